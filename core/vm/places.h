/* Where the fields of a content file stand: a light scan of the source, which never runs it. */
#ifndef PL_VM_PLACES_H
#define PL_VM_PLACES_H

#include "base/arena.h"
#include "base/error.h"

/* One entry of the table that the file returns, or of a table inside it. */
typedef struct pl_place {
    pl_str key;   /* absent for a list element */
    size_t index; /* of a list element, from 1 */
    int line;
    struct pl_place *first; /* entries of a table written in place */
    struct pl_place *next;
} pl_place;

/* The table constructor of the file's last `return`, or the one assigned to the name that it returns. *out is NULL when there is none:
 * lines are then unknown. Broken Lua gives fewer places, never an error. PL_ERR_MEMORY. */
pl_status pl_places_read(const pl_place **out, pl_arena *arena, pl_str text, pl_error *err);

/* Refuses what the compiler would take too long for, or what it is known to compile wrongly: thousands of labels, gotos or
 * `elseif`s, and the name `_ENV`. PL_ERR_CONTENT with place. */
pl_status pl_places_screen(pl_str text, const char *name, pl_error *err);

#endif
