/* Keywords of a schema that look at one value alone, each by itself. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "engine/schema_walk.h"

/* Written with ' for ". `says` NULL: the value fits. */
static const struct {
    const char *keyword, *with, *value, *says;
} rows[] = {
    { "type", "'string'", "'a'", NULL },
    { "type", "'string'", "1", "must be of type string" },
    { "type", "'number'", "1.5", NULL },
    { "type", "'integer'", "1.5", "must be of type integer" },
    { "type", "'integer'", "-3", NULL },
    { "type", "'integer'", "1e20", "must be of type integer" },
    { "type", "'integer'", "'1'", "must be of type integer" },
    { "type", "'boolean'", "true", NULL },
    { "type", "'boolean'", "false", NULL },
    { "type", "'boolean'", "null", "must be of type boolean" },
    { "type", "'null'", "null", NULL },
    { "type", "'object'", "{}", NULL },
    { "type", "'object'", "[]", "must be of type object" },
    { "type", "'array'", "[]", NULL },
    { "type", "'word'", "'a'", "must be of type word" },
    { "type", "['string','null']", "null", NULL },
    { "type", "['string','null']", "1", "must be of type string or another that the schema lists" },
    { "enum", "['a','b']", "'b'", NULL },
    { "enum", "['a','b']", "'c'", "must be one of a, b" },
    { "enum", "['a','b']", "1", "must be one of a, b" },
    { "enum", "['a']", "''", "must be one of a" },
    { "minimum", "2", "2", NULL },
    { "minimum", "2", "1.9", "must be at least 2" },
    { "minimum", "2", "'1'", NULL }, /* other types are the business of 'type' */
    { "maximum", "2", "2", NULL },
    { "maximum", "2", "2.1", "must be at most 2" },
    { "minLength", "2", "'\u00e4\u00e4'", NULL },
    { "minLength", "2", "'\u00e4'", "must have at least 2 characters" },
    { "maxLength", "2", "'\u00e4\u00e4'", NULL },
    { "maxLength", "2", "'abc'", "must have at most 2 characters" },
    { "maxLength", "2", "[1,2,3]", NULL },
    { "maxItems", "2", "[1,2]", NULL },
    { "maxItems", "2", "[1,2,3]", "must have at most 2 entries" },
    { "maxItems", "0", "'abc'", NULL },
    { "format", "'moment'", "'2026-11-24'", NULL },
    { "format", "'moment'", "'2026-11-24T10:00:00Z'", NULL },
    { "format", "'moment'", "'2026-02-30'", "'2026-02-30' is neither a day" },
    { "format", "'moment'", "''", "'' is neither a day" },
    { "format", "'decimal'", "'-1234.50'", NULL },
    { "format", "'decimal'", "'1'", NULL },
    { "format", "'decimal'", "''", "'' is not an amount" },
    { "format", "'decimal'", "'.5'", "'.5' is not an amount" },
    { "format", "'decimal'", "'5.'", "'5.' is not an amount" },
    { "format", "'decimal'", "'1.2.3'", "'1.2.3' is not an amount" },
    { "format", "'decimal'", "'-'", "'-' is not an amount" },
    { "format", "'decimal'", "'1e3'", "'1e3' is not an amount" },
    { "format", "'decimal'", "'123456789012345678901234567890'", NULL },
    { "format", "'decimal'", "'1234567890123456789012345678901'", "is not an amount" },
    { "format", "'tag'", "'de-DE'", NULL },
    { "format", "'tag'", "'d e'", "'d e' is not a language tag" },
    { "format", "'tag'", "1", NULL },
    { "format", "'word'", "'a'", NULL }, /* formats that nobody knows ask nothing */
};

static const pl_json *read_quoted(pl_arena *arena, const char *quoted)
{
    pl_str text = pl_arena_copy(arena, pl_str_of(quoted));
    for (size_t i = 0; i < text.length; i++)
        ((char *)text.at)[i] = (char)(text.at[i] == '\'' ? '"' : text.at[i]);
    const pl_json *json = NULL;
    pl_error err = { 0 };
    if (pl_json_read(&json, arena, text, "test", &err))
        fail_msg("%s: %s", quoted, err.message);
    return json;
}

static void each_keyword_asks_its_own_question(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_arena arena;
        pl_error err = { 0 };
        pl_arena_init(&arena, 1 << 16);
        pl_walk at = { .pointer = "/field", .err = &err };
        pl_keyword_check run = pl_schema_leaf(pl_str_of(rows[i].keyword));
        assert_non_null(run);
        pl_status status = run(&at, read_quoted(&arena, rows[i].with), NULL, read_quoted(&arena, rows[i].value));
        if (status != (rows[i].says ? PL_ERR_REQUEST : PL_OK) || !strstr(err.message, rows[i].says ? rows[i].says : ""))
            fail_msg("%s %s on %s: '%s'", rows[i].keyword, rows[i].with, rows[i].value, err.message);
        assert_string_equal(err.field, rows[i].says ? "/field" : "");
        pl_arena_drop(&arena);
    }
}

static void keywords_that_go_down_are_none_of_these(void **state)
{
    (void)state;
    static const char *const others[] = { "", "items", "properties", "$ref", "anyOf", "types", "typ" };
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        assert_null(pl_schema_leaf(pl_str_of(others[i])));
}

static void a_fault_of_the_whole_document_stands_at_its_root(void **state)
{
    (void)state;
    pl_error err = { 0 };
    pl_walk at = { .pointer = "", .err = &err };
    assert_int_equal(pl_walk_refuse(&at, "no '%.*s'", PL_STR("a")), PL_ERR_REQUEST);
    assert_string_equal(err.field, "/");
    assert_string_equal(err.message, "no 'a'");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_keyword_asks_its_own_question),
        cmocka_unit_test(keywords_that_go_down_are_none_of_these),
        cmocka_unit_test(a_fault_of_the_whole_document_stands_at_its_root),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
