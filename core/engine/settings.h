/* What the shop has set for its markets, kept in memory: a message asks the store for nothing. It is read when the engine opens,
 * after `market.set` and a reload, and again when another program has written to the database, which is asked once a second. */
#ifndef PL_ENGINE_SETTINGS_H
#define PL_ENGINE_SETTINGS_H

#include <pthread.h>
#include <stdatomic.h>

#include "pipeline/case.h"
#include "store/database.h"

/* The settings of one moment; immutable. */
typedef struct pl_settings pl_settings;

/* The newest ones. Caller-owned; all zero holds none. */
typedef struct pl_settings_source {
    pl_database *database;    /* NULL: nothing can be set */
    pthread_mutex_t renewing; /* one at a time reads, so that an older reading never takes the place of a newer one */
    pthread_mutex_t lock;     /* guards `newest` and the counts of those who hold settings */
    pl_settings *newest;
    int64_t changes;           /* pl_database_changes at the last reading */
    _Atomic int64_t ask_again; /* on the monotonic clock */
} pl_settings_source;

pl_status pl_settings_open(pl_settings_source *source, pl_database *database, pl_error *err);
void pl_settings_close(pl_settings_source *source);

/* Reads all settings anew; on failure the old ones stay. */
pl_status pl_settings_renew(pl_settings_source *source, pl_error *err);

/* From now on the database is not asked, and may be closed. */
void pl_settings_let_go(pl_settings_source *source);

/* The newest settings, to be given back; NULL when nothing can be set. */
pl_settings *pl_settings_hold(pl_settings_source *source);
void pl_settings_release(pl_settings_source *source, pl_settings *settings); /* accepts NULL */

/* What is set for a market, by its canonical id; *out is NULL when nothing is. Borrowed from `settings`, which may be NULL. */
pl_status pl_settings_of(const pl_market_settings **out, const pl_settings *settings, pl_str market, pl_error *err);

/* Finds the request's market with what is set for it into options->market, and the shop's name into options->shop. */
pl_status pl_settings_find(pl_case_options *options, pl_arena *arena, const pl_settings *settings,
                           const pl_json *request, pl_error *err);

#endif
