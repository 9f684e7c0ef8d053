/* Lines for the operator. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "base/log.h"

typedef struct record {
    int count;
    pl_log_level level;
    char line[2048];
} record;

static void keep(void *payload, pl_log_level level, const char *line)
{
    record *kept = payload;
    kept->count++;
    kept->level = level;
    (void)snprintf(kept->line, sizeof kept->line, "%s", line);
}

static void gives_each_line_to_the_sink_and_is_silent_without(void **state)
{
    (void)state;
    record kept = { 0 };
    pl_log(PL_LOG_ERROR, "nobody listens");
    pl_log_to(keep, &kept);
    pl_log(PL_LOG_WARNING, "rule %s stopped after %d steps", "a/b", 12);
    pl_log_to(NULL, NULL);
    pl_log(PL_LOG_ERROR, "nobody listens");
    assert_int_equal(kept.count, 1);
    assert_int_equal(kept.level, PL_LOG_WARNING);
    assert_string_equal(kept.line, "rule a/b stopped after 12 steps");
}

static void keeps_to_one_line_of_bounded_length(void **state)
{
    (void)state;
    char text[4000];
    record kept = { 0 };
    memset(text, 'x', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    pl_log_to(keep, &kept);
    pl_log(PL_LOG_NOTICE, "a\nb\r%s", text);
    pl_log_to(NULL, NULL);
    assert_memory_equal(kept.line, "a b xxx", 7);
    assert_int_equal(strlen(kept.line), 1023);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gives_each_line_to_the_sink_and_is_silent_without),
        cmocka_unit_test(keeps_to_one_line_of_bounded_length),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
