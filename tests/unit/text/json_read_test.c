/* The JSON reader: what it takes, what it refuses and where. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "text/json_read.h"

static pl_arena arena;

static int begin(void **state)
{
    (void)state;
    pl_arena_init(&arena, 64 << 20);
    return 0;
}

static int end(void **state)
{
    (void)state;
    pl_arena_drop(&arena);
    return 0;
}

static const pl_json *read_text(const char *document)
{
    const pl_json *root;
    pl_error err;
    if (pl_json_read(&root, &arena, pl_str_of(document), "request", &err))
        fail_msg("%s: line %d column %d: %s", document, err.line, err.column, err.message);
    return root;
}

static void reads_every_kind(void **state)
{
    (void)state;
    static const struct {
        const char *document;
        pl_json_kind kind;
        size_t count;
    } rows[] = {
        { "null", PL_JSON_NULL, 0 },        { "false", PL_JSON_FALSE, 0 },
        { "true", PL_JSON_TRUE, 0 },        { "0", PL_JSON_NUMBER, 0 },
        { "\"\"", PL_JSON_STRING, 0 },      { "[]", PL_JSON_ARRAY, 0 },
        { "{}", PL_JSON_OBJECT, 0 },        { " \t\r\n[ ] ", PL_JSON_ARRAY, 0 },
        { "[1,[2],{}]", PL_JSON_ARRAY, 3 }, { "{ \"a\" : 1 , \"b\":[]}", PL_JSON_OBJECT, 2 },
        { "{\"\":0}", PL_JSON_OBJECT, 1 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const pl_json *root = read_text(rows[i].document);
        assert_int_equal(root->kind, rows[i].kind);
        assert_int_equal(root->count, rows[i].count);
        assert_null(root->key.at);
    }
}

static void keeps_order_keys_and_offsets(void **state)
{
    (void)state;
    const pl_json *root = read_text("{\"z\": 1, \"a\": [true, \"x\"]}");
    const pl_json *first = root->first;
    assert_true(pl_str_is(first->key, "z"));
    assert_int_equal(first->key_offset, 1);
    assert_int_equal(first->offset, 6);
    const pl_json *second = first->next;
    assert_true(pl_str_is(second->key, "a"));
    assert_int_equal(second->key_offset, 9);
    assert_int_equal(second->first->next->offset, 21);
    assert_null(second->first->key.at);
    assert_null(second->next);
}

static void decodes_strings(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        { "\"plain\"", "plain" },
        { "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t" },
        { "\"\\u0041\\u00e4\\u20AC\\uD83D\\uDE00\"", "A\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80" },
        { "\"\\u0001\\uFFFF\\uD800\\uDC00\\udbff\\udfff\"", "\x01\xEF\xBF\xBF\xF0\x90\x80\x80\xF4\x8F\xBF\xBF" },
        { "\"\xE6\x97\xA5\xE6\x9C\xAC \x7F\"", "\xE6\x97\xA5\xE6\x9C\xAC \x7F" },
        { "\"a rather long text without any escape, and then\\none\"",
          "a rather long text without any escape, and then\none" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_true(pl_str_is(read_text(rows[i][0])->text, rows[i][1]));
}

static void borrows_strings_without_escapes(void **state)
{
    (void)state;
    const char *document = "[\"plain\",\"esc\\n\"]";
    const pl_json *root = read_text(document);
    assert_ptr_equal(root->first->text.at, document + 2);
    assert_int_equal(root->first->next->text.at[root->first->next->text.length], '\0');
}

static void reads_numbers_as_the_nearest_double(void **state)
{
    (void)state;
    static const char *const rows[] = {
        "0",
        "-0",
        "1",
        "-1",
        "10",
        "123456789",
        "9007199254740993",
        "9007199254740992",
        "18446744073709551616",
        "0.1",
        "-0.5",
        "1.5e3",
        "1E+2",
        "1e-2",
        "2.2250738585072011e-308",
        "5e-324",
        "4.9e-325",
        "1e-400",
        "1.7976931348623157e308",
        "179769313486231570e291",
        "0.30000000000000004",
        "123456789012345678901234567890",
        "0.000000000000000000000000000000000000000000001",
        "1e22",
        "1e23",
        "8.5e22",
        "3.14159265358979323846264338327950288",
        "100000000000000016777215",
        "1.00000000000000011102230246251565404236316680908203125",
        "0e999999999",
        "0.0e-99999999999999",
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const pl_json *root = read_text(rows[i]);
        assert_int_equal(root->kind, PL_JSON_NUMBER);
        assert_true(pl_str_is(root->text, rows[i]));
        assert_true(root->number == strtod(rows[i], NULL));
        assert_int_equal(signbit(root->number) != 0, rows[i][0] == '-');
    }
}

typedef struct refusal {
    const char *document;
    int line;
    int column;
    const char *field;
    const char *message; /* a part of it */
} refusal;

static const refusal refusals[] = {
    { "", 1, 1, "", "a value is expected here, but the document ends" },
    { " \n ", 2, 2, "", "the document ends" },
    { "x", 1, 1, "", "a value is expected here, not 'x'" },
    { "\xEF\xBB\xBF{}", 1, 1, "", "not the character U+FEFF" },
    { "{} x", 1, 4, "", "the end of the document is expected here, not 'x'" },
    { "[1] [2]", 1, 5, "", "the end of the document" },
    { "[1,]", 1, 4, "/1", "a value is expected here, not ']'" },
    { "[,1]", 1, 2, "/0", "a value" },
    { "[1 2]", 1, 4, "/0", "a comma or ']' is expected here, not '2'" },
    { "[1", 1, 3, "/0", "a comma or ']' is expected here, but the document ends" },
    { "{\"a\":1,}", 1, 8, "", "a key in quotes is expected here, not '}'" },
    { "{a:1}", 1, 2, "", "a key in quotes is expected here, not 'a'" },
    { "{\"a\" 1}", 1, 6, "/a", "a colon is expected here, not '1'" },
    { "{\"a\":1 \"b\":2}", 1, 8, "/a", "a comma or '}'" },
    { "{\"a\":}", 1, 6, "/a", "a value is expected here, not '}'" },
    { "{\"a\":[0,{\"b/~\":tru}]}", 1, 16, "/a/1/b~1~0", "a value is expected here, not 't'" },
    { "{\"a\":1,\n \"b\":2, \"a\":3}", 2, 9, "/a", "the key 'a' stands here a second time" },
    { "{\"a\":1,\"\\u0061\":2}", 1, 8, "/a", "the key 'a' stands here a second time" },
    { "[{\"x\":{\"k\":1,\"l\":2,\"k\":3}}]", 1, 20, "/0/x/k", "a second time" },
    { "\"abc", 1, 5, "", "the document ends inside a string" },
    { "\"abc\\", 1, 6, "", "the document ends inside a string" },
    { "\"abc\\\"", 1, 7, "", "the document ends inside a string" },
    { "\"a\nb\"", 1, 3, "", "control character" },
    { "\"\xC3\xA4\xE2\x82\xAC\\x\"", 1, 4, "", "this escape is unknown" },
    { "\"\\u12g4\"", 1, 2, "", "four hexadecimal digits" },
    { "\"\\u123\"", 1, 2, "", "four hexadecimal digits" },
    { "\"\\u0000\"", 1, 2, "", "NUL" },
    { "\"\\uD800\"", 1, 2, "", "surrogate" },
    { "\"\\uDC00\\uD800\"", 1, 2, "", "surrogate" },
    { "\"\\uDC00\\uDC00\"", 1, 2, "", "surrogate" },
    { "\"\\uD800\\u0041\"", 1, 2, "", "surrogate" },
    { "\"\\uD800\\uD800\"", 1, 2, "", "surrogate" },
    { "\"\\uD83Dx\"", 1, 2, "", "surrogate" },
    { "\"ok \xFF\"", 1, 5, "", "not valid UTF-8" },
    { "[\n\"\xED\xA0\x80\"]", 2, 2, "", "not valid UTF-8" },
    { "-", 1, 2, "", "a digit is missing behind the minus sign" },
    { "01", 1, 1, "", "must not begin with a zero" },
    { "-01", 1, 2, "", "must not begin with a zero" },
    { "1.", 1, 3, "", "behind the decimal point" },
    { "[1.e5]", 1, 4, "/0", "behind the decimal point" },
    { "1e", 1, 3, "", "in the exponent" },
    { "1e+", 1, 4, "", "in the exponent" },
    { "+1", 1, 1, "", "a value is expected here, not '+'" },
    { ".5", 1, 1, "", "a value is expected here, not '.'" },
    { "0x10", 1, 2, "", "the end of the document is expected here, not 'x'" },
    { "1e999", 1, 1, "", "too large" },
    { "{\"n\":-1e400}", 1, 6, "/n", "too large" },
    { "NaN", 1, 1, "", "a value" },
    { "nul", 1, 1, "", "a value" },
    { "truex", 1, 5, "", "the end of the document" },
    { "[1]\x01", 1, 4, "", "not the character U+0001" },
    { "'a'", 1, 1, "", "a value is expected here, not '''" },
    { "[1, // no\n2]", 1, 5, "/1", "a value is expected here, not '/'" },
};

static void refuses_and_names_the_place(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof refusals / sizeof refusals[0]; i++) {
        const refusal *row = &refusals[i];
        const pl_json *root = NULL;
        pl_error err;
        assert_int_equal(pl_json_read(&root, &arena, pl_str_of(row->document), "request", &err), PL_ERR_REQUEST);
        if (err.line != row->line || err.column != row->column || !strstr(err.message, row->message))
            fail_msg("%s: %d:%d: %s", row->document, err.line, err.column, err.message);
        assert_null(root);
        assert_string_equal(err.source, "request");
        assert_string_equal(err.field, row->field);
    }
}

static void refuses_nul_bytes_anywhere(void **state)
{
    (void)state;
    static const pl_str rows[] = { { "\0", 1 },   { "1\0", 2 },         { "\"a\0b\"", 5 },
                                   { "[\0]", 3 }, { "{\"a\0\":1}", 8 }, { "[1,\0", 4 } };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const pl_json *root;
        pl_error err;
        assert_int_equal(pl_json_read(&root, &arena, rows[i], "request", &err), PL_ERR_REQUEST);
        assert_true(err.column > 0);
    }
}

static void takes_64_levels_and_no_more(void **state)
{
    (void)state;
    for (size_t depth = 63; depth <= 66; depth++) {
        for (size_t kind = 0; kind < 2; kind++) {
            pl_buf text;
            pl_error err;
            const pl_json *root;
            pl_buf_init(&text, 1000);
            for (size_t i = 0; i < depth; i++)
                pl_buf_put_text(&text, kind ? "{\"a\":" : "[");
            pl_buf_put_text(&text, "0");
            for (size_t i = 0; i < depth; i++)
                pl_buf_put_text(&text, kind ? "}" : "]");
            pl_status status = pl_json_read(&root, &arena, pl_buf_view(&text), "request", &err);
            assert_int_equal(status, depth <= 64 ? PL_OK : PL_ERR_REQUEST);
            assert_true(depth <= 64 || err.column == (kind ? 5 : 1) * 64 + 1);
            pl_buf_drop(&text);
        }
    }
}

/* Keys "k0" … ; the one at `repeated` is "k7" again when that is not 0. */
static void put_many_keys(pl_buf *text, size_t count, size_t repeated)
{
    pl_buf_clear(text);
    pl_buf_put_byte(text, '{');
    for (size_t i = 0; i < count; i++)
        pl_buf_put_format(text, "%s\"k%zu\":%zu", i ? "," : "", i == repeated && i ? 7 : i, i);
    pl_buf_put_byte(text, '}');
}

static void finds_a_repeated_key_among_any_number(void **state)
{
    (void)state;
    static const size_t counts[] = { 9, 16, 17, 18, 100, 50000 };
    pl_buf text;
    pl_buf_init(&text, 1 << 20);
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        const pl_json *root;
        pl_error err;
        put_many_keys(&text, counts[i], 0);
        assert_int_equal(pl_json_read(&root, &arena, pl_buf_view(&text), "request", &err), PL_OK);
        assert_int_equal(root->count, counts[i]);
        put_many_keys(&text, counts[i], counts[i] - 1);
        assert_int_equal(pl_json_read(&root, &arena, pl_buf_view(&text), "request", &err), PL_ERR_REQUEST);
        assert_string_equal(err.field, "/k7");
        size_t first = pl_str_find(pl_buf_view(&text), PL_STR("\"k7\""), 0);
        size_t place = pl_str_find(pl_buf_view(&text), PL_STR("\"k7\""), first + 1);
        assert_int_equal(err.column, place + 1);
        pl_arena_clear(&arena);
    }
    pl_buf_drop(&text);
}

static void names_the_first_of_several_repeated_keys(void **state)
{
    (void)state;
    static const char *const endings[][2] = { { "\"z\":1,\"z\":2,\"a\":3,\"a\":4", "/z" },
                                              { "\"a\":1,\"a\":2,\"a\":3,\"z\":4,\"z\":5", "/a" } };
    for (size_t keys = 0; keys < 40; keys++) {
        for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++) {
            pl_buf text;
            pl_error err;
            const pl_json *root;
            pl_buf_init(&text, 1000);
            put_many_keys(&text, keys, 0);
            pl_buf_cut(&text, text.length - 1);
            size_t start = text.length + (keys ? 1 : 0);
            pl_buf_put_format(&text, "%s%s}", keys ? "," : "", endings[i][0]);
            assert_int_equal(pl_json_read(&root, &arena, pl_buf_view(&text), "request", &err), PL_ERR_REQUEST);
            assert_string_equal(err.field, endings[i][1]);
            assert_int_equal(err.column, start + 7);
            pl_buf_drop(&text);
        }
    }
}

static void reports_refused_memory_at_every_allocation(void **state)
{
    (void)state;
    pl_buf text;
    pl_buf_init(&text, 1 << 20);
    put_many_keys(&text, 1000, 0);
    pl_buf_replace(&text, 6, 7, PL_STR("[1.00000000000000000000001, \"\\n\"]"));
    pl_status status = PL_ERR_MEMORY;
    size_t n = 0;
    while (status) {
        const pl_json *root;
        pl_arena_drop(&arena);
        pl_arena_init(&arena, 1 << 20);
        pl_alloc_refuse_from(++n);
        status = pl_json_read(&root, &arena, pl_buf_view(&text), "request", NULL);
        pl_alloc_refuse_from(0);
        assert_int_equal(status == PL_OK, root != NULL);
        assert_true(status == PL_OK || status == PL_ERR_MEMORY);
    }
    assert_true(n > 3);
    for (size_t ceiling = 0; ceiling < 80000; ceiling += 997) {
        const pl_json *root;
        pl_arena_drop(&arena);
        pl_arena_init(&arena, ceiling);
        assert_int_equal(pl_json_read(&root, &arena, pl_buf_view(&text), "request", NULL), PL_ERR_MEMORY);
    }
    pl_arena_drop(&arena);
    pl_arena_init(&arena, 64 << 20);
    pl_buf_drop(&text);
}

static void tells_line_and_column_of_an_offset(void **state)
{
    (void)state;
    static const struct {
        uint32_t offset;
        int line;
        int column;
    } rows[] = { { 0, 1, 1 }, { 1, 1, 2 }, { 3, 1, 3 }, { 4, 2, 1 }, { 7, 2, 2 }, { 8, 3, 1 }, { 99, 3, 1 } };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        int line;
        int column;
        pl_json_place(PL_STR("a\xC3\xA4\n\xE2\x82\xAC\n"), rows[i].offset, &line, &column);
        assert_int_equal(line, rows[i].line);
        assert_int_equal(column, rows[i].column);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_every_kind),
        cmocka_unit_test(keeps_order_keys_and_offsets),
        cmocka_unit_test(decodes_strings),
        cmocka_unit_test(borrows_strings_without_escapes),
        cmocka_unit_test(reads_numbers_as_the_nearest_double),
        cmocka_unit_test(refuses_and_names_the_place),
        cmocka_unit_test(refuses_nul_bytes_anywhere),
        cmocka_unit_test(takes_64_levels_and_no_more),
        cmocka_unit_test(finds_a_repeated_key_among_any_number),
        cmocka_unit_test(names_the_first_of_several_repeated_keys),
        cmocka_unit_test(reports_refused_memory_at_every_allocation),
        cmocka_unit_test(tells_line_and_column_of_an_offset),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
