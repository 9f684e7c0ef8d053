/* string.format of authors' code: the usual conversions, none that would show an address. */
#include <ctype.h>
#include <lauxlib.h>
#include <lua.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "vm/environment.h"
#include "vm/meter.h"
#include "vm/order.h"

enum { SPEC_BYTES = 24, NUMBER_BYTES = 512 /* %.99f of the largest number takes 409 */ };

/* One conversion: "%-10.3f". */
typedef struct spec {
    char text[SPEC_BYTES + 4];
    size_t length;
    char conversion;
} spec;

static size_t count_of(const char *text, size_t from, const char *set, size_t most)
{
    size_t count = 0;
    while (count < most && text[from + count] && strchr(set, text[from + count]))
        count++;
    return count;
}

static void refuse_conversion(lua_State *lua, const char *spec_text)
{
    luaL_error(lua, "this conversion of format is not known: '%s'; these are: c d i u x X o e E f F g G s", spec_text);
}

/* Reads flags, a width and a precision of at most two digits. `text` is terminated. */
static spec read_spec(lua_State *lua, const char *text)
{
    spec out = { .length = 1 };
    out.length += count_of(text, out.length, "-+ #0", 5);
    out.length += count_of(text, out.length, "0123456789", 2);
    if (text[out.length] == '.') {
        out.length++;
        out.length += count_of(text, out.length, "0123456789", 2);
    }
    out.conversion = text[out.length];
    memcpy(out.text, text, out.length + (out.conversion != '\0'));
    if (!out.conversion || !strchr("cdiuxXoeEfFgGs", out.conversion))
        refuse_conversion(lua, out.text);
    out.length++;
    return out;
}

static void add(luaL_Buffer *out, const char *text, size_t length, size_t *total)
{
    *total += length;
    if (*total > PL_VM_TEXT_BYTES)
        luaL_error(out->L, "the result would be longer than 256 KiB");
    luaL_addlstring(out, text, length);
}

static void add_integer(luaL_Buffer *out, spec *how, int argument, size_t *total)
{
    char number[NUMBER_BYTES];
    long long value = pl_argument_integer(out->L, argument);
    (void)snprintf(how->text + how->length - 1, 4, "ll%c", how->conversion);
    int length = snprintf(number, sizeof number, how->text, value);
    add(out, number, (size_t)length, total);
}

static void add_float(luaL_Buffer *out, spec *how, int argument, size_t *total)
{
    char number[NUMBER_BYTES];
    luaL_checktype(out->L, argument, LUA_TNUMBER);
    (void)snprintf(how->text + how->length - 1, 2, "%c", how->conversion);
    int length = snprintf(number, sizeof number, how->text, lua_tonumber(out->L, argument));
    add(out, number, (size_t)length, total);
}

static void add_padding(luaL_Buffer *out, size_t width, size_t length, size_t *total)
{
    for (; length < width; length++)
        add(out, " ", 1, total);
}

/* Width and precision count bytes, as in Lua. */
static void add_text(luaL_Buffer *out, const spec *how, int argument, size_t *total)
{
    const char *digits = how->text + 1 + strspn(how->text + 1, "-+ #0");
    const char *point = strchr(how->text, '.');
    size_t width = strtoul(digits, NULL, 10);
    luaL_checkany(out->L, argument);
    pl_order_text(out->L, argument);
    lua_replace(out->L, argument); /* the buffer may use the top of the stack */
    pl_str text = pl_argument_text(out->L, argument);
    if (point)
        text = pl_str_slice(text, 0, strtoul(point + 1, NULL, 10));
    bool left = memchr(how->text, '-', (size_t)(digits - how->text)) != NULL;
    if (!left)
        add_padding(out, width, text.length, total);
    add(out, text.at, text.length, total);
    if (left)
        add_padding(out, width, text.length, total);
}

static void add_byte(luaL_Buffer *out, spec *how, int argument, size_t *total)
{
    char byte = (char)pl_argument_integer(out->L, argument);
    (void)how;
    add(out, &byte, 1, total);
}

static void add_value(luaL_Buffer *out, spec *how, int argument, size_t *total)
{
    pl_meter_charge(out->L, 2);
    if (how->conversion == 's')
        add_text(out, how, argument, total);
    else if (how->conversion == 'c')
        add_byte(out, how, argument, total);
    else if (strchr("diuxXo", how->conversion))
        add_integer(out, how, argument, total);
    else
        add_float(out, how, argument, total);
}

int pl_format_text(lua_State *lua)
{
    luaL_Buffer out;
    size_t total = 0;
    pl_str pattern = pl_argument_text(lua, 1);
    int values = lua_gettop(lua);
    int argument = 1;
    luaL_buffinit(lua, &out);
    for (size_t at = 0; at < pattern.length;) {
        size_t plain = pl_str_find(pattern, PL_STR("%"), at) - at;
        add(&out, pattern.at + at, plain, &total);
        at += plain;
        if (pl_str_starts(pl_str_slice(pattern, at, at + 2), PL_STR("%%"))) {
            add(&out, "%", 1, &total);
            at += 2;
        } else if (at < pattern.length) {
            spec how = read_spec(lua, pattern.at + at);
            if (++argument > values)
                luaL_argerror(lua, argument, "a value for the format is missing");
            add_value(&out, &how, argument, &total);
            at += how.length;
        }
    }
    luaL_pushresult(&out);
    return 1;
}
