/* The schemas by name. One row here, one line in schema_text.S, one file in schema/. */
#ifndef PL_ENGINE_SCHEMA_LIST_H
#define PL_ENGINE_SCHEMA_LIST_H

typedef struct pl_schema_row {
    const char *name;
    const char *text;
} pl_schema_row;

/* NULL name at the end. */
const pl_schema_row *pl_schema_rows(void);

#endif
