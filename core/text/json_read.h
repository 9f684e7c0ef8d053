/* JSON in: one document into a tree in an arena, with places for every error. RFC 8259, stricter where a request is concerned. */
#ifndef PL_TEXT_JSON_READ_H
#define PL_TEXT_JSON_READ_H

#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"

typedef enum pl_json_kind {
    PL_JSON_NULL,
    PL_JSON_FALSE,
    PL_JSON_TRUE,
    PL_JSON_NUMBER,
    PL_JSON_STRING,
    PL_JSON_ARRAY,
    PL_JSON_OBJECT,
} pl_json_kind;

/* A node. Children of arrays and objects are a list in document order. */
typedef struct pl_json {
    pl_json_kind kind;
    pl_str key;  /* decoded; absent unless the parent is an object */
    pl_str text; /* string: decoded; number: as written; otherwise absent */
    double number;
    const struct pl_json *first; /* first child */
    const struct pl_json *next;  /* next sibling */
    size_t count;                /* children */
    uint32_t offset;             /* byte offset of the value in the document */
    uint32_t key_offset;         /* of the key's opening quote; 0 unless the parent is an object */
} pl_json;

/* Parses a whole document. `source` names it in errors. PL_ERR_REQUEST with line and column for: bytes that are not UTF-8, NUL, lone surrogates,
 * duplicate keys (the field is named), numbers beyond a double, nesting deeper than 64, anything behind the value; PL_ERR_MEMORY. The
 * field of an error is a JSON pointer. The tree borrows from `document`. */
pl_status pl_json_read(const pl_json **out, pl_arena *arena, pl_str document, const char *source, pl_error *err);

/* The line and the column in code points, both from 1, of a byte offset in the document. */
void pl_json_place(pl_str document, uint32_t offset, int *line, int *column);

const pl_json *pl_json_find(const pl_json *object, const char *key); /* NULL when absent or not an object */
const pl_json *pl_json_path(const pl_json *root, const char *path);  /* "order.items.0.name"; NULL when absent */
pl_str pl_json_text(const pl_json *value);                           /* absent when NULL or not a string */
bool pl_json_true(const pl_json *value);                             /* false when NULL or not true */
bool pl_json_says(const pl_json *object, const char *key, const char *word); /* whether the member is this string */

#endif
