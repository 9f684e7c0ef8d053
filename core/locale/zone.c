/* Offsets of a zone between two years, found by halves; outside of them ICU is asked. */
#include "locale/zone.h"

#include <stdatomic.h>
#include <string.h>

#include <unicode/ucal.h>
#include <unicode/ustring.h>

#include "base/alloc.h"
#include "base/vector.h"

enum { NAME_BYTES = 64, NAME_LENGTH_MAX = 60, SPANS_MAX = 1024 };

static const int64_t first_ms = 0;           /* 1970-01-01 */
static const int64_t end_ms = 4102444800000; /* 2100-01-01 */
static const int64_t day_ms = 86400000;

/* From a moment on, until the next span begins. */
typedef struct span {
    int64_t from;
    int64_t offset;
} span;

struct pl_zone {
    struct pl_zone *next;
    char name[NAME_BYTES];
    pl_vector spans; /* span, by moment; the first begins at first_ms */
};

struct pl_zones {
    pl_zone *_Atomic first;
};

static UCalendar *open_calendar(const char *name, UErrorCode *code)
{
    UChar id[NAME_BYTES];
    u_charsToUChars(name, id, (int32_t)strlen(name) + 1);
    return ucal_open(id, -1, "en_US", UCAL_GREGORIAN, code);
}

static int64_t offset_at(UCalendar *calendar, int64_t ms, UErrorCode *code)
{
    ucal_setMillis(calendar, (UDate)ms, code);
    int64_t offset = ucal_get(calendar, UCAL_ZONE_OFFSET, code);
    return offset + ucal_get(calendar, UCAL_DST_OFFSET, code);
}

int64_t pl_zone_ask(const char *name, int64_t ms)
{
    UErrorCode code = U_ZERO_ERROR;
    if (!name || strlen(name) > NAME_LENGTH_MAX)
        return 0;
    UCalendar *calendar = open_calendar(name, &code);
    int64_t offset = U_SUCCESS(code) ? offset_at(calendar, ms, &code) : 0;
    ucal_close(calendar);
    return U_SUCCESS(code) ? offset : 0;
}

/* Goes from change to change. */
static pl_status read_spans(pl_zone *zone, UCalendar *calendar, pl_error *err)
{
    UErrorCode code = U_ZERO_ERROR;
    int64_t from = first_ms;
    bool more = true;
    while (more) {
        span *fresh = pl_vector_add(&zone->spans);
        if (!fresh)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for a time zone");
        UDate change = 0;
        *fresh = (span){ .from = from, .offset = offset_at(calendar, from, &code) };
        more = ucal_getTimeZoneTransitionDate(calendar, UCAL_TZ_TRANSITION_NEXT, &change, &code) && U_SUCCESS(code) &&
               (int64_t)change < end_ms && zone->spans.count < SPANS_MAX;
        from = (int64_t)change;
    }
    return U_SUCCESS(code) ? PL_OK : pl_fail(err, PL_ERR_MEMORY, "no time zone of ICU: %s", u_errorName(code));
}

static void free_zone(pl_zone *zone)
{
    if (!zone)
        return;
    pl_vector_drop(&zone->spans);
    pl_free(zone);
}

static pl_status make_zone(pl_zone **out, const char *name, pl_error *err)
{
    UErrorCode code = U_ZERO_ERROR;
    pl_zone *zone = pl_alloc_zeroed(1, sizeof *zone);
    if (!zone)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a time zone");
    memcpy(zone->name, name, strnlen(name, NAME_LENGTH_MAX));
    pl_vector_init(&zone->spans, sizeof(span), NULL);
    UCalendar *calendar = open_calendar(zone->name, &code);
    pl_status status = U_SUCCESS(code) ? read_spans(zone, calendar, err)
                                       : pl_fail(err, PL_ERR_MEMORY, "no time zone of ICU: %s", u_errorName(code));
    ucal_close(calendar);
    if (status) {
        free_zone(zone);
        return status;
    }
    *out = zone;
    return PL_OK;
}

pl_status pl_zones_new(pl_zones **out, pl_error *err)
{
    *out = pl_alloc_zeroed(1, sizeof **out);
    return *out ? PL_OK : pl_fail(err, PL_ERR_MEMORY, "no memory for time zones");
}

void pl_zones_free(pl_zones *zones)
{
    for (pl_zone *zone = zones ? atomic_load(&zones->first) : NULL; zone;) {
        pl_zone *next = zone->next;
        free_zone(zone);
        zone = next;
    }
    pl_free(zones);
}

/* Two threads may add the same zone at once: the older copy is then merely unused. */
pl_status pl_zone_find(const pl_zone **out, pl_zones *zones, const char *name, pl_error *err)
{
    pl_zone *first = atomic_load_explicit(&zones->first, memory_order_acquire);
    for (const pl_zone *zone = first; zone; zone = zone->next) {
        if (!strcmp(zone->name, name)) {
            *out = zone;
            return PL_OK;
        }
    }
    pl_zone *fresh = NULL;
    pl_status status = make_zone(&fresh, name, err);
    if (status)
        return status;
    do {
        fresh->next = first;
    } while (!atomic_compare_exchange_weak(&zones->first, &first, fresh));
    *out = fresh;
    return PL_OK;
}

int64_t pl_zone_offset(const pl_zone *zone, int64_t ms)
{
    if (!zone)
        return 0;
    if (ms < first_ms || ms >= end_ms || zone->spans.count == SPANS_MAX)
        return pl_zone_ask(zone->name, ms);
    const span *spans = zone->spans.at;
    size_t low = 0;
    size_t high = zone->spans.count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (spans[middle].from <= ms)
            low = middle;
        else
            high = middle;
    }
    return spans[low].offset;
}

int64_t pl_zone_day(const pl_zone *zone, const pl_value *value)
{
    if (value->kind == PL_VALUE_DAY)
        return value->time;
    int64_t local = value->time + pl_zone_offset(zone, value->time);
    return local / day_ms - (local % day_ms < 0);
}
