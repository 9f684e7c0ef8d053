/* Opening, asking, reloading, closing. */
#include "parlance/engine.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "engine/jailer.h"
#include "engine/open.h"
#include "engine/session.h"
#include "engine/submit.h"
#include "parlance/version.h"
#include "pipeline/proof.h"
#include "rule/scaffold.h"
#include "store/shop.h"

enum { ANSWER_BYTES = 64 << 20, USUAL_ANSWER_BYTES = 12 << 10 };

static char *copy_text(const char *text)
{
    char *copy = pl_alloc(strlen(text) + 1);
    if (copy)
        memcpy(copy, text, strlen(text) + 1);
    return copy;
}

static pl_content_folders folders_of(const pl_engine *engine)
{
    if (engine->jailer) /* nothing of the shop's is run here, not even to load it */
        return (pl_content_folders){ .builtin = engine->content_folder };
    return (pl_content_folders){ .builtin = engine->content_folder,
                                 .shop = engine->rules_folder ? engine->rules_folder : engine->shop_folder };
}

static pl_status take_options(pl_engine *engine, const pl_engine_options *options, pl_error *err)
{
    if (options->size < sizeof *options)
        return pl_fail(err, PL_ERR_USAGE, "the options' size must be sizeof(pl_engine_options)");
    engine->content_folder = copy_text(options->content ? options->content : PL_CONTENT_FOLDER);
    engine->shop_folder = options->shop ? copy_text(options->shop) : NULL;
    engine->rules_folder = options->rules ? copy_text(options->rules) : NULL;
    engine->unrecorded = options->unrecorded;
    if (!engine->content_folder || (options->shop && !engine->shop_folder) || (options->rules && !engine->rules_folder))
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the engine");
    return PL_OK;
}

static pl_status open_store(pl_engine *engine, pl_error *err)
{
    pl_status status = pl_shop_open(&engine->database, engine->shop_folder, err);
    if (!status && engine->shop_folder) /* without a shop nothing can be set */
        status = pl_settings_open(&engine->settings, engine->database, err);
    return status ? status : pl_writer_open(&engine->writer, engine->database, err);
}

pl_status pl_engine_prepare(pl_engine **out, const pl_engine_options *options, pl_error *err)
{
    pl_engine *engine = pl_alloc_zeroed(1, sizeof *engine);
    if (!engine)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the engine");
    pthread_mutex_init(&engine->lock, NULL);
    pthread_mutex_init(&engine->reloading, NULL);
    pl_status status = take_options(engine, options, err);
    if (!status)
        status = pl_schemas_open(&engine->schemas, err);
    if (!status)
        status = open_store(engine, err);
    if (!status && options->isolate && engine->shop_folder)
        status = pl_jailer_open(&engine->jailer, engine, options->isolate, err);
    if (status) {
        pl_engine_close(engine);
        return status;
    }
    *out = engine;
    return PL_OK;
}

pl_status pl_engine_load(pl_engine *engine, pl_error *err)
{
    return pl_snapshot_open(&engine->snapshot, folders_of(engine), err);
}

pl_status pl_engine_open(pl_engine **out, const pl_engine_options *options, pl_error *err)
{
    pl_engine *engine = NULL;
    pl_status status = pl_engine_prepare(&engine, options, err);
    if (!status)
        status = pl_engine_load(engine, err);
    if (status)
        pl_engine_close(engine);
    else
        *out = engine;
    return status;
}

pl_status pl_engine_let_go(pl_engine *engine, pl_error *err)
{
    pl_settings_let_go(&engine->settings);
    pl_status status = pl_writer_close(engine->writer, err);
    engine->writer = NULL;
    pl_database_close(engine->database);
    engine->database = NULL;
    return status ? status : pl_shop_open(&engine->database, NULL, err);
}

void pl_engine_close(pl_engine *engine)
{
    if (!engine)
        return;
    pl_tickets_drop(engine);
    pl_jailer_close(engine->jailer);
    pl_error ignored = { .status = PL_OK };
    pl_writer_close(engine->writer, &ignored);
    pl_snapshot_release(engine->snapshot);
    pl_settings_close(&engine->settings);
    pl_database_close(engine->database);
    pl_schemas_close(engine->schemas);
    pl_free(engine->content_folder);
    pl_free(engine->rules_folder);
    pl_free(engine->shop_folder);
    pthread_mutex_destroy(&engine->lock);
    pthread_mutex_destroy(&engine->reloading);
    pl_free(engine);
}

pl_snapshot *pl_engine_snapshot(pl_engine *engine)
{
    pthread_mutex_lock(&engine->lock);
    pl_snapshot *snapshot = engine->snapshot;
    pl_snapshot_hold(snapshot);
    pthread_mutex_unlock(&engine->lock);
    return snapshot;
}

/* A worker is made at once, so that the first request after the swap does not wait for it. */
static pl_status try_worker(pl_snapshot *snapshot, pl_error *err)
{
    pl_worker *worker;
    pl_status status = pl_snapshot_borrow(&worker, snapshot, err);
    if (!status)
        pl_snapshot_return(snapshot, worker);
    return status;
}

static pl_status prove(pl_snapshot *snapshot, pl_error *err)
{
    pl_status status = pl_content_prove(pl_snapshot_content(snapshot), NULL, err);
    return status ? status : try_worker(snapshot, err);
}

pl_status pl_engine_prove(pl_engine *engine, pl_error *err)
{
    return prove(engine->snapshot, err);
}

/* A snapshot of what is on disk now that may go into service. */
static pl_status open_proven(pl_snapshot **out, pl_engine *engine, pl_error *err)
{
    pl_snapshot *fresh = NULL;
    pl_status status = pl_snapshot_open(&fresh, folders_of(engine), err);
    if (!status)
        status = prove(fresh, err);
    if (!status && engine->jailer)
        status = pl_jailer_reload(engine->jailer, err);
    if (!status)
        status = pl_settings_renew(&engine->settings, err);
    if (!status)
        *out = fresh;
    else
        pl_snapshot_release(fresh);
    return status;
}

static void swap(pl_engine *engine, pl_snapshot *fresh)
{
    pthread_mutex_lock(&engine->lock);
    pl_snapshot *old = engine->snapshot;
    engine->snapshot = fresh;
    pthread_mutex_unlock(&engine->lock);
    pl_snapshot_release(old);
}

pl_status pl_engine_reload(pl_engine *engine, pl_error *err)
{
    pl_snapshot *fresh = NULL;
    pl_error why = { .status = PL_OK };
    pthread_mutex_lock(&engine->reloading);
    pl_status status = open_proven(&fresh, engine, &why);
    if (status)
        pl_snapshot_refuse(engine->snapshot, &why); /* only reloads take it away, and this is the only one */
    else
        swap(engine, fresh);
    pthread_mutex_unlock(&engine->reloading);
    if (status && err)
        *err = why;
    return status;
}

void pl_answer_take(pl_answer *answer, pl_buf *text)
{
    answer->text = text->at;
    answer->length = text->length;
    *text = (pl_buf){ 0 };
}

static void put_place(pl_json_writer *json, const pl_error *err)
{
    if (err->field[0]) {
        pl_json_key(json, "field");
        pl_json_put_text(json, err->field);
    }
    if (err->hint[0]) {
        pl_json_key(json, "hint");
        pl_json_put_text(json, err->hint);
    }
    if (err->source[0]) {
        pl_json_key(json, "source");
        pl_json_put_text(json, err->source);
    }
    if (err->line > 0) {
        pl_json_key(json, "line");
        pl_json_put_int(json, err->line);
    }
    if (err->column > 0) {
        pl_json_key(json, "column");
        pl_json_put_int(json, err->column);
    }
}

void pl_answer_fail(pl_answer *answer, const pl_error *err)
{
    pl_buf text;
    pl_json_writer json;
    pl_buf_init(&text, ANSWER_BYTES);
    pl_json_begin(&json, &text);
    pl_json_open_object(&json);
    pl_json_key(&json, "error");
    pl_json_open_object(&json);
    pl_json_key(&json, "code");
    pl_json_put_text(&json, pl_status_code(err->status));
    pl_json_key(&json, "message");
    pl_json_put_text(&json, err->message);
    put_place(&json, err);
    pl_json_close_object(&json);
    pl_json_close_object(&json);
    answer->status = err->status;
    if (text.status)
        pl_buf_drop(&text);
    pl_answer_take(answer, &text);
}

void pl_answer_drop(pl_answer *answer)
{
    pl_free(answer->text);
    *answer = (pl_answer){ 0 };
}

static pl_status answer(pl_buf *out, pl_session *session, pl_str request, pl_engine *engine, const pl_method_row *row,
                        pl_error *err)
{
    pl_status status = pl_session_begin(session, engine, row, request, err);
    if (status)
        return status;
    pl_stage_result result = pl_session_run(session, err);
    while (result == PL_STAGE_PENDING) {
        struct pollfd wait = { .fd = session->work.wait_fd, .events = POLLIN };
        poll(&wait, 1, session->work.wait_fd < 0 ? 1 : -1);
        result = pl_session_run(session, err);
    }
    return result == PL_STAGE_FAILED ? err->status : pl_session_write(session, out, err);
}

pl_status pl_engine_ask(pl_answer *out, pl_engine *engine, const char *method, const char *request, size_t length)
{
    pl_error err = { .status = PL_OK };
    *out = (pl_answer){ .status = PL_OK };
    const pl_method_row *row = pl_method_find(method);
    if (!row) {
        pl_fail(&err, PL_ERR_NOT_FOUND, "no method is called '%s'", method);
        pl_answer_fail(out, &err);
        return out->status;
    }
    pl_buf text;
    pl_session session;
    pl_buf_init(&text, ANSWER_BYTES);
    pl_buf_reserve(&text, USUAL_ANSWER_BYTES);
    out->status = answer(&text, &session, (pl_str){ request, length }, engine, row, &err);
    pl_session_drop(&session);
    if (out->status)
        pl_answer_fail(out, &err);
    else
        pl_answer_take(out, &text);
    pl_buf_drop(&text);
    return out->status;
}

const char *pl_engine_schema(const char *name)
{
    return pl_schema_source(name);
}

/* What editors want stands beside the shop: without it the shop is whole. */
pl_status pl_shop_init(const char *folder, pl_error *err)
{
    enum { NAMES_BYTES = 1 << 20 };
    pl_arena arena;
    pl_vector written;
    pl_arena_init(&arena, NAMES_BYTES);
    pl_vector_init(&written, sizeof(pl_str), &arena);
    pl_status status = pl_shop_make(folder, err);
    if (!status)
        status = pl_scaffold_editor(&written, &arena, folder, err);
    pl_arena_drop(&arena);
    return status;
}

const char *pl_version(void)
{
    return PL_VERSION_TEXT;
}
