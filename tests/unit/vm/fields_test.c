/* What a table may hold: unknown, missing and wrong fields are refused with their place. */
#include "vm/content.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static const pl_field example_fields[] = {
    { "given", PL_FIELD_ANY, PL_FIELD_REQUIRED, NULL },
    { "want", PL_FIELD_TEXTS, PL_FIELD_OPTIONAL, NULL },
    { NULL, PL_FIELD_ANY, PL_FIELD_OPTIONAL, NULL },
};
static const pl_field fact_fields[] = {
    { "*", PL_FIELD_NUMBER, PL_FIELD_OPTIONAL, NULL },
    { NULL, PL_FIELD_ANY, PL_FIELD_OPTIONAL, NULL },
};
static const pl_field rule_fields[] = {
    { "id", PL_FIELD_TEXT, PL_FIELD_REQUIRED, NULL },
    { "when", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, NULL },
    { "facts", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, fact_fields },
    { "summary", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL },
    { "flags", PL_FIELD_TEXTS, PL_FIELD_OPTIONAL, NULL },
    { "todo", PL_FIELD_BOOL, PL_FIELD_OPTIONAL, NULL },
    { "penalty", PL_FIELD_NUMBER, PL_FIELD_OPTIONAL, NULL },
    { "examples", PL_FIELD_LIST, PL_FIELD_OPTIONAL, example_fields },
    { "apply", PL_FIELD_FUNCTION, PL_FIELD_OPTIONAL, NULL },
    { NULL, PL_FIELD_ANY, PL_FIELD_OPTIONAL, NULL },
};

static const struct {
    const char *source;
    const char *says; /* "" when all is well */
} rows[] = {
    { "return { id = 'x' }", "" },
    { "return { id = 'x', when = { a = 1 }, facts = { b = 2 }, flags = { 'y' }, todo = true, penalty = 1,\n"
      "  examples = { { given = 1, want = {} }, { given = 'x' } } }",
      "" },
    { "return {\n id = 'x',\n when = 'y',\n}", "rules/x.lua:3: field 'when' must be a table, got a string" },
    { "return {\n id = 3,\n}", "rules/x.lua:2: field 'id' must be a string, got a number" },
    { "return {\n id = 'x',\n todo = 1,\n}", "rules/x.lua:3: field 'todo' must be true or false, got a number" },
    { "return {\n id = 'x',\n penalty = {},\n}", "rules/x.lua:3: field 'penalty' must be a number, got a table" },
    { "return {\n id = 'x',\n apply = true,\n}", "rules/x.lua:3: field 'apply' must be a function, got true or false" },
    { "return {\n id = 'x',\n flags = 'y',\n}",
      "rules/x.lua:3: field 'flags' must be a list of strings, got a string" },
    { "return {\n id = 'x',\n flags = {\n  'a',\n  2 },\n}",
      "rules/x.lua:5: element 2 of 'flags' must be a string, got a number" },
    { "return {\n id = 'x',\n flags = {\n  'a',\n  b = 'c' },\n}",
      "rules/x.lua:5: field 'flags' must be a list, got the field 'b'" },
    { "return {\n id = 'x',\n examples = {\n  { given = 1 },\n  'y' },\n}",
      "rules/x.lua:5: element 2 of 'examples' must be a table, got a string" },
    { "return {\n id = 'x',\n examples = {\n  { given = 1 },\n  { want = {} } },\n}",
      "rules/x.lua:5: field 'given' is missing" },
    { "return {\n id = 'x',\n facts = {\n  eta = 'y' },\n}",
      "rules/x.lua:4: field 'eta' must be a number, got a string" },
    { "\nreturn { todo = true }", "rules/x.lua:2: field 'id' is missing" },
    { "return {\n id = 'x',\n sumary = 'y',\n}", "rules/x.lua:3: unknown field 'sumary' (did you mean 'summary'?)" },
    { "return {\n id = 'x',\n colour = 'y',\n}", "rules/x.lua:3: unknown field 'colour' (take it out)" },
    { "return {\n id = 'x',\n 'y',\n}", "rules/x.lua:3: every value here needs a name, got a string without one" },
};

static void names_what_is_wrong_and_where(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_arena arena;
        pl_error err = { 0 };
        const pl_node *tree = NULL;
        char line[600] = "";
        pl_arena_init(&arena, 1 << 20);
        assert_int_equal(pl_content_read(&tree, &arena, pl_str_of(rows[i].source), "rules/x.lua", &err), PL_OK);
        if (pl_fields_check(tree, rule_fields, &err))
            (void)pl_error_line(line, sizeof line, &err);
        assert_string_equal(line, rows[i].says);
        pl_arena_drop(&arena);
    }
}

static void refuses_what_is_no_table(void **state)
{
    (void)state;
    pl_error err = { 0 };
    pl_node text = { .kind = PL_NODE_TEXT, .text = PL_STR("x"), .source = "x.lua", .line = 4 };
    assert_int_equal(pl_fields_check(&text, rule_fields, &err), PL_ERR_CONTENT);
    assert_string_equal(err.message, "a table is needed here, got a string");
    assert_int_equal(err.line, 4);
    assert_int_equal(pl_fields_check(NULL, rule_fields, &err), PL_ERR_CONTENT);
    assert_string_equal(err.message, "a table is needed here, got nothing");
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(names_what_is_wrong_and_where),
                                        cmocka_unit_test(refuses_what_is_no_table) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
