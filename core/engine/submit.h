/* Requests that do not wait: tickets in the caller's event loop. */
#ifndef PL_ENGINE_SUBMIT_H
#define PL_ENGINE_SUBMIT_H

#include "engine/state.h"
#include "pipeline/stages.h"

/* What is asked, and who is told. The request is copied. */
typedef struct pl_submission {
    const char *method;
    pl_str request;
    pl_engine_done done;
    void *payload;
} pl_submission;

/* As pl_engine_submit, by way of other stages: a case goes `way` instead of its method's own; NULL: its own. */
pl_status pl_ticket_submit(pl_engine *engine, const pl_submission *submission, const pl_way *way, pl_error *err);

/* Ends every open ticket without calling anybody. */
void pl_tickets_drop(pl_engine *engine);

#endif
