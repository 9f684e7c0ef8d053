/* Tests of time zones that are read once. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "locale/date.h"
#include "locale/zone.h"

static const pl_zone *zone_of(pl_zones *zones, const char *name)
{
    const pl_zone *zone = NULL;
    assert_int_equal(pl_zone_find(&zone, zones, name, NULL), PL_OK);
    return zone;
}

/* Steps of 13 days and some hours over 150 years meet every kind of change; the years outside of the table are among them. */
static void agrees_with_the_zones_of_icu(void **state)
{
    static const char *const names[] = { "Europe/Berlin",     "Asia/Tokyo",
                                         "America/Sao_Paulo", "Australia/Lord_Howe",
                                         "Africa/Casablanca", "Asia/Kolkata",
                                         "America/New_York",  "UTC" };
    const int64_t step = 13 * 86400000LL + 5 * 3600000LL + 1800000;
    (void)state;
    pl_zones *zones;
    assert_int_equal(pl_zones_new(&zones, NULL), PL_OK);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const pl_zone *zone = zone_of(zones, names[i]);
        for (int64_t ms = -10 * step; ms < 4500000000000; ms += step)
            assert_int_equal(pl_zone_offset(zone, ms), pl_zone_ask(names[i], ms));
    }
    pl_zones_free(zones);
}

static void changes_to_the_millisecond(void **state)
{
    static const struct {
        const char *moment;
        int64_t minutes;
    } rows[] = { { "2026-03-29T00:59:59.999Z", 60 },
                 { "2026-03-29T01:00:00Z", 120 },
                 { "2026-10-25T00:59:59.999Z", 120 },
                 { "2026-10-25T01:00:00Z", 60 } };
    (void)state;
    pl_zones *zones;
    assert_int_equal(pl_zones_new(&zones, NULL), PL_OK);
    const pl_zone *berlin = zone_of(zones, "Europe/Berlin");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_value moment;
        assert_int_equal(pl_date_read(&moment, pl_str_of(rows[i].moment), NULL), PL_OK);
        assert_int_equal(pl_zone_offset(berlin, moment.time), rows[i].minutes * 60000);
        assert_int_equal(pl_zone_day(berlin, &moment), pl_date_day(&moment, "Europe/Berlin"));
    }
    pl_value day = { .kind = PL_VALUE_DAY, .time = 20781 };
    assert_int_equal(pl_zone_day(berlin, &day), 20781);
    pl_zones_free(zones);
}

static void is_utc_where_nothing_is_known(void **state)
{
    (void)state;
    pl_zones *zones;
    assert_int_equal(pl_zones_new(&zones, NULL), PL_OK);
    assert_int_equal(pl_zone_offset(NULL, 1795514400000), 0);
    assert_int_equal(pl_zone_ask(NULL, 1795514400000), 0);
    assert_int_equal(pl_zone_ask("a name of more than sixty bytes, which no zone of the world has had so far", 0), 0);
    assert_int_equal(pl_zone_offset(zone_of(zones, "Mars/Olympus"), 1795514400000), 0);
    pl_zones_free(zones);
}

static void reads_a_zone_once(void **state)
{
    (void)state;
    pl_zones *zones;
    assert_int_equal(pl_zones_new(&zones, NULL), PL_OK);
    const pl_zone *first = zone_of(zones, "Asia/Tokyo");
    assert_ptr_not_equal(zone_of(zones, "Europe/Berlin"), first);
    size_t made = pl_alloc_count();
    assert_ptr_equal(zone_of(zones, "Asia/Tokyo"), first);
    assert_int_equal(pl_alloc_count(), made);
    pl_zones_free(zones);
}

static void survives_refused_memory(void **state)
{
    (void)state;
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        pl_zones *zones = NULL;
        const pl_zone *zone;
        pl_alloc_refuse_from(n);
        status = pl_zones_new(&zones, NULL);
        if (!status)
            status = pl_zone_find(&zone, zones, "Europe/Berlin", NULL);
        pl_alloc_refuse_from(0);
        assert_true(status == PL_OK || status == PL_ERR_MEMORY);
        pl_zones_free(zones);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(agrees_with_the_zones_of_icu),  cmocka_unit_test(changes_to_the_millisecond),
        cmocka_unit_test(is_utc_where_nothing_is_known), cmocka_unit_test(reads_a_zone_once),
        cmocka_unit_test(survives_refused_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
