/* What the program says. */
#include "cli/says.h"

#include <parlance/parlance.h>
#include <stdio.h>

void says(const char *text)
{
    printf("%lu\n", pl_lines(text));
}
