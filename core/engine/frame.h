/* Messages between an engine and the process that runs untrusted rules for it: a number, a length, bytes. */
#ifndef PL_ENGINE_FRAME_H
#define PL_ENGINE_FRAME_H

#include "base/buf.h"

enum { PL_FRAME_BYTES_MAX = 64 << 20 };

/* PL_ERR_IO when the other side is gone. Interrupted calls are made again. */
pl_status pl_frame_write(int socket, uint32_t number, pl_str bytes, pl_error *err);

/* Appends the bytes to `out`. `deadline` is on the monotonic clock in microseconds; 0 waits for ever. PL_ERR_IO when the other side is gone or late, PL_ERR_LIMIT when it sends too much. */
pl_status pl_frame_read(uint32_t *number, pl_buf *out, int socket, int64_t deadline, pl_error *err);

#endif
