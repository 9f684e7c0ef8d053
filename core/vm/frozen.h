/* Read-only views of tables: what several chunks share cannot be changed by any of them. */
#ifndef PL_VM_FROZEN_H
#define PL_VM_FROZEN_H

struct lua_State;

/* Replaces the value on top, when it is a table, by a read-only view of it; so are all tables inside, and those that functions inside keep
 * as upvalues. A value that is no table stays. Raises an error with place when a function inside keeps a variable that it also changes. */
void pl_frozen_make(struct lua_State *lua);

/* Freezes what the functions inside the table on top keep between calls; the table itself stays as it is. Raises as pl_frozen_make. */
void pl_frozen_settle(struct lua_State *lua);

/* Replaces a view on top by the table behind it; any other value stays. */
void pl_frozen_see(struct lua_State *lua);

#endif
