/* How a pattern writes days and moments: a pool of ICU's date formats, which only one thread at a time may use. */
#ifndef PL_LOCALE_DATE_STYLE_H
#define PL_LOCALE_DATE_STYLE_H

#include <unicode/udat.h>
#include <unicode/udatpg.h>

#include "base/arena.h"
#include "base/buf.h"
#include "locale/pool.h"
#include "locale/value.h"

typedef struct pl_date_style {
    const char *locale; /* ICU id; borrowed from the formatters */
    UDateFormatStyle date;
    UDateFormatStyle time; /* both UDAT_PATTERN when `pattern` says it all */
    const UChar *pattern;  /* in the arena */
    int32_t length;
    bool shows_time; /* a day has none */
    bool shows_zone; /* its name or offset: local time alone does not do */
    pl_pool pool;
} pl_date_style;

/* Resolves {x, date|time, style} for `locale`. `style` is a name, a "::skeleton" or a date pattern; `generator` is opened when a skeleton
 * needs it, and is the caller's. PL_ERR_CONTENT for letters that are no date fields. */
pl_status pl_date_style_open(pl_date_style *out, pl_arena *arena, const char *locale, pl_str type, pl_str style,
                             UDateTimePatternGenerator **generator, pl_error *err);

/* The style of a plain {x}: the long date, for moments with the short time. Its formats are opened when first needed. */
void pl_date_style_plain(pl_date_style *out, const char *locale, pl_value_kind kind);

void pl_date_style_close(pl_date_style *style); /* accepts an all-zero style */

/* Appends a DAY or a MOMENT in an IANA zone (NULL is UTC). PL_ERR_REQUEST for an unknown zone and for the time of a day. Safe from
 * many threads. */
pl_status pl_date_put(pl_buf *out, pl_date_style *style, const pl_value *value, const char *zone, pl_error *err);

#endif
