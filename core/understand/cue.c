/* Compiling phrases to steps over numbered words and classes. */
#include "understand/cue.h"

#include <string.h>

void pl_cues_init(pl_cues *cues, pl_arena *arena)
{
    memset(cues, 0, sizeof *cues);
    pl_vector_init(&cues->cues, sizeof(pl_cue), arena);
}

void pl_cues_drop(pl_cues *cues)
{
    pl_vocabulary_drop(&cues->vocabulary);
    pl_index_drop(&cues->known);
    pl_index_drop(&cues->classes);
}

pl_status pl_cues_know(pl_cues *cues, pl_str word, pl_error *err)
{
    uint32_t number;
    return pl_index_put(&number, &cues->known, pl_hash_text(0, word), 0, err);
}

bool pl_cues_knows(const pl_cues *cues, uint64_t hash)
{
    return pl_index_find(&cues->known, hash) != PL_INDEX_NONE;
}

static pl_status find_class(uint32_t *out, pl_cues *cues, pl_str name, pl_error *err)
{
    pl_status status = pl_index_put(out, &cues->classes, pl_hash_text(0, name), cues->class_count, err);
    if (!status && *out == cues->class_count)
        cues->class_count++;
    return status;
}

static pl_status make_step(pl_step *out, pl_cues *cues, const pl_token *token, pl_error *err)
{
    uint32_t number = 0;
    bool class = token->role == PL_TOKEN_CLASS;
    pl_status status = PL_OK;
    if (class)
        status = find_class(&number, cues, token->text, err);
    else if (token->role == PL_TOKEN_WORD)
        status = pl_vocabulary_put(&number, &cues->vocabulary, token->text, token->form, err);
    if (!status && token->role == PL_TOKEN_WORD && token->form != PL_WORD_TAIL)
        status = pl_cues_know(cues, token->text, err);
    *out = (pl_step){ .role = token->role, .symbol = number * 2 + class };
    return status;
}

static pl_status make_steps(pl_cue *cue, pl_cues *cues, pl_arena *arena, const pl_vector *tokens, pl_error *err)
{
    pl_step *steps = pl_arena_take_many(arena, tokens->count, sizeof *steps);
    if (!steps)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a phrase");
    pl_status status = PL_OK;
    for (size_t i = 0; !status && i < tokens->count; i++) {
        const pl_token *token = pl_vector_get(tokens, i);
        if (token->role == PL_TOKEN_ASKS)
            cue->asks = true;
        else
            status = make_step(&steps[cue->count++], cues, token, err);
    }
    cue->steps = steps;
    return status;
}

static bool is_sign(const pl_token *token)
{
    return token->role != PL_TOKEN_WORD && token->role != PL_TOKEN_CLASS;
}

pl_status pl_cues_add(pl_cues *cues, pl_arena *arena, const pl_cue_row *row, pl_error *err)
{
    pl_vector tokens;
    pl_vector_init(&tokens, sizeof(pl_token), arena);
    pl_status status = pl_tokens_read(&tokens, arena, row->phrase, PL_TOKENS_ROW, err);
    if (status)
        return status;
    if (!tokens.count || is_sign(tokens.at))
        return pl_fail(err, PL_ERR_CONTENT, "'%.*s' does not start with a word", PL_STR_ARGS(row->phrase));
    pl_cue cue = { .realm = row->realm, .kind = row->kind, .number = row->number, .weight = row->weight };
    status = make_steps(&cue, cues, arena, &tokens, err);
    if (!status && row->realm == PL_REALM_CLASS)
        status = find_class(&cue.number, cues, row->kind, err);
    pl_cue *made = status ? NULL : pl_vector_add(&cues->cues);
    if (!status && !made)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a phrase");
    if (made)
        *made = cue;
    return status;
}

static pl_status check_classes(const pl_cues *cues, pl_arena *arena, pl_error *err)
{
    unsigned char *filled = pl_arena_take(arena, cues->class_count + 1);
    if (!filled)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a lexicon");
    const pl_cue *all = cues->cues.at;
    for (size_t i = 0; i < cues->cues.count; i++) {
        if (all[i].realm == PL_REALM_CLASS)
            filled[all[i].number] = 1;
    }
    for (size_t i = 0; i < cues->cues.count; i++) {
        for (size_t j = 0; j < all[i].count; j++) {
            if (all[i].steps[j].role == PL_TOKEN_CLASS && !filled[all[i].steps[j].symbol / 2])
                return pl_fail(err, PL_ERR_CONTENT, "a phrase for '%.*s' names a word class that no row fills",
                               PL_STR_ARGS(all[i].kind));
        }
    }
    return PL_OK;
}

pl_status pl_cues_seal(pl_cues *cues, pl_arena *arena, pl_error *err)
{
    pl_status status = pl_vocabulary_put(&cues->any_number, &cues->vocabulary, PL_STR("#"), PL_WORD_WHOLE, err);
    if (status)
        return status;
    uint32_t most = cues->vocabulary.count > cues->class_count ? cues->vocabulary.count : cues->class_count;
    cues->symbol_count = 2 * (most + 1);
    for (size_t i = 0; i < 2; i++) {
        cues->firsts[i] = pl_arena_take_many(arena, cues->symbol_count, sizeof *cues->firsts[i]);
        if (!cues->firsts[i])
            return pl_fail(err, PL_ERR_MEMORY, "no memory for a lexicon");
    }
    pl_cue *all = cues->cues.at;
    for (size_t i = cues->cues.count; i-- > 0;) {
        uint32_t *first = &cues->firsts[all[i].realm != PL_REALM_CLASS][all[i].steps[0].symbol];
        all[i].next = *first;
        *first = (uint32_t)i + 1;
    }
    return check_classes(cues, arena, err);
}
