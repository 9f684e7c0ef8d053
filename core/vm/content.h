/* Content files: Lua that returns one table, read into a tree of typed nodes. What reads content sees no Lua. */
#ifndef PL_VM_CONTENT_H
#define PL_VM_CONTENT_H

#include "base/arena.h"
#include "base/error.h"

typedef enum pl_node_kind {
    PL_NODE_BOOL,
    PL_NODE_NUMBER,
    PL_NODE_TEXT,
    PL_NODE_TABLE,
    PL_NODE_FUNCTION, /* only in rules and plugins; data files with functions are refused */
} pl_node_kind;

/* A value of a content file. Children of a table: first the list part in order (key absent), then the named fields in byte order of their keys. */
typedef struct pl_node {
    pl_node_kind kind;
    pl_str key;  /* absent for list elements and the root */
    pl_str text; /* TEXT: the string; NUMBER: as Lua writes it */
    double number;
    bool truth; /* BOOL */
    const struct pl_node *first;
    const struct pl_node *next;
    size_t count;       /* children */
    size_t list_count;  /* children of the list part */
    const char *source; /* the file, as the user knows it: "rules/language/de/skeletons.lua" */
    int line;           /* where the field stands in the file; 0 when unknown */
} pl_node;

const pl_node *pl_node_find(const pl_node *table, const char *key); /* NULL when absent or not a table */
const pl_node *pl_node_find_str(const pl_node *table, pl_str key);
pl_str pl_node_text(const pl_node *node);                     /* absent when NULL or not TEXT */
double pl_node_number(const pl_node *node, double otherwise); /* `otherwise` when NULL or not NUMBER */
bool pl_node_true(const pl_node *node);

/* PL_ERR_CONTENT that names the place of `node`: "rules/x.lua:11: …". */
pl_status pl_node_fail(pl_error *err, const pl_node *node, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* What a table may hold. A row's `inner` describes the fields of a table field, or of each element of a list. */
typedef enum pl_field_kind {
    PL_FIELD_BOOL,
    PL_FIELD_NUMBER,
    PL_FIELD_TEXT,
    PL_FIELD_TEXTS, /* a list of strings */
    PL_FIELD_TABLE, /* named fields, described by `inner` when it is given */
    PL_FIELD_LIST,  /* a list of tables, each described by `inner` when it is given */
    PL_FIELD_FUNCTION,
    PL_FIELD_ANY,
} pl_field_kind;

typedef enum pl_field_need { PL_FIELD_OPTIONAL, PL_FIELD_REQUIRED } pl_field_need;

typedef struct pl_field {
    const char *name; /* NULL ends the table of rows; "*" stands for any name */
    pl_field_kind kind;
    pl_field_need need;
    const struct pl_field *inner;
} pl_field;

/* Checks `table` against its rows: unknown fields (with the nearest known one), missing fields, wrong types:
 * "rules/x.lua:11: field 'when' must be a table, got a string". */
pl_status pl_fields_check(const pl_node *table, const pl_field *fields, pl_error *err);

/* Runs the data file `path` in an empty, budgeted environment and turns its table into a tree in `arena`. `name` is what
 * errors call it. PL_ERR_CONTENT (syntax, functions inside, metatables, cycles, no table), PL_ERR_BUDGET, PL_ERR_NOT_FOUND, PL_ERR_MEMORY. */
pl_status pl_content_load(const pl_node **out, pl_arena *arena, const char *path, const char *name, pl_error *err);
pl_status pl_content_read(const pl_node **out, pl_arena *arena, pl_str text, const char *name, pl_error *err);

#endif
