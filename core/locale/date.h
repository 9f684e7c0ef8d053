/* Days and moments: reading RFC 3339, counting days in a zone, writing them in a locale. */
#ifndef PL_LOCALE_DATE_H
#define PL_LOCALE_DATE_H

#include "base/buf.h"
#include "locale/tag.h"
#include "locale/value.h"

/* Reads "2026-11-24" (a day) or "2026-11-24T10:00:00Z" / "+01:00" (a moment). PL_ERR_REQUEST for anything else, 30 February included. */
pl_status pl_date_read(pl_value *out, pl_str text, pl_error *err);

/* The calendar day of a moment in an IANA zone, in days since 1970-01-01; a day is returned as it is. */
int64_t pl_date_day(const pl_value *value, const char *zone);

/* Monday is 1, Sunday is 7. */
int pl_date_weekday(int64_t day);

enum { PL_DATE_BYTES = 64 };

/* Writes RFC 3339, terminated, into `out`, where the result stands. */
pl_str pl_date_print(char out[PL_DATE_BYTES], const pl_value *value);

/* Appends RFC 3339: "2026-11-24" for a day, "2026-11-24T10:00:00Z" for a moment. */
void pl_date_write(pl_buf *out, const pl_value *value);

#endif
