/* The inside of a database and the statements on it. Only store/ sees this header. */
#ifndef PL_STORE_CONNECTION_H
#define PL_STORE_CONNECTION_H

#include <pthread.h>
#include <sqlite3.h>
#include <stdint.h>

#include "base/table.h"
#include "store/database.h"

struct pl_database {
    sqlite3 *sqlite;
    char *path; /* "" in memory */
    pthread_mutex_t mutex;
    pl_table statements; /* pl_statement by SQL text, prepared once */
    int version;
};

/* Turns what SQLite says into PL_ERR_STORE (PL_ERR_MEMORY, PL_ERR_INTERNAL) with file and remedy. */
pl_status pl_sqlite_fail(pl_error *err, const char *path, sqlite3 *sqlite, int code);

/* Whether it is ours, and its version; nothing is written. PL_ERR_STORE for another program's file and for a newer schema. */
pl_status pl_database_origin(int64_t *version, pl_database *database, pl_error *err);

/* Brings the schema forward, with a copy of an older file before. The database is not shared yet. */
pl_status pl_database_migrate(pl_database *database, pl_error *err);

/* A unit of work: other threads wait from lock to unlock. */
void pl_database_lock(pl_database *database);
void pl_database_unlock(pl_database *database);

/* Begins a transaction that writes; `end` commits it when `status` is PL_OK and takes it back otherwise. Both under the lock. */
pl_status pl_database_begin(pl_database *database, pl_error *err);
pl_status pl_database_end(pl_database *database, pl_status status, pl_error *err);

/* Runs SQL that takes no values and gives no rows. */
pl_status pl_database_run(pl_database *database, const char *sql, pl_error *err);

typedef struct pl_statement {
    sqlite3_stmt *sqlite;
    pl_database *database;
    int trouble; /* the first refusal of a put */
} pl_statement;

/* The statement of this SQL text (which must be static), prepared at its first use; reset, without values. Under the lock. */
pl_status pl_statement_find(pl_statement **out, pl_database *database, const char *sql, pl_error *err);
void pl_statement_drop_all(pl_database *database);

/* Positions count from 1. The text must live until the statement has run. */
void pl_statement_put_text(pl_statement *statement, int position, pl_str text);
void pl_statement_put_integer(pl_statement *statement, int position, int64_t value);
void pl_statement_put_real(pl_statement *statement, int position, double value);

/* Moves to the next row; false behind the last, or at a failure, which *status then names. It is reset by then. */
bool pl_statement_next(pl_statement *statement, pl_status *status, pl_error *err);
pl_status pl_statement_run(pl_statement *statement, pl_error *err); /* to its end, for those without rows */
void pl_statement_stop(pl_statement *statement);                    /* leaves rows unread */

/* Columns count from 0; a text is borrowed until the next move. */
pl_str pl_statement_text(pl_statement *statement, int column);
int64_t pl_statement_integer(pl_statement *statement, int column);
double pl_statement_real(pl_statement *statement, int column);

#endif
