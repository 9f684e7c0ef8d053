/* A market from its id: platform, country, and what follows from the two. */
#include "market/market.h"

#include <stdio.h>
#include <string.h>

#include "market/catalog.h"

enum { ID_BYTES = 64 };

/* "aliexpress, amazon, ebay" */
static void print_platforms(char *out, size_t size, const pl_catalog *catalog)
{
    size_t used = 0;
    out[0] = '\0';
    for (size_t i = 0; i < catalog->platforms.count && used < size; i++) {
        int length =
            snprintf(out + used, size - used, "%s%.*s", i ? ", " : "", PL_STR_ARGS(catalog->platforms.entries[i].key));
        used += length > 0 ? (size_t)length : 0;
    }
}

static pl_status refuse_id(pl_error *err, const pl_catalog *catalog, const char *message)
{
    char known[256];
    print_platforms(known, sizeof known, catalog);
    (void)pl_fail(err, PL_ERR_NOT_FOUND, "%s", message);
    pl_error_hint(err, "a market is a platform and a country, such as amazon-de; platforms: %s", known);
    return PL_ERR_NOT_FOUND;
}

static pl_status refuse_platform(pl_error *err, const pl_catalog *catalog, pl_str wrong)
{
    char known[256];
    print_platforms(known, sizeof known, catalog);
    pl_str nearest = pl_table_nearest(&catalog->names, wrong);
    (void)pl_fail(err, PL_ERR_NOT_FOUND, "there is no platform '%.*s'", PL_STR_ARGS(wrong));
    if (nearest.at)
        pl_error_hint(err, "the nearest is '%.*s'; platforms: %s", PL_STR_ARGS(nearest), known);
    else
        pl_error_hint(err, "platforms: %s", known);
    return PL_ERR_NOT_FOUND;
}

static char lower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? (char)(byte - 'A' + 'a') : byte;
}

/* In lower case; absent when it is too long or has other bytes than an id may have. */
static pl_str fold_id(char out[ID_BYTES], pl_str id)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789-_";
    if (!id.length || id.length > ID_BYTES)
        return (pl_str){ 0 };
    for (size_t i = 0; i < id.length; i++) {
        out[i] = lower(id.at[i]);
        if (!memchr(letters, out[i], sizeof letters - 1))
            return (pl_str){ 0 };
    }
    return (pl_str){ .at = out, .length = id.length };
}

/* The last '-' stands before the country. */
static pl_status split_id(pl_str *platform, pl_str *country, const pl_catalog *catalog, pl_str id, pl_error *err)
{
    if (!id.at)
        return refuse_id(err, catalog, "a market is written in at most 64 ASCII letters, digits and '-'");
    size_t dash = id.length;
    while (dash && id.at[dash - 1] != '-')
        dash--;
    if (dash < 2 || dash == id.length)
        return refuse_id(err, catalog, "a market names its platform and its country, with '-' between them");
    *platform = pl_str_slice(id, 0, dash - 1);
    *country = pl_str_slice(id, dash, id.length);
    return PL_OK;
}

static pl_status find_region(pl_country *out, pl_str code, pl_error *err)
{
    pl_error cause = { 0 };
    pl_status status = pl_region_find(&out->region, code, &cause);
    if (status == PL_ERR_NOT_FOUND) {
        (void)pl_fail(err, status, "there is no country '%.*s'", PL_STR_ARGS(code));
        pl_error_hint(err, "%s", cause.hint[0] ? cause.hint : "use an ISO 3166 code of two letters, such as de");
    } else if (status && err) {
        *err = cause;
    }
    return status;
}

/* A country with a file of its own, also by an alias of its code; else what ICU knows. */
static pl_status find_country(pl_country *out, const pl_catalog *catalog, pl_str code, pl_error *err)
{
    const pl_country *own = pl_table_find(&catalog->countries, code);
    if (!own) {
        pl_status status = find_region(out, code, err);
        if (status)
            return status;
        own = pl_table_find(&catalog->countries, pl_str_of(out->region.code));
    }
    if (own)
        *out = *own;
    else
        out->language = pl_tag_language(out->region.locale);
    return PL_OK;
}

static pl_status refuse_setting(pl_error *err, const pl_market *market, const char *field, pl_str value,
                                const char *hint)
{
    value = pl_str_slice(value, 0, ID_BYTES);
    (void)pl_fail(err, PL_ERR_CONTENT, "the %s '%.*s' that is set for the market '%.*s' does not exist", field,
                  PL_STR_ARGS(value), PL_STR_ARGS(market->id));
    pl_error_field(err, "%s", field);
    pl_error_hint(err, "%s", hint);
    return PL_ERR_CONTENT;
}

static pl_status set_locale(pl_market *market, pl_str text, pl_error *err)
{
    pl_tag tag;
    pl_status status = pl_tag_of(&tag, text, NULL);
    if (status == PL_ERR_MEMORY)
        return pl_fail(err, status, "no memory for a language tag");
    if (status || !pl_tag_known(tag))
        return refuse_setting(err, market, "locale", text, "use a language tag such as de-AT");
    market->locale = tag;
    market->language = pl_tag_language(tag);
    return PL_OK;
}

static pl_status set_currency(pl_market *market, pl_str text, pl_error *err)
{
    if (text.length != 3 || !pl_currency_known(text))
        return refuse_setting(err, market, "currency", text, "use an ISO 4217 code such as EUR");
    memcpy(market->currency, text.at, text.length);
    return PL_OK;
}

static pl_status set_zone(pl_market *market, pl_str text, pl_error *err)
{
    char zone[sizeof market->zone] = "";
    if (text.length < sizeof zone && !memchr(text.at, '\0', text.length))
        memcpy(zone, text.at, text.length);
    if (!zone[0] || !pl_zone_known(zone))
        return refuse_setting(err, market, "zone", text, "use an IANA time zone such as Europe/Berlin");
    memcpy(market->zone, zone, sizeof zone);
    return PL_OK;
}

static pl_status apply_settings(pl_market *market, const pl_market_settings *settings, pl_error *err)
{
    const struct {
        pl_str text;
        pl_status (*set)(pl_market *market, pl_str text, pl_error *err);
    } rows[] = {
        { settings->locale, set_locale },
        { settings->currency, set_currency },
        { settings->zone, set_zone },
    };
    memcpy(market->tone_set, settings->tone, sizeof market->tone_set);
    pl_status status = PL_OK;
    for (size_t i = 0; i < sizeof rows / sizeof *rows && !status; i++) {
        if (rows[i].text.length)
            status = rows[i].set(market, rows[i].text, err);
    }
    return status;
}

static void settle_place(pl_market *market, const pl_country *country)
{
    market->locale = country->region.locale;
    market->language = country->language;
    market->country_facts = country->root;
    memcpy(market->currency, country->region.currency, sizeof market->currency);
    memcpy(market->zone, country->region.zone, sizeof market->zone);
    for (size_t i = 0; i < PL_AXIS_COUNT; i++)
        market->tone_set[i] = -1;
}

static pl_status make_market(pl_market **out, pl_arena *arena, const pl_platform *platform, const pl_country *country,
                             pl_error *err)
{
    pl_market *market = pl_arena_take(arena, sizeof *market);
    if (!market)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a market");
    market->platform = platform->id;
    market->platform_facts = platform->root;
    market->id = pl_arena_format(arena, "%.*s-%s", PL_STR_ARGS(platform->id), country->region.code);
    if (!market->id.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a market");
    market->country = pl_str_slice(market->id, platform->id.length + 1, market->id.length);
    settle_place(market, country);
    *out = market;
    return PL_OK;
}

/* The zone's clock and the tone, when all else is settled. */
static pl_status settle_rest(pl_market *market, const pl_catalog *catalog, pl_error *err)
{
    pl_status status = pl_zone_find(&market->clock, catalog->zones, market->zone, err);
    if (!status)
        market->tone = pl_market_tone(catalog, market, market->language, PL_STR("mail"), PL_STR("calm"), 0, NULL);
    return status;
}

pl_status pl_market_adjust(const pl_market **out, pl_arena *arena, const pl_catalog *catalog, const pl_market *market,
                           const pl_market_settings *settings, pl_error *err)
{
    pl_market *adjusted = pl_arena_take(arena, sizeof *adjusted);
    if (!adjusted)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a market");
    *adjusted = *market;
    pl_status status = apply_settings(adjusted, settings, err);
    if (!status)
        status = settle_rest(adjusted, catalog, err);
    if (!status)
        *out = adjusted;
    return status;
}

pl_status pl_market_find(const pl_market **out, pl_arena *arena, const pl_catalog *catalog, pl_str id,
                         const pl_market_settings *settings, pl_error *err)
{
    char folded[ID_BYTES];
    pl_str platform;
    pl_str code;
    pl_status status = split_id(&platform, &code, catalog, fold_id(folded, id), err);
    if (status)
        return status;
    const pl_platform *named = pl_table_find(&catalog->names, platform);
    if (!named)
        return refuse_platform(err, catalog, platform);
    named = pl_table_find(&catalog->platforms, named->id);
    pl_country country = { 0 };
    pl_market *market = NULL;
    status = find_country(&country, catalog, code, err);
    if (!status)
        status = make_market(&market, arena, named, &country, err);
    if (!status && settings)
        status = apply_settings(market, settings, err);
    if (!status)
        status = settle_rest(market, catalog, err);
    if (!status)
        *out = market;
    return status;
}
