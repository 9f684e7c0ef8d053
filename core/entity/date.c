/* Dates in digits: ISO, 24.11.2026, 11/24, 6月12日; and times of the day. */
#include "entity/scan.h"

#include <stdlib.h>
#include <string.h>

#include "locale/date.h"

enum { PARTS = 3, CENTURY = 2000 };

/* Days of the civil calendar. Source: Howard Hinnant, "chrono-compatible low-level date algorithms". */
static int64_t count_days(int64_t year, int month, int day)
{
    year -= month <= 2;
    int64_t era = (year >= 0 ? year : year - 399) / 400;
    int64_t of_era = year - era * 400;
    int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static int month_days(int year, int month)
{
    static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[month - 1] + (month == 2 && leap ? 1 : 0);
}

bool pl_day_of(int64_t *out, int year, int month, int day)
{
    if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 2199 || day > month_days(year, month))
        return false;
    *out = count_days(year, month, day);
    return true;
}

int pl_year_near(int64_t today, int month, int day)
{
    int year = (int)(1970 + today / 365.2425);
    int best = year;
    int64_t distance = INT64_MAX;
    for (int candidate = year + 1; candidate >= year - 1; candidate--) {
        int64_t found;
        if (!pl_day_of(&found, candidate, month, day))
            continue;
        int64_t away = llabs(found - today);
        if (away < distance) {
            distance = away;
            best = candidate;
        }
    }
    return best;
}

void pl_scan_put_day(pl_scan *scan, pl_strength strength, size_t start, size_t end, int64_t day)
{
    pl_buf text;
    pl_buf_init(&text, 64);
    pl_value value = { .kind = PL_VALUE_DAY, .time = day };
    pl_date_write(&text, &value);
    if (text.status)
        scan->starved = true;
    else
        pl_scan_put(scan, PL_ENTITY_DATE, strength, start, end, pl_arena_copy(scan->arena, pl_buf_view(&text)));
    pl_buf_drop(&text);
}

/* Up to three numbers joined by one and the same separator. */
typedef struct parts {
    int number[PARTS];
    size_t digits[PARTS];
    size_t count;
    char separator;
    size_t start;
    size_t end;
} parts;

static size_t read_number(int *out, const pl_scan *scan, size_t *offset)
{
    size_t digits = 0;
    *out = 0;
    while (pl_scan_digit(scan, *offset) && digits < 5) {
        *out = *out * 10 + (pl_scan_byte(scan, *offset) - '0');
        (*offset)++;
        digits++;
    }
    return digits;
}

static bool joins_dates(unsigned char byte)
{
    return byte == '.' || byte == '/' || byte == '-';
}

/* Where the next part starts when `next` joins it; 0 when the date ends here. */
static size_t next_part(const pl_scan *scan, size_t at, const parts *so_far)
{
    unsigned char next = pl_scan_byte(scan, at);
    bool goes_on = joins_dates(next) && (so_far->count == 1 || next == (unsigned char)so_far->separator);
    size_t behind = next == '.' ? pl_scan_blanks(scan, at + 1) : at + 1;
    return goes_on && pl_scan_digit(scan, behind) && behind <= at + 2 ? behind : 0;
}

/* Whether further digits are joined to a date: then it is an id or a version. */
static bool is_longer(const pl_scan *scan, size_t end)
{
    return pl_scan_digit(scan, end) || (joins_dates(pl_scan_byte(scan, end)) && pl_scan_digit(scan, end + 1));
}

static bool read_parts(parts *out, const pl_scan *scan, size_t start)
{
    *out = (parts){ .start = start };
    size_t at = start;
    while (out->count < PARTS) {
        size_t i = out->count++;
        out->digits[i] = read_number(&out->number[i], scan, &at);
        if (out->digits[i] > 4)
            return false;
        out->end = at;
        size_t behind = out->count < PARTS ? next_part(scan, at, out) : 0;
        if (!behind)
            break;
        out->separator = (char)pl_scan_byte(scan, at);
        at = behind;
    }
    return out->count > 1 && !is_longer(scan, out->end);
}

static bool is_region(const pl_scan *scan, const char *country)
{
    return scan->options->country && strcmp(scan->options->country, country) == 0;
}

static bool speaks(const pl_scan *scan, const char *language)
{
    return strncmp(scan->options->locale.text, language, strlen(language)) == 0;
}

/* 11/24 or 24/11 for an American, and for a Briton. */
static bool month_first(const pl_scan *scan)
{
    return strcmp(scan->options->locale.text, "en-US") == 0 || speaks(scan, "ja") || speaks(scan, "zh") ||
           speaks(scan, "ko") || (speaks(scan, "en") && (is_region(scan, "us") || is_region(scan, "ph")));
}

static int full_year(int number, size_t digits)
{
    return digits == 2 ? CENTURY + number : number;
}

static bool day_of_three(int64_t *day, const parts *p, const pl_scan *scan)
{
    const int *n = p->number;
    if (p->digits[0] == 4)
        return pl_day_of(day, n[0], n[1], n[2]);
    if (p->digits[2] != 4 && p->digits[2] != 2)
        return false;
    int year = full_year(n[2], p->digits[2]);
    if (p->separator == '/' && month_first(scan))
        return pl_day_of(day, year, n[0], n[1]) || pl_day_of(day, year, n[1], n[0]);
    return pl_day_of(day, year, n[1], n[0]) || (p->separator == '/' && pl_day_of(day, year, n[0], n[1]));
}

/* "24.11." with its dot, and "11/24"; a slash may also be a fraction. */
static bool day_of_two(int64_t *day, parts *p, const pl_scan *scan)
{
    int month = p->number[1];
    int number = p->number[0];
    if (p->separator == '-' || p->digits[0] > 2 || p->digits[1] > 2)
        return false;
    if (p->separator == '/' && month_first(scan) && p->number[0] <= 12) {
        month = p->number[0];
        number = p->number[1];
    }
    if (p->separator == '.') {
        if (pl_scan_byte(scan, p->end) != '.')
            return false;
        p->end++;
    }
    return pl_day_of(day, pl_year_near(scan->options->today, month, number), month, number);
}

static bool may_start(const pl_scan *scan, size_t at)
{
    if (at == 0)
        return true;
    unsigned char before = pl_scan_byte(scan, at - 1);
    return !pl_scan_word_before(scan, at) && (!joins_dates(before) || !pl_scan_alnum(scan, at - 2)) && before != '#';
}

static void find_joined(pl_scan *scan, size_t at)
{
    parts p;
    int64_t day;
    if (!read_parts(&p, scan, at))
        return;
    bool whole = p.count == PARTS;
    if (!(whole ? day_of_three(&day, &p, scan) : day_of_two(&day, &p, scan)))
        return;
    bool letter_behind = pl_scan_word_at(scan, p.end) && !pl_scan_says(scan, p.end, "t");
    if (!letter_behind)
        pl_scan_put_day(scan, whole || p.separator == '.' ? PL_SURE : PL_SHAPED, p.start, p.end, day);
}

/* 2026年6月12日, 6月12日, 6月12号 */
static void find_han(pl_scan *scan, size_t start)
{
    size_t at = start;
    int64_t day;
    int number[PARTS] = { 0 };
    size_t digits = read_number(&number[0], scan, &at);
    if (digits == 4 && pl_scan_says(scan, at, "年")) {
        at += strlen("年");
        read_number(&number[1], scan, &at);
    } else {
        number[1] = number[0];
        number[0] = 0;
    }
    if (!pl_scan_says(scan, at, "月"))
        return;
    at += strlen("月");
    if (!read_number(&number[2], scan, &at))
        return;
    if (pl_scan_says(scan, at, "日") || pl_scan_says(scan, at, "号"))
        at += strlen("日");
    int year = number[0] ? number[0] : pl_year_near(scan->options->today, number[1], number[2]);
    if (pl_day_of(&day, year, number[1], number[2]))
        pl_scan_put_day(scan, PL_SURE, start, at, day);
}

void pl_dates_find(pl_scan *scan)
{
    for (size_t i = 0; i < scan->numbers.count; i++) {
        size_t at = scan->numbers.at[i];
        if (!may_start(scan, at))
            continue;
        find_joined(scan, at);
        find_han(scan, at);
    }
}
