/* The scans below the JSON reader and writer, at every alignment and length. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "text/json_scan.h"

static void stops_at_every_special_byte_and_at_no_other(void **state)
{
    (void)state;
    char bytes[40];
    for (unsigned byte = 0; byte < 256; byte++) {
        bool special = byte < 0x20 || byte == '"' || byte == '\\';
        for (size_t place = 0; place < 20; place++) {
            memset(bytes, place % 2 ? 'x' : 0xE2, sizeof bytes);
            bytes[place] = (char)byte;
            bytes[30] = '"';
            const char *want = special ? bytes + place : bytes + 30;
            assert_ptr_equal(pl_json_scan_plain(bytes, bytes + sizeof bytes), want);
            assert_ptr_equal(pl_json_scan_plain(bytes, bytes + place), bytes + place);
            assert_ptr_equal(pl_json_scan_plain(bytes, bytes + place + 1), bytes + place + !special);
            bool stops = special || byte >= 0x80;
            memset(bytes, 'x', place);
            assert_ptr_equal(pl_json_scan_ascii(bytes, bytes + place + 1), bytes + place + !stops);
        }
    }
}

static void ends_a_string_at_its_closing_quote(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t end;
        size_t escapes;
    } rows[] = { { "\"", 0, 0 },      { "abc\"d\"", 3, 0 },   { "a\\\"b\"", 4, 1 },
                 { "\\\\\"x", 2, 1 }, { "\\\\\\\"\"", 4, 2 }, { "12345678901\\n2\"", 14, 1 } };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        size_t escapes;
        pl_json_scan scan = pl_json_scan_string(rows[i].text, rows[i].text + strlen(rows[i].text), &escapes);
        assert_null(scan.wrong);
        assert_int_equal(scan.at - rows[i].text, rows[i].end);
        assert_int_equal(escapes, rows[i].escapes);
    }
}

static void knows_which_numbers_one_operation_makes(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool exact;
    } rows[] = { { "0", true },
                 { "9007199254740992", true },
                 { "9007199254740993", false },
                 { "1e22", true },
                 { "1e23", false },
                 { "1.5e-21", true },
                 { "1.5e-22", false },
                 { "12345678901234567890", false } };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        pl_json_digits digits;
        const char *end = rows[i].text + strlen(rows[i].text);
        pl_json_scan scan = pl_json_scan_number(rows[i].text, end, &digits);
        assert_null(scan.wrong);
        assert_ptr_equal(scan.at, end);
        assert_int_equal(digits.exact, rows[i].exact);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(stops_at_every_special_byte_and_at_no_other),
        cmocka_unit_test(ends_a_string_at_its_closing_quote),
        cmocka_unit_test(knows_which_numbers_one_operation_makes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
