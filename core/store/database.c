/* Opening, checking and closing the database. */
#include "store/database.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/alloc.h"
#include "store/connection.h"

enum { DEFAULT_PATIENCE = 5000, SAID_BYTES = 200 };

static const char missing_hint[] = "make a shop with 'parlance init DIR'";

/* What SQLite would do on its own with a path that does not fit the mode is not what people mean. */
static pl_status check_path(const pl_database_options *options, pl_error *err)
{
    struct stat found;
    bool exists = stat(options->path, &found) == 0;
    if (exists && S_ISDIR(found.st_mode))
        return pl_fail_at(err, PL_ERR_STORE, options->path, 0, 0, "this is a folder, not a database");
    if (options->mode == PL_DATABASE_NEW)
        return exists ? pl_fail_at(err, PL_ERR_STORE, options->path, 0, 0, "this file exists already") : PL_OK;
    if (!exists) {
        (void)pl_fail_at(err, PL_ERR_NOT_FOUND, options->path, 0, 0, "there is no such database");
        pl_error_hint(err, "%s", missing_hint);
        return PL_ERR_NOT_FOUND;
    }
    if (found.st_size == 0) {
        (void)pl_fail_at(err, PL_ERR_STORE, options->path, 0, 0, "this file is empty, not a database");
        pl_error_hint(err, "%s", missing_hint);
        return PL_ERR_STORE;
    }
    return PL_OK;
}

static pl_status connect(pl_database *database, const pl_database_options *options, pl_error *err)
{
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_FULLMUTEX;
    if (!options->path || options->mode == PL_DATABASE_NEW)
        flags |= SQLITE_OPEN_CREATE;
    int code = sqlite3_open_v2(options->path ? options->path : ":memory:", &database->sqlite, flags, NULL);
    if (code == SQLITE_OK)
        code = sqlite3_busy_timeout(database->sqlite, (int)(options->patience ? options->patience : DEFAULT_PATIENCE));
    if (code == SQLITE_OK && sqlite3_db_readonly(database->sqlite, "main") == 1)
        code = SQLITE_READONLY;
    return code == SQLITE_OK ? PL_OK : pl_sqlite_fail(err, database->path, database->sqlite, code);
}

/* Only after it is known to be ours: the write-ahead log is written into the file itself. */
static pl_status configure(pl_database *database, const pl_database_options *options, pl_error *err)
{
    char limit[64];
    (void)snprintf(limit, sizeof limit, "PRAGMA max_page_count = %u", options->pages);
    int64_t version;
    pl_status status = pl_database_origin(&version, database, err);
    if (!status)
        status = pl_database_run(database,
                                 "PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA journal_mode = WAL;"
                                 "PRAGMA synchronous = FULL",
                                 err);
    return status || !options->pages ? status : pl_database_run(database, limit, err);
}

pl_status pl_database_open(pl_database **out, const pl_database_options *options, pl_error *err)
{
    pl_status status = options->path ? check_path(options, err) : PL_OK;
    if (status)
        return status;
    const char *path = options->path ? options->path : "";
    pl_database *database = pl_alloc_zeroed(1, sizeof *database);
    if (!database)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the database");
    (void)pthread_mutex_init(&database->mutex, NULL);
    pl_table_init(&database->statements);
    database->path = pl_alloc(strlen(path) + 1);
    if (!database->path) {
        status = pl_fail(err, PL_ERR_MEMORY, "no memory for the database");
        goto failed;
    }
    memcpy(database->path, path, strlen(path) + 1);
    status = connect(database, options, err);
    if (!status)
        status = configure(database, options, err);
    if (!status)
        status = pl_database_migrate(database, err);
    if (status)
        goto failed;
    *out = database;
    return PL_OK;
failed:
    pl_database_close(database);
    return status;
}

void pl_database_close(pl_database *database)
{
    if (!database)
        return;
    pl_statement_drop_all(database);
    (void)sqlite3_close(database->sqlite);
    (void)pthread_mutex_destroy(&database->mutex);
    pl_free(database->path);
    pl_free(database);
}

const char *pl_database_path(const pl_database *database)
{
    return database->path;
}

int pl_database_version(const pl_database *database)
{
    return database->version;
}

static pl_status read_check(pl_statement *check, pl_error *err)
{
    pl_status status = PL_OK;
    if (!pl_statement_next(check, &status, err))
        return status;
    pl_str says = pl_str_slice(pl_statement_text(check, 0), 0, SAID_BYTES);
    if (!pl_str_is(says, "ok")) {
        status = pl_fail_at(err, PL_ERR_STORE, check->database->path, 0, 0, "the database is damaged: %.*s",
                            PL_STR_ARGS(says));
        pl_error_hint(err, "put back a copy, such as the newest parlance.db.before-N");
    }
    pl_statement_stop(check);
    return status;
}

pl_status pl_database_check(pl_database *database, pl_error *err)
{
    pl_database_lock(database);
    pl_statement *check;
    pl_status status = pl_statement_find(&check, database, "PRAGMA integrity_check(1)", err);
    if (!status)
        status = read_check(check, err);
    pl_database_unlock(database);
    return status;
}

pl_status pl_database_changes(int64_t *out, pl_database *database, pl_error *err)
{
    pl_database_lock(database);
    pl_statement *ask;
    pl_status status = pl_statement_find(&ask, database, "PRAGMA data_version", err);
    if (!status && pl_statement_next(ask, &status, err)) {
        *out = pl_statement_integer(ask, 0);
        pl_statement_stop(ask);
    }
    pl_database_unlock(database);
    return status;
}
