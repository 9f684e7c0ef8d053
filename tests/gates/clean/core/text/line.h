/* Counts lines. */
#ifndef PL_TEXT_LINE_H
#define PL_TEXT_LINE_H

#include <stddef.h>

/* The line ends in the first `length` bytes of `text`. */
size_t pl_line_count(const char *text, size_t length);

#endif
