/* A hash table from strings to pointers. Keys and values are borrowed; order of insertion is kept. */
#ifndef PL_BASE_TABLE_H
#define PL_BASE_TABLE_H

#include <stdint.h>

#include "base/error.h"
#include "base/str.h"

typedef struct pl_table_entry {
    pl_str key;
    void *value;
    uint64_t hash;
} pl_table_entry;

typedef struct pl_table {
    pl_table_entry *entries; /* in the order of insertion */
    size_t count;
    size_t room;
    uint32_t *slots; /* index + 1 into entries, 0 = free */
    size_t slot_count;
} pl_table;

void pl_table_init(pl_table *table);
void pl_table_drop(pl_table *table); /* frees the table, not its keys and values; accepts an all-zero table */

/* Adds or replaces. PL_ERR_MEMORY leaves the table as it was. */
pl_status pl_table_put(pl_table *table, pl_str key, void *value, pl_error *err);
void *pl_table_find(const pl_table *table, pl_str key); /* NULL when absent */

/* The entry itself, with the key as the table has it; NULL when absent. Moves when the table grows. */
const pl_table_entry *pl_table_find_entry(const pl_table *table, pl_str key);

/* The key nearest to `wrong` by edit distance, absent when none is near enough (distance > 1 + length / 3). */
pl_str pl_table_nearest(const pl_table *table, pl_str wrong);

/* FNV-1a, 64 bits: stable across runs and machines. */
uint64_t pl_hash(pl_str bytes);

#endif
