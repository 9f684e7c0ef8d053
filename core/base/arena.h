/* Memory that lives until its arena is cleared or dropped; nothing in it is freed alone. */
#ifndef PL_BASE_ARENA_H
#define PL_BASE_ARENA_H

#include "base/str.h"

typedef struct pl_arena_block pl_arena_block;

typedef struct pl_arena {
    pl_arena_block *block; /* newest first */
    size_t used;           /* bytes handed out since init or clear */
    size_t ceiling;        /* most bytes it will hand out */
} pl_arena;

void pl_arena_init(pl_arena *arena, size_t ceiling);
void pl_arena_drop(pl_arena *arena);  /* accepts an all-zero arena */
void pl_arena_clear(pl_arena *arena); /* keeps its largest block for the next case */

/* Zeroed memory aligned for any object; NULL when memory is refused or the ceiling is reached. */
void *pl_arena_take(pl_arena *arena, size_t bytes);
void *pl_arena_take_many(pl_arena *arena, size_t count, size_t bytes); /* NULL also when the product overflows */

/* A terminated copy; an absent string (at == NULL) when memory is refused. */
pl_str pl_arena_copy(pl_arena *arena, pl_str text);
pl_str pl_arena_format(pl_arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
