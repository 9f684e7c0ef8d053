/* The names that a rule's source may use without declaring them. */
#ifndef PL_RULE_LINT_KNOWN_H
#define PL_RULE_LINT_KNOWN_H

#include "rule/reference.h"

/* Whether the name is a function or library of Lua's or of the engine's. */
bool pl_known_global(const pl_reference *reference, pl_str name);

/* One of Lua's own libraries; NULL when there is none of that name. */
const pl_reference_library *pl_known_library(pl_str name);
bool pl_known_member(const pl_reference_library *library, pl_str name);

/* The nearest name so far: init with zero. */
typedef struct pl_known_nearest {
    pl_str wrong;
    pl_str name; /* absent when none is near */
    size_t distance;
} pl_known_nearest;
void pl_known_try(pl_known_nearest *nearest, pl_str name);
void pl_known_try_globals(pl_known_nearest *nearest, const pl_reference *reference);
void pl_known_try_members(pl_known_nearest *nearest, const pl_reference_library *library);

#endif
