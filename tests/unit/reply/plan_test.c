/* The ordered moves of one answer. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "reply/plan.h"

/* Moves are single letters; their act is the letter in upper case. */
static void put_letters(pl_plan *plan, const char *letters)
{
    static const char lower[] = "abcdefghijklmnopqrstuvwxyz";
    static const char upper[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    pl_error err = { 0 };
    for (; *letters; letters++) {
        size_t i = (size_t)(*letters - 'a');
        assert_int_equal(
            pl_plan_insert(plan, plan->moves.count, (pl_str){ lower + i, 1 }, (pl_str){ upper + i, 1 }, 1, &err),
            PL_OK);
    }
}

static void expect_letters(const pl_plan *plan, const char *want)
{
    char text[32] = "";
    for (size_t i = 0; i < plan->moves.count; i++)
        strncat(text, ((const pl_move *)plan->moves.at)[i].id.at, 1);
    assert_string_equal(text, want);
}

static const struct {
    size_t index, to;
    const char *want;
} moved[] = {
    { 0, 0, "abcd" }, { 0, 3, "bcda" }, { 3, 0, "dabc" }, { 1, 2, "acbd" }, { 2, 1, "acbd" },
};

static void moves_a_step_to_where_it_shall_stand(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof moved / sizeof *moved; i++) {
        pl_plan plan;
        pl_plan_init(&plan, NULL);
        put_letters(&plan, "abcd");
        pl_plan_move(&plan, moved[i].index, moved[i].to);
        expect_letters(&plan, moved[i].want);
        pl_vector_drop(&plan.moves);
    }
}

static void finds_by_id_and_by_act(void **state)
{
    (void)state;
    pl_plan plan;
    pl_plan_init(&plan, NULL);
    assert_int_equal(pl_plan_find(&plan, PL_STR("a")), 0);
    put_letters(&plan, "abc");
    assert_int_equal(pl_plan_find(&plan, PL_STR("b")), 1);
    assert_int_equal(pl_plan_find(&plan, PL_STR("B")), 3);
    assert_int_equal(pl_plan_find_act(&plan, PL_STR("C")), 2);
    assert_int_equal(pl_plan_find_act(&plan, PL_STR("c")), 3);
    pl_vector_drop(&plan.moves);
}

static void inserts_drops_and_refuses_a_second_of_the_same_name(void **state)
{
    (void)state;
    pl_plan plan;
    pl_error err = { 0 };
    pl_plan_init(&plan, NULL);
    put_letters(&plan, "ac");
    assert_int_equal(pl_plan_insert(&plan, 1, PL_STR("b"), PL_STR("A"), 2, &err), PL_OK);
    expect_letters(&plan, "abc");
    assert_int_equal(pl_plan_find_act(&plan, PL_STR("A")), 0);
    assert_int_equal(pl_plan_insert(&plan, 0, PL_STR("b"), PL_STR("B"), 1, &err), PL_ERR_USAGE);
    assert_non_null(strstr(err.message, "'b'"));
    pl_plan_drop(&plan, 0);
    expect_letters(&plan, "bc");
    pl_vector_drop(&plan.moves);
}

static void stops_at_its_ceiling(void **state)
{
    (void)state;
    pl_plan plan;
    pl_error err = { 0 };
    char names[PL_PLAN_MOVES_MAX + 1][8];
    pl_plan_init(&plan, NULL);
    for (size_t i = 0; i <= PL_PLAN_MOVES_MAX; i++) {
        (void)snprintf(names[i], sizeof names[i], "m%zu", i);
        pl_status status = pl_plan_insert(&plan, i, pl_str_of(names[i]), PL_STR("body"), 1, &err);
        assert_int_equal(status, i < PL_PLAN_MOVES_MAX ? PL_OK : PL_ERR_LIMIT);
    }
    assert_int_equal(plan.moves.count, PL_PLAN_MOVES_MAX);
    pl_vector_drop(&plan.moves);
}

static void a_copy_is_equal_and_shares_nothing(void **state)
{
    (void)state;
    pl_plan plan;
    pl_plan copy;
    pl_error err = { 0 };
    pl_plan_init(&plan, NULL);
    put_letters(&plan, "abc");
    assert_int_equal(pl_plan_copy(&copy, NULL, &plan, &err), PL_OK);
    assert_true(pl_plan_equal(&plan, &copy));
    pl_move *first = copy.moves.at;
    first->weight = 2;
    assert_false(pl_plan_equal(&plan, &copy));
    first->weight = 1;
    first->variant = PL_STR("x");
    assert_false(pl_plan_equal(&plan, &copy));
    first->variant = ((pl_move *)plan.moves.at)->variant;
    assert_true(pl_plan_equal(&plan, &copy));
    pl_plan_move(&copy, 0, 1);
    assert_false(pl_plan_equal(&plan, &copy));
    pl_plan_drop(&copy, 0);
    assert_false(pl_plan_equal(&plan, &copy));
    expect_letters(&plan, "abc");
    pl_vector_drop(&plan.moves);
    pl_vector_drop(&copy.moves);
}

static void says_so_when_memory_runs_out(void **state)
{
    (void)state;
    pl_plan plan;
    pl_plan copy;
    pl_error err = { 0 };
    pl_plan_init(&plan, NULL);
    pl_alloc_refuse_from(1);
    assert_int_equal(pl_plan_insert(&plan, 0, PL_STR("a"), PL_STR("A"), 1, &err), PL_ERR_MEMORY);
    pl_alloc_refuse_from(0);
    put_letters(&plan, "a");
    pl_alloc_refuse_from(1);
    assert_int_equal(pl_plan_copy(&copy, NULL, &plan, &err), PL_ERR_MEMORY);
    pl_alloc_refuse_from(0);
    pl_vector_drop(&plan.moves);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(moves_a_step_to_where_it_shall_stand),
        cmocka_unit_test(finds_by_id_and_by_act),
        cmocka_unit_test(inserts_drops_and_refuses_a_second_of_the_same_name),
        cmocka_unit_test(stops_at_its_ceiling),
        cmocka_unit_test(a_copy_is_equal_and_shares_nothing),
        cmocka_unit_test(says_so_when_memory_runs_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
