/* What the answers about examples of rules share. */
#ifndef CLI_SHOW_TEST_H
#define CLI_SHOW_TEST_H

#include "cli/cli.h"

/* The given, wanted and gotten of a result that failed. */
void cli_put_failure(FILE *out, pl_document *answer, size_t at);

/* Files that could not be loaded, at "broken". */
void cli_put_broken(const cli_call *call, pl_document *answer);

/* Writes the results as JUnit's XML: the whole file, or nothing and 1 with an error that names the path. */
int cli_write_junit(pl_document *answer, const char *path, pl_error *err);

#endif
