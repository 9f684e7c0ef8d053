/* The one way to memory: the C allocator, with a switch by which tests refuse the n-th allocation. */
#ifndef PL_BASE_ALLOC_H
#define PL_BASE_ALLOC_H

#include <stddef.h>

/* As malloc, calloc and realloc; NULL when memory is refused. Sizes of 0 give a pointer that may be freed. */
void *pl_alloc(size_t bytes);
void *pl_alloc_zeroed(size_t count, size_t bytes); /* NULL also when the product overflows */
void *pl_realloc(void *old, size_t bytes);
void pl_free(void *memory); /* accepts NULL */

/* For tests: the n-th allocation of this thread from now on (1 is the next) and all later ones are refused; 0 ends that. */
void pl_alloc_refuse_from(size_t n);

/* Allocations (pl_alloc, pl_alloc_zeroed, pl_realloc) this thread has made since it started. */
size_t pl_alloc_count(void);

#endif
