/* Drafts: moves and spans stay in place through every change. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "text/draft.h"

#define COUNT(rows) (sizeof(rows) / sizeof(rows)[0])

typedef struct fixture {
    pl_arena arena;
    pl_draft draft;
} fixture;

static void put(pl_draft *draft, const char *id, const char *text)
{
    assert_int_equal(pl_draft_put(draft, pl_str_of(id), pl_str_of(text), NULL, NULL), PL_OK);
}

/* "Hello you. [Order 7 is late.]  Bye": three moves, two joins, a value at 17–18 of the whole. */
static int begin(void **state)
{
    static fixture made;
    pl_arena_init(&made.arena, 1 << 20);
    pl_draft_init(&made.draft, &made.arena, 200);
    put(&made.draft, "greeting", "Hello you.");
    put(&made.draft, NULL, " ");
    pl_vector spans;
    pl_vector_init(&spans, sizeof(pl_span), &made.arena);
    *(pl_span *)pl_vector_add(&spans) = (pl_span){ .start = 6, .end = 7, .kind = PL_SPAN_VALUE, .name = PL_STR("id") };
    assert_int_equal(pl_draft_put(&made.draft, PL_STR("facts"), PL_STR("Order 7 is late."), &spans, NULL), PL_OK);
    put(&made.draft, NULL, "  ");
    put(&made.draft, "closing", "Bye");
    *state = &made;
    return 0;
}

static int end(void **state)
{
    fixture *made = *state;
    pl_draft_drop(&made->draft);
    pl_arena_drop(&made->arena);
    return 0;
}

static void assert_move(const pl_draft *draft, const char *id, const char *want, bool stale)
{
    const pl_draft_move *move = pl_draft_find(draft, pl_str_of(id));
    assert_non_null(move);
    pl_str text = pl_str_slice(pl_buf_view(&draft->text), move->start, move->end);
    if (!pl_str_is(text, want))
        fail_msg("%s is '%.*s', not '%s'", id, PL_STR_ARGS(text), want);
    assert_int_equal(move->stale, stale);
}

static void replaces_in_and_around_moves(void **state)
{
    static const struct {
        size_t start;
        size_t end;
        const char *with;
        const char *text;
        const char *moves[3];
        bool stale[3];
    } rows[] = {
        { 0, 5, "Hi", "Hi you. Order 7 is late.  Bye", { "Hi you.", "Order 7 is late.", "Bye" }, { true } },
        { 10,
          10,
          " :)",
          "Hello you. :) Order 7 is late.  Bye",
          { "Hello you. :)", "Order 7 is late.", "Bye" },
          { true } },
        { 11,
          11,
          "Your ",
          "Hello you. Your Order 7 is late.  Bye",
          { "Hello you.", "Your Order 7 is late.", "Bye" },
          { false, true } },
        { 17,
          17,
          "#",
          "Hello you. Order #7 is late.  Bye",
          { "Hello you.", "Order #7 is late.", "Bye" },
          { false, true } },
        { 18,
          18,
          "!",
          "Hello you. Order 7! is late.  Bye",
          { "Hello you.", "Order 7! is late.", "Bye" },
          { false, true } },
        { 10, 11, "\n", "Hello you.\nOrder 7 is late.  Bye", { "Hello you.", "Order 7 is late.", "Bye" }, { false } },
        { 28, 28, "-", "Hello you. Order 7 is late. - Bye", { "Hello you.", "Order 7 is late.", "Bye" }, { false } },
        { 9, 12, "", "Hello yourder 7 is late.  Bye", { "Hello you", "rder 7 is late.", "Bye" }, { true, true } },
        { 10,
          13,
          "-o",
          "Hello you.-oder 7 is late.  Bye",
          { "Hello you.", "-oder 7 is late.", "Bye" },
          { false, true } },
        { 29,
          32,
          "",
          "Hello you. Order 7 is late.  ",
          { "Hello you.", "Order 7 is late.", "" },
          { false, false, true } },
        { 24, 32, "X", "Hello you. Order 7 is laX", { "Hello you.", "Order 7 is laX", "" }, { false, true, true } },
        { 32,
          32,
          "!",
          "Hello you. Order 7 is late.  Bye!",
          { "Hello you.", "Order 7 is late.", "Bye!" },
          { false, false, true } },
    };
    static const char *const ids[] = { "greeting", "facts", "closing" };
    (void)state;
    for (size_t i = 0; i < 2 * COUNT(rows); i++) {
        void *fresh;
        begin(&fresh);
        pl_draft *draft = &((fixture *)fresh)->draft;
        size_t row = i / 2;
        pl_meaning meaning = i % 2 ? PL_MEANING_CHANGED : PL_MEANING_SAME;
        assert_int_equal(
            pl_draft_replace(draft, rows[row].start, rows[row].end, pl_str_of(rows[row].with), meaning, NULL), PL_OK);
        assert_string_equal(draft->text.at, rows[row].text);
        for (size_t j = 0; j < COUNT(ids); j++)
            assert_move(draft, ids[j], rows[row].moves[j], meaning == PL_MEANING_CHANGED && rows[row].stale[j]);
        const pl_span *span = pl_vector_get(&draft->spans, 0);
        assert_int_equal(draft->text.at[span->start], '7');
        assert_int_equal(span->end, span->start + 1);
        end(&fresh);
    }
}

static void refuses_spans_bounds_and_halves_of_characters(void **state)
{
    pl_draft *draft = &((fixture *)*state)->draft;
    put(draft, "wishes", "sch\xC3\xB6n");
    static const struct {
        size_t start;
        size_t end;
    } rows[] = { { 17, 18 }, { 16, 18 }, { 0, 32 }, { 5, 4 }, { 39, 40 }, { 36, 36 }, { 36, 37 }, { 32, 36 } };
    for (size_t i = 0; i < COUNT(rows); i++) {
        pl_error err = { 0 };
        assert_int_equal(pl_draft_replace(draft, rows[i].start, rows[i].end, PL_STR("x"), PL_MEANING_CHANGED, &err),
                         PL_ERR_USAGE);
        assert_string_not_equal(err.message, "");
        assert_string_equal(draft->text.at, "Hello you. Order 7 is late.  Byesch\xC3\xB6n");
    }
    for (size_t i = 0; i < draft->moves.count; i++)
        assert_false(((pl_draft_move *)draft->moves.at)[i].stale);
}

static void moves_and_clips_plain_spans(void **state)
{
    static const struct {
        size_t start; /* of the replaced range; the plain span is 2–6 of "0123456789" */
        size_t end;
        size_t want_start;
        size_t want_end;
    } rows[] = { { 0, 1, 4, 8 }, { 2, 2, 5, 9 }, { 3, 4, 2, 8 }, { 6, 6, 2, 6 },
                 { 1, 3, 4, 7 }, { 5, 8, 2, 8 }, { 1, 8, 4, 4 }, { 2, 6, 2, 5 } };
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        pl_draft draft;
        pl_draft_init(&draft, NULL, 100);
        put(&draft, NULL, "0123456789");
        *(pl_span *)pl_vector_add(&draft.spans) = (pl_span){ .start = 2, .end = 6 };
        assert_int_equal(pl_draft_replace(&draft, rows[i].start, rows[i].end, PL_STR("xyz"), PL_MEANING_SAME, NULL),
                         PL_OK);
        const pl_span *span = pl_vector_get(&draft.spans, 0);
        assert_int_equal(span->start, rows[i].want_start);
        assert_int_equal(span->end, rows[i].want_end);
        pl_draft_drop(&draft);
    }
}

static void finds_moves_by_id_and_by_offset(void **state)
{
    const pl_draft *draft = &((fixture *)*state)->draft;
    static const struct {
        size_t offset;
        const char *id;
    } rows[] = { { 0, "greeting" }, { 9, "greeting" }, { 10, NULL }, { 11, "facts" },
                 { 28, NULL },      { 31, "closing" }, { 32, NULL } };
    for (size_t i = 0; i < COUNT(rows); i++) {
        const pl_draft_move *move = pl_draft_move_at(draft, rows[i].offset);
        assert_int_equal(move != NULL, rows[i].id != NULL);
        assert_true(!move || pl_str_is(move->id, rows[i].id));
    }
    assert_null(pl_draft_find(draft, PL_STR("apology")));
}

static void keeps_an_emptied_move_for_later_words(void **state)
{
    pl_draft *draft = &((fixture *)*state)->draft;
    assert_int_equal(pl_draft_replace(draft, 29, 32, PL_STR(""), PL_MEANING_SAME, NULL), PL_OK);
    assert_int_equal(pl_draft_replace(draft, 0, 10, PL_STR(""), PL_MEANING_SAME, NULL), PL_OK);
    assert_move(draft, "closing", "", false);
    assert_int_equal(pl_draft_replace(draft, 19, 19, PL_STR("Ciao"), PL_MEANING_SAME, NULL), PL_OK);
    assert_int_equal(pl_draft_replace(draft, 0, 0, PL_STR("Hey"), PL_MEANING_SAME, NULL), PL_OK);
    assert_move(draft, "greeting", "Hey", false);
    assert_move(draft, "facts", "Order 7 is late.", false);
    assert_move(draft, "closing", "Ciao", false);
}

static void sorts_spans_and_takes_all_or_none(void **state)
{
    pl_draft *draft = &((fixture *)*state)->draft;
    pl_vector spans;
    pl_vector_init(&spans, sizeof(pl_span), NULL);
    static const size_t starts[] = { 4, 0, 2 };
    for (size_t i = 0; i < COUNT(starts); i++)
        *(pl_span *)pl_vector_add(&spans) = (pl_span){ .start = starts[i], .end = starts[i] + 1, .kind = PL_SPAN_TERM };
    assert_int_equal(pl_draft_put(draft, PL_STR("wishes"), PL_STR("12345"), &spans, NULL), PL_OK);
    static const size_t want[] = { 17, 32, 34, 36 };
    for (size_t i = 0; i < COUNT(want); i++)
        assert_int_equal(((pl_span *)draft->spans.at)[i].start, want[i]);
    ((pl_span *)spans.at)[2].end = 1;
    assert_int_equal(pl_draft_put(draft, PL_STR("body"), PL_STR("12345"), &spans, NULL), PL_ERR_USAGE);
    assert_int_equal(draft->spans.count, COUNT(want));
    assert_string_equal(draft->text.at, "Hello you. Order 7 is late.  Bye12345");
    pl_vector_drop(&spans);
}

static void stays_as_it_was_when_it_is_full(void **state)
{
    pl_draft *draft = &((fixture *)*state)->draft;
    char large[201];
    memset(large, 'x', sizeof large - 1);
    large[200] = '\0';
    assert_int_equal(pl_draft_put(draft, PL_STR("body"), pl_str_of(large), NULL, NULL), PL_ERR_LIMIT);
    assert_int_equal(pl_draft_replace(draft, 0, 2, pl_str_of(large), PL_MEANING_CHANGED, NULL), PL_ERR_LIMIT);
    assert_null(pl_draft_find(draft, PL_STR("body")));
    assert_move(draft, "greeting", "Hello you.", false);
    put(draft, "body", "more");
    assert_move(draft, "body", "more", false);
}

static void stays_as_it_was_when_memory_is_refused(void **state)
{
    (void)state;
    pl_vector spans;
    pl_vector_init(&spans, sizeof(pl_span), NULL);
    *(pl_span *)pl_vector_add(&spans) = (pl_span){ .start = 0, .end = 1, .kind = PL_SPAN_ID };
    pl_draft draft;
    pl_draft_init(&draft, NULL, 1000);
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        pl_alloc_refuse_from(n);
        status = pl_draft_put(&draft, PL_STR("facts"), PL_STR("abc"), &spans, NULL);
        pl_alloc_refuse_from(0);
        assert_int_equal(draft.text.length, status ? 0 : 3);
        assert_int_equal(draft.moves.count, status ? 0 : 1);
        assert_int_equal(draft.spans.count, status ? 0 : 1);
    }
    pl_alloc_refuse_from(1);
    char large[100] = { 0 };
    assert_int_equal(pl_draft_replace(&draft, 2, 3, (pl_str){ large, 99 }, PL_MEANING_CHANGED, NULL), PL_ERR_MEMORY);
    pl_alloc_refuse_from(0);
    assert_move(&draft, "facts", "abc", false);
    spans.count = 0;
    *(pl_span *)pl_vector_add(&spans) = (pl_span){ .start = 2, .end = 4 };
    assert_int_equal(pl_draft_put(&draft, PL_STR("x"), PL_STR("abc"), &spans, NULL), PL_ERR_USAGE);
    assert_int_equal(draft.text.length, 3);
    pl_vector_drop(&spans);
    pl_draft_drop(&draft);
}

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
        model->cells[model->count++] = (cell){ .byte = text[i], .move = move, .span = in_span ? move : NONE };
    }
    pl_vector spans;
    pl_vector_init(&spans, sizeof(pl_span), NULL);
    if (move != NONE && to > from)
        *(pl_span *)pl_vector_add(&spans) =
            (pl_span){ .start = from, .end = to, .kind = PL_SPAN_VALUE, .name = pl_str_of(move_ids[move]) };
    pl_str id = move == NONE ? (pl_str){ 0 } : pl_str_of(move_ids[move]);
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
        cmocka_unit_test(replaces_in_and_around_moves),
        cmocka_unit_test_setup_teardown(refuses_spans_bounds_and_halves_of_characters, begin, end),
        cmocka_unit_test(moves_and_clips_plain_spans),
        cmocka_unit_test_setup_teardown(finds_moves_by_id_and_by_offset, begin, end),
        cmocka_unit_test_setup_teardown(keeps_an_emptied_move_for_later_words, begin, end),
        cmocka_unit_test_setup_teardown(sorts_spans_and_takes_all_or_none, begin, end),
        cmocka_unit_test_setup_teardown(stays_as_it_was_when_it_is_full, begin, end),
        cmocka_unit_test(stays_as_it_was_when_memory_is_refused),
        cmocka_unit_test(agrees_with_a_naive_model_on_random_edits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
