/* Keeping tables and calling their functions under a budget. */
#include "vm/state.h"

#include <lauxlib.h>
#include <lua.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static int push_seven(lua_State *lua, void *payload)
{
    (void)payload;
    lua_pushinteger(lua, 7);
    return 1;
}

static void take_number(lua_State *lua, int results, void *payload)
{
    assert_int_equal(results, 1);
    *(lua_Integer *)payload = luaL_checkinteger(lua, -1);
}

static void calls_a_function_of_a_kept_table(void **state)
{
    (void)state;
    pl_vm *vm = NULL;
    pl_error err = { 0 };
    int handle = 0;
    lua_Integer result = 0;
    pl_vm_options options = { 0 };
    pl_vm_call call = { .field = "apply", .push = push_seven, .take = take_number, .payload = &result, .results = 1 };
    pl_vm_spent spent;
    pl_status status = pl_vm_new(&vm, &options, &err);
    printf("# %d %s\n", status, err.message);
    assert_int_equal(status, PL_OK);
    status = pl_vm_load(&handle, vm, PL_STR("return { apply = function(n) return n * 6 end }"), "rules/x.lua", &err);
    printf("# %d %s\n", status, err.message);
    assert_int_equal(status, PL_OK);
    assert_int_equal(pl_vm_run(vm, handle, &call, &spent, &err), PL_OK);
    assert_int_equal(result, 42);
    pl_vm_free(vm);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(calls_a_function_of_a_kept_table) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
