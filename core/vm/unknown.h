/* What becomes of a name that a library, an object or the environment does not have: an error that names the nearest one. */
#ifndef PL_VM_UNKNOWN_H
#define PL_VM_UNKNOWN_H

struct lua_State;

/* Makes the table on top refuse names that it lacks: "there is no 'text.fnd' (did you mean 'text.find'?)". `noun` is what authors call the table ("draft"),
 * `mark` what stands before its names (":"); both are "" for the environment. */
void pl_unknown_refuse(struct lua_State *lua, const char *noun, const char *mark);

#endif
