/* Tests of country facts. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include <unicode/uloc.h>

#include "locale/region.h"

static void states_currency_zone_and_locale(void **state)
{
    static const struct {
        const char *asked, *code, *currency, *zone, *locale;
    } rows[] = {
        { "de", "de", "EUR", "Europe/Berlin", "de-DE" },       { "DE", "de", "EUR", "Europe/Berlin", "de-DE" },
        { "uk", "gb", "GBP", "Europe/London", "en-GB" },       { "GB", "gb", "GBP", "Europe/London", "en-GB" },
        { "us", "us", "USD", "America/New_York", "en-US" },    { "jp", "jp", "JPY", "Asia/Tokyo", "ja-JP" },
        { "cn", "cn", "CNY", "Asia/Shanghai", "zh-Hans-CN" },  { "tw", "tw", "TWD", "Asia/Taipei", "zh-Hant-TW" },
        { "hk", "hk", "HKD", "Asia/Hong_Kong", "zh-Hant-HK" }, { "sa", "sa", "SAR", "Asia/Riyadh", "ar-SA" },
        { "tr", "tr", "TRY", "Europe/Istanbul", "tr-TR" },     { "br", "br", "BRL", "America/Sao_Paulo", "pt-BR" },
        { "mx", "mx", "MXN", "America/Mexico_City", "es-MX" }, { "au", "au", "AUD", "Australia/Sydney", "en-AU" },
        { "ca", "ca", "CAD", "America/Toronto", "en-CA" },     { "ru", "ru", "RUB", "Europe/Moscow", "ru-RU" },
        { "id", "id", "IDR", "Asia/Jakarta", "id-ID" },        { "es", "es", "EUR", "Europe/Madrid", "es-ES" },
        { "in", "in", "INR", "Asia/Kolkata", "hi-IN" },        { "vn", "vn", "VND", "Asia/Ho_Chi_Minh", "vi-VN" },
        { "ua", "ua", "UAH", "Europe/Kyiv", "uk-UA" },         { "bg", "bg", "EUR", "Europe/Sofia", "bg-BG" },
        { "ch", "ch", "CHF", "Europe/Zurich", "de-CH" },       { "xk", "xk", "EUR", "Europe/Belgrade", "sq-XK" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_region region;
        assert_int_equal(pl_region_find(&region, pl_str_of(rows[i].asked), NULL), PL_OK);
        assert_string_equal(region.code, rows[i].code);
        assert_string_equal(region.currency, rows[i].currency);
        assert_string_equal(region.zone, rows[i].zone);
        assert_string_equal(region.locale.text, rows[i].locale);
    }
}

static void refuses_what_is_no_country_and_names_the_nearest(void **state)
{
    static const struct {
        const char *asked, *hint;
    } rows[] = { { "germany", "'de'" }, { "germny", "'de'" }, { "deu", "'de'" }, { "japan", "'jp'" }, { "xx", "" },
                 { "eu", "" },          { "zz", "" },         { "", "" },        { "d", "" },         { "001", "" },
                 { "aq", "" },          { "D\xFF", "" },      { "usa", "'us'" } };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_region region;
        pl_error err = { 0 };
        assert_int_equal(pl_region_find(&region, pl_str_of(rows[i].asked), &err), PL_ERR_NOT_FOUND);
        assert_string_equal(region.code, "");
        assert_non_null(strstr(err.hint, rows[i].hint));
        assert_non_null(strstr(err.hint, "ISO 3166"));
    }
    pl_region region;
    assert_int_equal(pl_region_find(&region, pl_str_of(NULL), NULL), PL_ERR_NOT_FOUND);
}

static void gives_every_country_complete_facts(void **state)
{
    size_t found = 0;
    (void)state;
    for (const char *const *code = uloc_getISOCountries(); *code; code++) {
        pl_region region;
        if (pl_region_find(&region, pl_str_of(*code), NULL))
            continue;
        found++;
        assert_true(pl_zone_known(region.zone));
        assert_true(pl_currency_known(pl_str_of(region.currency)));
        assert_int_not_equal(region.locale.text[0], '\0');
        assert_true(pl_currency_digits(region.currency) >= 0);
    }
    assert_true(found >= 240);
}

static void knows_zones(void **state)
{
    static const struct {
        const char *zone;
        bool known;
    } rows[] = { { "Europe/Berlin", true },
                 { "Asia/Kolkata", true },
                 { "UTC", true },
                 { "America/Sao_Paulo", true },
                 { "Europe/Berlyn", false },
                 { "", false },
                 { NULL, false },
                 { "Etc/Unknown", false },
                 { "GMT+99:99", false },
                 { "\xC3\xA4", false },
                 { "Europe/Berlin/Europe/Berlin/Europe/Berlin/Europe/Berlin/Europe", false } };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(pl_zone_known(rows[i].zone), rows[i].known);
}

static void knows_currencies_and_their_digits(void **state)
{
    static const struct {
        const char *currency;
        bool known;
        int digits;
    } rows[] = {
        { "EUR", true, 2 },  { "JPY", true, 0 }, { "KRW", true, 0 },  { "VND", true, 0 },  { "KWD", true, 3 },
        { "IDR", true, 0 },  { "TWD", true, 0 }, { "USD", true, 2 },  { "CNY", true, 2 },  { "TRY", true, 2 },
        { "eur", false, 2 }, { "EU", false, 2 }, { "XXX", false, 2 }, { "QQQ", false, 2 }, { "EURO", false, 2 }
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(pl_currency_known(pl_str_of(rows[i].currency)), rows[i].known);
        assert_int_equal(pl_currency_digits(rows[i].currency), rows[i].digits);
    }
    assert_false(pl_currency_known(pl_str_of(NULL)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(states_currency_zone_and_locale),
        cmocka_unit_test(refuses_what_is_no_country_and_names_the_nearest),
        cmocka_unit_test(gives_every_country_complete_facts),
        cmocka_unit_test(knows_zones),
        cmocka_unit_test(knows_currencies_and_their_digits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
