/* Greetings, thanks and praise: what they are worth beside everything else that a message says. */
#include <string.h>

#include "understand/lexicon.h"

/* Intents that only count when nothing else is said, or nothing else is asked. */
typedef struct lesser {
    const char *id;
    int rank;    /* it goes when one of a higher rank is there */
    size_t most; /* words that may be left unexplained beside it; 0: any number */
} lesser;

enum { CHARACTERS_A_WORD = 2, ANY = 0 };

static const lesser lessers[] = {
    { "greeting", 0, 1 },       { "acknowledgement", 1, 4 }, { "praise", 2, 14 },
    { "legal_threat", 3, ANY }, { "review_threat", 3, ANY }, { "abuse", 3, ANY },
};

static const double clear_enough = 0.6;
static const double solved = 5; /* the weight of a phrase that says that a problem is none any more */
static const double solved_score = 0.9;
static const double weak = 0.45; /* what a courtesy keeps beside words that are not understood */

static const lesser *lesser_of(pl_str id)
{
    for (size_t i = 0; i < sizeof lessers / sizeof *lessers; i++) {
        if (pl_str_is(id, lessers[i].id))
            return &lessers[i];
    }
    return NULL;
}

int pl_intent_rank(pl_str id)
{
    const lesser *row = lesser_of(id);
    return row ? row->rank : PL_INTENT_ASKED;
}

static void drop_lesser(pl_vector *intents)
{
    int highest = 0;
    for (size_t i = 0; i < intents->count; i++) {
        const pl_intent_hit *hit = pl_vector_get(intents, i);
        highest = pl_intent_rank(hit->id) > highest ? pl_intent_rank(hit->id) : highest;
    }
    for (size_t i = intents->count; i-- > 0;) {
        const pl_intent_hit *hit = pl_vector_get(intents, i);
        if (pl_intent_rank(hit->id) < highest)
            pl_vector_remove(intents, i);
    }
}

/* Words that explain themselves: fillers, what says a courtesy or a feeling. */
static bool explains(const pl_cue *cue)
{
    if (cue->realm == PL_REALM_CLASS)
        return pl_str_is(cue->kind, "filler");
    return cue->realm == PL_REALM_EMOTION ||
           (cue->realm == PL_REALM_INTENT && pl_intent_rank(cue->kind) < PL_INTENT_ASKED);
}

static bool is_number(const pl_token *token)
{
    return token->rune >= '0' && token->rune <= '9';
}

/* How many words nothing explains; characters of a script without blanks count half. */
static size_t count_unexplained(const pl_words *words)
{
    const pl_token *tokens = words->tokens.at;
    unsigned char *explained = pl_arena_take(words->arena, words->tokens.count + 1);
    size_t left = 0;
    for (size_t i = 0; explained && i < words->hits.count; i++) {
        const pl_cue_hit *hit = pl_vector_get(&words->hits, i);
        if (explains(hit->cue))
            memset(explained + hit->part[0].first, 1, hit->part[0].last - hit->part[0].first + 1);
    }
    for (size_t i = 0; explained && i < words->tokens.count; i++) {
        if (!explained[i] && !is_number(&tokens[i]))
            left += tokens[i].unspaced ? 1 : CHARACTERS_A_WORD;
    }
    return left / CHARACTERS_A_WORD;
}

static bool asks(const pl_words *words)
{
    const pl_token *tokens = words->tokens.at;
    size_t i = 0;
    while (i < words->tokens.count && !tokens[i].asks)
        i++;
    return i < words->tokens.count;
}

/* Intents that tell of a problem: who says that it is solved asks for nothing any more. */
static bool is_problem(pl_str id)
{
    static const char *const problems[] = { "where_is_my_order",    "defective",      "missing_item",
                                            "wrong_item",           "how_to_use",     "refund_status",
                                            "complaint_escalation", "payment_problem" };
    size_t i = 0;
    while (i < sizeof problems / sizeof *problems && !pl_str_is(id, problems[i]))
        i++;
    return i < sizeof problems / sizeof *problems;
}

/* The last phrase that says that all is well again; NULL when none does. */
static const pl_cue_hit *find_solution(const pl_words *words)
{
    const pl_token *tokens = words->tokens.at;
    const pl_cue_hit *hits = words->hits.at;
    const pl_cue_hit *last = NULL;
    for (size_t i = 0; i < words->hits.count; i++) {
        uint32_t first = hits[i].part[0].first;
        if (hits[i].cue->realm == PL_REALM_INTENT && hits[i].cue->weight >= solved && !tokens[first].asks &&
            !words->denied[first] && pl_str_is(hits[i].cue->kind, "acknowledgement"))
            last = &hits[i];
    }
    return last;
}

static size_t end_of_sentence(const pl_words *words, size_t at)
{
    const pl_token *tokens = words->tokens.at;
    size_t last = at;
    while (last + 1 < words->tokens.count && tokens[last + 1].sentence == tokens[at].sentence)
        last++;
    return tokens[last].end;
}

/* A problem of which no later sentence tells is the one that was solved. */
static void drop_solved(pl_vector *intents, const pl_words *words, const pl_cue_hit *solution)
{
    size_t end = end_of_sentence(words, solution->part[0].last);
    for (size_t i = intents->count; i-- > 0;) {
        const pl_intent_hit *hit = pl_vector_get(intents, i);
        const pl_evidence *last = pl_vector_get(&hit->evidence, hit->evidence.count ? hit->evidence.count - 1 : 0);
        if (is_problem(hit->id) && (!last || last->start < end))
            pl_vector_remove(intents, i);
    }
}

static pl_status put_solution(pl_vector *intents, const pl_words *words, const pl_cue_hit *solution, pl_error *err)
{
    drop_solved(intents, words, solution);
    for (size_t i = intents->count; i-- > 0;) {
        if (pl_str_equal(((const pl_intent_hit *)pl_vector_get(intents, i))->id, solution->cue->kind))
            pl_vector_remove(intents, i);
    }
    pl_intent_hit *hit = pl_vector_add(intents);
    if (!hit)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for an intent");
    *hit = (pl_intent_hit){ .id = solution->cue->kind, .score = solved_score };
    pl_vector_init(&hit->evidence, sizeof(pl_evidence), words->arena);
    return pl_evidence_add(&hit->evidence, words, solution, err);
}

/* A courtesy beside words that nothing explains is no more than a guess. */
static void doubt(pl_intent_hit *best, const pl_words *words)
{
    const lesser *row = lesser_of(best->id);
    size_t most = row && row->most && asks(words) ? 1 : row ? row->most : ANY;
    if (most != ANY && count_unexplained(words) > most && best->score > weak)
        best->score = weak;
}

pl_status pl_courtesies_settle(pl_reading *out, const pl_words *words, pl_error *err)
{
    const pl_cue_hit *solution = find_solution(words);
    pl_status status = solution ? put_solution(&out->intents, words, solution, err) : PL_OK;
    drop_lesser(&out->intents);
    pl_intent_hit *best = pl_vector_get(&out->intents, 0);
    if (best && !solution)
        doubt(best, words);
    out->unsure = !best || best->score < clear_enough;
    return status;
}
