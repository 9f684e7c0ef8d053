/* The JSON writer: what it writes is read back as it was meant. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "text/json_read.h"
#include "text/json_write.h"

static void writes_commas_and_nesting(void **state)
{
    (void)state;
    pl_buf out;
    pl_json_writer json;
    pl_buf_init(&out, 1000);
    pl_json_begin(&json, &out);
    pl_json_open_object(&json);
    pl_json_key(&json, "id");
    pl_json_put_text(&json, "r-1");
    pl_json_key_str(&json, PL_STR("list"));
    pl_json_open_array(&json);
    pl_json_put_int(&json, 1);
    pl_json_open_object(&json);
    pl_json_close_object(&json);
    pl_json_open_array(&json);
    pl_json_put_null(&json);
    pl_json_put_bool(&json, true);
    pl_json_close_array(&json);
    pl_json_put_raw(&json, PL_STR("{\"raw\":0}"));
    pl_json_close_array(&json);
    pl_json_key(&json, "no");
    pl_json_put_bool(&json, false);
    pl_json_key(&json, "gone");
    pl_json_put_str(&json, (pl_str){ 0 });
    pl_json_key(&json, "x");
    pl_json_put_text(&json, NULL);
    pl_json_close_object(&json);
    assert_string_equal(
        out.at, "{\"id\":\"r-1\",\"list\":[1,{},[null,true],{\"raw\":0}],\"no\":false,\"gone\":null,\"x\":null}");
    pl_buf_drop(&out);
}

static void escapes_what_must_be_escaped(void **state)
{
    (void)state;
    static const struct {
        pl_str text;
        const char *want;
    } rows[] = {
        { { "", 0 }, "\"\"" },
        { { "a \"b\" \\ /", 9 }, "\"a \\\"b\\\" \\\\ /\"" },
        { { "\b\t\n\f\r", 5 }, "\"\\b\\t\\n\\f\\r\"" },
        { { "\0\x01\x1F\x7F", 4 }, "\"\\u0000\\u0001\\u001f\x7F\"" },
        { { "\xC3\xA4\xE6\x97\xA5\xF0\x9F\x98\x80", 9 }, "\"\xC3\xA4\xE6\x97\xA5\xF0\x9F\x98\x80\"" },
        { { "12345678\"12345678", 17 }, "\"12345678\\\"12345678\"" },
        { { "bad \xFF\xC3 end", 10 }, "\"bad \xEF\xBF\xBD\xEF\xBF\xBD end\"" },
        { { "\xE2\x82", 2 }, "\"\xEF\xBF\xBD\xEF\xBF\xBD\"" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        pl_buf out;
        pl_json_writer json;
        pl_buf_init(&out, 100);
        pl_json_begin(&json, &out);
        pl_json_put_str(&json, rows[i].text);
        assert_string_equal(out.at, rows[i].want);
        pl_buf_drop(&out);
    }
}

static const char *write_number(pl_buf *out, double value, int decimals)
{
    pl_json_writer json;
    pl_buf_clear(out);
    pl_json_begin(&json, out);
    pl_json_put_number(&json, value, decimals);
    return pl_buf_view(out).at;
}

static void rounds_numbers_and_drops_zeros(void **state)
{
    (void)state;
    static const struct {
        double value;
        int decimals;
        const char *want;
    } rows[] = {
        { 0, 3, "0" },
        { -0.0, 3, "0" },
        { 1, 3, "1" },
        { 0.5, 2, "0.5" },
        { 0.125, 2, "0.13" },
        { 0.94, 2, "0.94" },
        { 1.005, 2, "1" },
        { 1.115, 2, "1.11" },
        { 2.675, 2, "2.67" },
        { 0.285, 2, "0.28" },
        { 0.999, 2, "1" },
        { -0.999, 2, "-1" },
        { -0.001, 2, "0" },
        { -1.25, 1, "-1.3" },
        { 2.5, 0, "3" },
        { 2.4999999, 0, "2" },
        { 1e15, 2, "1000000000000000" },
        { 0.1, 15, "0.1" },
        { 0.1, 99, "0.1" },
        { 12.5, -3, "13" },
        { 9007199254740991.0, 3, "9007199254740991" },
        { 1e20, 3, "100000000000000000000" },
        { 1e-7, 6, "0" },
        { 0.05, 1, "0.1" },
        { 1e-7, 7, "0.0000001" },
        { NAN, 2, "null" },
        { INFINITY, 2, "null" },
        { -INFINITY, 2, "null" },
    };
    pl_buf out;
    pl_buf_init(&out, 400);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_string_equal(write_number(&out, rows[i].value, rows[i].decimals), rows[i].want);
    assert_int_equal(strlen(write_number(&out, -1.7976931348623157e308, 2)), 310);
    pl_buf_drop(&out);
}

/* Whether `value` lies exactly between two numbers of so many decimals. */
static bool is_half(double value, int decimals)
{
    char text[128];
    (void)snprintf(text, sizeof text, "%.70f", value);
    const char *behind = strchr(text, '.') + 1 + decimals;
    return behind[0] == '5' && strspn(behind + 1, "0") == strlen(behind + 1);
}

/* printf is the oracle but for exact halves, which it rounds to the even neighbour. */
static void agrees_with_printf(void **state)
{
    (void)state;
    pl_buf out;
    pl_buf_init(&out, 400);
    uint32_t chance = 7;
    size_t halves = 0;
    for (int i = 0; i < 20000; i++) {
        chance = chance * 1664525U + 1013904223U;
        double value = ((double)(chance >> 4) - 1e8) / (i % 2 ? 1000.0 : 12345.678);
        int decimals = i % 9 + 1;
        if (is_half(value, decimals)) {
            halves++;
            continue;
        }
        char want[64];
        (void)snprintf(want, sizeof want, "%.*f", decimals, value);
        size_t length = strlen(want);
        while (want[length - 1] == '0')
            want[--length] = '\0';
        if (want[length - 1] == '.')
            want[length - 1] = '\0';
        assert_string_equal(write_number(&out, value, decimals), want);
    }
    assert_in_range(halves, 1, 200);
    pl_buf_drop(&out);
}

static void writes_every_integer(void **state)
{
    (void)state;
    static const struct {
        int64_t value;
        const char *want;
    } rows[] = { { 0, "0" },
                 { -1, "-1" },
                 { 100, "100" },
                 { INT64_MAX, "9223372036854775807" },
                 { INT64_MIN, "-9223372036854775808" } };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        pl_buf out;
        pl_json_writer json;
        pl_buf_init(&out, 100);
        pl_json_begin(&json, &out);
        pl_json_put_int(&json, rows[i].value);
        assert_string_equal(out.at, rows[i].want);
        pl_buf_drop(&out);
    }
}

static void stops_at_63_levels(void **state)
{
    (void)state;
    for (size_t depth = 62; depth <= 65; depth++) {
        pl_buf out;
        pl_json_writer json;
        pl_buf_init(&out, 1000);
        pl_json_begin(&json, &out);
        for (size_t i = 0; i < depth; i++)
            pl_json_open_array(&json);
        for (size_t i = 0; i < depth; i++)
            pl_json_close_array(&json);
        assert_int_equal(pl_buf_status(&out, "it", NULL), depth <= 63 ? PL_OK : PL_ERR_LIMIT);
        pl_buf_drop(&out);
    }
}

/* Strings of random bytes come back through the reader, with U+FFFD for what is not UTF-8. */
static void is_read_back_by_the_reader(void **state)
{
    (void)state;
    uint32_t chance = 1;
    pl_arena arena;
    pl_buf out;
    pl_arena_init(&arena, 1 << 20);
    pl_buf_init(&out, 10000);
    for (int i = 0; i < 3000; i++) {
        char bytes[24];
        for (size_t j = 0; j < sizeof bytes; j++) {
            chance = chance * 1664525U + 1013904223U;
            unsigned char byte = (unsigned char)(chance >> 24);
            bytes[j] = (char)(byte ? (i % 2 ? byte & 0x7F : byte) : '"');
            bytes[j] = (char)(bytes[j] ? bytes[j] : '\\');
        }
        pl_str text = { bytes, (chance >> 8) % sizeof bytes };
        pl_json_writer json;
        const pl_json *root;
        pl_buf_clear(&out);
        pl_arena_clear(&arena);
        pl_json_begin(&json, &out);
        pl_json_open_object(&json);
        pl_json_key_str(&json, text);
        pl_json_put_str(&json, text);
        pl_json_close_object(&json);
        assert_int_equal(pl_json_read(&root, &arena, pl_buf_view(&out), "out", NULL), PL_OK);
        assert_true(pl_str_equal(root->first->key, root->first->text));
        assert_true(i % 2 == 0 || pl_str_equal(root->first->text, text));
    }
    pl_buf_drop(&out);
    pl_arena_drop(&arena);
}

static void reports_refused_memory_through_the_buffer(void **state)
{
    (void)state;
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        pl_buf out;
        pl_json_writer json;
        pl_buf_init(&out, 10000);
        pl_alloc_refuse_from(n);
        pl_json_begin(&json, &out);
        pl_json_open_array(&json);
        for (int i = 0; i < 100; i++)
            pl_json_put_text(&json, "some\ntext");
        pl_json_close_array(&json);
        pl_alloc_refuse_from(0);
        status = pl_buf_status(&out, "it", NULL);
        assert_true(status == PL_ERR_MEMORY || out.length == 100 * 13 + 1);
        pl_buf_drop(&out);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(writes_commas_and_nesting),      cmocka_unit_test(escapes_what_must_be_escaped),
        cmocka_unit_test(rounds_numbers_and_drops_zeros), cmocka_unit_test(agrees_with_printf),
        cmocka_unit_test(writes_every_integer),           cmocka_unit_test(stops_at_63_levels),
        cmocka_unit_test(is_read_back_by_the_reader),     cmocka_unit_test(reports_refused_memory_through_the_buffer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
