/* Days and moments: RFC 3339 in and out, and the civil calendar between them. */
#include "locale/date.h"

#include <ctype.h>
#include <string.h>

#include "locale/zone.h"

enum { DAY_SECONDS = 86400, SECOND_MS = 1000 };

typedef struct civil {
    int64_t year;
    int month; /* 1–12 */
    int day;   /* 1–31 */
} civil;

static int64_t floor_divide(int64_t a, int64_t b)
{
    return a / b - (a % b < 0);
}

/* Days since 1970-01-01 in the proleptic Gregorian calendar: years are counted from March, so that the leap day is the last. */
static int64_t days_of_civil(civil date)
{
    int64_t year = date.month > 2 ? date.year : date.year - 1;
    int64_t era = floor_divide(year, 400);
    int64_t year_of_era = year - era * 400;
    int64_t month_from_march = (date.month + 9) % 12;
    int64_t day_of_year = (153 * month_from_march + 2) / 5 + date.day - 1;
    return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

static civil civil_of_days(int64_t days)
{
    int64_t shifted = days + 719468;
    int64_t era = floor_divide(shifted, 146097);
    int64_t day_of_era = shifted - era * 146097;
    int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t month_from_march = (5 * day_of_year + 2) / 153;
    civil date = { .day = (int)(day_of_year - (153 * month_from_march + 2) / 5 + 1),
                   .month = (int)(month_from_march < 10 ? month_from_march + 3 : month_from_march - 9) };
    date.year = year_of_era + era * 400 + (date.month <= 2);
    return date;
}

/* Takes `digits` digits and then, unless it is '\0', the byte `mark`; false when they are not there or exceed the range. */
static bool take_number(int *out, pl_str *text, size_t digits, char mark, int least, int most)
{
    size_t length = digits + (mark != '\0');
    if (text->length < length || (mark && text->at[digits] != mark))
        return false;
    *out = 0;
    for (size_t i = 0; i < digits; i++) {
        if (!isdigit((unsigned char)text->at[i]))
            return false;
        *out = *out * 10 + (text->at[i] - '0');
    }
    *text = pl_str_slice(*text, length, text->length);
    return *out >= least && *out <= most;
}

static bool take_civil(int64_t *days, pl_str *text)
{
    int year = 0;
    int month = 0;
    int day = 0;
    if (!take_number(&year, text, 4, '-', 0, 9999) || !take_number(&month, text, 2, '-', 1, 12) ||
        !take_number(&day, text, 2, '\0', 1, 31))
        return false;
    civil date = { .year = year, .month = month, .day = day };
    *days = days_of_civil(date);
    return civil_of_days(*days).day == day;
}

/* Takes ".123456", of which milliseconds are kept. */
static bool take_fraction(int *ms, pl_str *text)
{
    size_t digits = 1;
    int unit = 100;
    *ms = 0;
    if (text->length == 0 || text->at[0] != '.')
        return true;
    for (; digits < text->length && isdigit((unsigned char)text->at[digits]); digits++) {
        *ms += (text->at[digits] - '0') * unit;
        unit /= 10;
    }
    *text = pl_str_slice(*text, digits, text->length);
    return digits > 1;
}

static bool take_offset(int *minutes, pl_str *text)
{
    int hour = 0;
    int minute = 0;
    *minutes = 0;
    if (text->length == 1 && (text->at[0] == 'Z' || text->at[0] == 'z')) {
        *text = pl_str_slice(*text, 1, 1);
        return true;
    }
    if (text->length == 0 || (text->at[0] != '+' && text->at[0] != '-'))
        return false;
    int sign = text->at[0] == '-' ? -1 : 1;
    *text = pl_str_slice(*text, 1, text->length);
    if (!take_number(&hour, text, 2, ':', 0, 23) || !take_number(&minute, text, 2, '\0', 0, 59))
        return false;
    *minutes = sign * (hour * 60 + minute);
    return true;
}

/* Reads "10:00:00.5+01:00" to milliseconds from midnight UTC of the day it stands beside. 60 is the leap second of RFC 3339. */
static bool take_clock(int64_t *ms, pl_str *text)
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    int fraction = 0;
    int offset = 0;
    if (!take_number(&hour, text, 2, ':', 0, 23) || !take_number(&minute, text, 2, ':', 0, 59) ||
        !take_number(&second, text, 2, '\0', 0, 60) || !take_fraction(&fraction, text) || !take_offset(&offset, text))
        return false;
    *ms = ((int64_t)(hour * 60 + minute - offset) * 60 + second) * SECOND_MS + fraction;
    return true;
}

/* Reads what stands behind the day of a moment: "T10:00:00Z". */
static bool take_moment(int64_t *ms, pl_str *text)
{
    if (text->length == 0 || (text->at[0] != 'T' && text->at[0] != 't'))
        return false;
    *text = pl_str_slice(*text, 1, text->length);
    return take_clock(ms, text) && text->length == 0;
}

pl_status pl_date_read(pl_value *out, pl_str text, pl_error *err)
{
    pl_str rest = text.at ? text : PL_STR("");
    int64_t days = 0;
    int64_t ms = 0;
    *out = (pl_value){ .kind = PL_VALUE_NONE };
    bool read = take_civil(&days, &rest);
    if (read && rest.length == 0) {
        *out = (pl_value){ .kind = PL_VALUE_DAY, .time = days };
        return PL_OK;
    }
    if (read && take_moment(&ms, &rest)) {
        *out = (pl_value){ .kind = PL_VALUE_MOMENT, .time = days * DAY_SECONDS * SECOND_MS + ms };
        return PL_OK;
    }
    pl_fail(err, PL_ERR_REQUEST, "'%.*s' is not a date", (int)(text.length < 40 ? text.length : 40),
            text.at ? text.at : "");
    pl_error_hint(err, "write a day as 2026-11-24 or a moment as 2026-11-24T10:00:00Z");
    return PL_ERR_REQUEST;
}

int64_t pl_date_day(const pl_value *value, const char *zone)
{
    if (value->kind == PL_VALUE_DAY)
        return value->time;
    return floor_divide(value->time + pl_zone_ask(zone, value->time), (int64_t)DAY_SECONDS * SECOND_MS);
}

int pl_date_weekday(int64_t day)
{
    int64_t from_monday = day + 3; /* 1970-01-01 was a Thursday */
    return (int)(from_monday - floor_divide(from_monday, 7) * 7) + 1;
}

/* Writes `value` in `digits` digits at the least, and `mark` behind them; returns where that ends. */
static char *print_number(char *out, int64_t value, size_t digits, char mark)
{
    char text[24];
    size_t length = 0;
    for (; length < digits || value; value /= 10)
        text[length++] = (char)('0' + value % 10);
    while (length > 0)
        *out++ = text[--length];
    *out = mark;
    return out + 1;
}

static char *print_civil(char *out, int64_t days, char mark)
{
    civil date = civil_of_days(days);
    if (date.year < 0)
        *out++ = '-';
    out = print_number(out, date.year < 0 ? -date.year : date.year, 4, '-');
    out = print_number(out, date.month, 2, '-');
    return print_number(out, date.day, 2, mark);
}

pl_str pl_date_print(char out[PL_DATE_BYTES], const pl_value *value)
{
    int64_t day_ms = (int64_t)DAY_SECONDS * SECOND_MS;
    if (value->kind == PL_VALUE_DAY) {
        const char *end = print_civil(out, value->time, '\0');
        return (pl_str){ .at = out, .length = (size_t)(end - out) - 1 };
    }
    int64_t days = floor_divide(value->time, day_ms);
    int64_t ms = value->time - days * day_ms;
    int64_t seconds = ms / SECOND_MS;
    char *at = print_civil(out, days, 'T');
    at = print_number(at, seconds / 3600, 2, ':');
    at = print_number(at, seconds / 60 % 60, 2, ':');
    at = print_number(at, seconds % 60, 2, ms % SECOND_MS ? '.' : 'Z');
    if (ms % SECOND_MS)
        at = print_number(at, ms % SECOND_MS, 3, 'Z');
    *at = '\0';
    return (pl_str){ .at = out, .length = (size_t)(at - out) };
}

void pl_date_write(pl_buf *out, const pl_value *value)
{
    char text[PL_DATE_BYTES];
    pl_buf_put(out, pl_date_print(text, value));
}
