/* Words on the terminal: paths with indexes, labels, colors. */
#ifndef CLI_SHOW_H
#define CLI_SHOW_H

#include "cli/cli.h"

enum { CLI_PATH_BYTES = 192 };

/* The text at a path built as by printf; "" when it is absent. */
const char *cli_text(pl_document *answer, const char *format, ...) __attribute__((format(printf, 2, 3)));
size_t cli_count(pl_document *answer, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* A message of the program in the agent's language; the code itself when there is none. */
const char *cli_label(const cli_call *call, const char *code);

typedef enum cli_face { CLI_PLAIN, CLI_BOLD, CLI_DIM } cli_face;

/* Prints `text` with `indent` before each line, in a face when there is color. */
void cli_put_block(const cli_call *call, const char *indent, const char *text, cli_face face);

/* "label: a, b" from an array of strings; nothing when it is empty. */
void cli_put_list(const cli_call *call, pl_document *answer, const char *label, const char *path);

/* Findings, stopped rules, what was left out, the trace: at the end of most answers. */
void cli_put_findings(const cli_call *call, pl_document *answer, const char *path, const char *indent);
void cli_put_ending(const cli_call *call, pl_document *answer);

/* The reading of a message, at "reading". */
void cli_put_reading(const cli_call *call, pl_document *answer);

#endif
