/* A growing byte buffer that is born with a ceiling. It is always terminated, and it remembers its first failure. */
#ifndef PL_BASE_BUF_H
#define PL_BASE_BUF_H

#include <stdint.h>

#include "base/error.h"
#include "base/str.h"

/* Init and drop are the caller's. After a failed put the buffer ignores further puts and pl_buf_status names the cause, so
 * that a writer may put many times and ask once. */
typedef struct pl_buf {
    char *at; /* NULL until the first put; terminated afterwards */
    size_t length;
    size_t room;
    size_t ceiling; /* most bytes it will ever hold */
    pl_status status;
} pl_buf;

void pl_buf_init(pl_buf *buf, size_t ceiling);
void pl_buf_drop(pl_buf *buf);  /* accepts an all-zero buffer; leaves it ready for init */
void pl_buf_clear(pl_buf *buf); /* keeps the memory, forgets content and failure */

/* Makes room for `bytes` more at once, below the ceiling: for writers that know about how much will come. */
void pl_buf_reserve(pl_buf *buf, size_t bytes);

void pl_buf_put(pl_buf *buf, pl_str bytes);
void pl_buf_put_text(pl_buf *buf, const char *terminated);
void pl_buf_put_byte(pl_buf *buf, char byte);
void pl_buf_put_rune(pl_buf *buf, uint32_t code_point); /* as UTF-8; an invalid code point is put as U+FFFD */
void pl_buf_put_format(pl_buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Replaces the bytes [start, end) by `with`, which must not point into the buffer. */
void pl_buf_replace(pl_buf *buf, size_t start, size_t end, pl_str with);

void pl_buf_cut(pl_buf *buf, size_t length); /* drops what stands behind `length` bytes */
pl_str pl_buf_view(const pl_buf *buf);       /* borrowed until the next put; "" when nothing was put */

/* PL_OK, or the first failure: PL_ERR_LIMIT or PL_ERR_MEMORY, with a sentence that names `what`. */
pl_status pl_buf_status(const pl_buf *buf, const char *what, pl_error *err);

#endif
