/* Markets: platform + country (+ language) with all that follows from them, and no configuration. */
#ifndef PL_MARKET_MARKET_H
#define PL_MARKET_MARKET_H

#include "base/arena.h"
#include "base/vector.h"
#include "locale/region.h"
#include "locale/zone.h"
#include "market/profile.h"

/* Content of rules/platform/, rules/country/, rules/common/ (tone.lua, platform.lua) and the profiles of locales/, loaded once,
 * immutable. */
typedef struct pl_catalog pl_catalog;

/* Folders with `rules/` and `locales/` inside. `shop` may be NULL; its files override by path. */
typedef struct pl_content_folders {
    const char *builtin;
    const char *shop;
} pl_content_folders;

/* A fact of the platform or the country, with where it is from. */
typedef struct pl_market_fact {
    pl_str name; /* "reply_hours" */
    const pl_node *value;
    pl_str source;     /* absent when the file gives none */
    pl_str confidence; /* "high", "medium", "low"; absent when the file gives none */
} pl_market_fact;

typedef struct pl_market {
    pl_str id;       /* "amazon-de" */
    pl_str platform; /* "amazon" */
    pl_str country;  /* "de" */
    pl_tag locale;   /* "de-DE": the market's own; a reply may be in another */
    pl_tag language; /* "de": the language content is looked up in */
    char currency[4];
    char zone[64];
    const pl_zone *clock;          /* of `zone`; the catalog's */
    pl_tone tone;                  /* of the market's own language, mail, calm */
    int tone_set[PL_AXIS_COUNT];   /* what the shop has set; < 0: nothing */
    const pl_node *platform_facts; /* rules/platform/<p>/platform.lua; NULL when none is shipped */
    const pl_node *country_facts;  /* rules/country/<cc>/country.lua; NULL when none is shipped */
} pl_market;

/* What a shop has set for a market; absent or "" where it set nothing. tone[i] < 0: not set. */
typedef struct pl_market_settings {
    pl_str locale;
    pl_str currency;
    pl_str zone;
    int tone[PL_AXIS_COUNT];
} pl_market_settings;

pl_status pl_catalog_load(pl_catalog **out, pl_content_folders folders, pl_error *err);
void pl_catalog_free(pl_catalog *catalog);

/* The errors of the shop's files that were left out, so that the built-in ones hold; in the order of their paths. */
size_t pl_catalog_broken(const pl_error **out, const pl_catalog *catalog);

/* "amazon-de", "Amazon-UK", "shopify-fr" → a market in `arena`. PL_ERR_NOT_FOUND names the nearest platform or country;
 * PL_ERR_CONTENT names the setting that cannot be. `settings` may be NULL. */
pl_status pl_market_find(const pl_market **out, pl_arena *arena, const pl_catalog *catalog, pl_str id,
                         const pl_market_settings *settings, pl_error *err);

/* The market with what a shop has set for it. PL_ERR_CONTENT as pl_market_find. */
pl_status pl_market_adjust(const pl_market **out, pl_arena *arena, const pl_catalog *catalog, const pl_market *market,
                           const pl_market_settings *settings, pl_error *err);

/* Appends one pl_str per known platform / per country with own facts, sorted. Any other country of ICU resolves too. */
pl_status pl_catalog_platforms(pl_vector *out, const pl_catalog *catalog, pl_error *err);
pl_status pl_catalog_countries(pl_vector *out, const pl_catalog *catalog, pl_error *err);

/* The profile of a shipped language, following the fallback chain of the tag; NULL when none is shipped. */
const pl_profile *pl_catalog_profile(const pl_catalog *catalog, pl_tag tag);
size_t pl_catalog_languages(const pl_tag **out, const pl_catalog *catalog); /* all shipped, sorted */

/* The tone for an answer: language, then country, platform, the shop's settings, channel and emotion (rules/common/tone.lua), then
 * the request's own axes (asked[i] < 0: not asked; `asked` may be NULL). `channel` and `emotion` are the words of the design;
 * `intensity` 0–5. A language that is not shipped starts from a neutral tone. */
pl_tone pl_market_tone(const pl_catalog *catalog, const pl_market *market, pl_tag language, pl_str channel,
                       pl_str emotion, int intensity, const int asked[PL_AXIS_COUNT]);

/* A platform fact, then a country fact, then rules/common/platform.lua's default, by name ("reply_hours", "message_limit"); false when none. */
bool pl_market_fact_find(pl_market_fact *out, const pl_catalog *catalog, const pl_market *market, const char *name);

#endif
