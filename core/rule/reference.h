/* What rules see and what rule files hold, as one table: read from the comments of the bindings, shown to people, editors and checkers. */
#ifndef PL_RULE_REFERENCE_H
#define PL_RULE_REFERENCE_H

#include "base/buf.h"
#include "base/vector.h"

typedef enum pl_reference_kind {
    PL_REFERENCE_CLASS,    /* a noun and its sentence */
    PL_REFERENCE_FIELD,    /* ctx.market */
    PL_REFERENCE_FUNCTION, /* text.find */
    PL_REFERENCE_METHOD,   /* draft:find */
} pl_reference_kind;

/* Borrowed from the program; what does not apply is "". */
typedef struct pl_reference_row {
    pl_reference_kind kind;
    pl_str noun;
    pl_str name;
    pl_str parameters; /* "s: string, language?: string" */
    pl_str result;     /* the type: "integer", "match[]" */
    pl_str stages;     /* that may call it: "policy, quality"; "" for all */
    pl_str given;      /* what the example starts from, in Lua */
    pl_str example;    /* an expression that is true */
    pl_str text;       /* one or two sentences */
} pl_reference_row;

/* Rows of a noun stand together. PL_ERR_MEMORY. */
typedef struct pl_reference {
    const pl_reference_row *rows;
    size_t count;
} pl_reference;
pl_status pl_reference_read(pl_reference *out, pl_arena *arena, pl_error *err);

/* The function, method or field; NULL when there is none. */
const pl_reference_row *pl_reference_find(const pl_reference *reference, pl_str noun, pl_str name);
bool pl_reference_knows(const pl_reference *reference, pl_str noun); /* whether any row is about the noun */
/* The nearest name that the noun has; absent when none is near. */
pl_str pl_reference_nearest(const pl_reference *reference, pl_str noun, pl_str wrong);

/* Append a whole file. */
void pl_reference_put_page(pl_buf *out, const pl_reference *reference);   /* Markdown, from its second level on */
void pl_reference_put_stubs(pl_buf *out, const pl_reference *reference);  /* library/parlance.lua, in LuaCATS */
void pl_reference_put_checks(pl_buf *out, const pl_reference *reference); /* .luacheckrc */
void pl_reference_put_settings(pl_buf *out);                              /* .luarc.json */

/* For the files above: the names of Lua's own libraries that rules see. The first row has the functions without a library. */
typedef struct pl_reference_library {
    const char *name;
    const char *names; /* parted by blanks */
} pl_reference_library;
const pl_reference_library *pl_reference_libraries(void); /* ends with a row without names */

#endif
