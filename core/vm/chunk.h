/* A Lua source on its way into a state: screened, compiled as text only, run once for its table. */
#ifndef PL_VM_CHUNK_H
#define PL_VM_CHUNK_H

#include "base/error.h"

struct lua_State;

typedef struct pl_chunk {
    pl_str text;
    const char *name;
    size_t read; /* bytes handed to the compiler */
} pl_chunk;

/* Refuses sources that are too long, not UTF-8, bytecode, or that pl_places_screen refuses; passes over a byte order mark. `text` and `name` are
 * borrowed. PL_ERR_CONTENT with place. */
pl_status pl_chunk_open(pl_chunk *out, pl_str text, const char *name, size_t ceiling, pl_error *err);

/* Inside a protected call: compiles the chunk with the state's globals, runs it, and leaves the one table that it returns. Raises. */
void pl_chunk_run(struct lua_State *lua, pl_chunk *chunk);

#endif
