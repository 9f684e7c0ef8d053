/* From the bytes of a request to the bytes of its answer. */
#include "engine/session.h"

#include <string.h>

#include "base/clock.h"
#include "engine/events.h"
#include "engine/foreign.h"
#include "engine/write.h"

enum { REQUEST_BYTES_MAX = 1 << 20, TREE_BYTES = 64 << 20, MS_PER_SECOND = 1000 };

static pl_status parse(pl_session *session, pl_str request, pl_error *err)
{
    if (request.length > REQUEST_BYTES_MAX) {
        pl_fail(err, PL_ERR_REQUEST, "a request has at most %d bytes, this one has %zu", REQUEST_BYTES_MAX,
                request.length);
        return PL_ERR_REQUEST;
    }
    pl_status status = pl_json_read(&session->request, &session->arena, request, "request", err);
    if (status)
        return status;
    return pl_schema_check(session->engine->schemas, session->method->schema, session->request, err);
}

static pl_status borrow(pl_session *session, pl_error *err)
{
    pl_status status = pl_snapshot_borrow(&session->worker, session->snapshot, err);
    if (!status)
        pl_worker_lend(&session->arena, session->worker, TREE_BYTES);
    return status;
}

static pl_status begin_case(pl_session *session, pl_error *err)
{
    pl_case_options options = {
        .method = (pl_method)session->method->way,
        .request = session->request,
        .worker = session->worker,
        .now = pl_clock_now() / MS_PER_SECOND * MS_PER_SECOND, /* what follows from it is written to people */
    };
    session->settings = pl_settings_hold(&session->engine->settings);
    pl_status status = pl_settings_find(&options, &session->arena, session->settings, session->request, err);
    if (status)
        return status;
    session->way = pl_way_of(options.method);
    session->has_case = true;
    return pl_case_init(&session->work, &options, err);
}

pl_status pl_session_begin(pl_session *session, pl_engine *engine, const pl_method_row *method, pl_str request,
                           pl_error *err)
{
    *session = (pl_session){ .engine = engine, .method = method, .snapshot = pl_engine_snapshot(engine) };
    pl_status status = PL_OK;
    if (method->run)
        pl_arena_init(&session->arena, TREE_BYTES);
    else
        status = borrow(session, err);
    if (!status)
        status = parse(session, request, err);
    if (!status && !method->run && engine->jailer)
        status = pl_foreign_ask(session, request, err);
    if (!status && !method->run && !session->answer)
        status = begin_case(session, err);
    return status;
}

pl_stage_result pl_session_run(pl_session *session, pl_error *err)
{
    return session->has_case ? pl_case_run(&session->work, session->way, err) : PL_STAGE_DONE;
}

pl_status pl_session_write(pl_session *session, pl_buf *out, pl_error *err)
{
    pl_json_writer json;
    pl_json_begin(&json, out);
    pl_status status = PL_OK;
    if (session->answer) {
        pl_foreign_write(out, session, pl_snapshot_refusal(session->snapshot));
        pl_foreign_note(session);
    } else if (session->has_case) {
        pl_case_notes notes = { .refused = pl_snapshot_refusal(session->snapshot), .lost = session->lost };
        status = pl_write_case(&json, &session->work, &notes, err);
        if (!status)
            pl_events_note(session->engine, &session->work);
    } else {
        pl_call call = {
            .engine = session->engine,
            .snapshot = session->snapshot,
            .arena = &session->arena,
            .request = session->request,
            .json = &json,
        };
        status = session->method->run(&call, err);
    }
    return status ? status : pl_buf_status(out, "the answer", err);
}

void pl_session_drop(pl_session *session)
{
    if (session->has_case)
        pl_case_drop(&session->work);
    if (session->worker) {
        pl_worker_take_back(session->worker, &session->arena);
        pl_snapshot_return(session->snapshot, session->worker);
    }
    pl_buf_drop(&session->foreign);
    pl_arena_drop(&session->arena);
    pl_settings_release(&session->engine->settings, session->settings);
    pl_snapshot_release(session->snapshot);
}
