/* One thread that writes events: many callers, few commits. */
#ifndef PL_STORE_WRITER_H
#define PL_STORE_WRITER_H

#include "store/events.h"

enum { PL_WRITER_QUEUE_MAX = 65536, PL_WRITER_GROUP_MAX = 1024 };

typedef struct pl_writer pl_writer;

/* Called on the writer's thread when the event is on disk (PL_OK), or is lost (any other status). It must not call the writer. */
typedef void (*pl_writer_done)(void *payload, pl_status status);

/* The database must live longer than the writer; others may go on using it. */
pl_status pl_writer_open(pl_writer **out, pl_database *database, pl_error *err);

/* Copies the event and returns at once. PL_ERR_USAGE as pl_event_check, PL_ERR_LIMIT when the queue is full. When it fails `done`
 * (which may be NULL) is not called; after PL_OK it is called once. */
pl_status pl_writer_put(pl_writer *writer, const pl_event *event, pl_writer_done done, void *payload, pl_error *err);

/* Returns when everything that was put before is on disk or lost; reports the first loss since the last flush. */
pl_status pl_writer_flush(pl_writer *writer, pl_error *err);

/* Flushes, ends the thread and frees the writer, whatever the status; accepts NULL. */
pl_status pl_writer_close(pl_writer *writer, pl_error *err);

#endif
