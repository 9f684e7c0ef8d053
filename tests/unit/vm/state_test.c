/* Keeping tables, calling their functions, and showing them as trees. */
#include "unit/vm/fixture.h"

#include <string.h>

static void calls_a_function_of_a_kept_table(void **state)
{
    fixture *own = *state;
    lua_Integer result = 0;
    pl_vm_spent spent;
    pl_error err = { 0 };
    pl_vm_call call = call_for(&result);
    int times = load(own->vm, "return { apply = function(n) return n * 6 end }");
    int plus = load(own->vm, "return { apply = function(n) return n + count.up() end }");
    assert_int_equal(pl_vm_run(own->vm, times, &call, &spent, &err), PL_OK);
    assert_int_equal(result, 42);
    assert_null(spent.stopped_by);
    assert_int_equal(pl_vm_run(own->vm, plus, &call, NULL, &err), PL_OK);
    assert_int_equal(result, 8);
    assert_int_equal(own->calls, 1);
}

static const struct {
    const char *source;
    const char *says;
} failures[] = {
    { "return {\n apply = function(n)\n  return n.x.y\n end }",
      "rules/x.lua:3: attempt to index a number value (local 'n')" },
    { "return {\n apply = function()\n  error('no')\n end }", "rules/x.lua:3: no" },
    { "local function check(n)\n if n > 1 then error('too many', 2) end\nend\nreturn { apply = function(n)\n  "
      "check(n)\n end }",
      "rules/x.lua:5: too many" },
    { "return {\n apply = function()\n  ('x'):rep('y')\n end }",
      "rules/x.lua:3: bad argument #1 to 'rep' (number expected, got string)" },
    { "return {\n apply = function()\n  count.inner.x = 1\n end }",
      "rules/x.lua:3: field 'x' is read-only: this table is shared" },
    { "return {\n apply = function()\n  return tostrin(1)\n end }",
      "rules/x.lua:3: 'tostrin' is not known here (did you mean 'tostring'?)" },
    { "return { apply = function() end }", "number expected" },
    { "return { apply = 'x' }", "rules/x.lua: field 'apply' must be a function, got a string" },
    { "return {}", "rules/x.lua: field 'apply' must be a function, got nothing" },
};

static void names_the_place_of_an_error(void **state)
{
    fixture *own = *state;
    lua_Integer result = 0;
    pl_vm_call call = call_for(&result);
    for (size_t i = 0; i < sizeof failures / sizeof *failures; i++) {
        pl_error err = { 0 };
        char line[600];
        int kept = load(own->vm, failures[i].source);
        assert_int_equal(pl_vm_run(own->vm, kept, &call, NULL, &err), PL_ERR_CONTENT);
        (void)pl_error_line(line, sizeof line, &err);
        if (!strstr(line, failures[i].says))
            fail_msg("%s", line);
    }
}

static void names_files_with_long_names(void **state)
{
    fixture *own = *state;
    static const char name[] = "rules/platform/a_platform_with_a_long_name/policy/a_rule_with_a_very_long_name_too.lua";
    pl_error err = { 0 };
    int kept = 0;
    lua_Integer result = 0;
    pl_vm_call call = call_for(&result);
    assert_int_equal(pl_vm_load(&kept, own->vm, PL_STR("\nreturn { x = = 1 }"), name, &err), PL_ERR_CONTENT);
    assert_string_equal(err.source, name);
    assert_int_equal(err.line, 2);
    assert_string_equal(err.message, "unexpected symbol near '='");
    assert_int_equal(pl_vm_load(&kept, own->vm, PL_STR("\nreturn { apply = function() error('no') end }"), name, &err),
                     PL_OK);
    assert_int_equal(pl_vm_run(own->vm, kept, &call, NULL, &err), PL_ERR_CONTENT);
    assert_string_equal(err.source, name);
    assert_string_equal(err.message, "no");
}

static void shows_a_kept_table_as_a_tree(void **state)
{
    fixture *own = *state;
    static const char source[] = "local M = {\n  id = 'x',\n  examples = { { given = 'a' },\n    { given = 'b' } },\n"
                                 "  apply = function() return { id = 'other' } end,\n}\nreturn M\n";
    pl_arena arena;
    const pl_node *tree = NULL;
    pl_error err = { 0 };
    pl_arena_init(&arena, 1 << 20);
    int kept = load(own->vm, source);
    assert_int_equal(pl_vm_tree(&tree, &arena, own->vm, kept, PL_STR(source), "rules/x.lua", &err), PL_OK);
    assert_int_equal(tree->count, 3);
    assert_int_equal(pl_node_find(tree, "apply")->kind, PL_NODE_FUNCTION);
    assert_int_equal(pl_node_find(tree, "apply")->line, 5);
    assert_int_equal(pl_node_find(tree, "examples")->first->next->line, 4);
    assert_string_equal(tree->source, "rules/x.lua");
    kept = load(own->vm, "local t = {}\nt.t = t\nreturn t");
    assert_int_equal(pl_vm_tree(&tree, &arena, own->vm, kept, PL_STR(""), "rules/x.lua", &err), PL_ERR_CONTENT);
    assert_null(tree);
    pl_arena_drop(&arena);
}

static void sees_through_shared_tables_in_a_tree(void **state)
{
    fixture *own = *state;
    pl_arena arena;
    const pl_node *tree = NULL;
    pl_error err = { 0 };
    pl_arena_init(&arena, 1 << 20);
    int kept = load(own->vm, "return { list = require('shared').list }");
    assert_int_equal(pl_vm_tree(&tree, &arena, own->vm, kept, PL_STR(""), "rules/x.lua", &err), PL_OK);
    assert_int_equal(pl_node_find(tree, "list")->list_count, 3);
    pl_arena_drop(&arena);
}

static void names_the_library_that_was_meant(void **state)
{
    static const char *const rows[][2] = {
        { "\nlocal x = require 'unheard_of'\nreturn {}", "there is no library 'unheard_of' in rules/lib" },
        { "\nlocal x = require 'shard'\nreturn {}", "there is no library 'shard' (did you mean 'shared'?)" },
    };
    fixture *own = *state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_error err = { 0 };
        int kept = 0;
        assert_int_equal(pl_vm_load(&kept, own->vm, pl_str_of(rows[i][0]), "rules/x.lua", &err), PL_ERR_CONTENT);
        assert_int_equal(err.line, 2);
        assert_string_equal(err.message, rows[i][1]);
    }
}

static void loads_again_after_a_broken_library(void **state)
{
    fixture *own = *state;
    pl_error first = { 0 };
    pl_error second = { 0 };
    int kept = 0;
    pl_str source = PL_STR("local x = require 'broken'\nreturn {}");
    assert_int_equal(pl_vm_load(&kept, own->vm, source, "rules/x.lua", &first), PL_ERR_CONTENT);
    assert_int_equal(pl_vm_load(&kept, own->vm, source, "rules/x.lua", &second), PL_ERR_CONTENT);
    assert_string_equal(first.message, second.message);
    assert_non_null(strstr(first.source, "lib/broken.lua"));
    assert_int_equal(first.line, 1);
}

static void names_the_file_of_a_stop_outside_of_its_lines(void **state)
{
    fixture *own = *state;
    pl_error err = { 0 };
    int kept = 0;
    pl_str source = PL_STR("local kept = {}\nfor i = 1, 20000 do kept[i] = i end\nfor i = 1, 1950000 do end\n"
                           "return { apply = function() return kept end }");
    assert_int_equal(pl_vm_load(&kept, own->vm, source, "rules/x.lua", &err), PL_ERR_BUDGET);
    assert_string_equal(err.source, "rules/x.lua");
    assert_int_equal(err.line, 0);
}

static void refuses_bytecode_and_long_files(void **state)
{
    fixture *own = *state;
    static char source[(256 << 10) + 1];
    pl_error err = { 0 };
    int kept = 0;
    assert_int_equal(pl_vm_load(&kept, own->vm, PL_STR("\x1BLuaT"), "rules/x.lua", &err), PL_ERR_CONTENT);
    assert_int_equal(pl_vm_load(&kept, own->vm, PL_STR(""), "rules/x.lua", &err), PL_ERR_CONTENT);
    memset(source, ' ', sizeof source);
    memcpy(source, "return{}", 8);
    assert_int_equal(pl_vm_load(&kept, own->vm, (pl_str){ source, sizeof source - 1 }, "rules/x.lua", &err), PL_OK);
    assert_int_equal(pl_vm_load(&kept, own->vm, (pl_str){ source, sizeof source }, "rules/x.lua", &err),
                     PL_ERR_CONTENT);
    assert_string_equal(err.message, "the file is longer than 262144 bytes");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(calls_a_function_of_a_kept_table, open_fixture, close_fixture),
        cmocka_unit_test_setup_teardown(names_the_place_of_an_error, open_fixture, close_fixture),
        cmocka_unit_test_setup_teardown(names_files_with_long_names, open_fixture, close_fixture),
        cmocka_unit_test_setup_teardown(shows_a_kept_table_as_a_tree, open_fixture, close_fixture),
        cmocka_unit_test_setup_teardown(sees_through_shared_tables_in_a_tree, open_fixture, close_fixture),
        cmocka_unit_test_setup_teardown(names_the_library_that_was_meant, open_fixture, close_fixture),
        cmocka_unit_test_setup_teardown(loads_again_after_a_broken_library, open_fixture, close_fixture),
        cmocka_unit_test_setup_teardown(names_the_file_of_a_stop_outside_of_its_lines, open_fixture, close_fixture),
        cmocka_unit_test_setup_teardown(refuses_bytecode_and_long_files, open_fixture, close_fixture),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
