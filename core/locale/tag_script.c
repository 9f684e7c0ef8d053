/* Scripts and directions of languages: the common ones from a table, the others from ICU. */
#include <string.h>

#include <unicode/uloc.h>

#include "locale/tag_icu.h"

/* Languages with one usual script in every country, as CLDR's likely subtags have them: asked for at every message. */
static const char *usual_script(const char *language)
{
    static const struct {
        const char *language;
        const char *script;
    } rows[] = {
        { "ar", "Arab" }, { "cs", "Latn" }, { "da", "Latn" }, { "de", "Latn" }, { "en", "Latn" }, { "es", "Latn" },
        { "fi", "Latn" }, { "fr", "Latn" }, { "he", "Hebr" }, { "hi", "Deva" }, { "id", "Latn" }, { "it", "Latn" },
        { "ja", "Jpan" }, { "ko", "Kore" }, { "nl", "Latn" }, { "pl", "Latn" }, { "pt", "Latn" }, { "ru", "Cyrl" },
        { "sv", "Latn" }, { "th", "Thai" }, { "tr", "Latn" }, { "vi", "Latn" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (!strcmp(language, rows[i].language))
            return rows[i].script;
    }
    return NULL;
}

/* Chinese is written by country; in others than these CLDR is asked. */
static const char *chinese_script(const pl_subtags *parts)
{
    static const struct {
        const char *region;
        const char *script;
    } rows[] = {
        { "", "Hans" }, { "CN", "Hans" }, { "SG", "Hans" }, { "TW", "Hant" }, { "HK", "Hant" }, { "MO", "Hant" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows && !strcmp(parts->language, "zh"); i++) {
        if (!strcmp(parts->region, rows[i].region))
            return rows[i].script;
    }
    return NULL;
}

/* The written script, or the one that is known without asking ICU; NULL when it must be asked. */
static const char *known_script(const pl_subtags *parts)
{
    if (parts->script[0])
        return parts->script;
    const char *usual = usual_script(parts->language);
    return usual ? usual : chinese_script(parts);
}

pl_tag pl_tag_script(pl_tag tag)
{
    pl_subtags parts = pl_tag_split(tag);
    const char *script = known_script(&parts);
    if (script)
        return pl_tag_of_subtag(script);
    parts = pl_tag_split(pl_tag_maximal(tag));
    return pl_tag_of_subtag(parts.script);
}

/* Countries whose code is no alias of another, where most messages are from. */
static bool is_usual_region(const char *region)
{
    static const char codes[] =
        "AEARATAUBEBRCACHCLCNCOCZDEDKEGESFIFRGBGRHKHUIDIEILINITJPKRMOMXMYNLNONZPEPHPLPTRORUSASESGTHTRTWUAUSVNZA";
    for (size_t i = 0; i + 1 < sizeof codes - 1 && strlen(region) == 2; i += 2) {
        if (!memcmp(codes + i, region, 2))
            return true;
    }
    return false;
}

bool pl_tag_is_usual(const char *spelled)
{
    size_t length = strcspn(spelled, "-");
    char language[4] = "";
    if (length != 2)
        return false;
    memcpy(language, spelled, length);
    if (!usual_script(language) && strcmp(language, "zh") != 0)
        return false;
    const char *rest = spelled + length;
    if (!strcmp(language, "zh") && (!strncmp(rest, "-Hans", 5) || !strncmp(rest, "-Hant", 5)))
        rest += sizeof "-Hans" - 1;
    return !*rest || (*rest == '-' && is_usual_region(rest + 1));
}

bool pl_tag_rtl(pl_tag tag)
{
    static const char *const known[] = { "Latn", "Cyrl", "Hans", "Hant", "Jpan", "Kore", "Deva", "Thai" };
    char id[PL_ICU_ID_BYTES];
    pl_subtags parts = pl_tag_split(tag);
    const char *script = known_script(&parts);
    for (size_t i = 0; script && i < sizeof known / sizeof *known; i++) {
        if (!strcmp(script, known[i]))
            return false;
    }
    pl_tag_icu(id, tag);
    return uloc_isRightToLeft(id);
}
