/* Finding the phrases of a lexicon in a message: words to numbers, then classes, then all else by their first symbol. */
#include "understand/cue.h"

enum { GAP_WORDS = 3, GAP_CHARACTERS = 6, NEAR_WORDS = 12, NEAR_CHARACTERS = 22 };

/* Classes are found first, because all else is made of them. */
typedef enum pass { CLASSES, ALL_ELSE } pass;

/* A class found in the message. */
typedef struct found {
    uint32_t symbol;
    uint32_t last; /* token */
    uint32_t next; /* 1 + the next that starts with the same token */
} found;

/* The message while it is searched. */
typedef struct search {
    const pl_cues *cues;
    const pl_token *tokens;
    uint32_t count;
    uint32_t *words;      /* symbols of all tokens, one after the other */
    uint32_t *words_from; /* for each token and the end */
    uint32_t *classes;    /* for each token: 1 + the first found class that starts there */
    pl_vector founds;     /* found */
    pl_vector *out;
} search;

/* The numbers of a word; of a number the word "#" too. */
static size_t number_word(const search *in, uint32_t *out, const pl_token *token)
{
    pl_slips slips = pl_cues_knows(in->cues, pl_hash_text(0, token->text)) ? PL_WITHOUT_SLIPS : PL_WITH_SLIPS;
    size_t count = pl_vocabulary_find(out, &in->cues->vocabulary, token->text, slips);
    if (count < PL_WORD_MATCHES && token->rune >= '0' && token->rune <= '9')
        out[count++] = in->cues->any_number;
    return count;
}

static pl_status number_words(search *in, pl_arena *arena, pl_error *err)
{
    in->words = pl_arena_take_many(arena, (size_t)in->count * PL_WORD_MATCHES + 1, sizeof *in->words);
    in->words_from = pl_arena_take_many(arena, (size_t)in->count + 1, sizeof *in->words_from);
    in->classes = pl_arena_take_many(arena, (size_t)in->count + 1, sizeof *in->classes);
    if (!in->words || !in->words_from || !in->classes)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the words of a message");
    size_t used = 0;
    for (uint32_t i = 0; i < in->count; i++) {
        in->words_from[i] = (uint32_t)used;
        used += number_word(in, in->words + used, &in->tokens[i]);
    }
    in->words_from[in->count] = (uint32_t)used;
    return PL_OK;
}

static bool is_word(const search *in, uint32_t at, uint32_t symbol)
{
    for (uint32_t i = in->words_from[at]; i < in->words_from[at + 1]; i++) {
        if (in->words[i] * 2 == symbol)
            return true;
    }
    return false;
}

static uint32_t match_from(const search *in, const pl_cue *cue, size_t step, uint32_t at, uint32_t last);

static bool inside(const search *in, uint32_t at, uint32_t last)
{
    return at < in->count && in->tokens[at].sentence == in->tokens[last].sentence;
}

static uint32_t match_gap(const search *in, const pl_cue *cue, size_t step, uint32_t at, uint32_t last)
{
    uint32_t reach = at < in->count && in->tokens[at].unspaced ? GAP_CHARACTERS : GAP_WORDS;
    uint32_t end = PL_INDEX_NONE;
    for (uint32_t skip = 0; end == PL_INDEX_NONE && skip <= reach && inside(in, at + skip, last); skip++)
        end = match_from(in, cue, step, at + skip, last);
    return end;
}

static uint32_t match_class(const search *in, const pl_cue *cue, size_t step, uint32_t at)
{
    uint32_t end = PL_INDEX_NONE;
    for (uint32_t i = in->classes[at]; i && end == PL_INDEX_NONE;) {
        const found *class = pl_vector_get(&in->founds, i - 1);
        if (class->symbol == cue->steps[step].symbol)
            end = match_from(in, cue, step + 1, class->last + 1, class->last);
        i = class->next;
    }
    return end;
}

/* The last token when the steps from `step` on stand at `at`, up to a "&"; PL_INDEX_NONE otherwise. Phrases have few gaps. */
static uint32_t match_from(const search *in, const pl_cue *cue, size_t step, uint32_t at, uint32_t last)
{
    for (; step < cue->count && cue->steps[step].role != PL_TOKEN_BOTH; step++) {
        if (cue->steps[step].role == PL_TOKEN_GAP)
            return match_gap(in, cue, step + 1, at, last);
        if (!inside(in, at, last))
            return PL_INDEX_NONE;
        if (cue->steps[step].role == PL_TOKEN_CLASS)
            return match_class(in, cue, step, at);
        if (!is_word(in, at, cue->steps[step].symbol))
            return PL_INDEX_NONE;
        last = at++;
    }
    return last;
}

/* The end of the part behind "&" when it stands at `at`, clear of the first part. */
static uint32_t match_beside(const search *in, const pl_cue_hit *hit, size_t step, uint32_t at)
{
    pl_stretch first = hit->part[0];
    if ((at >= first.first && at <= first.last) || !inside(in, at, first.first))
        return PL_INDEX_NONE;
    uint32_t end = match_from(in, hit->cue, step, at, at);
    return at < first.first && end != PL_INDEX_NONE && end >= first.first ? PL_INDEX_NONE : end;
}

/* Looks for the part behind "&" near the first, in the same sentence. */
static bool match_second(pl_cue_hit *hit, const search *in, size_t step)
{
    uint32_t first = hit->part[0].first;
    uint32_t reach = in->tokens[first].unspaced ? NEAR_CHARACTERS : NEAR_WORDS;
    uint32_t from = first > reach ? first - reach : 0;
    for (uint32_t at = from; at <= hit->part[0].last + reach && at < in->count; at++) {
        uint32_t end = match_beside(in, hit, step, at);
        if (end == PL_INDEX_NONE)
            continue;
        hit->part[1] = (pl_stretch){ .first = at, .last = end };
        return true;
    }
    return false;
}

static bool match_cue(pl_cue_hit *hit, const search *in, uint32_t at)
{
    const pl_cue *cue = hit->cue;
    if (cue->asks && !in->tokens[at].asks)
        return false;
    uint32_t last = match_from(in, cue, 0, at, at);
    hit->part[0] = hit->part[1] = (pl_stretch){ .first = at, .last = last };
    if (last == PL_INDEX_NONE)
        return false;
    for (size_t step = 1; step < cue->count; step++) {
        if (cue->steps[step].role == PL_TOKEN_BOTH)
            return match_second(hit, in, step + 1);
    }
    return true;
}

static pl_status note_class(search *in, const pl_cue_hit *hit, pl_error *err)
{
    uint32_t *first = &in->classes[hit->part[0].first];
    found *made = pl_vector_add(&in->founds);
    if (!made)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for what a phrase means");
    *made = (found){ .symbol = hit->cue->number * 2 + 1, .last = hit->part[0].last, .next = *first };
    *first = (uint32_t)in->founds.count;
    return PL_OK;
}

/* Tries the cues of a realm that start with a symbol. */
static pl_status try_cues(search *in, pass which, uint32_t symbol, uint32_t at, pl_error *err)
{
    const pl_cue *all = in->cues->cues.at;
    pl_status status = PL_OK;
    for (uint32_t i = in->cues->firsts[which][symbol]; i && !status; i = all[i - 1].next) {
        pl_cue_hit hit = { .cue = &all[i - 1] };
        if (!match_cue(&hit, in, at))
            continue;
        pl_cue_hit *made = pl_vector_add(in->out);
        if (!made)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for what a phrase means");
        *made = hit;
        status = which == CLASSES ? note_class(in, &hit, err) : PL_OK;
    }
    return status;
}

static pl_status try_words(search *in, pass which, uint32_t at, pl_error *err)
{
    pl_status status = PL_OK;
    for (uint32_t i = in->words_from[at]; !status && i < in->words_from[at + 1]; i++)
        status = try_cues(in, which, in->words[i] * 2, at, err);
    return status;
}

/* Each class once, though it may end at several places. */
static pl_status try_classes(search *in, uint32_t at, pl_error *err)
{
    pl_status status = PL_OK;
    for (uint32_t i = in->classes[at]; i && !status;) {
        const found *class = pl_vector_get(&in->founds, i - 1);
        bool tried = false;
        for (uint32_t j = in->classes[at]; j != i && !tried;
             j = ((const found *)pl_vector_get(&in->founds, j - 1))->next)
            tried = ((const found *)pl_vector_get(&in->founds, j - 1))->symbol == class->symbol;
        i = class->next;
        if (!tried)
            status = try_cues(in, ALL_ELSE, class->symbol, at, err);
    }
    return status;
}

pl_status pl_cues_find(pl_vector *out, pl_arena *arena, const pl_cues *cues, const pl_vector *tokens, pl_error *err)
{
    search in = { .cues = cues, .tokens = tokens->at, .count = (uint32_t)tokens->count, .out = out };
    pl_vector_init(&in.founds, sizeof(found), arena);
    pl_status status = number_words(&in, arena, err);
    for (uint32_t i = 0; !status && i < in.count; i++)
        status = try_words(&in, CLASSES, i, err);
    for (uint32_t i = 0; !status && i < in.count; i++) {
        status = try_words(&in, ALL_ELSE, i, err);
        if (!status)
            status = try_classes(&in, i, err);
    }
    return status;
}
