/* Telling what went wrong: one line for people, the error document with --json. */
#ifndef CLI_FAULT_H
#define CLI_FAULT_H

#include "cli/cli.h"

/* Tells an error: words on standard error, or the document on standard output with --json. Returns the exit status. */
int cli_fail(const cli_call *call, const pl_error *err);

/* The line of the file that the error is about, with a mark under the place; nothing when there is no such file. */
void cli_put_excerpt(FILE *out, const cli_call *call, const pl_error *err);

/* The same for an error document that the engine answered. */
int cli_fail_answer(const cli_call *call, pl_document *answer, const char *json, pl_status status);

/* A fault of the command line: "what 'word'", with the command to look up, or `hint` instead of it. */
int cli_fail_usage(const cli_call *call, const char *what, const char *word, const char *hint);

/* A command that there is not; the nearest is named. */
int cli_fail_command(const char *words);

/* The nearest of `count` names to `word` (by edits), or NULL when none is near. */
const char *cli_nearest(const char *word, const char *const *names, size_t count);

#endif
