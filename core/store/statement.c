/* Statements and transactions, and what SQLite's refusals mean to people. */
#include "base/alloc.h"
#include "store/connection.h"

static const struct {
    int code; /* SQLite's primary result code */
    pl_status status;
    const char *says;
    const char *hint;
} refusals[] = {
    { SQLITE_NOTADB, PL_ERR_STORE, "this file is not a database", "name a shop folder that 'parlance init' made" },
    { SQLITE_CORRUPT, PL_ERR_STORE, "the database is damaged",
      "put back a copy, such as the newest parlance.db.before-N" },
    { SQLITE_READONLY, PL_ERR_STORE, "the database is read-only", "make the file and its folder writable" },
    { SQLITE_PERM, PL_ERR_STORE, "the database may not be opened",
      "make the file and its folder readable and writable" },
    { SQLITE_BUSY, PL_ERR_STORE, "another program is writing to the database", "try again when it has finished" },
    { SQLITE_LOCKED, PL_ERR_STORE, "another program is writing to the database", "try again when it has finished" },
    { SQLITE_PROTOCOL, PL_ERR_STORE, "another program is writing to the database", "try again when it has finished" },
    { SQLITE_FULL, PL_ERR_STORE, "there is no space left for the database",
      "free some space; nothing was half-written" },
    { SQLITE_IOERR, PL_ERR_STORE, "the disk refuses to read or write the database",
      "check the disk and its free space" },
    { SQLITE_CANTOPEN, PL_ERR_STORE, "the database cannot be opened", "check that its folder exists and is writable" },
    { SQLITE_NOMEM, PL_ERR_MEMORY, "no memory for the database", "" },
};

pl_status pl_sqlite_fail(pl_error *err, const char *path, sqlite3 *sqlite, int code)
{
    for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
        if (refusals[i].code == (code & 0xFF)) {
            (void)pl_fail_at(err, refusals[i].status, path, 0, 0, "%s", refusals[i].says);
            pl_error_hint(err, "%s", refusals[i].hint);
            return refusals[i].status;
        }
    }
    const char *says = sqlite ? sqlite3_errmsg(sqlite) : sqlite3_errstr(code);
    return pl_fail_at(err, PL_ERR_INTERNAL, path, 0, 0, "the database says: %s", says);
}

static pl_status fail(const pl_database *database, int code, pl_error *err)
{
    return pl_sqlite_fail(err, database->path, database->sqlite, code);
}

void pl_database_lock(pl_database *database)
{
    (void)pthread_mutex_lock(&database->mutex);
}

void pl_database_unlock(pl_database *database)
{
    (void)pthread_mutex_unlock(&database->mutex);
}

pl_status pl_database_run(pl_database *database, const char *sql, pl_error *err)
{
    int code = sqlite3_exec(database->sqlite, sql, NULL, NULL, NULL);
    return code == SQLITE_OK ? PL_OK : fail(database, code, err);
}

pl_status pl_database_begin(pl_database *database, pl_error *err)
{
    pl_statement *begin;
    pl_status status = pl_statement_find(&begin, database, "BEGIN IMMEDIATE", err);
    return status ? status : pl_statement_run(begin, err);
}

pl_status pl_database_end(pl_database *database, pl_status status, pl_error *err)
{
    pl_statement *commit;
    if (!status)
        status = pl_statement_find(&commit, database, "COMMIT", err);
    if (!status)
        status = pl_statement_run(commit, err);
    if (status && !sqlite3_get_autocommit(database->sqlite))
        (void)pl_database_run(database, "ROLLBACK", NULL);
    return status;
}

static void free_statement(pl_statement *statement)
{
    if (!statement)
        return;
    (void)sqlite3_finalize(statement->sqlite);
    pl_free(statement);
}

static pl_status prepare(pl_statement **out, pl_database *database, const char *sql, pl_error *err)
{
    pl_statement *statement = pl_alloc_zeroed(1, sizeof *statement);
    if (!statement)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a database statement");
    statement->database = database;
    pl_status status = PL_OK;
    int code = sqlite3_prepare_v3(database->sqlite, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement->sqlite, NULL);
    if (code != SQLITE_OK)
        status = fail(database, code, err);
    if (!status)
        status = pl_table_put(&database->statements, pl_str_of(sql), statement, err);
    if (status) {
        free_statement(statement);
        return status;
    }
    *out = statement;
    return PL_OK;
}

pl_status pl_statement_find(pl_statement **out, pl_database *database, const char *sql, pl_error *err)
{
    *out = pl_table_find(&database->statements, pl_str_of(sql));
    return *out ? PL_OK : prepare(out, database, sql, err);
}

void pl_statement_drop_all(pl_database *database)
{
    for (size_t i = 0; i < database->statements.count; i++)
        free_statement(database->statements.entries[i].value);
    pl_table_drop(&database->statements);
}

static void note(pl_statement *statement, int code)
{
    if (!statement->trouble)
        statement->trouble = code;
}

void pl_statement_put_text(pl_statement *statement, int position, pl_str text)
{
    const char *at = text.at ? text.at : "";
    note(statement, sqlite3_bind_text64(statement->sqlite, position, at, text.length, SQLITE_STATIC, SQLITE_UTF8));
}

void pl_statement_put_integer(pl_statement *statement, int position, int64_t value)
{
    note(statement, sqlite3_bind_int64(statement->sqlite, position, value));
}

void pl_statement_put_real(pl_statement *statement, int position, double value)
{
    note(statement, sqlite3_bind_double(statement->sqlite, position, value));
}

void pl_statement_stop(pl_statement *statement)
{
    (void)sqlite3_reset(statement->sqlite);
    (void)sqlite3_clear_bindings(statement->sqlite);
    statement->trouble = SQLITE_OK;
}

bool pl_statement_next(pl_statement *statement, pl_status *status, pl_error *err)
{
    int code = statement->trouble ? statement->trouble : sqlite3_step(statement->sqlite);
    if (code == SQLITE_ROW)
        return true;
    *status = code == SQLITE_DONE ? PL_OK : fail(statement->database, code, err);
    pl_statement_stop(statement);
    return false;
}

pl_status pl_statement_run(pl_statement *statement, pl_error *err)
{
    pl_status status = PL_OK;
    bool more = true;
    while (more)
        more = pl_statement_next(statement, &status, err);
    return status;
}

pl_str pl_statement_text(pl_statement *statement, int column)
{
    const unsigned char *at = sqlite3_column_text(statement->sqlite, column);
    size_t length = (size_t)sqlite3_column_bytes(statement->sqlite, column);
    return (pl_str){ .at = at ? (const char *)at : "", .length = at ? length : 0 };
}

int64_t pl_statement_integer(pl_statement *statement, int column)
{
    return sqlite3_column_int64(statement->sqlite, column);
}

double pl_statement_real(pl_statement *statement, int column)
{
    return sqlite3_column_double(statement->sqlite, column);
}
