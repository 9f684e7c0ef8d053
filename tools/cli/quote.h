/* A text as JSON writes it. */
#ifndef CLI_QUOTE_H
#define CLI_QUOTE_H

#include <stdio.h>

/* Puts the text in quotes, escaped; null when it is NULL. It must be UTF-8. */
void cli_put_quoted(FILE *out, const char *text);

#endif
