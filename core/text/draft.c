/* A draft: its text, the stretch of each move, and the spans that no change may touch. */
#include "text/draft.h"

/* One replacement: the bytes [start, end) give way to `length` bytes. */
typedef struct change {
    size_t start;
    size_t end;
    size_t length;
} change;

void pl_draft_init(pl_draft *draft, pl_arena *arena, size_t ceiling)
{
    pl_buf_init(&draft->text, ceiling);
    pl_vector_init(&draft->moves, sizeof(pl_draft_move), arena);
    pl_vector_init(&draft->spans, sizeof(pl_span), arena);
}

void pl_draft_drop(pl_draft *draft)
{
    pl_buf_drop(&draft->text);
    pl_vector_drop(&draft->moves);
    pl_vector_drop(&draft->spans);
}

/* A refused put has changed nothing in the buffer, so the draft goes on without it. */
static pl_status settle_text(pl_draft *draft, pl_error *err)
{
    pl_status status = pl_buf_status(&draft->text, "the draft", err);
    draft->text.status = PL_OK;
    return status;
}

static pl_status put_span(pl_draft *draft, pl_span span, size_t base, pl_error *err)
{
    span.start += base;
    span.end += base;
    if (span.start > span.end || span.end > draft->text.length)
        return pl_fail(err, PL_ERR_USAGE, "a span reaches beyond the text of its move");
    const pl_span *all = draft->spans.at;
    size_t index = draft->spans.count;
    while (index > 0 && all[index - 1].start > span.start)
        index--;
    pl_span *added = pl_vector_insert(&draft->spans, index);
    if (!added)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a span of the draft");
    *added = span;
    return PL_OK;
}

static pl_status put_move(pl_draft *draft, pl_str id, size_t start, pl_error *err)
{
    pl_draft_move *move = pl_vector_add(&draft->moves);
    if (!move)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a move of the draft");
    *move = (pl_draft_move){ .id = id, .start = start, .end = draft->text.length };
    return PL_OK;
}

pl_status pl_draft_put(pl_draft *draft, pl_str id, pl_str text, const pl_vector *spans, pl_error *err)
{
    size_t base = draft->text.length;
    size_t span_count = draft->spans.count;
    pl_buf_put(&draft->text, text);
    pl_status status = settle_text(draft, err);
    for (size_t i = 0; spans && i < spans->count && !status; i++)
        status = put_span(draft, *(const pl_span *)pl_vector_get(spans, i), base, err);
    if (!status && id.at)
        status = put_move(draft, id, base, err);
    if (status) {
        pl_buf_cut(&draft->text, base);
        draft->spans.count = span_count;
    }
    return status;
}

/* Where an offset behind the start of the change comes to stand. */
static size_t shift(const change *made, size_t offset)
{
    return offset >= made->end ? offset - made->end + made->start + made->length : made->start + made->length;
}

static bool touches(const change *made, const pl_draft_move *move)
{
    if (made->start == made->end)
        return move->start <= made->start && made->start <= move->end;
    return move->start < made->end && made->start < move->end;
}

static void take_text(pl_draft_move *owner, const change *made)
{
    if (owner->start > made->start)
        owner->start = made->start;
    owner->end = shift(made, owner->end);
}

/* The first move that the change touches takes the new text; the others keep what is left of them behind it. */
static void shift_moves(pl_vector *moves, const change *made, pl_meaning meaning)
{
    pl_draft_move *owner = NULL;
    pl_draft_move *move = moves->at;
    for (size_t i = 0; i < moves->count; i++, move++) {
        bool touched = touches(made, move) && (!owner || made->start < made->end);
        if (touched && meaning == PL_MEANING_CHANGED)
            move->stale = true;
        if (touched && !owner) {
            owner = move;
            take_text(owner, made);
        } else if (owner || move->start >= made->end) {
            move->start = shift(made, move->start);
            move->end = shift(made, move->end);
        }
    }
}

static void shift_spans(pl_vector *spans, const change *made)
{
    pl_span *span = spans->at;
    for (size_t i = 0; i < spans->count; i++, span++) {
        if (span->start >= made->end || span->start > made->start)
            span->start = shift(made, span->start);
        if (span->end > made->start)
            span->end = shift(made, span->end);
        if (span->end < span->start)
            span->end = span->start;
    }
}

static bool splits_code_point(pl_str text, size_t offset)
{
    return offset < text.length && ((unsigned char)text.at[offset] & 0xC0) == 0x80;
}

pl_status pl_draft_replace(pl_draft *draft, size_t start, size_t end, pl_str with, pl_meaning meaning, pl_error *err)
{
    pl_str text = pl_buf_view(&draft->text);
    if (start > end || end > text.length)
        return pl_fail(err, PL_ERR_USAGE, "the range %zu–%zu lies outside of the text of %zu bytes", start, end,
                       text.length);
    if (splits_code_point(text, start) || splits_code_point(text, end))
        return pl_fail(err, PL_ERR_USAGE, "the range %zu–%zu cuts a character in two", start, end);
    if (pl_spans_touch(&draft->spans, start, end))
        return pl_fail(err, PL_ERR_USAGE, "the range %zu–%zu touches a protected value", start, end);
    pl_buf_replace(&draft->text, start, end, with);
    pl_status status = settle_text(draft, err);
    if (status)
        return status;
    change made = { .start = start, .end = end, .length = with.length };
    shift_moves(&draft->moves, &made, meaning);
    shift_spans(&draft->spans, &made);
    return PL_OK;
}

const pl_draft_move *pl_draft_move_at(const pl_draft *draft, size_t offset)
{
    const pl_draft_move *moves = draft->moves.at;
    for (size_t i = 0; i < draft->moves.count; i++) {
        if (moves[i].start <= offset && offset < moves[i].end)
            return &moves[i];
    }
    return NULL;
}

const pl_draft_move *pl_draft_find(const pl_draft *draft, pl_str id)
{
    const pl_draft_move *moves = draft->moves.at;
    for (size_t i = 0; i < draft->moves.count; i++) {
        if (pl_str_equal(moves[i].id, id))
            return &moves[i];
    }
    return NULL;
}
