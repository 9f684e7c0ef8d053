/* Numbers by 64-bit hash: what words and features are looked up in. */
#ifndef PL_UNDERSTAND_INDEX_H
#define PL_UNDERSTAND_INDEX_H

#include "base/error.h"
#include "base/str.h"

typedef struct pl_index_slot {
    uint64_t hash; /* 0: free */
    uint32_t number;
} pl_index_slot;

/* All zero is an empty index. Different texts with one hash are taken for the same: with 64 bits that is no matter. */
typedef struct pl_index {
    pl_index_slot *slots;
    size_t room; /* a power of two */
    size_t count;
} pl_index;

static const uint32_t PL_INDEX_NONE = UINT32_MAX;

void pl_index_drop(pl_index *index);

/* Adds the number unless the hash has one; *out is the one it has. PL_ERR_MEMORY leaves the index as it was. */
pl_status pl_index_put(uint32_t *out, pl_index *index, uint64_t hash, uint32_t number, pl_error *err);

uint32_t pl_index_find(const pl_index *index, uint64_t hash); /* PL_INDEX_NONE when absent */

/* Hashes that go on: start with 0 or a salt, then byte for byte or text for text. */
static inline uint64_t pl_hash_byte(uint64_t hash, unsigned char byte)
{
    return (hash ^ byte) * 0x9E3779B97F4A7C15ULL ^ hash >> 29;
}

static inline uint64_t pl_hash_text(uint64_t hash, pl_str text)
{
    for (size_t i = 0; i < text.length; i++)
        hash = pl_hash_byte(hash, (unsigned char)text.at[i]);
    return hash;
}

#endif
