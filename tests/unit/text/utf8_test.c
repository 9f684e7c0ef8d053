/* UTF-8: what is well-formed, and the way between offsets and code points. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "text/utf8.h"

static void finds_the_first_byte_that_is_wrong(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t wrong; /* the length when all is well */
    } rows[] = {
        { "", 0 },
        { "plain text of some length", 25 },
        { "\x7F", 1 },
        { "\xC2\x80", 2 },
        { "\xDF\xBF", 2 },
        { "\xE0\xA0\x80", 3 },
        { "\xED\x9F\xBF", 3 },
        { "\xEE\x80\x80", 3 },
        { "\xEF\xBF\xBF", 3 },
        { "\xF0\x90\x80\x80", 4 },
        { "\xF4\x8F\xBF\xBF", 4 },
        { "a\x80", 1 }, /* a trail alone */
        { "ab\xBF", 2 },
        { "\xC0\x80", 0 }, /* overlong */
        { "\xC1\xBF", 0 },
        { "\xE0\x9F\xBF", 0 },
        { "\xF0\x8F\xBF\xBF", 0 },
        { "\xED\xA0\x80", 0 }, /* surrogates */
        { "\xED\xBF\xBF", 0 },
        { "\xF4\x90\x80\x80", 0 }, /* above U+10FFFF */
        { "\xF5\x80\x80\x80", 0 },
        { "\xF8\x90\x80\x80\x80", 0 },
        { "\xFE", 0 },
        { "\xFF", 0 },
        { "\xC3", 0 }, /* cut off */
        { "\xE2\x82", 0 },
        { "\xF0\x9F\x98", 0 },
        { "\xC3\x28", 0 }, /* a trail is missing */
        { "\xE2\x28\xA1", 0 },
        { "\xF0\x9F\x28\x80", 0 },
        { "12345678\xE2\x82\xAC"
          "12345678\xE2\x82",
          19 },
        { "1234567\xC3\xA4 12345678901234567890", 30 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_int_equal(pl_utf8_check(pl_str_of(rows[i].text)), rows[i].wrong);
    assert_int_equal(pl_utf8_check((pl_str){ 0 }), 0);
}

/* Every code point is accepted as written, decoded as itself, and found again from behind. */
static void agrees_with_itself_on_every_code_point(void **state)
{
    (void)state;
    for (uint32_t code_point = 0; code_point <= 0x110000; code_point += code_point < 0x11000 ? 1 : 37) {
        char bytes[4];
        pl_str text = { .at = bytes, .length = pl_utf8_write(bytes, code_point) };
        bool valid = code_point <= 0x10FFFF && (code_point < 0xD800 || code_point > 0xDFFF);
        size_t offset = 0;
        assert_int_equal(pl_utf8_check(text), text.length);
        assert_int_equal(pl_utf8_next(text, &offset), valid ? code_point : 0xFFFD);
        assert_int_equal(offset, text.length);
        assert_int_equal(pl_utf8_previous(text, &offset), valid ? code_point : 0xFFFD);
        assert_int_equal(offset, 0);
    }
}

static void steps_over_wrong_bytes_one_by_one(void **state)
{
    (void)state;
    static const uint32_t forth[] = { 'a', 0xFFFD, 0xFFFD, 'b', 0xFFFD, 0xE4, 0xFFFD };
    pl_str text = PL_STR("a\xE2\x82"
                         "b\x80\xC3\xA4\xF0");
    size_t offset = 0;
    for (size_t i = 0; i < sizeof forth / sizeof forth[0]; i++)
        assert_int_equal(pl_utf8_next(text, &offset), forth[i]);
    assert_int_equal(offset, text.length);
    for (size_t i = sizeof forth / sizeof forth[0]; i-- > 0;)
        assert_int_equal(pl_utf8_previous(text, &offset), forth[i]);
    assert_int_equal(offset, 0);
}

static void goes_between_offsets_and_code_points(void **state)
{
    (void)state;
    pl_str text = PL_STR("a\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80z");
    static const size_t offsets[] = { 0, 1, 3, 6, 10, 11 };
    assert_int_equal(pl_utf8_count(text), 5);
    assert_int_equal(pl_utf8_count(PL_STR("")), 0);
    for (size_t i = 0; i < sizeof offsets / sizeof offsets[0]; i++) {
        assert_int_equal(pl_utf8_offset(text, i), offsets[i]);
        assert_int_equal(pl_utf8_index(text, offsets[i]), i);
    }
    assert_int_equal(pl_utf8_offset(text, 99), text.length);
    assert_int_equal(pl_utf8_index(text, 99), 5);
}

/* A code point of another kind at every place among ASCII letters, from every start. */
static void finds_the_end_of_ascii(void **state)
{
    (void)state;
    enum { LETTERS = 40 };
    char text[LETTERS + 2];
    for (size_t place = 0; place <= LETTERS; place++) {
        memset(text, 'a', sizeof text);
        memcpy(text + place, "\xC3\xA4", 2);
        pl_str whole = { text, sizeof text };
        for (size_t from = 0; from <= place; from++) {
            assert_int_equal(pl_utf8_ascii(whole, from), place);
            assert_int_equal(pl_utf8_ascii(pl_str_slice(whole, 0, place), from), place);
        }
        assert_int_equal(pl_utf8_ascii(whole, place + 2), sizeof text);
        assert_int_equal(pl_utf8_count(whole), LETTERS + 1);
    }
}

static void names_the_byte_of_what_it_refuses(void **state)
{
    (void)state;
    pl_error err;
    assert_int_equal(pl_utf8_require(PL_STR("fine \xC3\xA4"), "the text", &err), PL_OK);
    assert_int_equal(pl_utf8_require(PL_STR(""), "the text", &err), PL_OK);
    assert_int_equal(pl_utf8_require(PL_STR("ab\xFF"), "the text", &err), PL_ERR_REQUEST);
    assert_string_equal(err.message, "the text is not valid UTF-8 at byte 2");
    assert_int_equal(pl_utf8_require(PL_STR("abc\0d"), "the text", &err), PL_ERR_REQUEST);
    assert_string_equal(err.message, "the text contains a NUL character at byte 3");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_the_first_byte_that_is_wrong),
        cmocka_unit_test(agrees_with_itself_on_every_code_point),
        cmocka_unit_test(steps_over_wrong_bytes_one_by_one),
        cmocka_unit_test(goes_between_offsets_and_code_points),
        cmocka_unit_test(finds_the_end_of_ascii),
        cmocka_unit_test(names_the_byte_of_what_it_refuses),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
