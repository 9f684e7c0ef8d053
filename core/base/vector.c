/* A growing array in an arena or on the heap. */
#include "base/vector.h"

#include <stdint.h>
#include <string.h>

#include "base/alloc.h"

enum { SMALLEST_ROOM = 8 };

void pl_vector_init(pl_vector *vector, size_t element_bytes, pl_arena *arena)
{
    *vector = (pl_vector){ .size = element_bytes, .arena = arena };
}

void pl_vector_drop(pl_vector *vector)
{
    if (!vector->arena)
        pl_free(vector->at);
    *vector = (pl_vector){ .size = vector->size, .arena = vector->arena };
}

static bool grow(pl_vector *vector)
{
    if (vector->count < vector->room)
        return true;
    size_t room = vector->room ? vector->room * 2 : SMALLEST_ROOM;
    if (room > SIZE_MAX / vector->size)
        return false;
    void *at;
    if (vector->arena)
        at = pl_arena_take(vector->arena, room * vector->size);
    else
        at = pl_realloc(vector->at, room * vector->size);
    if (!at)
        return false;
    if (vector->arena && vector->count)
        memcpy(at, vector->at, vector->count * vector->size);
    vector->at = at;
    vector->room = room;
    return true;
}

void *pl_vector_insert(pl_vector *vector, size_t index)
{
    if (index > vector->count || !grow(vector))
        return NULL;
    char *element = (char *)vector->at + index * vector->size;
    memmove(element + vector->size, element, (vector->count - index) * vector->size);
    vector->count++;
    return memset(element, 0, vector->size);
}

void *pl_vector_add(pl_vector *vector)
{
    return pl_vector_insert(vector, vector->count);
}

void pl_vector_remove(pl_vector *vector, size_t index)
{
    if (index >= vector->count)
        return;
    char *element = (char *)vector->at + index * vector->size;
    memmove(element, element + vector->size, (vector->count - index - 1) * vector->size);
    vector->count--;
}

void *pl_vector_get(const pl_vector *vector, size_t index)
{
    return index < vector->count ? (char *)vector->at + index * vector->size : NULL;
}
