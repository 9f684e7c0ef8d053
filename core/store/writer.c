/* The writer: a queue, and a thread that empties it group by group. */
#include "store/writer.h"

#include <pthread.h>

#include "base/alloc.h"

typedef struct entry {
    struct entry *next;
    pl_event event; /* its texts stand behind it */
    pl_writer_done done;
    void *payload;
    char bytes[];
} entry;

struct pl_writer {
    pl_database *database;
    pthread_t thread;
    pthread_mutex_t mutex;
    pthread_cond_t filled; /* something was put, or the writer closes */
    pthread_cond_t settled;
    entry *first;
    entry **last;
    uint64_t put_count;     /* events since the start: put, */
    uint64_t taken_count;   /* of these taken off the queue, */
    uint64_t settled_count; /* of these on disk or lost */
    bool closing;
    pl_error loss; /* the first since the last flush */
};

static entry *copy_event(const pl_event *event)
{
    entry *made = pl_alloc(sizeof *made + pl_event_bytes(event));
    if (!made)
        return NULL;
    *made = (entry){ 0 };
    pl_event_copy(&made->event, made->bytes, event);
    return made;
}

/* Takes at most PL_WRITER_GROUP_MAX entries off the queue; 0 when the writer closes and nothing is left. */
static size_t take_group(pl_writer *writer, entry *group[PL_WRITER_GROUP_MAX])
{
    (void)pthread_mutex_lock(&writer->mutex);
    while (!writer->first && !writer->closing)
        (void)pthread_cond_wait(&writer->filled, &writer->mutex);
    size_t count = 0;
    while (writer->first && count < PL_WRITER_GROUP_MAX) {
        group[count++] = writer->first;
        writer->first = writer->first->next;
    }
    if (!writer->first)
        writer->last = &writer->first;
    writer->taken_count += count;
    (void)pthread_mutex_unlock(&writer->mutex);
    return count;
}

static void settle_group(pl_writer *writer, size_t count, const pl_error *loss)
{
    (void)pthread_mutex_lock(&writer->mutex);
    writer->settled_count += count;
    if (loss->status && !writer->loss.status)
        writer->loss = *loss;
    (void)pthread_cond_broadcast(&writer->settled);
    (void)pthread_mutex_unlock(&writer->mutex);
}

static void write_group(pl_writer *writer, entry **group, size_t count)
{
    const pl_event *events[PL_WRITER_GROUP_MAX];
    for (size_t i = 0; i < count; i++)
        events[i] = &group[i]->event;
    pl_error loss = { 0 };
    pl_status status = pl_event_put_all(writer->database, events, count, &loss);
    for (size_t i = 0; i < count; i++) {
        if (group[i]->done)
            group[i]->done(group[i]->payload, status);
        pl_free(group[i]);
    }
    settle_group(writer, count, &loss);
}

static void *write_events(void *payload)
{
    pl_writer *writer = payload;
    entry *group[PL_WRITER_GROUP_MAX];
    for (size_t count = take_group(writer, group); count; count = take_group(writer, group))
        write_group(writer, group, count);
    return NULL;
}

static void free_writer(pl_writer *writer)
{
    (void)pthread_cond_destroy(&writer->settled);
    (void)pthread_cond_destroy(&writer->filled);
    (void)pthread_mutex_destroy(&writer->mutex);
    pl_free(writer);
}

pl_status pl_writer_open(pl_writer **out, pl_database *database, pl_error *err)
{
    pl_writer *writer = pl_alloc_zeroed(1, sizeof *writer);
    if (!writer)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the writer");
    writer->database = database;
    writer->last = &writer->first;
    (void)pthread_mutex_init(&writer->mutex, NULL);
    (void)pthread_cond_init(&writer->filled, NULL);
    (void)pthread_cond_init(&writer->settled, NULL);
    if (pthread_create(&writer->thread, NULL, write_events, writer) != 0) {
        free_writer(writer);
        return pl_fail(err, PL_ERR_LIMIT, "the system gives no thread to the writer");
    }
    *out = writer;
    return PL_OK;
}

pl_status pl_writer_put(pl_writer *writer, const pl_event *event, pl_writer_done done, void *payload, pl_error *err)
{
    pl_status status = pl_event_check(event, err);
    if (status)
        return status;
    entry *made = copy_event(event);
    if (!made)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for an event");
    made->done = done;
    made->payload = payload;
    (void)pthread_mutex_lock(&writer->mutex);
    bool full = writer->put_count - writer->taken_count >= PL_WRITER_QUEUE_MAX;
    if (!full) {
        *writer->last = made;
        writer->last = &made->next;
        writer->put_count++;
        (void)pthread_cond_signal(&writer->filled);
    }
    (void)pthread_mutex_unlock(&writer->mutex);
    if (full) {
        pl_free(made);
        return pl_fail(err, PL_ERR_LIMIT, "%d events wait for the database, no more fit", PL_WRITER_QUEUE_MAX);
    }
    return PL_OK;
}

pl_status pl_writer_flush(pl_writer *writer, pl_error *err)
{
    (void)pthread_mutex_lock(&writer->mutex);
    uint64_t before = writer->put_count;
    while (writer->settled_count < before)
        (void)pthread_cond_wait(&writer->settled, &writer->mutex);
    pl_error loss = writer->loss;
    writer->loss = (pl_error){ 0 };
    (void)pthread_mutex_unlock(&writer->mutex);
    if (loss.status && err)
        *err = loss;
    return loss.status;
}

pl_status pl_writer_close(pl_writer *writer, pl_error *err)
{
    if (!writer)
        return PL_OK;
    pl_status status = pl_writer_flush(writer, err);
    (void)pthread_mutex_lock(&writer->mutex);
    writer->closing = true;
    (void)pthread_cond_signal(&writer->filled);
    (void)pthread_mutex_unlock(&writer->mutex);
    (void)pthread_join(writer->thread, NULL);
    free_writer(writer);
    return status;
}
