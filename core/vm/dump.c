/* Reads the compiled form: its numbers, strings and constants. Source: the layouts of Lua 5.4's ldump.c. */
#include "vm/dump.h"

#include <lua.h>

_Static_assert(LUA_VERSION_NUM == 504, "the compiled form belongs to Lua 5.4");

enum {
    HEAD_BYTES = 4 + 1 + 1 + 6 + 3 + (int)sizeof(lua_Integer) + (int)sizeof(lua_Number),
    DUMP_BYTES = 16 << 20,
};
enum { TYPE_FLOAT = 0x13, TYPE_INTEGER = 0x03, TYPE_SHORT_STRING = 0x04, TYPE_LONG_STRING = 0x14 };

static int put_bytes(lua_State *lua, const void *bytes, size_t length, void *payload)
{
    (void)lua;
    pl_buf_put(payload, (pl_str){ .at = bytes, .length = length });
    return 0;
}

pl_status pl_dump_open(pl_dump *out, lua_State *lua, pl_dump_detail detail, pl_error *err)
{
    *out = (pl_dump){ .broken = false };
    pl_buf_init(&out->bytes, DUMP_BYTES);
    (void)lua_dump(lua, put_bytes, &out->bytes, detail == PL_DUMP_CODE);
    pl_status status = pl_buf_status(&out->bytes, "a compiled function", err);
    if (status)
        return status;
    out->at = (const uint8_t *)out->bytes.at;
    out->end = out->at + out->bytes.length;
    (void)pl_dump_take(out, HEAD_BYTES + 1);
    return PL_OK;
}

pl_status pl_dump_close(pl_dump *dump, pl_error *err)
{
    bool broken = dump->broken;
    pl_buf_drop(&dump->bytes);
    return broken ? pl_fail(err, PL_ERR_INTERNAL, "the compiled form of a function is not as expected") : PL_OK;
}

const uint8_t *pl_dump_take(pl_dump *from, size_t bytes)
{
    const uint8_t *start = from->at;
    if (bytes > (size_t)(from->end - from->at)) {
        from->broken = true;
        return NULL;
    }
    from->at += bytes;
    return start;
}

unsigned pl_dump_byte(pl_dump *from)
{
    const uint8_t *byte = pl_dump_take(from, 1);
    return byte ? *byte : 0;
}

/* Seven bits a byte, the highest first; the last byte has its top bit set. */
size_t pl_dump_size(pl_dump *from)
{
    size_t size = 0;
    unsigned byte = 0;
    do {
        byte = pl_dump_byte(from);
        size = size << 7 | (byte & 0x7F);
    } while (!(byte & 0x80) && !from->broken);
    return from->broken ? 0 : size;
}

void pl_dump_skip_string(pl_dump *from)
{
    size_t size = pl_dump_size(from);
    if (size)
        (void)pl_dump_take(from, size - 1);
}

void pl_dump_skip_constants(pl_dump *from)
{
    for (size_t left = pl_dump_size(from); left && !from->broken; left--) {
        unsigned type = pl_dump_byte(from);
        if (type == TYPE_FLOAT)
            (void)pl_dump_take(from, sizeof(lua_Number));
        else if (type == TYPE_INTEGER)
            (void)pl_dump_take(from, sizeof(lua_Integer));
        else if (type == TYPE_SHORT_STRING || type == TYPE_LONG_STRING)
            pl_dump_skip_string(from);
    }
}

void pl_dump_skip_names(pl_dump *from)
{
    for (size_t left = pl_dump_size(from); left && !from->broken; left--) {
        pl_dump_skip_string(from);
        (void)pl_dump_size(from);
        (void)pl_dump_size(from);
    }
    for (size_t left = pl_dump_size(from); left && !from->broken; left--)
        pl_dump_skip_string(from);
}
