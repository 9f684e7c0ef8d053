/* What a Lua state may use: an allocator with a ceiling, steps counted by a hook, and the clock as watchdog. */
#ifndef PL_VM_METER_H
#define PL_VM_METER_H

#include "vm/state.h"

typedef enum pl_meter_refusal { PL_METER_NONE, PL_METER_CEILING, PL_METER_SYSTEM } pl_meter_refusal;

/* One per Lua state; found again from the state by pl_meter_of. */
typedef struct pl_meter {
    struct lua_State *lua;
    pl_vm *vm;                /* NULL in a state for data */
    size_t used;              /* bytes of live blocks */
    size_t peak;              /* highest `used` since the call began */
    size_t ceiling;           /* of `used`, now */
    size_t floor;             /* `used` after the last full collection or load: what calls are measured from */
    size_t began_with;        /* `used` when the call began */
    pl_meter_refusal refusal; /* why the last allocation was refused */
    size_t large;             /* bytes of large blocks since the last hook */
    uint64_t counted;         /* steps of this call */
    uint64_t limit;           /* 0: no call is metered */
    uint64_t stride;          /* steps between two hooks, now */
    unsigned hooks;           /* until the clock is read */
    int64_t deadline;         /* monotonic microseconds */
    const char *stopped_by;   /* NULL, or the budget that ran out */
    pl_error failure;         /* filled by the message handler; status PL_OK when it did not run */
    struct pl_lines *lines;   /* notes which lines run; NULL: nothing does */
    const char *chunk;        /* the file that is being compiled: its name opens syntax errors; NULL otherwise */
} pl_meter;

/* Fills `meter` and makes the state. PL_ERR_MEMORY. */
pl_status pl_meter_open(pl_meter *meter, pl_error *err);
void pl_meter_close(pl_meter *meter); /* accepts one without a state */

pl_meter *pl_meter_of(struct lua_State *lua);

/* Runs `body` protected and metered, with `payload` as its light userdata argument. PL_OK, PL_ERR_CONTENT with place, PL_ERR_BUDGET,
 * PL_ERR_MEMORY. Leaves the stack as it was. */
pl_status pl_meter_run(pl_meter *meter, pl_vm_function body, void *payload, pl_vm_budget budget, pl_vm_spent *spent,
                       pl_error *err);

/* For work in C: charges steps, and raises when the budget is used up. */
void pl_meter_charge(struct lua_State *lua, uint64_t steps);

/* For work in C whose length no step tells: raises when the call's time is over. */
void pl_meter_look(struct lua_State *lua);

/* Collects all garbage and measures calls from what is left. */
void pl_meter_settle(pl_meter *meter);

#endif
