/* Reads a function's compiled form for assignments to upvalues. The form is the one that lua_dump of Lua 5.4 writes for its own state; it is never
 * loaded. Source: the opcodes and layouts of Lua 5.4's lopcodes.h and ldump.c. */
#include "vm/writes.h"

#include <lauxlib.h>
#include <lua.h>
#include <stdint.h>
#include <string.h>

#include "base/buf.h"
#include "vm/failure.h"
#include "vm/meter.h"

_Static_assert(LUA_VERSION_NUM == 504, "the compiled form belongs to Lua 5.4");

enum {
    HEAD_BYTES = 4 + 1 + 1 + 6 + 3 + (int)sizeof(lua_Integer) + (int)sizeof(lua_Number),
    OP_SETUPVAL = 10,
    UPVALUES = 256,
    NESTED = 220, /* the compiler stops at 200 */
    DUMP_BYTES = 16 << 20,
};
enum { TYPE_FLOAT = 0x13, TYPE_INTEGER = 0x03, TYPE_SHORT_STRING = 0x04, TYPE_LONG_STRING = 0x14 };

typedef struct dump {
    const uint8_t *at;
    const uint8_t *end;
    bool broken;
} dump;

/* A function's upvalues: which are assigned to, here or further inside, and which belong to the function around this one. */
typedef struct shape {
    bool written[UPVALUES];
    bool outer[UPVALUES]; /* an upvalue of the function around, not one of its locals */
    uint8_t index[UPVALUES];
    size_t count;
} shape;

static const uint8_t *take(dump *from, size_t bytes)
{
    const uint8_t *start = from->at;
    if (bytes > (size_t)(from->end - from->at)) {
        from->broken = true;
        return NULL;
    }
    from->at += bytes;
    return start;
}

static unsigned take_byte(dump *from)
{
    const uint8_t *byte = take(from, 1);
    return byte ? *byte : 0;
}

/* Seven bits a byte, the highest first; the last byte has its top bit set. */
static size_t take_size(dump *from)
{
    size_t size = 0;
    unsigned byte = 0;
    do {
        byte = take_byte(from);
        size = size << 7 | (byte & 0x7F);
    } while (!(byte & 0x80) && !from->broken);
    return from->broken ? 0 : size;
}

static void skip_string(dump *from)
{
    size_t size = take_size(from);
    if (size)
        (void)take(from, size - 1);
}

static void skip_constants(dump *from)
{
    for (size_t left = take_size(from); left && !from->broken; left--) {
        unsigned type = take_byte(from);
        if (type == TYPE_FLOAT)
            (void)take(from, sizeof(lua_Number));
        else if (type == TYPE_INTEGER)
            (void)take(from, sizeof(lua_Integer));
        else if (type == TYPE_SHORT_STRING || type == TYPE_LONG_STRING)
            skip_string(from);
    }
}

static void skip_names(dump *from)
{
    (void)take(from, take_size(from)); /* line steps, a byte each */
    for (size_t left = take_size(from); left && !from->broken; left--) {
        (void)take_size(from);
        (void)take_size(from);
    }
    for (size_t left = take_size(from); left && !from->broken; left--) {
        skip_string(from);
        (void)take_size(from);
        (void)take_size(from);
    }
    for (size_t left = take_size(from); left && !from->broken; left--)
        skip_string(from);
}

static void read_code(dump *from, shape *out)
{
    size_t count = take_size(from);
    const uint8_t *code = count < SIZE_MAX / 4 ? take(from, count * 4) : NULL;
    for (size_t i = 0; code && i < count; i++) {
        uint32_t instruction;
        memcpy(&instruction, code + i * 4, sizeof instruction);
        if ((instruction & 0x7F) == OP_SETUPVAL)
            out->written[instruction >> 16 & 0xFF] = true;
    }
}

static void read_upvalues(dump *from, shape *out)
{
    size_t count = take_size(from);
    const uint8_t *rows = count < UPVALUES ? take(from, count * 3) : NULL;
    for (size_t i = 0; rows && i < count; i++) {
        out->outer[i] = !rows[i * 3];
        out->index[i] = rows[i * 3 + 1];
    }
    out->count = rows ? count : 0;
    from->broken |= !rows;
}

static void read_function(dump *from, shape *out, int depth)
{
    *out = (shape){ .count = 0 };
    skip_string(from);
    (void)take_size(from);
    (void)take_size(from);
    (void)take(from, 3);
    read_code(from, out);
    skip_constants(from);
    read_upvalues(from, out);
    from->broken |= depth > NESTED;
    for (size_t left = take_size(from); left && !from->broken; left--) {
        shape inner;
        read_function(from, &inner, depth + 1);
        for (size_t i = 0; i < inner.count; i++)
            out->written[inner.index[i]] |= inner.outer[i] && inner.written[i];
    }
    skip_names(from);
}

static int put_bytes(lua_State *lua, const void *bytes, size_t length, void *payload)
{
    (void)lua;
    pl_buf_put(payload, (pl_str){ .at = bytes, .length = length });
    return 0;
}

static pl_status read_shape(lua_State *lua, shape *out, pl_error *err)
{
    pl_buf bytes;
    pl_buf_init(&bytes, DUMP_BYTES);
    (void)lua_dump(lua, put_bytes, &bytes, 1);
    pl_status status = pl_buf_status(&bytes, "a compiled function", err);
    if (!status) {
        const uint8_t *start = (const uint8_t *)bytes.at;
        dump from = { .at = start, .end = start + bytes.length };
        (void)take(&from, HEAD_BYTES + 1);
        read_function(&from, out, 0);
        if (from.broken)
            status = pl_fail(err, PL_ERR_INTERNAL, "the compiled form of a function is not as expected");
    }
    pl_buf_drop(&bytes);
    return status;
}

static void refuse(lua_State *lua, int upvalue, pl_error *err)
{
    lua_Debug function;
    const char *name = lua_getupvalue(lua, -1, upvalue);
    lua_pop(lua, 1);
    (void)lua_getinfo(lua, ">S", &function);
    (void)pl_fail_at(err, PL_ERR_CONTENT, function.source + 1, function.linedefined, 0,
                     "this function changes '%s', which would be kept between calls", name ? name : "?");
    pl_error_hint(err, "declare it inside the function");
    pl_failure_raise(lua, err);
}

void pl_writes_refuse(lua_State *lua, int index)
{
    pl_error err = { 0 };
    shape found;
    lua_pushvalue(lua, index);
    if (read_shape(lua, &found, &err))
        pl_failure_raise(lua, &err);
    for (size_t i = 0; i < found.count; i++)
        if (found.written[i])
            refuse(lua, (int)i + 1, &err);
    lua_pop(lua, 1);
}
