/* Loosened patterns are smaller and match no less. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "text/regex.h"

enum { LOOSE_BYTES = 256 };

static void loosens_letters_and_counts_and_nothing_else(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        { "", "" },
        { "chang\\pL*", "chang[^ ]*" },
        { "\\p{L}{0,4}x", "[^ ]*x" },
        { "a[^.!?]{0,40}b{1,3}c{0,}d{2}", "a[^.!?]*b{1,3}c{0,}d{2}" },
        { "[\\pL]{0,2}[^\\pL]", "[\\pL]*[^\\pL]" },
        { "[]{0,2}]{0,2}[^]{0,2}]{0,2}", "[]{0,2}]*[^]{0,2}]*" },
        { "[[:alpha:]\\]{0,3}]{0,3}", "[[:alpha:]\\]{0,3}]*" },
        { "\\{0,5}\\\\pL", "\\{0,5}\\\\pL" },
        { "\\Q\\pL{0,2}\\E", "\\Q\\pL{0,2}\\E" },
        { "{0,x}{0,3", "{0,x}{0,3" },
        { "a\\", "a\\" },
        { "[a\\", "[a\\" },
        { "[[:a", "[[:a" },
        { "\xC3\xA4\\pL", "\xC3\xA4[^ ]" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        pl_buf out;
        pl_buf_init(&out, LOOSE_BYTES);
        pl_regex_loosen(&out, pl_str_of(rows[i][0]));
        assert_true(pl_str_is(pl_buf_view(&out), rows[i][1]));
        pl_buf_drop(&out);
    }
}

static void matches_whatever_the_pattern_matches(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        { "(?i)Änder\\pL+ Sie\\b", "bitte ändern Sie das" },
        { "x\\pL{0,2}$", "xäö" },
        { "a\\pLb", "aéb" },
        { "^[^.]{0,3}[.]$", "abc." },
        { "(?:ab){0,2}c$", "ababc" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        pl_regex *whole;
        pl_regex *loose;
        pl_buf out;
        pl_buf_init(&out, LOOSE_BYTES);
        pl_regex_loosen(&out, pl_str_of(rows[i][0]));
        assert_int_equal(pl_regex_new(&whole, pl_str_of(rows[i][0]), PL_REGEX_EXACT_CASE, NULL), PL_OK);
        assert_int_equal(pl_regex_new(&loose, pl_buf_view(&out), PL_REGEX_EXACT_CASE, NULL), PL_OK);
        assert_true(pl_regex_test(whole, pl_str_of(rows[i][1])));
        assert_true(pl_regex_test(loose, pl_str_of(rows[i][1])));
        pl_regex_free(whole);
        pl_regex_free(loose);
        pl_buf_drop(&out);
    }
}

static void stops_at_the_ceiling_of_the_buffer(void **state)
{
    (void)state;
    pl_buf out;
    pl_buf_init(&out, 4);
    pl_regex_loosen(&out, PL_STR("\\pL\\pL"));
    assert_int_equal(pl_buf_status(&out, "a pattern", NULL), PL_ERR_LIMIT);
    pl_buf_drop(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(loosens_letters_and_counts_and_nothing_else),
        cmocka_unit_test(matches_whatever_the_pattern_matches),
        cmocka_unit_test(stops_at_the_ceiling_of_the_buffer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
