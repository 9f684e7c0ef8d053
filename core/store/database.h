/* The shop's database: opened, checked, brought up to date, closed. */
#ifndef PL_STORE_DATABASE_H
#define PL_STORE_DATABASE_H

#include <stdint.h>

#include "base/error.h"

/* One connection that any thread may use; each call of this folder is one unit of its own. */
typedef struct pl_database pl_database;

typedef enum pl_database_mode {
    PL_DATABASE_EXISTING, /* a file that Parlance made; PL_ERR_NOT_FOUND when there is none */
    PL_DATABASE_NEW,      /* a file that does not exist yet */
} pl_database_mode;

typedef struct pl_database_options {
    const char *path; /* NULL: in memory, empty, gone when closed */
    pl_database_mode mode;
    unsigned patience; /* milliseconds to wait for another program's write; 0 takes 5,000 */
    unsigned pages;    /* most pages of 4 KiB that the file may have, 0 for no limit: the file then refuses to grow */
} pl_database_options;

/* Opens with write-ahead log, full synchronisation and foreign keys, then migrates forward step by step. An older file is copied
 * to "<path>.before-<version>" first. PL_ERR_STORE names file and remedy: not a database, not Parlance's, made by a newer
 * Parlance, read-only, locked, damaged, no space left. */
pl_status pl_database_open(pl_database **out, const pl_database_options *options, pl_error *err);
void pl_database_close(pl_database *database); /* accepts NULL */

const char *pl_database_path(const pl_database *database); /* "" in memory */
int pl_database_version(const pl_database *database);      /* of the schema, from 1 */

/* A number that is another one after another program has written to the file; what this connection writes does not count. */
pl_status pl_database_changes(int64_t *out, pl_database *database, pl_error *err);

/* Reads every page and index: PL_ERR_STORE names the first damage. Takes time in proportion to the file. */
pl_status pl_database_check(pl_database *database, pl_error *err);

#endif
