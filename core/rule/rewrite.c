/* The single-pass rewriter: rows indexed by their first character, longest first. */
#include "rule/rewrite_rows.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "locale/fold.h"
#include "text/utf8.h"

bool pl_rewrite_mode_find(pl_rewrite_mode *out, pl_str letter)
{
    static const char letters[PL_REWRITE_MODE_COUNT] = { 'L', 'W', 'S', 'Q', 'E', 'G' };
    for (int i = 0; letter.length == 1 && i < PL_REWRITE_MODE_COUNT; i++) {
        if (letters[i] == letter.at[0]) {
            *out = (pl_rewrite_mode)i;
            return true;
        }
    }
    return false;
}

/* ---- what stands around a match ---- */

bool pl_rewrite_ends_sentence(uint32_t rune)
{
    static const uint32_t marks[] = { '.', '!', '?', '\n', 0x3002, 0xFF01, 0xFF1F, 0x2026, 0x061F, 0x0964 };
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (marks[i] == rune)
            return true;
    }
    return false;
}

bool pl_rewrite_is_blank(uint32_t rune)
{
    return rune == ' ' || rune == '\t' || rune == 0x00A0 || rune == 0x3000 || rune == 0x202F;
}

bool pl_rewrite_starts_sentence(pl_str text, size_t at)
{
    while (at > 0) {
        uint32_t rune = pl_utf8_previous(text, &at);
        if (!pl_rewrite_is_blank(rune))
            return pl_rewrite_ends_sentence(rune);
    }
    return true;
}

/* An apostrophe binds words: a noun behind an elided article must not be replaced alone. */
static bool binds(uint32_t rune)
{
    return rune == '\'' || rune == 0x2019 || rune == '_';
}

static bool stands_alone(pl_str text, size_t start, size_t end)
{
    if (pl_word_before(text, start) || pl_word_behind(text, end))
        return false;
    size_t before = start;
    size_t behind = end;
    return !(start > 0 && binds(pl_utf8_previous(text, &before))) &&
           !(end < text.length && binds(pl_utf8_next(text, &behind)));
}

bool pl_rewrite_at_line_start(pl_str text, size_t at)
{
    return at == 0 || text.at[at - 1] == '\n';
}

bool pl_rewrite_at_line_end(pl_str text, size_t at)
{
    return at == text.length || text.at[at] == '\n';
}

static bool may_fire(pl_rewrite_mode mode, pl_str text, size_t start, size_t end, size_t opened)
{
    switch (mode) {
    case PL_REWRITE_WORD: return stands_alone(text, start, end);
    case PL_REWRITE_START:
    case PL_REWRITE_SENTENCE: return start == opened || pl_rewrite_starts_sentence(text, start);
    case PL_REWRITE_LINE: return pl_rewrite_at_line_start(text, start) && pl_rewrite_at_line_end(text, end);
    default: return true;
    }
}

/* ---- compiling ---- */

static int by_first_then_longest(const void *left, const void *right)
{
    const pl_rewrite_entry *a = left;
    const pl_rewrite_entry *b = right;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    if (a->from.length != b->from.length)
        return a->from.length > b->from.length ? -1 : 1;
    int order = pl_str_compare(a->from, b->from);
    return order ? order : (a->number > b->number) - (a->number < b->number);
}

static pl_status check_text(pl_str text, size_t number, pl_error *err)
{
    if (text.length > PL_REWRITE_BYTES_MAX)
        return pl_fail(err, PL_ERR_CONTENT, "row %zu of the rewrites is longer than %d bytes", number,
                       PL_REWRITE_BYTES_MAX);
    if (pl_utf8_check(text) < text.length || (text.length && memchr(text.at, 0, text.length)))
        return pl_fail(err, PL_ERR_CONTENT, "row %zu of the rewrites is not valid UTF-8 text", number);
    return PL_OK;
}

static pl_status take_row(pl_rewrite_entry *out, pl_arena *arena, const pl_rewrite_row *given, size_t number,
                          pl_error *err)
{
    pl_str to = given->mode == PL_REWRITE_GUARD ? given->from : given->to;
    if (!given->from.length)
        return pl_fail(err, PL_ERR_CONTENT, "row %zu of the rewrites has nothing to look for", number);
    pl_status status = check_text(given->from, number, err);
    if (!status)
        status = check_text(to, number, err);
    if (status)
        return status;
    *out = (pl_rewrite_entry){ .from = pl_arena_copy(arena, given->from),
                               .to = pl_arena_copy(arena, to),
                               .mode = given->mode };
    if (!out->from.at || !out->to.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a table of rewrites");
    size_t start = 0;
    size_t end = out->from.length;
    out->first = pl_utf8_next(out->from, &start);
    out->closed = pl_rewrite_ends_sentence(pl_utf8_previous(out->from, &end));
    out->number = number;
    return PL_OK;
}

static size_t slot_of(const pl_rewriter *rewriter, uint32_t first)
{
    size_t slot = (first * 2654435761u) & rewriter->slot_mask;
    while (rewriter->slots[slot] && rewriter->rows[rewriter->slots[slot] - 1].first != first)
        slot = (slot + 1) & rewriter->slot_mask;
    return slot;
}

static pl_status index_rows(pl_rewriter *rewriter, pl_error *err)
{
    for (size_t i = 1; i < rewriter->count; i++) {
        const pl_rewrite_entry *a = &rewriter->rows[i - 1];
        const pl_rewrite_entry *b = &rewriter->rows[i];
        if (pl_str_equal(a->from, b->from) && a->mode == b->mode)
            return pl_fail(err, PL_ERR_CONTENT, "row %zu of the rewrites repeats '%.*s' of row %zu", b->number,
                           PL_STR_ARGS(b->from), a->number);
    }
    size_t slots = 16;
    while (slots < 2 * rewriter->count)
        slots *= 2;
    rewriter->slots = pl_arena_take_many(&rewriter->arena, slots, sizeof *rewriter->slots);
    if (!rewriter->slots)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a table of rewrites");
    rewriter->slot_mask = slots - 1;
    for (size_t i = rewriter->count; i > 0; i--) {
        rewriter->leads[(unsigned char)rewriter->rows[i - 1].from.at[0]] = true;
        rewriter->slots[slot_of(rewriter, rewriter->rows[i - 1].first)] = (uint32_t)i;
    }
    return PL_OK;
}

pl_status pl_rewriter_new(pl_rewriter **out, const pl_rewrite_row *rows, size_t count, pl_error *err)
{
    enum { ROOM = 4096 + PL_REWRITE_ROWS_MAX * (2 * PL_REWRITE_BYTES_MAX + 64 + sizeof(pl_rewrite_entry)) };
    *out = NULL;
    if (count > PL_REWRITE_ROWS_MAX)
        return pl_fail(err, PL_ERR_LIMIT, "a table of rewrites has at most %d rows", PL_REWRITE_ROWS_MAX);
    pl_rewriter *rewriter = pl_alloc_zeroed(1, sizeof *rewriter);
    if (!rewriter)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a table of rewrites");
    pl_arena_init(&rewriter->arena, ROOM);
    pl_status status = PL_OK;
    rewriter->rows = pl_arena_take_many(&rewriter->arena, count + 1, sizeof *rewriter->rows);
    if (!rewriter->rows)
        status = pl_fail(err, PL_ERR_MEMORY, "no memory for a table of rewrites");
    for (size_t i = 0; i < count && !status; i++)
        status = take_row(&rewriter->rows[rewriter->count++], &rewriter->arena, &rows[i], i + 1, err);
    if (!status) {
        qsort(rewriter->rows, rewriter->count, sizeof *rewriter->rows, by_first_then_longest);
        status = index_rows(rewriter, err);
    }
    if (status) {
        pl_rewriter_free(rewriter);
        return status;
    }
    *out = rewriter;
    return PL_OK;
}

void pl_rewriter_free(pl_rewriter *rewriter)
{
    if (!rewriter)
        return;
    pl_arena_drop(&rewriter->arena);
    pl_free(rewriter);
}

const pl_rewrite_entry *pl_rewrite_match(const pl_rewriter *rewriter, pl_str text, size_t at, size_t opened,
                                         const pl_vector *spans)
{
    if (!rewriter->leads[(unsigned char)text.at[at]])
        return NULL;
    pl_str rest = pl_str_slice(text, at, text.length);
    size_t behind = 0;
    uint32_t first = pl_utf8_next(rest, &behind);
    size_t index = rewriter->slots[slot_of(rewriter, first)];
    for (; index && index <= rewriter->count && rewriter->rows[index - 1].first == first; index++) {
        const pl_rewrite_entry *row = &rewriter->rows[index - 1];
        size_t end = at + row->from.length;
        if (pl_str_starts(rest, row->from) && may_fire(row->mode, text, at, end, opened) &&
            !(spans && pl_spans_touch(spans, at, end)))
            return row;
    }
    return NULL;
}

pl_status pl_rewriter_draft(size_t *count, pl_draft *draft, pl_arena *arena, const pl_rewriter *rewriter,
                            const char *language, pl_meaning meaning, pl_error *err)
{
    pl_vector edits;
    pl_vector_init(&edits, sizeof(pl_rewrite_edit), arena);
    pl_status status =
        pl_rewriter_find(&edits, arena, rewriter, pl_buf_view(&draft->text), &draft->spans, language, err);
    for (size_t i = edits.count; i > 0 && !status; i--) { /* from the end, so that offsets stay true */
        const pl_rewrite_edit *edit = pl_vector_get(&edits, i - 1);
        status = pl_draft_replace(draft, edit->start, edit->end, edit->with, meaning, err);
    }
    *count = edits.count;
    return status;
}

static pl_status check_row(const pl_rewrite_entry *row, const pl_rewriter *rewriter, pl_arena *arena, pl_error *err)
{
    pl_draft draft;
    size_t count = 0;
    pl_draft_init(&draft, arena, 8 * PL_REWRITE_BYTES_MAX);
    pl_status status = pl_draft_put(&draft, PL_STR("body"), row->from, NULL, err);
    for (int run = 0; run < 2 && !status; run++)
        status = pl_rewriter_draft(&count, &draft, arena, rewriter, "", PL_MEANING_SAME, err);
    pl_str again = pl_buf_view(&draft.text);
    if (!status && count)
        status =
            pl_fail(err, PL_ERR_CONTENT, "row %zu of the rewrites is not stable: '%.*s' is rewritten again, to '%.*s'",
                    row->number, PL_STR_ARGS(row->to), PL_STR_ARGS(again));
    pl_draft_drop(&draft);
    return status;
}

pl_status pl_rewriter_check(const pl_rewriter *rewriter, pl_error *err)
{
    pl_arena arena;
    pl_status status = PL_OK;
    pl_arena_init(&arena, (size_t)1 << 20);
    for (size_t i = 0; i < rewriter->count && !status; i++) {
        status = check_row(&rewriter->rows[i], rewriter, &arena, err);
        pl_arena_clear(&arena);
    }
    pl_arena_drop(&arena);
    return status;
}
