/* An arena of growing blocks. */
#include "base/arena.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"

enum { SMALLEST_BLOCK = 4096, LARGEST_BLOCK = 1 << 20, ALIGNMENT = _Alignof(max_align_t) };

struct pl_arena_block {
    pl_arena_block *next;
    size_t size; /* bytes behind this head */
    size_t used;
    _Alignas(max_align_t) unsigned char bytes[];
};

void pl_arena_init(pl_arena *arena, size_t ceiling)
{
    *arena = (pl_arena){ .ceiling = ceiling };
}

void pl_arena_drop(pl_arena *arena)
{
    pl_arena_block *block = arena->block;
    while (block) {
        pl_arena_block *next = block->next;
        pl_free(block);
        block = next;
    }
    *arena = (pl_arena){ 0 };
}

void pl_arena_clear(pl_arena *arena)
{
    pl_arena_block *kept = NULL;
    pl_arena_block *block = arena->block;
    while (block) {
        pl_arena_block *next = block->next;
        bool larger = !kept || block->size > kept->size;
        pl_free(larger ? kept : block);
        kept = larger ? block : kept;
        block = next;
    }
    if (kept) {
        kept->next = NULL;
        kept->used = 0;
    }
    arena->block = kept;
    arena->used = 0;
}

static pl_arena_block *add_block(pl_arena *arena, size_t bytes)
{
    size_t size = arena->block ? arena->block->size * 2 : SMALLEST_BLOCK;
    if (size > LARGEST_BLOCK)
        size = LARGEST_BLOCK;
    if (size < bytes)
        size = bytes;
    if (size > SIZE_MAX - sizeof(pl_arena_block))
        return NULL;
    pl_arena_block *block = pl_alloc(sizeof *block + size);
    if (!block)
        return NULL;
    block->next = arena->block;
    block->size = size;
    block->used = 0;
    arena->block = block;
    return block;
}

void *pl_arena_take(pl_arena *arena, size_t bytes)
{
    if (bytes > arena->ceiling)
        return NULL;
    size_t rounded = ((bytes ? bytes : 1) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    if (rounded < bytes || arena->used > arena->ceiling || bytes > arena->ceiling - arena->used)
        return NULL;
    pl_arena_block *block = arena->block;
    if (!block || block->size - block->used < rounded)
        block = add_block(arena, rounded);
    if (!block)
        return NULL;
    void *memory = block->bytes + block->used;
    block->used += rounded;
    arena->used += rounded;
    return memset(memory, 0, rounded);
}

void *pl_arena_take_many(pl_arena *arena, size_t count, size_t bytes)
{
    if (bytes && count > SIZE_MAX / bytes)
        return NULL;
    return pl_arena_take(arena, count * bytes);
}

pl_str pl_arena_copy(pl_arena *arena, pl_str text)
{
    char *copy = text.length < SIZE_MAX ? pl_arena_take(arena, text.length + 1) : NULL;
    if (!copy)
        return (pl_str){ 0 };
    if (text.length)
        memcpy(copy, text.at, text.length);
    return (pl_str){ .at = copy, .length = text.length };
}

pl_str pl_arena_format(pl_arena *arena, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    char *text = length < 0 ? NULL : pl_arena_take(arena, (size_t)length + 1);
    if (!text)
        return (pl_str){ 0 };
    va_start(arguments, format);
    (void)vsnprintf(text, (size_t)length + 1, format, arguments);
    va_end(arguments);
    return (pl_str){ .at = text, .length = (size_t)length };
}
