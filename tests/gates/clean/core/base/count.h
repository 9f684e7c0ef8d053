/* Counts bytes. */
#ifndef PL_BASE_COUNT_H
#define PL_BASE_COUNT_H

#include <stddef.h>

/* How often `byte` occurs in the first `length` bytes of `text`. */
size_t pl_count(const char *text, size_t length, char byte);

#endif
