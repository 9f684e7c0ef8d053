/* Tests of language tags: canonical form, likely subtags, chains of fallback. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "locale/tag.h"

static pl_tag tag_of(const char *text)
{
    pl_tag tag;
    pl_error err = { 0 };
    assert_int_equal(pl_tag_of(&tag, pl_str_of(text), &err), PL_OK);
    return tag;
}

static void writes_tags_in_canonical_form(void **state)
{
    static const char *const rows[][2] = {
        { "de", "de" },
        { "DE-de", "de-DE" },
        { "zh_cn", "zh-CN" },
        { "zh-hans-cn", "zh-Hans-CN" },
        { "iw", "he" },
        { "in-ID", "id-ID" },
        { "mo", "ro" },
        { "tl-PH", "fil-PH" },
        { "sh", "sr-Latn" },
        { "sh-Cyrl", "sr-Cyrl" },
        { "zh-yue", "yue" },
        { "en-UK", "en-GB" },
        { "de-DD", "de-DE" },
        { "es-419", "es-419" },
        { "AR-sa-u-NU-latn", "ar-SA-u-nu-latn" },
        { "tr_TR", "tr-TR" },
        { "ja-JP", "ja-JP" },
        { "sl-rozaj", "sl-rozaj" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_string_equal(tag_of(rows[i][0]).text, rows[i][1]);
}

/* Common tags are known without ICU; in small letters they are not, so that both ways can be compared. */
static void knows_usual_tags_as_icu_does(void **state)
{
    static const char *const languages[] = { "ar", "cs", "da", "de", "en",      "es",      "fi", "fr", "he", "hi",
                                             "id", "it", "ja", "ko", "nl",      "pl",      "pt", "ru", "sv", "th",
                                             "tr", "vi", "zh", "xx", "zh-Hans", "zh-Hant", "mo", "in" };
    (void)state;
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
        for (int code = 0; code < 26 * 26; code++) {
            char upper[16];
            char lower[16];
            snprintf(upper, sizeof upper, "%s-%c%c", languages[i], 'A' + code / 26, 'A' + code % 26);
            snprintf(lower, sizeof lower, "%s-%c%c", languages[i], 'a' + code / 26, 'a' + code % 26);
            pl_tag one;
            pl_tag other;
            assert_int_equal(pl_tag_of(&one, pl_str_of(upper), NULL), pl_tag_of(&other, pl_str_of(lower), NULL));
            assert_string_equal(one.text, other.text);
        }
    }
}

static void refuses_what_is_no_tag(void **state)
{
    static const char *const rows[] = { "",      "d",        "german",   "de--DE",
                                        "de-",   "-de",      "d\xC3",    "de DE",
                                        "x-foo", "1a",       "root",     "de-DE-DE",
                                        "a1",    "\xFF\xFE", "de.UTF-8", "deutsch-DE-x-a-b-c-d-e-f-g-h-i-j-k-l-m" };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_tag tag = { "xx" };
        pl_error err = { 0 };
        assert_int_equal(pl_tag_of(&tag, pl_str_of(rows[i]), &err), PL_ERR_USAGE);
        assert_string_equal(tag.text, "");
        assert_int_not_equal(err.hint[0], '\0');
    }
    pl_tag tag;
    assert_int_equal(pl_tag_of(&tag, pl_str_of(NULL), NULL), PL_ERR_USAGE);
    assert_int_equal(pl_tag_of(&tag, (pl_str){ "de\0x", 4 }, NULL), PL_ERR_USAGE);
}

static void accepts_the_longest_and_refuses_one_byte_more(void **state)
{
    char text[PL_TAG_BYTES + 1] = "de-x-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd";
    pl_tag tag;
    (void)state;
    assert_int_equal(strlen(text), PL_TAG_BYTES);
    assert_int_equal(pl_tag_of(&tag, pl_str_of(text), NULL), PL_ERR_USAGE);
    text[PL_TAG_BYTES - 1] = '\0';
    assert_int_equal(pl_tag_of(&tag, pl_str_of(text), NULL), PL_OK);
    assert_string_equal(tag.text, text);
}

static void knows_likely_script_region_and_shipped_language(void **state)
{
    static const struct {
        const char *tag, *maximal, *language, *script, *region;
    } rows[] = {
        { "de", "de-Latn-DE", "de", "Latn", "DE" },
        { "de-AT", "de-Latn-AT", "de", "Latn", "AT" },
        { "en", "en-Latn-US", "en", "Latn", "US" },
        { "ja", "ja-Jpan-JP", "ja", "Jpan", "JP" },
        { "zh", "zh-Hans-CN", "zh-Hans", "Hans", "CN" },
        { "zh-CN", "zh-Hans-CN", "zh-Hans", "Hans", "CN" },
        { "zh-HK", "zh-Hant-HK", "zh-Hant", "Hant", "HK" },
        { "zh-TW", "zh-Hant-TW", "zh-Hant", "Hant", "TW" },
        { "zh-Hans-SG", "zh-Hans-SG", "zh-Hans", "Hans", "SG" },
        { "ar-SA", "ar-Arab-SA", "ar", "Arab", "SA" },
        { "tr", "tr-Latn-TR", "tr", "Latn", "TR" },
        { "sr-RS", "sr-Cyrl-RS", "sr", "Cyrl", "RS" },
        { "sr-ME", "sr-Latn-ME", "sr-Latn", "Latn", "ME" },
        { "pt-BR", "pt-Latn-BR", "pt", "Latn", "BR" },
        { "es-419", "es-Latn-419", "es", "Latn", "419" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_tag tag = tag_of(rows[i].tag);
        assert_string_equal(pl_tag_maximal(tag).text, rows[i].maximal);
        assert_string_equal(pl_tag_language(tag).text, rows[i].language);
        assert_string_equal(pl_tag_script(tag).text, rows[i].script);
        assert_string_equal(pl_tag_region(tag).text, rows[i].region);
    }
    assert_string_equal(pl_tag_language((pl_tag){ "" }).text, "");
    assert_string_equal(pl_tag_region((pl_tag){ "" }).text, "");
}

static void falls_back_along_stated_parents_and_never_across_scripts(void **state)
{
    static const struct {
        const char *tag, *chain;
    } rows[] = {
        { "de", "de" },
        { "de-AT", "de-AT de" },
        { "en-US", "en-US en" },
        { "en-AU", "en-AU en-001 en" },
        { "en-AT", "en-AT en-150 en-001 en" },
        { "es-MX", "es-MX es-419 es" },
        { "es-ES", "es-ES es" },
        { "pt-BR", "pt-BR pt" },
        { "pt-AO", "pt-AO pt-PT pt" },
        { "ja-JP", "ja-JP ja" },
        { "zh", "zh-Hans zh" },
        { "zh-CN", "zh-Hans-CN zh-Hans zh" },
        { "zh-HK", "zh-Hant-HK zh-Hant" },
        { "zh-MO", "zh-Hant-MO zh-Hant-HK zh-Hant" },
        { "zh-Hant", "zh-Hant" },
        { "sr-Latn-RS", "sr-Latn-RS sr-Latn" },
        { "sr-RS", "sr-RS sr" },
        { "sr-ME", "sr-Latn-ME sr-Latn" },
        { "ar-SA-u-nu-latn", "ar-SA-u-nu-latn ar-SA ar" },
        { "tr-TR", "tr-TR tr" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_tag chain[PL_TAG_CHAIN_MAX];
        char joined[PL_TAG_CHAIN_MAX * (PL_TAG_BYTES + 1)] = "";
        size_t count = pl_tag_chain(chain, tag_of(rows[i].tag));
        for (size_t j = 0; j < count; j++) {
            if (j)
                strcat(joined, " ");
            strcat(joined, chain[j].text);
        }
        assert_string_equal(joined, rows[i].chain);
    }
    pl_tag chain[PL_TAG_CHAIN_MAX];
    assert_int_equal(pl_tag_chain(chain, (pl_tag){ "" }), 0);
}

static void tells_the_direction(void **state)
{
    static const struct {
        const char *tag;
        bool rtl;
    } rows[] = { { "ar", true },  { "he-IL", true }, { "ur", true },  { "fa", true },      { "de", false },
                 { "ja", false }, { "zh", false },   { "tr", false }, { "az-Arab", true }, { "ks-Deva", false } };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(pl_tag_rtl(tag_of(rows[i].tag)), rows[i].rtl);
}

static void names_tags_in_another_language(void **state)
{
    static const struct {
        const char *tag, *in, *name;
    } rows[] = { { "de", "en", "German" },
                 { "de", "zh-Hans", "德语" },
                 { "de", "ja", "ドイツ語" },
                 { "de", "ar", "الألمانية" },
                 { "de", "tr", "Almanca" },
                 { "ja", "de", "Japanisch" },
                 { "de-AT", "en", "German (Austria)" } };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char name[64];
        size_t length = pl_tag_name(name, sizeof name, tag_of(rows[i].tag), tag_of(rows[i].in));
        assert_string_equal(name, rows[i].name);
        assert_int_equal(length, strlen(rows[i].name));
    }
}

static void cuts_a_name_at_a_code_point(void **state)
{
    char name[6];
    (void)state;
    assert_int_equal(pl_tag_name(name, sizeof name, tag_of("de"), tag_of("zh-Hans")), 3);
    assert_string_equal(name, "德");
    assert_int_equal(pl_tag_name(name, 0, tag_of("de"), tag_of("en")), 0);
}

static void knows_which_locales_exist(void **state)
{
    static const struct {
        const char *tag;
        bool known;
    } rows[] = { { "de", true },        { "de-AT", true },           { "zh-Hant-HK", true },
                 { "es-419", true },    { "fil-PH", true },          { "foo-12345", false },
                 { "foo", false },      { "de-12345", false },       { "de-XY", false },
                 { "sl-rozaj", false }, { "ar-SA-u-nu-latn", true }, { "", false } };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_tag tag;
        (void)pl_tag_of(&tag, pl_str_of(rows[i].tag), NULL);
        if (pl_tag_known(tag) != rows[i].known)
            fail_msg("%s", rows[i].tag);
    }
}

static void compares_whole_tags(void **state)
{
    (void)state;
    assert_true(pl_tag_equal(tag_of("zh_cn"), tag_of("zh-CN")));
    assert_false(pl_tag_equal(tag_of("de"), tag_of("de-DE")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(writes_tags_in_canonical_form),
        cmocka_unit_test(knows_usual_tags_as_icu_does),
        cmocka_unit_test(refuses_what_is_no_tag),
        cmocka_unit_test(accepts_the_longest_and_refuses_one_byte_more),
        cmocka_unit_test(knows_likely_script_region_and_shipped_language),
        cmocka_unit_test(falls_back_along_stated_parents_and_never_across_scripts),
        cmocka_unit_test(tells_the_direction),
        cmocka_unit_test(names_tags_in_another_language),
        cmocka_unit_test(cuts_a_name_at_a_code_point),
        cmocka_unit_test(knows_which_locales_exist),
        cmocka_unit_test(compares_whole_tags),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
