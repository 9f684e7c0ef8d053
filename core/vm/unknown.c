/* A metatable whose __index is an error: it looks through the names that are there for the nearest. */
#include "vm/unknown.h"

#include <lauxlib.h>
#include <lua.h>

#include "base/str.h"

enum { NAMES = 1, NOUN = 2 }; /* upvalues of refuse_name */

/* The key of the table of names that is nearest to `wrong`, NULL when none is near; of two as near the first by bytes. */
static const char *find_nearest(lua_State *lua, pl_str wrong)
{
    const char *nearest = NULL;
    size_t least = 2 + wrong.length / 4;
    for (lua_pushnil(lua); lua_next(lua, lua_upvalueindex(NAMES)); lua_pop(lua, 1)) {
        const char *name = lua_type(lua, -2) == LUA_TSTRING ? lua_tostring(lua, -2) : "";
        size_t distance = pl_str_distance(wrong, pl_str_of(name));
        if (distance > least ||
            (distance == least && (!nearest || pl_str_compare(pl_str_of(name), pl_str_of(nearest)) > 0)))
            continue;
        least = distance;
        nearest = name;
    }
    return nearest;
}

static int refuse_name(lua_State *lua)
{
    const char *noun = lua_tostring(lua, lua_upvalueindex(NOUN));
    if (lua_type(lua, 2) != LUA_TSTRING)
        return luaL_error(lua, *noun ? "only names are found here" : "the environment holds names only");
    const char *wrong = lua_tostring(lua, 2);
    const char *nearest = find_nearest(lua, pl_str_of(wrong));
    const char *hint = nearest ? lua_pushfstring(lua, " (did you mean '%s%s'?)", noun, nearest) : "";
    if (*noun)
        return luaL_error(lua, "there is no '%s%s'%s", noun, wrong, hint);
    return luaL_error(lua, "'%s' is not known here%s", wrong, hint);
}

void pl_unknown_refuse(lua_State *lua, const char *noun, const char *mark)
{
    lua_createtable(lua, 0, 1);
    lua_pushvalue(lua, -2);
    lua_pushfstring(lua, "%s%s", noun, mark);
    lua_pushcclosure(lua, refuse_name, 2);
    lua_setfield(lua, -2, "__index");
    lua_setmetatable(lua, -2);
}
