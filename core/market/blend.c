/* The tone of an answer: language, country, platform, shop, channel, emotion and request, in this order. */
#include <string.h>

#include "market/catalog.h"

/* Where a language that is not shipped starts from: courteous, plain, without ornament. */
static const pl_tone neutral = { .axis = {
                                     [PL_AXIS_DIRECTNESS] = 60,
                                     [PL_AXIS_FORMALITY] = 65,
                                     [PL_AXIS_WARMTH] = 55,
                                     [PL_AXIS_APOLOGY] = 50,
                                     [PL_AXIS_VERBOSITY] = 50,
                                     [PL_AXIS_EMOJI] = 10,
                                     [PL_AXIS_EXCLAMATION] = 15,
                                     [PL_AXIS_NAME] = 60,
                                     [PL_AXIS_CONTRACTIONS] = 5,
                                 } };

/* Whether a profile is shipped for a part of the language only ("es-419" beside "es"): then the chain decides between them. */
static bool has_parts(const pl_catalog *catalog, pl_tag language)
{
    const pl_tag *tags = catalog->tags.at;
    size_t length = strlen(language.text);
    for (size_t i = 0; i < catalog->tags.count; i++) {
        if (!strncmp(tags[i].text, language.text, length) && tags[i].text[length] == '-')
            return true;
    }
    return false;
}

const pl_profile *pl_catalog_profile(const pl_catalog *catalog, pl_tag tag)
{
    const pl_profile *profile = pl_table_find(&catalog->profiles, pl_str_of(tag.text));
    if (profile)
        return profile;
    pl_tag language = pl_tag_language(tag); /* every chain leads there: mostly nothing else has to be asked */
    profile = pl_table_find(&catalog->profiles, pl_str_of(language.text));
    if (profile && !has_parts(catalog, language))
        return profile;
    profile = NULL;
    pl_tag chain[PL_TAG_CHAIN_MAX];
    size_t count = pl_tag_chain(chain, tag);
    for (size_t i = 0; i < count && !profile; i++)
        profile = pl_table_find(&catalog->profiles, pl_str_of(chain[i].text));
    return profile;
}

/* The country's tone row for a language, following the chain of the tag; NULL when it has none. */
static const pl_shift *find_row(const pl_country *country, pl_tag language)
{
    if (!country || !country->tone.count)
        return NULL;
    const pl_shift *row = pl_named_shift_find(&country->tone, pl_str_of(language.text), 0);
    if (row)
        return row;
    pl_tag chain[PL_TAG_CHAIN_MAX];
    size_t count = pl_tag_chain(chain, language);
    for (size_t i = 0; i < count && !row; i++)
        row = pl_named_shift_find(&country->tone, pl_str_of(chain[i].text), 0);
    return row;
}

pl_tone pl_market_tone(const pl_catalog *catalog, const pl_market *market, pl_tag language, pl_str channel,
                       pl_str emotion, int intensity, const int asked[PL_AXIS_COUNT])
{
    const pl_profile *profile = pl_catalog_profile(catalog, language);
    const pl_platform *platform = pl_table_find(&catalog->platforms, market->platform);
    const pl_country *country = pl_table_find(&catalog->countries, market->country);
    pl_shift own = pl_shift_of(market->tone_set);
    pl_shift wish = pl_shift_of(asked);
    const pl_shift *shifts[] = {
        find_row(country, language),
        platform ? &platform->tone : NULL,
        &own,
        pl_named_shift_find(&catalog->channels, channel, 0),
        pl_named_shift_find(&catalog->emotions, emotion, intensity),
        &wish,
    };
    pl_tone tone = profile ? profile->tone : neutral;
    for (size_t i = 0; i < sizeof shifts / sizeof *shifts; i++) {
        if (shifts[i])
            pl_shift_apply(&tone, shifts[i]);
    }
    return tone;
}
