/* Ranges of a text. */
#include "text/span.h"

bool pl_span_overlaps(pl_span a, pl_span b)
{
    return a.start < b.end && b.start < a.end;
}

bool pl_spans_touch(const pl_vector *spans, size_t start, size_t end)
{
    pl_span range = { .start = start, .end = end };
    const pl_span *all = spans->at;
    for (size_t i = 0; i < spans->count; i++) {
        if (all[i].kind != PL_SPAN_PLAIN && pl_span_overlaps(all[i], range))
            return true;
    }
    return false;
}
