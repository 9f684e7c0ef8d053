/* Compiles and runs a file that returns one table. */
#include "vm/chunk.h"

#include <lauxlib.h>
#include <lua.h>

#include "text/utf8.h"
#include "vm/failure.h"
#include "vm/lines.h"
#include "vm/meter.h"
#include "vm/places.h"

enum { PIECE_BYTES = 16 << 10, BYTES_PER_STEP = 64 };

static int line_of(pl_str text, size_t offset)
{
    int line = 1;
    for (size_t i = 0; i < offset; i++)
        line += text.at[i] == '\n';
    return line;
}

pl_status pl_chunk_open(pl_chunk *out, pl_str text, const char *name, size_t ceiling, pl_error *err)
{
    if (pl_str_starts(text, PL_STR("\xEF\xBB\xBF")))
        text = pl_str_slice(text, 3, text.length);
    *out = (pl_chunk){ .text = text, .name = name };
    if (text.length > ceiling)
        return pl_fail_at(err, PL_ERR_CONTENT, name, 0, 0, "the file is longer than %zu bytes", ceiling);
    if (pl_str_starts(text, PL_STR("\x1B")))
        return pl_fail_at(err, PL_ERR_CONTENT, name, 1, 0, "this is compiled Lua; only its source is read");
    size_t wrong = pl_utf8_check(text);
    if (wrong < text.length)
        return pl_fail_at(err, PL_ERR_CONTENT, name, line_of(text, wrong), 0, "the file is not UTF-8");
    return pl_places_screen(text, name, err);
}

/* Hands out the source in pieces, so that the budget is looked at while a long file is compiled. */
static const char *read_piece(lua_State *lua, void *payload, size_t *length)
{
    pl_chunk *chunk = payload;
    pl_str piece = pl_str_slice(chunk->text, chunk->read, chunk->read + PIECE_BYTES);
    chunk->read += piece.length;
    *length = piece.length;
    pl_meter_charge(lua, piece.length / BYTES_PER_STEP);
    return piece.at;
}

void pl_chunk_run(lua_State *lua, pl_chunk *chunk)
{
    pl_meter *meter = pl_meter_of(lua);
    const char *around = meter->chunk;
    int top = lua_gettop(lua);
    lua_pushfstring(lua, "@%s", chunk->name);
    chunk->read = 0;
    meter->chunk = chunk->name;
    if (lua_load(lua, read_piece, chunk, lua_tostring(lua, -1), "t"))
        (void)lua_error(lua);
    meter->chunk = around;
    if (meter->lines)
        pl_lines_note(meter->lines, lua, chunk->name);
    lua_replace(lua, top + 1);
    lua_call(lua, 0, LUA_MULTRET);
    if (lua_gettop(lua) != top + 1 || !lua_istable(lua, -1)) {
        pl_error err;
        (void)pl_fail_at(&err, PL_ERR_CONTENT, chunk->name, 0, 0, "the file must return one table");
        pl_failure_raise(lua, &err);
    }
}
