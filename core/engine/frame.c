/* Reading and writing frames. */
#include "engine/frame.h"

#include <errno.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/clock.h"

enum { CHUNK_BYTES = 16384, US_PER_MS = 1000 };

typedef struct head {
    uint32_t number;
    uint32_t length;
} head;

static pl_status write_all(int socket, const char *bytes, size_t length, pl_error *err)
{
    while (length) {
        ssize_t written = send(socket, bytes, length, MSG_NOSIGNAL);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return pl_fail(err, PL_ERR_IO, "the other process is gone");
        bytes += written;
        length -= (size_t)written;
    }
    return PL_OK;
}

pl_status pl_frame_write(int socket, uint32_t number, pl_str bytes, pl_error *err)
{
    head first = { .number = number, .length = (uint32_t)bytes.length };
    if (bytes.length > PL_FRAME_BYTES_MAX)
        return pl_fail(err, PL_ERR_LIMIT, "a message has at most %d bytes", (int)PL_FRAME_BYTES_MAX);
    pl_status status = write_all(socket, (const char *)&first, sizeof first, err);
    return status ? status : write_all(socket, bytes.at, bytes.length, err);
}

/* Without a deadline nothing but read is called: that is all a process in its jail may do. */
static pl_status wait_for(int socket, int64_t deadline, pl_error *err)
{
    struct pollfd wait = { .fd = socket, .events = POLLIN };
    while (deadline) {
        int64_t left = deadline - pl_clock_monotonic();
        int ready = left > 0 ? poll(&wait, 1, (int)(left / US_PER_MS) + 1) : 0;
        if (ready > 0)
            return PL_OK;
        if (ready == 0)
            return pl_fail(err, PL_ERR_IO, "the other process does not answer in time");
        if (errno != EINTR)
            return pl_fail(err, PL_ERR_IO, "the other process cannot be waited for");
    }
    return PL_OK;
}

static pl_status read_all(char *bytes, size_t length, int socket, int64_t deadline, pl_error *err)
{
    while (length) {
        pl_status status = wait_for(socket, deadline, err);
        if (status)
            return status;
        ssize_t got = read(socket, bytes, length);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return pl_fail(err, PL_ERR_IO, "the other process is gone");
        bytes += got;
        length -= (size_t)got;
    }
    return PL_OK;
}

pl_status pl_frame_read(uint32_t *number, pl_buf *out, int socket, int64_t deadline, pl_error *err)
{
    char chunk[CHUNK_BYTES];
    head first;
    pl_status status = read_all((char *)&first, sizeof first, socket, deadline, err);
    if (!status && first.length > PL_FRAME_BYTES_MAX)
        status = pl_fail(err, PL_ERR_LIMIT, "the other process sends too much");
    for (size_t left = status ? 0 : first.length; left && !status;) {
        size_t part = left < sizeof chunk ? left : sizeof chunk;
        status = read_all(chunk, part, socket, deadline, err);
        if (!status)
            pl_buf_put(out, (pl_str){ chunk, part });
        left -= part;
    }
    *number = status ? 0 : first.number;
    return status ? status : pl_buf_status(out, "a message", err);
}
