/* Scoring the sentences of a message against the phrases of all intents. */
#include "understand/intent.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { ROUNDS_MAX = 3 };

/* How much weight makes a match convincing, how much of a phrase must be there, and from which score on an intent is named,
 * clear, or as good as another. Set on phrases that are not part of the evaluation. */
static const double convincing = 1.9;
static const double completeness = 1.6;
static const double threshold = 0.42;
static const double second_threshold = 0.5;
static const double clear = 0.5;
static const double as_good = 0.95;

/* The state of scoring one message. */
typedef struct scorer {
    const pl_intents *intents;
    const pl_trait *traits;
    size_t trait_count;
    const pl_token *tokens;
    unsigned char *used; /* for each trait: an intent of this sentence has taken it */
    double *mass;        /* for each phrase: what of it stands in the sentence */
    uint32_t *touched;   /* phrases with a mass */
    size_t touched_count;
    double best[PL_INTENTS_MAX];
    uint32_t best_phrase[PL_INTENTS_MAX];
} scorer;

static uint32_t sentence_of(const scorer *s, size_t trait)
{
    return s->tokens[s->traits[trait].first].sentence;
}

static bool seen_before(const scorer *s, size_t first, size_t at)
{
    for (size_t i = first; i < at; i++) {
        if (s->traits[i].feature == s->traits[at].feature && !s->used[i])
            return true;
    }
    return false;
}

static void add_trait(scorer *s, const pl_trait *trait)
{
    const uint32_t *phrases = trait->feature->phrases.at;
    for (size_t i = 0; i < trait->feature->phrases.count; i++) {
        if (s->mass[phrases[i]] == 0)
            s->touched[s->touched_count++] = phrases[i];
        s->mass[phrases[i]] += trait->feature->weight * trait->closeness + 1e-9;
    }
}

static double phrase_score(double mass, double whole)
{
    double part = mass / whole;
    return (1 - exp(-convincing * mass)) * pow(part > 1 ? 1 : part, completeness);
}

/* The score of every intent in a sentence's traits that no intent has taken. */
static void weigh_sentence(scorer *s, size_t first, size_t end)
{
    memset(s->best, 0, sizeof s->best);
    s->touched_count = 0;
    for (size_t i = first; i < end; i++) {
        if (!s->used[i] && !seen_before(s, first, i))
            add_trait(s, &s->traits[i]);
    }
    const pl_phrase *phrases = s->intents->phrases.at;
    for (size_t i = 0; i < s->touched_count; i++) {
        uint32_t at = s->touched[i];
        double score = phrase_score(s->mass[at], phrases[at].mass);
        uint32_t intent = phrases[at].intent;
        if (score > s->best[intent]) {
            s->best[intent] = score;
            s->best_phrase[intent] = at;
        }
        s->mass[at] = 0;
    }
}

static size_t best_intent(const scorer *s)
{
    size_t best = 0;
    for (size_t i = 1; i < s->intents->ids.count; i++) {
        if (s->best[i] > s->best[best])
            best = i;
    }
    return best;
}

static bool has_rival(const scorer *s, size_t winner)
{
    for (size_t i = 0; i < s->intents->ids.count; i++) {
        if (i != winner && s->best[i] >= s->best[winner] * as_good)
            return true;
    }
    return false;
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

static bool holds(const pl_phrase *phrase, const pl_feature *feature)
{
    pl_feature *const *features = phrase->features.at;
    for (size_t i = 0; i < phrase->features.count; i++) {
        if (features[i] == feature)
            return true;
    }
    return false;
}

/* Names the winner of a sentence and takes its traits away. */
static bool take_winner(pl_vector *out, pl_arena *arena, scorer *s, size_t winner, size_t first, size_t end)
{
    pl_intent_hit *hit = hit_of(out, arena, s->intents->ids.entries[winner].key);
    if (!hit)
        return false;
    if (s->best[winner] > hit->score)
        hit->score = s->best[winner];
    const pl_phrase *phrase = pl_vector_get(&s->intents->phrases, s->best_phrase[winner]);
    for (size_t i = first; i < end; i++) {
        if (s->used[i] || !holds(phrase, s->traits[i].feature))
            continue;
        s->used[i] = 1;
        if (!add_evidence(&hit->evidence, s->tokens[s->traits[i].first].start, s->tokens[s->traits[i].last].end))
            return false;
    }
    return true;
}

static bool score_sentence(pl_vector *out, bool *doubt, pl_arena *arena, scorer *s, size_t first, size_t end)
{
    for (int round = 0; round < ROUNDS_MAX; round++) {
        weigh_sentence(s, first, end);
        size_t winner = best_intent(s);
        if (s->best[winner] < (round ? second_threshold : threshold))
            return true;
        if (!round && has_rival(s, winner) && s->best[winner] < 0.8)
            *doubt = true;
        if (!take_winner(out, arena, s, winner, first, end))
            return false;
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

static bool prepare(scorer *s, pl_arena *arena, const pl_vector *traits)
{
    size_t phrases = s->intents->phrases.count;
    s->traits = traits->at;
    s->trait_count = traits->count;
    s->used = pl_arena_take(arena, traits->count);
    s->mass = pl_arena_take_many(arena, phrases, sizeof *s->mass);
    s->touched = pl_arena_take_many(arena, phrases, sizeof *s->touched);
    return s->used && s->mass && s->touched;
}

pl_status pl_intents_score(pl_vector *out, bool *unsure, pl_arena *arena, const pl_intents *intents,
                           const pl_vector *tokens, pl_error *err)
{
    pl_vector traits;
    pl_vector_init(&traits, sizeof(pl_trait), arena);
    pl_status status = pl_traits_read(&traits, arena, intents, tokens, err);
    scorer s = { .intents = intents, .tokens = tokens->at };
    if (status)
        return status;
    bool doubt = false;
    bool fed = prepare(&s, arena, &traits);
    for (size_t first = 0; fed && first < s.trait_count;) {
        size_t end = first + 1;
        while (end < s.trait_count && sentence_of(&s, end) == sentence_of(&s, first))
            end++;
        fed = score_sentence(out, &doubt, arena, &s, first, end);
        first = end;
    }
    if (!fed)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the intents of a message");
    if (out->count)
        qsort(out->at, out->count, sizeof(pl_intent_hit), compare_hits);
    const pl_intent_hit *best = pl_vector_get(out, 0);
    *unsure = !best || best->score < clear || (doubt && out->count == 1);
    return PL_OK;
}
