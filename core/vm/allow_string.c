/* The string library of authors' code: plain text only, ASCII case, results up to 256 KiB. */
#include <lauxlib.h>
#include <lua.h>
#include <string.h>

#include "vm/environment.h"
#include "vm/meter.h"

enum { BYTES_PER_STEP = 64, SEARCHED_PER_STEP = 8, STEPS_PER_HIT = 4 };

static void require_length(lua_State *lua, size_t length)
{
    if (length > PL_VM_TEXT_BYTES)
        luaL_error(lua, "the result would be longer than 256 KiB");
}

/* From Lua's position (negative: from the end) to an offset between 0 and length. */
static size_t offset_of(lua_Integer position, size_t length)
{
    lua_Integer bytes = (lua_Integer)length;
    if (position < 0)
        position = position < -bytes ? 0 : bytes + position;
    else
        position = position ? position - 1 : 0;
    return (size_t)(position > bytes ? bytes : position);
}

/* The end of a slice: Lua's position is inclusive. */
static size_t end_of(lua_Integer position, size_t length)
{
    lua_Integer bytes = (lua_Integer)length;
    if (position < 0)
        position = position < -bytes ? 0 : bytes + position + 1;
    return (size_t)(position > bytes ? bytes : position);
}

static pl_str slice_of(lua_State *lua, lua_Integer otherwise)
{
    pl_str text = pl_argument_text(lua, 1);
    lua_Integer first = pl_argument_optional(lua, 2, 1);
    size_t start = offset_of(first, text.length);
    size_t end = end_of(pl_argument_optional(lua, 3, otherwise ? otherwise : first), text.length);
    return pl_str_slice(text, start, end < start ? start : end);
}

static int byte(lua_State *lua)
{
    pl_str slice = slice_of(lua, 0);
    pl_meter_charge(lua, slice.length);
    luaL_argcheck(lua, slice.length <= PL_VM_VALUES, 1, "this string is too long to be split into bytes");
    luaL_checkstack(lua, (int)slice.length, "this string is too long to be split into bytes");
    for (size_t i = 0; i < slice.length; i++)
        lua_pushinteger(lua, (unsigned char)slice.at[i]);
    return (int)slice.length;
}

static int char_(lua_State *lua)
{
    luaL_Buffer out;
    int count = lua_gettop(lua);
    pl_meter_charge(lua, (uint64_t)count);
    require_length(lua, (size_t)count);
    luaL_buffinitsize(lua, &out, (size_t)count);
    for (int i = 1; i <= count; i++) {
        lua_Integer value = pl_argument_integer(lua, i);
        luaL_argcheck(lua, value >= 0 && value <= 255, i, "a byte is a number from 0 to 255");
        luaL_addchar(&out, (char)value);
    }
    luaL_pushresult(&out);
    return 1;
}

static int len(lua_State *lua)
{
    size_t length = 0;
    (void)luaL_checklstring(lua, 1, &length);
    lua_pushinteger(lua, (lua_Integer)length);
    return 1;
}

static int sub(lua_State *lua)
{
    pl_str slice = slice_of(lua, -1);
    lua_pushlstring(lua, slice.at, slice.length);
    return 1;
}

/* Changes the case of the ASCII letters from `first` to `first` + 25. */
static int change_case(lua_State *lua, char first)
{
    luaL_Buffer out;
    pl_str text = pl_argument_text(lua, 1);
    char *copy = luaL_buffinitsize(lua, &out, text.length);
    for (size_t i = 0; i < text.length; i++) {
        char letter = text.at[i];
        copy[i] = letter >= first && letter <= first + 25 ? (char)(letter ^ 0x20) : letter;
    }
    luaL_pushresultsize(&out, text.length);
    return 1;
}

static int lower(lua_State *lua)
{
    return change_case(lua, 'A');
}

static int upper(lua_State *lua)
{
    return change_case(lua, 'a');
}

static int rep(lua_State *lua)
{
    luaL_Buffer out;
    pl_str text = pl_argument_text(lua, 1);
    lua_Integer count = pl_argument_integer(lua, 2);
    pl_str between = lua_isnoneornil(lua, 3) ? PL_STR("") : pl_argument_text(lua, 3);
    size_t each = text.length + between.length;
    if (count <= 0 || !each) {
        lua_pushliteral(lua, "");
        return 1;
    }
    require_length(lua, (lua_Unsigned)count > PL_VM_TEXT_BYTES + 1 ? SIZE_MAX : (size_t)count * each - between.length);
    size_t length = (size_t)count * each;
    pl_meter_charge(lua, length / BYTES_PER_STEP);
    char *copy = luaL_buffinitsize(lua, &out, length);
    memcpy(copy, text.at, text.length);
    memcpy(copy + text.length, between.at, between.length);
    for (size_t done = each; done < length; done *= 2)
        memcpy(copy + done, copy, done < length - done ? done : length - done);
    luaL_pushresultsize(&out, length - between.length);
    return 1;
}

static int find(lua_State *lua)
{
    pl_str text = pl_argument_text(lua, 1);
    pl_str part = pl_argument_text(lua, 2);
    lua_Integer from = pl_argument_optional(lua, 3, 1);
    size_t start = offset_of(from, text.length);
    pl_meter_charge(lua, text.length / SEARCHED_PER_STEP);
    size_t hit = pl_str_find(text, part, start);
    if (from > (lua_Integer)text.length + 1 || hit + part.length > text.length || (hit == text.length && part.length)) {
        lua_pushnil(lua);
        return 1;
    }
    lua_pushinteger(lua, (lua_Integer)hit + 1);
    lua_pushinteger(lua, (lua_Integer)(hit + part.length));
    return 2;
}

/* Plain text for plain text; an empty `from` is refused, because it would match everywhere. */
static int gsub(lua_State *lua)
{
    luaL_Buffer out;
    pl_str text = pl_argument_text(lua, 1);
    pl_str from = pl_argument_text(lua, 2);
    pl_str to = pl_argument_text(lua, 3);
    lua_Integer most = pl_argument_optional(lua, 4, PL_VM_TEXT_BYTES);
    lua_Integer hits = 0;
    size_t done = 0;
    size_t length = text.length;
    luaL_argcheck(lua, from.length, 2, "there is nothing to look for in an empty string");
    pl_meter_charge(lua, text.length / SEARCHED_PER_STEP);
    luaL_buffinit(lua, &out);
    for (; hits < most; hits++) {
        pl_meter_charge(lua, STEPS_PER_HIT);
        size_t hit = pl_str_find(text, from, done);
        if (hit >= text.length)
            break;
        length += to.length;
        require_length(lua, length - (size_t)(hits + 1) * from.length);
        luaL_addlstring(&out, text.at + done, hit - done);
        luaL_addlstring(&out, to.at, to.length);
        done = hit + from.length;
    }
    luaL_addlstring(&out, text.at + done, text.length - done);
    luaL_pushresult(&out);
    lua_pushinteger(lua, hits);
    return 2;
}

static const luaL_Reg functions[] = {
    { "byte", byte }, { "char", char_ },  { "find", find },   { "format", pl_format_text },
    { "gsub", gsub }, { "len", len },     { "lower", lower }, { "rep", rep },
    { "sub", sub },   { "upper", upper }, { NULL, NULL },
};

int pl_string_open(lua_State *lua)
{
    luaL_newlib(lua, functions);
    return 1;
}
