/* The message handler of every protected call: where the author's code stood, and what is wrong in one line. */
#include "vm/failure.h"

#include <ctype.h>
#include <lauxlib.h>
#include <limits.h>
#include <lua.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "vm/meter.h"

enum { LEVELS = 64 };

/* Marks an error whose record is complete already. */
static const char raised_mark = 0;

/* Reads "NAME:LINE: " at the start of `text`, where Lua shortens a long name to "..." and its end; returns its length, or 0. */
static size_t read_place(const char *text, const char *shown, int *line)
{
    size_t length = strlen(shown);
    if (strncmp(text, shown, length) != 0 || text[length] != ':' || !isdigit((unsigned char)text[length + 1]))
        return 0;
    char *rest = NULL;
    long found = strtol(text + length + 1, &rest, 10);
    if (strncmp(rest, ": ", 2) != 0)
        return 0;
    *line = found < INT_MAX ? (int)found : 0;
    return (size_t)(rest + 2 - text);
}

typedef struct place {
    char source[PL_ERROR_SOURCE_BYTES];
    int line;
    size_t prefix; /* bytes of the message that only name the place */
} place;

static void name_source(place *out, const char *source)
{
    (void)snprintf(out->source, sizeof out->source, "%s", source);
}

/* The innermost author's line, or the one that the message itself names. */
static void find_place(lua_State *lua, const char *text, place *out)
{
    lua_Debug activation;
    for (int level = 0; level < LEVELS && lua_getstack(lua, level, &activation); level++) {
        if (!lua_getinfo(lua, "Sl", &activation) || activation.currentline <= 0)
            continue;
        int line = 0;
        size_t prefix = read_place(text, activation.short_src, &line);
        if (prefix || !out->line) {
            name_source(out, activation.source + 1);
            out->line = prefix ? line : activation.currentline;
            out->prefix = prefix;
        }
        if (prefix)
            return;
    }
}

/* Syntax errors come before there is a function: the name of the file stands in the meter. */
static void find_chunk_place(const char *text, const char *chunk, place *out)
{
    char shown[LUA_IDSIZE];
    size_t length = strlen(chunk);
    if (length < sizeof shown)
        (void)snprintf(shown, sizeof shown, "%s", chunk);
    else
        (void)snprintf(shown, sizeof shown, "...%s", chunk + length - (sizeof shown - sizeof "..."));
    name_source(out, chunk);
    out->prefix = read_place(text, shown, &out->line);
}

static void put_on_one_line(char *text)
{
    for (; *text; text++)
        if (iscntrl((unsigned char)*text))
            *text = ' ';
}

static const char *describe(lua_State *lua, char *room, size_t size)
{
    if (lua_type(lua, 1) == LUA_TSTRING)
        return lua_tostring(lua, 1);
    if (lua_type(lua, 1) == LUA_TNUMBER)
        (void)snprintf(room, size, "%.14g", lua_tonumber(lua, 1));
    else
        (void)snprintf(room, size, "the error value is %s%s; it must be a string", lua_isnil(lua, 1) ? "" : "a ",
                       lua_isnil(lua, 1) ? "nil" : luaL_typename(lua, 1));
    return room;
}

int pl_failure_note(lua_State *lua)
{
    pl_meter *meter = pl_meter_of(lua);
    char room[64];
    char message[PL_ERROR_MESSAGE_BYTES];
    place where = { 0 };
    if (lua_touserdata(lua, 1) == &raised_mark)
        return 1;
    const char *text = describe(lua, room, sizeof room);
    if (meter->chunk)
        find_chunk_place(text, meter->chunk, &where);
    else
        find_place(lua, text, &where);
    (void)snprintf(message, sizeof message, "%s", text + where.prefix);
    put_on_one_line(message);
    (void)pl_fail_at(&meter->failure, PL_ERR_CONTENT, where.source, where.line, 0, "%s", message);
    return 1;
}

void pl_failure_here(pl_meter *meter)
{
    place where = { 0 };
    find_place(meter->lua, "", &where);
    if (!where.line)
        return; /* a refusal while the stack is taken down, after the one that has a place */
    memcpy(meter->failure.source, where.source, sizeof where.source);
    meter->failure.line = where.line;
}

pl_status pl_failure_stop(const pl_meter *meter, pl_error *err)
{
    static const struct {
        const char *budget;
        const char *says;
    } sentences[] = {
        { "steps", "stopped: the call used up its steps" },
        { "bytes", "stopped: the call used up its memory" },
        { "time", "stopped: the call took too long" },
    };
    const char *says = "stopped";
    for (size_t i = 0; i < sizeof sentences / sizeof *sentences; i++)
        if (strcmp(sentences[i].budget, meter->stopped_by) == 0)
            says = sentences[i].says;
    return pl_fail_at(err, PL_ERR_BUDGET, meter->failure.source, meter->failure.line, 0, "%s", says);
}

void pl_failure_raise(lua_State *lua, const pl_error *err)
{
    pl_meter_of(lua)->failure = *err;
    lua_pushlightuserdata(lua, (void *)&raised_mark);
    (void)lua_error(lua);
    __builtin_unreachable();
}
