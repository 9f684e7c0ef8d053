/* Differences of texts: one line beside the other, or the lines that differ. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "cli/diff.h"

static const struct {
    const char *first, *second, *shown;
} rows[] = {
    { "one two", "one six", "   want    one two\n   got     one six\n               ^\n" },
    { "", "a", "   want    \n   got     a\n           ^\n" },
    { "abc", "ab", "   want    abc\n   got     ab\n             ^\n" },
    { "您的包裹到了", "您的订单到了", "   want    您的包裹到了\n   got     您的订单到了\n               ^\n" },
    { "a\xC3\xA4", "a\xC3\xB6", "   want    a\xC3\xA4\n   got     a\xC3\xB6\n            ^\n" },
    { "one\ntwo\nthree", "one\n2\nthree", "     one\n   - two\n   + 2\n     ^\n     three\n" },
    { "a\nb\nc\nd\ne", "a\nb\nc\nd", "     …\n     d\n   - e\n" },
    { "a\nb\nc\nd\ne", "x\nb\nc\nd\ny", "   - a\n   + x\n     ^\n     b\n     …\n     d\n   - e\n   + y\n     ^\n" },
    { "a\nb", "a\nc\nb\n", "     a\n   + c\n     b\n   + \n" },
    { "a\nb", "a\nb", "" },
};

static char *shown(const char *first, const char *second)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    assert_non_null(out);
    cli_put_difference(out, "want", first, "got", second);
    fclose(out);
    return text;
}

static void shows_where_texts_differ(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char *text = shown(rows[i].first, rows[i].second);
        if (strcmp(text, rows[i].shown) != 0)
            fail_msg("row %zu:\n%s", i, text);
        free(text);
    }
}

static void long_lines_are_cut_around_the_difference(void **state)
{
    (void)state;
    char first[1000];
    char second[1000];
    memset(first, 'a', sizeof first);
    first[sizeof first - 1] = '\0';
    memcpy(second, first, sizeof second);
    second[500] = 'b';
    char *text = shown(first, second);
    char *got = strstr(text, "got");
    char *caret = strchr(text, '^');
    assert_true(got && caret && strlen(text) < 600);
    char *line = caret;
    while (line[-1] != '\n')
        line--;
    enum { SIGN_BYTES = 3, SIGN_COLUMNS = 1, INDENT = 3 }; /* of the "…" before the cut */
    assert_int_equal(strchr(got, 'b') - got - SIGN_BYTES + SIGN_COLUMNS + INDENT, caret - line);
    free(text);
}

static void texts_of_very_many_lines_are_shown_too(void **state)
{
    (void)state;
    char first[8000];
    char second[8000];
    for (size_t i = 0; i + 1 < sizeof first; i += 2)
        memcpy(first + i, "a\n", 2);
    first[sizeof first - 1] = '\0';
    memcpy(second, first, sizeof second);
    second[0] = 'b';
    char *text = shown(first, second);
    assert_memory_equal(text, "   - a\n   + b\n     ^\n", 21);
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shows_where_texts_differ),
        cmocka_unit_test(long_lines_are_cut_around_the_difference),
        cmocka_unit_test(texts_of_very_many_lines_are_shown_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
