/* Time zones: how far local time is ahead of UTC, read from ICU once and then looked up. */
#ifndef PL_LOCALE_ZONE_H
#define PL_LOCALE_ZONE_H

#include "base/error.h"
#include "locale/value.h"

/* One zone; immutable, shared by threads. NULL is UTC. */
typedef struct pl_zone pl_zone;

/* The zones that were asked for: at most as many as ICU knows. */
typedef struct pl_zones pl_zones;

pl_status pl_zones_new(pl_zones **out, pl_error *err);
void pl_zones_free(pl_zones *zones); /* accepts NULL */

/* The zone of an IANA name, read at its first use and kept as long as `zones`; UTC's offsets for a name that ICU does not know. Safe
 * from many threads, without a lock. PL_ERR_MEMORY. */
pl_status pl_zone_find(const pl_zone **out, pl_zones *zones, const char *name, pl_error *err);

/* Milliseconds that local time is ahead of UTC at a moment. */
int64_t pl_zone_offset(const pl_zone *zone, int64_t ms);

/* The same by name, asking ICU each time; 0 for NULL and for what is no zone. */
int64_t pl_zone_ask(const char *name, int64_t ms);

/* The calendar day of a moment, in days since 1970-01-01; a day is returned as it is. As pl_date_day, without asking ICU. */
int64_t pl_zone_day(const pl_zone *zone, const pl_value *value);

#endif
