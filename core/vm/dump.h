/* A Lua function's compiled form, as lua_dump of Lua 5.4 writes it for its own state: it is looked at and never loaded. */
#ifndef PL_VM_DUMP_H
#define PL_VM_DUMP_H

#include <stdint.h>

#include "base/buf.h"

struct lua_State;

typedef enum pl_dump_detail { PL_DUMP_CODE, PL_DUMP_LINES } pl_dump_detail;

enum { PL_DUMP_NESTED = 220 }; /* the compiler stops at 200 */

typedef struct pl_dump {
    pl_buf bytes;
    const uint8_t *at;
    const uint8_t *end;
    bool broken; /* something was not as expected: what is read from here on is zero */
} pl_dump;

/* Stands on the first field of the function on top of the stack. To be closed, also when it fails; closing tells whether all was as expected. */
pl_status pl_dump_open(pl_dump *out, struct lua_State *lua, pl_dump_detail detail, pl_error *err);
pl_status pl_dump_close(pl_dump *dump, pl_error *err);

const uint8_t *pl_dump_take(pl_dump *from, size_t bytes); /* NULL when there are not so many */
unsigned pl_dump_byte(pl_dump *from);
size_t pl_dump_size(pl_dump *from);
void pl_dump_skip_string(pl_dump *from);
void pl_dump_skip_constants(pl_dump *from);
void pl_dump_skip_names(pl_dump *from); /* of locals and upvalues: the last that is told of a function */

#endif
