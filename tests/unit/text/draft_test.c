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

static const pl_draft_move *assert_move(const pl_draft *draft, const char *id, const char *want)
{
    const pl_draft_move *move = pl_draft_find(draft, pl_str_of(id));
    assert_non_null(move);
    pl_str text = pl_str_slice(pl_buf_view(&draft->text), move->start, move->end);
    if (!pl_str_is(text, want))
        fail_msg("%s is '%.*s', not '%s'", id, PL_STR_ARGS(text), want);
    return move;
}

/* Bytes of the fixture's text, what replaces them, and what comes of it. */
static const struct {
    size_t start;
    size_t end;
    const char *with;
    const char *text;
    const char *moves[3];
    bool stale[3];
} replacements[] = {
    { 0, 5, "Hi", "Hi you. Order 7 is late.  Bye", { "Hi you.", "Order 7 is late.", "Bye" }, { true } },
    { 10, 10, " :)", "Hello you. :) Order 7 is late.  Bye", { "Hello you. :)", "Order 7 is late.", "Bye" }, { true } },
    { 11,
      11,
      "Your ",
      "Hello you. Your Order 7 is late.  Bye",
      { "Hello you.", "Your Order 7 is late.", "Bye" },
      { false, true } },
    { 17, 17, "#", "Hello you. Order #7 is late.  Bye", { "Hello you.", "Order #7 is late.", "Bye" }, { false, true } },
    { 18, 18, "!", "Hello you. Order 7! is late.  Bye", { "Hello you.", "Order 7! is late.", "Bye" }, { false, true } },
    { 10, 11, "\n", "Hello you.\nOrder 7 is late.  Bye", { "Hello you.", "Order 7 is late.", "Bye" }, { false } },
    { 28, 28, "-", "Hello you. Order 7 is late. - Bye", { "Hello you.", "Order 7 is late.", "Bye" }, { false } },
    { 9, 12, "", "Hello yourder 7 is late.  Bye", { "Hello you", "rder 7 is late.", "Bye" }, { true, true } },
    { 10, 13, "-o", "Hello you.-oder 7 is late.  Bye", { "Hello you.", "-oder 7 is late.", "Bye" }, { false, true } },
    { 29, 32, "", "Hello you. Order 7 is late.  ", { "Hello you.", "Order 7 is late.", "" }, { false, false, true } },
    { 24, 32, "X", "Hello you. Order 7 is laX", { "Hello you.", "Order 7 is laX", "" }, { false, true, true } },
    { 32,
      32,
      "!",
      "Hello you. Order 7 is late.  Bye!",
      { "Hello you.", "Order 7 is late.", "Bye!" },
      { false, false, true } },
};

static void replaces_in_and_around_moves(void **state)
{
    static const char *const ids[] = { "greeting", "facts", "closing" };
    (void)state;
    for (size_t i = 0; i < 2 * (sizeof replacements / sizeof replacements[0]); i++) {
        void *fresh;
        begin(&fresh);
        pl_draft *draft = &((fixture *)fresh)->draft;
        size_t row = i / 2;
        pl_meaning meaning = i % 2 ? PL_MEANING_CHANGED : PL_MEANING_SAME;
        assert_int_equal(pl_draft_replace(draft, replacements[row].start, replacements[row].end,
                                          pl_str_of(replacements[row].with), meaning, NULL),
                         PL_OK);
        assert_string_equal(draft->text.at, replacements[row].text);
        for (size_t j = 0; j < sizeof ids / sizeof ids[0]; j++) {
            const pl_draft_move *move = assert_move(draft, ids[j], replacements[row].moves[j]);
            assert_int_equal(move->stale, meaning == PL_MEANING_CHANGED && replacements[row].stale[j]);
        }
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
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
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
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
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
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
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
    assert_false(assert_move(draft, "closing", "")->stale);
    assert_int_equal(pl_draft_replace(draft, 19, 19, PL_STR("Ciao"), PL_MEANING_SAME, NULL), PL_OK);
    assert_int_equal(pl_draft_replace(draft, 0, 0, PL_STR("Hey"), PL_MEANING_SAME, NULL), PL_OK);
    assert_false(assert_move(draft, "greeting", "Hey")->stale);
    assert_false(assert_move(draft, "facts", "Order 7 is late.")->stale);
    assert_false(assert_move(draft, "closing", "Ciao")->stale);
}

static void sorts_spans_and_takes_all_or_none(void **state)
{
    pl_draft *draft = &((fixture *)*state)->draft;
    pl_vector spans;
    pl_vector_init(&spans, sizeof(pl_span), NULL);
    static const size_t starts[] = { 4, 0, 2 };
    for (size_t i = 0; i < sizeof starts / sizeof starts[0]; i++)
        *(pl_span *)pl_vector_add(&spans) = (pl_span){ .start = starts[i], .end = starts[i] + 1, .kind = PL_SPAN_TERM };
    assert_int_equal(pl_draft_put(draft, PL_STR("wishes"), PL_STR("12345"), &spans, NULL), PL_OK);
    static const size_t want[] = { 17, 32, 34, 36 };
    for (size_t i = 0; i < sizeof want / sizeof want[0]; i++)
        assert_int_equal(((pl_span *)draft->spans.at)[i].start, want[i]);
    ((pl_span *)spans.at)[2].end = 1;
    assert_int_equal(pl_draft_put(draft, PL_STR("body"), PL_STR("12345"), &spans, NULL), PL_ERR_USAGE);
    assert_int_equal(draft->spans.count, sizeof want / sizeof want[0]);
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
    assert_false(assert_move(draft, "greeting", "Hello you.")->stale);
    put(draft, "body", "more");
    assert_false(assert_move(draft, "body", "more")->stale);
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
    assert_false(assert_move(&draft, "facts", "abc")->stale);
    spans.count = 0;
    *(pl_span *)pl_vector_add(&spans) = (pl_span){ .start = 2, .end = 4 };
    assert_int_equal(pl_draft_put(&draft, PL_STR("x"), PL_STR("abc"), &spans, NULL), PL_ERR_USAGE);
    assert_int_equal(draft.text.length, 3);
    pl_vector_drop(&spans);
    pl_draft_drop(&draft);
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
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
