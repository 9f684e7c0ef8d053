/* Counting bytes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/count.h"

static void counts_what_occurs(void **state)
{
    (void)state;
    char *text = strdup("a,b,c");
    assert_int_equal(pl_count(text, 5, ','), 2);
    free(text);
}

static void counts_nothing_in_nothing(void **state)
{
    (void)state;
    assert_int_equal(pl_count("", 0, ','), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_what_occurs),
        cmocka_unit_test(counts_nothing_in_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
