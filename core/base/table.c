/* A hash table with open addressing beside an array of entries in the order of insertion. */
#include "base/table.h"

#include <string.h>

#include "base/alloc.h"

enum { SMALLEST_ROOM = 8 };

uint64_t pl_hash(pl_str bytes)
{
    uint64_t hash = 0xCBF29CE484222325ULL;
    for (size_t i = 0; i < bytes.length; i++)
        hash = (hash ^ (unsigned char)bytes.at[i]) * 0x100000001B3ULL;
    return hash;
}

void pl_table_init(pl_table *table)
{
    *table = (pl_table){ 0 };
}

void pl_table_drop(pl_table *table)
{
    pl_free(table->entries);
    pl_free(table->slots);
    *table = (pl_table){ 0 };
}

/* The slot that holds `key`, or the free one where it belongs. `slot_count` is a power of two. */
static size_t locate(const pl_table *table, pl_str key, uint64_t hash)
{
    size_t mask = table->slot_count - 1;
    size_t slot = (size_t)(hash ^ hash >> 32) & mask;
    while (table->slots[slot]) {
        const pl_table_entry *entry = &table->entries[table->slots[slot] - 1];
        if (entry->hash == hash && pl_str_equal(entry->key, key))
            break;
        slot = (slot + 1) & mask;
    }
    return slot;
}

/* Twice as many slots as entries at least, so that a search always meets a free one. */
static bool grow(pl_table *table)
{
    if (table->count < table->room)
        return true;
    size_t room = table->room ? table->room * 2 : SMALLEST_ROOM;
    if (room > UINT32_MAX / 2)
        return false;
    pl_table_entry *entries = pl_realloc(table->entries, room * sizeof *entries);
    if (!entries)
        return false;
    table->entries = entries;
    uint32_t *slots = pl_alloc_zeroed(room * 2, sizeof *slots);
    if (!slots)
        return false;
    pl_free(table->slots);
    table->slots = slots;
    table->slot_count = room * 2;
    table->room = room;
    for (size_t i = 0; i < table->count; i++)
        slots[locate(table, entries[i].key, entries[i].hash)] = (uint32_t)i + 1;
    return true;
}

pl_status pl_table_put(pl_table *table, pl_str key, void *value, pl_error *err)
{
    uint64_t hash = pl_hash(key);
    if (table->slot_count) {
        uint32_t found = table->slots[locate(table, key, hash)];
        if (found) {
            table->entries[found - 1].value = value;
            return PL_OK;
        }
    }
    if (!grow(table))
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the table entry '%.*s'", PL_STR_ARGS(key));
    table->entries[table->count] = (pl_table_entry){ .key = key, .value = value, .hash = hash };
    table->slots[locate(table, key, hash)] = (uint32_t)table->count + 1;
    table->count++;
    return PL_OK;
}

const pl_table_entry *pl_table_find_entry(const pl_table *table, pl_str key)
{
    if (!table->slot_count)
        return NULL;
    uint32_t found = table->slots[locate(table, key, pl_hash(key))];
    return found ? &table->entries[found - 1] : NULL;
}

void *pl_table_find(const pl_table *table, pl_str key)
{
    const pl_table_entry *entry = pl_table_find_entry(table, key);
    return entry ? entry->value : NULL;
}

pl_str pl_table_nearest(const pl_table *table, pl_str wrong)
{
    pl_str nearest = { 0 };
    size_t bound = 1 + wrong.length / 3;
    for (size_t i = 0; i < table->count; i++) {
        size_t distance = pl_str_distance(table->entries[i].key, wrong);
        if (distance > bound || (nearest.at && distance == bound))
            continue;
        nearest = table->entries[i].key;
        bound = distance;
    }
    return nearest;
}
