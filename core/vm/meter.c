/* The allocator with a ceiling, the count hook, and protected calls under a budget. */
#include "vm/meter.h"

#include <lauxlib.h>
#include <lua.h>
#include <string.h>

#include "base/alloc.h"
#include "base/clock.h"
#include "vm/failure.h"
#include "vm/lines.h"

enum {
    STRIDE = 100,               /* steps between two hooks: any number from 100 costs the same */
    HOOKS_PER_CLOCK = 10,       /* so that the clock is read every 1,000 steps */
    LARGE_BLOCK = 4096,         /* from here on a block costs steps, because filling it takes time */
    BYTES_PER_STEP = 16,        /* of a new large block */
    COLLECTED_PER_STEP = 128,   /* bytes that an emergency collection walks over */
    LARGE_PER_HOOK = 256 << 10, /* after so many bytes of large blocks the hook runs at once */
    NOTING_IS_SLOWER = 40       /* than not noting the lines that run: the watchdog waits longer */
};
static const size_t state_ceiling = (size_t)512 << 20;
static const pl_vm_budget defaults = { .steps = 1000000, .bytes = 4 << 20, .milliseconds = 250 };

/* Its address is the error value of a stop: authors cannot make it, and raising it needs no memory. */
static const char stop_mark = 0;

pl_meter *pl_meter_of(lua_State *lua)
{
    return *(pl_meter **)lua_getextraspace(lua);
}

static void count_steps(lua_State *lua, lua_Debug *activation);

static void arm(pl_meter *meter, uint64_t stride)
{
    meter->stride = stride;
    int lines = meter->lines ? LUA_MASKLINE : 0;
    lua_sethook(meter->lua, count_steps, LUA_MASKCOUNT | lines, (int)stride);
}

/* From here on every instruction runs into the hook, so that nothing goes on even if an error were caught. */
static void stop(pl_meter *meter, const char *budget)
{
    meter->stopped_by = budget;
    arm(meter, 1);
    lua_pushlightuserdata(meter->lua, (void *)&stop_mark);
    (void)lua_error(meter->lua);
}

static void look_at_clock(pl_meter *meter)
{
    meter->hooks = HOOKS_PER_CLOCK;
    meter->large = 0;
    if (pl_clock_monotonic() > meter->deadline)
        stop(meter, "time");
}

static void count_steps(lua_State *lua, lua_Debug *activation)
{
    pl_meter *meter = pl_meter_of(lua);
    if (activation->event == LUA_HOOKLINE) {
        pl_lines_run(meter->lines, lua, activation);
        return;
    }
    meter->counted += meter->stride;
    if (meter->stopped_by)
        stop(meter, meter->stopped_by);
    if (meter->counted >= meter->limit)
        stop(meter, "steps");
    if (--meter->hooks == 0 || meter->large >= LARGE_PER_HOOK)
        look_at_clock(meter);
    uint64_t left = meter->limit - meter->counted;
    uint64_t stride = left < STRIDE ? left : STRIDE;
    if (stride != meter->stride)
        arm(meter, stride);
}

void pl_meter_charge(lua_State *lua, uint64_t steps)
{
    pl_meter *meter = pl_meter_of(lua);
    if (!meter->limit)
        return;
    bool enough = meter->counted < meter->limit && steps < meter->limit - meter->counted;
    meter->counted = enough ? meter->counted + steps : meter->limit;
    if (!enough)
        stop(meter, meter->stopped_by ? meter->stopped_by : "steps");
    if (steps > STRIDE * HOOKS_PER_CLOCK)
        look_at_clock(meter);
}

void pl_meter_look(lua_State *lua)
{
    pl_meter *meter = pl_meter_of(lua);
    if (meter->limit)
        look_at_clock(meter);
}

/* New large blocks cost steps too: one instruction can fill megabytes. Growing ones do not: when Lua's own tables grow depends on what ran before. */
static void charge_bytes(pl_meter *meter, size_t bytes, size_t bytes_per_step)
{
    meter->counted += bytes / bytes_per_step;
    meter->large += bytes;
    if (meter->large >= LARGE_PER_HOOK || meter->counted >= meter->limit)
        arm(meter, 1);
}

static void *refuse_block(pl_meter *meter)
{
    meter->refusal = PL_METER_CEILING;
    if (meter->limit) { /* Lua collects all garbage before it gives up */
        charge_bytes(meter, meter->used, COLLECTED_PER_STEP);
        pl_failure_here(meter);
    }
    return NULL;
}

static void *resize(pl_meter *meter, void *old, size_t old_bytes, size_t bytes)
{
    void *block = pl_realloc(old, bytes);
    if (!block && bytes <= old_bytes)
        return old; /* a block that cannot shrink stays as it is */
    if (!block)
        meter->refusal = PL_METER_SYSTEM;
    return block;
}

static bool has_room(const pl_meter *meter, size_t bytes)
{
    return meter->used <= meter->ceiling && bytes <= meter->ceiling - meter->used;
}

static void note_growth(pl_meter *meter)
{
    if (meter->used > meter->peak)
        meter->peak = meter->used;
}

/* As lua_Alloc: without an old block, `kind` is what the new one is for. */
static void *allocate(void *payload, void *old, size_t kind, size_t bytes)
{
    pl_meter *meter = payload;
    size_t before = old ? kind : 0;
    if (!bytes) {
        pl_free(old);
        meter->used -= before;
        return NULL;
    }
    if (bytes > before && !has_room(meter, bytes - before))
        return refuse_block(meter);
    void *block = resize(meter, old, before, bytes);
    if (!block)
        return NULL;
    meter->used += bytes - before;
    note_growth(meter);
    if (meter->limit && !old && bytes >= LARGE_BLOCK)
        charge_bytes(meter, bytes, BYTES_PER_STEP);
    return block;
}

pl_status pl_meter_open(pl_meter *meter, pl_error *err)
{
    *meter = (pl_meter){ .ceiling = state_ceiling };
    meter->lua = lua_newstate(allocate, meter);
    if (!meter->lua)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a Lua state");
    *(pl_meter **)lua_getextraspace(meter->lua) = meter;
    return PL_OK;
}

void pl_meter_close(pl_meter *meter)
{
    if (meter->lua)
        lua_close(meter->lua);
    meter->lua = NULL;
}

void pl_meter_settle(pl_meter *meter)
{
    lua_gc(meter->lua, LUA_GCCOLLECT);
    meter->floor = meter->used;
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

static void begin(pl_meter *meter, pl_vm_budget budget)
{
    size_t bytes = budget.bytes ? budget.bytes : defaults.bytes;
    unsigned milliseconds = budget.milliseconds ? budget.milliseconds : defaults.milliseconds;
    if (meter->lines)
        milliseconds *= NOTING_IS_SLOWER;
    if (meter->used > meter->floor && meter->used - meter->floor > bytes / 2)
        pl_meter_settle(meter); /* garbage of earlier calls is not this call's */
    meter->failure.status = PL_OK;
    meter->failure.source[0] = '\0';
    meter->failure.line = 0;
    meter->chunk = NULL;
    meter->refusal = PL_METER_NONE;
    meter->stopped_by = NULL;
    meter->began_with = meter->used;
    meter->peak = meter->used;
    meter->ceiling = least(state_ceiling, meter->floor + least(bytes, state_ceiling));
    meter->counted = 0;
    meter->large = 0;
    meter->hooks = HOOKS_PER_CLOCK;
    meter->limit = budget.steps ? budget.steps : defaults.steps;
    meter->deadline = pl_clock_monotonic() + (int64_t)milliseconds * 1000;
    arm(meter, meter->limit < STRIDE ? meter->limit : STRIDE);
}

static void end(pl_meter *meter, int outcome, pl_vm_spent *spent)
{
    lua_sethook(meter->lua, NULL, 0, 0);
    if (outcome == LUA_ERRMEM && meter->refusal == PL_METER_CEILING && !meter->stopped_by)
        meter->stopped_by = "bytes";
    if (spent)
        *spent = (pl_vm_spent){ .steps = meter->counted < meter->limit ? meter->counted : meter->limit,
                                .bytes = meter->peak - meter->began_with,
                                .stopped_by = meter->stopped_by };
    meter->limit = 0;
    meter->ceiling = state_ceiling;
}

static pl_status report(const pl_meter *meter, int outcome, pl_error *err)
{
    if (outcome == LUA_OK)
        return PL_OK;
    if (meter->stopped_by)
        return pl_failure_stop(meter, err);
    if (outcome == LUA_ERRMEM)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for Lua");
    if (meter->failure.status) {
        if (err)
            *err = meter->failure;
        return meter->failure.status;
    }
    return pl_fail(err, PL_ERR_CONTENT,
                   "an error occurred while another one was handled (the calls are nested too deeply)");
}

pl_status pl_meter_run(pl_meter *meter, pl_vm_function body, void *payload, pl_vm_budget budget, pl_vm_spent *spent,
                       pl_error *err)
{
    lua_State *lua = meter->lua;
    begin(meter, budget);
    lua_pushcfunction(lua, pl_failure_note);
    lua_pushcfunction(lua, body);
    lua_pushlightuserdata(lua, payload);
    int outcome = lua_pcall(lua, 1, 0, 1);
    end(meter, outcome, spent);
    pl_status status = report(meter, outcome, err);
    lua_settop(lua, 0);
    return status;
}
