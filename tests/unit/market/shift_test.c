/* Shifts of tone: read from tables, applied in order. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "market/shift.h"

static pl_status read(pl_shift *out, pl_arena *arena, const char *text, pl_shift_kind bare, pl_error *err)
{
    const pl_node *root = NULL;
    pl_arena_init(arena, 1 << 20);
    assert_int_equal(pl_content_read(&root, arena, pl_str_of(text), "rules/x.lua", err), PL_OK);
    return pl_shift_read(out, root, bare, err);
}

static void adds_and_sets(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        pl_shift_kind bare;
        int before, want; /* of warmth */
    } rows[] = {
        { "return {}", PL_SHIFT_ADD, 40, 40 },
        { "return { warmth = 10 }", PL_SHIFT_ADD, 40, 50 },
        { "return { warmth = -10 }", PL_SHIFT_ADD, 40, 30 },
        { "return { warmth = 10 }", PL_SHIFT_SET, 40, 10 },
        { "return { warmth = { set = 0 } }", PL_SHIFT_ADD, 40, 0 },
        { "return { warmth = { set = 100 } }", PL_SHIFT_ADD, 40, 100 },
        { "return { warmth = 100 }", PL_SHIFT_ADD, 40, 100 },
        { "return { warmth = -100 }", PL_SHIFT_ADD, 40, 0 },
        { "return { emoji = 10 }", PL_SHIFT_ADD, 40, 40 },
        { "return { volume = 10 }", PL_SHIFT_ADD, 40, 40 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_arena arena;
        pl_shift shift;
        pl_tone tone = { .axis = { [PL_AXIS_WARMTH] = rows[i].before } };
        assert_int_equal(read(&shift, &arena, rows[i].text, rows[i].bare, NULL), PL_OK);
        pl_shift_apply(&tone, &shift);
        assert_int_equal(tone.axis[PL_AXIS_WARMTH], rows[i].want);
        pl_arena_drop(&arena);
    }
}

static void refuses_what_is_no_step_on_an_axis(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        pl_shift_kind bare;
    } rows[] = {
        { "return { warmth = 101 }", PL_SHIFT_ADD },
        { "return { warmth = -101 }", PL_SHIFT_ADD },
        { "return { warmth = -1 }", PL_SHIFT_SET },
        { "return { warmth = 1.5 }", PL_SHIFT_ADD },
        { "return { warmth = 1e300 }", PL_SHIFT_ADD },
        { "return { warmth = 'much' }", PL_SHIFT_ADD },
        { "return { warmth = { set = -1 } }", PL_SHIFT_ADD },
        { "return { warmth = { put = 1 } }", PL_SHIFT_ADD },
        { "return { warmth = { set = true } }", PL_SHIFT_ADD },
        { "return { warmth = {} }", PL_SHIFT_ADD },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_arena arena;
        pl_shift shift;
        pl_error err = { 0 };
        assert_int_equal(read(&shift, &arena, rows[i].text, rows[i].bare, &err), PL_ERR_CONTENT);
        assert_string_equal(err.source, "rules/x.lua");
        assert_int_equal(err.line, 1);
        pl_arena_drop(&arena);
    }
}

static void takes_settings_that_were_made(void **state)
{
    (void)state;
    int values[PL_AXIS_COUNT] = { 40, -1, 0, -1, -1, -1, -1, -1, -1 };
    pl_shift shift = pl_shift_of(values);
    pl_tone tone = { .axis = { 85, 70, 45 } };
    pl_shift_apply(&tone, &shift);
    assert_int_equal(tone.axis[PL_AXIS_DIRECTNESS], 40);
    assert_int_equal(tone.axis[PL_AXIS_FORMALITY], 70);
    assert_int_equal(tone.axis[PL_AXIS_WARMTH], 0);
    pl_shift none = pl_shift_of(NULL);
    pl_shift_apply(&tone, &none);
    assert_int_equal(tone.axis[PL_AXIS_FORMALITY], 70);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(adds_and_sets),
        cmocka_unit_test(refuses_what_is_no_step_on_an_axis),
        cmocka_unit_test(takes_settings_that_were_made),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
