/* The catalog: built-in files, the shop's over them, broken ones named by place. */
#include "unit/market/folders.h"

#include "base/alloc.h"

static void lists_what_is_shipped(void **state)
{
    (void)state;
    static const char *const platforms[] = { "aliexpress",   "amazon",  "ebay",   "etsy",   "lazada",
                                             "mercadolibre", "rakuten", "shop",   "shopee", "taobao",
                                             "tiktokshop",   "tmall",   "walmart" };
    enum { PLATFORMS = sizeof platforms / sizeof *platforms };
    static const char *const languages[] = { "de", "en", "es", "fr", "ja", "zh-Hans" };
    enum { LANGUAGES = sizeof languages / sizeof *languages };
    pl_catalog *catalog = load_shipped();
    pl_vector out;
    pl_vector_init(&out, sizeof(pl_str), NULL);
    assert_int_equal(pl_catalog_platforms(&out, catalog, NULL), PL_OK);
    const pl_str *names = out.at;
    assert_int_equal(out.count, PLATFORMS);
    for (size_t i = 0; i < out.count; i++)
        assert_true(pl_str_is(names[i], platforms[i]));
    assert_int_equal(pl_catalog_countries(&out, catalog, NULL), PL_OK);
    names = out.at;
    assert_int_equal(out.count, PLATFORMS + 22);
    assert_true(pl_str_is(names[PLATFORMS], "ar"));
    for (size_t i = PLATFORMS + 1; i < out.count; i++)
        assert_true(pl_str_compare(names[i - 1], names[i]) < 0);
    const pl_tag *tags;
    assert_int_equal(pl_catalog_languages(&tags, catalog), LANGUAGES);
    for (size_t i = 0; i < LANGUAGES; i++)
        assert_string_equal(tags[i].text, languages[i]);
    const pl_error *broken;
    assert_int_equal(pl_catalog_broken(&broken, catalog), 0);
    pl_vector_drop(&out);
    pl_catalog_free(catalog);
}

static void finds_the_profile_along_the_chain(void **state)
{
    (void)state;
    static const struct {
        const char *tag, *want;
    } rows[] = {
        { "de", "de" },         { "de-AT", "de" },      { "de-CH-1996", "de" },
        { "en-IN", "en" },      { "zh-CN", "zh-Hans" }, { "zh-SG", "zh-Hans" },
        { "zh-Hant-TW", NULL }, { "it", NULL },         { "ja-JP", "ja" },
    };
    pl_catalog *catalog = load_shipped();
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_tag tag;
        assert_int_equal(pl_tag_of(&tag, pl_str_of(rows[i].tag), NULL), PL_OK);
        const pl_profile *profile = pl_catalog_profile(catalog, tag);
        if ((profile != NULL) != (rows[i].want != NULL) || (profile && strcmp(profile->tag.text, rows[i].want) != 0))
            fail_msg("%s gave %s", rows[i].tag, profile ? profile->tag.text : "nothing");
    }
    pl_catalog_free(catalog);
}

static const struct {
    const char *path, *text;
    int line;
    const char *says;
} faults[] = {
    { "rules/platform/bazaar/platform.lua", "", 0, "" },
    { "rules/platform/bazaar/platform.lua", "return {", 1, "" },
    { "rules/platform/bazaar/platform.lua", "return 4", 0, "table" },
    { "rules/platform/bazaar/platform.lua", "\n\nreturn { id = 'bazar', name = 'x', channels = {} }", 3,
      "field 'id' must be" },
    { "rules/platform/bazaar/platform.lua", "return { id = 'bazaar', name = 'x' }", 1, "field 'channels' is missing" },
    { "rules/platform/bazaar/platform.lua", "return { id = 'bazaar', name = 'x', channels = {}, hots = {} }", 1,
      "'hots'" },
    { "rules/platform/bazaar/platform.lua", "return { id = 'bazaar', name = 'x', channels = 'chat' }", 1,
      "'channels'" },
    { "rules/platform/bazaar/platform.lua", "return { id = 'bazaar', name = 'x', channels = {}, facts = { a = {} } }",
      1, "field 'value' is missing" },
    { "rules/platform/bazaar/platform.lua", "return { id = 'bazaar', name = 'x', channels = {}, facts = { a = 4 } }", 1,
      "'a'" },
    { "rules/platform/bazaar/platform.lua",
      "return { id = 'bazaar', name = 'x', channels = {},\n facts = { a = { value = 1, confidence = 'sure' } } }", 2,
      "field 'confidence' must be" },
    { "rules/platform/bazaar/platform.lua",
      "return { id = 'bazaar', name = 'x', channels = {}, tone = { warmth = 200 } }", 1,
      "tone axis 'warmth' must be a whole number from -100 to 100" },
    { "rules/platform/bazaar/platform.lua", "return { id = 'bazaar', name = 'x', channels = {}, tone = { warm = 2 } }",
      1, "'warm'" },
    { "rules/platform/bazaar/platform.lua", "return { id = 'bazaar', name = 'x', channels = {}, ids = { a = print } }",
      0, "" },
    { "rules/platform/bazaar/platform.lua", "return { id = 'bazaar', name = '\xFF', channels = {} }", 0, "" },
    { "rules/platform/souk/platform.lua", "return { id = 'souk', name = 'x', channels = {} }", 1,
      "already an alias of the platform" },
    { "rules/platform/zoo/platform.lua", "return { id = 'zoo', name = 'x', channels = {}, aliases = { 'souk' } }", 1,
      "the alias 'souk' already stands for the platform 'bazaar'" },
    { "rules/country/at/country.lua", "return { id = 'at', name = 'x', languages = {} }", 1, "at least one language" },
    { "rules/country/at/country.lua", "return { id = 'at', name = 'x', languages = { 'ge rman' } }", 1,
      "not a language tag" },
    { "rules/country/at/country.lua", "return { id = 'at', name = 'x', languages = { 'de' }, tone = { DE = {} } }", 1,
      "not a language tag" },
    { "rules/country/at/country.lua",
      "return { id = 'at', name = 'x', languages = { 'de' }, tone = { de = { warmth = -4 } } }", 1, "from 0 to 100" },
    { "rules/country/at/country.lua",
      "return { id = 'at', name = 'x', languages = { 'de' },\n holidays = { { '2026-02-30', 'x' } } }", 2,
      "the day of a holiday" },
    { "rules/country/at/country.lua",
      "return { id = 'at', name = 'x', languages = { 'de' }, holidays = { { '2026-02-03T10:00:00Z', 'x' } } }", 1,
      "the day of a holiday" },
    { "rules/country/at/country.lua",
      "return { id = 'at', name = 'x', languages = { 'de' }, holidays = { { '2026-02-03' } } }", 1,
      "a day and a name" },
    { "rules/country/at/country.lua",
      "return { id = 'at', name = 'x', languages = { 'de' }, holidays = { { 5, 'x' } } }", 1, "the day of a holiday" },
    { "rules/country/at/country.lua", "return { id = 'at', name = 'x', languages = { 'de' }, holidays = { 'x' } }", 1,
      "" },
    { "rules/country/at/country.lua",
      "return { id = 'at', name = 'x', languages = { 'de' }, service = { days = { 5, 1 }, opens = '09:00', closes = "
      "'17:00' } }",
      1, "field 'days'" },
    { "rules/country/at/country.lua",
      "return { id = 'at', name = 'x', languages = { 'de' }, service = { days = { 1 }, opens = '9 am', closes = "
      "'17:00' } }",
      1, "field 'opens'" },
    { "rules/country/at/country.lua",
      "return { id = 'at', name = 'x', languages = { 'de' }, service = { days = { 1 }, opens = '09:00', closes = "
      "'24:30' } }",
      1, "field 'closes'" },
    { "rules/country/at/country.lua",
      "return { id = 'at', name = 'x', languages = { 'de' }, service = { days = { 1 }, opens = '09:00', closes = "
      "'08:00' } }",
      1, "later than 'opens'" },
    { "rules/country/at/country.lua", "return { id = 'at', name = 'x', languages = { 'de-DE' } }", 1,
      "without a region" },
    { "rules/country/xx/country.lua", "return { id = 'xx', name = 'x', languages = { 'de' } }", 1, "ISO 3166" },
    { "rules/country/uk/country.lua", "return { id = 'uk', name = 'x', languages = { 'en' } }", 1, "ISO 3166" },
    { "rules/common/tone.lua", "return { chanel = {} }", 1, "'chanel'" },
    { "rules/common/tone.lua", "return { channel = { chat = { emoji = 500 } } }", 1, "from -100 to 100" },
    { "rules/common/tone.lua", "return { emotion = { angry = { min_intensity = 9 } } }", 1,
      "field 'min_intensity' must be" },
    { "rules/common/tone.lua", "return { emotion = { angry = { loud = 9 } } }", 1, "'loud'" },
    { "rules/common/tone.lua", "return { emotion = { angry = 9 } }", 1, "" },
    { "rules/common/platform.lua", "return {}", 1, "field 'facts' is missing" },
    { "locales/de/locale.lua", "return { tag = 'de' }", 1, "is missing" },
    { "locales/en/locale.lua", profile_text, 1, "field 'tag' must be \"en\"" },
};

static void names_file_and_line_of_a_broken_built_in_file(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        char top[PATH_MAX];
        make_folder(top);
        put_content(top);
        put_file(top, faults[i].path, faults[i].text);
        pl_catalog *catalog = NULL;
        pl_error err = { 0 };
        pl_status status = pl_catalog_load(&catalog, (pl_content_folders){ top, NULL }, &err);
        if (status != PL_ERR_CONTENT || strcmp(err.source, faults[i].path) != 0 ||
            !strstr(err.message, faults[i].says) || (faults[i].line && err.line != faults[i].line) || !err.message[0])
            fail_msg("row %zu: status %d, %s:%d: %s", i, status, err.source, err.line, err.message);
        assert_null(catalog);
        remove_folder(top);
    }
}

static void leaves_a_broken_file_of_the_shop_out(void **state)
{
    (void)state;
    char top[PATH_MAX];
    make_folder(top);
    put_content(top);
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        char shop[PATH_MAX];
        make_folder(shop);
        put_file(shop, faults[i].path, faults[i].text);
        pl_catalog *catalog = load_catalog(top, shop);
        const pl_error *broken;
        assert_int_equal(pl_catalog_broken(&broken, catalog), 1);
        char path[PATH_MAX * 2];
        (void)snprintf(path, sizeof path, "%s/%s", shop, faults[i].path);
        assert_string_equal(broken->source, path);
        pl_arena arena;
        pl_arena_init(&arena, 1 << 16);
        const pl_market *market;
        assert_int_equal(pl_market_find(&market, &arena, catalog, PL_STR("souk-at"), NULL, NULL), PL_OK);
        assert_int_equal(market->tone.axis[PL_AXIS_WARMTH], 55);
        pl_arena_drop(&arena);
        pl_catalog_free(catalog);
        remove_folder(shop);
    }
    remove_folder(top);
}

static void lets_the_shop_replace_and_add(void **state)
{
    (void)state;
    char top[PATH_MAX];
    char shop[PATH_MAX];
    make_folder(top);
    make_folder(shop);
    put_content(top);
    put_file(shop, "rules/platform/bazaar/platform.lua",
             "return { id = 'bazaar', name = 'B', channels = {}, aliases = { 'market' } }");
    put_file(shop, "rules/platform/zoo/platform.lua", "return { id = 'zoo', name = 'Zoo', channels = {} }");
    put_file(shop, "rules/platform/zoo/deep/platform.lua", "this is not for the catalog");
    put_file(shop, "rules/common/tone.lua", "return { channel = { chat = { emoji = 40 } } }");
    pl_catalog *catalog = load_catalog(top, shop);
    pl_arena arena;
    pl_arena_init(&arena, 1 << 16);
    const pl_market *market;
    assert_int_equal(pl_market_find(&market, &arena, catalog, PL_STR("zoo-at"), NULL, NULL), PL_OK);
    assert_int_equal(pl_market_find(&market, &arena, catalog, PL_STR("market-at"), NULL, NULL), PL_OK);
    assert_true(pl_str_is(market->id, "bazaar-at"));
    assert_int_equal(market->tone.axis[PL_AXIS_WARMTH], 45); /* the shop's file adds nothing */
    pl_tone chat = pl_market_tone(catalog, market, market->language, PL_STR("chat"), PL_STR("angry"), 5, NULL);
    assert_int_equal(chat.axis[PL_AXIS_EMOJI], 70);
    pl_market_fact fact;
    assert_true(pl_market_fact_find(&fact, catalog, market, "message_limit"));
    pl_arena_drop(&arena);
    pl_catalog_free(catalog);
    remove_folder(top);
    remove_folder(shop);
}

static void misses_folders_of_the_built_in_content_only(void **state)
{
    (void)state;
    static const char *const needed[] = { "rules/platform", "rules/country", "rules/common", "locales" };
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++) {
        char top[PATH_MAX];
        char gone[PATH_MAX * 2];
        make_folder(top);
        put_content(top);
        (void)snprintf(gone, sizeof gone, "rm -r '%s/%s'", top, needed[i]);
        assert_int_equal(system(gone), 0);
        pl_catalog *catalog = NULL;
        pl_error err = { 0 };
        assert_int_equal(pl_catalog_load(&catalog, (pl_content_folders){ top, NULL }, &err), PL_ERR_NOT_FOUND);
        assert_non_null(strstr(err.source, needed[i]));
        put_content(top);
        pl_catalog_free(load_catalog(top, "/nonexistent"));
        remove_folder(top);
    }
}

static void gives_everything_back_when_memory_is_refused(void **state)
{
    (void)state;
    char top[PATH_MAX];
    char shop[PATH_MAX];
    make_folder(top);
    make_folder(shop);
    put_content(top);
    put_file(shop, "rules/platform/bazaar/platform.lua", "return {}");
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        pl_catalog *catalog = NULL;
        pl_error err = { 0 };
        pl_alloc_refuse_from(n);
        status = pl_catalog_load(&catalog, (pl_content_folders){ top, shop }, &err);
        pl_alloc_refuse_from(0);
        if (status) {
            assert_int_equal(status, PL_ERR_MEMORY);
            assert_null(catalog);
            assert_true(n < 5000);
        }
        pl_catalog_free(catalog);
    }
    remove_folder(top);
    remove_folder(shop);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lists_what_is_shipped),
        cmocka_unit_test(finds_the_profile_along_the_chain),
        cmocka_unit_test(names_file_and_line_of_a_broken_built_in_file),
        cmocka_unit_test(leaves_a_broken_file_of_the_shop_out),
        cmocka_unit_test(lets_the_shop_replace_and_add),
        cmocka_unit_test(misses_folders_of_the_built_in_content_only),
        cmocka_unit_test(gives_everything_back_when_memory_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
