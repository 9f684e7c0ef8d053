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

void pl_courtesies_settle(pl_reading *out, const pl_words *words)
{
    drop_lesser(&out->intents);
    pl_intent_hit *best = pl_vector_get(&out->intents, 0);
    const lesser *row = best ? lesser_of(best->id) : NULL;
    size_t most = row && row->most && asks(words) ? 1 : row ? row->most : ANY;
    if (most != ANY && count_unexplained(words) > most && best->score > weak)
        best->score = weak;
    out->unsure = !best || best->score < clear_enough;
}
