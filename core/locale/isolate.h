/* Directional isolates around filled values. */
#ifndef PL_LOCALE_ISOLATE_H
#define PL_LOCALE_ISOLATE_H

#include "base/buf.h"

/* Wraps what stands in `out` from `start` to its end. What is known to run from left to right (ids, addresses, amounts in Latin digits)
 * in U+2066, anything else (names) in U+2068, closed by U+2069: a first strong letter would mislead for "#48213-B". */
void pl_isolate(pl_buf *out, size_t start);

#endif
