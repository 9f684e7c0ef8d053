/* Schemas made ready for the walk beside a document, and the keywords that look at one value alone. */
#ifndef PL_ENGINE_SCHEMA_WALK_H
#define PL_ENGINE_SCHEMA_WALK_H

#include "base/table.h"
#include "engine/schema.h"

/* Where a walk stands. */
typedef struct pl_walk {
    char pointer[PL_ERROR_FIELD_BYTES];
    size_t length; /* of the pointer */
    pl_error *err;
} pl_walk;

/* A check of one keyword that needs no way down; `schema` is what it stands in. */
typedef pl_status (*pl_keyword_check)(pl_walk *at, const pl_json *keyword, const pl_json *schema, const pl_json *value);

/* NULL when `keyword` is none. */
pl_keyword_check pl_schema_leaf(pl_str keyword);

typedef struct pl_schema pl_schema;
typedef struct pl_schema_step pl_schema_step;
typedef pl_status (*pl_schema_run)(pl_walk *at, const pl_schema *schema, const pl_schema_step *step,
                                   const pl_json *value);

/* One keyword of a schema. */
struct pl_schema_step {
    const pl_json *keyword;
    pl_schema_run run;             /* NULL: `leaf` */
    pl_keyword_check leaf;         /* NULL: `run` */
    const pl_schema *const *inner; /* what it leads to: the target of a $ref, the choices of anyOf … */
    size_t inner_count;
};

typedef struct pl_schema_property {
    pl_str name;
    const pl_schema *schema;
} pl_schema_property;

struct pl_schema {
    const pl_json *source;
    const pl_schema_step *steps; /* in the order of the source; what closes an object stands first */
    size_t step_count;
    const pl_schema_property *properties; /* shorter names first, names of one length by their bytes */
    size_t property_count;
};

struct pl_schemas {
    pl_arena arena;
    pl_table sources; /* const pl_json by file */
    pl_table ready;   /* pl_schema by file, and by "file#definition" */
};

/* The check of a keyword that goes down; NULL when `keyword` is none. */
pl_schema_run pl_schema_inner(pl_str keyword);

/* Makes the schema of a file ready, and with it all that it refers to. */
pl_status pl_schema_build(pl_schemas *schemas, pl_str file, pl_error *err);

const pl_schema *pl_schema_property_find(const pl_schema *schema, pl_str name); /* NULL when there is none */

/* PL_ERR_REQUEST at the walk's place; `says` has one %.*s for `what`. */
pl_status pl_walk_refuse(pl_walk *at, const char *says, pl_str what);

#endif
