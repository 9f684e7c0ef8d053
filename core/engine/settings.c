/* Reading settings, counting who holds them, and noticing that another program has changed them. */
#include "engine/settings.h"

#include "base/alloc.h"
#include "base/clock.h"
#include "base/log.h"
#include "market/settings.h"

enum { SETTINGS_BYTES = 64 << 20 };

static const int64_t pause_us = 1000000;

/* One market. What is wrong with its settings is said to who asks for it, not to those of other markets. */
typedef struct entry {
    pl_market_settings settings;
    pl_error fault;
} entry;

struct pl_settings {
    size_t holders;
    pl_arena arena;
    pl_table markets; /* entry by canonical id */
};

static void free_settings(pl_settings *settings)
{
    if (!settings)
        return;
    pl_table_drop(&settings->markets);
    pl_arena_drop(&settings->arena);
    pl_free(settings);
}

static pl_status add_market(pl_settings *settings, const pl_vector *rows, pl_str market, pl_error *err)
{
    entry *made = pl_arena_take(&settings->arena, sizeof *made);
    if (!made)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for settings");
    (void)pl_market_settings_read(&made->settings, rows->at, rows->count, market, &made->fault);
    return pl_table_put(&settings->markets, market, made, err);
}

static pl_status read_settings(pl_settings **out, pl_database *database, pl_error *err)
{
    pl_settings *settings = pl_alloc_zeroed(1, sizeof *settings);
    if (!settings)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for settings");
    settings->holders = 1;
    pl_arena_init(&settings->arena, SETTINGS_BYTES);
    pl_table_init(&settings->markets);
    pl_vector rows;
    pl_vector_init(&rows, sizeof(pl_setting), &settings->arena);
    pl_status status = pl_setting_list(&rows, &settings->arena, database, PL_STR(""), err);
    const pl_setting *all = rows.at;
    for (size_t i = 0; i < rows.count && !status; i++) {
        if (!pl_table_find(&settings->markets, all[i].market))
            status = add_market(settings, &rows, all[i].market, err);
    }
    if (status) {
        free_settings(settings);
        return status;
    }
    *out = settings;
    return PL_OK;
}

/* The count of changes is taken before the rows are read: what is changed between the two is noticed the next time. */
static pl_status renew(pl_settings_source *source, pl_error *err)
{
    pl_settings *fresh = NULL;
    int64_t changes = 0;
    pl_status status = pl_database_changes(&changes, source->database, err);
    if (!status)
        status = read_settings(&fresh, source->database, err);
    if (status)
        return status;
    source->changes = changes;
    (void)pthread_mutex_lock(&source->lock);
    pl_settings *old = source->newest;
    source->newest = fresh;
    (void)pthread_mutex_unlock(&source->lock);
    pl_settings_release(source, old);
    return PL_OK;
}

pl_status pl_settings_renew(pl_settings_source *source, pl_error *err)
{
    if (!source->database)
        return PL_OK;
    (void)pthread_mutex_lock(&source->renewing);
    pl_status status = renew(source, err);
    (void)pthread_mutex_unlock(&source->renewing);
    return status;
}

pl_status pl_settings_open(pl_settings_source *source, pl_database *database, pl_error *err)
{
    *source = (pl_settings_source){ .database = database };
    (void)pthread_mutex_init(&source->renewing, NULL);
    (void)pthread_mutex_init(&source->lock, NULL);
    atomic_init(&source->ask_again, pl_clock_monotonic() + pause_us);
    return pl_settings_renew(source, err);
}

void pl_settings_close(pl_settings_source *source)
{
    pl_settings_release(source, source->newest);
    if (source->database) {
        (void)pthread_mutex_destroy(&source->lock);
        (void)pthread_mutex_destroy(&source->renewing);
    }
    *source = (pl_settings_source){ 0 };
}

void pl_settings_let_go(pl_settings_source *source)
{
    atomic_store(&source->ask_again, INT64_MAX);
}

/* Other requests go on with the settings that are there; when the database does not answer, so does this one. */
static void look_for_changes(pl_settings_source *source)
{
    pl_error err = { .status = PL_OK };
    int64_t changes = 0;
    (void)pthread_mutex_lock(&source->renewing);
    pl_status status = pl_database_changes(&changes, source->database, &err);
    if (!status && changes != source->changes)
        status = renew(source, &err);
    (void)pthread_mutex_unlock(&source->renewing);
    if (status)
        pl_log(PL_LOG_WARNING, "settings are not read anew: %s", err.message);
}

pl_settings *pl_settings_hold(pl_settings_source *source)
{
    if (!source->database)
        return NULL;
    int64_t now = pl_clock_monotonic();
    int64_t due = atomic_load(&source->ask_again);
    if (now >= due && atomic_compare_exchange_strong(&source->ask_again, &due, now + pause_us))
        look_for_changes(source);
    (void)pthread_mutex_lock(&source->lock);
    pl_settings *settings = source->newest;
    settings->holders++;
    (void)pthread_mutex_unlock(&source->lock);
    return settings;
}

void pl_settings_release(pl_settings_source *source, pl_settings *settings)
{
    if (!settings)
        return;
    (void)pthread_mutex_lock(&source->lock);
    size_t left = --settings->holders;
    (void)pthread_mutex_unlock(&source->lock);
    if (!left)
        free_settings(settings);
}

pl_status pl_settings_of(const pl_market_settings **out, const pl_settings *settings, pl_str market, pl_error *err)
{
    const entry *found = settings ? pl_table_find(&settings->markets, market) : NULL;
    *out = found ? &found->settings : NULL;
    if (found && found->fault.status && err)
        *err = found->fault;
    return found ? found->fault.status : PL_OK;
}

pl_status pl_settings_find(pl_case_options *options, pl_arena *arena, const pl_settings *settings,
                           const pl_json *request, pl_error *err)
{
    const pl_catalog *catalog = pl_worker_content(options->worker)->catalog;
    const pl_market_settings *set = NULL;
    pl_str id = pl_json_text(pl_json_find(request, "market"));
    options->shop = pl_json_text(pl_json_path(request, "persona.shop"));
    if (!id.at)
        return PL_OK;
    pl_status status = pl_market_find(&options->market, arena, catalog, id, NULL, err);
    if (status) {
        pl_error_field(err, "/market");
        return status;
    }
    status = pl_settings_of(&set, settings, options->market->id, err);
    if (!status && set)
        status = pl_market_adjust(&options->market, arena, catalog, options->market, set, err);
    return status;
}
