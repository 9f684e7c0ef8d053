/* Scoring the sentences of a message against the phrases of all intents. */
#include "understand/intent.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { ROUNDS_MAX = 3, COURTESY_WORDS = 3 };

/* How probable an intent is, by its likeness to the centre and its lead over the second: a logistic curve, fitted on phrases that are
 * part neither of the lexicons nor of the evaluation. */
static const double by_likeness = 2.85;
static const double by_lead = 9.1;
static const double offset = -0.72;

/* From which probability on an intent is named, is named beside a better one, is clear enough to be answered. */
static const double threshold = 0.42;
static const double second_threshold = 0.55;
static const double clear = 0.57;

static const double of_the_whole = 0.3; /* how much the whole message counts in a sentence */
static const double unknown = 1.5;      /* the weight of a word that no phrase has */
static const double exact = 0.97;       /* the probability of a phrase of the lexicon, word for word */
static const double weak = 0.45;        /* what a courtesy keeps beside words that are not understood */
static const double owned = 0.3;        /* the part of a feature's pull that makes it an intent's own */

/* The state of scoring one message. */
typedef struct scorer {
    const pl_intents *intents;
    const pl_trait *traits;
    size_t trait_count;
    const pl_token *tokens;
    size_t token_count;
    unsigned char *used; /* for each trait: an intent has taken it */
    uint32_t *seen;      /* for each feature: the comparison that has counted it last */
    uint32_t comparison;
    double likeness[PL_INTENTS_MAX];
    double whole[PL_INTENTS_MAX]; /* of the message as a whole */
} scorer;

static uint32_t sentence_of(const scorer *s, size_t trait)
{
    return s->tokens[s->traits[trait].first].sentence;
}

/* The cosine between what of a sentence no intent has taken, and the centre of every intent. */
static void compare(scorer *s, size_t first, size_t end)
{
    double square = 0;
    memset(s->likeness, 0, sizeof s->likeness);
    s->comparison++;
    for (size_t i = first; i < end; i++) {
        const pl_feature *feature = s->traits[i].feature;
        if (!feature)
            square += unknown * unknown;
        if (s->used[i] || !feature || s->seen[feature->index] == s->comparison)
            continue;
        s->seen[feature->index] = s->comparison;
        const pl_pull *pulls = feature->pulls.at;
        square += feature->weight * feature->weight;
        for (size_t j = 0; j < feature->pulls.count; j++)
            s->likeness[pulls[j].intent] += feature->weight * pulls[j].strength;
    }
    for (size_t i = 0; square > 0 && i < s->intents->ids.count; i++)
        s->likeness[i] = (1 - of_the_whole) * s->likeness[i] / sqrt(square) + of_the_whole * s->whole[i];
}

/* The likeliest intent and how probable it is: by how near it is, and by how far it leads the second. */
static double best_intent(size_t *best, const scorer *s)
{
    double second = 0;
    *best = 0;
    for (size_t i = 1; i < s->intents->ids.count; i++) {
        if (s->likeness[i] > s->likeness[*best]) {
            second = s->likeness[*best];
            *best = i;
        } else if (s->likeness[i] > second) {
            second = s->likeness[i];
        }
    }
    double likeness = s->likeness[*best];
    return likeness > 0 ? 1 / (1 + exp(-(by_likeness * likeness + by_lead * (likeness - second) + offset))) : 0;
}

static pl_intent_hit *hit_of(pl_vector *out, pl_arena *arena, pl_str id)
{
    pl_intent_hit *hits = out->at;
    for (size_t i = 0; i < out->count; i++) {
        if (pl_str_equal(hits[i].id, id))
            return &hits[i];
    }
    pl_intent_hit *made = pl_vector_add(out);
    if (made) {
        made->id = id;
        pl_vector_init(&made->evidence, sizeof(pl_evidence), arena);
    }
    return made;
}

static bool add_evidence(pl_vector *evidence, size_t start, size_t end)
{
    pl_evidence *last = evidence->count ? pl_vector_get(evidence, evidence->count - 1) : NULL;
    if (last && start <= last->end + 1) {
        last->end = end > last->end ? end : last->end;
        return true;
    }
    pl_evidence *made = pl_vector_add(evidence);
    if (made)
        *made = (pl_evidence){ .start = start, .end = end };
    return made != NULL;
}

/* Whether a good part of a feature's pull is towards the intent. */
static bool speaks_for(const pl_feature *feature, size_t intent)
{
    const pl_pull *pulls = feature->pulls.at;
    double own = 0;
    double all = 0;
    for (size_t i = 0; i < feature->pulls.count; i++) {
        own += pulls[i].intent == intent ? pulls[i].strength : 0;
        all += pulls[i].strength;
    }
    return own > 0 && own >= owned * all;
}

/* Names the winner of a sentence and takes its traits away. */
static bool take_winner(pl_vector *out, pl_arena *arena, scorer *s, size_t winner, double score, size_t first,
                        size_t end)
{
    pl_intent_hit *hit = hit_of(out, arena, s->intents->ids.entries[winner].key);
    if (!hit)
        return false;
    hit->score = score > hit->score ? score : hit->score;
    for (size_t i = first; i < end; i++) {
        if (s->used[i] || !s->traits[i].feature || !speaks_for(s->traits[i].feature, winner))
            continue;
        s->used[i] = 1;
        if (!add_evidence(&hit->evidence, s->tokens[s->traits[i].first].start, s->tokens[s->traits[i].last].end))
            return false;
    }
    return true;
}

/* "Hi" and "thanks" open and close what is meant. */
static bool is_courtesy(pl_str id)
{
    return pl_str_is(id, "greeting") || pl_str_is(id, "acknowledgement");
}

/* Much more is said than the courtesy: it is not what the message is about. */
static void weaken(pl_vector *out, pl_str id)
{
    pl_intent_hit *hits = out->at;
    for (size_t i = 0; i < out->count; i++) {
        if (pl_str_equal(hits[i].id, id))
            hits[i].score = weak;
    }
}

/* How many words of a sentence no intent has taken. */
static size_t count_rest(const scorer *s, size_t first, size_t end)
{
    size_t rest = 0;
    for (size_t i = first; i < end; i++) {
        bool word =
            s->traits[i].first == s->traits[i].last && (i == first || s->traits[i].first != s->traits[i - 1].first);
        rest += word && !s->used[i];
    }
    return rest;
}

/* A sentence that is a phrase of the lexicon, word for word, is as clear as can be. True when it was one; false, too, when memory is
 * refused, which the next use of the arena reports. */
static bool take_exact(pl_vector *out, pl_arena *arena, scorer *s, size_t first, size_t end)
{
    size_t from = s->traits[first].first;
    size_t to = from;
    while (to < s->token_count && s->tokens[to].sentence == s->tokens[from].sentence)
        to++;
    while (from > 0 && s->tokens[from - 1].sentence == s->tokens[from].sentence)
        from--;
    pl_str whole = pl_tokens_join(arena, s->tokens, from, to);
    uintptr_t intent = whole.at ? (uintptr_t)pl_table_find(&s->intents->exact, whole) : 0;
    return intent && take_winner(out, arena, s, (size_t)intent - 1, exact, first, end);
}

static bool score_range(pl_vector *out, pl_arena *arena, scorer *s, size_t first, size_t end)
{
    bool asked = false; /* something that is no mere courtesy was found */
    for (int round = 0; round < ROUNDS_MAX; round++) {
        size_t winner;
        compare(s, first, end);
        double score = best_intent(&winner, s);
        if (score < (asked ? second_threshold : threshold))
            return true;
        bool courtesy = is_courtesy(s->intents->ids.entries[winner].key);
        asked = asked || !courtesy;
        if (!take_winner(out, arena, s, winner, score, first, end))
            return false;
        if (courtesy && count_rest(s, first, end) > COURTESY_WORDS)
            weaken(out, s->intents->ids.entries[winner].key);
    }
    return true;
}

static int compare_hits(const void *left, const void *right)
{
    const pl_intent_hit *a = left;
    const pl_intent_hit *b = right;
    if (a->score != b->score)
        return a->score > b->score ? -1 : 1;
    return pl_str_compare(a->id, b->id);
}

static void compare_whole(scorer *s)
{
    memset(s->whole, 0, sizeof s->whole);
    compare(s, 0, s->trait_count);
    for (size_t i = 0; i < s->intents->ids.count; i++)
        s->whole[i] = s->likeness[i] / (1 - of_the_whole);
}

static bool is_clear(const pl_vector *hits)
{
    for (size_t i = 0; i < hits->count; i++) {
        const pl_intent_hit *hit = pl_vector_get(hits, i);
        if (hit->score >= clear)
            return true;
    }
    return false;
}

/* Sentence by sentence; when none is clear, all of them together. */
static bool score_all(pl_vector *out, pl_arena *arena, scorer *s)
{
    compare_whole(s);
    for (size_t first = 0; first < s->trait_count;) {
        size_t end = first + 1;
        while (end < s->trait_count && sentence_of(s, end) == sentence_of(s, first))
            end++;
        if (!take_exact(out, arena, s, first, end) && !score_range(out, arena, s, first, end))
            return false;
        first = end;
    }
    if (is_clear(out) || !s->trait_count)
        return true;
    memset(s->used, 0, s->trait_count);
    return score_range(out, arena, s, 0, s->trait_count);
}

pl_status pl_intents_score(pl_vector *out, bool *unsure, pl_arena *arena, const pl_intents *intents,
                           const pl_vector *tokens, pl_error *err)
{
    pl_vector traits;
    pl_vector_init(&traits, sizeof(pl_trait), arena);
    pl_status status = pl_traits_read(&traits, arena, intents, tokens, err);
    if (status)
        return status;
    scorer s = { .intents = intents,
                 .tokens = tokens->at,
                 .token_count = tokens->count,
                 .traits = traits.at,
                 .trait_count = traits.count };
    s.used = pl_arena_take(arena, traits.count);
    s.seen = pl_arena_take_many(arena, intents->features.count, sizeof *s.seen);
    if (!s.used || !s.seen || !score_all(out, arena, &s))
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the intents of a message");
    if (out->count)
        qsort(out->at, out->count, sizeof(pl_intent_hit), compare_hits);
    while (out->count > 1 && ((pl_intent_hit *)out->at)[out->count - 1].score < second_threshold)
        out->count--;
    const pl_intent_hit *best = pl_vector_get(out, 0);
    *unsure = !best || best->score < clear;
    return PL_OK;
}
