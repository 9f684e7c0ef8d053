/* Filling and printing errors, and the table of statuses. */
#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static const struct {
    const char *code;
    int exit_status;
    int http_status;
} statuses[PL_STATUS_COUNT] = {
    [PL_OK] = { "ok", 0, 200 },
    [PL_ERR_MEMORY] = { "no_memory", 70, 503 },
    [PL_ERR_USAGE] = { "bad_usage", 2, 400 },
    [PL_ERR_REQUEST] = { "bad_request", 2, 400 },
    [PL_ERR_CONTENT] = { "bad_content", 3, 422 },
    [PL_ERR_NOT_FOUND] = { "not_found", 6, 404 },
    [PL_ERR_LIMIT] = { "too_large", 2, 413 },
    [PL_ERR_BUDGET] = { "budget_exceeded", 3, 422 },
    [PL_ERR_MISSING] = { "missing_value", 2, 422 },
    [PL_ERR_IO] = { "file_refused", 2, 500 },
    [PL_ERR_STORE] = { "store_refused", 3, 503 },
    [PL_ERR_PROVIDER] = { "provider_refused", 4, 502 },
    [PL_ERR_POLICY] = { "blocked_by_policy", 5, 422 },
    [PL_ERR_INTERNAL] = { "internal", 70, 500 },
};

/* Takes away the beginning of a code point whose end was cut off. */
static void trim_partial(char *text)
{
    size_t length = strlen(text);
    size_t lead = length;
    while (lead && length - lead < 4 && ((unsigned char)text[lead - 1] & 0xC0) == 0x80)
        lead--;
    if (!lead)
        return;
    unsigned char first = (unsigned char)text[lead - 1];
    size_t wanted = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
    if (length - lead + 1 < wanted)
        text[lead - 1] = '\0';
}

/* Messages quote what somebody sent: no line break or escape sequence of theirs reaches a terminal. */
static void put_on_one_line(char *text)
{
    for (; *text; text++) {
        if ((unsigned char)*text < ' ' || *text == 0x7F)
            *text = ' ';
    }
}

static void print_cut(char *out, size_t size, const char *format, va_list arguments)
{
    int length = vsnprintf(out, size, format, arguments);
    if (length < 0)
        out[0] = '\0';
    else if ((size_t)length >= size)
        trim_partial(out);
    put_on_one_line(out);
}

/* By way of a second record, because the arguments may point into the first. */
static void fill(pl_error *err, pl_error *made, const char *format, va_list arguments)
{
    print_cut(made->message, sizeof made->message, format, arguments);
    *err = *made;
}

pl_status pl_fail(pl_error *err, pl_status status, const char *format, ...)
{
    if (err) {
        pl_error made = { .status = status };
        va_list arguments;
        va_start(arguments, format);
        fill(err, &made, format, arguments);
        va_end(arguments);
    }
    return status;
}

pl_status pl_fail_at(pl_error *err, pl_status status, const char *source, int line, int column, const char *format, ...)
{
    if (err) {
        pl_error made = { .status = status, .line = line, .column = column };
        if (snprintf(made.source, sizeof made.source, "%s", source ? source : "") >= (int)sizeof made.source)
            trim_partial(made.source);
        put_on_one_line(made.source);
        va_list arguments;
        va_start(arguments, format);
        fill(err, &made, format, arguments);
        va_end(arguments);
    }
    return status;
}

void pl_error_field(pl_error *err, const char *format, ...)
{
    if (!err)
        return;
    char made[PL_ERROR_FIELD_BYTES];
    va_list arguments;
    va_start(arguments, format);
    print_cut(made, sizeof made, format, arguments);
    va_end(arguments);
    memcpy(err->field, made, strlen(made) + 1);
}

void pl_error_hint(pl_error *err, const char *format, ...)
{
    if (!err)
        return;
    char made[PL_ERROR_MESSAGE_BYTES];
    va_list arguments;
    va_start(arguments, format);
    print_cut(made, sizeof made, format, arguments);
    va_end(arguments);
    memcpy(err->hint, made, strlen(made) + 1);
}

static void print_place(char *out, size_t size, const pl_error *err)
{
    const char *source = err->source[0] ? err->source : "line ";
    const char *colon = err->source[0] ? ":" : "";
    if (err->line > 0 && err->column > 0)
        (void)snprintf(out, size, "%s%s%d:%d: ", source, colon, err->line, err->column);
    else if (err->line > 0)
        (void)snprintf(out, size, "%s%s%d: ", source, colon, err->line);
    else if (err->source[0])
        (void)snprintf(out, size, "%s: ", source);
}

size_t pl_error_line(char *out, size_t size, const pl_error *err)
{
    char place[PL_ERROR_SOURCE_BYTES + 32] = "";
    print_place(place, sizeof place, err);
    const char *open = err->hint[0] ? " (" : "";
    const char *close = err->hint[0] ? ")" : "";
    int length = snprintf(out, size, "%s%s%s%s%s", place, err->message, open, err->hint, close);
    if (length < 0)
        return 0;
    if (size && (size_t)length >= size)
        trim_partial(out);
    return (size_t)length;
}

static pl_status known(pl_status status)
{
    return (unsigned)status < PL_STATUS_COUNT ? status : PL_ERR_INTERNAL;
}

const char *pl_status_code(pl_status status)
{
    return statuses[known(status)].code;
}

int pl_status_exit(pl_status status)
{
    return statuses[known(status)].exit_status;
}

int pl_status_http(pl_status status)
{
    return statuses[known(status)].http_status;
}
