/* Regular expressions, one by one and as a filter of many. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "base/alloc.h"
#include "text/regex.h"

static void finds_the_first_match_from_an_offset(void **state)
{
    (void)state;
    static const struct {
        const char *pattern;
        pl_regex_case fold;
        const char *text;
        size_t from;
        size_t start; /* SIZE_MAX: no match */
        size_t end;
    } rows[] = {
        { "a+", PL_REGEX_EXACT_CASE, "xaaya", 0, 1, 3 },
        { "a+", PL_REGEX_EXACT_CASE, "xaaya", 2, 2, 3 },
        { "a+", PL_REGEX_EXACT_CASE, "xaaya", 3, 4, 5 },
        { "a+", PL_REGEX_EXACT_CASE, "xaaya", 5, SIZE_MAX, 0 },
        { "a+", PL_REGEX_EXACT_CASE, "xaaya", 6, SIZE_MAX, 0 },
        { "", PL_REGEX_EXACT_CASE, "", 0, 0, 0 },
        { "A", PL_REGEX_EXACT_CASE, "a", 0, SIZE_MAX, 0 },
        { "\xC3\x84x", PL_REGEX_ANY_CASE, "-\xC3\xA4X", 0, 1, 4 },
        { ".", PL_REGEX_EXACT_CASE, "\xE6\x97\xA5x", 0, 0, 3 },
        { "\\bb", PL_REGEX_EXACT_CASE, "ab b", 1, 3, 4 }, /* what stands before `from` is still seen */
        { "^b", PL_REGEX_EXACT_CASE, "ab", 1, SIZE_MAX, 0 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        pl_regex *regex;
        pl_regex_match match;
        assert_int_equal(pl_regex_new(&regex, pl_str_of(rows[i].pattern), rows[i].fold, NULL), PL_OK);
        bool found = pl_regex_find(&match, regex, pl_str_of(rows[i].text), rows[i].from);
        assert_int_equal(found, rows[i].start != SIZE_MAX);
        if (found) {
            assert_int_equal(match.group[0].start, rows[i].start);
            assert_int_equal(match.group[0].end, rows[i].end);
        }
        pl_regex_free(regex);
    }
}

static void tells_the_groups(void **state)
{
    (void)state;
    pl_regex *regex;
    pl_regex_match match;
    assert_int_equal(pl_regex_new(&regex, PL_STR("(\\d+)-(x)?(\\w*)"), PL_REGEX_EXACT_CASE, NULL), PL_OK);
    assert_true(pl_regex_find(&match, regex, PL_STR("no 12-ab"), 0));
    assert_int_equal(match.count, 4);
    static const size_t want[][2] = { { 3, 8 }, { 3, 5 }, { SIZE_MAX, SIZE_MAX }, { 6, 8 } };
    for (size_t i = 0; i < sizeof want / sizeof want[0]; i++) {
        assert_int_equal(match.group[i].start, want[i][0]);
        assert_int_equal(match.group[i].end, want[i][1]);
    }
    pl_regex_free(regex);
    assert_int_equal(
        pl_regex_new(&regex, PL_STR("((((((((((((((((((((a))))))))))))))))))))"), PL_REGEX_EXACT_CASE, NULL), PL_OK);
    assert_true(pl_regex_find(&match, regex, PL_STR("a"), 0));
    assert_int_equal(match.count, PL_REGEX_GROUPS_MAX);
    pl_regex_free(regex);
    pl_regex_free(NULL);
}

static void refuses_bad_patterns_in_one_line(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        { "a(", "missing )" },           { "[z-a]", "z-a" }, { "(?<=a)b", "(?<" }, { "\\1", "\\1" },
        { "((a{1,1000}){1,1000})", "" }, { "\xFF", "UTF-8" }
    };
    pl_regex_filter *filter;
    assert_int_equal(pl_regex_filter_new(&filter, NULL), PL_OK);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        pl_regex *regex;
        pl_error err;
        size_t index;
        assert_int_equal(pl_regex_new(&regex, pl_str_of(rows[i][0]), PL_REGEX_EXACT_CASE, &err), PL_ERR_CONTENT);
        assert_null(regex);
        assert_non_null(strstr(err.message, rows[i][1]));
        assert_int_equal(pl_regex_filter_add(filter, pl_str_of(rows[i][0]), &index, &err), PL_ERR_CONTENT);
        assert_non_null(strstr(err.message, rows[i][1]));
    }
    pl_regex_filter_free(filter);
}

static void stays_linear_on_hostile_patterns(void **state)
{
    (void)state;
    char text[20001];
    memset(text, 'a', 20000);
    text[20000] = '\0';
    pl_regex *regex;
    pl_regex_match match;
    assert_int_equal(pl_regex_new(&regex, PL_STR("(a+)+$b"), PL_REGEX_EXACT_CASE, NULL), PL_OK);
    assert_false(pl_regex_find(&match, regex, pl_str_of(text), 0));
    pl_regex_free(regex);
}

static void leaves_the_patterns_that_can_match(void **state)
{
    (void)state;
    static const char *const patterns[] = { "\\bmail\\b",   "(?i)AMAZON|ebay",
                                            "[0-9]{3}",     "send[^.]{0,20}(?:me|us) now",
                                            "\xE6\x97\xA5", "[^a]" };
    enum { PATTERNS = sizeof patterns / sizeof patterns[0] };
    static const struct {
        const char *text;
        unsigned char may[PATTERNS];
    } rows[] = {
        { "", { 0, 0, 0, 0, 0, 1 } },
        { "my mail 123", { 1, 0, 1, 0, 0, 1 } },
        { "email", { 1, 0, 0, 0, 0, 1 } },
        { "aMaZon", { 0, 1, 0, 0, 0, 1 } },
        { "send it", { 0, 0, 0, 0, 0, 1 } },
        { "send it to us now", { 0, 0, 0, 1, 0, 1 } },
        { "\xE6\x97\xA5", { 0, 0, 0, 0, 1, 1 } },
    };
    pl_regex_filter *filter;
    assert_int_equal(pl_regex_filter_new(&filter, NULL), PL_OK);
    for (size_t i = 0; i < PATTERNS; i++) {
        size_t index;
        unsigned char early[PATTERNS] = { 0 };
        assert_int_equal(pl_regex_filter_add(filter, pl_str_of(patterns[i]), &index, NULL), PL_OK);
        assert_int_equal(index, i);
        pl_regex_filter_mark(filter, PL_STR("x"), early); /* before it is sealed everything may match */
        assert_int_equal(early[i], 1);
    }
    assert_int_equal(pl_regex_filter_seal(filter, NULL), PL_OK);
    assert_int_equal(pl_regex_filter_seal(filter, NULL), PL_OK);
    size_t late;
    assert_int_equal(pl_regex_filter_add(filter, PL_STR("late"), &late, NULL), PL_ERR_USAGE);
    assert_int_equal(pl_regex_filter_count(filter), PATTERNS);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        unsigned char may[PATTERNS] = { 0 };
        pl_regex_filter_mark(filter, pl_str_of(rows[i].text), may);
        assert_memory_equal(may, rows[i].may, sizeof may);
        for (size_t k = 0; k < PATTERNS; k++) { /* what was left out does not match */
            pl_regex_match match;
            const pl_regex *regex = pl_regex_filter_at(filter, k);
            bool hit = pl_regex_test(regex, pl_str_of(rows[i].text));
            assert_int_equal(hit, pl_regex_find(&match, regex, pl_str_of(rows[i].text), 0));
            assert_true(may[k] || !hit);
        }
    }
    pl_regex_filter_free(filter);
}

static void finds_nothing_with_an_empty_filter(void **state)
{
    (void)state;
    pl_regex_filter *filter;
    unsigned char may[1] = { 0 };
    assert_int_equal(pl_regex_filter_new(&filter, NULL), PL_OK);
    assert_int_equal(pl_regex_filter_seal(filter, NULL), PL_OK);
    pl_regex_filter_mark(filter, PL_STR("x"), may);
    assert_int_equal(may[0], 0);
    pl_regex_filter_free(filter);
    pl_regex_filter_free(NULL);
}

static void reports_refused_memory(void **state)
{
    (void)state;
    pl_regex *regex;
    pl_regex_filter *filter;
    pl_alloc_refuse_from(1);
    assert_int_equal(pl_regex_new(&regex, PL_STR("a"), PL_REGEX_EXACT_CASE, NULL), PL_ERR_MEMORY);
    assert_int_equal(pl_regex_filter_new(&filter, NULL), PL_ERR_MEMORY);
    pl_alloc_refuse_from(0);
    assert_null(regex);
    assert_null(filter);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_the_first_match_from_an_offset),
        cmocka_unit_test(tells_the_groups),
        cmocka_unit_test(refuses_bad_patterns_in_one_line),
        cmocka_unit_test(stays_linear_on_hostile_patterns),
        cmocka_unit_test(leaves_the_patterns_that_can_match),
        cmocka_unit_test(finds_nothing_with_an_empty_filter),
        cmocka_unit_test(reports_refused_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
