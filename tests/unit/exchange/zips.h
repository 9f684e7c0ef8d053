/* ZIP archives written byte by byte, right or wrong: nothing of this is known to the code under test. */
#ifndef TESTS_EXCHANGE_ZIPS_H
#define TESTS_EXCHANGE_ZIPS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "exchange/archive.h"

enum { ZIP_PLAIN = 0100644, ZIP_LINK = 0120777, ZIP_FOLDER = 0040755, ZIP_DEVICE = 0020644, ZIP_FILES = 3000 };

/* All zero but for name and bytes is a fine file. */
typedef struct zip_entry {
    const char *name;
    const char *bytes;
    unsigned mode; /* 0: ZIP_PLAIN */
    unsigned method;
    unsigned flags;
    uint32_t wrong_sum;  /* added to the checksum */
    uint32_t wrong_size; /* added to the size in both headers */
    const char *inner;   /* the name in the local header; NULL: the same */
} zip_entry;

static inline uint32_t sum_of(const char *bytes, size_t length)
{
    uint32_t sum = ~0u;
    for (size_t i = 0; i < length; i++) {
        sum ^= (unsigned char)bytes[i];
        for (int bit = 0; bit < 8; bit++)
            sum = sum >> 1 ^ (sum & 1 ? 0xEDB88320u : 0);
    }
    return ~sum;
}

static inline void put_number(pl_buf *out, uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; i++)
        pl_buf_put_byte(out, (char)(value >> 8 * i));
}

/* What both headers share, from "version needed" to the lengths. */
static inline void put_shared(pl_buf *out, const zip_entry *entry, const char *name)
{
    uint32_t length = (uint32_t)strlen(entry->bytes);
    put_number(out, 20, 2);
    put_number(out, entry->flags, 2);
    put_number(out, entry->method, 2);
    put_number(out, 0x00210000, 4);
    put_number(out, sum_of(entry->bytes, length) + entry->wrong_sum, 4);
    put_number(out, length, 4);
    put_number(out, length + entry->wrong_size, 4);
    put_number(out, (uint32_t)strlen(name), 2);
    put_number(out, 0, 2);
}

static inline void put_zip(pl_buf *out, const zip_entry *entries, size_t count)
{
    static uint32_t places[ZIP_FILES];
    pl_buf_init(out, PL_ARCHIVE_BYTES + 1024);
    for (size_t i = 0; i < count; i++) {
        const char *name = entries[i].inner ? entries[i].inner : entries[i].name;
        places[i] = (uint32_t)out->length;
        put_number(out, 0x04034b50, 4);
        put_shared(out, &entries[i], name);
        pl_buf_put_text(out, name);
        pl_buf_put_text(out, entries[i].bytes);
    }
    uint32_t list = (uint32_t)out->length;
    for (size_t i = 0; i < count; i++) {
        put_number(out, 0x02014b50, 4);
        put_number(out, 3 << 8 | 20, 2); /* made by Unix */
        put_shared(out, &entries[i], entries[i].name);
        put_number(out, 0, 2);
        put_number(out, 0, 2);
        put_number(out, 0, 2);
        put_number(out, (entries[i].mode ? entries[i].mode : (unsigned)ZIP_PLAIN) << 16, 4);
        put_number(out, places[i], 4);
        pl_buf_put_text(out, entries[i].name);
    }
    uint32_t length = (uint32_t)out->length - list;
    put_number(out, 0x06054b50, 4);
    put_number(out, 0, 4);
    put_number(out, (uint32_t)count, 2);
    put_number(out, (uint32_t)count, 2);
    put_number(out, length, 4);
    put_number(out, list, 4);
    put_number(out, 0, 2);
    assert_int_equal(out->status, PL_OK);
}

#endif
