/* Suggestion events: ids and numbers of what was suggested go to the writer; never a text. */
#ifndef PL_ENGINE_EVENTS_H
#define PL_ENGINE_EVENTS_H

#include "engine/state.h"
#include "pipeline/case.h"

/* Hands one event a suggestion to the writer; a full queue loses it, with a line in the log: an answer never waits for an event. Nothing is noted without a shop. */
void pl_events_note(pl_engine *engine, const pl_case *work);

/* The stable id of a suggestion: a hash over what decided it. */
pl_str pl_suggestion_id(pl_arena *arena, const pl_case *work, const pl_candidate *candidate);

#endif
