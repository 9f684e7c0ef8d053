/* JSON Schemas: the truth about every document, and what validates requests. */
#ifndef PL_ENGINE_SCHEMA_H
#define PL_ENGINE_SCHEMA_H

#include "text/json_read.h"

/* All schemas, parsed; immutable. */
typedef struct pl_schemas pl_schemas;

/* The source of one schema as it is shipped, by name ("suggest_request"); NULL when there is none. */
const char *pl_schema_source(const char *name);

pl_status pl_schemas_open(pl_schemas **out, pl_error *err);
void pl_schemas_close(pl_schemas *schemas);

/* Holds `document` against the schema `name`. Understood of JSON Schema 2020-12: $ref type properties required additionalProperties items enum anyOf minimum maximum
 * minLength maxLength (code points) maxItems, format moment|decimal|tag. PL_ERR_REQUEST names the field by its JSON pointer; unknown fields name the nearest known one. */
pl_status pl_schema_check(const pl_schemas *schemas, const char *name, const pl_json *document, pl_error *err);

#endif
