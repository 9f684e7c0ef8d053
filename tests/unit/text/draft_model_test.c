/* Drafts under thousands of random edits, against a naive model of them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "text/draft.h"

/* The naive model: every byte knows the move and the span to which it belongs. */
enum { CELLS = 400, MOVES = 5, SEQUENCES = 3000, EDITS = 12, NONE = -1 };

typedef struct cell {
    char byte;
    int move;
    int span;
} cell;

typedef struct naive {
    cell cells[CELLS];
    size_t count;
    bool stale[MOVES];
    uint32_t random;
} naive;

static uint32_t draw(naive *model, uint32_t bound)
{
    model->random = model->random * 1664525U + 1013904223U;
    return (model->random >> 8) % bound;
}

static const char *const move_ids[MOVES] = { "m0", "m1", "m2", "m3", "m4" };

static void put_random_move(naive *model, pl_draft *draft, int move)
{
    char text[16];
    size_t length = draw(model, 12) + 1;
    size_t from = draw(model, (uint32_t)length);
    size_t to = from + draw(model, (uint32_t)(length - from) + 1);
    for (size_t i = 0; i < length; i++) {
        text[i] = (char)('a' + draw(model, 26));
        bool in_span = move != NONE && i >= from && i < to;
        int span = in_span ? move : NONE;
        const cell made = { .byte = text[i], .move = move, .span = span };
        model->cells[model->count++] = made;
    }
    pl_vector spans;
    pl_vector_init(&spans, sizeof(pl_span), NULL);
    if (move != NONE && to > from)
        *(pl_span *)pl_vector_add(&spans) =
            (pl_span){ .start = from, .end = to, .kind = PL_SPAN_VALUE, .name = pl_str_of(move_ids[move]) };
    pl_str id = pl_str_of(move == NONE ? NULL : move_ids[move]);
    assert_int_equal(pl_draft_put(draft, id, (pl_str){ text, length }, &spans, NULL), PL_OK);
    pl_vector_drop(&spans);
}

static int owner_of(const naive *model, size_t start, size_t end)
{
    for (size_t i = start; i < end; i++) {
        if (model->cells[i].move != NONE)
            return model->cells[i].move;
    }
    if (start < end)
        return NONE;
    if (start > 0 && model->cells[start - 1].move != NONE)
        return model->cells[start - 1].move;
    return start < model->count ? model->cells[start].move : NONE;
}

static bool is_protected(const naive *model, size_t start, size_t end)
{
    for (size_t i = start; i < end; i++) {
        if (model->cells[i].span != NONE)
            return true;
    }
    bool is_inside = start == end && start > 0 && start < model->count;
    return is_inside && model->cells[start].span != NONE && model->cells[start].span == model->cells[start - 1].span;
}

static void replace_in_model(naive *model, size_t start, size_t end, pl_str with, pl_meaning meaning)
{
    int owner = owner_of(model, start, end);
    for (size_t i = start; i < end; i++) {
        if (model->cells[i].move != NONE && meaning == PL_MEANING_CHANGED)
            model->stale[model->cells[i].move] = true;
    }
    if (owner != NONE && meaning == PL_MEANING_CHANGED)
        model->stale[owner] = true;
    memmove(model->cells + start + with.length, model->cells + end, (model->count - end) * sizeof(cell));
    for (size_t i = 0; i < with.length; i++)
        model->cells[start + i] = (cell){ .byte = with.at[i], .move = owner, .span = NONE };
    model->count += with.length - (end - start);
}

static void compare_with_draft(const naive *model, const pl_draft *draft)
{
    assert_int_equal(draft->text.length, model->count);
    const pl_draft_move *moves = draft->moves.at;
    size_t sizes[MOVES] = { 0 };
    for (size_t i = 0; i < model->count; i++) {
        assert_int_equal(draft->text.at[i], model->cells[i].byte);
        const pl_draft_move *move = pl_draft_move_at(draft, i);
        assert_int_equal(move ? (int)(move - moves) : NONE, model->cells[i].move);
        if (move)
            sizes[move - moves]++;
        assert_int_equal(pl_spans_touch(&draft->spans, i, i + 1), model->cells[i].span != NONE);
    }
    for (size_t i = 0; i < MOVES; i++) {
        assert_int_equal(moves[i].end - moves[i].start, sizes[i]);
        assert_true(i == 0 || moves[i].start >= moves[i - 1].end);
        assert_int_equal(moves[i].stale, model->stale[i]);
    }
    const pl_span *spans = draft->spans.at;
    for (size_t i = 0; i < draft->spans.count; i++) {
        assert_int_equal(model->cells[spans[i].start].span, spans[i].name.at[1] - '0');
        assert_true(i == 0 || spans[i].start >= spans[i - 1].end);
    }
}

/* Which side an emptied move takes is not the model's matter: such places are tested by rows above. */
static bool meets_empty_move(const pl_draft *draft, size_t start, size_t end)
{
    const pl_draft_move *moves = draft->moves.at;
    for (size_t i = 0; i < MOVES; i++) {
        if (moves[i].start == moves[i].end && start <= moves[i].start && moves[i].start <= end)
            return true;
    }
    return false;
}

static void edit_once(naive *model, pl_draft *draft)
{
    size_t start = draw(model, (uint32_t)model->count + 1);
    size_t longest = model->count - start < 14 ? model->count - start : 14;
    size_t end = draw(model, 3) ? start + draw(model, (uint32_t)longest + 1) : start;
    if (meets_empty_move(draft, start, end))
        return;
    char bytes[8];
    pl_str with = { bytes, draw(model, sizeof bytes) };
    memset(bytes, 'A' + (int)draw(model, 26), sizeof bytes);
    pl_meaning meaning = draw(model, 2) ? PL_MEANING_CHANGED : PL_MEANING_SAME;
    bool refused = is_protected(model, start, end);
    pl_status status = pl_draft_replace(draft, start, end, with, meaning, NULL);
    assert_int_equal(status, refused ? PL_ERR_USAGE : PL_OK);
    if (!refused)
        replace_in_model(model, start, end, with, meaning);
    compare_with_draft(model, draft);
}

static void agrees_with_a_naive_model_on_random_edits(void **state)
{
    (void)state;
    for (uint32_t seed = 1; seed <= SEQUENCES; seed++) {
        static naive model;
        memset(&model, 0, sizeof model);
        model.random = seed;
        pl_draft draft;
        pl_draft_init(&draft, NULL, CELLS);
        for (int move = 0; move < MOVES; move++) {
            put_random_move(&model, &draft, move);
            if (draw(&model, 4))
                put_random_move(&model, &draft, NONE);
        }
        compare_with_draft(&model, &draft);
        for (size_t i = 0; i < EDITS; i++)
            edit_once(&model, &draft);
        pl_draft_drop(&draft);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(agrees_with_a_naive_model_on_random_edits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
