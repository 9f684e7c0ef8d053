/* JSON out: a streaming writer into a buffer. Commas, escapes and nesting are its own business. */
#ifndef PL_TEXT_JSON_WRITE_H
#define PL_TEXT_JSON_WRITE_H

#include <stdint.h>

#include "base/buf.h"

typedef struct pl_json_writer {
    pl_buf *out;
    unsigned depth;
    uint64_t filled; /* bit per depth: a value was written there */
    bool after_key;
} pl_json_writer;

void pl_json_begin(pl_json_writer *json, pl_buf *out);

void pl_json_open_object(pl_json_writer *json);
void pl_json_close_object(pl_json_writer *json);
void pl_json_open_array(pl_json_writer *json);
void pl_json_close_array(pl_json_writer *json);
void pl_json_key(pl_json_writer *json, const char *key); /* ASCII without quotes and escapes, as code writes it */
void pl_json_key_str(pl_json_writer *json, pl_str key);

void pl_json_put_str(pl_json_writer *json, pl_str text); /* an absent string is written as null */
void pl_json_put_text(pl_json_writer *json, const char *terminated);
void pl_json_put_bool(pl_json_writer *json, bool value);
void pl_json_put_int(pl_json_writer *json, int64_t value);
void pl_json_put_number(pl_json_writer *json, double value,
                        int decimals); /* rounded, no trailing zeros, never in exponent form */
void pl_json_put_null(pl_json_writer *json);
void pl_json_put_raw(pl_json_writer *json, pl_str document); /* a value that is JSON already */

#endif
