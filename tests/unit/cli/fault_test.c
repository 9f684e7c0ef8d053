/* Near names. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "cli/fault.h"

static void guesses_what_was_meant(void **state)
{
    static const char *const names[] = { "suggest", "read", "check", "market show", "market set" };
    static const struct {
        const char *word;
        const char *nearest;
    } rows[] = {
        { "suggest", "suggest" },
        { "sugest", "suggest" },
        { "suggets", "suggest" },
        { "chekc", "check" },
        { "market shw", "market show" },
        { "market se", "market set" },
        { "red", "read" },
        { "", NULL },
        { "x", NULL },
        { "xyzzy", NULL },
        { "translate", NULL },
        { "suggestions of many kinds", NULL },
        { "0123456789012345678901234567890123456789012345678901234567890123456789", NULL },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *nearest = cli_nearest(rows[i].word, names, sizeof names / sizeof *names);
        if (rows[i].nearest)
            assert_string_equal(nearest, rows[i].nearest);
        else
            assert_null(nearest);
    }
}

static void ends_with_the_status_of_the_error(void **state)
{
    (void)state;
    for (int status = 1; status < PL_STATUS_COUNT; status++) {
        pl_error err = { .status = (pl_status)status, .message = "what is wrong", .field = "/field" };
        assert_int_equal(cli_fail(&(cli_call){ 0 }, &err), pl_status_exit((pl_status)status));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(guesses_what_was_meant),
        cmocka_unit_test(ends_with_the_status_of_the_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
