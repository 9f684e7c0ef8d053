/* From a Lua table to a tree of nodes. */
#ifndef PL_VM_TREE_H
#define PL_VM_TREE_H

#include "vm/content.h"
#include "vm/places.h"

struct lua_State;

enum { PL_TREE_DEPTH = 32, PL_TREE_NODES = 100000 };

typedef enum pl_tree_functions { PL_TREE_REFUSES_FUNCTIONS, PL_TREE_KEEPS_FUNCTIONS } pl_tree_functions;

typedef struct pl_tree_options {
    const char *source; /* what nodes and errors call the file; copied */
    const pl_place *places;
    pl_tree_functions functions;
} pl_tree_options;

/* The table on top of the stack as a tree in `arena`. Runs inside a protected call: may raise for want of memory. PL_ERR_CONTENT names
 * the place of what is refused: functions, cycles, gaps in lists, keys that are not names, more than PL_TREE_NODES values. */
pl_status pl_tree_make(const pl_node **out, pl_arena *arena, struct lua_State *lua, const pl_tree_options *options,
                       pl_error *err);

#endif
