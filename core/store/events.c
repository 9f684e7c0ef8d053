/* Events: checked, written in groups, listed. */
#include "store/events.h"

#include <string.h>

#include "store/connection.h"

static const char put_sql[] =
    "INSERT INTO suggestion_event"
    " (suggestion, market, language, replies, status, engine, content, shop, at, position, score)"
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
static const char list_sql[] =
    "SELECT suggestion, market, language, replies, status, engine, content, shop, at, position,"
    " score FROM suggestion_event ORDER BY id DESC LIMIT ?1";
static const char count_sql[] = "SELECT count(*) FROM suggestion_event";

/* The texts in the order of the columns. */
static const struct {
    const char *name;
    size_t offset;
} texts[] = {
    { "suggestion", offsetof(pl_event, suggestion) }, { "market", offsetof(pl_event, market) },
    { "language", offsetof(pl_event, language) },     { "replies", offsetof(pl_event, replies) },
    { "status", offsetof(pl_event, status) },         { "engine", offsetof(pl_event, engine) },
    { "content", offsetof(pl_event, content) },       { "shop", offsetof(pl_event, shop) },
};

enum { TEXT_COUNT = sizeof texts / sizeof *texts, NEEDED_TEXTS = 2, AT = TEXT_COUNT, POSITION, SCORE };

static pl_str text_of(const pl_event *event, size_t i)
{
    pl_str text;
    memcpy(&text, (const char *)event + texts[i].offset, sizeof text);
    return text;
}

static void set_text(pl_event *event, size_t i, pl_str text)
{
    memcpy((char *)event + texts[i].offset, &text, sizeof text);
}

size_t pl_event_bytes(const pl_event *event)
{
    size_t bytes = 0;
    for (size_t i = 0; i < TEXT_COUNT; i++)
        bytes += text_of(event, i).length;
    return bytes;
}

void pl_event_copy(pl_event *out, char *bytes, const pl_event *event)
{
    *out = *event;
    for (size_t i = 0; i < TEXT_COUNT; i++) {
        pl_str text = text_of(event, i);
        if (text.length)
            memcpy(bytes, text.at, text.length);
        set_text(out, i, (pl_str){ .at = bytes, .length = text.length });
        bytes += text.length;
    }
}

static bool is_id(pl_str text)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._:/,+#-";
    for (size_t i = 0; i < text.length; i++) {
        if (!memchr(letters, text.at[i], sizeof letters - 1))
            return false;
    }
    return text.length <= PL_EVENT_ID_BYTES;
}

pl_status pl_event_check(const pl_event *event, pl_error *err)
{
    for (size_t i = 0; i < TEXT_COUNT; i++) {
        pl_str text = text_of(event, i);
        if (!is_id(text) || (i < NEEDED_TEXTS && !text.length)) {
            (void)pl_fail(err, PL_ERR_USAGE, "the %s of an event is an id of %d to %d ASCII letters", texts[i].name,
                          i < NEEDED_TEXTS, PL_EVENT_ID_BYTES);
            pl_error_field(err, "%s", texts[i].name);
            return PL_ERR_USAGE;
        }
    }
    return PL_OK;
}

static pl_status put_event(pl_database *database, const pl_event *event, pl_error *err)
{
    pl_statement *put;
    pl_status status = pl_event_check(event, err);
    if (!status)
        status = pl_statement_find(&put, database, put_sql, err);
    if (status)
        return status;
    for (size_t i = 0; i < TEXT_COUNT; i++)
        pl_statement_put_text(put, (int)i + 1, text_of(event, i));
    pl_statement_put_integer(put, AT + 1, event->at);
    pl_statement_put_integer(put, POSITION + 1, event->position);
    pl_statement_put_real(put, SCORE + 1, event->score);
    return pl_statement_run(put, err);
}

pl_status pl_event_put_all(pl_database *database, const pl_event *const *events, size_t count, pl_error *err)
{
    pl_database_lock(database);
    pl_status status = pl_database_begin(database, err);
    if (!status) {
        for (size_t i = 0; i < count && !status; i++)
            status = put_event(database, events[i], err);
        status = pl_database_end(database, status, err);
    }
    pl_database_unlock(database);
    return status;
}

static pl_status add_event(pl_vector *out, pl_arena *arena, pl_statement *list, pl_error *err)
{
    pl_event *event = pl_vector_add(out);
    for (size_t i = 0; event && i < TEXT_COUNT; i++) {
        pl_str text = pl_arena_copy(arena, pl_statement_text(list, (int)i));
        if (!text.at)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for an event");
        set_text(event, i, text);
    }
    if (!event)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for an event");
    event->at = pl_statement_integer(list, AT);
    event->position = (int)pl_statement_integer(list, POSITION);
    event->score = pl_statement_real(list, SCORE);
    return PL_OK;
}

pl_status pl_event_list(pl_vector *out, pl_arena *arena, pl_database *database, size_t limit, pl_error *err)
{
    pl_database_lock(database);
    pl_statement *list;
    pl_status status = pl_statement_find(&list, database, list_sql, err);
    if (!status)
        pl_statement_put_integer(list, 1, limit > INT32_MAX ? INT32_MAX : (int64_t)limit);
    while (!status && pl_statement_next(list, &status, err)) {
        status = add_event(out, arena, list, err);
        if (status)
            pl_statement_stop(list);
    }
    pl_database_unlock(database);
    return status;
}

pl_status pl_event_count(int64_t *out, pl_database *database, pl_error *err)
{
    pl_database_lock(database);
    pl_statement *count;
    pl_status status = pl_statement_find(&count, database, count_sql, err);
    if (!status && pl_statement_next(count, &status, err)) {
        *out = pl_statement_integer(count, 0);
        pl_statement_stop(count);
    }
    pl_database_unlock(database);
    return status;
}
