/* The table library of authors' code: every element that is touched costs a step, results are capped, and sorting is stable. */
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>

#include "vm/environment.h"
#include "vm/meter.h"
#include "vm/order.h"

/* The length of the list at 1, which is charged: what shifts elements touches them all. */
static lua_Integer charged_length(lua_State *lua)
{
    luaL_checktype(lua, 1, LUA_TTABLE);
    lua_Integer length = luaL_len(lua, 1);
    return length;
}

static int insert(lua_State *lua)
{
    lua_Integer end = charged_length(lua) + 1;
    lua_Integer at = end;
    int arguments = lua_gettop(lua);
    luaL_argcheck(lua, arguments == 2 || arguments == 3, arguments, "insert takes a list, a position and a value");
    if (arguments == 3) {
        at = pl_argument_integer(lua, 2);
        luaL_argcheck(lua, at >= 1 && at <= end, 2, "the position is outside the list");
        pl_meter_charge(lua, (uint64_t)(end - at));
    }
    for (; end > at; end--) {
        lua_geti(lua, 1, end - 1);
        lua_seti(lua, 1, end);
    }
    lua_seti(lua, 1, at);
    return 0;
}

static int remove_(lua_State *lua)
{
    lua_Integer length = charged_length(lua);
    lua_Integer at = pl_argument_optional(lua, 2, length);
    if (length || at)
        luaL_argcheck(lua, at == length || (at >= 1 && at <= length + 1), 2, "the position is outside the list");
    lua_geti(lua, 1, at);
    if (at < length)
        pl_meter_charge(lua, (uint64_t)(length - at));
    for (; at < length; at++) {
        lua_geti(lua, 1, at + 1);
        lua_seti(lua, 1, at);
    }
    lua_pushnil(lua);
    lua_seti(lua, 1, at);
    return 1;
}

/* The number of elements from `first` to `last`, charged; raises rather than begin what cannot end. */
static lua_Integer charged_range(lua_State *lua, lua_Integer first, lua_Integer last)
{
    if (first > last)
        return 0;
    uint64_t count = (uint64_t)last - (uint64_t)first;
    pl_meter_charge(lua, count < UINT64_MAX ? count + 1 : count);
    return (lua_Integer)count + 1;
}

static int concat(lua_State *lua)
{
    luaL_Buffer out;
    size_t total = 0;
    lua_Integer length = charged_length(lua);
    pl_str between = lua_isnoneornil(lua, 2) ? PL_STR("") : pl_argument_text(lua, 2);
    lua_Integer first = pl_argument_optional(lua, 3, 1);
    lua_Integer count = charged_range(lua, first, pl_argument_optional(lua, 4, length));
    luaL_buffinit(lua, &out);
    for (lua_Integer i = 0; i < count; i++) {
        size_t bytes = 0;
        lua_geti(lua, 1, first + i);
        if (!lua_isstring(lua, -1))
            return luaL_error(lua, "element %I of the list is a %s and cannot be joined", (LUAI_UACINT)(first + i),
                              luaL_typename(lua, -1));
        (void)lua_tolstring(lua, -1, &bytes);
        total += bytes + (i + 1 < count ? between.length : 0);
        if (total > PL_VM_TEXT_BYTES)
            return luaL_error(lua, "the result would be longer than 256 KiB");
        luaL_addvalue(&out);
        if (i + 1 < count)
            luaL_addlstring(&out, between.at, between.length);
    }
    luaL_pushresult(&out);
    return 1;
}

static int pack(lua_State *lua)
{
    int count = lua_gettop(lua);
    pl_meter_charge(lua, (uint64_t)count);
    lua_createtable(lua, count, 1);
    lua_insert(lua, 1);
    for (int i = count; i >= 1; i--)
        lua_seti(lua, 1, i);
    lua_pushinteger(lua, count);
    lua_setfield(lua, 1, "n");
    return 1;
}

static int unpack(lua_State *lua)
{
    luaL_checktype(lua, 1, LUA_TTABLE);
    lua_Integer first = pl_argument_optional(lua, 2, 1);
    lua_Integer last = lua_isnoneornil(lua, 3) ? luaL_len(lua, 1) : pl_argument_integer(lua, 3);
    lua_Integer count = charged_range(lua, first, last);
    if (count > PL_VM_VALUES || !lua_checkstack(lua, (int)count))
        return luaL_error(lua, "these are too many values to unpack");
    for (lua_Integer i = 0; i < count; i++)
        lua_geti(lua, 1, first + i);
    return (int)count;
}

static int move(lua_State *lua)
{
    int target = lua_isnoneornil(lua, 5) ? 1 : 5;
    luaL_checktype(lua, 1, LUA_TTABLE);
    luaL_checktype(lua, target, LUA_TTABLE);
    lua_Integer first = pl_argument_integer(lua, 2);
    lua_Integer last = pl_argument_integer(lua, 3);
    lua_Integer to = pl_argument_integer(lua, 4);
    lua_Integer count = charged_range(lua, first, last);
    bool backwards = target == 1 && to > first && to <= last;
    luaL_argcheck(lua, !count || to <= LUA_MAXINTEGER - count + 1, 4, "the target is out of range");
    for (lua_Integer i = 0; i < count; i++) {
        lua_Integer step = backwards ? count - 1 - i : i;
        lua_geti(lua, 1, first + step);
        lua_seti(lua, target, to + step);
    }
    lua_pushvalue(lua, target);
    return 1;
}

/* Whether the value at `a` must stand before the one at `b`: the author's comparator at 2, or `<` on numbers and on strings by bytes. */
static bool is_before(lua_State *lua, int a, int b)
{
    enum { COMPARATOR = 2 };
    a = lua_absindex(lua, a);
    b = lua_absindex(lua, b);
    if (lua_isnil(lua, COMPARATOR))
        return pl_order_is_before(lua, a, b);
    lua_pushvalue(lua, COMPARATOR);
    lua_pushvalue(lua, a);
    lua_pushvalue(lua, b);
    lua_call(lua, 2, 1);
    bool before = lua_toboolean(lua, -1);
    lua_pop(lua, 1);
    return before;
}

/* Merges the sorted runs [low, middle) and [middle, high) of the list at `from` into the one at `to`. */
static void merge(lua_State *lua, int from, int to, lua_Integer low, lua_Integer middle, lua_Integer high)
{
    lua_Integer left = low;
    lua_Integer right = middle;
    for (lua_Integer at = low; at < high; at++) {
        pl_meter_charge(lua, 1);
        lua_rawgeti(lua, from, left);
        lua_rawgeti(lua, from, right);
        bool takes_right = left == middle || (right < high && is_before(lua, -1, -2));
        if (!takes_right)
            lua_pop(lua, 1);
        lua_rawseti(lua, to, at);
        if (takes_right)
            lua_pop(lua, 1);
        left += !takes_right;
        right += takes_right;
    }
}

static lua_Integer least(lua_Integer a, lua_Integer b)
{
    return a < b ? a : b;
}

/* Merge sort on copies, from runs of one element up: a comparator that contradicts itself can do no harm, and the list is written once. */
static int sort(lua_State *lua)
{
    enum { LIST = 1, COMPARATOR = 2, FROM = 3, TO = 4 };
    lua_Integer length = charged_length(lua);
    int from = FROM;
    lua_settop(lua, 2);
    if (!lua_isnil(lua, COMPARATOR))
        luaL_checktype(lua, COMPARATOR, LUA_TFUNCTION);
    (void)charged_range(lua, 1, length);
    lua_createtable(lua, 0, 0);
    lua_createtable(lua, 0, 0);
    for (lua_Integer i = 1; i <= length; i++) {
        lua_geti(lua, LIST, i);
        lua_rawseti(lua, FROM, i);
    }
    for (lua_Integer run = 1; run < length; run *= 2, from = FROM + TO - from)
        for (lua_Integer low = 1; low <= length; low += run * 2)
            merge(lua, from, FROM + TO - from, low, least(low + run, length + 1), least(low + run * 2, length + 1));
    for (lua_Integer i = 1; i <= length; i++) {
        lua_rawgeti(lua, from, i);
        lua_seti(lua, LIST, i);
    }
    return 0;
}

static const luaL_Reg functions[] = {
    { "concat", concat },  { "insert", insert }, { "move", move },     { "pack", pack },
    { "remove", remove_ }, { "sort", sort },     { "unpack", unpack }, { NULL, NULL },
};

int pl_table_open(lua_State *lua)
{
    luaL_newlib(lua, functions);
    return 1;
}
