/* Arguments of library functions: strings that are not too long to work on, and whole numbers. */
#include <lauxlib.h>
#include <lua.h>

#include "vm/environment.h"
#include "vm/meter.h"

enum { BYTES_PER_STEP = 64, GUARDED_PER_STEP = 8 };

pl_str pl_argument_text(lua_State *lua, int index)
{
    pl_str text = { 0 };
    text.at = luaL_checklstring(lua, index, &text.length);
    if (text.length > PL_VM_TEXT_BYTES)
        luaL_argerror(lua, index, "this string is longer than 256 KiB");
    pl_meter_charge(lua, text.length / BYTES_PER_STEP + 1);
    return text;
}

long long pl_argument_integer(lua_State *lua, int index)
{
    luaL_checktype(lua, index, LUA_TNUMBER);
    return luaL_checkinteger(lua, index);
}

long long pl_argument_optional(lua_State *lua, int index, long long otherwise)
{
    return lua_isnoneornil(lua, index) ? otherwise : pl_argument_integer(lua, index);
}

/* Calls Lua's own function in this frame, so that its errors name it. */
static int guard(lua_State *lua)
{
    int count = lua_gettop(lua);
    for (int i = 1; i <= count; i++)
        if (lua_type(lua, i) == LUA_TSTRING)
            pl_meter_charge(lua, pl_argument_text(lua, i).length / GUARDED_PER_STEP);
    pl_meter_charge(lua, (uint64_t)count);
    return lua_tocfunction(lua, lua_upvalueindex(1))(lua);
}

void pl_library_copy(lua_State *lua, const char *const *names)
{
    for (; *names; names++) {
        if (lua_getfield(lua, -1, *names) == LUA_TFUNCTION)
            lua_pushcclosure(lua, guard, 1);
        lua_setfield(lua, -3, *names);
    }
}
