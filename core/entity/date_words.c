/* Dates in words: 12. Juni, June 12th, tomorrow, 明日, next Friday. */
#include "entity/scan.h"

#include <string.h>

#include "locale/date.h"

typedef enum word_kind {
    MONTH,    /* the value is 1–12 */
    NEAR_DAY, /* days from today */
    WEEKDAY,  /* Monday is 1 */
} word_kind;

/* Months, weekdays and days near today in German, English, French and Spanish, Japanese and Chinese; folded. Spanish "mañana" is the morning as often as tomorrow. */
static const pl_listed day_words[] = {
    { "abr", MONTH, 4 },
    { "abril", MONTH, 4 },
    { "ago", MONTH, 8 },
    { "agosto", MONTH, 8 },
    { "anteayer", NEAR_DAY, -2 },
    { "aout", MONTH, 8 },
    { "août", MONTH, 8 },
    { "apr", MONTH, 4 },
    { "april", MONTH, 4 },
    { "après-demain", NEAR_DAY, 2 },
    { "aug", MONTH, 8 },
    { "august", MONTH, 8 },
    { "aujourd'hui", NEAR_DAY, 0 },
    { "avant-hier", NEAR_DAY, -2 },
    { "avr", MONTH, 4 },
    { "avril", MONTH, 4 },
    { "ayer", NEAR_DAY, -1 },
    { "day after tomorrow", NEAR_DAY, 2 },
    { "day before yesterday", NEAR_DAY, -2 },
    { "dec", MONTH, 12 },
    { "december", MONTH, 12 },
    { "decembre", MONTH, 12 },
    { "demain", NEAR_DAY, 1 },
    { "dez", MONTH, 12 },
    { "dezember", MONTH, 12 },
    { "dic", MONTH, 12 },
    { "diciembre", MONTH, 12 },
    { "dienstag", WEEKDAY, 2 },
    { "dimanche", WEEKDAY, 7 },
    { "domingo", WEEKDAY, 7 },
    { "donnerstag", WEEKDAY, 4 },
    { "déc", MONTH, 12 },
    { "décembre", MONTH, 12 },
    { "ene", MONTH, 1 },
    { "enero", MONTH, 1 },
    { "feb", MONTH, 2 },
    { "febrero", MONTH, 2 },
    { "februar", MONTH, 2 },
    { "february", MONTH, 2 },
    { "fevrier", MONTH, 2 },
    { "freitag", WEEKDAY, 5 },
    { "friday", WEEKDAY, 5 },
    { "févr", MONTH, 2 },
    { "février", MONTH, 2 },
    { "gestern", NEAR_DAY, -1 },
    { "heute", NEAR_DAY, 0 },
    { "hier", NEAR_DAY, -1 },
    { "hoy", NEAR_DAY, 0 },
    { "jan", MONTH, 1 },
    { "januar", MONTH, 1 },
    { "january", MONTH, 1 },
    { "janv", MONTH, 1 },
    { "janvier", MONTH, 1 },
    { "jeudi", WEEKDAY, 4 },
    { "jueves", WEEKDAY, 4 },
    { "juil", MONTH, 7 },
    { "juillet", MONTH, 7 },
    { "juin", MONTH, 6 },
    { "jul", MONTH, 7 },
    { "juli", MONTH, 7 },
    { "julio", MONTH, 7 },
    { "july", MONTH, 7 },
    { "jun", MONTH, 6 },
    { "june", MONTH, 6 },
    { "juni", MONTH, 6 },
    { "junio", MONTH, 6 },
    { "jänner", MONTH, 1 },
    { "lundi", WEEKDAY, 1 },
    { "lunes", WEEKDAY, 1 },
    { "maerz", MONTH, 3 },
    { "mai", MONTH, 5 },
    { "mar", MONTH, 3 },
    { "march", MONTH, 3 },
    { "mardi", WEEKDAY, 2 },
    { "mars", MONTH, 3 },
    { "martes", WEEKDAY, 2 },
    { "marzo", MONTH, 3 },
    { "may", MONTH, 5 },
    { "mayo", MONTH, 5 },
    { "mercredi", WEEKDAY, 3 },
    { "miercoles", WEEKDAY, 3 },
    { "mittwoch", WEEKDAY, 3 },
    { "miércoles", WEEKDAY, 3 },
    { "monday", WEEKDAY, 1 },
    { "montag", WEEKDAY, 1 },
    { "morgen", NEAR_DAY, 1 },
    { "märz", MONTH, 3 },
    { "nov", MONTH, 11 },
    { "november", MONTH, 11 },
    { "novembre", MONTH, 11 },
    { "noviembre", MONTH, 11 },
    { "oct", MONTH, 10 },
    { "october", MONTH, 10 },
    { "octobre", MONTH, 10 },
    { "octubre", MONTH, 10 },
    { "okt", MONTH, 10 },
    { "oktober", MONTH, 10 },
    { "pasado mañana", NEAR_DAY, 2 },
    { "sabado", WEEKDAY, 6 },
    { "samedi", WEEKDAY, 6 },
    { "samstag", WEEKDAY, 6 },
    { "saturday", WEEKDAY, 6 },
    { "sep", MONTH, 9 },
    { "sept", MONTH, 9 },
    { "september", MONTH, 9 },
    { "septembre", MONTH, 9 },
    { "septiembre", MONTH, 9 },
    { "setiembre", MONTH, 9 },
    { "sonnabend", WEEKDAY, 6 },
    { "sonntag", WEEKDAY, 7 },
    { "sunday", WEEKDAY, 7 },
    { "sábado", WEEKDAY, 6 },
    { "thursday", WEEKDAY, 4 },
    { "today", NEAR_DAY, 0 },
    { "tomorrow", NEAR_DAY, 1 },
    { "tonight", NEAR_DAY, 0 },
    { "tuesday", WEEKDAY, 2 },
    { "vendredi", WEEKDAY, 5 },
    { "viernes", WEEKDAY, 5 },
    { "vorgestern", NEAR_DAY, -2 },
    { "wednesday", WEEKDAY, 3 },
    { "yesterday", NEAR_DAY, -1 },
    { "übermorgen", NEAR_DAY, 2 },
    { "あさって", NEAR_DAY, 2 },
    { "おととい", NEAR_DAY, -2 },
    { "一昨日", NEAR_DAY, -2 },
    { "今天", NEAR_DAY, 0 },
    { "今日", NEAR_DAY, 0 },
    { "前天", NEAR_DAY, -2 },
    { "后天", NEAR_DAY, 2 },
    { "周一", WEEKDAY, 1 },
    { "周三", WEEKDAY, 3 },
    { "周二", WEEKDAY, 2 },
    { "周五", WEEKDAY, 5 },
    { "周六", WEEKDAY, 6 },
    { "周四", WEEKDAY, 4 },
    { "周天", WEEKDAY, 7 },
    { "周日", WEEKDAY, 7 },
    { "土曜", WEEKDAY, 6 },
    { "日曜", WEEKDAY, 7 },
    { "明天", NEAR_DAY, 1 },
    { "明後日", NEAR_DAY, 2 },
    { "明日", NEAR_DAY, 1 },
    { "星期一", WEEKDAY, 1 },
    { "星期三", WEEKDAY, 3 },
    { "星期二", WEEKDAY, 2 },
    { "星期五", WEEKDAY, 5 },
    { "星期六", WEEKDAY, 6 },
    { "星期四", WEEKDAY, 4 },
    { "星期天", WEEKDAY, 7 },
    { "星期日", WEEKDAY, 7 },
    { "昨天", NEAR_DAY, -1 },
    { "昨日", NEAR_DAY, -1 },
    { "月曜", WEEKDAY, 1 },
    { "木曜", WEEKDAY, 4 },
    { "本日", NEAR_DAY, 0 },
    { "水曜", WEEKDAY, 3 },
    { "火曜", WEEKDAY, 2 },
    { "礼拜一", WEEKDAY, 1 },
    { "礼拜三", WEEKDAY, 3 },
    { "礼拜二", WEEKDAY, 2 },
    { "礼拜五", WEEKDAY, 5 },
    { "礼拜六", WEEKDAY, 6 },
    { "礼拜四", WEEKDAY, 4 },
    { "礼拜天", WEEKDAY, 7 },
    { "金曜", WEEKDAY, 5 },
};

/* Words that turn a weekday to the past. */
static const char *const past_words[] = { "depuis", "desde", "seit", "letzten", "letzter", "vergangenen", "since",
                                          "last",   "先週",  "上周", "上个",    "上",      NULL };
static const char *const next_week_words[] = { "下周", "下个", "下", "来週", "来週の", NULL };
static const char *const greeting_words[] = { "guten", "schönen", "schoenen", "heute", "gestern", NULL };

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
    static const char *const endings[] = { "st", "nd", "rd", "th", "er", "." };
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
    static const char *const between[] = { " of ", " de ",   "er ",    ". ",     "st ",    "nd ", "rd ",
                                           "th ",  "st of ", "nd of ", "rd of ", "th of ", " ",   "." };
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

/* Returns the end of what it has read. */
static size_t read_month(pl_scan *scan, size_t at, size_t end, const pl_listed *month)
{
    size_t start = at;
    if (pl_scan_byte(scan, end) == '.' && end - at <= 4)
        end++;
    int number = day_before(scan, at, &start);
    if (!number) {
        start = at;
        size_t behind;
        number = day_behind(scan, end, &behind);
        end = number ? behind : end;
    }
    if (!number)
        return end;
    int year = year_behind(scan, end, &end);
    int64_t day;
    if (pl_day_of(&day, year ? year : pl_year_near(scan->options->today, month->value, number), month->value, number))
        pl_scan_put_day(scan, PL_SURE, start, end, day);
    return end;
}

static size_t read_near_day(pl_scan *scan, size_t at, size_t end, const pl_listed *near)
{
    bool greets = strcmp(near->word, "morgen") == 0 && pl_scan_behind(scan, at, 9, greeting_words);
    if (!greets)
        pl_scan_put_day(scan, PL_SURE, at, end, scan->options->today + near->value);
    return end;
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

static size_t read_weekday(pl_scan *scan, size_t at, size_t end, const pl_listed *weekday)
{
    if (pl_scan_says(scan, end, "日") && (unsigned char)weekday->word[0] > 0xCA)
        end += strlen("日");
    pl_scan_put_day(scan, PL_SURE, at, end, day_meant(scan, at, weekday->value));
    return end;
}

static size_t read_word(pl_scan *scan, size_t at, size_t end, const pl_listed *row)
{
    static pl_listed_reader *const readers[] = {
        [MONTH] = read_month, [NEAR_DAY] = read_near_day, [WEEKDAY] = read_weekday
    };
    return readers[row->kind](scan, at, end, row);
}

void pl_date_words_find(pl_scan *scan)
{
    pl_scan_find_listed(scan, day_words, sizeof day_words / sizeof *day_words, read_word);
}
