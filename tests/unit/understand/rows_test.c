/* Lexicon files: what is read, and what is refused with its line. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "understand/rows.h"

static const char *const columns[] = { "kind", "phrase", NULL };

static pl_status count_row(void *payload, const pl_row *row, pl_error *err)
{
    (void)row;
    (void)err;
    ++*(size_t *)payload;
    return PL_OK;
}

static void reads_rows_and_passes_over_comments(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t rows;
    } cases[] = { { "", 0 },
                  { "kind\tphrase", 0 },
                  { "kind\tphrase\na\tb\n# no row\n\nc\td e\n", 2 },
                  { "kind\tphrase\r\na\tb\r\n", 1 } };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t count = 0;
        pl_error err = { 0 };
        assert_int_equal(pl_rows_parse(pl_str_of(cases[i].text), "x.tsv", columns, count_row, &count, &err), PL_OK);
        assert_int_equal(count, cases[i].rows);
    }
}

static void refuses_broken_files_with_their_line(void **state)
{
    (void)state;
    static const struct {
        const char *text, *says;
        int line;
    } cases[] = {
        { "kind\twords\n", "column 2 must be 'phrase'", 1 }, { "kind\n", "2 columns", 1 },
        { "kind\tphrase\na\tb\tc\n", "this one has 3", 2 },  { "kind\tphrase\na\t\n", "column 2 is empty", 2 },
        { "kind\tphrase\na\tb\n\xFF\tb\n", "not UTF-8", 3 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t count = 0;
        pl_error err = { 0 };
        assert_int_equal(pl_rows_parse(pl_str_of(cases[i].text), "x.tsv", columns, count_row, &count, &err),
                         PL_ERR_CONTENT);
        assert_non_null(strstr(err.message, cases[i].says));
        assert_int_equal(err.line, cases[i].line);
        assert_string_equal(err.source, "x.tsv");
    }
}

static void numbers_stay_in_their_range(void **state)
{
    (void)state;
    static const struct {
        const char *cell;
        pl_status want;
    } cases[] = { { "0", PL_OK },           { "5", PL_OK },
                  { "0.85", PL_OK },        { "5.1", PL_ERR_CONTENT },
                  { "-1", PL_ERR_CONTENT }, { "x", PL_ERR_CONTENT },
                  { "1x", PL_ERR_CONTENT }, { "0.00000000000000000000000000000000001", PL_ERR_CONTENT } };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        pl_row row = { .source = "x.tsv", .line = 7, .cell = { pl_str_of(cases[i].cell) } };
        double number;
        pl_error err = { 0 };
        assert_int_equal(pl_row_number(&number, &row, 0, 0, 5, &err), cases[i].want);
    }
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_rows_and_passes_over_comments),
        cmocka_unit_test(refuses_broken_files_with_their_line),
        cmocka_unit_test(numbers_stay_in_their_range),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
