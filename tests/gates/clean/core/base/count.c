/* Counts bytes. */
#include "base/count.h"

size_t pl_count(const char *text, size_t length, char byte)
{
    size_t count = 0;
    for (size_t i = 0; i < length; i++)
        count += text[i] == byte;
    return count;
}
