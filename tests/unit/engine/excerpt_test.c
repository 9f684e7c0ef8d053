/* The line of an error: found, cut, marked, and left out where there is none. */
#include "parlance/error.h"

#include "unit/rule/files.h"

static const char lines[] = "return {\n"
                            "  exmples = {},\r\n"
                            "\tname = \"日本語 und mehr\", wrng = 1,\n"
                            "  local x <const> = text.fnd(draft:txt())\n"
                            "\n"
                            "  e\xCC\x81 \x1B[31m bad,\n";

static const struct {
    int line;
    int column;
    const char *message;
    const char *excerpt;
} rows[] = {
    { 2, 0, "unknown field 'exmples'", "    2 |   exmples = {},\n      |   ^^^^^^^\n" },
    { 2, 3, "anything", "    2 |   exmples = {},\n      |   ^^^^^^^\n" },
    { 2, 0, "nothing of it stands there", "    2 |   exmples = {},\n      |   ^^^^^^^^^^^^^\n" },
    { 3, 0, "unknown field 'wrng'",
      "    3 | \tname = \"日本語 und mehr\", wrng = 1,\n      | \t                          ^^^^\n" },
    { 4, 0, "there is no 'text.fnd'",
      "    4 |   local x <const> = text.fnd(draft:txt())\n      |                     ^^^^^^^^\n" },
    { 4, 0, "there is no 'd:txt' (did you mean 'd:text'?)",
      "    4 |   local x <const> = text.fnd(draft:txt())\n      |                                    ^^^\n" },
    { 5, 0, "an empty line", "    5 | \n      | \n" },
    { 6, 0, "'bad' is bad", "    6 |   e\xCC\x81 ?[31m bad,\n      |           ^^^\n" },
    { 7, 0, "behind the end", "    7 | \n      | \n" },
    { 8, 0, "far behind the end", "" },
    { 0, 0, "no line", "" },
};

static void marks_what_the_error_is_about(void **state)
{
    (void)state;
    char folder[PATH_MAX];
    char excerpt[1000];
    make_folder(folder);
    put_file(folder, "rules/x.lua", lines);
    const char *const folders[] = { "/nowhere", folder, NULL };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_error err = {
            .status = PL_ERR_CONTENT, .source = "rules/x.lua", .line = rows[i].line, .column = rows[i].column
        };
        (void)snprintf(err.message, sizeof err.message, "%s", rows[i].message);
        assert_int_equal(pl_error_excerpt(excerpt, sizeof excerpt, &err, folders), strlen(rows[i].excerpt));
        assert_string_equal(excerpt, rows[i].excerpt);
    }
    remove_folder(folder);
}

static void cuts_long_lines_around_the_place(void **state)
{
    (void)state;
    char folder[PATH_MAX];
    char excerpt[1000];
    char text[6000];
    pl_error err = { .source = "rules/x.lua", .line = 1, .message = "'needle'" };
    make_folder(folder);
    memset(text, 'x', sizeof text);
    memcpy(text + 3000, " needle ", 8);
    text[sizeof text - 1] = '\0';
    put_file(folder, "rules/x.lua", text);
    const char *const folders[] = { folder, NULL };
    size_t length = pl_error_excerpt(excerpt, sizeof excerpt, &err, folders);
    assert_in_range(length, 100, 300);
    const char *mark = strchr(excerpt, '^');
    const char *second = strchr(excerpt, '\n') + 1;
    assert_int_equal(mark - second, strstr(excerpt, "needle") - excerpt);
    assert_int_equal(strspn(mark, "^"), 6);
    remove_folder(folder);
}

static void says_how_much_room_it_needs(void **state)
{
    (void)state;
    char folder[PATH_MAX];
    char excerpt[10] = "untouched";
    pl_error err = { .source = "rules/x.lua", .line = 1, .message = "" };
    make_folder(folder);
    put_file(folder, "rules/x.lua", "return 5");
    const char *const folders[] = { folder, NULL };
    size_t needed = pl_error_excerpt(excerpt, sizeof excerpt, &err, folders);
    assert_true(needed > sizeof excerpt);
    assert_string_equal(excerpt, "");
    assert_int_equal(pl_error_excerpt(NULL, 0, &err, folders), needed);
    assert_int_equal(pl_error_excerpt(excerpt, sizeof excerpt, &err, NULL), 0);
    remove_folder(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(marks_what_the_error_is_about),
        cmocka_unit_test(cuts_long_lines_around_the_place),
        cmocka_unit_test(says_how_much_room_it_needs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
