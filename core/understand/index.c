/* An open-addressing table from hashes to numbers. */
#include "understand/index.h"

#include "base/alloc.h"

enum { ROOM_FIRST = 256 };

void pl_index_drop(pl_index *index)
{
    pl_free(index->slots);
    *index = (pl_index){ .slots = NULL };
}

/* The slot of a hash, or the free one where it belongs. */
static pl_index_slot *slot_of(const pl_index *index, uint64_t hash)
{
    size_t at = (size_t)(hash ^ hash >> 32) & (index->room - 1);
    while (index->slots[at].hash && index->slots[at].hash != hash)
        at = (at + 1) & (index->room - 1);
    return &index->slots[at];
}

static pl_status grow(pl_index *index, pl_error *err)
{
    pl_index wider = { .room = index->room ? index->room * 2 : ROOM_FIRST, .count = index->count };
    wider.slots = pl_alloc_zeroed(wider.room, sizeof *wider.slots);
    if (!wider.slots)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the words of a lexicon");
    for (size_t i = 0; i < index->room; i++) {
        if (index->slots[i].hash)
            *slot_of(&wider, index->slots[i].hash) = index->slots[i];
    }
    pl_free(index->slots);
    *index = wider;
    return PL_OK;
}

pl_status pl_index_put(uint32_t *out, pl_index *index, uint64_t hash, uint32_t number, pl_error *err)
{
    pl_status status = index->count * 2 >= index->room ? grow(index, err) : PL_OK;
    if (status)
        return status;
    pl_index_slot *slot = slot_of(index, hash ? hash : 1);
    if (!slot->hash) {
        *slot = (pl_index_slot){ .hash = hash ? hash : 1, .number = number };
        index->count++;
    }
    *out = slot->number;
    return PL_OK;
}

uint32_t pl_index_find(const pl_index *index, uint64_t hash)
{
    if (!index->room)
        return PL_INDEX_NONE;
    const pl_index_slot *slot = slot_of(index, hash ? hash : 1);
    return slot->hash ? slot->number : PL_INDEX_NONE;
}
