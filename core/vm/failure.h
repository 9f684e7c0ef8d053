/* From Lua's error values to a place and one sentence. */
#ifndef PL_VM_FAILURE_H
#define PL_VM_FAILURE_H

#include "vm/meter.h"

/* The message handler: fills the meter's `failure` while the failed calls are still on the stack. Needs no memory. */
int pl_failure_note(struct lua_State *lua);

/* Remembers where the author's code stands, for an error that runs no message handler. Needs no memory. */
void pl_failure_here(pl_meter *meter);

/* PL_ERR_BUDGET with the place where the call was stopped. */
pl_status pl_failure_stop(const pl_meter *meter, pl_error *err);

/* Ends the running body with an error of our own: copies `err` into the failure and raises. Never returns. */
void pl_failure_raise(struct lua_State *lua, const pl_error *err) __attribute__((noreturn));

#endif
