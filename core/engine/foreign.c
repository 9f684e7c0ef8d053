/* Asking the other process, and reading what it says as what it is: a stranger's document. */
#include "engine/foreign.h"

#include "base/clock.h"
#include "base/log.h"
#include "engine/jailer.h"
#include "engine/write.h"
#include "parlance/version.h"
#include "store/events.h"

static pl_str text_at(const pl_json *document, const char *path)
{
    return pl_json_text(pl_json_path(document, path));
}

/* {"error":{…}} as an error of ours. */
static pl_status take_error(pl_status status, const pl_json *document, pl_error *err)
{
    pl_str message = text_at(document, "error.message");
    pl_str hint = text_at(document, "error.hint");
    pl_str field = text_at(document, "error.field");
    pl_fail(err, status, "%.*s", PL_STR_ARGS(message));
    if (hint.at)
        pl_error_hint(err, "%.*s", PL_STR_ARGS(hint));
    if (field.at)
        pl_error_field(err, "%.*s", PL_STR_ARGS(field));
    return status;
}

static pl_status lose(pl_session *session, const pl_error *why, pl_error *err)
{
    pl_error *kept = pl_arena_take(&session->arena, sizeof *kept);
    if (!kept)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a request");
    *kept = *why;
    session->lost = kept;
    pl_buf_drop(&session->foreign);
    return PL_OK;
}

pl_status pl_foreign_ask(pl_session *session, pl_str request, pl_error *err)
{
    enum { ANSWER_BYTES = 64 << 20 };
    pl_error why = { .status = PL_OK };
    pl_status answered = PL_OK;
    pl_buf_init(&session->foreign, ANSWER_BYTES);
    pl_status status =
        pl_jailer_ask(&answered, &session->foreign, session->engine->jailer, session->method->name, request, &why);
    if (!status)
        status = pl_json_read(&session->answer, &session->arena, pl_buf_view(&session->foreign), "answer", &why);
    if (status)
        return lose(session, &why, err);
    return answered ? take_error(answered, session->answer, err) : PL_OK;
}

/* In a string a quotation mark has a '\\' before it: what is found is the field. */
void pl_foreign_write(pl_buf *out, const pl_session *session, const pl_error *refused)
{
    static const char field[] = "\"degraded\":[";
    pl_str answer = pl_buf_view(&session->foreign);
    size_t place = pl_str_find(answer, pl_str_of(field), 0) + sizeof field - 1;
    if (!refused || place >= answer.length) {
        pl_buf_put(out, answer);
        return;
    }
    pl_json_writer json;
    pl_buf_put(out, pl_str_slice(answer, 0, place));
    pl_json_begin(&json, out);
    pl_write_refusal(&json, refused);
    if (answer.at[place] != ']')
        pl_buf_put_byte(out, ',');
    pl_buf_put(out, pl_str_slice(answer, place, answer.length));
}

static pl_event event_of(const pl_session *session, const pl_json *suggestion, int position)
{
    const pl_json *score = pl_json_find(suggestion, "score");
    return (pl_event){
        .at = pl_clock_now(),
        .suggestion = text_at(suggestion, "id"),
        .market = text_at(session->request, "market"),
        .language = text_at(suggestion, "language"),
        .replies = text_at(suggestion, "replies.0"),
        .status = text_at(suggestion, "status"),
        .score = score ? score->number : 0,
        .position = position,
        .engine = pl_str_of(pl_version()),
        .content = text_at(session->answer, "versions.content"),
        .shop = text_at(session->answer, "versions.shop"),
    };
}

void pl_foreign_note(const pl_session *session)
{
    const pl_json *all = pl_json_find(session->answer, "suggestions");
    int position = 0;
    if (session->engine->unrecorded)
        return;
    for (const pl_json *suggestion = all ? all->first : NULL; suggestion; suggestion = suggestion->next) {
        pl_error err = { .status = PL_OK };
        pl_event event = event_of(session, suggestion, ++position);
        if (pl_writer_put(session->engine->writer, &event, NULL, NULL, &err))
            pl_log(PL_LOG_WARNING, "an event is lost: %s", err.message);
    }
}
