/* One request on its way through the engine: parsed, held against its schema, run, answered. */
#ifndef PL_ENGINE_SESSION_H
#define PL_ENGINE_SESSION_H

#include "engine/state.h"
#include "pipeline/stages.h"

typedef struct pl_session {
    pl_engine *engine;
    const pl_method_row *method;
    pl_snapshot *snapshot;
    pl_settings *settings; /* of a case, as is the worker */
    pl_worker *worker;
    pl_arena arena; /* the request's tree; of a case the worker's */
    const pl_json *request;
    pl_case work;
    bool has_case;
    const pl_way *way;
    pl_buf foreign;        /* the answer of the process of the shop's rules */
    const pl_json *answer; /* the same, read; NULL when this process answers */
    const pl_error *lost;  /* why it does although another one should; NULL otherwise */
} pl_session;

/* Readies the session; `request` must live as long. On failure the session must be dropped all the same. */
pl_status pl_session_begin(pl_session *session, pl_engine *engine, const pl_method_row *method, pl_str request,
                           pl_error *err);

/* Goes on until done, failed or pending. */
pl_stage_result pl_session_run(pl_session *session, pl_error *err);

/* Writes the answer of a session that is done. */
pl_status pl_session_write(pl_session *session, pl_buf *out, pl_error *err);

void pl_session_drop(pl_session *session);

#endif
