/* Submit and poll: a ticket keeps its session until it is done. */
#include "engine/submit.h"

#include <string.h>

#include "base/alloc.h"
#include "engine/session.h"

enum { ANSWER_BYTES = 64 << 20, IDLE_WAIT_MS = 1 };

struct pl_ticket {
    pl_ticket *next;
    pl_session session;
    char *request;
    pl_engine_done done;
    void *payload;
    pl_status begun; /* of pl_session_begin */
    pl_error err;
};

static void free_ticket(pl_ticket *ticket)
{
    pl_session_drop(&ticket->session);
    pl_free(ticket->request);
    pl_free(ticket);
}

static pl_ticket *new_ticket(const pl_submission *submission)
{
    size_t length = submission->request.length;
    pl_ticket *ticket = pl_alloc_zeroed(1, sizeof *ticket);
    char *copy = ticket ? pl_alloc(length + 1) : NULL;
    if (!copy) {
        pl_free(ticket);
        return NULL;
    }
    if (length)
        memcpy(copy, submission->request.at, length);
    copy[length] = '\0';
    ticket->request = copy;
    ticket->done = submission->done;
    ticket->payload = submission->payload;
    return ticket;
}

pl_status pl_ticket_submit(pl_engine *engine, const pl_submission *submission, const pl_way *way, pl_error *err)
{
    const pl_method_row *row = pl_method_find(submission->method);
    if (!row)
        return pl_fail(err, PL_ERR_NOT_FOUND, "no method is called '%s'", submission->method);
    pl_ticket *ticket = new_ticket(submission);
    if (!ticket)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a request");
    pl_str request = { ticket->request, submission->request.length };
    ticket->begun = pl_session_begin(&ticket->session, engine, row, request, &ticket->err);
    if (way)
        ticket->session.way = way;
    pthread_mutex_lock(&engine->lock);
    pl_ticket **end = &engine->tickets;
    while (*end)
        end = &(*end)->next;
    *end = ticket;
    pthread_mutex_unlock(&engine->lock);
    return PL_OK;
}

pl_status pl_engine_submit(pl_engine *engine, const char *method, const char *request, size_t length,
                           pl_engine_done done, void *payload, pl_error *err)
{
    pl_submission submission = { .method = method, .request = { request, length }, .done = done, .payload = payload };
    return pl_ticket_submit(engine, &submission, NULL, err);
}

size_t pl_engine_fds(const pl_engine *engine, struct pollfd *fds, size_t room, int *timeout)
{
    size_t count = 0;
    *timeout = -1;
    pthread_mutex_lock((pthread_mutex_t *)&engine->lock); /* others may submit meanwhile */
    for (const pl_ticket *ticket = engine->tickets; ticket; ticket = ticket->next) {
        int fd = ticket->session.has_case ? ticket->session.work.wait_fd : -1;
        if (fd < 0) {
            *timeout = IDLE_WAIT_MS; /* not begun, or waiting for something that cannot be polled */
            continue;
        }
        if (count < room)
            fds[count] = (struct pollfd){ .fd = fd, .events = POLLIN };
        count++;
    }
    pthread_mutex_unlock((pthread_mutex_t *)&engine->lock);
    return count;
}

static void finish(pl_ticket *ticket, pl_stage_result result)
{
    pl_answer answer = { .status = PL_OK };
    pl_buf text;
    pl_buf_init(&text, ANSWER_BYTES);
    pl_status status =
        result == PL_STAGE_FAILED ? ticket->err.status : pl_session_write(&ticket->session, &text, &ticket->err);
    if (status)
        pl_answer_fail(&answer, &ticket->err);
    else
        pl_answer_take(&answer, &text);
    ticket->done(ticket->payload, &answer);
    pl_answer_drop(&answer);
    pl_buf_drop(&text);
}

static pl_ticket *take_tickets(pl_engine *engine)
{
    pthread_mutex_lock(&engine->lock);
    pl_ticket *tickets = engine->tickets;
    engine->tickets = NULL;
    pthread_mutex_unlock(&engine->lock);
    return tickets;
}

static size_t put_back(pl_engine *engine, pl_ticket *open)
{
    size_t count = 0;
    pthread_mutex_lock(&engine->lock);
    pl_ticket *submitted = engine->tickets;
    engine->tickets = open;
    pl_ticket **end = &engine->tickets;
    for (; *end; end = &(*end)->next)
        count++;
    *end = submitted;
    for (; *end; end = &(*end)->next)
        count++;
    pthread_mutex_unlock(&engine->lock);
    return count;
}

size_t pl_engine_run(pl_engine *engine)
{
    pl_ticket *open = NULL;
    pl_ticket **end = &open;
    for (pl_ticket *ticket = take_tickets(engine), *next; ticket; ticket = next) {
        next = ticket->next;
        ticket->next = NULL;
        pl_stage_result result = ticket->begun ? PL_STAGE_FAILED : pl_session_run(&ticket->session, &ticket->err);
        if (result == PL_STAGE_PENDING) {
            *end = ticket;
            end = &ticket->next;
            continue;
        }
        finish(ticket, result);
        free_ticket(ticket);
    }
    return put_back(engine, open);
}

void pl_tickets_drop(pl_engine *engine)
{
    for (pl_ticket *ticket = take_tickets(engine), *next; ticket; ticket = next) {
        next = ticket->next;
        free_ticket(ticket);
    }
}
