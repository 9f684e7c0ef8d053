/* Requests that do not wait: tickets in the caller's event loop. */
#ifndef PL_ENGINE_SUBMIT_H
#define PL_ENGINE_SUBMIT_H

#include "engine/state.h"

/* Ends every open ticket without calling anybody. */
void pl_tickets_drop(pl_engine *engine);

#endif
