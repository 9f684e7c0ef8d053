/* Naming the intents of a message: points for its cues, sentence by sentence, and for its likeness to the examples. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "understand/confidence.h"

/* Points: 1 is a hint, 2 names an intent that nothing speaks against, 3 names it for certain. */
static const double named = 1.9;
static const double named_beside = 2.4; /* when the sentence says something else better */
static const double certain = 2.5;      /* a cue that names an intent for certain */
static const double exact = 6;          /* of an example, word for word */
static const double further = 0.35;     /* part of a further cue of the same intent */
static const double elsewhere = 0.3;    /* part of what other sentences say */
static const double inner = 0.3;        /* part of a cue that another intent's cue contains */

/* The points of likeness: none below the floor. */
static const double likeness_floor = 0.1;
static const double likeness_points = 6.5;
static const double likeness_most = 2.8;
static const double of_the_whole = 0.2; /* how much the whole message counts in a sentence */
static const double unknown = 1.5;      /* the weight of a word that no example has */
static const double owned = 0.3;        /* the part of a feature's pull that makes it an intent's own */

/* From `clear` on an intent can be answered. */
static const double clear = 0.6;
static const double clear_elsewhere = 0.86; /* of a further intent, in a sentence of its own */
static const double clear_alone = 0.8;      /* of the only one that asks for something beside courtesies */
static const double clear_beside = 0.88;    /* in a sentence that says another one better */

/* What has been counted of one intent. */
typedef struct account {
    double here;            /* points in the sentence that is being read */
    double cued;            /* of them by cues */
    double most;            /* points in the sentence that says it best */
    double lead;            /* over the second intent of that sentence */
    double rest;            /* points in all other sentences */
    bool best;              /* no rival is said better in that sentence */
    bool first;             /* nor is a companion */
    bool cue;               /* a cue says it, not only likeness */
    const pl_cue_hit *mark; /* its strongest cue in the sentence that is being read, when that alone names it */
} account;

typedef struct scorer {
    const pl_words *words;
    const pl_intents *intents;
    const pl_token *tokens;
    const pl_cue_hit *hits; /* of intents only */
    size_t hit_count;
    pl_vector traits; /* pl_trait */
    uint32_t *seen;   /* for each feature: the comparison that has counted it last */
    uint32_t comparison;
    const int *ranks;                  /* of the intents */
    size_t contenders[PL_INTENTS_MAX]; /* intents with points in the sentence that is being read */
    size_t contender_count;
    double most; /* points that one of them has */
    double whole[PL_INTENTS_MAX];
    double likeness[PL_INTENTS_MAX];
    account accounts[PL_INTENTS_MAX];
} scorer;

/* The cosine between traits [first, end) and the centre of every intent. */
static void compare(scorer *s, size_t first, size_t end)
{
    const pl_trait *traits = s->traits.at;
    const pl_feature *features = s->intents->features.at;
    double square = 0;
    memset(s->likeness, 0, sizeof s->likeness);
    s->comparison++;
    for (size_t i = first; i < end; i++) {
        if (traits[i].feature == PL_INDEX_NONE) {
            square += unknown * unknown;
            continue;
        }
        const pl_feature *feature = &features[traits[i].feature];
        if (s->seen[traits[i].feature] == s->comparison)
            continue;
        s->seen[traits[i].feature] = s->comparison;
        square += (double)feature->weight * (double)feature->weight;
        for (uint32_t j = feature->pulls_from; j < feature[1].pulls_from; j++)
            s->likeness[s->intents->pulls[j].intent] += (double)(feature->weight * s->intents->pulls[j].strength);
    }
    for (size_t i = 0; square > 0 && i < s->intents->ids.count; i++)
        s->likeness[i] /= sqrt(square);
}

static bool within(pl_stretch inner_part, pl_stretch outer)
{
    return inner_part.first >= outer.first && inner_part.last <= outer.last;
}

/* "Geld zurück" stands inside "wann kommt mein Geld zurück": the longer one says more. */
static bool is_inside(const scorer *s, const pl_cue_hit *hit, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++) {
        const pl_cue_hit *other = &s->hits[i];
        bool longer = other->part[0].last - other->part[0].first > hit->part[0].last - hit->part[0].first;
        if (other->cue->number != hit->cue->number && longer && other->cue->weight >= hit->cue->weight &&
            within(hit->part[0], other->part[0]))
            return true;
    }
    return false;
}

/* What the cues of a sentence say of one intent. */
typedef struct tally {
    double most;
    double more;
    double against;
} tally;

static void count_cue(tally *of, account *into, const pl_cue_hit *hit, double weight)
{
    if (weight < 0) {
        of->against += weight;
        return;
    }
    if (weight > of->most && weight >= certain)
        into->mark = hit;
    of->more += weight < of->most ? weight : of->most;
    of->most = weight > of->most ? weight : of->most;
}

/* The strongest cue of each intent counts whole, further ones in part, what speaks against it whole. */
static void count_cues(scorer *s, size_t first, size_t end)
{
    tally tallies[PL_INTENTS_MAX] = { { 0 } };
    for (size_t i = 0; i < s->intents->ids.count; i++)
        s->accounts[i].mark = NULL;
    for (size_t i = first; i < end; i++) {
        const pl_cue *cue = s->hits[i].cue;
        double weight = cue->weight > 0 && is_inside(s, &s->hits[i], first, end) ? cue->weight * inner : cue->weight;
        count_cue(&tallies[cue->number], &s->accounts[cue->number], &s->hits[i], weight);
    }
    for (size_t i = 0; i < s->intents->ids.count; i++) {
        const tally *of = &tallies[i];
        double additional = further * of->more;
        s->accounts[i].cued = of->most + (additional > of->most ? of->most : additional) + of->against;
    }
}

static double points_of_likeness(const scorer *s, size_t intent)
{
    double likeness = (1 - of_the_whole) * s->likeness[intent] + of_the_whole * s->whole[intent];
    double points = (likeness - likeness_floor) * likeness_points;
    return points < 0 ? 0 : points > likeness_most ? likeness_most : points;
}

static bool apart(pl_stretch a, pl_stretch b)
{
    return a.last < b.first || b.last < a.first;
}

/* Two issues in one sentence: each has words of its own that name it. */
static bool are_companions(const account *a, const account *b)
{
    if (!a->mark || !b->mark)
        return false;
    return apart(a->mark->part[0], b->mark->part[0]) && apart(a->mark->part[1], b->mark->part[1]) &&
           apart(a->mark->part[0], b->mark->part[1]) && apart(a->mark->part[1], b->mark->part[0]);
}

/* The points of the strongest other intent that is no lesser one, thanks do not make a question doubtful, and no companion. */
static double strongest_rival(const scorer *s, size_t intent)
{
    double most = 0;
    for (size_t j = 0; j < s->contender_count; j++) {
        size_t i = s->contenders[j];
        const account *of = &s->accounts[i];
        if (i != intent && of->here > most && s->ranks[i] >= s->ranks[intent] &&
            !are_companions(of, &s->accounts[intent]))
            most = of->here;
    }
    return most;
}

/* Closes the account of an intent for a sentence. */
static void settle_account(scorer *s, size_t intent)
{
    account *of = &s->accounts[intent];
    of->cue = of->cue || of->cued > 0;
    if (of->here <= of->most) {
        of->rest += of->cued > 0 ? of->here : 0;
        return;
    }
    of->rest += of->cue ? of->most : 0;
    of->most = of->here;
    of->lead = of->here - strongest_rival(s, intent);
    of->best = of->lead >= 0;
    of->first = of->here >= s->most;
}

/* A run of tokens, traits and cues. */
typedef struct sentence {
    size_t token, token_end;
    size_t trait, trait_end;
    size_t hit, hit_end;
} sentence;

static void score_sentence(scorer *s, const sentence *at)
{
    compare(s, at->trait, at->trait_end);
    count_cues(s, at->hit, at->hit_end);
    uint32_t example = pl_intents_exact(s->intents, s->tokens, at->token, at->token_end);
    s->contender_count = 0;
    s->most = 0;
    for (size_t i = 0; i < s->intents->ids.count; i++) {
        account *of = &s->accounts[i];
        of->here = of->cued + points_of_likeness(s, i);
        if (i == example && of->here < exact)
            of->here = exact;
        if (of->here > 0)
            s->contenders[s->contender_count++] = i;
        if (of->here > s->most && s->ranks[i] == PL_INTENT_ASKED)
            s->most = of->here;
    }
    for (size_t i = 0; i < s->contender_count; i++)
        settle_account(s, s->contenders[i]);
}

static void score_sentences(scorer *s)
{
    const pl_trait *traits = s->traits.at;
    sentence at = { .token = 0 };
    while (at.token < s->words->tokens.count) {
        uint32_t number = s->tokens[at.token].sentence;
        while (at.token_end < s->words->tokens.count && s->tokens[at.token_end].sentence == number)
            at.token_end++;
        while (at.trait_end < s->traits.count && traits[at.trait_end].first < at.token_end)
            at.trait_end++;
        while (at.hit_end < s->hit_count && s->hits[at.hit_end].part[0].first < at.token_end)
            at.hit_end++;
        score_sentence(s, &at);
        at.token = at.token_end;
        at.trait = at.trait_end;
        at.hit = at.hit_end;
    }
}

static pl_status add_evidence(pl_vector *evidence, size_t start, size_t end, pl_error *err)
{
    pl_evidence *last = evidence->count ? pl_vector_get(evidence, evidence->count - 1) : NULL;
    if (last && start >= last->start && start <= last->end + 1) {
        last->end = end > last->end ? end : last->end;
        return PL_OK;
    }
    pl_evidence *made = pl_vector_add(evidence);
    if (!made)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for evidence");
    *made = (pl_evidence){ .start = start, .end = end };
    return PL_OK;
}

static pl_status add_stretch(pl_vector *evidence, const scorer *s, pl_stretch part, pl_error *err)
{
    return add_evidence(evidence, s->tokens[part.first].start, s->tokens[part.last].end, err);
}

/* Whether a good part of a feature's pull is towards the intent. */
static bool speaks_for(const scorer *s, uint32_t feature, size_t intent)
{
    const pl_feature *of = pl_vector_get(&s->intents->features, feature);
    double own = 0;
    double all = 0;
    for (uint32_t i = of->pulls_from; i < of[1].pulls_from; i++) {
        own += s->intents->pulls[i].intent == intent ? (double)s->intents->pulls[i].strength : 0;
        all += (double)s->intents->pulls[i].strength;
    }
    return own > 0 && own >= owned * all;
}

/* What says it: the cues. */
static pl_status cite_cues(pl_vector *evidence, const scorer *s, size_t intent, pl_error *err)
{
    pl_status status = PL_OK;
    for (size_t i = 0; !status && i < s->hit_count; i++) {
        const pl_cue_hit *of = &s->hits[i];
        if (of->cue->number != intent || of->cue->weight <= 0)
            continue;
        status = add_stretch(evidence, s, of->part[0], err);
        if (!status && of->part[1].first != of->part[0].first)
            status = add_stretch(evidence, s, of->part[1], err);
    }
    return status;
}

/* Where no cue says it: the words that examples share. */
static pl_status cite_traits(pl_vector *evidence, const scorer *s, size_t intent, pl_error *err)
{
    const pl_trait *traits = s->traits.at;
    pl_status status = PL_OK;
    for (size_t i = 0; !status && i < s->traits.count; i++) {
        if (traits[i].feature != PL_INDEX_NONE && speaks_for(s, traits[i].feature, intent))
            status = add_stretch(evidence, s, (pl_stretch){ traits[i].first, traits[i].last }, err);
    }
    return status;
}

/* Whether enough speaks for an intent that others are said beside. */
static bool is_named(const account *of, double claim)
{
    if (of->most < (of->best ? named : named_beside) || (!of->best && !of->cue))
        return false;
    return of->first || claim >= clear_beside;
}

/* Of those that ask for something, none is surer than the one before: it is beside that one that it is said. */
static pl_status add_hit(pl_vector *out, const scorer *s, const pl_support *support, double score, pl_error *err)
{
    const pl_intent_hit *before = pl_vector_get(out, out->count ? out->count - 1 : 0);
    bool beside = before && support->rank == PL_INTENT_ASKED && pl_intent_rank(before->id) == PL_INTENT_ASKED;
    double most = beside ? before->score : 1;
    pl_intent_hit *hit = pl_vector_add(out);
    if (!hit)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for an intent");
    hit->id = *(const pl_str *)pl_vector_get(&s->intents->ids, support->intent);
    hit->score = score < most ? score : most;
    pl_vector_init(&hit->evidence, sizeof(pl_evidence), s->words->arena);
    pl_status status = cite_cues(&hit->evidence, s, support->intent, err);
    return status || hit->evidence.count ? status : cite_traits(&hit->evidence, s, support->intent, err);
}

/* By what speaks for them, then in the order of the lexicon. */
static int compare_supports(const void *left, const void *right)
{
    const pl_support *a = left;
    const pl_support *b = right;
    int sooner = a->intent < b->intent ? -1 : 1;
    return a->claim == b->claim ? sooner : a->claim > b->claim ? -1 : 1;
}

/* Whether the last one is the only one that asks for something: no courtesy before it makes it doubtful. */
static bool asks_alone(const pl_support *all, size_t count)
{
    size_t courtesies = 0;
    while (courtesies < count && all[courtesies].rank < PL_INTENT_ASKED)
        courtesies++;
    return courtesies + 1 == count && all[courtesies].claim >= clear_alone;
}

static size_t find_supports(pl_support out[PL_INTENTS_MAX], const scorer *s)
{
    size_t count = 0;
    for (size_t i = 0; i < s->intents->ids.count; i++) {
        const account *of = &s->accounts[i];
        pl_support support = { (uint32_t)i, s->ranks[i], of->most + elsewhere * of->rest, of->lead, 0 };
        support.claim = of->most < named ? 0 : pl_support_claim(&support);
        if (is_named(of, support.claim))
            out[count++] = support;
    }
    qsort(out, count, sizeof *out, compare_supports);
    while (count > 1 && out[count - 1].claim < clear_elsewhere && !asks_alone(out, count))
        count--;
    return count;
}

static pl_status name_intents(pl_vector *out, const scorer *s, pl_error *err)
{
    pl_support supports[PL_INTENTS_MAX];
    size_t count = find_supports(supports, s);
    pl_confidence confidence;
    pl_status status = pl_confidence_init(&confidence, s->words, err);
    for (size_t i = 0; !status && i < count; i++)
        status = add_hit(out, s, &supports[i], pl_confidence_of(&confidence, &supports[i]), err);
    return status;
}

static pl_status take_hits(scorer *s, pl_error *err)
{
    const pl_words *words = s->words;
    pl_cue_hit *hits = pl_arena_take_many(words->arena, words->hits.count + 1, sizeof *hits);
    s->seen = pl_arena_take_many(words->arena, s->intents->features.count, sizeof *s->seen);
    if (!hits || !s->seen)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the intents of a message");
    for (size_t i = 0; i < words->hits.count; i++) {
        const pl_cue_hit *hit = pl_vector_get(&words->hits, i);
        if (hit->cue->realm == PL_REALM_INTENT)
            hits[s->hit_count++] = *hit;
    }
    s->hits = hits;
    pl_vector_init(&s->traits, sizeof(pl_trait), words->arena);
    return pl_traits_read(&s->traits, words->arena, s->intents, &words->tokens, words->denied, err);
}

pl_status pl_intents_read(pl_reading *out, const pl_words *words, pl_error *err)
{
    scorer s = {
        .words = words, .intents = &words->tongue->intents, .ranks = words->tongue->ranks, .tokens = words->tokens.at
    };
    pl_status status = take_hits(&s, err);
    if (status)
        return status;
    compare(&s, 0, s.traits.count);
    memcpy(s.whole, s.likeness, sizeof s.whole);
    score_sentences(&s);
    status = name_intents(&out->intents, &s, err);
    const pl_intent_hit *best = pl_vector_get(&out->intents, 0);
    out->unsure = !best || best->score < clear;
    return status;
}
