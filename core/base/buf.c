/* A growing byte buffer with a ceiling. */
#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"

enum { SMALLEST_ROOM = 64 };

void pl_buf_init(pl_buf *buf, size_t ceiling)
{
    *buf = (pl_buf){ .ceiling = ceiling };
}

void pl_buf_drop(pl_buf *buf)
{
    pl_free(buf->at);
    *buf = (pl_buf){ 0 };
}

void pl_buf_clear(pl_buf *buf)
{
    buf->length = 0;
    buf->status = PL_OK;
    if (buf->at)
        buf->at[0] = '\0';
}

/* Makes room for `more` bytes and the terminator behind the content. */
static bool reserve(pl_buf *buf, size_t more)
{
    if (buf->status)
        return false;
    if (buf->length > buf->ceiling || more > buf->ceiling - buf->length) {
        buf->status = PL_ERR_LIMIT;
        return false;
    }
    size_t wanted = buf->length + more + 1;
    if (wanted <= buf->room)
        return true;
    size_t room = buf->room < SMALLEST_ROOM ? SMALLEST_ROOM : buf->room * 2;
    if (room > buf->ceiling)
        room = buf->ceiling + 1;
    if (room < wanted)
        room = wanted;
    char *at = pl_realloc(buf->at, room);
    if (!at) {
        buf->status = PL_ERR_MEMORY;
        return false;
    }
    buf->at = at;
    buf->room = room;
    return true;
}

void pl_buf_reserve(pl_buf *buf, size_t bytes)
{
    size_t left = buf->ceiling > buf->length ? buf->ceiling - buf->length : 0;
    if (reserve(buf, bytes < left ? bytes : left))
        buf->at[buf->length] = '\0';
}

void pl_buf_put(pl_buf *buf, pl_str bytes)
{
    if (!reserve(buf, bytes.length))
        return;
    if (bytes.length)
        memcpy(buf->at + buf->length, bytes.at, bytes.length);
    buf->length += bytes.length;
    buf->at[buf->length] = '\0';
}

void pl_buf_put_text(pl_buf *buf, const char *terminated)
{
    pl_buf_put(buf, pl_str_of(terminated));
}

void pl_buf_put_byte(pl_buf *buf, char byte)
{
    if (!reserve(buf, 1))
        return;
    buf->at[buf->length++] = byte;
    buf->at[buf->length] = '\0';
}

void pl_buf_put_rune(pl_buf *buf, uint32_t code_point)
{
    char bytes[4];
    size_t length = pl_str_encode(bytes, code_point);
    pl_buf_put(buf, (pl_str){ .at = bytes, .length = length });
}

void pl_buf_put_format(pl_buf *buf, const char *format, ...)
{
    if (buf->status)
        return;
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length < 0) {
        buf->status = PL_ERR_LIMIT;
        return;
    }
    if (!reserve(buf, (size_t)length))
        return;
    va_start(arguments, format);
    (void)vsnprintf(buf->at + buf->length, (size_t)length + 1, format, arguments);
    va_end(arguments);
    buf->length += (size_t)length;
}

void pl_buf_replace(pl_buf *buf, size_t start, size_t end, pl_str with)
{
    if (end > buf->length)
        end = buf->length;
    if (start > end)
        start = end;
    size_t taken = end - start;
    if (!reserve(buf, with.length > taken ? with.length - taken : 0))
        return;
    memmove(buf->at + start + with.length, buf->at + end, buf->length - end);
    if (with.length)
        memcpy(buf->at + start, with.at, with.length);
    buf->length = buf->length - taken + with.length;
    buf->at[buf->length] = '\0';
}

void pl_buf_cut(pl_buf *buf, size_t length)
{
    if (length >= buf->length)
        return;
    buf->length = length;
    buf->at[length] = '\0';
}

pl_str pl_buf_view(const pl_buf *buf)
{
    return (pl_str){ .at = buf->at ? buf->at : "", .length = buf->length };
}

pl_status pl_buf_status(const pl_buf *buf, const char *what, pl_error *err)
{
    if (buf->status == PL_ERR_LIMIT)
        return pl_fail(err, PL_ERR_LIMIT, "%s is larger than %zu bytes", what, buf->ceiling);
    if (buf->status)
        return pl_fail(err, buf->status, "no memory for %s", what);
    return PL_OK;
}
