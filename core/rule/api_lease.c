/* Leases: userdata that stand for the subject of one call and say so when they are used behind it. */
#include "rule/api.h"

#include <lauxlib.h>
#include <lua.h>

#include "vm/unknown.h"

typedef struct lease {
    uint64_t serial;
    int part;
} lease;

static int refuse_write(lua_State *lua)
{
    return luaL_error(lua, "%s: its fields cannot be set", lua_tostring(lua, lua_upvalueindex(1)));
}

/* The metatable is registered only when it is complete: a budget may stop us anywhere before. */
static void push_metatable(lua_State *lua, const pl_api_kind *kind)
{
    if (lua_getfield(lua, LUA_REGISTRYINDEX, kind->name) == LUA_TTABLE)
        return;
    lua_pop(lua, 1);
    lua_createtable(lua, 0, 4);
    if (kind->methods) {
        lua_newtable(lua);
        luaL_setfuncs(lua, kind->methods, 0);
        pl_unknown_refuse(lua, kind->name, ":");
    } else {
        lua_pushcfunction(lua, kind->index);
    }
    lua_setfield(lua, -2, "__index");
    lua_pushstring(lua, kind->name);
    lua_pushcclosure(lua, refuse_write, 1);
    lua_setfield(lua, -2, "__newindex");
    lua_pushstring(lua, kind->name);
    lua_setfield(lua, -2, "__name");
    lua_pushboolean(lua, 0);
    lua_setfield(lua, -2, "__metatable");
    lua_pushvalue(lua, -1);
    lua_setfield(lua, LUA_REGISTRYINDEX, kind->name);
}

void pl_api_push_lease(lua_State *lua, const pl_api_kind *kind, int part)
{
    lease *made = lua_newuserdatauv(lua, sizeof *made, 0);
    *made = (lease){ .serial = pl_api_host(lua)->call.serial, .part = part };
    push_metatable(lua, kind);
    lua_setmetatable(lua, -2);
}

pl_rule_host *pl_api_self(lua_State *lua, const pl_api_kind *kind, int *part, const char *function)
{
    pl_rule_host *host = pl_api_host(lua);
    const lease *self = luaL_testudata(lua, 1, kind->name);
    if (!self)
        luaL_error(lua, "%s: it must be called on a %s with ':', got %s", function, kind->name,
                   lua_isnoneornil(lua, 1) ? "nothing" : luaL_typename(lua, 1));
    else if (!host->call.serial || self->serial != host->call.serial)
        luaL_error(lua, "%s: this %s belongs to an earlier call", function, kind->name);
    else if (part)
        *part = self->part;
    return host;
}

int pl_api_push_call(lua_State *lua, void *payload)
{
    const pl_rule_call *call = payload;
    if (call->subject.plan)
        pl_api_push_plan(lua);
    else if (call->subject.draft)
        pl_api_push_draft(lua);
    else
        pl_api_push_reading(lua);
    pl_api_push_context(lua);
    return 2;
}
