/* Markets from their ids, without configuration. */
#include "unit/market/folders.h"

#include "base/alloc.h"

static const int none[PL_AXIS_COUNT] = { -1, -1, -1, -1, -1, -1, -1, -1, -1 };

static void resolves_known_markets_and_aliases(void **state)
{
    (void)state;
    static const struct {
        const char *id, *want, *locale, *language, *currency, *zone;
    } rows[] = {
        { "amazon-de", "amazon-de", "de-DE", "de", "EUR", "Europe/Berlin" },
        { "Amazon-UK", "amazon-gb", "en-GB", "en", "GBP", "Europe/London" },
        { "AMAZON-GB", "amazon-gb", "en-GB", "en", "GBP", "Europe/London" },
        { "amazon-jp", "amazon-jp", "ja-JP", "ja", "JPY", "Asia/Tokyo" },
        { "amazon-us", "amazon-us", "en-US", "en", "USD", "America/New_York" },
        { "ebay-at", "ebay-at", "de-AT", "de", "EUR", "Europe/Vienna" },
        { "ebay-ch", "ebay-ch", "de-CH", "de", "CHF", "Europe/Zurich" },
        { "shopee-sg", "shopee-sg", "en-SG", "en", "SGD", "Asia/Singapore" },
        { "shopee-ph", "shopee-ph", "en-PH", "en", "PHP", "Asia/Manila" },
        { "amazon-in", "amazon-in", "en-IN", "en", "INR", "Asia/Kolkata" },
        { "shop-cn", "shop-cn", "zh-Hans-CN", "zh-Hans", "CNY", "Asia/Shanghai" },
        { "Shopify-FR", "shop-fr", "fr-FR", "fr", "EUR", "Europe/Paris" },
        { "shop-br", "shop-br", "pt-BR", "pt", "BRL", "America/Sao_Paulo" },
        { "shop-tw", "shop-tw", "zh-Hant-TW", "zh-Hant", "TWD", "Asia/Taipei" },
        { "mercadolibre-mx", "mercadolibre-mx", "es-MX", "es", "MXN", "America/Mexico_City" },
        { "mercadolivre-br", "mercadolibre-br", "pt-BR", "pt", "BRL", "America/Sao_Paulo" },
        { "taobao-cn", "taobao-cn", "zh-Hans-CN", "zh-Hans", "CNY", "Asia/Shanghai" },
        { "tiktok-us", "tiktokshop-us", "en-US", "en", "USD", "America/New_York" },
    };
    pl_catalog *catalog = load_shipped();
    pl_arena arena;
    pl_arena_init(&arena, 1 << 20);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const pl_market *market;
        pl_error err = { 0 };
        if (pl_market_find(&market, &arena, catalog, pl_str_of(rows[i].id), NULL, &err))
            fail_msg("%s: %s", rows[i].id, err.message);
        assert_true(pl_str_is(market->id, rows[i].want));
        assert_string_equal(market->locale.text, rows[i].locale);
        assert_string_equal(market->language.text, rows[i].language);
        assert_string_equal(market->currency, rows[i].currency);
        assert_string_equal(market->zone, rows[i].zone);
    }
    pl_arena_drop(&arena);
    pl_catalog_free(catalog);
}

static void names_the_nearest_of_an_unknown_market(void **state)
{
    (void)state;
    static const struct {
        const char *id, *says, *hint;
    } rows[] = {
        { "amazn-de", "there is no platform 'amazn'",
          "the nearest is 'amazon'; platforms: aliexpress, amazon, ebay, etsy, lazada, mercadolibre, rakuten, shop, "
          "shopee, taobao, tiktokshop, tmall, walmart" },
        { "shopfy-de", "there is no platform 'shopfy'", "the nearest is 'shopify'" },
        { "zalando-de", "there is no platform 'zalando'",
          "platforms: aliexpress, amazon, ebay, etsy, lazada, mercadolibre, rakuten, shop, shopee, taobao, tiktokshop, "
          "tmall, walmart" },
        { "amazon-dd", "there is no country 'dd'", "de" },
        { "amazon-qq", "there is no country 'qq'", "" },
        { "amazon-001", "there is no country '001'", "" },
        { "amazon-germany", "there is no country 'germany'", "" },
        { "amazon", "platform and its country", "such as amazon-de" },
        { "amazon-", "platform and its country", "such as amazon-de" },
        { "-de", "platform and its country", "such as amazon-de" },
        { "-", "platform and its country", "" },
        { "", "ASCII", "" },
        { "amazon de", "ASCII", "" },
        { "\xFF-de", "ASCII", "" },
        { "amazon-d\xC3\xA9", "ASCII", "" },
        { "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-de", "there is no platform 'aaaa",
          "platforms" },
        { "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-de", "at most 64", "platforms" },
    };
    pl_catalog *catalog = load_shipped();
    pl_arena arena;
    pl_arena_init(&arena, 1 << 20);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const pl_market *market = NULL;
        pl_error err = { 0 };
        assert_int_equal(pl_market_find(&market, &arena, catalog, pl_str_of(rows[i].id), NULL, &err), PL_ERR_NOT_FOUND);
        if (!strstr(err.message, rows[i].says) || !strstr(err.hint, rows[i].hint) || !err.hint[0])
            fail_msg("%s: %s (%s)", rows[i].id, err.message, err.hint);
        assert_null(market);
    }
    pl_arena_drop(&arena);
    pl_catalog_free(catalog);
}

static void resolves_every_country_on_every_platform(void **state)
{
    (void)state;
    static const char *const platforms[] = { "amazon", "ebay", "shop", "shopee" };
    pl_catalog *catalog = load_shipped();
    pl_arena arena;
    pl_arena_init(&arena, 8 << 20);
    size_t found = 0;
    for (int letters = 0; letters < 26 * 26; letters++) {
        char code[] = { (char)('a' + letters / 26), (char)('a' + letters % 26), '\0' };
        pl_region region;
        if (pl_region_find(&region, pl_str_of(code), NULL))
            continue;
        found++;
        for (size_t i = 0; i < 4; i++) {
            char id[32];
            (void)snprintf(id, sizeof id, "%s-%s", platforms[i], code);
            const pl_market *market;
            assert_int_equal(pl_market_find(&market, &arena, catalog, pl_str_of(id), NULL, NULL), PL_OK);
            assert_true(market->locale.text[0] && market->language.text[0]);
            assert_true(pl_str_is(market->platform, platforms[i]));
            pl_market_fact fact;
            assert_true(pl_market_fact_find(&fact, catalog, market, "reply_hours"));
            assert_true(pl_market_fact_find(&fact, catalog, market, "message_limit"));
            assert_true(fact.value->number > 0 && fact.source.length && fact.confidence.length);
        }
    }
    assert_true(found > 240);
    pl_arena_drop(&arena);
    pl_catalog_free(catalog);
}

static void takes_what_the_shop_has_set(void **state)
{
    (void)state;
    pl_catalog *catalog = load_shipped();
    pl_arena arena;
    pl_arena_init(&arena, 1 << 20);
    pl_market_settings settings = { .locale = PL_STR("en-CH"),
                                    .currency = PL_STR("EUR"),
                                    .zone = PL_STR("Asia/Tokyo") };
    memcpy(settings.tone, none, sizeof none);
    settings.tone[PL_AXIS_DIRECTNESS] = 40;
    const pl_market *market;
    assert_int_equal(pl_market_find(&market, &arena, catalog, PL_STR("ebay-ch"), &settings, NULL), PL_OK);
    assert_string_equal(market->locale.text, "en-CH");
    assert_string_equal(market->language.text, "en");
    assert_string_equal(market->currency, "EUR");
    assert_string_equal(market->zone, "Asia/Tokyo");
    assert_int_equal(market->tone.axis[PL_AXIS_DIRECTNESS], 40);
    pl_market_settings nothing = { 0 };
    memcpy(nothing.tone, none, sizeof none);
    assert_int_equal(pl_market_find(&market, &arena, catalog, PL_STR("ebay-ch"), &nothing, NULL), PL_OK);
    assert_string_equal(market->currency, "CHF");
    pl_arena_drop(&arena);
    pl_catalog_free(catalog);
}

static void names_the_setting_that_cannot_be(void **state)
{
    (void)state;
    static const struct {
        pl_market_settings settings;
        const char *field;
    } rows[] = {
        { { .locale = { "not a tag", 9 } }, "locale" },   { { .currency = { "EURO", 4 } }, "currency" },
        { { .currency = { "QQQ", 3 } }, "currency" },     { { .zone = { "Mars/Olympus", 12 } }, "zone" },
        { { .zone = { "Europe\0Berlin", 13 } }, "zone" },
    };
    pl_catalog *catalog = load_shipped();
    pl_arena arena;
    pl_arena_init(&arena, 1 << 20);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const pl_market *market;
        pl_error err = { 0 };
        assert_int_equal(pl_market_find(&market, &arena, catalog, PL_STR("ebay-ch"), &rows[i].settings, &err),
                         PL_ERR_CONTENT);
        assert_string_equal(err.field, rows[i].field);
        assert_non_null(strstr(err.message, "ebay-ch"));
        assert_true(err.hint[0]);
    }
    pl_arena_drop(&arena);
    pl_catalog_free(catalog);
}

static void finds_facts_of_platform_then_country_then_default(void **state)
{
    (void)state;
    static const struct {
        const char *market, *name;
        double want;
    } rows[] = {
        { "amazon-de", "reply_hours", 24 },     { "shopee-sg", "reply_hours", 12 },
        { "ebay-de", "reply_hours", 24 },       { "amazon-de", "message_limit", 2000 },
        { "amazon-de", "proactive_days", 30 },  { "amazon-de", "withdrawal_days", 14 },
        { "amazon-cn", "withdrawal_days", 7 },  { "ebay-es", "warranty_months", 36 },
        { "shopee-my", "message_limit", 1000 },
    };
    pl_catalog *catalog = load_shipped();
    pl_arena arena;
    pl_arena_init(&arena, 1 << 20);
    const pl_market *market;
    pl_market_fact fact = { 0 };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(pl_market_find(&market, &arena, catalog, pl_str_of(rows[i].market), NULL, NULL), PL_OK);
        assert_true(pl_market_fact_find(&fact, catalog, market, rows[i].name));
        assert_true(pl_str_is(fact.name, rows[i].name));
        assert_true(fact.value->number == rows[i].want);
    }
    assert_int_equal(pl_market_find(&market, &arena, catalog, PL_STR("amazon-us"), NULL, NULL), PL_OK);
    assert_false(pl_market_fact_find(&fact, catalog, market, "withdrawal_days")); /* no such right, so no number */
    pl_arena_drop(&arena);
    pl_catalog_free(catalog);
}

static void check_sources(const pl_node *root)
{
    const pl_node *facts = pl_node_find(root, "facts");
    for (const pl_node *fact = facts ? facts->first : NULL; fact; fact = fact->next) {
        if (!pl_node_text(pl_node_find(fact, "source")).length ||
            !pl_node_text(pl_node_find(fact, "confidence")).length)
            fail_msg("%s:%d: a fact without source or confidence", fact->source, fact->line);
    }
}

static void says_the_source_of_every_shipped_fact(void **state)
{
    (void)state;
    pl_catalog *catalog = load_shipped();
    pl_arena arena;
    pl_arena_init(&arena, 1 << 20);
    pl_vector countries;
    pl_vector_init(&countries, sizeof(pl_str), &arena);
    assert_int_equal(pl_catalog_countries(&countries, catalog, NULL), PL_OK);
    const pl_str *codes = countries.at;
    for (size_t i = 0; i < countries.count; i++) {
        pl_str id = pl_arena_format(&arena, "amazon-%.*s", PL_STR_ARGS(codes[i]));
        const pl_market *market;
        assert_int_equal(pl_market_find(&market, &arena, catalog, id, NULL, NULL), PL_OK);
        check_sources(market->platform_facts);
        check_sources(market->country_facts);
    }
    pl_arena_drop(&arena);
    pl_catalog_free(catalog);
}

static void reports_refused_memory(void **state)
{
    (void)state;
    pl_catalog *catalog = load_shipped();
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        pl_arena arena;
        pl_arena_init(&arena, 1 << 20);
        const pl_market *market = NULL;
        pl_alloc_refuse_from(n);
        status = pl_market_find(&market, &arena, catalog, PL_STR("amazon-de"), NULL, NULL);
        pl_alloc_refuse_from(0);
        if (status) {
            assert_int_equal(status, PL_ERR_MEMORY);
            assert_null(market);
            assert_true(n < 100);
        }
        pl_arena_drop(&arena);
    }
    pl_catalog_free(catalog);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(resolves_known_markets_and_aliases),
        cmocka_unit_test(names_the_nearest_of_an_unknown_market),
        cmocka_unit_test(resolves_every_country_on_every_platform),
        cmocka_unit_test(takes_what_the_shop_has_set),
        cmocka_unit_test(names_the_setting_that_cannot_be),
        cmocka_unit_test(finds_facts_of_platform_then_country_then_default),
        cmocka_unit_test(says_the_source_of_every_shipped_fact),
        cmocka_unit_test(reports_refused_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
