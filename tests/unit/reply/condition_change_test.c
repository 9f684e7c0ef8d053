/* Conditions told test by test, and changed in one of them. */
#include "unit/reply/requests.h"

#include "base/alloc.h"
#include "reply/condition.h"

static const char *const table =
    "return { channel = { 'mail', 'ticket' }, days_late = { min = 3 }, intensity = { min = 1, max = 4 },\n"
    "late = true, tone = { warmth = { max = 20 } }, urgency = 2 }";

static const struct {
    const char *name, *asks;
    bool holds;
} told[] = {
    { "channel", "mail, ticket", true },   { "days_late", "at least 3", false },
    { "intensity", "1 to 4", true },       { "late", "true", true },
    { "tone.warmth", "at most 20", true }, { "urgency", "2", false },
};

enum { TESTS = sizeof told / sizeof *told };

static const pl_condition *make(pl_arena *arena)
{
    const pl_node *node = NULL;
    const pl_condition *condition = NULL;
    pl_error err = { 0 };
    assert_int_equal(pl_content_read(&node, arena, pl_str_of(table), "test.lua", &err), PL_OK);
    assert_int_equal(pl_condition_new(&condition, arena, node, &err), PL_OK);
    return condition;
}

static void put_facts(pl_facts *facts)
{
    memset(facts, 0, sizeof *facts);
    pl_facts_put_text(facts, "channel", PL_STR("ticket"));
    pl_facts_put_number(facts, "intensity", 4);
    pl_facts_put_bool(facts, "late", true);
    pl_facts_put_number(facts, "tone.warmth", 20);
    pl_facts_put_number(facts, "urgency", 3);
}

static void tells_each_test_and_whether_it_holds(void **state)
{
    (void)state;
    pl_arena arena;
    pl_facts facts;
    pl_arena_init(&arena, 1 << 20);
    put_facts(&facts);
    const pl_condition *condition = make(&arena);
    assert_int_equal(pl_condition_tests(condition), TESTS);
    for (size_t i = 0; i < TESTS; i++) {
        pl_buf asks;
        pl_buf_init(&asks, 256);
        pl_condition_describe(&asks, condition, i);
        assert_true(pl_str_is(pl_condition_name(condition, i), told[i].name));
        assert_string_equal(asks.at, told[i].asks);
        assert_int_equal(pl_condition_test_holds(condition, i, &facts), told[i].holds);
        pl_buf_drop(&asks);
    }
    pl_arena_drop(&arena);
}

static void an_inverted_test_holds_where_it_did_not(void **state)
{
    (void)state;
    pl_arena arena;
    pl_facts facts;
    pl_arena_init(&arena, 1 << 20);
    put_facts(&facts);
    const pl_condition *condition = make(&arena);
    for (size_t i = 0; i < TESTS; i++) {
        const pl_condition *other;
        pl_buf asks;
        pl_buf_init(&asks, 256);
        assert_int_equal(pl_condition_changed(&other, &arena, condition, i, PL_CONDITION_INVERTED, NULL), PL_OK);
        assert_int_equal(pl_condition_test_holds(other, i, &facts), !told[i].holds);
        assert_int_equal(pl_condition_test_holds(condition, i, &facts), told[i].holds);
        pl_condition_describe(&asks, other, i);
        assert_memory_equal(asks.at, "not ", 4);
        pl_buf_drop(&asks);
    }
    pl_arena_drop(&arena);
}

static void a_dropped_test_is_not_asked(void **state)
{
    (void)state;
    pl_arena arena;
    pl_arena_init(&arena, 1 << 20);
    const pl_condition *condition = make(&arena);
    for (size_t i = 0; i < TESTS; i++) {
        const pl_condition *other;
        assert_int_equal(pl_condition_changed(&other, &arena, condition, i, PL_CONDITION_DROPPED, NULL), PL_OK);
        assert_int_equal(pl_condition_tests(other), TESTS - 1);
        for (size_t k = 0; k < TESTS - 1; k++)
            assert_true(pl_str_is(pl_condition_name(other, k), told[k < i ? k : k + 1].name));
    }
    pl_arena_drop(&arena);
}

static void says_so_when_memory_runs_out(void **state)
{
    (void)state;
    pl_arena tree;
    pl_arena_init(&tree, 1 << 20);
    const pl_condition *condition = make(&tree);
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        pl_arena arena;
        const pl_condition *other;
        pl_arena_init(&arena, 1 << 20);
        pl_alloc_refuse_from(n);
        status = pl_condition_changed(&other, &arena, condition, 0, PL_CONDITION_DROPPED, NULL);
        pl_alloc_refuse_from(0);
        assert_true(status == PL_OK || status == PL_ERR_MEMORY);
        pl_arena_drop(&arena);
    }
    pl_arena_drop(&tree);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_each_test_and_whether_it_holds),
        cmocka_unit_test(an_inverted_test_holds_where_it_did_not),
        cmocka_unit_test(a_dropped_test_is_not_asked),
        cmocka_unit_test(says_so_when_memory_runs_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
