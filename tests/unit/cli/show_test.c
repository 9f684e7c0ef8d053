/* Columns on a terminal. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "cli/show.h"

static void counts_columns_as_a_terminal_does(void **state)
{
    static const struct {
        const char *text;
        size_t columns;
    } rows[] = {
        { "", 0 },       { "abc", 3 }, { "äöü", 3 },      { "推荐理由", 8 },         { "カタカナ", 8 }, { "한국", 4 },
        { "ab漢字", 6 }, { "→", 1 },   { "（周一）", 8 }, { "\xf0\x9f\x98\x80", 2 }, { "𠮷", 2 },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(cli_width(rows[i].text), rows[i].columns);
}

static void falls_back_on_the_code(void **state)
{
    cli_call call = { 0 };
    (void)state;
    assert_string_equal(cli_label(&call, "why"), "why");
    assert_string_equal(cli_name(&call, "intent", "of_tomorrow"), "of_tomorrow");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_columns_as_a_terminal_does),
        cmocka_unit_test(falls_back_on_the_code),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
