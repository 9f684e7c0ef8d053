/* Country facts from ICU, with two small tables where ICU lists several zones or is older than a currency. */
#include "locale/region.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include <unicode/ucal.h>
#include <unicode/ucurr.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#include "locale/tag_icu.h"

/* The zone of the capital or the largest city. Rows exist where ICU 72 lists more than one zone for a country (checked over its
 * whole list), lists none although people live there, or still uses a former name of the zone.
 * Source of zones and names: IANA tz database, file zone1970.tab; capital or largest city: general knowledge. */
static const struct zone_row {
    char code[3];
    const char *zone;
} zones[] = {
    { "ar", "America/Argentina/Buenos_Aires" },
    { "au", "Australia/Sydney" },
    { "br", "America/Sao_Paulo" },
    { "ca", "America/Toronto" },
    { "cd", "Africa/Kinshasa" },
    { "cl", "America/Santiago" },
    { "cn", "Asia/Shanghai" },
    { "cy", "Asia/Nicosia" },
    { "de", "Europe/Berlin" },
    { "ec", "America/Guayaquil" },
    { "er", "Africa/Asmara" },
    { "es", "Europe/Madrid" },
    { "fm", "Pacific/Pohnpei" },
    { "fo", "Atlantic/Faroe" },
    { "gl", "America/Nuuk" },
    { "id", "Asia/Jakarta" },
    { "in", "Asia/Kolkata" },
    { "ki", "Pacific/Tarawa" },
    { "kz", "Asia/Almaty" },
    { "mh", "Pacific/Majuro" },
    { "mm", "Asia/Yangon" },
    { "mn", "Asia/Ulaanbaatar" },
    { "mx", "America/Mexico_City" },
    { "my", "Asia/Kuala_Lumpur" },
    { "np", "Asia/Kathmandu" },
    { "nz", "Pacific/Auckland" },
    { "pf", "Pacific/Tahiti" },
    { "pg", "Pacific/Port_Moresby" },
    { "ps", "Asia/Gaza" },
    { "pt", "Europe/Lisbon" },
    { "ru", "Europe/Moscow" },
    { "ua", "Europe/Kyiv" },
    { "um", "Pacific/Wake" },
    { "us", "America/New_York" },
    { "uz", "Asia/Tashkent" },
    { "vn", "Asia/Ho_Chi_Minh" },
    { "xk", "Europe/Belgrade" },
};

/* Currencies that changed after ICU 72 was made. Source: decisions of the Council of the EU of 8 July 2025 (the euro in Bulgaria
 * from 2026-01-01). */
static const struct currency_row {
    char code[3];
    char currency[4];
} currencies[] = { { "bg", "EUR" } };

/* Digits that shops write where CLDR's accounting digits (2) are not used in prices.
 * Source: CLDR supplemental currencyData, cashDigits 0; shops of Indonesia and Taiwan print no decimals either. */
static const struct digits_row {
    char currency[4];
    int digits;
} written_digits[] = { { "COP", 0 }, { "HUF", 0 }, { "IDR", 0 }, { "TWD", 0 } };

/* Which country an unknown code most likely meant, asked in this order: where most cross-border sales go. */
static const char *const frequent[] = { "us", "gb", "de", "jp", "fr", "it", "es", "ca", "au", "cn", "br", "mx", "nl",
                                        "pl", "se", "sg", "my", "th", "vn", "id", "ph", "kr", "tw", "hk", "in", "sa",
                                        "ae", "tr", "ru", "at", "ch", "be", "ie", "pt", "cz", "ar", "cl", "co" };

static const char *find_zone(const char code[3])
{
    for (size_t i = 0; i < sizeof zones / sizeof *zones; i++) {
        if (!strcmp(zones[i].code, code))
            return zones[i].zone;
    }
    return NULL;
}

/* Whether ICU lists the upper-case code among the ISO countries. */
static bool listed(const char upper[3])
{
    for (const char *const *code = uloc_getISOCountries(); *code; code++) {
        if (!strcmp(*code, upper))
            return true;
    }
    return false;
}

static bool fill_zone(pl_region *region, const char upper[3])
{
    const char *zone = find_zone(region->code);
    UErrorCode code = U_ZERO_ERROR;
    UEnumeration *names = NULL;
    if (!zone) {
        names = ucal_openTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL_LOCATION, upper, NULL, &code);
        zone = U_SUCCESS(code) ? uenum_next(names, NULL, &code) : NULL;
    }
    if (zone)
        snprintf(region->zone, sizeof region->zone, "%s", zone);
    uenum_close(names);
    return zone != NULL;
}

static bool fill_currency(pl_region *region, const char upper[3])
{
    for (size_t i = 0; i < sizeof currencies / sizeof *currencies; i++) {
        if (!strcmp(currencies[i].code, region->code)) {
            memcpy(region->currency, currencies[i].currency, 4);
            return true;
        }
    }
    char locale[] = "und_XX";
    UChar name[4] = { 0 };
    UErrorCode code = U_ZERO_ERROR;
    memcpy(locale + 4, upper, 2);
    if (ucurr_forLocale(locale, name, 4, &code) != 3 || U_FAILURE(code))
        return false;
    u_UCharsToChars(name, region->currency, 4);
    return strcmp(region->currency, "XXX") != 0;
}

/* Fills `out` for a lower-case code; false when it is no country, or one without people (no zone, no currency). */
static bool fill(pl_region *out, const char code[3])
{
    char upper[3] = { (char)toupper((unsigned char)code[0]), (char)toupper((unsigned char)code[1]), '\0' };
    *out = (pl_region){ .code = "" };
    memcpy(out->code, code, 3);
    if (!listed(upper) || !fill_zone(out, upper) || !fill_currency(out, upper))
        return false;
    pl_tag undetermined = { "und-XX" };
    memcpy(undetermined.text + 4, upper, 2);
    pl_tag likely = pl_tag_maximal(undetermined);
    pl_tag language = pl_tag_language(likely);
    if (!strncmp(language.text, "und", 3))
        snprintf(language.text, sizeof language.text, "en");
    snprintf(out->locale.text, sizeof out->locale.text, "%.30s-%s", language.text, upper);
    return true;
}

static void lower(char *out, size_t size, pl_str text)
{
    size_t length = text.length < size - 1 ? text.length : size - 1;
    for (size_t i = 0; i < length; i++)
        out[i] = (char)tolower((unsigned char)text.at[i]);
    out[length] = '\0';
}

/* The country whose ISO alpha-3 code or English name is nearest to `wrong` ("deu", "germny"); NULL when none is near. */
static const char *nearest_name(const char *wrong)
{
    const char *nearest = NULL;
    size_t limit = strlen(wrong) / 3;
    for (const char *const *code = uloc_getISOCountries(); *code; code++) {
        char id[8];
        char name[PL_TAG_BYTES * 2];
        pl_tag tag = { "und-XX" };
        memcpy(tag.text + 4, *code, 2);
        pl_tag_name(name, sizeof name, tag, (pl_tag){ "en" });
        snprintf(id, sizeof id, "und_%s", *code);
        char alpha3[4];
        lower(alpha3, sizeof alpha3, pl_str_of(uloc_getISO3Country(id)));
        if (!strcmp(alpha3, wrong))
            return *code;
        char *end = strrchr(name, ')'); /* "Unknown language (Germany)" */
        char *start = strchr(name, '(');
        if (!start || !end)
            continue;
        lower(start + 1, (size_t)(end - start), (pl_str){ start + 1, (size_t)(end - start - 1) });
        size_t distance = pl_str_distance(pl_str_of(start + 1), pl_str_of(wrong));
        if (distance <= limit) {
            nearest = *code;
            limit = distance ? distance - 1 : 0;
        }
    }
    return nearest;
}

static const char *nearest_code(const char *wrong)
{
    for (size_t distance = 1; strlen(wrong) <= 3 && distance < 3; distance++) {
        for (size_t i = 0; i < sizeof frequent / sizeof *frequent; i++) {
            if (pl_str_distance(pl_str_of(frequent[i]), pl_str_of(wrong)) == distance)
                return frequent[i];
        }
    }
    return NULL;
}

static pl_status refuse(pl_str code, pl_error *err)
{
    char wrong[48];
    char code_of_hint[3] = "";
    lower(wrong, sizeof wrong, code);
    const char *near = strlen(wrong) > 2 ? nearest_name(wrong) : NULL;
    if (!near)
        near = nearest_code(wrong);
    pl_fail(err, PL_ERR_NOT_FOUND, "'%s' is not a country", wrong);
    if (near) {
        lower(code_of_hint, sizeof code_of_hint, pl_str_of(near));
        pl_error_hint(err, "did you mean '%s'? countries are written as in ISO 3166: de, jp, us", code_of_hint);
    } else {
        pl_error_hint(err, "countries are written as in ISO 3166: de, jp, us");
    }
    return PL_ERR_NOT_FOUND;
}

pl_status pl_region_find(pl_region *out, pl_str code, pl_error *err)
{
    char key[3] = "";
    if (!code.at)
        code = PL_STR("");
    if (code.length == 2)
        lower(key, sizeof key, code);
    if (!strcmp(key, "uk"))
        memcpy(key, "gb", 3);
    if (key[0] && fill(out, key))
        return PL_OK;
    *out = (pl_region){ .code = "" };
    return refuse(code, err);
}

bool pl_zone_known(const char *zone)
{
    UChar name[64];
    UChar canonical[64];
    UBool system = false;
    UErrorCode code = U_ZERO_ERROR;
    if (!zone || !zone[0] || strlen(zone) > 60)
        return false;
    u_charsToUChars(zone, name, (int32_t)strlen(zone) + 1);
    ucal_getCanonicalTimeZoneID(name, -1, canonical, 64, &system, &code);
    return U_SUCCESS(code) && system && strcmp(zone, "Etc/Unknown") != 0;
}

int pl_currency_digits(const char *currency)
{
    UChar name[4];
    UErrorCode code = U_ZERO_ERROR;
    for (size_t i = 0; i < sizeof written_digits / sizeof *written_digits; i++) {
        if (!strcmp(written_digits[i].currency, currency))
            return written_digits[i].digits;
    }
    if (strlen(currency) != 3)
        return 2;
    u_charsToUChars(currency, name, 4);
    int digits = ucurr_getDefaultFractionDigits(name, &code);
    return U_SUCCESS(code) ? digits : 2;
}

bool pl_currency_known(pl_str currency)
{
    UChar name[4] = { 0 };
    UErrorCode code = U_ZERO_ERROR;
    if (!currency.at || currency.length != 3)
        return false;
    for (size_t i = 0; i < 3; i++) {
        if (currency.at[i] < 'A' || currency.at[i] > 'Z')
            return false;
        name[i] = (UChar)currency.at[i];
    }
    if (pl_str_is(currency, "XXX") || pl_str_is(currency, "XTS"))
        return false;
    return ucurr_isAvailable(name, U_DATE_MIN, U_DATE_MAX, &code) && U_SUCCESS(code);
}
