/* Filling a pl_error; the type and its table are public. */
#ifndef PL_BASE_ERROR_H
#define PL_BASE_ERROR_H

#include "base/str.h"
#include "parlance/error.h"

/* Fills `err` (which may be NULL) and returns `status`, so that `return pl_fail(err, …)` is the idiom. */
pl_status pl_fail(pl_error *err, pl_status status, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* As pl_fail, with a place. `source` is copied; `line` and `column` may be 0. */
pl_status pl_fail_at(pl_error *err, pl_status status, const char *source, int line, int column, const char *format, ...)
    __attribute__((format(printf, 6, 7)));

/* Adds the field or the remedy to an error that is already filled. Both accept a NULL `err`. */
void pl_error_field(pl_error *err, const char *format, ...) __attribute__((format(printf, 2, 3)));
void pl_error_hint(pl_error *err, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
