/* Working days from the country's facts. */
#include "market/service.h"

#include "locale/date.h"

enum { DAYS_AHEAD_MAX = 31, FRIDAY = 5 };

static bool works_on(const pl_node *country, int weekday)
{
    const pl_node *service = country ? pl_node_find(country, "service") : NULL;
    const pl_node *days = service ? pl_node_find(service, "days") : NULL;
    for (const pl_node *day = days ? days->first : NULL; day; day = day->next) {
        if ((int)pl_node_number(day, 0) == weekday)
            return true;
    }
    return !days && weekday <= FRIDAY;
}

/* Holidays are rows of { "2026-12-25", "name" }. */
static bool is_holiday(const pl_node *country, int64_t day)
{
    char text[PL_DATE_BYTES];
    const pl_value value = { .kind = PL_VALUE_DAY, .time = day };
    pl_str written = pl_date_print(text, &value);
    const pl_node *holidays = country ? pl_node_find(country, "holidays") : NULL;
    for (const pl_node *row = holidays ? holidays->first : NULL; row; row = row->next) {
        if (pl_str_equal(pl_node_text(row->first), written))
            return true;
    }
    return false;
}

int64_t pl_service_day(const pl_market *market, int64_t day)
{
    for (int64_t next = day; next <= day + DAYS_AHEAD_MAX; next++) {
        if (works_on(market->country_facts, pl_date_weekday(next)) && !is_holiday(market->country_facts, next))
            return next;
    }
    return day;
}
