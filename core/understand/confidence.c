/* Weighing the words of a message: what no phrase explains counts against whatever the message is taken for. */
#include "understand/confidence.h"

#include <math.h>
#include <string.h>

/* What a word says by itself: nothing, as "please"; something, as "lamp"; what only a phrase around it can tell. */
enum { NOTHING, KNOWN, OPEN, HALVES_A_WORD = 2, CHARACTERS_A_WORD = 2 };

/* A logistic curve, fitted on messages that no lexicon had been written from. Words left over and lone words make an intent doubtful. */
static const double offset = -3.9;
static const double by_points = 0.836;
static const double by_lead = 1.162;
static const double by_share = 0.579; /* of the words that say something */
static const double by_word_left = -0.28;
static const double by_phrase_word = 0.242; /* of the longest phrase */
static const double lead_most = 2;
static const double points_most = 6;
static const double left_most = 14;
static const double phrase_most = 4;

/* The same without a look at the other words; for courtesies and threats courtesy.c looks at them. */
static const double claim_offset = -5.6;
static const double claim_by_points = 1.43;
static const double claim_by_lead = 1.17;

/* What the phrases of an intent explain, in words. */
typedef struct share {
    double explained;
    double left;
    double longest; /* phrase */
} share;

static void weigh(unsigned char *weights, pl_stretch part, unsigned char most)
{
    for (uint32_t i = part.first; i <= part.last; i++)
        weights[i] = weights[i] < most ? weights[i] : most;
}

static unsigned char weight_of(const pl_cue *cue)
{
    if (cue->realm == PL_REALM_CLASS)
        return pl_str_is(cue->kind, "filler") || pl_str_is(cue->kind, "talk") ? NOTHING : KNOWN;
    if (cue->realm == PL_REALM_INTENT && pl_intent_rank(cue->kind) < PL_INTENT_ASKED)
        return NOTHING;
    return cue->realm == PL_REALM_EMOTION ? NOTHING : OPEN;
}

pl_status pl_confidence_init(pl_confidence *out, const pl_words *words, pl_error *err)
{
    size_t count = words->tokens.count;
    const pl_token *tokens = words->tokens.at;
    *out = (pl_confidence){ .words = words, .weights = pl_arena_take(words->arena, count + 1) };
    out->explained = pl_arena_take(words->arena, count + 1);
    if (!out->weights || !out->explained)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the words of a message");
    for (size_t i = 0; i < count; i++)
        out->weights[i] = tokens[i].rune >= '0' && tokens[i].rune <= '9' ? NOTHING : OPEN;
    const pl_cue_hit *hits = words->hits.at;
    for (size_t i = 0; i < words->hits.count; i++) {
        unsigned char most = hits[i].cue->weight < 0 ? OPEN : weight_of(hits[i].cue);
        weigh(out->weights, hits[i].part[0], most);
        weigh(out->weights, hits[i].part[1], most);
    }
    return PL_OK;
}

/* Characters of a script without blanks count half. */
static double words_of(const pl_token *token, double weight)
{
    return weight / HALVES_A_WORD / (token->unspaced ? CHARACTERS_A_WORD : 1);
}

static double explain(pl_confidence *in, pl_stretch part)
{
    const pl_token *tokens = in->words->tokens.at;
    double length = 0;
    for (uint32_t i = part.first; i <= part.last; i++) {
        length += words_of(&tokens[i], OPEN);
        in->explained[i] = 1;
    }
    return length;
}

static share share_of(pl_confidence *in, uint32_t intent)
{
    share of = { .explained = 0 };
    const pl_token *tokens = in->words->tokens.at;
    const pl_cue_hit *hits = in->words->hits.at;
    memset(in->explained, 0, in->words->tokens.count);
    for (size_t i = 0; i < in->words->hits.count; i++) {
        const pl_cue *cue = hits[i].cue;
        if (cue->realm != PL_REALM_INTENT || cue->number != intent || cue->weight <= 0)
            continue;
        double length = explain(in, hits[i].part[0]);
        if (hits[i].part[1].first != hits[i].part[0].first)
            length += explain(in, hits[i].part[1]);
        of.longest = length > of.longest ? length : of.longest;
    }
    for (size_t i = 0; i < in->words->tokens.count; i++)
        *(in->explained[i] ? &of.explained : &of.left) += words_of(&tokens[i], in->weights[i]);
    return of;
}

static double at_most(double number, double most)
{
    return number > most ? most : number;
}

static double lead_of(const pl_support *support)
{
    return support->lead < -1 ? -1 : at_most(support->lead, lead_most);
}

static double logistic(double sum)
{
    return 1 / (1 + exp(-sum));
}

double pl_support_claim(const pl_support *support)
{
    return logistic(claim_offset + claim_by_points * at_most(support->points, points_most) +
                    claim_by_lead * lead_of(support));
}

double pl_confidence_of(pl_confidence *in, const pl_support *support)
{
    if (support->rank < PL_INTENT_ASKED)
        return support->claim;
    share of = share_of(in, support->intent);
    double all = of.explained + of.left;
    return logistic(offset + by_points * at_most(support->points, points_most) + by_lead * lead_of(support) +
                    by_share * (all > 0 ? of.explained / all : 1) + by_word_left * at_most(of.left, left_most) +
                    by_phrase_word * at_most(of.longest, phrase_most));
}
