/* The tone of an answer: what comes after what. */
#include "unit/market/folders.h"

static const int none[PL_AXIS_COUNT] = { -1, -1, -1, -1, -1, -1, -1, -1, -1 };

static const pl_market *find(pl_arena *arena, const pl_catalog *catalog, const char *id,
                             const pl_market_settings *settings)
{
    const pl_market *market = NULL;
    assert_int_equal(pl_market_find(&market, arena, catalog, pl_str_of(id), settings, NULL), PL_OK);
    return market;
}

static void adds_country_platform_channel_and_emotion_in_order(void **state)
{
    (void)state;
    static const struct {
        const char *market, *channel, *emotion;
        int intensity;
        int directness, formality, warmth, apology, emoji;
    } rows[] = {
        { "bazaar-de", "mail", "calm", 0, 85, 70, 55, 40, 0 },   /* language and platform */
        { "bazaar-at", "mail", "calm", 0, 70, 70, 55, 40, 0 },   /* the country's row */
        { "bazaar-at", "chat", "calm", 0, 70, 60, 55, 40, 20 },  /* the channel adds behind the platform's set */
        { "bazaar-at", "chat", "angry", 2, 70, 60, 55, 40, 20 }, /* not intense enough */
        { "bazaar-at", "chat", "angry", 3, 70, 60, 55, 55, 0 },  /* the emotion comes last */
        { "bazaar-at", "fax", "bored", 5, 70, 70, 55, 40, 0 },   /* unknown words change nothing */
    };
    char top[PATH_MAX];
    make_folder(top);
    put_content(top);
    pl_catalog *catalog = load_catalog(top, NULL);
    pl_arena arena;
    pl_arena_init(&arena, 1 << 16);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const pl_market *market = find(&arena, catalog, rows[i].market, NULL);
        pl_tone tone = pl_market_tone(catalog, market, market->language, pl_str_of(rows[i].channel),
                                      pl_str_of(rows[i].emotion), rows[i].intensity, none);
        assert_int_equal(tone.axis[PL_AXIS_DIRECTNESS], rows[i].directness);
        assert_int_equal(tone.axis[PL_AXIS_FORMALITY], rows[i].formality);
        assert_int_equal(tone.axis[PL_AXIS_WARMTH], rows[i].warmth);
        assert_int_equal(tone.axis[PL_AXIS_APOLOGY], rows[i].apology);
        assert_int_equal(tone.axis[PL_AXIS_EMOJI], rows[i].emoji);
    }
    pl_arena_drop(&arena);
    pl_catalog_free(catalog);
    remove_folder(top);
}

static void obeys_the_shop_and_then_the_request(void **state)
{
    (void)state;
    char top[PATH_MAX];
    make_folder(top);
    put_content(top);
    pl_catalog *catalog = load_catalog(top, NULL);
    pl_arena arena;
    pl_arena_init(&arena, 1 << 16);
    pl_market_settings settings = { 0 };
    memcpy(settings.tone, none, sizeof none);
    settings.tone[PL_AXIS_EMOJI] = 60;
    settings.tone[PL_AXIS_DIRECTNESS] = 30;
    const pl_market *market = find(&arena, catalog, "bazaar-at", &settings);
    assert_int_equal(market->tone.axis[PL_AXIS_EMOJI], 60);
    pl_tone angry = pl_market_tone(catalog, market, market->language, PL_STR("chat"), PL_STR("angry"), 4, none);
    assert_int_equal(angry.axis[PL_AXIS_EMOJI], 0); /* no emoji for an angry buyer, whatever is set */
    int asked[PL_AXIS_COUNT];
    memcpy(asked, none, sizeof none);
    asked[PL_AXIS_EMOJI] = 5;
    asked[PL_AXIS_DIRECTNESS] = 300;
    angry = pl_market_tone(catalog, market, market->language, PL_STR("chat"), PL_STR("angry"), 4, asked);
    assert_int_equal(angry.axis[PL_AXIS_EMOJI], 5);
    assert_int_equal(angry.axis[PL_AXIS_DIRECTNESS], 100);
    pl_arena_drop(&arena);
    pl_catalog_free(catalog);
    remove_folder(top);
}

static void starts_from_a_neutral_tone_where_no_language_is_shipped(void **state)
{
    (void)state;
    pl_catalog *catalog = load_shipped();
    pl_arena arena;
    pl_arena_init(&arena, 1 << 16);
    const pl_market *market = find(&arena, catalog, "shop-it", NULL);
    for (unsigned i = 0; i < PL_AXIS_COUNT; i++)
        assert_in_range(market->tone.axis[i], 5, 65);
    pl_tag german = { "de-DE" };
    pl_tone tone = pl_market_tone(catalog, market, german, PL_STR("mail"), PL_STR("calm"), 0, NULL);
    assert_int_equal(tone.axis[PL_AXIS_DIRECTNESS], 85); /* a German answer to Italy is German */
    pl_arena_drop(&arena);
    pl_catalog_free(catalog);
}

static void gives_each_shipped_country_its_row(void **state)
{
    (void)state;
    static const struct {
        const char *market;
        int axis[PL_AXIS_COUNT];
    } rows[] = {
        { "shop-de", { 85, 70, 45, 40, 45, 10, 15, 70, 5 } },  { "shop-at", { 70, 75, 55, 45, 50, 10, 20, 75, 5 } },
        { "shop-ch", { 65, 75, 55, 45, 45, 8, 15, 75, 0 } },   { "shop-gb", { 50, 50, 60, 70, 50, 20, 20, 70, 75 } },
        { "shop-us", { 65, 40, 75, 50, 50, 30, 45, 80, 85 } }, { "shop-ca", { 55, 45, 70, 65, 50, 25, 35, 75, 80 } },
        { "shop-au", { 70, 30, 75, 50, 40, 30, 40, 80, 90 } }, { "shop-in", { 50, 65, 65, 65, 60, 25, 25, 65, 40 } },
        { "shop-sg", { 70, 50, 60, 50, 40, 30, 30, 70, 70 } }, { "shop-ph", { 50, 60, 85, 65, 55, 50, 50, 75, 60 } },
        { "shop-jp", { 20, 90, 55, 95, 75, 5, 5, 70, 0 } },    { "shop-cn", { 65, 50, 75, 60, 40, 65, 40, 30, 0 } },
    };
    pl_catalog *catalog = load_shipped();
    pl_arena arena;
    pl_arena_init(&arena, 1 << 20);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const pl_market *market = find(&arena, catalog, rows[i].market, NULL);
        assert_memory_equal(market->tone.axis, rows[i].axis, sizeof rows[i].axis);
    }
    assert_int_equal(find(&arena, catalog, "amazon-us", NULL)->tone.axis[PL_AXIS_EMOJI], 0);
    pl_arena_drop(&arena);
    pl_catalog_free(catalog);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(adds_country_platform_channel_and_emotion_in_order),
        cmocka_unit_test(obeys_the_shop_and_then_the_request),
        cmocka_unit_test(starts_from_a_neutral_tone_where_no_language_is_shipped),
        cmocka_unit_test(gives_each_shipped_country_its_row),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
