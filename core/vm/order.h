/* Iteration in the order of keys, and values as text: nothing of a hash table's layout or of an address is seen. */
#ifndef PL_VM_ORDER_H
#define PL_VM_ORDER_H

#include <stdbool.h>

struct lua_State;

/* `next` and `pairs` of authors' code: numbers first, then strings by bytes, then false and true. Other kinds of keys have no order and are refused. */
int pl_order_next(struct lua_State *lua);
int pl_order_pairs(struct lua_State *lua);

/* `a < b` for two numbers, or for two strings by bytes; any other pair is refused as Lua refuses it. */
bool pl_order_is_before(struct lua_State *lua, int a, int b);

/* Pushes the value at `index` as text: numbers and strings as Lua writes them, others by the name of their type, userdata by its __tostring. */
void pl_order_text(struct lua_State *lua, int index);

#endif
