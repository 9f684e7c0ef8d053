/* Working days: weekends and holidays of the country are passed over. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "locale/date.h"
#include "market/service.h"

static int64_t day_of(const char *text)
{
    pl_value day;
    assert_int_equal(pl_date_read(&day, pl_str_of(text), NULL), PL_OK);
    return day.time;
}

static void passes_over_days_without_service(void **state)
{
    static const struct {
        const char *market;
        const char *day;
        const char *want;
    } rows[] = {
        { "amazon-de", "2026-11-23", "2026-11-23" }, /* a Monday */
        { "amazon-de", "2026-11-21", "2026-11-23" }, /* a Saturday */
        { "amazon-de", "2026-12-25", "2026-12-28" }, /* a holiday before a weekend */
        { "amazon-fj", "2026-11-22", "2026-11-23" }, /* a country without facts */
    };
    (void)state;
    pl_catalog *catalog;
    pl_arena arena;
    pl_arena_init(&arena, 1 << 20);
    pl_content_folders folders = { .builtin = PL_SOURCE_FOLDER };
    assert_int_equal(pl_catalog_load(&catalog, folders, NULL), PL_OK);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const pl_market *market;
        assert_int_equal(pl_market_find(&market, &arena, catalog, pl_str_of(rows[i].market), NULL, NULL), PL_OK);
        assert_int_equal(pl_service_day(market, day_of(rows[i].day)), day_of(rows[i].want));
    }
    pl_arena_drop(&arena);
    pl_catalog_free(catalog);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(passes_over_days_without_service) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
