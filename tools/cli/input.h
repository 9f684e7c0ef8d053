/* Bytes in: whole files, lines. */
#ifndef CLI_INPUT_H
#define CLI_INPUT_H

#include <stdio.h>

#include "parlance/parlance.h"

/* The file to be read, "-" is standard input; NULL with an error that names the path. */
FILE *cli_open_file(const char *path, pl_error *err);

/* The file's bytes, terminated, to be freed; "-" is standard input. NULL with an error that names the path. Files above 64 MiB are refused. */
char *cli_read_file(const char *path, size_t *length, pl_error *err);

/* Reads a line without its end into *line, which grows; returns its length, or -1 at the end of the stream. Blank lines are passed over. *number counts lines. */
long cli_read_line(char **line, size_t *room, FILE *stream, long *number);

/* Whether the terminated bytes are well-formed UTF-8. */
int cli_is_text(const char *bytes);

#endif
