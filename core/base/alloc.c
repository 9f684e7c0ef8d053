/* The C allocator behind a switch by which tests refuse memory. */
#include "base/alloc.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

/* The only state of the library that belongs to a thread: a test counts down while other threads go on. */
static _Thread_local size_t made;
static _Thread_local size_t refuse_at; /* the value of `asked` from which on memory is refused; 0 is never */
static _Thread_local size_t asked;     /* since refusal was switched on */

static bool is_refused(void)
{
    if (!refuse_at)
        return false;
    asked++;
    return asked >= refuse_at;
}

static void *counted(void *memory)
{
    made += memory != NULL;
    return memory;
}

void *pl_alloc(size_t bytes)
{
    return is_refused() ? NULL : counted(malloc(bytes ? bytes : 1));
}

void *pl_alloc_zeroed(size_t count, size_t bytes)
{
    if (bytes && count > SIZE_MAX / bytes)
        return NULL;
    size_t product = count * bytes;
    return is_refused() ? NULL : counted(calloc(1, product ? product : 1));
}

void *pl_realloc(void *old, size_t bytes)
{
    return is_refused() ? NULL : counted(realloc(old, bytes ? bytes : 1));
}

void pl_free(void *memory)
{
    free(memory);
}

void pl_alloc_refuse_from(size_t n)
{
    refuse_at = n;
    asked = 0;
}

size_t pl_alloc_count(void)
{
    return made;
}
