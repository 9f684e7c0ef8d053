/* Which of its kept variables a Lua function changes: state that would outlive the call. */
#ifndef PL_VM_WRITES_H
#define PL_VM_WRITES_H

struct lua_State;

/* Raises an error with place when the Lua function at `index` (or a function written inside it) assigns to one of its upvalues. */
void pl_writes_refuse(struct lua_State *lua, int index);

#endif
