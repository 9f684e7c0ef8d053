/* Sorted iteration over tables. */
#include "vm/order.h"

#include <lauxlib.h>
#include <lua.h>
#include <string.h>

#include "vm/frozen.h"
#include "vm/meter.h"

enum { BYTES_PER_STEP = 64, STEPS_PER_KEY = 4, STEPS_PER_MOVE = 6 };

static int rank_of(lua_State *lua, int index)
{
    switch (lua_type(lua, index)) {
    case LUA_TNUMBER: return 0;
    case LUA_TSTRING: return 1;
    case LUA_TBOOLEAN: return 2;
    default: return luaL_error(lua, "this table has a %s as a key, which has no order", luaL_typename(lua, index));
    }
}

static bool string_is_less(lua_State *lua, int a, int b)
{
    pl_str first;
    pl_str second;
    first.at = lua_tolstring(lua, a, &first.length);
    second.at = lua_tolstring(lua, b, &second.length);
    pl_meter_charge(lua, (first.length < second.length ? first.length : second.length) / BYTES_PER_STEP);
    return pl_str_compare(first, second) < 0;
}

/* Strings are compared by bytes: Lua's own `<` follows the locale of the process. */
static bool is_less(lua_State *lua, int a, int b)
{
    int first = rank_of(lua, a);
    int second = rank_of(lua, b);
    if (first != second)
        return first < second;
    if (first == 0)
        return lua_compare(lua, a, b, LUA_OPLT);
    if (first == 1)
        return string_is_less(lua, a, b);
    return lua_toboolean(lua, a) < lua_toboolean(lua, b);
}

bool pl_order_is_before(lua_State *lua, int a, int b)
{
    if (lua_type(lua, a) == LUA_TSTRING && lua_type(lua, b) == LUA_TSTRING)
        return string_is_less(lua, a, b);
    return lua_compare(lua, a, b, LUA_OPLT);
}

/* Replaces the view at index 1 by its table, which must not reach the author. */
static void see_first(lua_State *lua)
{
    luaL_checktype(lua, 1, LUA_TTABLE);
    lua_pushvalue(lua, 1);
    pl_frozen_see(lua);
    lua_replace(lua, 1);
}

int pl_order_next(lua_State *lua)
{
    enum { TABLE = 1, KEY = 2, LEAST = 3 };
    see_first(lua);
    lua_settop(lua, 2);
    lua_pushnil(lua);
    for (lua_pushnil(lua); lua_next(lua, TABLE);) {
        pl_meter_charge(lua, STEPS_PER_KEY);
        lua_pop(lua, 1);
        bool follows = lua_isnil(lua, KEY) ? rank_of(lua, -1) >= 0 : is_less(lua, KEY, -1);
        if (follows && (lua_isnil(lua, LEAST) || is_less(lua, -1, LEAST)))
            lua_copy(lua, -1, LEAST);
    }
    if (lua_isnil(lua, LEAST))
        return 1;
    lua_pushvalue(lua, LEAST);
    lua_rawget(lua, TABLE);
    return 2;
}

/* A heap over the keys: it is a list on the Lua side, so that its memory is metered. `keys` is its index on the stack. */
static void sink(lua_State *lua, int keys, lua_Integer at, lua_Integer count)
{
    for (lua_Integer child = at * 2; child <= count; child = at * 2) {
        pl_meter_charge(lua, STEPS_PER_MOVE);
        lua_rawgeti(lua, keys, child);
        if (child < count) {
            lua_rawgeti(lua, keys, child + 1);
            if (is_less(lua, -2, -1)) {
                lua_remove(lua, -2);
                child++;
            } else {
                lua_pop(lua, 1);
            }
        }
        lua_rawgeti(lua, keys, at);
        if (!is_less(lua, -1, -2)) {
            lua_pop(lua, 2);
            return;
        }
        lua_rawseti(lua, keys, child);
        lua_rawseti(lua, keys, at);
        at = child;
    }
}

static void sort_keys(lua_State *lua, int keys, lua_Integer count)
{
    for (lua_Integer i = count / 2; i >= 1; i--)
        sink(lua, keys, i, count);
    for (lua_Integer last = count; last > 1; last--) {
        pl_meter_charge(lua, STEPS_PER_MOVE);
        lua_rawgeti(lua, keys, 1);
        lua_rawgeti(lua, keys, last);
        lua_rawseti(lua, keys, 1);
        lua_rawseti(lua, keys, last);
        sink(lua, keys, 1, last - 1);
    }
}

enum { KEYS = 1, HINT = 2 }; /* upvalues of the iterator: the sorted keys, and where the last one was found */

static bool key_stands_at(lua_State *lua, lua_Integer at)
{
    lua_rawgeti(lua, lua_upvalueindex(KEYS), at);
    bool same = lua_rawequal(lua, 2, -1);
    lua_pop(lua, 1);
    return same;
}

/* The position of the key at index 2 among the sorted ones. The iterator keeps no state that matters: a loop may be taken up anywhere. */
static lua_Integer position_of(lua_State *lua)
{
    lua_Integer hint = lua_tointeger(lua, lua_upvalueindex(HINT));
    lua_Integer low = 0;
    if (lua_isnil(lua, 2))
        return 0;
    if (key_stands_at(lua, hint))
        return hint;
    for (lua_Integer high = (lua_Integer)lua_rawlen(lua, lua_upvalueindex(KEYS)); low < high;) {
        lua_Integer middle = low + (high - low + 1) / 2;
        lua_rawgeti(lua, lua_upvalueindex(KEYS), middle);
        bool before = is_less(lua, 2, -1);
        lua_pop(lua, 1);
        low = before ? low : middle;
        high = before ? middle - 1 : high;
    }
    return low;
}

/* Keys that are gone meanwhile are passed over. */
static int step_pairs(lua_State *lua)
{
    see_first(lua);
    lua_settop(lua, 2);
    lua_Integer at = position_of(lua);
    while (lua_rawgeti(lua, lua_upvalueindex(KEYS), ++at) != LUA_TNIL) {
        lua_pushvalue(lua, -1);
        if (lua_rawget(lua, 1) != LUA_TNIL) {
            lua_pushinteger(lua, at);
            lua_replace(lua, lua_upvalueindex(HINT));
            return 2;
        }
        pl_meter_charge(lua, 1);
        lua_settop(lua, 2);
    }
    return 1;
}

int pl_order_pairs(lua_State *lua)
{
    enum { TABLE = 1, GIVEN = 2, SORTED = 3 };
    lua_Integer count = 0;
    lua_settop(lua, TABLE);
    lua_pushvalue(lua, TABLE); /* the loop gets the view, never the table behind it */
    see_first(lua);
    lua_createtable(lua, 0, 0);
    for (lua_pushnil(lua); lua_next(lua, TABLE);) {
        pl_meter_charge(lua, 1);
        lua_pop(lua, 1);
        (void)rank_of(lua, -1);
        lua_pushvalue(lua, -1);
        lua_rawseti(lua, SORTED, ++count);
    }
    sort_keys(lua, SORTED, count);
    lua_pushinteger(lua, 0);
    lua_pushcclosure(lua, step_pairs, 2);
    lua_pushvalue(lua, GIVEN);
    lua_pushnil(lua);
    return 3;
}

void pl_order_text(lua_State *lua, int index)
{
    index = lua_absindex(lua, index);
    switch (lua_type(lua, index)) {
    case LUA_TNUMBER:
    case LUA_TSTRING:
    case LUA_TBOOLEAN:
    case LUA_TNIL: (void)luaL_tolstring(lua, index, NULL); return;
    case LUA_TUSERDATA:
        if (luaL_callmeta(lua, index, "__tostring"))
            return;
        break;
    default: break;
    }
    lua_pushstring(lua, luaL_typename(lua, index));
}
