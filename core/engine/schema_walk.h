/* The walk over schema and document, and the keywords that look at one value alone. */
#ifndef PL_ENGINE_SCHEMA_WALK_H
#define PL_ENGINE_SCHEMA_WALK_H

#include "engine/schema.h"

/* Where a walk stands. */
typedef struct pl_walk {
    const pl_schemas *schemas;
    const pl_json *root; /* the schema file that "#/…" refers to */
    char pointer[PL_ERROR_FIELD_BYTES];
    pl_error *err;
} pl_walk;

/* A check of one keyword; `schema` is what it stands in. */
typedef pl_status (*pl_keyword_check)(pl_walk *at, const pl_json *keyword, const pl_json *schema, const pl_json *value);

/* The check of a keyword that needs no way down; NULL when `keyword` is none. */
pl_keyword_check pl_schema_leaf(pl_str keyword);

/* PL_ERR_REQUEST at the walk's place; `says` has one %.*s for `what`. */
pl_status pl_walk_refuse(pl_walk *at, const char *says, pl_str what);

#endif
