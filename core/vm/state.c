/* A Lua state for authors' code: kept tables, calls of their functions, and the trees of their data. */
#include "vm/state.h"

#include <lauxlib.h>
#include <lua.h>
#include <stdio.h>

#include "base/alloc.h"
#include "vm/chunk.h"
#include "vm/environment.h"
#include "vm/failure.h"
#include "vm/frozen.h"
#include "vm/machine.h"
#include "vm/meter.h"
#include "vm/tree.h"

enum { SOURCE_BYTES = 256 << 10, PLACES_BYTES = 32 << 20, GARBAGE_BYTES = 256 << 10 };

static const pl_vm_budget open_budget = { .steps = 10000000, .bytes = 64 << 20, .milliseconds = 5000 };
static const pl_vm_budget load_budget = { .steps = 2000000, .bytes = 16 << 20, .milliseconds = 1000 };

/* Its address is the registry key of the files' names by number. */
static const char names_key = 0;

static int open_inside(lua_State *lua)
{
    const pl_vm_options *options = lua_touserdata(lua, 1);
    lua_createtable(lua, 0, 0);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &names_key);
    pl_environment_open(lua, options->modules, options->module_count);
    return 0;
}

pl_status pl_vm_new(pl_vm **out, const pl_vm_options *options, pl_error *err)
{
    *out = NULL;
    pl_vm *vm = pl_alloc_zeroed(1, sizeof *vm);
    if (!vm)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a Lua state");
    vm->options = *options;
    pl_status status = pl_meter_open(&vm->meter, err);
    if (!status) {
        vm->meter.vm = vm;
        vm->meter.lines = options->lines;
        status = pl_meter_run(&vm->meter, open_inside, &vm->options, open_budget, NULL, err);
    }
    if (status) {
        pl_vm_free(vm);
        return status;
    }
    pl_meter_settle(&vm->meter);
    *out = vm;
    return PL_OK;
}

void pl_vm_free(pl_vm *vm)
{
    if (!vm)
        return;
    pl_meter_close(&vm->meter);
    pl_free(vm);
}

void pl_vm_see(pl_vm *vm, const char *const *libraries, size_t count)
{
    vm->options.libraries = libraries;
    vm->options.library_count = count;
}

void *pl_vm_owner(lua_State *lua)
{
    return pl_meter_of(lua)->vm->options.owner;
}

void pl_vm_charge(lua_State *lua, uint64_t steps)
{
    pl_meter_charge(lua, steps);
}

void pl_vm_freeze(lua_State *lua)
{
    pl_frozen_make(lua);
}

/* What stops outside of any author's line still has a file. */
static pl_status name_file(pl_status status, const char *name, pl_error *err)
{
    if (status && err && !err->source[0])
        (void)snprintf(err->source, sizeof err->source, "%s", name);
    return status;
}

typedef struct loading {
    pl_chunk chunk;
    int kept;
} loading;

static int load_inside(lua_State *lua)
{
    loading *job = lua_touserdata(lua, 1);
    pl_chunk_run(lua, &job->chunk);
    pl_frozen_see(lua);
    pl_frozen_settle(lua);
    (void)lua_rawgetp(lua, LUA_REGISTRYINDEX, &names_key);
    lua_insert(lua, -2);
    int kept = luaL_ref(lua, LUA_REGISTRYINDEX);
    lua_pushstring(lua, job->chunk.name);
    lua_rawseti(lua, -2, kept);
    job->kept = kept;
    return 0;
}

pl_status pl_vm_load(int *kept, pl_vm *vm, pl_str text, const char *name, pl_error *err)
{
    loading job = { .kept = LUA_NOREF };
    *kept = LUA_NOREF;
    pl_status status = pl_chunk_open(&job.chunk, text, name, SOURCE_BYTES, err);
    if (status)
        return status;
    vm->loads++;
    vm->is_loading = true;
    status = pl_meter_run(&vm->meter, load_inside, &job, load_budget, NULL, err);
    vm->is_loading = false;
    if (status)
        return name_file(status, name, err);
    vm->meter.floor = vm->meter.used; /* what is kept; the next tidying takes the garbage out again */
    vm->is_settled = false;
    *kept = job.kept;
    return PL_OK;
}

typedef struct tree_job {
    const pl_node **out;
    pl_arena *arena;
    int kept;
    pl_tree_options options;
} tree_job;

static int tree_inside(lua_State *lua)
{
    tree_job *job = lua_touserdata(lua, 1);
    pl_error err = { 0 };
    lua_rawgeti(lua, LUA_REGISTRYINDEX, job->kept);
    if (pl_tree_make(job->out, job->arena, lua, &job->options, &err))
        pl_failure_raise(lua, &err);
    return 0;
}

pl_status pl_vm_tree(const pl_node **out, pl_arena *arena, pl_vm *vm, int kept, pl_str text, const char *name,
                     pl_error *err)
{
    pl_arena scratch;
    tree_job job = { .out = out, .arena = arena, .kept = kept };
    *out = NULL;
    job.options = (pl_tree_options){ .source = name, .functions = PL_TREE_KEEPS_FUNCTIONS };
    pl_arena_init(&scratch, PLACES_BYTES);
    pl_status status = pl_places_read(&job.options.places, &scratch, text, err);
    if (!status)
        status = pl_meter_run(&vm->meter, tree_inside, &job, load_budget, NULL, err);
    pl_arena_drop(&scratch);
    return name_file(status, name, err);
}

typedef struct running {
    const pl_vm_call *call;
    int kept;
} running;

/* No author's line is at fault here: the file is. */
static void refuse_field(lua_State *lua, const running *job)
{
    pl_error err = { 0 };
    bool is_absent = lua_isnil(lua, -1);
    (void)lua_rawgetp(lua, LUA_REGISTRYINDEX, &names_key);
    (void)lua_rawgeti(lua, -1, job->kept);
    (void)pl_fail_at(&err, PL_ERR_CONTENT, lua_tostring(lua, -1), 0, 0, "field '%s' must be a function, got %s%s",
                     job->call->field, is_absent ? "" : "a ", is_absent ? "nothing" : luaL_typename(lua, -3));
    pl_failure_raise(lua, &err);
}

static int run_inside(lua_State *lua)
{
    const running *job = lua_touserdata(lua, 1);
    const pl_vm_call *call = job->call;
    lua_settop(lua, 0);
    if (lua_rawgeti(lua, LUA_REGISTRYINDEX, job->kept) != LUA_TTABLE)
        return luaL_error(lua, "this file is not loaded");
    lua_pushstring(lua, call->field);
    lua_rawget(lua, 1);
    if (call->inner && lua_istable(lua, -1)) {
        pl_frozen_see(lua);
        lua_pushstring(lua, call->inner);
        lua_rawget(lua, -2);
    }
    if (!lua_isfunction(lua, -1))
        refuse_field(lua, job);
    int arguments = call->push ? call->push(lua, call->payload) : 0;
    lua_call(lua, arguments, call->results);
    if (call->take)
        call->take(lua, call->results, call->payload);
    return 0;
}

pl_status pl_vm_run(pl_vm *vm, int kept, const pl_vm_call *call, pl_vm_spent *spent, pl_error *err)
{
    running job = { .call = call, .kept = kept };
    if (!vm->is_settled) {
        pl_meter_settle(&vm->meter);
        vm->is_settled = true;
    }
    return pl_meter_run(&vm->meter, run_inside, &job, call->budget, spent, err);
}

void pl_vm_tidy(pl_vm *vm)
{
    if (vm->meter.used > vm->meter.floor + GARBAGE_BYTES || !vm->is_settled)
        pl_meter_settle(&vm->meter);
    vm->is_settled = true;
}
