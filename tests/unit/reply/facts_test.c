/* The table of facts. */
#include "unit/reply/requests.h"

static void rows_are_sorted_and_unique(void **state)
{
    (void)state;
    size_t count;
    const pl_fact_row *rows = pl_fact_rows(&count);
    assert_true(count > 60 && count <= PL_FACTS_MAX);
    for (size_t i = 1; i < count; i++) {
        if (strcmp(rows[i - 1].name, rows[i].name) >= 0)
            fail_msg("'%s' must stand before '%s'", rows[i].name, rows[i - 1].name);
    }
}

static void every_row_is_found_and_says_what_it_is(void **state)
{
    (void)state;
    size_t count;
    const pl_fact_row *rows = pl_fact_rows(&count);
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(pl_fact_find(pl_str_of(rows[i].name)), (int)i);
        assert_true(rows[i].source && *rows[i].source);
        assert_true(rows[i].meaning && *rows[i].meaning);
        assert_int_not_equal(rows[i].kind, PL_VALUE_NONE);
    }
    assert_int_equal(pl_fact_find(PL_STR("")), -1);
    assert_int_equal(pl_fact_find(PL_STR("etas")), -1);
    assert_int_equal(pl_fact_find(PL_STR("zzz")), -1);
}

static void names_the_nearest_fact(void **state)
{
    (void)state;
    static const struct {
        const char *wrong, *want;
    } rows[] = {
        { "carier", "carrier" },    { "etta", "eta" },      { "promised_bye", "promised_by" },
        { "something_else", NULL }, { "xyzzyxyzzy", NULL },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_str nearest = pl_fact_nearest(pl_str_of(rows[i].wrong));
        if (rows[i].want)
            assert_true(pl_str_is(nearest, rows[i].want));
        else
            assert_null(nearest.at);
    }
}

static void an_undecided_choice_can_be_shown_and_nothing_else(void **state)
{
    (void)state;
    pl_facts facts = { 0 };
    const pl_value *remedy = pl_facts_find(&facts, PL_STR("remedy"));
    assert_non_null(remedy);
    assert_int_equal(remedy->kind, PL_VALUE_CHOICE);
    assert_null(remedy->text.at);
    assert_null(pl_facts_find(&facts, PL_STR("eta")));
    assert_null(pl_facts_find(&facts, PL_STR("no_fact")));
    pl_facts_put_text(&facts, "carrier", PL_STR("DHL"));
    assert_true(pl_str_is(pl_facts_find(&facts, PL_STR("carrier"))->text, "DHL"));
    pl_facts_put_text(&facts, "carrier", (pl_str){ NULL, 0 });
    assert_null(pl_facts_find(&facts, PL_STR("carrier")));
}

static void puts_typed_values(void **state)
{
    (void)state;
    pl_facts facts = { 0 };
    pl_facts_put_bool(&facts, "late", true);
    pl_facts_put_number(&facts, "days_late", 4);
    assert_int_equal(fact_of(&facts, "late")->kind, PL_VALUE_BOOL);
    assert_true(fact_of(&facts, "late")->number == 1);
    assert_int_equal(fact_of(&facts, "days_late")->kind, PL_VALUE_NUMBER);
    assert_true(fact_of(&facts, "days_late")->number == 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_are_sorted_and_unique),
        cmocka_unit_test(every_row_is_found_and_says_what_it_is),
        cmocka_unit_test(names_the_nearest_fact),
        cmocka_unit_test(an_undecided_choice_can_be_shown_and_nothing_else),
        cmocka_unit_test(puts_typed_values),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
