/* Arguments of the bindings: checked by name, with errors that authors can read. */
#include "rule/api.h"

#include <lauxlib.h>
#include <lua.h>
#include <string.h>

#include "text/utf8.h"
#include "vm/frozen.h"
#include "vm/meter.h"
#include "vm/order.h"

pl_rule_host *pl_api_host(lua_State *lua)
{
    return pl_vm_owner(lua);
}

static const char *kind_name(lua_State *lua, int argument)
{
    return lua_isnoneornil(lua, argument) ? "nothing" : luaL_typename(lua, argument);
}

static void refuse(lua_State *lua, int argument, const char *function, const char *what, const char *wanted)
{
    luaL_error(lua, "%s: the %s must be %s, got %s%s", function, what, wanted,
               lua_isnoneornil(lua, argument) ? "" : "a ", kind_name(lua, argument));
}

pl_str pl_api_text(lua_State *lua, int argument, const char *function, const char *what)
{
    if (lua_type(lua, argument) != LUA_TSTRING)
        refuse(lua, argument, function, what, "a string");
    pl_str text;
    text.at = lua_tolstring(lua, argument, &text.length);
    if (pl_utf8_check(text) < text.length || memchr(text.at, 0, text.length))
        luaL_error(lua, "%s: the %s is not valid UTF-8 text", function, what);
    return text;
}

/* A pattern is checked once, when it is compiled. */
pl_str pl_api_pattern(lua_State *lua, int argument, const char *function)
{
    if (lua_type(lua, argument) != LUA_TSTRING)
        refuse(lua, argument, function, "pattern", "a string");
    pl_str text;
    text.at = lua_tolstring(lua, argument, &text.length);
    return text;
}

pl_str pl_api_text_or(lua_State *lua, int argument, const char *otherwise, const char *function, const char *what)
{
    if (lua_isnoneornil(lua, argument))
        return pl_str_of(otherwise);
    return pl_api_text(lua, argument, function, what);
}

double pl_api_number(lua_State *lua, int argument, const char *function, const char *what)
{
    if (lua_type(lua, argument) != LUA_TNUMBER)
        refuse(lua, argument, function, what, "a number");
    return lua_tonumber(lua, argument);
}

int64_t pl_api_integer(lua_State *lua, int argument, int64_t low, int64_t high, const char *function, const char *what)
{
    int whole = 0;
    if (lua_type(lua, argument) != LUA_TNUMBER)
        refuse(lua, argument, function, what, "a number");
    lua_Integer value = lua_tointegerx(lua, argument, &whole);
    if (!whole || value < low || value > high)
        luaL_error(lua, "%s: the %s must be a whole number from %I to %I", function, what, (LUAI_UACINT)low,
                   (LUAI_UACINT)high);
    return value;
}

void pl_api_table(lua_State *lua, int argument, const char *function, const char *what)
{
    if (lua_type(lua, argument) != LUA_TTABLE)
        refuse(lua, argument, function, what, "a table");
    argument = lua_absindex(lua, argument);
    lua_pushvalue(lua, argument);
    pl_frozen_see(lua);
    lua_replace(lua, argument);
}

int pl_api_word(lua_State *lua, int argument, const char *const *words, const char *function, const char *what)
{
    pl_str word = pl_api_text(lua, argument, function, what);
    luaL_Buffer list;
    int i = 0;
    while (words[i] && !pl_str_is(word, words[i]))
        i++;
    if (words[i])
        return i;
    luaL_buffinit(lua, &list);
    for (i = 0; words[i]; i++) {
        luaL_addstring(&list, i ? ", " : "");
        luaL_addstring(&list, words[i]);
    }
    luaL_pushresult(&list);
    return luaL_error(lua, "%s: the %s '%s' is none of: %s", function, what, word.at, lua_tostring(lua, -1));
}

/* The key is the second value from the top; keys that are no names are called by their type, never by their address. */
static void refuse_field(lua_State *lua, const char *function)
{
    pl_order_text(lua, -2);
    luaL_error(lua, "%s: there is no field '%s'", function, lua_tostring(lua, -1));
}

void pl_api_fields(lua_State *lua, int argument, const char *const *names, const char *function)
{
    argument = lua_absindex(lua, argument);
    for (lua_pushnil(lua); lua_next(lua, argument); lua_pop(lua, 1)) {
        int i = 0;
        if (lua_type(lua, -2) == LUA_TSTRING) {
            while (names[i] && strcmp(names[i], lua_tostring(lua, -2)) != 0)
                i++;
        }
        if (lua_type(lua, -2) != LUA_TSTRING || !names[i])
            refuse_field(lua, function);
    }
}

/* bounds: how a search ends.
 * @field words: boolean? = true: only between word bounds, no letter or digit of any script on either side */
bool pl_api_wants_words(lua_State *lua, int argument, const char *function)
{
    static const char *const names[] = { "words", NULL };
    if (lua_isnoneornil(lua, argument))
        return false;
    pl_api_table(lua, argument, function, "options");
    pl_api_fields(lua, argument, names, function);
    lua_getfield(lua, argument, "words");
    bool words = lua_toboolean(lua, -1);
    lua_pop(lua, 1);
    return words;
}

pl_tag pl_api_tag(lua_State *lua, int argument, const char *function)
{
    pl_error err = { .status = PL_OK };
    pl_tag tag;
    pl_str text = pl_api_text_or(lua, argument, pl_host_language(pl_api_host(lua)), function, "language");
    if (!text.length)
        return (pl_tag){ .text = "en" };
    pl_api_demand(lua, pl_tag_of(&tag, text, &err), function, &err);
    return tag;
}

int pl_api_fail(lua_State *lua, const char *function, const pl_error *err)
{
    pl_host_note(pl_api_host(lua), err->status);
    const char *hint = err->hint[0] ? lua_pushfstring(lua, " (%s)", err->hint) : "";
    return luaL_error(lua, "%s: %s%s", function, err->message, hint);
}

void pl_api_demand(lua_State *lua, pl_status status, const char *function, const pl_error *err)
{
    if (status)
        pl_api_fail(lua, function, err);
}

int pl_api_refuse_memory(lua_State *lua)
{
    pl_host_note(pl_api_host(lua), PL_ERR_MEMORY);
    return luaL_error(lua, "no memory is left for this call");
}

void pl_api_charge(lua_State *lua, pl_str text)
{
    enum { BYTES_A_STEP = 16 };
    pl_meter_charge(lua, 1 + text.length / BYTES_A_STEP);
}

void *pl_api_take(lua_State *lua, size_t bytes)
{
    void *memory = pl_arena_take(&pl_api_host(lua)->scratch, bytes);
    if (!memory)
        pl_api_refuse_memory(lua);
    return memory;
}

/* Findings, moves and reasons stay until the request ends: without a bound one rule would take the memory of all others. */
static void charge_kept(lua_State *lua, size_t bytes)
{
    enum { KEPT_BYTES = 1 << 20, HEAD_BYTES = 256 };
    pl_rule_host *host = pl_api_host(lua);
    host->kept += bytes + HEAD_BYTES;
    if (host->kept > KEPT_BYTES)
        luaL_error(lua, "this call adds more than %d bytes to the answer", (int)KEPT_BYTES);
}

pl_str pl_api_keep(lua_State *lua, pl_arena *arena, pl_str text)
{
    charge_kept(lua, text.length);
    pl_str copy = pl_arena_copy(arena, text);
    if (!copy.at)
        pl_api_refuse_memory(lua);
    return copy;
}
