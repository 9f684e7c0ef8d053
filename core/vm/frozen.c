/* Views whose metatable reads from the real table and refuses to write. */
#include "vm/frozen.h"

#include <lauxlib.h>
#include <lua.h>

#include "vm/meter.h"
#include "vm/writes.h"

/* Its address is the key under which a view's metatable keeps the real table. */
static const char real_key = 0;

/* Pushes the real table behind the view at `index`; pushes nothing and returns false for anything else. */
static bool push_real(lua_State *lua, int index)
{
    if (lua_type(lua, index) != LUA_TTABLE || !lua_getmetatable(lua, index))
        return false;
    if (lua_rawgetp(lua, -1, &real_key) == LUA_TTABLE) {
        lua_remove(lua, -2);
        return true;
    }
    lua_pop(lua, 2);
    return false;
}

void pl_frozen_see(lua_State *lua)
{
    if (push_real(lua, -1))
        lua_remove(lua, -2);
}

static int refuse_write(lua_State *lua)
{
    if (lua_type(lua, 2) == LUA_TSTRING)
        return luaL_error(lua, "field '%s' is read-only: this table is shared", lua_tostring(lua, 2));
    return luaL_error(lua, "this table is shared and read-only");
}

static int count_real(lua_State *lua)
{
    if (!push_real(lua, 1))
        return luaL_error(lua, "a table is needed");
    lua_pushinteger(lua, (lua_Integer)lua_rawlen(lua, -1));
    return 1;
}

/* Replaces the real table on top by a new view of it. */
static void make_view(lua_State *lua)
{
    lua_createtable(lua, 0, 0);
    lua_createtable(lua, 0, 5);
    lua_pushvalue(lua, -3);
    lua_rawsetp(lua, -2, &real_key);
    lua_pushvalue(lua, -3);
    lua_setfield(lua, -2, "__index");
    lua_pushcfunction(lua, refuse_write);
    lua_setfield(lua, -2, "__newindex");
    lua_pushcfunction(lua, count_real);
    lua_setfield(lua, -2, "__len");
    lua_pushboolean(lua, 0);
    lua_setfield(lua, -2, "__metatable");
    lua_setmetatable(lua, -2);
    lua_remove(lua, -2);
}

/* The work: a list of values still to look into, and a table from each value seen to its view (true for functions). Both stand at the
 * bottom of the body's stack, so that depth costs no C stack. */
enum { SEEN = 1, QUEUE = 2, VALUE = 3 };

static void enqueue(lua_State *lua, lua_Integer *waiting)
{
    luaL_checkstack(lua, 4, "too many values to share");
    lua_rawseti(lua, QUEUE, ++*waiting);
}

/* Takes the value on top; leaves what stands for it when it is shared: its view, or itself. New tables and functions are queued. */
static void share(lua_State *lua, lua_Integer *waiting)
{
    int type = lua_type(lua, -1);
    if ((type != LUA_TTABLE && type != LUA_TFUNCTION) || lua_iscfunction(lua, -1))
        return;
    if (type == LUA_TTABLE && lua_getmetatable(lua, -1)) { /* a view already, or the environment */
        lua_pop(lua, 1);
        return;
    }
    lua_pushvalue(lua, -1);
    if (lua_rawget(lua, SEEN) != LUA_TNIL) {
        lua_remove(lua, -2);
        return;
    }
    lua_pop(lua, 1);
    pl_meter_charge(lua, 1);
    lua_pushvalue(lua, -1);
    lua_pushvalue(lua, -1);
    enqueue(lua, waiting);
    if (type == LUA_TTABLE)
        make_view(lua);
    lua_pushvalue(lua, -2);
    lua_pushvalue(lua, -2);
    lua_rawset(lua, SEEN);
    lua_remove(lua, -2);
}

static void share_fields(lua_State *lua, lua_Integer *waiting)
{
    lua_pushnil(lua);
    while (lua_next(lua, VALUE)) {
        pl_meter_charge(lua, 1);
        lua_pushvalue(lua, -2);
        lua_insert(lua, -2);
        share(lua, waiting);
        lua_rawset(lua, VALUE); /* an existing field: lua_next goes on */
    }
}

static void share_upvalues(lua_State *lua, lua_Integer *waiting)
{
    pl_writes_refuse(lua, VALUE);
    for (int i = 1; lua_getupvalue(lua, VALUE, i); i++) {
        share(lua, waiting);
        lua_setupvalue(lua, VALUE, i);
    }
}

/* Looks into everything that is queued, until nothing new turns up. */
static void share_queued(lua_State *lua, lua_Integer *waiting)
{
    for (lua_Integer done = 1; done <= *waiting; done++) {
        lua_rawgeti(lua, QUEUE, done);
        lua_replace(lua, VALUE);
        if (lua_istable(lua, VALUE))
            share_fields(lua, waiting);
        else
            share_upvalues(lua, waiting);
    }
}

/* Argument: a value. Returns what stands for it when it is shared. */
static int share_value(lua_State *lua)
{
    lua_Integer waiting = 0;
    lua_settop(lua, 1);
    lua_createtable(lua, 0, 0);
    lua_createtable(lua, 0, 0);
    lua_rotate(lua, 1, 2);
    lua_pushvalue(lua, VALUE);
    share(lua, &waiting);
    share_queued(lua, &waiting);
    return 1;
}

enum { WALKED = 4, TABLES = 5 };

/* Takes the value on top: tables are listed to be looked into, functions are shared. */
static void walk_value(lua_State *lua, lua_Integer *tables, lua_Integer *waiting)
{
    if (lua_isfunction(lua, -1))
        share(lua, waiting);
    if (!lua_istable(lua, -1)) {
        lua_pop(lua, 1);
        return;
    }
    lua_pushvalue(lua, -1);
    if (lua_rawget(lua, WALKED) != LUA_TNIL) {
        lua_pop(lua, 2);
        return;
    }
    lua_pop(lua, 1);
    pl_meter_charge(lua, 1);
    lua_pushvalue(lua, -1);
    lua_pushboolean(lua, 1);
    lua_rawset(lua, WALKED);
    lua_rawseti(lua, TABLES, ++*tables);
}

/* Argument: a table, which stays as it is together with the tables inside; only what its functions keep is shared. */
static int share_functions(lua_State *lua)
{
    lua_Integer waiting = 0;
    lua_Integer tables = 0;
    lua_settop(lua, 1);
    for (int i = 0; i < 4; i++)
        lua_createtable(lua, 0, 0);
    lua_pushvalue(lua, 1); /* the value moves to VALUE, a table to 1 */
    lua_copy(lua, VALUE, 1);
    lua_copy(lua, -1, VALUE);
    walk_value(lua, &tables, &waiting);
    for (lua_Integer i = 1; i <= tables; i++) {
        lua_rawgeti(lua, TABLES, i);
        for (lua_pushnil(lua); lua_next(lua, -2);)
            walk_value(lua, &tables, &waiting);
        lua_pop(lua, 1);
    }
    share_queued(lua, &waiting);
    return 0;
}

void pl_frozen_make(lua_State *lua)
{
    lua_pushcfunction(lua, share_value);
    lua_insert(lua, -2);
    lua_call(lua, 1, 1);
}

void pl_frozen_settle(lua_State *lua)
{
    lua_pushcfunction(lua, share_functions);
    lua_pushvalue(lua, -2);
    lua_call(lua, 1, 0);
}
