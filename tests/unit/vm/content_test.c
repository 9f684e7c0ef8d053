/* Content files: the trees they give, the lines of their fields, and what is refused. */
#include "vm/content.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "base/buf.h"

enum { ARENA_BYTES = 64 << 20, SOURCE_BYTES = 4 << 20, LINE_BYTES = 1200 };

/* "KEY=VALUE@LINE " for each child, tables in braces; list elements have no key. */
static void print_node(pl_buf *out, const pl_node *node)
{
    if (node->key.at)
        pl_buf_put_format(out, "%.*s=", PL_STR_ARGS(node->key));
    if (node->kind == PL_NODE_TABLE)
        pl_buf_put_format(out, "{%zu/%zu ", node->list_count, node->count);
    for (const pl_node *child = node->first; child; child = child->next)
        print_node(out, child);
    if (node->kind == PL_NODE_TABLE)
        pl_buf_put_text(out, "}");
    if (node->kind == PL_NODE_TEXT || node->kind == PL_NODE_NUMBER)
        pl_buf_put_format(out, "%.*s", PL_STR_ARGS(node->text));
    if (node->kind == PL_NODE_BOOL)
        pl_buf_put_text(out, node->truth ? "true" : "false");
    pl_buf_put_format(out, "@%d ", node->line);
}

static void read_into(char *out, size_t size, pl_str source)
{
    pl_arena arena;
    pl_buf text;
    pl_error err = { 0 };
    const pl_node *tree = NULL;
    pl_arena_init(&arena, ARENA_BYTES);
    pl_buf_init(&text, size);
    if (pl_content_read(&tree, &arena, source, "x.lua", &err)) {
        (void)pl_error_line(out, size, &err);
        assert_null(tree);
    } else {
        print_node(&text, tree);
        pl_str printed = pl_str_trim(pl_buf_view(&text));
        (void)snprintf(out, size, "%.*s", PL_STR_ARGS(printed));
    }
    pl_buf_drop(&text);
    pl_arena_drop(&arena);
}

static const struct {
    const char *source;
    const char *tree;
} rows[] = {
    { "return {}", "{0/0 }@1" },
    { "return { 'a', 'b', z = 1, a = true, m = false }", "{2/5 a@1 b@1 a=true@1 m=false@1 z=1@1 }@1" },
    { "return {\n  1,\n  2.5,\n  1e3,\n  -7,\n}", "{4/4 1@2 2.5@3 1000.0@4 -7@5 }@1" },
    { "-- a comment\n--[[ a\nlong one ]]\nreturn {\n  x = 1, -- }\n  y = 2;\n}", "{0/2 x=1@5 y=2@6 }@4" },
    { "return {\n a = [[\n}\n,]],\n b = [==[ ]] ]==],\n c = '}',\n}", "{0/3 a=}\n,@2 b= ]] @5 c=}@6 }@1" },
    { "return {\n ['a b'] = 1,\n [\"c\"] = 2,\n [1] = 'x',\n}", "{1/3 x@4 a b=1@2 c=2@3 }@1" },
    { "return {\n a = {\n  {\n   n = 1 },\n  { n = 2 },\n },\n}", "{0/1 a={2/2 {0/1 n=1@4 }@3 {0/1 n=2@5 }@5 }@2 }@1" },
    { "local one <const> = 1\nlocal t <const> = {\n a = one,\n}\nreturn t\n", "{0/1 a=1@3 }@2" },
    { "local function f() return { a = 0 } end\nreturn {\n a = f().a,\n b = (1 + 2) * 3,\n}", "{0/2 a=0@3 b=9@4 }@2" },
    { "return {\n a = 'x' == 'y',\n 'z' == 'z',\n}", "{1/2 true@3 a=false@2 }@1" },
    { "local t = {}\nfor i = 1, 3 do t[i] = i * i end\nreturn t", "{3/3 1@1 4@1 9@1 }@1" },
    { "\xEF\xBB\xBFreturn { 'ü' }", "{1/1 ü@1 }@1" },
    { "return {\n a = 'x\\\ny',\n b = 'z\\z\n   z',\n c = 1,\n}", "{0/3 a=x\ny@2 b=zz@4 c=1@6 }@1" },
    { "return { ['a\\\"b'] = 1 }", "{0/1 a\"b=1@1 }@1" },
    { "return {\n {\n }, {\n } }", "{2/2 {0/0 }@2 {0/0 }@3 }@1" },
    { "return {\n a = 1,\n a = 2,\n}", "{0/1 a=2@3 }@1" },
    { "", "x.lua: the file must return one table" },
    { "return 3", "x.lua: the file must return one table" },
    { "return {\n  a = ,\n}", "x.lua:2: unexpected symbol near ','" },
    { "return {\n  a = 1\n  b = 2,\n}", "x.lua:3: '}' expected (to close '{' at line 1) near 'b'" },
    { "return {\n  a = 1,\n  b = function() end,\n}", "x.lua:3: a data file may not contain functions" },
    { "return {\n  a = {\n    1,\n    nil,\n    3 },\n}", "x.lua:2: the list has a gap behind element 1" },
    { "return {\n  a = 1,\n  b = 0 / 0,\n}", "x.lua:3: a number must be finite" },
    { "return {\n  a = x,\n}", "x.lua:2: 'x' is not known in a data file" },
    { "\n\nx = 1\nreturn {}", "x.lua:3: 'x' is not declared; write 'local x'" },
    { "\x1BLua", "x.lua:1: this is compiled Lua; only its source is read" },
    { "return {\n 'a\xFF' }", "x.lua:2: the file is not UTF-8" },
    { "return {\n '\\xFF' }", "x.lua:2: a string is not UTF-8" },
    { "return {\n a = 1,\n b = { c = {}, [true] = 1 },\n}",
      "x.lua:3: a key must be a name or a position in the list, got a boolean" },
    { "while true do end", "x.lua:1: stopped: the call used up its steps" },
    { "\nlocal t = {} for i = 1, 1e9 do t[i] = { i } end", "x.lua:2: stopped: the call used up its memory" },
};

static void reads_trees_with_lines_or_names_the_fault(void **state)
{
    (void)state;
    char line[LINE_BYTES];
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        read_into(line, sizeof line, pl_str_of(rows[i].source));
        assert_string_equal(line, rows[i].tree);
    }
}

static void stops_at_its_longest_source(void **state)
{
    (void)state;
    char line[LINE_BYTES];
    static const char start[] = "return {} --";
    char *source = malloc(SOURCE_BYTES + 1);
    assert_non_null(source);
    memset(source, 'x', SOURCE_BYTES + 1);
    memcpy(source, start, sizeof start - 1);
    read_into(line, sizeof line, (pl_str){ .at = source, .length = SOURCE_BYTES });
    assert_string_equal(line, "{0/0 }@1");
    read_into(line, sizeof line, (pl_str){ .at = source, .length = SOURCE_BYTES + 1 });
    assert_string_equal(line, "x.lua: the file is longer than 4194304 bytes");
    free(source);
}

static void stops_at_its_most_values(void **state)
{
    (void)state;
    char line[64 << 10];
    read_into(line, sizeof line, PL_STR("local t = {}\nfor i = 1, 99999 do t[i] = {} end\nreturn { n = #t, t and 1 }"));
    assert_string_equal(line, "{1/2 1@3 n=99999@3 }@3");
    read_into(line, sizeof line, PL_STR("local t = {}\nfor i = 1, 100000 do t[i] = i end\nreturn t"));
    assert_string_equal(line, "x.lua:1: the file holds more than 100000 values");
}

static void stops_at_its_depth(void **state)
{
    (void)state;
    char line[LINE_BYTES];
    read_into(line, sizeof line, PL_STR("local t = {}\nfor i = 1, 31 do t = { t } end\nt.ok = true return t"));
    assert_true(strncmp(line, "{1/2 ", 5) == 0);
    read_into(line, sizeof line, PL_STR("local t = {}\nfor i = 1, 32 do t = { t } end\nreturn t"));
    assert_string_equal(line, "x.lua:1: tables are nested more than 32 deep");
}

static void survives_memory_refused_at_every_allocation(void **state)
{
    (void)state;
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        pl_arena arena;
        const pl_node *tree = NULL;
        pl_error err = { 0 };
        pl_arena_init(&arena, ARENA_BYTES);
        pl_alloc_refuse_from(n);
        status = pl_content_read(&tree, &arena, PL_STR("return { a = 1.5, b = { 'x', { y = 'z' } } }"), "x.lua", &err);
        pl_alloc_refuse_from(0);
        assert_true(status == PL_OK || status == PL_ERR_MEMORY);
        assert_true((status == PL_OK) == (tree != NULL));
        pl_arena_drop(&arena);
    }
}

static void says_when_the_arena_is_full(void **state)
{
    (void)state;
    pl_arena arena;
    const pl_node *tree = NULL;
    pl_error err = { 0 };
    pl_arena_init(&arena, 512);
    assert_int_equal(pl_content_read(&tree, &arena, PL_STR("return { 1, 2, 3, 4, 5, 6, 7, 8 }"), "x.lua", &err),
                     PL_ERR_MEMORY);
    assert_null(tree);
    pl_arena_drop(&arena);
}

static void says_when_a_file_is_not_there(void **state)
{
    (void)state;
    pl_arena arena;
    const pl_node *tree = NULL;
    pl_error err = { 0 };
    pl_arena_init(&arena, ARENA_BYTES);
    assert_int_equal(pl_content_load(&tree, &arena, "/nowhere/x.lua", "x.lua", &err), PL_ERR_NOT_FOUND);
    assert_int_equal(pl_content_load(&tree, &arena, PL_SOURCE_FOLDER "/tests/hostile/lib/broken.lua", "x.lua", &err),
                     PL_ERR_CONTENT);
    assert_string_equal(err.source, "x.lua");
    assert_int_equal(err.line, 1);
    pl_arena_drop(&arena);
}

static void getters_accept_what_is_absent(void **state)
{
    (void)state;
    pl_arena arena;
    const pl_node *tree = NULL;
    pl_error err = { 0 };
    pl_arena_init(&arena, ARENA_BYTES);
    assert_int_equal(pl_content_read(&tree, &arena, PL_STR("return { 'x', n = 2, t = 'y', b = true }"), "x.lua", &err),
                     PL_OK);
    assert_true(pl_str_is(pl_node_text(pl_node_find(tree, "t")), "y"));
    assert_null(pl_node_text(pl_node_find(tree, "n")).at);
    assert_null(pl_node_find(pl_node_find(tree, "t"), "x"));
    assert_null(pl_node_find(NULL, "x"));
    assert_null(pl_node_find(tree, "nothing"));
    assert_true(pl_node_number(pl_node_find(tree, "n"), 7) == 2);
    assert_true(pl_node_number(pl_node_find(tree, "t"), 7) == 7);
    assert_true(pl_node_true(pl_node_find(tree, "b")) && !pl_node_true(pl_node_find(tree, "t")) && !pl_node_true(NULL));
    assert_int_equal(pl_node_fail(&err, pl_node_find(tree, "n"), "is %d", 2), PL_ERR_CONTENT);
    assert_string_equal(err.message, "is 2");
    pl_arena_drop(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_trees_with_lines_or_names_the_fault),
        cmocka_unit_test(stops_at_its_longest_source),
        cmocka_unit_test(stops_at_its_most_values),
        cmocka_unit_test(stops_at_its_depth),
        cmocka_unit_test(survives_memory_refused_at_every_allocation),
        cmocka_unit_test(says_when_the_arena_is_full),
        cmocka_unit_test(says_when_a_file_is_not_there),
        cmocka_unit_test(getters_accept_what_is_absent),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
