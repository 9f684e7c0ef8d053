/* Builds the environment of authors' code from one table of libraries. */
#include "vm/environment.h"

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>

#include "vm/frozen.h"
#include "vm/meter.h"
#include "vm/unknown.h"

/* Lua's own math without chance, and its utf8 without patterns. */
static int open_kept(lua_State *lua, lua_CFunction open, const char *const *kept)
{
    lua_createtable(lua, 0, 0);
    lua_pushcfunction(lua, open);
    lua_call(lua, 0, 1);
    pl_library_copy(lua, kept);
    lua_pop(lua, 1);
    return 1;
}

static int open_math(lua_State *lua)
{
    static const char *const kept[] = { "abs", "ceil",       "cos", "deg",        "exp",  "floor", "fmod", "huge",
                                        "log", "max",        "pi",  "maxinteger", "min",  "modf",  "rad",  "sin",
                                        "tan", "mininteger", "ult", "tointeger",  "type", "sqrt",  NULL };
    return open_kept(lua, luaopen_math, kept);
}

static int open_utf8(lua_State *lua)
{
    static const char *const kept[] = { "char", "codepoint", "codes", "len", "offset", NULL };
    return open_kept(lua, luaopen_utf8, kept);
}

static const pl_vm_module libraries[] = {
    { "math", open_math },
    { "string", pl_string_open },
    { "table", pl_table_open },
    { "utf8", open_utf8 },
};

static void replace_string_metatable(lua_State *lua, int environment)
{
    lua_pushliteral(lua, "");
    lua_createtable(lua, 0, 1);
    lua_getfield(lua, environment, "string");
    pl_frozen_see(lua); /* nobody can reach a string's metatable, so that it needs no view */
    lua_setfield(lua, -2, "__index");
    lua_setmetatable(lua, -2);
    lua_pop(lua, 1);
}

/* The library on top is a view: what it shows is guarded. */
static void refuse_unknown(lua_State *lua, const char *name)
{
    lua_pushvalue(lua, -1);
    pl_frozen_see(lua);
    pl_unknown_refuse(lua, name, ".");
    lua_pop(lua, 1);
}

static void add_libraries(lua_State *lua, int environment, const pl_vm_module *modules, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        lua_pushcfunction(lua, modules[i].open);
        lua_call(lua, 0, 1);
        pl_frozen_make(lua);
        refuse_unknown(lua, modules[i].name);
        lua_setfield(lua, environment, modules[i].name);
    }
}

static int refuse_assignment(lua_State *lua)
{
    if (lua_type(lua, 2) != LUA_TSTRING)
        return luaL_error(lua, "the environment cannot be changed");
    return luaL_error(lua, "'%s' is not declared; write 'local %s'", lua_tostring(lua, 2), lua_tostring(lua, 2));
}

/* The names are found by way of a metatable, so that an unknown one can be refused by name. */
static void install(lua_State *lua, int names)
{
    lua_createtable(lua, 0, 0);
    lua_createtable(lua, 0, 3);
    lua_pushvalue(lua, names);
    pl_unknown_refuse(lua, "", "");
    lua_setfield(lua, -2, "__index");
    lua_pushcfunction(lua, refuse_assignment);
    lua_setfield(lua, -2, "__newindex");
    lua_setmetatable(lua, -2);
    lua_rawseti(lua, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
}

void pl_environment_open(lua_State *lua, const pl_vm_module *modules, size_t count)
{
    lua_pushcfunction(lua, pl_base_open);
    lua_call(lua, 0, 1);
    int environment = lua_gettop(lua);
    add_libraries(lua, environment, libraries, sizeof libraries / sizeof *libraries);
    add_libraries(lua, environment, modules, count);
    replace_string_metatable(lua, environment);
    install(lua, environment);
}
