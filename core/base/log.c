/* Lines for the operator go to the sink that the program has set. */
#include "base/log.h"

#include <stdarg.h>
#include <stdio.h>

enum { LINE_BYTES = 1024 };

/* Set once at the start of the program, before it has a second thread; the reason why this may be a variable. */
static struct {
    pl_log_sink sink;
    void *payload;
} output;

void pl_log_to(pl_log_sink sink, void *payload)
{
    output.sink = sink;
    output.payload = payload;
}

void pl_log(pl_log_level level, const char *format, ...)
{
    if (!output.sink)
        return;
    char line[LINE_BYTES];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    if (length < 0)
        return;
    for (char *at = line; *at; at++) {
        if (*at == '\n' || *at == '\r')
            *at = ' ';
    }
    output.sink(output.payload, level, line);
}
