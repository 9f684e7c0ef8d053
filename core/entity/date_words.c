/* Dates in words: 12. Juni, June 12th, tomorrow, 明日, next Friday. */
#include "entity/scan.h"

#include <string.h>

#include "locale/date.h"

enum { LAST = -1, NEXT = 1 };

/* Names of months in German and English, folded; the number is the month. */
static const struct month_name {
    const char *name;
    int month;
} month_names[] = {
    { "januar", 1 },    { "january", 1 }, { "jänner", 1 },    { "jan", 1 },       { "februar", 2 }, { "february", 2 },
    { "feb", 2 },       { "märz", 3 },    { "maerz", 3 },     { "march", 3 },     { "mar", 3 },     { "april", 4 },
    { "apr", 4 },       { "mai", 5 },     { "may", 5 },       { "juni", 6 },      { "june", 6 },    { "jun", 6 },
    { "juli", 7 },      { "july", 7 },    { "jul", 7 },       { "august", 8 },    { "aug", 8 },     { "september", 9 },
    { "sept", 9 },      { "sep", 9 },     { "oktober", 10 },  { "october", 10 },  { "okt", 10 },    { "oct", 10 },
    { "november", 11 }, { "nov", 11 },    { "dezember", 12 }, { "december", 12 }, { "dez", 12 },    { "dec", 12 },
};

/* Words that mean a day counted from today. Longer ones stand before those they contain. */
static const struct near_day {
    const char *word;
    int offset;
} near_days[] = {
    { "übermorgen", 2 },
    { "vorgestern", -2 },
    { "day after tomorrow", 2 },
    { "day before yesterday", -2 },
    { "heute", 0 },
    { "morgen", 1 },
    { "gestern", -1 },
    { "today", 0 },
    { "tonight", 0 },
    { "tomorrow", 1 },
    { "yesterday", -1 },
    { "明後日", 2 },
    { "あさって", 2 },
    { "一昨日", -2 },
    { "おととい", -2 },
    { "本日", 0 },
    { "今日", 0 },
    { "明日", 1 },
    { "昨日", -1 },
    { "今天", 0 },
    { "明天", 1 },
    { "后天", 2 },
    { "昨天", -1 },
    { "前天", -2 },
};

/* Weekdays, Monday is 1. Han ones need what stands around them to be weekdays. */
static const struct weekday_name {
    const char *name;
    int day;
} weekday_names[] = {
    { "montag", 1 },    { "dienstag", 2 },  { "mittwoch", 3 }, { "donnerstag", 4 }, { "freitag", 5 },
    { "samstag", 6 },   { "sonnabend", 6 }, { "sonntag", 7 },  { "monday", 1 },     { "tuesday", 2 },
    { "wednesday", 3 }, { "thursday", 4 },  { "friday", 5 },   { "saturday", 6 },   { "sunday", 7 },
    { "月曜", 1 },      { "火曜", 2 },      { "水曜", 3 },     { "木曜", 4 },       { "金曜", 5 },
    { "土曜", 6 },      { "日曜", 7 },      { "周一", 1 },     { "周二", 2 },       { "周三", 3 },
    { "周四", 4 },      { "周五", 5 },      { "周六", 6 },     { "周日", 7 },       { "周天", 7 },
    { "星期一", 1 },    { "星期二", 2 },    { "星期三", 3 },   { "星期四", 4 },     { "星期五", 5 },
    { "星期六", 6 },    { "星期日", 7 },    { "星期天", 7 },   { "礼拜一", 1 },     { "礼拜二", 2 },
    { "礼拜三", 3 },    { "礼拜四", 4 },    { "礼拜五", 5 },   { "礼拜六", 6 },     { "礼拜天", 7 },
};

/* Words that turn a weekday to the past. */
static const char *const past_words[] = { "seit", "letzten", "letzter", "vergangenen", "since", "last",
                                          "先週", "上周",    "上个",    "上",          NULL };
static const char *const next_week_words[] = { "下周", "下个", "下", "来週", "来週の", NULL };
static const char *const greeting_words[] = { "guten", "schönen", "schoenen", "heute", "gestern", NULL };

enum {
    MONTHS = sizeof month_names / sizeof *month_names,
    NEAR_DAYS = sizeof near_days / sizeof *near_days,
    WEEKDAYS = sizeof weekday_names / sizeof *weekday_names,
};

static bool is_latin(const char *word)
{
    return (unsigned char)word[0] <= 0xCA;
}

/* The end of `word` at `at`, 0 when it is not there as a word of its own. */
static size_t word_end(const pl_scan *scan, size_t at, const char *word)
{
    if (!pl_scan_says(scan, at, word))
        return 0;
    size_t end = at + strlen(word);
    return is_latin(word) && (pl_scan_word_before(scan, at) || pl_scan_word_at(scan, end)) ? 0 : end;
}

static size_t month_at(int *month, const pl_scan *scan, size_t at)
{
    for (size_t i = 0; i < MONTHS; i++) {
        size_t end = word_end(scan, at, month_names[i].name);
        if (end) {
            *month = month_names[i].month;
            return pl_scan_byte(scan, end) == '.' && end - at <= 4 ? end + 1 : end;
        }
    }
    return 0;
}

static int number_at(const pl_scan *scan, size_t at, size_t *end)
{
    int number = 0;
    *end = at;
    while (pl_scan_digit(scan, *end) && *end < at + 5) {
        number = number * 10 + (pl_scan_byte(scan, *end) - '0');
        (*end)++;
    }
    return number;
}

/* Behind "st", "nd", "rd", "th" or the dot of a German ordinal. */
static size_t skip_ordinal(const pl_scan *scan, size_t at)
{
    static const char *const endings[] = { "st", "nd", "rd", "th", "." };
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        if (pl_scan_says(scan, at, endings[i]))
            return at + strlen(endings[i]);
    }
    return at;
}

/* The number of one or two digits that ends before `end`; 0 when it is part of something longer. */
static int number_before(const pl_scan *scan, size_t end, size_t *start)
{
    size_t behind;
    *start = end - 1;
    if (*start > 0 && pl_scan_digit(scan, *start - 1))
        --*start;
    return pl_scan_word_before(scan, *start) ? 0 : number_at(scan, *start, &behind);
}

/* The day before a month's name: "12. Juni", "12 June", "12th of June"; 0 when none stands there. */
static int day_before(const pl_scan *scan, size_t at, size_t *start)
{
    static const char *const between[] = { " of ",   ". ",     "st ",    "nd ",    "rd ", "th ",
                                           "st of ", "nd of ", "rd of ", "th of ", " ",   "." };
    for (size_t i = 0; i < sizeof between / sizeof *between; i++) {
        size_t length = strlen(between[i]);
        if (at < length + 1 || !pl_scan_says(scan, at - length, between[i]) || !pl_scan_digit(scan, at - length - 1))
            continue;
        return number_before(scan, at - length, start);
    }
    return 0;
}

/* The day behind a month's name: "June 12th". */
static int day_behind(const pl_scan *scan, size_t at, size_t *end)
{
    size_t from = pl_scan_blanks(scan, at);
    int number = number_at(scan, from, end);
    if (from == at || *end == from || *end - from > 2)
        return 0;
    *end = skip_ordinal(scan, *end);
    if (pl_scan_byte(scan, *end - 1) == '.')
        (*end)--;
    return pl_scan_word_at(scan, *end) ? 0 : number;
}

static int year_behind(const pl_scan *scan, size_t at, size_t *end)
{
    size_t from = at;
    if (pl_scan_byte(scan, from) == ',')
        from++;
    from = pl_scan_blanks(scan, from);
    size_t behind;
    int year = number_at(scan, from, &behind);
    if (from == at || behind - from != 4 || year < 1900 || year > 2199)
        return 0;
    *end = behind;
    return year;
}

static bool find_month(pl_scan *scan, size_t at, size_t *next)
{
    int month;
    size_t start = at;
    size_t end = month_at(&month, scan, at);
    if (!end)
        return false;
    *next = end;
    int number = day_before(scan, at, &start);
    if (!number) {
        start = at;
        number = day_behind(scan, end, &end);
    }
    if (!number)
        return true;
    int year = year_behind(scan, end, &end);
    int64_t day;
    if (pl_day_of(&day, year ? year : pl_year_near(scan->options->today, month, number), month, number))
        pl_scan_put_day(scan, PL_SURE, start, end, day);
    *next = end;
    return true;
}

static bool find_near_day(pl_scan *scan, size_t at, size_t *next)
{
    for (size_t i = 0; i < NEAR_DAYS; i++) {
        size_t end = word_end(scan, at, near_days[i].word);
        if (!end)
            continue;
        bool greets = strcmp(near_days[i].word, "morgen") == 0 && pl_scan_behind(scan, at, 9, greeting_words);
        if (!greets)
            pl_scan_put_day(scan, PL_SURE, at, end, scan->options->today + near_days[i].offset);
        *next = end;
        return true;
    }
    return false;
}

/* The day that a weekday means: the next such one, or as the words before it turn it. */
static int64_t day_meant(const pl_scan *scan, size_t at, int weekday)
{
    int64_t today = scan->options->today;
    int now = pl_date_weekday(today);
    if (pl_scan_behind(scan, at, 12, past_words)) {
        int back = (now - weekday + 7) % 7;
        return today - (back ? back : 7);
    }
    if (pl_scan_behind(scan, at, 9, next_week_words))
        return today - now + weekday + 7;
    int ahead = (weekday - now + 7) % 7;
    return today + (ahead ? ahead : 7);
}

static bool find_weekday(pl_scan *scan, size_t at, size_t *next)
{
    for (size_t i = 0; i < WEEKDAYS; i++) {
        size_t end = word_end(scan, at, weekday_names[i].name);
        if (!end)
            continue;
        if (pl_scan_says(scan, end, "日") && !is_latin(weekday_names[i].name))
            end += strlen("日");
        pl_scan_put_day(scan, PL_SURE, at, end, day_meant(scan, at, weekday_names[i].day));
        *next = end;
        return true;
    }
    return false;
}

static void list_beginnings(pl_beginnings *out)
{
    memset(out, 0, sizeof *out);
    for (size_t i = 0; i < MONTHS; i++)
        out->known[pl_beginning_slot(month_names[i].name)] = 1;
    for (size_t i = 0; i < NEAR_DAYS; i++)
        out->known[pl_beginning_slot(near_days[i].word)] = 1;
    for (size_t i = 0; i < WEEKDAYS; i++)
        out->known[pl_beginning_slot(weekday_names[i].name)] = 1;
}

void pl_date_words_find(pl_scan *scan)
{
    pl_beginnings beginnings;
    list_beginnings(&beginnings);
    for (size_t at = 0; at < scan->view.text.length;) {
        unsigned char byte = pl_scan_byte(scan, at);
        bool starts = pl_beginnings_hold(&beginnings, scan, at) &&
                      (byte >= 0xC3 || (byte < 0x80 && !pl_scan_word_before(scan, at)));
        size_t next = at + 1;
        if (starts && !find_near_day(scan, at, &next) && !find_weekday(scan, at, &next))
            find_month(scan, at, &next);
        at = next;
    }
}
