/* A shop's settings by name. */
#include "unit/market/folders.h"

#include "market/settings.h"

static void takes_over_the_rows_of_its_market(void **state)
{
    (void)state;
    const pl_setting rows[] = {
        { PL_STR("amazon-de"), PL_STR("tone.directness"), PL_STR("40") },
        { PL_STR("amazon-de"), PL_STR("zone"), PL_STR("Europe/Vienna") },
        { PL_STR("amazon-fr"), PL_STR("no such setting"), PL_STR("x") },
        { PL_STR("amazon-de"), PL_STR("tone.contractions"), PL_STR("0") },
    };
    pl_market_settings settings;
    assert_int_equal(pl_market_settings_read(&settings, rows, 4, PL_STR("amazon-de"), NULL), PL_OK);
    assert_int_equal(settings.tone[PL_AXIS_DIRECTNESS], 40);
    assert_int_equal(settings.tone[PL_AXIS_CONTRACTIONS], 0);
    assert_int_equal(settings.tone[PL_AXIS_WARMTH], -1);
    assert_true(pl_str_is(settings.zone, "Europe/Vienna"));
    assert_null(settings.locale.at);
    pl_catalog *catalog = load_shipped();
    pl_arena arena;
    pl_arena_init(&arena, 1 << 16);
    const pl_market *market;
    assert_int_equal(pl_market_find(&market, &arena, catalog, PL_STR("amazon-de"), &settings, NULL), PL_OK);
    assert_int_equal(market->tone.axis[PL_AXIS_DIRECTNESS], 40);
    assert_string_equal(market->zone, "Europe/Vienna");
    assert_int_equal(pl_market_settings_read(&settings, rows, 4, PL_STR("amazon-fr"), NULL), PL_ERR_USAGE);
    pl_arena_drop(&arena);
    pl_catalog_free(catalog);
}

static void says_what_a_setting_must_be(void **state)
{
    (void)state;
    static const struct {
        const char *name, *value, *says, *hint;
    } rows[] = {
        { "tone.direktness", "40", "no setting 'tone.direktness'", "the nearest is 'tone.directness'" },
        { "timezone", "x", "no setting 'timezone'", "the nearest is 'zone'" },
        { "currencies", "x", "no setting", "the nearest is 'currency'" },
        { "", "x", "no setting ''", "the nearest is" },
        { "tone.", "40", "no setting 'tone.'", "" },
        { "Zone", "40", "no setting 'Zone'", "the nearest is 'zone'" },
        { "tone.warmth", "101", "a whole number from 0 to 100", "" },
        { "tone.warmth", "-1", "a whole number from 0 to 100", "" },
        { "tone.warmth", "4.5", "a whole number from 0 to 100", "" },
        { "tone.warmth", "", "a whole number from 0 to 100", "" },
        { "tone.warmth", "0x1", "a whole number from 0 to 100", "" },
        { "tone.warmth", "99999999999", "a whole number from 0 to 100", "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_market_settings settings;
        pl_error err = { 0 };
        pl_market_settings_init(&settings);
        assert_int_equal(pl_market_setting_apply(&settings, pl_str_of(rows[i].name), pl_str_of(rows[i].value), &err),
                         PL_ERR_USAGE);
        if (!strstr(err.message, rows[i].says) || !strstr(err.hint, rows[i].hint))
            fail_msg("%s = %s: %s (%s)", rows[i].name, rows[i].value, err.message, err.hint);
        assert_int_equal(settings.tone[PL_AXIS_WARMTH], -1);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_over_the_rows_of_its_market),
        cmocka_unit_test(says_what_a_setting_must_be),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
