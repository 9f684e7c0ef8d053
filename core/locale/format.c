/* Single values through the same formatters as patterns, lists, and numbers read back. */
#include "locale/format.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include <unicode/ucal.h>
#include <unicode/uchar.h>
#include <unicode/ulistformatter.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>
#include <unicode/uversion.h>

#include "base/alloc.h"
#include "locale/pattern.h"
#include "locale/tag_icu.h"
#include "locale/utf16.h"
#include "text/utf8.h"

static const pl_value *find_only(const void *payload, pl_str name)
{
    (void)name;
    return payload;
}

pl_status pl_format_value(pl_buf *out, const pl_value *value, pl_tag locale, const char *zone, pl_error *err)
{
    pl_pattern *pattern = NULL;
    pl_pattern_options options = { .zone = zone };
    pl_status status = pl_pattern_new(&pattern, PL_STR("{value}"), locale, err);
    if (status == PL_OK)
        status = pl_pattern_run(out, NULL, pattern, find_only, value, &options, err);
    pl_pattern_free(pattern);
    return status;
}

/* A list as ICU takes it; the strings share one block. */
typedef struct list {
    UListFormatter *formatter;
    const UChar **items;
    int32_t *lengths;
    UChar *units;
    int32_t count;
} list;

static int32_t write_list(const void *payload, UChar *out, int32_t room, UErrorCode *code)
{
    const list *all = payload;
    return ulistfmt_format(all->formatter, all->items, all->lengths, all->count, out, room, code);
}

static void drop_list(list *all)
{
    ulistfmt_close(all->formatter);
    pl_free(all->items);
    pl_free(all->lengths);
    pl_free(all->units);
}

static pl_status fill_list(list *out, const pl_str *items, size_t count, pl_tag locale, pl_error *err)
{
    char id[PL_ICU_ID_BYTES];
    UErrorCode code = U_ZERO_ERROR;
    size_t bytes = 0;
    for (size_t i = 0; i < count; i++)
        bytes += items[i].length + 1;
    pl_tag_icu(id, locale);
    out->formatter = ulistfmt_open(id, &code);
    out->items = pl_alloc_zeroed(count, sizeof *out->items);
    out->lengths = pl_alloc_zeroed(count, sizeof *out->lengths);
    out->units = pl_alloc_zeroed(bytes, sizeof *out->units);
    out->count = (int32_t)count;
    if (U_FAILURE(code) || !out->items || !out->lengths || !out->units)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a list");
    UChar *at = out->units;
    for (size_t i = 0; i < count; i++) {
        out->items[i] = at;
        out->lengths[i] = pl_utf16_of(at, items[i]);
        at += out->lengths[i] + 1;
    }
    return PL_OK;
}

pl_status pl_format_list(pl_buf *out, const pl_str *items, size_t count, pl_tag locale, pl_error *err)
{
    list all = { .formatter = NULL };
    if (count == 0)
        return pl_buf_status(out, "a list", err);
    pl_status status = fill_list(&all, items, count, locale, err);
    if (status == PL_OK)
        status = pl_utf16_put(out, write_list, &all, "a list", err);
    drop_list(&all);
    return status;
}

enum { NUMBER_RUNES_MAX = 64, POINT = '.' };

/* A number being read: digits as ASCII, other marks as themselves; marks are at most one code point each. */
typedef struct spelling {
    uint32_t runes[NUMBER_RUNES_MAX];
    size_t count;
} spelling;

/* Separators that are never a decimal point: blanks of all widths, apostrophes, the Arabic thousands mark. */
static const uint32_t grouping_only[] = { ' ', 0xA0, 0x2009, 0x202F, '\'', 0x2019, 0x066C };

static bool groups_only(uint32_t rune)
{
    for (size_t i = 0; i < sizeof grouping_only / sizeof *grouping_only; i++) {
        if (grouping_only[i] == rune)
            return true;
    }
    return false;
}

/* Direction marks that ICU itself puts beside a sign. */
static bool turns_direction(uint32_t rune)
{
    return rune == 0x200E || rune == 0x200F || rune == 0x061C;
}

/* The ASCII form of a digit, a full-width mark, the minus sign or the Arabic decimal mark. */
static uint32_t plain_rune(uint32_t rune)
{
    int32_t digit = u_charDigitValue((UChar32)rune);
    if (digit >= 0)
        return '0' + (uint32_t)digit;
    if (rune >= 0xFF01 && rune <= 0xFF5E)
        return rune - 0xFEE0;
    if (rune == 0x2212)
        return '-';
    return rune == 0x066B ? POINT : rune;
}

/* Takes the runes in their plain form; false when there are too many. */
static bool spell(spelling *out, pl_str text)
{
    out->count = 0;
    for (size_t at = 0; at < text.length;) {
        uint32_t rune = pl_utf8_next(text, &at);
        if (turns_direction(rune))
            continue;
        if (out->count == NUMBER_RUNES_MAX)
            return false;
        out->runes[out->count++] = plain_rune(rune);
    }
    return true;
}

/* The decimal mark of the locale when it is '.' or ','; '.' where digits of another script have their own (٫ has become it). */
static uint32_t decimal_mark(pl_tag locale)
{
    char id[PL_ICU_ID_BYTES];
    UChar symbol[8] = { 0 };
    UErrorCode code = U_ZERO_ERROR;
    pl_tag_icu(id, locale);
    UNumberFormat *format = unum_open(UNUM_DECIMAL, NULL, 0, id, NULL, &code);
    int32_t length = unum_getSymbol(format, UNUM_DECIMAL_SEPARATOR_SYMBOL, symbol, 8, &code);
    unum_close(format);
    return U_SUCCESS(code) && length == 1 && symbol[0] == ',' ? ',' : POINT;
}

static size_t digits_from(const spelling *text, size_t at)
{
    size_t end = at;
    while (end < text->count && text->runes[end] >= '0' && text->runes[end] <= '9')
        end++;
    return end - at;
}

/* Whether the separator at `at` can stand before a group: three digits, or the two of an Indian lakh before another group. */
static bool before_group(const spelling *text, size_t at)
{
    size_t digits = digits_from(text, at + 1);
    bool more = at + 1 + digits < text->count;
    return digits == 3 || (digits == 2 && more);
}

static size_t count_rune(const spelling *text, uint32_t rune)
{
    size_t count = 0;
    for (size_t i = 0; i < text->count; i++)
        count += text->runes[i] == rune;
    return count;
}

/* Which of '.' and ',' is the decimal point of this number: with both it is the later one; one that repeats is none; else the
 * locale decides, except where the digits behind its grouping mark are no group ("12.50" in German). 0: there is none. */
static uint32_t find_point(const spelling *text, uint32_t local)
{
    uint32_t last = 0;
    size_t place = 0;
    for (size_t i = 0; i < text->count; i++) {
        if (text->runes[i] == '.' || text->runes[i] == ',') {
            last = text->runes[i];
            place = i;
        }
    }
    if (!last || count_rune(text, last) > 1)
        return 0;
    bool both = count_rune(text, last == '.' ? ',' : '.') > 0;
    return both || last == local || !before_group(text, place) ? last : 0;
}

/* Appends the digits from *at on, and moves behind them. */
static size_t put_digits(pl_buf *out, const spelling *text, size_t *at)
{
    size_t digits = digits_from(text, *at);
    for (size_t i = 0; i < digits; i++)
        pl_buf_put_byte(out, (char)text->runes[*at + i]);
    *at += digits;
    return digits;
}

static bool groups(uint32_t rune, uint32_t point)
{
    return rune != point && (rune == '.' || rune == ',' || groups_only(rune));
}

/* Appends the digits before the point; false when groups are not where they belong. */
static bool put_whole(pl_buf *out, const spelling *text, size_t *at, uint32_t point)
{
    size_t first = put_digits(out, text, at);
    bool grouped = false;
    while (*at < text->count && groups(text->runes[*at], point)) {
        if (!before_group(text, *at))
            return false;
        ++*at;
        put_digits(out, text, at);
        grouped = true;
    }
    return !grouped || (first > 0 && first <= 3);
}

/* Appends ".50"; false when no digit follows the point. */
static bool put_fraction(pl_buf *out, const spelling *text, size_t *at, uint32_t point)
{
    if (*at == text->count || !point || text->runes[*at] != point)
        return true;
    pl_buf_put_byte(out, POINT);
    ++*at;
    return put_digits(out, text, at) > 0;
}

static bool put_number(pl_buf *out, const spelling *text, uint32_t point)
{
    size_t at = text->runes[0] == '-' || text->runes[0] == '+';
    size_t start = at;
    if (text->runes[0] == '-')
        pl_buf_put_byte(out, '-');
    if (digits_from(text, at) == 0)
        pl_buf_put_byte(out, '0');
    return put_whole(out, text, &at, point) && put_fraction(out, text, &at, point) && at == text->count && at > start;
}

pl_status pl_format_read_number(pl_buf *out, pl_str text, pl_tag locale, pl_error *err)
{
    spelling spelled;
    size_t before = out->length;
    bool read = spell(&spelled, pl_str_trim(text)) && spelled.count > 0;
    if (read)
        read = put_number(out, &spelled, find_point(&spelled, decimal_mark(locale)));
    if (read)
        return pl_buf_status(out, "a number", err);
    pl_buf_cut(out, before);
    return pl_fail(err, PL_ERR_NOT_FOUND, "'%.*s' is not a number", (int)(text.length < 40 ? text.length : 40),
                   text.at ? text.at : "");
}

const char *pl_icu_version(void)
{
    return U_ICU_VERSION;
}

const char *pl_icu_zone_version(void)
{
    UErrorCode code = U_ZERO_ERROR;
    const char *version = ucal_getTZDataVersion(&code);
    return U_SUCCESS(code) ? version : "unknown";
}
