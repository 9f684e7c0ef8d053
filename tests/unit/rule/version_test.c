/* Versions and ranges of them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "rule/version.h"

static void reads_three_numbers(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool fine;
    } rows[] = { { "1.2.0", true },      { "0.0.0", true },
                 { "999999.0.1", true }, { "1000000.0.1", false },
                 { "1.2", false },       { "1.2.3.4", false },
                 { "", false },          { "1..2", false },
                 { "01.2.3", false },    { "1.2.3-beta", false },
                 { "v1.2.3", false },    { "1.2.3 ", false },
                 { "-1.2.3", false },    { "99999999999999999999.0.0", false },
                 { "\xFF.0.0", false } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_version_number number;
        pl_error err = { 0 };
        if (!pl_version_read(&number, pl_str_of(rows[i].text), &err) != rows[i].fine)
            fail_msg("'%s': %s", rows[i].text, err.message);
    }
}

static void compares_by_numbers(void **state)
{
    (void)state;
    static const char *const rising[] = { "0.0.1", "0.0.2", "0.0.10", "0.1.0", "0.9.9", "0.10.0", "1.0.0", "2.0.0" };
    for (size_t i = 0; i < sizeof rising / sizeof *rising; i++) {
        for (size_t k = 0; k < sizeof rising / sizeof *rising; k++) {
            pl_version_number a;
            pl_version_number b;
            assert_int_equal(pl_version_read(&a, pl_str_of(rising[i]), NULL), PL_OK);
            assert_int_equal(pl_version_read(&b, pl_str_of(rising[k]), NULL), PL_OK);
            assert_int_equal(pl_version_compare(a, b), i < k ? -1 : i > k);
        }
    }
}

static void fits_a_range_when_all_comparisons_hold(void **state)
{
    (void)state;
    static const struct {
        const char *version, *range;
        int fits; /* -1: no range */
    } rows[] = { { "0.1.0", ">=0.1 <1", 1 }, { "1.0.0", ">=0.1 <1", 0 },   { "0.0.9", ">=0.1 <1", 0 },
                 { "0.1.0", "=0.1.0", 1 },   { "0.1.1", "=0.1", 0 },       { "0.1.1", ">0.1", 1 },
                 { "0.1.0", ">0.1", 0 },     { "2.0.0", "<=2", 1 },        { "2.0.1", "<=2", 0 },
                 { "0.1.0", "", -1 },        { "0.1.0", "0.1", -1 },       { "0.1.0", ">=", -1 },
                 { "0.1.0", ">= 0.1", -1 },  { "0.1.0", ">=0.1  <1", -1 }, { "0.1.0", "~0.1", -1 },
                 { "0.1.0", ">=0.1 ", -1 },  { "0.1.0", ">=0.1,<1", -1 } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_version_number number;
        pl_error err = { 0 };
        bool fits = false;
        assert_int_equal(pl_version_read(&number, pl_str_of(rows[i].version), &err), PL_OK);
        pl_status status = pl_version_fits(&fits, number, pl_str_of(rows[i].range), &err);
        int got = status ? -1 : fits;
        if (got != rows[i].fits)
            fail_msg("%s in '%s': %d", rows[i].version, rows[i].range, got);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(reads_three_numbers), cmocka_unit_test(compares_by_numbers),
                                        cmocka_unit_test(fits_a_range_when_all_comparisons_hold) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
