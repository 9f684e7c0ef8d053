/* Ranges of a text, in bytes, half-open. */
#ifndef PL_TEXT_SPAN_H
#define PL_TEXT_SPAN_H

#include "base/str.h"
#include "base/vector.h"

typedef enum pl_span_kind {
    PL_SPAN_PLAIN, /* a mere range; all other kinds are protected */
    PL_SPAN_VALUE, /* a filled argument */
    PL_SPAN_TERM,
    PL_SPAN_URL,
    PL_SPAN_ID,
} pl_span_kind;

typedef struct pl_span {
    size_t start;
    size_t end;
    pl_span_kind kind;
    pl_str name; /* of the argument or term; absent otherwise */
} pl_span;

bool pl_span_overlaps(pl_span a, pl_span b); /* an empty span overlaps what it stands strictly inside of */

/* Whether [start, end) touches one of the protected spans of a vector of pl_span. */
bool pl_spans_touch(const pl_vector *spans, size_t start, size_t end);

#endif
