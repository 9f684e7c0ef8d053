/* `require`: frozen modules from the folders of libraries. */
#ifndef PL_VM_MODULES_H
#define PL_VM_MODULES_H

struct lua_State;

/* The function `require` of authors' code. */
int pl_modules_require(struct lua_State *lua);

#endif
