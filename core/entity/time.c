/* Times of the day: 14:30, 2 pm, 14 Uhr, 14時30分, 下午3点. */
#include "entity/scan.h"

#include <string.h>

enum { NO_MINUTE = -1, HALF_DAY = 12 };

/* What stands behind an hour. */
static const struct hour_word {
    const char *word;
    int add;      /* hours to add below twelve */
    bool minutes; /* may be followed by minutes */
} hour_words[] = {
    { "uhr", 0, true },        { "a.m.", 0, false },    { "p.m.", HALF_DAY, false }, { "am", 0, false },
    { "pm", HALF_DAY, false }, { "o'clock", 0, false }, { "時", 0, true },           { "点", 0, true },
};

static const char *const afternoon[] = { "下午", "晚上", "午後", NULL };

static int two_digits(const pl_scan *scan, size_t at, size_t *end)
{
    int number = 0;
    *end = at;
    while (pl_scan_digit(scan, *end) && *end < at + 2) {
        number = number * 10 + (pl_scan_byte(scan, *end) - '0');
        (*end)++;
    }
    return *end == at || pl_scan_digit(scan, *end) ? NO_MINUTE : number;
}

static void put_time(pl_scan *scan, size_t start, size_t end, int hour, int minute)
{
    if (hour > 24 || minute > 59)
        return;
    pl_scan_put(scan, PL_ENTITY_TIME, PL_SURE, start, end, pl_arena_format(scan->arena, "%02d:%02d", hour, minute));
}

static const struct hour_word *hour_word_at(const pl_scan *scan, size_t at)
{
    for (size_t i = 0; i < sizeof hour_words / sizeof *hour_words; i++) {
        const char *word = hour_words[i].word;
        if (pl_scan_says(scan, at, word) &&
            ((unsigned char)word[0] >= 0x80 || !pl_scan_word_at(scan, at + strlen(word))))
            return &hour_words[i];
    }
    return NULL;
}

/* Behind "分", "半" or nothing. */
static int minutes_behind(const pl_scan *scan, size_t at, size_t *end)
{
    if (pl_scan_says(scan, at, "半")) {
        *end = at + strlen("半");
        return 30;
    }
    size_t behind;
    int minute = two_digits(scan, at, &behind);
    if (minute == NO_MINUTE)
        return 0;
    *end = pl_scan_says(scan, behind, "分") ? behind + strlen("分") : behind;
    return minute;
}

/* An hour, and minutes behind a colon or a dot. */
typedef struct clock_digits {
    int hour;
    int minute; /* NO_MINUTE when none are written */
    size_t end;
    bool colon;
} clock_digits;

static bool read_clock(clock_digits *out, const pl_scan *scan, size_t start)
{
    *out = (clock_digits){ .minute = NO_MINUTE };
    out->hour = two_digits(scan, start, &out->end);
    unsigned char joint = pl_scan_byte(scan, out->end);
    out->colon = joint == ':';
    size_t behind = out->end;
    int minute = out->colon || joint == '.' ? two_digits(scan, out->end + 1, &behind) : NO_MINUTE;
    if (minute != NO_MINUTE && behind == out->end + 3) {
        out->minute = minute;
        out->end = behind;
    }
    return out->hour != NO_MINUTE;
}

/* "14:30" with nothing around it. */
static void put_bare(pl_scan *scan, size_t start, const clock_digits *read)
{
    bool ends = !pl_scan_word_at(scan, read->end) && pl_scan_byte(scan, read->end) != ':';
    if (read->minute != NO_MINUTE && read->colon && ends)
        put_time(scan, start, read->end, read->hour, read->minute);
}

static void find_time(pl_scan *scan, size_t start)
{
    clock_digits read;
    if (!read_clock(&read, scan, start))
        return;
    const struct hour_word *word = hour_word_at(scan, pl_scan_blanks(scan, read.end));
    if (!word) {
        put_bare(scan, start, &read);
        return;
    }
    size_t end = pl_scan_blanks(scan, read.end) + strlen(word->word);
    int minute = read.minute;
    if (minute == NO_MINUTE)
        minute = word->minutes ? minutes_behind(scan, end, &end) : 0;
    int add = word->add || pl_scan_behind(scan, start, 9, afternoon) ? HALF_DAY : 0;
    put_time(scan, start, end, read.hour < HALF_DAY ? read.hour + add : read.hour, minute);
}

void pl_times_find(pl_scan *scan)
{
    for (size_t i = 0; i < scan->numbers.count; i++) {
        size_t at = scan->numbers.at[i];
        unsigned char before = at ? pl_scan_byte(scan, at - 1) : ' ';
        if (!pl_scan_word_before(scan, at) && !strchr(":.,-/", before))
            find_time(scan, at);
    }
}
