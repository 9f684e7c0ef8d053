/* Errors and the table of statuses. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "base/error.h"

static void fills_and_returns_the_status(void **state)
{
    (void)state;
    pl_error err;
    memset(&err, 'x', sizeof err);
    assert_int_equal(pl_fail(&err, PL_ERR_REQUEST, "no %s in %d", "market", 3), PL_ERR_REQUEST);
    assert_int_equal(err.status, PL_ERR_REQUEST);
    assert_string_equal(err.message, "no market in 3");
    assert_string_equal(err.source, "");
    assert_string_equal(err.field, "");
    assert_string_equal(err.hint, "");
    assert_int_equal(err.line + err.column, 0);
}

static void accepts_no_record(void **state)
{
    (void)state;
    assert_int_equal(pl_fail(NULL, PL_ERR_IO, "x"), PL_ERR_IO);
    assert_int_equal(pl_fail_at(NULL, PL_ERR_CONTENT, "a.lua", 1, 2, "x"), PL_ERR_CONTENT);
    pl_error_field(NULL, "x");
    pl_error_hint(NULL, "x");
}

static void quotes_on_one_line(void **state)
{
    (void)state;
    pl_error err;
    (void)pl_fail_at(&err, PL_ERR_REQUEST, "a\nb.lua", 1, 1, "'%s' is no day", "\x1B[31m1\n2\x7F\xC3\xA4");
    assert_string_equal(err.source, "a b.lua");
    assert_string_equal(err.message, "' [31m1 2 \xC3\xA4' is no day");
    pl_error_hint(&err, "write %s", "\r\n");
    assert_string_equal(err.hint, "write   ");
    pl_error_field(&err, "/values/\n");
    assert_string_equal(err.field, "/values/ ");
}

static void may_quote_the_error_that_it_replaces(void **state)
{
    (void)state;
    pl_error err;
    (void)pl_fail_at(&err, PL_ERR_IO, "inner", 1, 1, "disk full");
    (void)pl_fail_at(&err, PL_ERR_STORE, err.source, 4, 0, "saving: %s", err.message);
    assert_string_equal(err.message, "saving: disk full");
    assert_string_equal(err.source, "inner");
    (void)pl_fail(&err, PL_ERR_STORE, "again: %s", err.message);
    assert_string_equal(err.message, "again: saving: disk full");
    pl_error_hint(&err, "%s!", err.message);
    pl_error_hint(&err, "%s!", err.hint);
    assert_string_equal(err.hint, "again: saving: disk full!!");
}

/* Fills with "a…a" of every length around the ceiling, then a character of 1 to 4 bytes. */
static void cuts_long_strings_at_a_code_point(void **state)
{
    (void)state;
    static const char *const characters[] = { "b", "\xC3\xA4", "\xE2\x82\xAC", "\xF0\x9F\x98\x80" };
    for (size_t i = 0; i < 4; i++) {
        for (size_t plain = PL_ERROR_FIELD_BYTES - 6; plain < PL_ERROR_FIELD_BYTES + 2; plain++) {
            char text[PL_ERROR_FIELD_BYTES + 8];
            memset(text, 'a', plain);
            memcpy(text + plain, characters[i], strlen(characters[i]) + 1);
            pl_error err = { 0 };
            pl_error_field(&err, "%s", text);
            bool fits = plain + i + 1 < PL_ERROR_FIELD_BYTES;
            size_t kept = plain < PL_ERROR_FIELD_BYTES - 1 ? plain : PL_ERROR_FIELD_BYTES - 1;
            assert_int_equal(strlen(err.field), fits ? plain + i + 1 : kept);
            assert_memory_equal(err.field, text, strlen(err.field));
        }
    }
}

static void cuts_the_source_and_the_message_too(void **state)
{
    (void)state;
    char text[2 * PL_ERROR_MESSAGE_BYTES];
    for (size_t i = 0; i + 2 < sizeof text; i += 2)
        memcpy(text + i, "\xC3\xA4", 3);
    pl_error err;
    (void)pl_fail_at(&err, PL_ERR_IO, text, 0, 0, "%s", text);
    assert_int_equal(strlen(err.source), PL_ERROR_SOURCE_BYTES - 2);
    assert_int_equal(strlen(err.message), PL_ERROR_MESSAGE_BYTES - 2);
    pl_error_hint(&err, "%s", text);
    assert_int_equal(strlen(err.hint), PL_ERROR_MESSAGE_BYTES - 2);
}

static void prints_one_line(void **state)
{
    (void)state;
    static const struct {
        pl_error err;
        const char *want;
    } rows[] = {
        { { .message = "broken" }, "broken" },
        { { .message = "broken", .source = "a.lua" }, "a.lua: broken" },
        { { .message = "broken", .source = "a.lua", .line = 3 }, "a.lua:3: broken" },
        { { .message = "broken", .source = "a.lua", .line = 3, .column = 7 }, "a.lua:3:7: broken" },
        { { .message = "broken", .line = 3, .column = 7 }, "line 3:7: broken" },
        { { .message = "broken", .source = "a.lua", .hint = "mend it" }, "a.lua: broken (mend it)" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char line[200];
        assert_int_equal(pl_error_line(line, sizeof line, &rows[i].err), strlen(rows[i].want));
        assert_string_equal(line, rows[i].want);
    }
    char small[5];
    pl_error err = { .message = "123\xC3\xA4" };
    assert_int_equal(pl_error_line(small, sizeof small, &err), 5);
    assert_string_equal(small, "123");
    assert_int_equal(pl_error_line(NULL, 0, &err), 5);
}

static void ties_every_status_to_a_code_an_exit_and_http(void **state)
{
    (void)state;
    static const struct {
        pl_status status;
        int exit_status;
    } rows[] = { { PL_OK, 0 },           { PL_ERR_USAGE, 2 },  { PL_ERR_REQUEST, 2 },   { PL_ERR_CONTENT, 3 },
                 { PL_ERR_PROVIDER, 4 }, { PL_ERR_POLICY, 5 }, { PL_ERR_NOT_FOUND, 6 }, { PL_ERR_INTERNAL, 70 } };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_int_equal(pl_status_exit(rows[i].status), rows[i].exit_status);
    for (int a = 0; a < PL_STATUS_COUNT; a++) {
        assert_true(pl_status_code((pl_status)a)[0] >= 'a');
        assert_true(pl_status_http((pl_status)a) >= 200 && pl_status_http((pl_status)a) < 600);
        assert_int_equal(pl_status_http((pl_status)a) == 200, pl_status_exit((pl_status)a) == 0);
        for (int b = 0; b < a; b++)
            assert_string_not_equal(pl_status_code((pl_status)a), pl_status_code((pl_status)b));
    }
    assert_string_equal(pl_status_code(PL_ERR_REQUEST), "bad_request");
    assert_string_equal(pl_status_code(PL_ERR_NOT_FOUND), "not_found");
    assert_string_equal(pl_status_code((pl_status)999), "internal");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fills_and_returns_the_status),
        cmocka_unit_test(accepts_no_record),
        cmocka_unit_test(quotes_on_one_line),
        cmocka_unit_test(may_quote_the_error_that_it_replaces),
        cmocka_unit_test(cuts_long_strings_at_a_code_point),
        cmocka_unit_test(cuts_the_source_and_the_message_too),
        cmocka_unit_test(prints_one_line),
        cmocka_unit_test(ties_every_status_to_a_code_an_exit_and_http),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
