/* Date styles over pooled udat_* formats, each with a calendar of its own that remembers its zone. */
#include "locale/date_style.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include <unicode/ucal.h>
#include <unicode/uchar.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>

#include "base/alloc.h"
#include "locale/region.h"
#include "locale/utf16.h"

enum { ZONE_BYTES = 64 };

static const double day_ms = 86400000.0;
static const char first_day_rules[] = "0: =0=; 1: 1er; 2: =0=;";
static const UChar month_name[] = { 'M', 'M', 'M', 0 };

static const struct named_style {
    const char *name;
    UDateFormatStyle style;
} named_styles[] = {
    { "", UDAT_MEDIUM },   { "short", UDAT_SHORT }, { "medium", UDAT_MEDIUM },
    { "long", UDAT_LONG }, { "full", UDAT_FULL },
};

/* One thread at a time uses it. */
typedef struct dated {
    UDateFormat *format;
    UCalendar *calendar;
    char zone[ZONE_BYTES]; /* of the calendar */
} dated;

static void close_dated(dated *old)
{
    if (!old)
        return;
    udat_close(old->format);
    ucal_close(old->calendar);
    pl_free(old);
}

/* French writes the first day of a month as 1er; CLDR has no field for it. `format` keeps its digits when ICU refuses. */
static void spell_first_day(UDateFormat *format)
{
    UChar rules[32];
    UChar field[2];
    UErrorCode code = U_ZERO_ERROR;
    u_charsToUChars(first_day_rules, rules, (int32_t)strlen(first_day_rules) + 1);
    u_charsToUChars("d", field, 2);
    UNumberFormat *numbers = unum_open(UNUM_PATTERN_RULEBASED, rules, -1, "fr", NULL, &code);
    if (U_SUCCESS(code))
        udat_adoptNumberFormatForFields(format, field, numbers, &code);
}

/* Whether the day stands beside the name of its month: in figures alone it is 01/12 in French, too. */
static bool names_month(const pl_date_style *style)
{
    return style->pattern && u_strFindFirst(style->pattern, style->length, month_name, -1);
}

static bool french(const char *locale)
{
    return !strncmp(locale, "fr", 2) && !u_isalpha((unsigned char)locale[2]);
}

static pl_status open_dated(dated **out, const pl_date_style *style, pl_error *err)
{
    static const UChar utc[] = { 'U', 'T', 'C', 0 };
    UErrorCode code = U_ZERO_ERROR;
    dated *fresh = pl_alloc_zeroed(1, sizeof *fresh);
    if (!fresh)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a date style");
    fresh->format = udat_open(style->time, style->date, style->locale, utc, -1, style->pattern, style->length, &code);
    fresh->calendar = ucal_open(utc, -1, style->locale, UCAL_DEFAULT, &code);
    memcpy(fresh->zone, "UTC", 4);
    if (U_FAILURE(code)) {
        close_dated(fresh);
        return pl_fail(err, PL_ERR_MEMORY, "no date format of ICU: %s", u_errorName(code));
    }
    if (french(style->locale) && names_month(style))
        spell_first_day(fresh->format);
    *out = fresh;
    return PL_OK;
}

static pl_status set_zone(dated *one, const char *zone, pl_error *err)
{
    UChar name[ZONE_BYTES];
    UErrorCode code = U_ZERO_ERROR;
    if (!strcmp(one->zone, zone))
        return PL_OK;
    if (!pl_zone_known(zone))
        return pl_fail(err, PL_ERR_REQUEST, "'%.60s' is not a time zone", zone);
    u_charsToUChars(zone, name, (int32_t)strlen(zone) + 1);
    ucal_setTimeZone(one->calendar, name, -1, &code);
    snprintf(one->zone, sizeof one->zone, "%s", U_SUCCESS(code) ? zone : "");
    return U_SUCCESS(code) ? PL_OK : pl_fail(err, PL_ERR_INTERNAL, "ICU refused a time zone: %s", u_errorName(code));
}

static int32_t write_date(const void *payload, UChar *out, int32_t room, UErrorCode *code)
{
    const dated *one = payload;
    return udat_formatCalendar(one->format, one->calendar, out, room, NULL, code);
}

static const char zone_letters[] = "zZOvVXx";
static const char time_letters[] = "abBhHkKmsSAzZOvVXx";

/* The letters that CLDR gives a meaning in date patterns (UTS 35, Date Field Symbol Table); `l` is one that is passed over. */
static bool field_letter(UChar unit)
{
    return unit < 0x80 && strchr("GyYuUrQqMLlwWdDFgEecabBhHKkmsSAzZOvVXx", (char)unit) && unit;
}

/* ICU writes a pattern only up to the first letter that it does not know, and reports nothing. */
static bool all_fields_known(const UChar *pattern, int32_t length)
{
    bool quoted = false;
    for (int32_t i = 0; i < length; i++) {
        bool letter = (pattern[i] >= 'a' && pattern[i] <= 'z') || (pattern[i] >= 'A' && pattern[i] <= 'Z');
        quoted = quoted != (pattern[i] == '\'');
        if (!quoted && letter && !field_letter(pattern[i]))
            return false;
    }
    return true;
}

/* Whether a date pattern has one of these fields, quoted letters aside. */
static bool has_field(const UChar *pattern, int32_t length, const char *letters)
{
    bool quoted = false;
    for (int32_t i = 0; i < length; i++) {
        quoted = quoted != (pattern[i] == '\'');
        if (!quoted && pattern[i] && pattern[i] < 0x80 && strchr(letters, (char)pattern[i]))
            return true;
    }
    return false;
}

static pl_status learn_fields(pl_date_style *style, const dated *one, pl_str text, pl_error *err)
{
    UChar pattern[128];
    UErrorCode code = U_ZERO_ERROR;
    if (style->pattern && !all_fields_known(style->pattern, style->length))
        return pl_fail(err, PL_ERR_CONTENT, "'%.*s' is not a date style: short, medium, long, full or date fields",
                       (int)(text.length < 80 ? text.length : 80), text.at);
    if (style->pattern) {
        style->shows_time = has_field(style->pattern, style->length, time_letters);
        style->shows_zone = has_field(style->pattern, style->length, zone_letters);
        return PL_OK;
    }
    int32_t length = udat_toPattern(one->format, false, pattern, 128, &code);
    style->shows_time = U_FAILURE(code) || has_field(pattern, length, time_letters);
    style->shows_zone = U_FAILURE(code) || has_field(pattern, length, zone_letters);
    return PL_OK;
}

static pl_status no_memory(pl_error *err)
{
    return pl_fail(err, PL_ERR_MEMORY, "no memory for a date style");
}

static pl_status take_pattern(pl_date_style *out, pl_arena *arena, pl_str style, pl_error *err)
{
    UChar *pattern = pl_arena_take_many(arena, style.length + 1, sizeof *pattern);
    if (!pattern)
        return no_memory(err);
    out->length = pl_utf16_of(pattern, style);
    out->pattern = pattern;
    return PL_OK;
}

/* Replaces the skeleton in out->pattern by the locale's pattern for it. */
static pl_status generate_pattern(pl_date_style *out, pl_arena *arena, UDateTimePatternGenerator **generator,
                                  pl_error *err)
{
    UErrorCode code = U_ZERO_ERROR;
    if (!*generator)
        *generator = udatpg_open(out->locale, &code);
    if (U_FAILURE(code))
        return no_memory(err);
    int32_t needed = udatpg_getBestPattern(*generator, out->pattern, out->length, NULL, 0, &code);
    if (code != U_BUFFER_OVERFLOW_ERROR && U_FAILURE(code))
        return pl_fail(err, PL_ERR_CONTENT, "a date skeleton that ICU refuses: %s", u_errorName(code));
    UChar *pattern = pl_arena_take_many(arena, (size_t)needed + 1, sizeof *pattern);
    if (!pattern)
        return no_memory(err);
    code = U_ZERO_ERROR;
    out->length = udatpg_getBestPattern(*generator, out->pattern, out->length, pattern, needed + 1, &code);
    out->pattern = pattern;
    return U_SUCCESS(code) ? PL_OK : no_memory(err);
}

/* Sets the style by name; false when it is a skeleton or a pattern. */
static bool find_named(pl_date_style *out, pl_str type, pl_str word)
{
    for (size_t i = 0; i < sizeof named_styles / sizeof *named_styles; i++) {
        const char *name = named_styles[i].name;
        if (word.length != strlen(name) || strncasecmp(word.at, name, word.length))
            continue;
        bool of_day = type.length == 4 && !strncasecmp(type.at, "date", 4);
        out->date = of_day ? named_styles[i].style : UDAT_NONE;
        out->time = of_day ? UDAT_NONE : named_styles[i].style;
        return true;
    }
    return false;
}

pl_status pl_date_style_open(pl_date_style *out, pl_arena *arena, const char *locale, pl_str type, pl_str style,
                             UDateTimePatternGenerator **generator, pl_error *err)
{
    pl_str word = pl_str_trim(style);
    bool skeleton = pl_str_starts(word, PL_STR("::"));
    dated *first = NULL;
    pl_status status = PL_OK;
    *out = (pl_date_style){ .locale = locale, .date = UDAT_PATTERN, .time = UDAT_PATTERN };
    if (!find_named(out, type, word))
        status = take_pattern(out, arena, skeleton ? pl_str_slice(word, 2, word.length) : style, err);
    if (status == PL_OK && skeleton)
        status = generate_pattern(out, arena, generator, err);
    if (status == PL_OK)
        status = open_dated(&first, out, err);
    if (status == PL_OK)
        status = learn_fields(out, first, style, err);
    if (status || !pl_pool_give(&out->pool, first))
        close_dated(first);
    return status;
}

void pl_date_style_plain(pl_date_style *out, const char *locale, pl_value_kind kind)
{
    bool moment = kind == PL_VALUE_MOMENT;
    *out = (pl_date_style){
        .locale = locale, .date = UDAT_LONG, .time = moment ? UDAT_SHORT : UDAT_NONE, .shows_time = moment
    };
}

void pl_date_style_close(pl_date_style *style)
{
    dated *spare = NULL;
    while ((spare = pl_pool_take(&style->pool)))
        close_dated(spare);
}

pl_status pl_date_put(pl_buf *out, pl_date_style *style, const pl_value *value, const char *zone, pl_error *err)
{
    UErrorCode code = U_ZERO_ERROR;
    bool day = value->kind == PL_VALUE_DAY;
    if (day && style->shows_time)
        return pl_fail(err, PL_ERR_REQUEST, "a day has no time of day");
    dated *one = pl_pool_take(&style->pool);
    pl_status status = one ? PL_OK : open_dated(&one, style, err);
    if (status)
        return status;
    status = set_zone(one, day || !zone ? "UTC" : zone, err);
    if (status == PL_OK) {
        ucal_setMillis(one->calendar, day ? (double)value->time * day_ms : (double)value->time, &code);
        status = pl_utf16_put(out, write_date, one, "a date", err);
    }
    if (!pl_pool_give(&style->pool, one))
        close_dated(one);
    return status;
}
