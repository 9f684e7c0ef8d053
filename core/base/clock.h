/* Wall time and the monotonic clock. */
#ifndef PL_BASE_CLOCK_H
#define PL_BASE_CLOCK_H

#include <stdint.h>

int64_t pl_clock_now(void);       /* milliseconds since 1970-01-01T00:00:00Z, leap seconds ignored */
int64_t pl_clock_monotonic(void); /* microseconds since some fixed moment */

#endif
