/* A state with one library of C functions, for the tests of calls. */
#ifndef UNIT_VM_FIXTURE_H
#define UNIT_VM_FIXTURE_H

#include <lauxlib.h>
#include <lua.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "vm/state.h"

enum { LATE_MILLISECONDS = 60000 };

typedef struct fixture {
    pl_vm *vm;
    int calls; /* of the binding `count.up` */
} fixture;

static inline int up(lua_State *lua)
{
    fixture *owner = pl_vm_owner(lua);
    lua_pushinteger(lua, ++owner->calls);
    return 1;
}

static inline int work(lua_State *lua)
{
    pl_vm_charge(lua, (uint64_t)luaL_checkinteger(lua, 1));
    return 0;
}

static inline int open_count(lua_State *lua)
{
    static const luaL_Reg functions[] = { { "up", up }, { "work", work }, { NULL, NULL } };
    luaL_newlib(lua, functions);
    lua_createtable(lua, 0, 0);
    lua_setfield(lua, -2, "inner");
    return 1;
}

static const pl_vm_module modules[] = { { "count", open_count } };
static const char *const libraries[] = { PL_SOURCE_FOLDER "/tests/nothing", PL_SOURCE_FOLDER "/tests/hostile/lib" };

static inline pl_vm_options options_for(fixture *owner)
{
    return (pl_vm_options){
        .modules = modules, .module_count = 1, .libraries = libraries, .library_count = 2, .owner = owner
    };
}

static inline int open_fixture(void **state)
{
    static fixture shared;
    pl_error err = { 0 };
    pl_vm_options options = options_for(&shared);
    shared = (fixture){ .calls = 0 };
    *state = &shared;
    return pl_vm_new(&shared.vm, &options, &err);
}

static inline int close_fixture(void **state)
{
    pl_vm_free(((fixture *)*state)->vm);
    return 0;
}

static inline int push_seven(lua_State *lua, void *payload)
{
    (void)payload;
    lua_pushinteger(lua, 7);
    return 1;
}

static inline void take_number(lua_State *lua, int results, void *payload)
{
    assert_int_equal(results, 1);
    *(lua_Integer *)payload = luaL_checkinteger(lua, -1);
}

static inline pl_vm_call call_for(lua_Integer *result)
{
    return (pl_vm_call){ .field = "apply",
                         .push = push_seven,
                         .take = take_number,
                         .payload = result,
                         .results = 1,
                         .budget = { .milliseconds = LATE_MILLISECONDS } };
}

static inline int load(pl_vm *vm, const char *source)
{
    pl_error err = { 0 };
    int kept = 0;
    if (pl_vm_load(&kept, vm, pl_str_of(source), "rules/x.lua", &err))
        fail_msg("%s:%d: %s", err.source, err.line, err.message);
    return kept;
}

#endif
