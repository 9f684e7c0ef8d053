/* Number styles over unumf_*, and over pooled unum_* where a style has no skeleton. */
#include "locale/number_style.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include <unicode/ucurr.h>
#include <unicode/ustring.h>

#include "base/alloc.h"
#include "locale/utf16.h"

enum { DECIMAL_BYTES_MAX = 256, EXPONENT_DIGITS_MAX = 3, WHOLE_DIGITS = 15, KEYWORD_BYTES = 16, SKELETON_BYTES = 64 };

/* The named styles of {x, number, …}. The skeletons say what ICU's NumberFormat::create…Instance do: they also group 1.234
 * where Spanish or Polish would not (checked by the oracle test); money, which is ours to write, follows the locale. */
static const struct named_style {
    const char *name;
    pl_number_kind kind;
    const char *skeleton;
} named_styles[] = {
    { "", PL_NUMBER_PLAIN, ".### group-on-aligned" },
    { "integer", PL_NUMBER_INTEGER, "precision-integer group-on-aligned" },
    { "percent", PL_NUMBER_PERCENT, "percent scale/100 precision-integer group-on-aligned" },
    { "currency", PL_NUMBER_CURRENCY, NULL },
};

static const struct old_type {
    const char *name;
    UNumberFormatStyle style;
} old_types[] = {
    { "spellout", UNUM_SPELLOUT },
    { "ordinal", UNUM_ORDINAL },
    { "duration", UNUM_DURATION },
};

static bool same_word(pl_str text, const char *word)
{
    return text.length == strlen(word) && !strncasecmp(text.at, word, text.length);
}

static pl_status refuse(UErrorCode code, pl_str style, pl_error *err)
{
    if (code == U_MEMORY_ALLOCATION_ERROR)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a number style");
    return pl_fail(err, PL_ERR_CONTENT, "'%.*s' is not a number style that ICU knows (%s)",
                   (int)(style.length < 80 ? style.length : 80), style.at, u_errorName(code));
}

static pl_status open_skeleton(pl_number_style *out, const char *locale, pl_str skeleton, pl_error *err)
{
    UErrorCode code = U_ZERO_ERROR;
    UChar *units = pl_alloc((skeleton.length + 1) * sizeof *units);
    if (!units)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a number style");
    int32_t length = pl_utf16_of(units, skeleton);
    out->formatter = unumf_openForSkeletonAndLocale(units, length, locale, &code);
    pl_free(units);
    return U_FAILURE(code) ? refuse(code, skeleton, err) : PL_OK;
}

/* Notes the currency of a skeleton, so that money of another one is not shown under its sign. */
static void note_currency(pl_number_style *out, pl_str skeleton)
{
    pl_str token = PL_STR("currency/");
    size_t at = pl_str_find(skeleton, token, 0) + token.length;
    if (at + 3 <= skeleton.length) {
        for (size_t i = 0; i < 3; i++)
            out->currency[i] = (char)toupper((unsigned char)skeleton.at[at + i]);
    }
}

static pl_status open_named(pl_number_style *out, const char *locale, const struct named_style *named, pl_error *err)
{
    char skeleton[SKELETON_BYTES];
    UChar currency[4] = { 'X', 'X', 'X', 0 };
    UErrorCode code = U_ZERO_ERROR;
    out->kind = named->kind;
    if (named->skeleton)
        return open_skeleton(out, locale, pl_str_of(named->skeleton), err);
    if (ucurr_forLocale(locale, currency, 4, &code) != 3 || U_FAILURE(code))
        u_charsToUChars("XXX", currency, 4);
    snprintf(skeleton, sizeof skeleton, "currency/%c%c%c group-on-aligned", currency[0], currency[1], currency[2]);
    return open_skeleton(out, locale, pl_str_of(skeleton), err);
}

static pl_status open_old(pl_number_style *out, const char *locale, UNumberFormatStyle type, pl_str style,
                          pl_error *err)
{
    UErrorCode code = U_ZERO_ERROR;
    UParseError place;
    out->kind = PL_NUMBER_OLD;
    UChar *units = pl_alloc((style.length + 1) * sizeof *units);
    if (!units)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a number style");
    int32_t length = pl_utf16_of(units, style);
    out->model = unum_open(type, units, length, locale, &place, &code);
    if (U_SUCCESS(code) && type != UNUM_PATTERN_DECIMAL && length > 0)
        unum_setTextAttribute(out->model, UNUM_DEFAULT_RULESET, units, length, &code);
    pl_free(units);
    if (U_FAILURE(code) && type != UNUM_PATTERN_DECIMAL && out->model)
        code = U_ZERO_ERROR; /* an unknown rule set is passed over, as ICU does */
    return U_FAILURE(code) ? refuse(code, style, err) : PL_OK;
}

static pl_status open_number(pl_number_style *out, const char *locale, pl_str style, pl_str word, pl_error *err)
{
    for (size_t i = 0; i < sizeof named_styles / sizeof *named_styles; i++) {
        if (same_word(word, named_styles[i].name))
            return open_named(out, locale, &named_styles[i], err);
    }
    if (!pl_str_starts(word, PL_STR("::")))
        return open_old(out, locale, UNUM_PATTERN_DECIMAL, style, err);
    out->kind = PL_NUMBER_SKELETON;
    pl_str skeleton = pl_str_slice(word, 2, word.length);
    note_currency(out, skeleton);
    return open_skeleton(out, locale, skeleton, err);
}

pl_status pl_number_style_open(pl_number_style *out, const char *locale, pl_str type, pl_str style, pl_error *err)
{
    pl_status status = PL_OK;
    bool known = false;
    *out = (pl_number_style){ .kind = PL_NUMBER_PLAIN };
    for (size_t i = 0; !known && i < sizeof old_types / sizeof *old_types; i++) {
        known = same_word(type, old_types[i].name);
        if (known)
            status = open_old(out, locale, old_types[i].style, style, err);
    }
    if (!known)
        status = open_number(out, locale, style, pl_str_trim(style), err);
    if (status)
        pl_number_style_close(out);
    return status;
}

void pl_number_style_close(pl_number_style *style)
{
    UNumberFormat *spare = NULL;
    while ((spare = pl_pool_take(&style->pool)))
        unum_close(spare);
    unum_close(style->model);
    unumf_close(style->formatter);
    *style = (pl_number_style){ .kind = PL_NUMBER_PLAIN };
}

/* The end of the digits that start at `at`. */
static size_t digits_end(pl_str text, size_t at)
{
    while (at < text.length && isdigit((unsigned char)text.at[at]))
        at++;
    return at;
}

static bool byte_is(pl_str text, size_t at, const char *bytes)
{
    return at < text.length && text.at[at] && strchr(bytes, text.at[at]);
}

/* Whether `text` is an exponent ("e-3") of at most three digits, or nothing. ICU would write out what is larger. */
static bool exponent_like(pl_str text)
{
    size_t start = 1 + byte_is(text, 1, "+-");
    size_t end = digits_end(text, start);
    if (text.length == 0)
        return true;
    return byte_is(text, 0, "eE") && end > start && end - start <= EXPONENT_DIGITS_MAX && end == text.length;
}

/* Whether `text` is a decimal with an optional exponent, as JSON writes numbers. */
static bool decimal_like(pl_str text)
{
    size_t start = byte_is(text, 0, "+-");
    size_t end = digits_end(text, start);
    size_t digits = end - start;
    if (byte_is(text, end, ".")) {
        size_t fraction = end + 1;
        end = digits_end(text, fraction);
        digits += end - fraction;
    }
    return digits > 0 && exponent_like(pl_str_slice(text, end, text.length));
}

/* Reads a short integer; false when it is anything else. */
static bool read_whole(double *out, pl_str text)
{
    size_t at = text.length > 0 && text.at[0] == '-';
    double number = 0;
    if (at == text.length || text.length - at > WHOLE_DIGITS)
        return false;
    for (size_t i = at; i < text.length; i++) {
        if (!isdigit((unsigned char)text.at[i]))
            return false;
        number = number * 10 + (text.at[i] - '0');
    }
    *out = at ? -number : number;
    return !at || number > 0; /* "-0" keeps its sign as a decimal */
}

pl_status pl_number_of(pl_number *out, const pl_value *value, pl_error *err)
{
    *out = (pl_number){ .decimal = value->text, .value = value->number };
    if (!value->text.at)
        return PL_OK;
    if (value->text.length > DECIMAL_BYTES_MAX || !decimal_like(value->text))
        return pl_fail(err, PL_ERR_REQUEST, "'%.*s' is not a number",
                       (int)(value->text.length < 40 ? value->text.length : 40), value->text.at);
    double whole = 0;
    if (read_whole(&whole, value->text)) {
        out->whole = true;
        out->value = whole;
    }
    return PL_OK;
}

static int32_t write_result(const void *payload, UChar *out, int32_t room, UErrorCode *code)
{
    return unumf_resultToString(payload, out, room, code);
}

static void format(const UNumberFormatter *formatter, const pl_number *number, UFormattedNumber *scratch,
                   UErrorCode *code)
{
    if (number->whole)
        unumf_formatInt(formatter, (int64_t)number->value, scratch, code);
    else if (number->decimal.at)
        unumf_formatDecimal(formatter, number->decimal.at, (int32_t)number->decimal.length, scratch, code);
    else
        unumf_formatDouble(formatter, number->value, scratch, code);
}

pl_status pl_number_put_with(pl_buf *out, const UNumberFormatter *formatter, const pl_number *number,
                             UFormattedNumber *scratch, pl_error *err)
{
    UErrorCode code = U_ZERO_ERROR;
    format(formatter, number, scratch, &code);
    if (U_FAILURE(code))
        return pl_fail(err, PL_ERR_INTERNAL, "ICU refused to format a number: %s", u_errorName(code));
    return pl_utf16_put(out, write_result, scratch, "a number", err);
}

/* What the writer of an old style needs. */
typedef struct old_number {
    const UNumberFormat *format;
    const pl_number *number;
} old_number;

static int32_t write_old(const void *payload, UChar *out, int32_t room, UErrorCode *code)
{
    const old_number *old = payload;
    if (!old->number->decimal.at)
        return unum_formatDouble(old->format, old->number->value, out, room, NULL, code);
    return unum_formatDecimal(old->format, old->number->decimal.at, (int32_t)old->number->decimal.length, out, room,
                              NULL, code);
}

static pl_status take_old(UNumberFormat **out, pl_number_style *style, pl_error *err)
{
    UErrorCode code = U_ZERO_ERROR;
    *out = pl_pool_take(&style->pool);
    if (!*out)
        *out = unum_clone(style->model, &code);
    return U_FAILURE(code) ? pl_fail(err, PL_ERR_MEMORY, "no memory for a number style") : PL_OK;
}

static void give_old(pl_number_style *style, UNumberFormat *old)
{
    if (!pl_pool_give(&style->pool, old))
        unum_close(old);
}

pl_status pl_number_put(pl_buf *out, pl_number_style *style, const pl_number *number, UFormattedNumber *scratch,
                        pl_error *err)
{
    UNumberFormat *old = NULL;
    if (style->kind != PL_NUMBER_OLD)
        return pl_number_put_with(out, style->formatter, number, scratch, err);
    pl_status status = take_old(&old, style, err);
    if (status)
        return status;
    old_number payload = { .format = old, .number = number };
    status = pl_utf16_put(out, write_old, &payload, "a number", err);
    give_old(style, old);
    return status;
}

static pl_status keyword_by_old(UChar *out, int32_t *length, const UPluralRules *rules, pl_number_style *style,
                                const pl_number *number, pl_error *err)
{
    UErrorCode code = U_ZERO_ERROR;
    UNumberFormat *old = NULL;
    pl_status status = take_old(&old, style, err);
    if (status)
        return status;
    *length = uplrules_selectWithFormat(rules, number->value, old, out, KEYWORD_BYTES, &code);
    give_old(style, old);
    return U_FAILURE(code) ? pl_fail(err, PL_ERR_INTERNAL, "ICU refused a plural: %s", u_errorName(code)) : PL_OK;
}

pl_status pl_number_keyword(char out[KEYWORD_BYTES], const UPluralRules *rules, pl_number_style *style,
                            const pl_number *number, UFormattedNumber *scratch, pl_error *err)
{
    UErrorCode code = U_ZERO_ERROR;
    UChar keyword[KEYWORD_BYTES] = { 0 };
    int32_t length = 0;
    bool by_value = style->kind == PL_NUMBER_SKELETON;
    by_value = by_value || (number->whole && style->kind <= PL_NUMBER_INTEGER);
    if (style->kind == PL_NUMBER_OLD) {
        pl_status status = keyword_by_old(keyword, &length, rules, style, number, err);
        if (status)
            return status;
    } else if (by_value) {
        length = uplrules_select(rules, number->value, keyword, KEYWORD_BYTES, &code);
    } else {
        format(style->formatter, number, scratch, &code);
        length = uplrules_selectFormatted(rules, scratch, keyword, KEYWORD_BYTES, &code);
    }
    if (U_FAILURE(code) || length >= KEYWORD_BYTES)
        return pl_fail(err, PL_ERR_INTERNAL, "ICU refused a plural: %s", u_errorName(code));
    u_UCharsToChars(keyword, out, length);
    out[length] = '\0';
    return PL_OK;
}
