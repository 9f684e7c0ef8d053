/* The literal rows of the tables in a rule's source: wordings, phrases, patterns that stand there one by one. */
#ifndef PL_RULE_ROWS_H
#define PL_RULE_ROWS_H

#include "base/vector.h"

typedef struct pl_source_row {
    size_t start; /* bytes of the source, with the comma behind the row */
    size_t end;
    int line;
    pl_str text; /* the row as it is written */
} pl_source_row;

/* Appends the rows (pl_source_row) of every table that is a list of literal tables, or a list of two strings and more. What stands below `examples`, `when`,
 * `after` and `looks_for` is no row: it does not act. Broken Lua gives fewer rows, never an error. PL_ERR_MEMORY. */
pl_status pl_rows_find(pl_vector *out, pl_str source, pl_error *err);

/* The source without the row, in `arena`; absent when memory is refused. */
pl_str pl_rows_without(pl_arena *arena, pl_str source, const pl_source_row *row);

#endif
