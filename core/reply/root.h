/* Root plans from content tables: moves, variants and what they need. */
#ifndef PL_REPLY_ROOT_H
#define PL_REPLY_ROOT_H

#include "reply/library.h"

/* A reply from its file's table, in `arena`. PL_ERR_CONTENT with the place. */
pl_status pl_root_reply(pl_reply **out, pl_arena *arena, const pl_node *table, pl_error *err);

/* The shared moves of locales/root/moves.lua. */
pl_status pl_root_shared(const pl_reply_move **out, size_t *count, pl_arena *arena, const pl_node *table,
                         pl_error *err);

#endif
