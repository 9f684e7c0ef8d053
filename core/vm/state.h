/* A Lua state for authors' code: an allow-list, a budget for every call, and text chunks only. */
#ifndef PL_VM_STATE_H
#define PL_VM_STATE_H

#include <stdint.h>

#include "base/table.h"
#include "vm/content.h"

struct lua_State;

typedef struct pl_vm pl_vm;
typedef int (*pl_vm_function)(struct lua_State *);

/* A library of C functions, seen by authors under its name ("text", "date"). `open` leaves one table, which is frozen. */
typedef struct pl_vm_module {
    const char *name;
    pl_vm_function open;
} pl_vm_module;

typedef struct pl_vm_options {
    /* notes which lines run; NULL: nothing does */
    struct pl_lines *lines;
    const pl_vm_module *modules;
    size_t module_count;
    const char *const *libraries; /* folders in which `require "x"` finds x.lua, in order; modules are frozen */
    size_t library_count;
    const pl_table *
        sources; /* the libraries' texts (pl_str *) by path, so that all states see the same; NULL: they are read from disk */
    void *owner; /* for bindings: pl_vm_owner */
} pl_vm_options;

/* Steps are Lua instructions, and what C functions and large blocks cost; bytes are what the allocator grew by during the call; milliseconds are the watchdog. 0 takes the default (1,000,000; 4 MiB; 250 ms). */
typedef struct pl_vm_budget {
    uint64_t steps;
    size_t bytes;
    unsigned milliseconds;
} pl_vm_budget;

typedef struct pl_vm_spent {
    uint64_t steps; /* counted in hundreds, rounded down; exact when they stopped the call */
    size_t bytes;
    const char *stopped_by; /* "steps", "bytes", "time"; NULL when it was not stopped */
} pl_vm_spent;

pl_status pl_vm_new(pl_vm **out, const pl_vm_options *options, pl_error *err);
void pl_vm_free(pl_vm *vm);
void *pl_vm_owner(struct lua_State *lua);

/* From now on `require` looks into these folders; they are kept. A file that both lists reach is loaded once. */
void pl_vm_see(pl_vm *vm, const char *const *libraries, size_t count);

/* Runs the chunk `text` (bytecode is refused) under the budget of a load; it must return one table, known as *kept from now on. `name` is what errors call it.
 * PL_ERR_CONTENT with place, PL_ERR_BUDGET. */
pl_status pl_vm_load(int *kept, pl_vm *vm, pl_str text, const char *name, pl_error *err);

/* The kept table as a tree; functions appear as PL_NODE_FUNCTION. `text` is the source, for lines. */
pl_status pl_vm_tree(const pl_node **out, pl_arena *arena, pl_vm *vm, int kept, pl_str text, const char *name,
                     pl_error *err);

/* A call: `push` leaves the arguments on the stack and returns how many; `take` (may be NULL) reads `results` values from the top. Both run protected
 * and may raise Lua errors. */
typedef struct pl_vm_call {
    const char *field; /* the function's field in the kept table: "apply" */
    const char *inner; /* when the field is a table: the function's field in it; NULL: it is none */
    int (*push)(struct lua_State *lua, void *payload);
    void (*take)(struct lua_State *lua, int results, void *payload);
    void *payload;
    int results;
    pl_vm_budget budget;
} pl_vm_call;

/* PL_ERR_CONTENT with place when the author's code raises an error, PL_ERR_BUDGET when it was stopped. `spent` may be NULL. The state stays usable in every case. */
pl_status pl_vm_run(pl_vm *vm, int kept, const pl_vm_call *call, pl_vm_spent *spent, pl_error *err);

/* For bindings that work long in C: charges steps (about one for 64 bytes looked at), and raises when the budget is used up. */
void pl_vm_charge(struct lua_State *lua, uint64_t steps);

/* For bindings: replaces the table on top of the stack by a read-only view, deeply; authors read it as any table. */
void pl_vm_freeze(struct lua_State *lua);

/* Collects garbage after a case; never runs author code. */
void pl_vm_tidy(pl_vm *vm);

#endif
