/* Words on the terminal: paths with indexes, labels, columns, colors. */
#ifndef CLI_SHOW_H
#define CLI_SHOW_H

#include "cli/cli.h"

enum { CLI_PATH_BYTES = 192 };

/* A path built as by printf. */
typedef struct cli_path_text {
    char text[CLI_PATH_BYTES];
} cli_path_text;
cli_path_text cli_path(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* The text at a path built as by printf; "" when it is absent. */
const char *cli_text(pl_document *answer, const char *format, ...) __attribute__((format(printf, 2, 3)));
size_t cli_count(pl_document *answer, const char *format, ...) __attribute__((format(printf, 2, 3)));
int cli_is(pl_document *answer, const char *value, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* A message of the program in the agent's language; the code itself when there is none. */
const char *cli_label(const cli_call *call, const char *code);

/* The name of a code of some kind: ("intent", "coupon"); the code itself when it has no name. */
const char *cli_name(const cli_call *call, const char *kind, const char *code);

/* Columns that a text takes on a terminal: Han, kana and hangul take two. */
size_t cli_width(const char *text);

/* Prints `text` and blanks up to `width` columns. */
void cli_put_column(const char *text, size_t width);

/* "   label        " in the column of labels. */
void cli_put_label(const cli_call *call, const char *code);

typedef enum cli_face { CLI_PLAIN, CLI_BOLD, CLI_DIM } cli_face;

/* Prints `text` with `indent` before each line, in a face when there is color. */
void cli_put_block(const cli_call *call, const char *indent, const char *text, cli_face face);

/* A line: "label  name, name" from an array of codes of a kind; nothing when it is empty. */
void cli_put_list(const cli_call *call, pl_document *answer, const char *label, const char *kind, const char *path);

/* A moment as people read it: "2026-11-24 09:00"; a bare day as it is. */
void cli_put_moment(const char *moment);

/* The line of the file that the object at `path` is about (its message, source and line), with a mark under the place. */
void cli_put_place(const cli_call *call, pl_document *answer, const char *path);

/* Findings, one after another; rules that stopped, what was left out, the trace: at the end of most answers. */
void cli_put_findings(const cli_call *call, pl_document *answer, const char *path);
void cli_put_ending(const cli_call *call, pl_document *answer);

/* The reading of a message, at "reading". */
void cli_put_reading(const cli_call *call, pl_document *answer);

#endif
