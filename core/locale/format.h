/* Single values in a locale, outside patterns: numbers, money, days, lists. */
#ifndef PL_LOCALE_FORMAT_H
#define PL_LOCALE_FORMAT_H

#include "base/buf.h"
#include "locale/tag.h"
#include "locale/value.h"

/* Appends `value` as {x} in a pattern would show it: numbers with the locale's grouping, money in the locale's currency form, days as "12. Juni 2026". */
pl_status pl_format_value(pl_buf *out, const pl_value *value, pl_tag locale, const char *zone, pl_error *err);

/* Appends "A, B und C" for the locale. */
pl_status pl_format_list(pl_buf *out, const pl_str *items, size_t count, pl_tag locale, pl_error *err);

/* Reads a number as people of the locale write it ("1.234,50", "１２３４", "١٬٢٣٤٫٥٠") into a decimal string; PL_ERR_NOT_FOUND when it is none. */
pl_status pl_format_read_number(pl_buf *out, pl_str text, pl_tag locale, pl_error *err);

/* "72.1" and "2025b" as ICU reports them. */
const char *pl_icu_version(void);
const char *pl_icu_zone_version(void);

#endif
