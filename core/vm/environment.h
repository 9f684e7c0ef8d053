/* What authors' code can name: the allow-list. */
#ifndef PL_VM_ENVIRONMENT_H
#define PL_VM_ENVIRONMENT_H

#include "vm/state.h"

enum {
    PL_VM_TEXT_BYTES = 256 << 10, /* the longest string that a library function takes or gives */
    PL_VM_VALUES = 8000,          /* the most values that a function gives back: passing them on costs one step */
};

/* Inside a protected call: makes the environment of rules the globals of the state, and replaces the metatable of strings. One environment serves all
 * chunks: it cannot be written, so that none sees another's globals. */
void pl_environment_open(struct lua_State *lua, const pl_vm_module *modules, size_t count);

/* The replaced libraries; each leaves one table. */
int pl_base_open(struct lua_State *lua);
int pl_string_open(struct lua_State *lua);
int pl_table_open(struct lua_State *lua);

int pl_format_text(struct lua_State *lua); /* string.format */

/* A string argument that is not too long to work on; charges for its length. Raises. */
pl_str pl_argument_text(struct lua_State *lua, int index);

/* A whole number; strings are not converted. An absent or nil argument is refused, or gives `otherwise`. Raises. */
long long pl_argument_integer(struct lua_State *lua, int index);
long long pl_argument_optional(struct lua_State *lua, int index, long long otherwise);

/* Copies the functions `names` (NULL ends them) of the library on top of the stack into the table below it. They refuse overlong strings
 * where numbers belong, because converting those takes long. */
void pl_library_copy(struct lua_State *lua, const char *const *names);

#endif
