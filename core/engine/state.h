/* The engine's own state, seen by the files of this folder. */
#ifndef PL_ENGINE_STATE_H
#define PL_ENGINE_STATE_H

#include "engine/schema.h"
#include "engine/settings.h"
#include "engine/snapshot.h"
#include "parlance/engine.h"
#include "store/database.h"
#include "store/writer.h"
#include "text/json_write.h"

/* A submitted request that is not finished: engine/submit.c. */
typedef struct pl_ticket pl_ticket;

struct pl_engine {
    pthread_mutex_t lock;      /* guards `snapshot` and `tickets` */
    pthread_mutex_t reloading; /* one at a time */
    pl_snapshot *snapshot;
    pl_schemas *schemas;
    pl_database *database;
    pl_settings_source settings;
    pl_writer *writer;
    char *content_folder;
    char *shop_folder;  /* NULL without a shop */
    char *rules_folder; /* read in the place of the shop's own content; NULL: the shop's */
    bool unrecorded;
    struct pl_jailer *jailer; /* where the shop's rules run; NULL: here */
    pl_ticket *tickets;
};

/* What a method works on. */
typedef struct pl_call {
    pl_engine *engine;
    pl_snapshot *snapshot;
    pl_arena *arena;
    const pl_json *request;
    pl_json_writer *json; /* the answer */
} pl_call;

/* A method: validated request in, answer out. */
typedef struct pl_method_row {
    const char *name;
    const char *schema;                                   /* of the request */
    pl_status (*run)(const pl_call *call, pl_error *err); /* NULL: a case, by its way */
    int way;                                              /* pl_method of a case */
} pl_method_row;

const pl_method_row *pl_method_find(const char *name); /* NULL when unknown */

/* The newest snapshot, held. */
pl_snapshot *pl_engine_snapshot(pl_engine *engine);

/* Writes {"error":…}; `answer` then has the status. */
void pl_answer_fail(pl_answer *answer, const pl_error *err);

/* Moves the buffer's text into `answer`. */
void pl_answer_take(pl_answer *answer, pl_buf *text);

#endif
