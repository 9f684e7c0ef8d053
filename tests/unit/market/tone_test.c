/* The axes by name. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "market/tone.h"

static void finds_each_axis_by_its_name(void **state)
{
    (void)state;
    for (unsigned i = 0; i < PL_AXIS_COUNT; i++) {
        pl_axis axis = PL_AXIS_COUNT;
        assert_true(pl_axis_find(&axis, pl_str_of(pl_axis_name((pl_axis)i))));
        assert_int_equal(axis, i);
    }
    assert_string_equal(pl_axis_name(PL_AXIS_DIRECTNESS), "directness");
    assert_string_equal(pl_axis_name(PL_AXIS_CONTRACTIONS), "contractions");
}

static void knows_no_other_axis(void **state)
{
    (void)state;
    static const char *const wrong[] = { "", "direct", "Directness", "directness ", "volume" };
    pl_axis axis = PL_AXIS_WARMTH;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(pl_axis_find(&axis, pl_str_of(wrong[i])));
    assert_false(pl_axis_find(&axis, (pl_str){ 0 }));
    assert_int_equal(axis, PL_AXIS_WARMTH);
    assert_string_equal(pl_axis_name(PL_AXIS_COUNT), "");
}

static void keeps_an_axis_within_its_range(void **state)
{
    (void)state;
    static const struct {
        int value, want;
    } rows[] = { { -1, 0 }, { 0, 0 }, { 50, 50 }, { 100, 100 }, { 101, 100 }, { -100000, 0 } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_tone tone = { 0 };
        pl_tone_set(&tone, PL_AXIS_NAME, rows[i].value);
        assert_int_equal(tone.axis[PL_AXIS_NAME], rows[i].want);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_each_axis_by_its_name),
        cmocka_unit_test(knows_no_other_axis),
        cmocka_unit_test(keeps_an_axis_within_its_range),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
