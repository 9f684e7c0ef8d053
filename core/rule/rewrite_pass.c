/* One pass of a rewriter over a text: edits, deletions that leave no gap, capitals. */
#include "rule/rewrite_rows.h"

#include "locale/fold.h"
#include "text/utf8.h"

typedef struct rewrite_pass {
    const pl_rewriter *rewriter;
    pl_str text;
    const pl_vector *spans;
    size_t span; /* the first span that ends behind the place */
    const char *language;
    pl_vector *edits;
    pl_arena *arena;
    size_t done;  /* end of the last edit */
    bool capital; /* a sentence lost its opening: the next letter becomes a capital */
} rewrite_pass;

static pl_status put_edit(rewrite_pass *pass, size_t start, size_t end, pl_str with, pl_error *err)
{
    pl_rewrite_edit *edit = pl_vector_add(pass->edits);
    if (!edit)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the edits of a text");
    *edit = (pl_rewrite_edit){ .start = start, .end = end, .with = with };
    pass->done = end;
    return PL_OK;
}

/* "iPhone", "eBay": a small letter before a capital is meant so. */
static bool wants_small(pl_str text)
{
    return text.length > 1 && text.at[0] >= 'a' && text.at[0] <= 'z' && text.at[1] >= 'A' && text.at[1] <= 'Z';
}

static pl_status raise_first(pl_str *out, rewrite_pass *pass, pl_str text, pl_error *err)
{
    pl_buf raised;
    *out = text;
    if (wants_small(text))
        return PL_OK;
    pl_buf_init(&raised, text.length + 64);
    pl_status status = pl_fold_first_upper(&raised, text, pass->language, err);
    if (!status && !pl_str_equal(pl_buf_view(&raised), text)) {
        *out = pl_arena_copy(pass->arena, pl_buf_view(&raised));
        if (!out->at)
            status = pl_fail(err, PL_ERR_MEMORY, "no memory for the edits of a text");
    }
    pl_buf_drop(&raised);
    return status;
}

/* Gives the letter at the place a capital when it has to have one. */
static pl_status raise_here(rewrite_pass *pass, size_t at, pl_error *err)
{
    size_t end = at;
    if (!pass->capital)
        return PL_OK;
    uint32_t rune = pl_utf8_next(pass->text, &end);
    if (pl_rewrite_is_blank(rune) || rune == '\n')
        return PL_OK;
    pass->capital = false;
    pl_str rest = pl_str_slice(pass->text, at, pass->text.length);
    if (wants_small(rest))
        return PL_OK;
    pl_str letter = pl_str_slice(pass->text, at, end);
    pl_str raised;
    pl_status status = raise_first(&raised, pass, letter, err);
    if (status || raised.at == letter.at)
        return status;
    return put_edit(pass, at, end, raised, err);
}

static bool in_reach(const rewrite_pass *pass, size_t start, size_t end)
{
    return start >= pass->done && !(pass->spans && pl_spans_touch(pass->spans, start, end));
}

/* A deletion takes the blank behind it, or at the end of a line the blanks before it. */
static void widen_blanks(pl_str text, size_t *start, size_t *end)
{
    if (*end < text.length && text.at[*end] == ' ') {
        *end += 1;
    } else if (pl_rewrite_at_line_end(text, *end)) {
        while (*start > 0 && text.at[*start - 1] == ' ')
            *start -= 1;
    }
}

/* A line of which nothing is left goes away with its end. */
static void widen_line(pl_str text, size_t *start, size_t *end)
{
    if (!pl_rewrite_at_line_start(text, *start) || !pl_rewrite_at_line_end(text, *end))
        return;
    while (*end < text.length && text.at[*end] == '\n')
        *end += 1;
    while (*end == text.length && *start > 0 && text.at[*start - 1] == '\n')
        *start -= 1;
}

/* No double blank and no empty line is left, unless a protected span or an earlier edit is in the way. */
static void widen(const rewrite_pass *pass, size_t *start, size_t *end)
{
    size_t from = *start;
    size_t to = *end;
    widen_blanks(pass->text, &from, &to);
    widen_line(pass->text, &from, &to);
    if (in_reach(pass, from, to)) {
        *start = from;
        *end = to;
    }
}

static pl_status delete_at(rewrite_pass *pass, const pl_rewrite_entry *row, size_t start, size_t *at, pl_error *err)
{
    size_t end = start + row->from.length;
    bool opening = pass->capital || pl_rewrite_starts_sentence(pass->text, start);
    if (!row->closed && row->mode != PL_REWRITE_LINE && opening)
        pass->capital = true;
    widen(pass, &start, &end);
    *at = end;
    return put_edit(pass, start, end, row->to, err);
}

static pl_status fire(rewrite_pass *pass, const pl_rewrite_entry *row, size_t *at, pl_error *err)
{
    size_t start = *at;
    size_t end = start + row->from.length;
    if (!row->to.length)
        return delete_at(pass, row, start, at, err);
    *at = end;
    if (pl_str_equal(row->from, row->to))
        return raise_here(pass, start, err);
    pl_str with = row->to;
    pl_status status = pass->capital ? raise_first(&with, pass, row->to, err) : PL_OK;
    pass->capital = false;
    return status ? status : put_edit(pass, start, end, with, err);
}

/* The end of the protected span that covers the place; the place itself when none does. */
static size_t behind_span(rewrite_pass *pass, size_t at)
{
    const pl_span *spans = pass->spans ? pass->spans->at : NULL;
    while (spans && pass->span < pass->spans->count && spans[pass->span].end <= at)
        pass->span++;
    if (spans && pass->span < pass->spans->count && spans[pass->span].start <= at)
        return spans[pass->span].end;
    return at;
}

static size_t behind_rune(pl_str text, size_t at)
{
    do
        at++;
    while (at < text.length && ((unsigned char)text.at[at] & 0xC0) == 0x80);
    return at;
}

pl_status pl_rewriter_find(pl_vector *edits, pl_arena *arena, const pl_rewriter *rewriter, pl_str text,
                           const pl_vector *spans, const char *language, pl_error *err)
{
    rewrite_pass pass = {
        .rewriter = rewriter, .text = text, .spans = spans, .language = language, .edits = edits, .arena = arena
    };
    pl_status status = PL_OK;
    size_t at = 0;
    while (at < text.length && !status) {
        size_t behind = behind_span(&pass, at);
        if (behind > at) {
            pass.capital = false;
            at = behind;
            continue;
        }
        const pl_rewrite_entry *row = pl_rewrite_match(rewriter, text, at, pass.capital ? pass.done : SIZE_MAX, spans);
        if (row) {
            status = fire(&pass, row, &at, err);
        } else {
            status = raise_here(&pass, at, err);
            at = behind_rune(text, at);
        }
    }
    return status;
}
