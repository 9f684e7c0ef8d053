/* Finding phrases in a list of tokens by their first word. */
#include "understand/cue.h"

#include <string.h>

enum { GAP_WORDS = 3, GAP_CHARACTERS = 6, PREFIX_BYTES_MIN = 2 };

void pl_cues_init(pl_cues *cues)
{
    pl_table_init(&cues->by_first);
    cues->open_bytes = 0;
}

void pl_cues_drop(pl_cues *cues)
{
    pl_table_drop(&cues->by_first);
}

pl_status pl_cues_add(pl_cues *cues, pl_arena *arena, pl_str kind, double weight, pl_str phrase, pl_error *err)
{
    pl_vector words;
    pl_vector_init(&words, sizeof(pl_token), arena);
    pl_status status = pl_tokens_read(&words, arena, phrase, PL_TOKENS_ROW, err);
    if (status)
        return status;
    const pl_token *first = words.at;
    if (!words.count || first->gap)
        return pl_fail(err, PL_ERR_CONTENT, "'%.*s' does not start with a word", PL_STR_ARGS(phrase));
    pl_cue *cue = pl_arena_take(arena, sizeof *cue);
    if (!cue)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a phrase");
    *cue = (pl_cue){ .kind = kind,
                     .weight = weight,
                     .words = first,
                     .count = words.count,
                     .next = pl_table_find(&cues->by_first, first->text) };
    if (first->open && first->text.length > cues->open_bytes)
        cues->open_bytes = first->text.length;
    return pl_table_put(&cues->by_first, first->text, cue, err);
}

static bool fits(const pl_token *word, const pl_token *token)
{
    return word->open ? pl_str_starts(token->text, word->text) : pl_str_equal(token->text, word->text);
}

/* Where a message and a phrase are compared. */
typedef struct walk {
    const pl_token *tokens;
    size_t count;
    const pl_cue *cue;
} walk;

/* The index of the last token when the phrase from `word` on stands at `at`; SIZE_MAX otherwise. Phrases have few gaps. */
static size_t match_from(const walk *in, size_t word, size_t at, size_t first)
{
    while (word < in->cue->count) {
        const pl_token *wanted = &in->cue->words[word];
        if (wanted->gap) {
            size_t reach = at < in->count && in->tokens[at].unspaced ? GAP_CHARACTERS : GAP_WORDS;
            for (size_t skip = 0; skip <= reach; skip++) {
                size_t end = match_from(in, word + 1, at + skip, first);
                if (end != SIZE_MAX)
                    return end;
            }
            return SIZE_MAX;
        }
        bool inside = at < in->count && in->tokens[at].sentence == in->tokens[first].sentence;
        if (!inside || !fits(wanted, &in->tokens[at]))
            return SIZE_MAX;
        word++;
        at++;
    }
    return at - 1;
}

/* Which phrases are tried: all that start with the word, or those whose first word has an open ending. */
typedef enum trial { WHOLE_WORD, OPEN_ENDING } trial;

static pl_status try_cues(pl_vector *out, const pl_cue *cue, trial which, const pl_vector *tokens, size_t at,
                          pl_error *err)
{
    for (; cue; cue = cue->next) {
        if (which == OPEN_ENDING && !cue->words[0].open)
            continue;
        walk in = { .tokens = tokens->at, .count = tokens->count, .cue = cue };
        size_t last = match_from(&in, 0, at, at);
        if (last == SIZE_MAX)
            continue;
        pl_cue_hit *hit = pl_vector_add(out);
        if (!hit)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for what a phrase means");
        *hit = (pl_cue_hit){ .cue = cue, .first = at, .last = last };
    }
    return PL_OK;
}

pl_status pl_cues_find(pl_vector *out, const pl_cues *cues, const pl_vector *tokens, pl_error *err)
{
    const pl_token *all = tokens->at;
    pl_status status = PL_OK;
    for (size_t i = 0; !status && i < tokens->count; i++) {
        pl_str text = all[i].text;
        status = try_cues(out, pl_table_find(&cues->by_first, text), WHOLE_WORD, tokens, i, err);
        size_t most = text.length <= cues->open_bytes ? text.length : cues->open_bytes + 1;
        for (size_t length = most; !status && !all[i].unspaced && length-- > PREFIX_BYTES_MIN;) {
            const pl_cue *cue = pl_table_find(&cues->by_first, pl_str_slice(text, 0, length));
            status = try_cues(out, cue, OPEN_ENDING, tokens, i, err);
        }
    }
    return status;
}
