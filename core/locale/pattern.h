/* Patterns: ICU MessageFormat syntax with named arguments, compiled once per locale, run many times. */
#ifndef PL_LOCALE_PATTERN_H
#define PL_LOCALE_PATTERN_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/vector.h"
#include "locale/tag.h"
#include "locale/value.h"
#include "locale/zone.h"
#include "text/span.h"

/* Immutable once compiled; shared by threads. */
typedef struct pl_pattern pl_pattern;

/* One argument as the pattern uses it. */
typedef struct pl_pattern_argument {
    pl_str name;
    bool always;  /* needed on every path; otherwise only inside some branches */
    bool numeric; /* used as number, plural or selectordinal */
    bool date;    /* used as date or time */
    bool select;  /* used as a select argument */
} pl_pattern_argument;

/* The formatters of one locale. Opening them is most of what a compile costs and holds: patterns that are kept together share one set. */
typedef struct pl_formatters pl_formatters;
pl_status pl_formatters_new(pl_formatters **out, pl_tag locale, pl_error *err);
void pl_formatters_free(pl_formatters *formatters); /* patterns made with it live on; accepts NULL */

/* Compiles `text` for `locale`: {x} {x, number|date|time, style or ::skeleton} {x, plural|selectordinal, offset:n =n {…} other {…}} {x, select, …}.
 * PL_ERR_CONTENT with line and column: unmatched brace, unknown type, missing `other`, bad skeleton, nesting above 16; PL_ERR_LIMIT above 64 KiB or 256 arguments. */
pl_status pl_pattern_new(pl_pattern **out, pl_str text, pl_tag locale, pl_error *err);

/* As pl_pattern_new, in the locale of `formatters`. One thread at a time compiles with the same set; others may run patterns meanwhile. */
pl_status pl_pattern_new_shared(pl_pattern **out, pl_str text, pl_formatters *formatters, pl_error *err);

void pl_pattern_free(pl_pattern *pattern);

const pl_pattern_argument *pl_pattern_arguments(const pl_pattern *pattern, size_t *count); /* by first use */

/* The plural keywords that `argument`'s plural in this pattern leaves to `other` although some integer of 0–1000 selects them in the locale; written
 * as "few, many" into `out`; "" when it covers all. For coverage checks of content; not an error when formatting. */
void pl_pattern_holes(const pl_pattern *pattern, char *out, size_t size);

typedef enum pl_isolation { PL_ISOLATE_NEVER, PL_ISOLATE_VALUES } pl_isolation;

typedef struct pl_pattern_options {
    const char *zone;       /* IANA; NULL is UTC */
    const pl_zone *clock;   /* the same zone, read once for many runs; NULL: `zone` is asked for each time */
    pl_isolation isolation; /* PL_ISOLATE_VALUES wraps values in U+2068/U+2066 … U+2069 */
} pl_pattern_options;

/* Appends the text to `out` and a pl_span (kind VALUE, with the argument's name) per filled value to `spans` (may be NULL), in bytes of what was
 * appended. PL_ERR_MISSING (err->field is the name) when a value on the selected path is absent; PL_ERR_REQUEST when a value has the wrong kind. On
 * failure nothing is appended. Safe from many threads at once. */
pl_status pl_pattern_run(pl_buf *out, pl_vector *spans, const pl_pattern *pattern, pl_value_find find,
                         const void *payload, const pl_pattern_options *options, pl_error *err);

#endif
