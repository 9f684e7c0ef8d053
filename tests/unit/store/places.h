/* A temporary folder for each test of the store, and the files that go wrong in it. */
#ifndef TESTS_STORE_PLACES_H
#define TESTS_STORE_PLACES_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <limits.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/file.h"
#include "store/database.h"

/* Every test begins in an empty folder and names files relative to it. */
static inline int enter_folder(void **state)
{
    char name[] = "/tmp/parlance-store-XXXXXX";
    if (!mkdtemp(name) || chdir(name) != 0)
        return -1;
    *state = strdup(name);
    return *state ? 0 : -1;
}

static inline int leave_folder(void **state)
{
    char command[200];
    (void)snprintf(command, sizeof command, "chmod -R u+rwx '%s' && rm -r '%s'", (char *)*state, (char *)*state);
    int result = chdir("/") || system(command);
    free(*state);
    return result;
}

static inline pl_database *open_database(const pl_database_options *options)
{
    pl_database *database = NULL;
    pl_error err = { 0 };
    if (pl_database_open(&database, options, &err))
        fail_msg("%s: %s", err.source, err.message);
    return database;
}

static inline pl_database *make_database(const char *path)
{
    return open_database(&(pl_database_options){ .path = path, .mode = PL_DATABASE_NEW });
}

static inline pl_database *reopen_database(const char *path)
{
    return open_database(&(pl_database_options){ .path = path, .mode = PL_DATABASE_EXISTING });
}

static inline void put_file(const char *path, const char *text)
{
    assert_int_equal(pl_file_write(path, pl_str_of(text), NULL), PL_OK);
}

/* What another program would do to the file. */
static inline void run_sql(const char *path, const char *sql)
{
    sqlite3 *sqlite = NULL;
    assert_int_equal(sqlite3_open(path, &sqlite), SQLITE_OK);
    if (sqlite3_exec(sqlite, sql, NULL, NULL, NULL) != SQLITE_OK)
        fail_msg("%s: %s", path, sqlite3_errmsg(sqlite));
    assert_int_equal(sqlite3_close(sqlite), SQLITE_OK);
}

static inline int ask_number(const char *path, const char *sql)
{
    sqlite3 *sqlite = NULL;
    sqlite3_stmt *statement = NULL;
    assert_int_equal(sqlite3_open(path, &sqlite), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(sqlite, sql, -1, &statement, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    int number = sqlite3_column_int(statement, 0);
    (void)sqlite3_finalize(statement);
    assert_int_equal(sqlite3_close(sqlite), SQLITE_OK);
    return number;
}

#endif
