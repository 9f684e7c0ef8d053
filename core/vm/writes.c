/* Reads a function's compiled form for assignments to upvalues. Source: the opcodes and layouts of Lua 5.4's lopcodes.h and ldump.c. */
#include "vm/writes.h"

#include <lauxlib.h>
#include <lua.h>
#include <string.h>

#include "vm/dump.h"
#include "vm/failure.h"
#include "vm/meter.h"

enum { OP_SETUPVAL = 10, UPVALUES = 256 };

/* A function's upvalues: which are assigned to, here or further inside, and which belong to the function around this one. */
typedef struct shape {
    bool written[UPVALUES];
    bool outer[UPVALUES]; /* an upvalue of the function around, not one of its locals */
    uint8_t index[UPVALUES];
    size_t count;
} shape;

static void skip_lines(pl_dump *from)
{
    (void)pl_dump_take(from, pl_dump_size(from)); /* steps, a byte each */
    for (size_t left = pl_dump_size(from); left && !from->broken; left--) {
        (void)pl_dump_size(from);
        (void)pl_dump_size(from);
    }
}

static void read_code(pl_dump *from, shape *out)
{
    size_t count = pl_dump_size(from);
    const uint8_t *code = count < SIZE_MAX / 4 ? pl_dump_take(from, count * 4) : NULL;
    for (size_t i = 0; code && i < count; i++) {
        uint32_t instruction;
        memcpy(&instruction, code + i * 4, sizeof instruction);
        if ((instruction & 0x7F) == OP_SETUPVAL)
            out->written[instruction >> 16 & 0xFF] = true;
    }
}

static void read_upvalues(pl_dump *from, shape *out)
{
    size_t count = pl_dump_size(from);
    const uint8_t *rows = count < UPVALUES ? pl_dump_take(from, count * 3) : NULL;
    for (size_t i = 0; rows && i < count; i++) {
        out->outer[i] = !rows[i * 3];
        out->index[i] = rows[i * 3 + 1];
    }
    out->count = rows ? count : 0;
    from->broken |= !rows;
}

static void read_function(pl_dump *from, shape *out, int depth)
{
    *out = (shape){ .count = 0 };
    pl_dump_skip_string(from);
    (void)pl_dump_size(from);
    (void)pl_dump_size(from);
    (void)pl_dump_take(from, 3);
    read_code(from, out);
    pl_dump_skip_constants(from);
    read_upvalues(from, out);
    from->broken |= depth > PL_DUMP_NESTED;
    for (size_t left = pl_dump_size(from); left && !from->broken; left--) {
        shape inner;
        read_function(from, &inner, depth + 1);
        for (size_t i = 0; i < inner.count; i++)
            out->written[inner.index[i]] |= inner.outer[i] && inner.written[i];
    }
    skip_lines(from);
    pl_dump_skip_names(from);
}

static pl_status read_shape(lua_State *lua, shape *out, pl_error *err)
{
    pl_dump from;
    pl_status status = pl_dump_open(&from, lua, PL_DUMP_CODE, err);
    if (!status)
        read_function(&from, out, 0);
    pl_status closed = pl_dump_close(&from, status ? NULL : err);
    return status ? status : closed;
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
