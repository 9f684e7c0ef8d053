/* The public interface, put together from the layers. */
#include "parlance/parlance.h"

#include <string.h>

#include "text/line.h"

unsigned long pl_lines(const char *text)
{
    return pl_line_count(text, strlen(text));
}
