/* Conditions told to people, and changed to see whether somebody notices. */
#include <string.h>

#include "reply/condition_tests.h"

pl_str pl_condition_name(const pl_condition *condition, size_t index)
{
    size_t count;
    return pl_str_of(pl_fact_rows(&count)[condition->tests[index].fact].name);
}

static void describe_range(pl_buf *out, const pl_fact_test *test)
{
    bool low = test->min > -PL_TEST_UNBOUNDED;
    bool high = test->max < PL_TEST_UNBOUNDED;
    if (low && high && test->min >= test->max)
        pl_buf_put_format(out, "%g", test->min);
    else if (low && high)
        pl_buf_put_format(out, "%g to %g", test->min, test->max);
    else if (low || high)
        pl_buf_put_format(out, "at %s %g", low ? "least" : "most", low ? test->min : test->max);
    else
        pl_buf_put_text(out, "any number");
}

void pl_condition_describe(pl_buf *out, const pl_condition *condition, size_t index)
{
    const pl_fact_test *test = &condition->tests[index];
    pl_buf_put_text(out, test->inverted ? "not " : "");
    if (test->kind == PL_TEST_TRUTH)
        pl_buf_put_text(out, test->truth ? "true" : "false");
    else if (test->kind == PL_TEST_RANGE)
        describe_range(out, test);
    for (size_t i = 0; test->kind == PL_TEST_WORDS && i < test->word_count; i++)
        pl_buf_put_format(out, "%s%.*s", i ? ", " : "", PL_STR_ARGS(test->words[i]));
}

pl_status pl_condition_changed(const pl_condition **out, pl_arena *arena, const pl_condition *condition, size_t index,
                               pl_condition_change change, pl_error *err)
{
    pl_condition *copy = pl_arena_take(arena, sizeof *copy);
    pl_fact_test *tests = pl_arena_take_many(arena, condition->count, sizeof *tests);
    if (!copy || !tests)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a condition");
    memcpy(tests, condition->tests, condition->count * sizeof *tests);
    *copy = (pl_condition){ .tests = tests, .count = condition->count };
    if (change == PL_CONDITION_INVERTED) {
        tests[index].inverted = !tests[index].inverted;
    } else {
        memmove(&tests[index], &tests[index + 1], (condition->count - index - 1) * sizeof *tests);
        copy->count--;
    }
    *out = copy;
    return PL_OK;
}
