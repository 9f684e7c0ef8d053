/* Rows of a lexicon file: tab separated, the first row names the columns. */
#ifndef PL_UNDERSTAND_ROWS_H
#define PL_UNDERSTAND_ROWS_H

#include "base/arena.h"
#include "base/error.h"

enum { PL_ROW_COLUMNS_MAX = 4 };

typedef struct pl_row {
    pl_str cell[PL_ROW_COLUMNS_MAX];
    const char *source; /* the file, as the user knows it */
    int line;
} pl_row;

typedef pl_status (*pl_row_visit)(void *payload, const pl_row *row, pl_error *err);

/* Calls `visit` for every row of `path`, whose cells live in `arena`. `columns` are the names that the first row must have, NULL
 * ends them. A missing file has no rows. PL_ERR_CONTENT with file and line for a wrong header, a row with too few or too many
 * cells, an empty cell, bytes that are not UTF-8. */
pl_status pl_rows_read(pl_arena *arena, const char *path, const char *name, const char *const *columns,
                       pl_row_visit visit, void *payload, pl_error *err);

/* The same for text that is already in memory and outlives the rows. */
pl_status pl_rows_parse(pl_str text, const char *name, const char *const *columns, pl_row_visit visit, void *payload,
                        pl_error *err);

/* A number between `least` and `most`; PL_ERR_CONTENT with the place otherwise. */
pl_status pl_row_number(double *out, const pl_row *row, size_t column, double least, double most, pl_error *err);

#endif
