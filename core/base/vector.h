/* A growing array of elements of one size, in an arena or on the heap. */
#ifndef PL_BASE_VECTOR_H
#define PL_BASE_VECTOR_H

#include "base/arena.h"
#include "base/error.h"

/* `at` is cast by the user: `pl_finding *findings = vector.at`. Elements move when it grows: keep indexes, not pointers. */
typedef struct pl_vector {
    void *at;
    size_t count;
    size_t room;
    size_t size;     /* bytes of one element */
    pl_arena *arena; /* NULL: on the heap, to be dropped */
} pl_vector;

void pl_vector_init(pl_vector *vector, size_t element_bytes, pl_arena *arena);
void pl_vector_drop(pl_vector *vector); /* frees heap memory; accepts an all-zero vector */

/* A zeroed new element at the end, NULL when memory is refused. */
void *pl_vector_add(pl_vector *vector);

/* A zeroed new element before `index` (0 … count), NULL when memory is refused. */
void *pl_vector_insert(pl_vector *vector, size_t index);

void pl_vector_remove(pl_vector *vector, size_t index);
void *pl_vector_get(const pl_vector *vector, size_t index); /* borrowed; NULL behind the end */

#endif
