/* The functions of Lua's base that authors' code may call; those that would show addresses or the order of a hash table are replaced. */
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <string.h>

#include "vm/environment.h"
#include "vm/meter.h"
#include "vm/modules.h"
#include "vm/order.h"

/* Numbers and strings as Lua writes them, other values by the name of their type: no addresses. */
static int tostring(lua_State *lua)
{
    luaL_checkany(lua, 1);
    pl_order_text(lua, 1);
    return 1;
}

enum { VALUES_PER_STEP = 16 };

/* As Lua's own, without its conversion of strings to numbers. */
static int select_(lua_State *lua)
{
    lua_Integer count = lua_gettop(lua);
    pl_meter_charge(lua, (uint64_t)count / VALUES_PER_STEP);
    if (lua_type(lua, 1) == LUA_TSTRING && strcmp(lua_tostring(lua, 1), "#") == 0) {
        lua_pushinteger(lua, count - 1);
        return 1;
    }
    lua_Integer from = pl_argument_integer(lua, 1);
    if (from < 0)
        from = from < -count ? 0 : count + from;
    else if (from > count)
        from = count;
    luaL_argcheck(lua, from >= 1, 1, "there is no such argument");
    return (int)(count - from);
}

static const luaL_Reg functions[] = {
    { "next", pl_order_next }, { "pairs", pl_order_pairs }, { "require", pl_modules_require },
    { "select", select_ },     { "tostring", tostring },    { NULL, NULL },
};

int pl_base_open(lua_State *lua)
{
    static const char *const kept[] = { "assert", "error", "ipairs", "type", NULL };
    static const char *const guarded[] = { "tonumber", NULL };
    luaL_newlib(lua, functions);
    lua_pushcfunction(lua, luaopen_base);
    lua_call(lua, 0, 1);
    pl_library_copy(lua, guarded);
    for (const char *const *name = kept; *name; name++) {
        lua_getfield(lua, -1, *name);
        lua_setfield(lua, -3, *name);
    }
    lua_pop(lua, 1);
    return 1;
}
