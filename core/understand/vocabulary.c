/* Looking up words of a message by all their beginnings and endings in one walk over their bytes. */
#include "understand/vocabulary.h"

enum { BEGINNING_MIN = 2, ENDING_MIN = 4, SLIP_MIN = 5, SLIP_MAX = 40 };

static const uint64_t salts[] = { [PL_WORD_WHOLE] = 0x51, [PL_WORD_OPEN] = 0xA7, [PL_WORD_TAIL] = 0x3D };

void pl_vocabulary_drop(pl_vocabulary *vocabulary)
{
    pl_index_drop(&vocabulary->words);
    pl_index_drop(&vocabulary->slips);
}

static uint64_t hash_backwards(pl_str text)
{
    uint64_t hash = salts[PL_WORD_TAIL];
    for (size_t i = text.length; i-- > 0;)
        hash = pl_hash_byte(hash, (unsigned char)text.at[i]);
    return hash;
}

static uint64_t hash_of(pl_str text, pl_word_form form)
{
    return form == PL_WORD_TAIL ? hash_backwards(text) : pl_hash_text(salts[form], text);
}

static void note(pl_vocabulary *vocabulary, uint64_t hash)
{
    vocabulary->filter[hash >> 54] |= 1ULL << (hash >> 48 & 63);
}

static bool noted(const pl_vocabulary *vocabulary, uint64_t hash)
{
    return vocabulary->filter[hash >> 54] >> (hash >> 48 & 63) & 1;
}

/* The hash of a text without one of its bytes. */
static uint64_t hash_without(pl_str text, size_t left_out)
{
    uint64_t hash = salts[PL_WORD_WHOLE];
    for (size_t i = 0; i < text.length; i++) {
        if (i != left_out)
            hash = pl_hash_byte(hash, (unsigned char)text.at[i]);
    }
    return hash;
}

static pl_status put_slips(pl_vocabulary *vocabulary, pl_str text, uint32_t word, pl_error *err)
{
    pl_status status = PL_OK;
    uint32_t known;
    for (size_t i = 1; !status && i < text.length; i++)
        status = pl_index_put(&known, &vocabulary->slips, hash_without(text, i), word, err);
    return status;
}

static bool can_slip(pl_str text)
{
    return text.length >= SLIP_MIN && text.length <= SLIP_MAX && (unsigned char)text.at[0] < 0x80;
}

pl_status pl_vocabulary_put(uint32_t *out, pl_vocabulary *vocabulary, pl_str text, pl_word_form form, pl_error *err)
{
    uint64_t hash = hash_of(text, form);
    pl_status status = pl_index_put(out, &vocabulary->words, hash, vocabulary->count, err);
    if (status || *out != vocabulary->count)
        return status;
    vocabulary->count++;
    note(vocabulary, hash);
    return form != PL_WORD_TAIL && can_slip(text) ? put_slips(vocabulary, text, *out, err) : PL_OK;
}

/* What has been found of a word. */
typedef struct finds {
    uint32_t *out;
    size_t count;
} finds;

static void try_hash(finds *into, const pl_vocabulary *vocabulary, uint64_t hash)
{
    if (!noted(vocabulary, hash))
        return;
    uint32_t word = pl_index_find(&vocabulary->words, hash);
    if (word != PL_INDEX_NONE && into->count < PL_WORD_MATCHES)
        into->out[into->count++] = word;
}

static void try_beginnings(finds *into, const pl_vocabulary *vocabulary, pl_str text)
{
    uint64_t hash = salts[PL_WORD_OPEN];
    for (size_t i = 0; i < text.length; i++) {
        hash = pl_hash_byte(hash, (unsigned char)text.at[i]);
        if (i + 1 >= BEGINNING_MIN)
            try_hash(into, vocabulary, hash);
    }
}

static void try_endings(finds *into, const pl_vocabulary *vocabulary, pl_str text)
{
    uint64_t hash = salts[PL_WORD_TAIL];
    for (size_t i = text.length; i-- > 0;) {
        hash = pl_hash_byte(hash, (unsigned char)text.at[i]);
        if (text.length - i >= ENDING_MIN)
            try_hash(into, vocabulary, hash);
    }
}

/* A letter too few, a letter too many, a wrong or swapped one. */
static void try_slips(finds *into, const pl_vocabulary *vocabulary, pl_str text)
{
    uint32_t word = pl_index_find(&vocabulary->slips, pl_hash_text(salts[PL_WORD_WHOLE], text));
    for (size_t i = 1; word == PL_INDEX_NONE && i < text.length; i++) {
        uint64_t hash = hash_without(text, i);
        word = pl_index_find(&vocabulary->words, hash);
        if (word == PL_INDEX_NONE && text.length > SLIP_MIN)
            word = pl_index_find(&vocabulary->slips, hash);
    }
    if (word != PL_INDEX_NONE)
        into->out[into->count++] = word;
}

size_t pl_vocabulary_find(uint32_t out[PL_WORD_MATCHES], const pl_vocabulary *vocabulary, pl_str text, pl_slips slips)
{
    finds into = { .count = 0 };
    into.out = out;
    try_hash(&into, vocabulary, pl_hash_text(salts[PL_WORD_WHOLE], text));
    if ((unsigned char)text.at[0] >= 0xE3) /* a character of a script without blanks */
        return into.count;
    try_beginnings(&into, vocabulary, text);
    try_endings(&into, vocabulary, text);
    if (!into.count && slips == PL_WITH_SLIPS && can_slip(text))
        try_slips(&into, vocabulary, text);
    return into.count;
}
