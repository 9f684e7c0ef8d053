/* Data files: run in an empty environment under a budget, then read into a tree. */
#include "vm/content.h"

#include <lauxlib.h>
#include <lua.h>

#include "base/buf.h"
#include "base/file.h"
#include "vm/chunk.h"
#include "vm/failure.h"
#include "vm/meter.h"
#include "vm/tree.h"

enum { SOURCE_BYTES = 4 << 20, PLACES_BYTES = 64 << 20 };
static const pl_vm_budget file_budget = { .steps = 2000000, .bytes = 32 << 20, .milliseconds = 2000 };

typedef struct reading {
    const pl_node **out;
    pl_arena *arena;
    pl_chunk chunk;
    const pl_place *places;
} reading;

static int refuse_name(lua_State *lua)
{
    return luaL_error(lua, "'%s' is not known in a data file", luaL_tolstring(lua, 2, NULL));
}

static int refuse_assignment(lua_State *lua)
{
    return luaL_error(lua, "'%s' is not declared; write 'local %s'", luaL_tolstring(lua, 2, NULL),
                      luaL_tolstring(lua, 2, NULL));
}

static void make_environment(lua_State *lua)
{
    static const luaL_Reg refusals[] = {
        { "__index", refuse_name },
        { "__newindex", refuse_assignment },
        { NULL, NULL },
    };
    lua_createtable(lua, 0, 0);
    luaL_newlib(lua, refusals);
    lua_setmetatable(lua, -2);
    lua_rawseti(lua, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
}

static int read_inside(lua_State *lua)
{
    reading *job = lua_touserdata(lua, 1);
    pl_error err = { 0 };
    make_environment(lua);
    pl_chunk_run(lua, &job->chunk);
    pl_tree_options options = { .source = job->chunk.name, .places = job->places };
    if (pl_tree_make(job->out, job->arena, lua, &options, &err))
        pl_failure_raise(lua, &err);
    return 0;
}

static pl_status read_text(reading *job, pl_error *err)
{
    pl_arena scratch;
    pl_meter meter;
    pl_arena_init(&scratch, PLACES_BYTES);
    pl_status status = pl_places_read(&job->places, &scratch, job->chunk.text, err);
    if (!status)
        status = pl_meter_open(&meter, err);
    if (!status) {
        status = pl_meter_run(&meter, read_inside, job, file_budget, NULL, err);
        pl_meter_close(&meter);
    }
    pl_arena_drop(&scratch);
    return status;
}

pl_status pl_content_read(const pl_node **out, pl_arena *arena, pl_str text, const char *name, pl_error *err)
{
    *out = NULL;
    reading job = { .out = out, .arena = arena };
    pl_status status = pl_chunk_open(&job.chunk, text, name, SOURCE_BYTES, err);
    return status ? status : read_text(&job, err);
}

pl_status pl_content_load(const pl_node **out, pl_arena *arena, const char *path, const char *name, pl_error *err)
{
    pl_buf text;
    *out = NULL;
    pl_buf_init(&text, SOURCE_BYTES + 1);
    pl_status status = pl_file_read(&text, path, err);
    if (!status)
        status = pl_content_read(out, arena, pl_buf_view(&text), name, err);
    pl_buf_drop(&text);
    return status;
}
