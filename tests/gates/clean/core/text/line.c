/* Counts lines. */
#include "text/line.h"

#include "base/count.h"

size_t pl_line_count(const char *text, size_t length)
{
    return pl_count(text, length, '\n');
}
