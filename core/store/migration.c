/* The numbered steps of the schema, and the copy that is made before the first of them. */
#include <stdio.h>
#include <unistd.h>

#include "base/alloc.h"
#include "store/connection.h"

/* Step i makes version i + 1. A step that was released is never changed: a new one is added. */
static const char *const steps[] = {
    "CREATE TABLE market_setting ("
    " market TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,"
    " PRIMARY KEY (market, name)) STRICT, WITHOUT ROWID",

    "CREATE TABLE suggestion_event ("
    " id INTEGER PRIMARY KEY, at INTEGER NOT NULL, suggestion TEXT NOT NULL, market TEXT NOT NULL,"
    " language TEXT NOT NULL, replies TEXT NOT NULL, status TEXT NOT NULL, score REAL NOT NULL,"
    " position INTEGER NOT NULL, engine TEXT NOT NULL, content TEXT NOT NULL, shop TEXT NOT NULL) STRICT;"
    "CREATE INDEX suggestion_event_at ON suggestion_event (at)",
};

enum { LATEST = sizeof steps / sizeof *steps, APPLICATION = 0x50726c63 /* "Prlc" */, COPY_TRIES = 200, COPY_WAIT = 25 };

static pl_status read_number(int64_t *out, pl_database *database, const char *sql, pl_error *err)
{
    pl_statement *statement;
    pl_status status = pl_statement_find(&statement, database, sql, err);
    if (status)
        return status;
    if (pl_statement_next(statement, &status, err)) {
        *out = pl_statement_integer(statement, 0);
        pl_statement_stop(statement);
    }
    return status;
}

/* A new one has neither a number nor tables. */
pl_status pl_database_origin(int64_t *version, pl_database *database, pl_error *err)
{
    int64_t application = 0;
    int64_t tables = 0;
    pl_status status = read_number(&application, database, "PRAGMA application_id", err);
    if (!status)
        status = read_number(version, database, "PRAGMA user_version", err);
    if (!status)
        status = read_number(&tables, database, "SELECT count(*) FROM sqlite_schema", err);
    if (status)
        return status;
    if (application != APPLICATION && (application || *version || tables)) {
        status = pl_fail_at(err, PL_ERR_STORE, database->path, 0, 0, "this database is not one of Parlance");
        pl_error_hint(err, "name a shop folder that 'parlance init' made");
    } else if (*version < 0 || *version > LATEST) {
        status = pl_fail_at(err, PL_ERR_STORE, database->path, 0, 0,
                            "a newer Parlance made this database (schema %lld, known are 1 to %d)", (long long)*version,
                            LATEST);
        pl_error_hint(err, "use the newer program, or put back the copy that it made before");
    }
    return status;
}

/* Copies the pages of `from` into a new file. */
static int copy_pages(sqlite3 *to, sqlite3 *from)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return sqlite3_errcode(to);
    int code = SQLITE_OK;
    for (int i = 0; i < COPY_TRIES && code != SQLITE_DONE; i++) {
        code = sqlite3_backup_step(backup, -1);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
            (void)sqlite3_sleep(COPY_WAIT);
        else if (code != SQLITE_DONE)
            break;
    }
    int finished = sqlite3_backup_finish(backup);
    return code == SQLITE_DONE ? finished : code;
}

/* By way of a connection of its own, because this one is inside a transaction. */
static int copy_file(const char *path, const char *copy)
{
    sqlite3 *from = NULL;
    sqlite3 *to = NULL;
    int code = sqlite3_open_v2(path, &from, SQLITE_OPEN_READONLY, NULL);
    if (code == SQLITE_OK)
        code = sqlite3_open_v2(copy, &to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL);
    if (code == SQLITE_OK)
        code = copy_pages(to, from);
    int closed = sqlite3_close(to);
    (void)sqlite3_close(from);
    return code == SQLITE_OK ? closed : code;
}

/* "<path>.before-<version>" is whole or not there. */
static pl_status save_copy(const pl_database *database, int64_t version, pl_error *err)
{
    char *copy = sqlite3_mprintf("%s.before-%lld", database->path, (long long)version);
    char *unfinished = sqlite3_mprintf("%s.before-%lld.%ld", database->path, (long long)version, (long)getpid());
    int code = copy && unfinished ? copy_file(database->path, unfinished) : SQLITE_NOMEM;
    if (code == SQLITE_OK && rename(unfinished, copy) != 0)
        code = SQLITE_CANTOPEN;
    pl_status status = code == SQLITE_OK ? PL_OK : pl_sqlite_fail(err, unfinished, NULL, code);
    if (status && unfinished)
        (void)unlink(unfinished);
    sqlite3_free(copy);
    sqlite3_free(unfinished);
    return status;
}

static pl_status run_steps(pl_database *database, int64_t version, pl_error *err)
{
    char mark[96];
    pl_status status = PL_OK;
    for (int64_t i = version; i < LATEST && !status; i++)
        status = pl_database_run(database, steps[i], err);
    (void)snprintf(mark, sizeof mark, "PRAGMA application_id = %d; PRAGMA user_version = %d", APPLICATION, LATEST);
    return status ? status : pl_database_run(database, mark, err);
}

/* Inside the transaction: another program may have migrated since the version was read. */
static pl_status migrate(pl_database *database, pl_error *err)
{
    int64_t version = 0;
    pl_status status = pl_database_origin(&version, database, err);
    if (!status && version > 0 && version < LATEST && database->path[0])
        status = save_copy(database, version, err);
    if (!status && version < LATEST)
        status = run_steps(database, version, err);
    return status;
}

pl_status pl_database_migrate(pl_database *database, pl_error *err)
{
    int64_t version = 0;
    pl_status status = pl_database_origin(&version, database, err);
    if (!status && version < LATEST) {
        status = pl_database_begin(database, err);
        if (!status)
            status = pl_database_end(database, migrate(database, err), err);
    }
    if (!status)
        database->version = LATEST;
    return status;
}
