/* Events: which suggestions were made, in ids and numbers. Never a text, never personal data. */
#ifndef PL_STORE_EVENTS_H
#define PL_STORE_EVENTS_H

#include <stdint.h>

#include "base/vector.h"
#include "store/database.h"

enum { PL_EVENT_ID_BYTES = 128 };

/* One suggestion. Each text is an id of ASCII letters, digits and "._:/,+#-", at most PL_EVENT_ID_BYTES long, so that no
 * buyer's words fit; absent texts are kept as "". */
typedef struct pl_event {
    int64_t at;        /* milliseconds since 1970 */
    pl_str suggestion; /* its id, never empty */
    pl_str market;     /* "amazon-de", never empty */
    pl_str language;   /* "de-DE" */
    pl_str replies;    /* "parcel_late", with ',' between several */
    pl_str status;     /* "ready" */
    double score;
    int position;   /* rank among the suggestions of its request, from 1 */
    pl_str engine;  /* versions */
    pl_str content; /* of the built-in content */
    pl_str shop;    /* of the shop's content */
} pl_event;

/* PL_ERR_USAGE names the field that is no id. */
pl_status pl_event_check(const pl_event *event, pl_error *err);

/* A copy whose texts stand in `bytes`, which has room for pl_event_bytes(event). */
size_t pl_event_bytes(const pl_event *event);
void pl_event_copy(pl_event *out, char *bytes, const pl_event *event);

/* Appends at most `limit` pl_event, the newest first, copied into `arena`. */
pl_status pl_event_list(pl_vector *out, pl_arena *arena, pl_database *database, size_t limit, pl_error *err);
pl_status pl_event_count(int64_t *out, pl_database *database, pl_error *err);

/* Writes all of them or none, in one commit. Most callers give events to a writer instead. */
pl_status pl_event_put_all(pl_database *database, const pl_event *const *events, size_t count, pl_error *err);

#endif
