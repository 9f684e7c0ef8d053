/* Locale profiles: what is read, and what is refused with its place. */
#include "unit/market/folders.h"

#include "market/profile.h"

static pl_status read(const pl_profile **out, pl_arena *arena, const char *text, pl_error *err)
{
    const pl_node *root = NULL;
    pl_arena_init(arena, 1 << 20);
    assert_int_equal(pl_content_read(&root, arena, pl_str_of(text), "locales/de/locale.lua", err), PL_OK);
    return pl_profile_read(out, arena, root, err);
}

static void reads_a_profile(void **state)
{
    (void)state;
    pl_arena arena;
    const pl_profile *profile;
    assert_int_equal(read(&profile, &arena, profile_text, NULL), PL_OK);
    assert_string_equal(profile->tag.text, "de");
    assert_int_equal(profile->tone.axis[PL_AXIS_DIRECTNESS], 85);
    assert_int_equal(profile->tone.axis[PL_AXIS_CONTRACTIONS], 5);
    assert_true(pl_str_is(profile->address, "Sie"));
    assert_true(pl_str_is(profile->joins.paragraph, "\n\n"));
    assert_non_null(profile->joins.mail);
    assert_null(profile->joins.chat);
    assert_int_equal(profile->joins.lower_after_greeting->list_count, 1);
    assert_int_equal(profile->lint.sentence_warn, 20);
    assert_int_equal(profile->lint.emoji_mail, 0);
    assert_int_equal(profile->lint.emoji_chat, -1); /* no limit */
    assert_false(profile->lint.counts_runes);
    pl_arena_drop(&arena);
}

static void prefers_the_greetings_of_the_country(void **state)
{
    (void)state;
    pl_arena arena;
    const pl_profile *profile;
    assert_int_equal(read(&profile, &arena, profile_text, NULL), PL_OK);
    assert_true(pl_str_is(pl_node_text(pl_profile_greeting(profile, PL_STR("ch"))->first), "full"));
    assert_true(pl_str_is(pl_node_text(pl_profile_greeting(profile, PL_STR("de"))->first), "family"));
    assert_true(pl_str_is(pl_node_text(pl_profile_greeting(profile, PL_STR(""))->first), "family"));
    pl_arena_drop(&arena);
}

/* The profile with `from` replaced by `to`. */
static void edit(char *out, size_t size, const char *from, const char *to)
{
    const char *at = strstr(profile_text, from);
    assert_non_null(at);
    (void)snprintf(out, size, "%.*s%s%s", (int)(at - profile_text), profile_text, to, at + strlen(from));
}

static void names_the_place_of_a_fault(void **state)
{
    (void)state;
    static const struct {
        const char *from, *to;
        int line;
        const char *says;
    } rows[] = {
        { "tag = 'de'", "tag = 'no tag'", 1, "'no tag' is not a language tag" },
        { "tag = 'de'", "tag = 'DE'", 1, "language tag" },
        { "tag = 'de', ", "", 1, "field 'tag' is missing" },
        { "name = 'Deutsch'", "name = 4", 1, "field 'name' must be a string" },
        { "directness = 85, ", "", 2, "field 'directness' is missing" },
        { "warmth = 45", "warmth = 145", 2, "tone axis 'warmth' must be a whole number from 0 to 100" },
        { "warmth = 45", "warmth = 4.5", 2, "tone axis 'warmth'" },
        { "{ 'family', 'none' }", "{}", 4, "field 'greeting' must name at least one variant" },
        { "{ 'family', 'none' }", "{ 1 }", 4, "greeting" },
        { "mail = {", "post = {", 5, "unknown field 'post'" },
        { "paragraph_after", "paragraf_after", 5, "unknown field 'paragraf_after'" },
        { "unit = 'words'", "unit = 'letters'", 7, "field 'unit' must be" },
        { "sentence_err = 26", "sentence_err = -2", 7, "field 'sentence_err' must be a whole number" },
        { "sentence_err = 26", "sentence_err = 1e9", 7, "field 'sentence_err' must be a whole number" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char text[4096];
        edit(text, sizeof text, rows[i].from, rows[i].to);
        pl_arena arena;
        const pl_profile *profile;
        pl_error err = { 0 };
        assert_int_equal(read(&profile, &arena, text, &err), PL_ERR_CONTENT);
        if (!strstr(err.message, rows[i].says) || abs(err.line - rows[i].line) > 1)
            fail_msg("row %zu: line %d: %s", i, err.line, err.message);
        assert_string_equal(err.source, "locales/de/locale.lua");
        pl_arena_drop(&arena);
    }
}

static void reads_every_shipped_profile(void **state)
{
    (void)state;
    pl_catalog *catalog = load_shipped();
    const pl_tag *tags;
    size_t count = pl_catalog_languages(&tags, catalog);
    assert_true(count >= 4);
    for (size_t i = 0; i < count; i++) {
        const pl_profile *profile = pl_catalog_profile(catalog, tags[i]);
        assert_true(pl_tag_equal(profile->tag, tags[i]));
        assert_true(profile->lint.sentence_warn > 0 && profile->lint.sentence_err > profile->lint.sentence_warn);
    }
    pl_catalog_free(catalog);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_a_profile),
        cmocka_unit_test(prefers_the_greetings_of_the_country),
        cmocka_unit_test(names_the_place_of_a_fault),
        cmocka_unit_test(reads_every_shipped_profile),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
