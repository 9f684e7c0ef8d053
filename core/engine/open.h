/* Opening an engine step by step, for one that locks itself in between. */
#ifndef PL_ENGINE_OPEN_H
#define PL_ENGINE_OPEN_H

#include "engine/state.h"

/* All but the content: options, schemas, the store and its settings. */
pl_status pl_engine_prepare(pl_engine **out, const pl_engine_options *options, pl_error *err);

/* The content; from here on the engine answers. */
pl_status pl_engine_load(pl_engine *engine, pl_error *err);

/* Closes the shop's store: its settings stay as they are now, nothing can be set or noted any more. */
pl_status pl_engine_let_go(pl_engine *engine, pl_error *err);

/* PL_ERR_CONTENT unless all that was loaded is right; makes a worker too. */
pl_status pl_engine_prove(pl_engine *engine, pl_error *err);

#endif
