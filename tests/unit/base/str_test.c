/* Borrowed strings. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "base/str.h"

static void assert_text(pl_str text, const char *want)
{
    assert_true(text.at && want && text.length == strlen(want));
    assert_true(text.at && want && memcmp(text.at, want, text.length) == 0);
}

static void slices_within_its_bounds(void **state)
{
    (void)state;
    static const struct {
        size_t start;
        size_t end;
        const char *want;
    } rows[] = { { 0, 5, "hello" }, { 1, 3, "el" }, { 2, 99, "llo" }, { 4, 2, "" }, { 9, 9, "" }, { 5, 5, "" } };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_text(pl_str_slice(PL_STR("hello"), rows[i].start, rows[i].end), rows[i].want);
    assert_null(pl_str_slice((pl_str){ 0 }, 0, 3).at);
}

static void compares_by_bytes(void **state)
{
    (void)state;
    static const struct {
        const char *a;
        const char *b;
        int order;
    } rows[] = { { "", "", 0 },       { "a", "", 1 },    { "a", "b", -1 },        { "ab", "a", 1 },
                 { "ab", "abc", -1 }, { "b", "abc", 1 }, { "z", "\xC3\xA4", -1 }, { "same", "same", 0 } };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        int order = pl_str_compare(pl_str_of(rows[i].a), pl_str_of(rows[i].b));
        assert_int_equal((order > 0) - (order < 0), rows[i].order);
        assert_int_equal(pl_str_equal(pl_str_of(rows[i].a), pl_str_of(rows[i].b)), rows[i].order == 0);
        assert_int_equal(pl_str_is(pl_str_of(rows[i].a), rows[i].b), rows[i].order == 0);
    }
}

static void knows_beginnings_and_ends(void **state)
{
    (void)state;
    static const struct {
        const char *whole;
        const char *part;
        bool starts;
        bool ends;
    } rows[] = { { "abcab", "ab", true, true }, { "abc", "bc", false, true }, { "abc", "abcd", false, false },
                 { "abc", "", true, true },     { "abc", "abc", true, true }, { "", "a", false, false } };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_equal(pl_str_starts(pl_str_of(rows[i].whole), pl_str_of(rows[i].part)), rows[i].starts);
        assert_int_equal(pl_str_ends(pl_str_of(rows[i].whole), pl_str_of(rows[i].part)), rows[i].ends);
    }
}

static void finds_at_or_after_an_offset(void **state)
{
    (void)state;
    static const struct {
        const char *part;
        size_t from;
        size_t want;
    } rows[] = { { "an", 0, 1 }, { "an", 2, 3 }, { "an", 4, 6 },     { "x", 0, 6 },
                 { "", 2, 2 },   { "a", 7, 6 },  { "banana!", 0, 6 } };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_int_equal(pl_str_find(PL_STR("banana"), pl_str_of(rows[i].part), rows[i].from), rows[i].want);
    assert_int_equal(pl_str_find((pl_str){ 0 }, PL_STR("a"), 0), 0);
}

static void trims_blanks_at_both_ends(void **state)
{
    (void)state;
    static const char *const rows[][2] = { { " a b\t\r\n", "a b" }, { "", "" }, { " \n ", "" }, { "x", "x" } };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_text(pl_str_trim(pl_str_of(rows[i][0])), rows[i][1]);
}

static void splits_into_every_part(void **state)
{
    (void)state;
    static const struct {
        const char *whole;
        size_t count;
        const char *parts[4];
    } rows[] = { { "a,,b", 3, { "a", "", "b" } }, { "", 1, { "" } }, { ",", 2, { "", "" } }, { "one", 1, { "one" } } };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        pl_str rest = pl_str_of(rows[i].whole);
        pl_str part;
        size_t count = 0;
        while (pl_str_split(&part, &rest, ','))
            assert_text(part, rows[i].parts[count++]);
        assert_int_equal(count, rows[i].count);
        assert_null(rest.at);
    }
}

static void counts_edits(void **state)
{
    (void)state;
    static const struct {
        const char *a;
        const char *b;
        size_t want;
    } rows[] = { { "", "", 0 },        { "", "abc", 3 },           { "abc", "", 3 },
                 { "abc", "abc", 0 },  { "abc", "acb", 1 },        { "abc", "abd", 1 },
                 { "abc", "xabc", 1 }, { "kitten", "sitting", 3 }, { "amazon", "amzaon", 1 },
                 { "ca", "abc", 3 } };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_equal(pl_str_distance(pl_str_of(rows[i].a), pl_str_of(rows[i].b)), rows[i].want);
        assert_int_equal(pl_str_distance(pl_str_of(rows[i].b), pl_str_of(rows[i].a)), rows[i].want);
    }
    char same[2][100];
    memset(same, 'a', sizeof same);
    memset(same[1] + 64, 'b', 36);
    assert_int_equal(pl_str_distance((pl_str){ same[0], 100 }, (pl_str){ same[1], 100 }), 0);
}

static void encodes_code_points(void **state)
{
    (void)state;
    static const struct {
        uint32_t code_point;
        const char *want;
    } rows[] = { { 'a', "a" },
                 { 0x7F, "\x7F" },
                 { 0x80, "\xC2\x80" },
                 { 0x7FF, "\xDF\xBF" },
                 { 0x800, "\xE0\xA0\x80" },
                 { 0xFFFF, "\xEF\xBF\xBF" },
                 { 0x10000, "\xF0\x90\x80\x80" },
                 { 0x10FFFF, "\xF4\x8F\xBF\xBF" },
                 { 0xD800, "\xEF\xBF\xBD" },
                 { 0xDFFF, "\xEF\xBF\xBD" },
                 { 0x110000, "\xEF\xBF\xBD" },
                 { UINT32_MAX, "\xEF\xBF\xBD" } };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char out[4];
        size_t length = pl_str_encode(out, rows[i].code_point);
        assert_text((pl_str){ out, length }, rows[i].want);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(slices_within_its_bounds),
        cmocka_unit_test(compares_by_bytes),
        cmocka_unit_test(knows_beginnings_and_ends),
        cmocka_unit_test(finds_at_or_after_an_offset),
        cmocka_unit_test(trims_blanks_at_both_ends),
        cmocka_unit_test(splits_into_every_part),
        cmocka_unit_test(counts_edits),
        cmocka_unit_test(encodes_code_points),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
