/* Phone numbers: international ones, and the national shapes of the market's country. */
#include "entity/scan.h"

#include <string.h>

enum { DIGITS_MIN = 7, DIGITS_MAX = 18, INTERNATIONAL_MIN = 8, INTERNATIONAL_MAX = 15 };

/* National mobile numbers: how they begin, how long they are. Source: knowledge/policies.md 6.2. `trunk` is dropped behind
 * the country's calling code. */
static const struct national {
    const char *country;
    const char *code;
    const char *trunk;
    const char *starts; /* prefixes, separated by blanks */
    size_t min;
    size_t max;
} nationals[] = {
    { "de", "49", "0", "015 016 017", 11, 12 },
    { "at", "43", "0", "06", 10, 13 },
    { "ch", "41", "0", "075 076 077 078 079", 10, 10 },
    { "fr", "33", "0", "06 07", 10, 10 },
    { "it", "39", "", "3", 9, 10 },
    { "es", "34", "", "6 7", 9, 9 },
    { "nl", "31", "0", "06", 10, 10 },
    { "pl", "48", "", "4 5 6 7 8", 9, 9 },
    { "se", "46", "0", "07", 10, 10 },
    { "gb", "44", "0", "07", 11, 11 },
    { "ie", "353", "0", "08", 10, 10 },
    { "us", "1", "", "2 3 4 5 6 7 8 9", 10, 10 },
    { "ca", "1", "", "2 3 4 5 6 7 8 9", 10, 10 },
    { "br", "55", "", "119 219 319 419 519 619 719 819 919", 11, 11 },
    { "au", "61", "0", "04", 10, 10 },
    { "in", "91", "", "6 7 8 9", 10, 10 },
    { "cn", "86", "", "13 14 15 16 17 18 19", 11, 11 },
    { "hk", "852", "", "5 6 9", 8, 8 },
    { "tw", "886", "0", "09", 10, 10 },
    { "jp", "81", "0", "070 080 090", 11, 11 },
    { "kr", "82", "0", "010", 11, 11 },
    { "sg", "65", "", "8 9", 8, 8 },
    { "my", "60", "0", "01", 10, 11 },
    { "th", "66", "0", "06 08 09", 10, 10 },
    { "vn", "84", "0", "03 05 07 08 09", 10, 10 },
    { "id", "62", "0", "08", 10, 13 },
    { "ph", "63", "0", "09", 11, 11 },
    { "sa", "966", "0", "05", 10, 10 },
    { "ae", "971", "0", "05", 10, 10 },
    { "tr", "90", "0", "05", 11, 11 },
    { "ru", "7", "8", "89", 11, 11 },
};

static const char *const phone_words[] = { "tel",   "tel.",  "telefon", "telefonnummer", "handy",    "handynummer",
                                           "mobil", "phone", "call",    "mobile",        "cell",     "text",
                                           "ring",  "sms",   "anrufen", "rufen",         "whatsapp", "電話",
                                           "携帯",  "电话",  "手机",    "电话号码",      "手机号",   "打",
                                           "加",    NULL };

static const char *const id_words[] = { "order",
                                        "bestellnummer",
                                        "bestellung",
                                        "auftrag",
                                        "auftragsnummer",
                                        "rechnungsnummer",
                                        "artikelnummer",
                                        "nummer der bestellung",
                                        "sendungsnummer",
                                        "tracking",
                                        "订单",
                                        "订单号",
                                        "单号",
                                        "快递单号",
                                        "注文番号",
                                        "注文",
                                        "伝票番号",
                                        "追跡番号",
                                        NULL };

/* A run of digits with what people put between them. */
typedef struct run {
    size_t start;
    size_t end;
    char digits[DIGITS_MAX + 1];
    size_t count;
    bool plus;
    bool separated;
    bool too_long;
} run;

static bool is_bracket(unsigned char byte)
{
    return byte == '(' || byte == ')';
}

/* How many separators stand at `at` before a digit; 0 when the run ends. */
static size_t gap(const pl_scan *scan, size_t at)
{
    size_t length = 0;
    while (length < 3) {
        unsigned char byte = pl_scan_byte(scan, at + length);
        if (byte == 0 || (!strchr(" -./", byte) && !is_bracket(byte)))
            break;
        if (byte == '/' && length > 0 && pl_scan_byte(scan, at) == ' ')
            return 0; /* " / " stands between two numbers */
        length++;
    }
    return length > 0 && pl_scan_digit(scan, at + length) ? length : 0;
}

static size_t read_plus(run *out, const pl_scan *scan, size_t at)
{
    out->plus = pl_scan_byte(scan, at) == '+';
    if (out->plus) {
        do {
            at++;
        } while (is_bracket(pl_scan_byte(scan, at)) || pl_scan_byte(scan, at) == ' ');
    }
    return at;
}

static size_t read_digits(run *out, const pl_scan *scan, size_t at)
{
    if (out->plus && pl_scan_says(scan, at, "0)"))
        at++; /* "+49 (0)30": the trunk zero is not dialled */
    for (; pl_scan_digit(scan, at); at++) {
        out->too_long = out->count == DIGITS_MAX;
        if (!out->too_long)
            out->digits[out->count++] = (char)pl_scan_byte(scan, at);
    }
    return at;
}

static void read_run(run *out, const pl_scan *scan, size_t start)
{
    *out = (run){ .start = start };
    size_t at = read_plus(out, scan, start);
    for (;;) {
        at = read_digits(out, scan, at);
        out->end = at;
        size_t between = gap(scan, at);
        if (!between && out->plus && pl_scan_says(scan, at, ")"))
            between = gap(scan, at + 1) + 1;
        if (!between || !pl_scan_digit(scan, at + between))
            return;
        out->separated = true;
        at += between;
    }
}

static bool starts_with(const char *digits, const char *prefixes)
{
    while (*prefixes) {
        size_t length = strcspn(prefixes, " ");
        if (strncmp(digits, prefixes, length) == 0)
            return true;
        prefixes += length;
        prefixes += *prefixes == ' ';
    }
    return false;
}

static const struct national *national_of(const pl_scan *scan, const run *found)
{
    const char *country = scan->options->country;
    for (size_t i = 0; country && i < sizeof nationals / sizeof *nationals; i++) {
        const struct national *row = &nationals[i];
        if (strcmp(row->country, country) == 0 && found->count >= row->min && found->count <= row->max &&
            starts_with(found->digits, row->starts))
            return row;
    }
    return NULL;
}

static void put_international(pl_scan *scan, const run *found, size_t prefix, pl_strength strength)
{
    size_t count = found->count - prefix;
    if (count >= INTERNATIONAL_MIN && count <= INTERNATIONAL_MAX && found->digits[prefix] != '0')
        pl_scan_put(scan, PL_ENTITY_PHONE, strength, found->start, found->end,
                    pl_arena_format(scan->arena, "+%s", found->digits + prefix));
}

/* Whether a word for phones stands before the number. */
typedef enum naming { UNNAMED, NAMED } naming;

static void put_national(pl_scan *scan, const run *found, const struct national *row, naming words)
{
    size_t trunk = strncmp(found->digits, row->trunk, strlen(row->trunk)) == 0 ? strlen(row->trunk) : 0;
    bool plain = !trunk && !found->separated && strcmp(row->country, "cn") != 0;
    pl_scan_put(scan, PL_ENTITY_PHONE, words == NAMED || !plain ? PL_SURE : PL_SHAPED, found->start, found->end,
                pl_arena_format(scan->arena, "+%s%s", row->code, found->digits + trunk));
}

/* What nobody calls national: sure with a phone word before it, a mere shape otherwise where a leading zero says so. */
static void put_local(pl_scan *scan, const run *found, naming words)
{
    const struct national *row = national_of(scan, found);
    if (row) {
        put_national(scan, found, row, words);
        return;
    }
    bool landline = found->digits[0] == '0' && found->digits[1] != '0' && found->separated && found->count >= 9;
    if (words == NAMED || landline)
        pl_scan_put(scan, PL_ENTITY_PHONE, words == NAMED ? PL_SURE : PL_SHAPED, found->start, found->end,
                    pl_arena_copy(scan->arena, (pl_str){ .at = found->digits, .length = found->count }));
}

static bool may_be_phone(const pl_scan *scan, const run *found)
{
    return !found->too_long && found->count >= DIGITS_MIN && !pl_scan_alnum(scan, found->end) &&
           !pl_scan_taken(scan, found->start, found->end);
}

/* "00" instead of a plus. */
static bool dials_abroad(const run *found)
{
    return found->digits[0] == '0' && found->digits[1] == '0';
}

static void judge_run(pl_scan *scan, const run *found)
{
    if (!may_be_phone(scan, found))
        return;
    bool named = pl_scan_behind(scan, found->start, 24, phone_words);
    if (found->plus)
        put_international(scan, found, 0, PL_SURE);
    else if (!named && pl_scan_behind(scan, found->start, 24, id_words))
        return;
    else if (dials_abroad(found))
        put_international(scan, found, 2, named || found->separated ? PL_SURE : PL_SHAPED);
    else if (found->count <= INTERNATIONAL_MAX)
        put_local(scan, found, named ? NAMED : UNNAMED);
}

static bool may_start(const pl_scan *scan, size_t at)
{
    unsigned char byte = pl_scan_byte(scan, at);
    if (byte != '+' && !pl_scan_digit(scan, byte == '(' ? at + 1 : at))
        return false;
    unsigned char before = at ? pl_scan_byte(scan, at - 1) : ' ';
    return !pl_scan_word_before(scan, at) && !strchr("#-_/", before);
}

/* The plus, or the bracket, before the digits at `at`; `at` when there is none. */
static size_t dialled_from(const pl_scan *scan, size_t at)
{
    size_t start = at;
    while (start > 0 && strchr(" -./()", pl_scan_byte(scan, start - 1)))
        start--;
    if (start > 0 && pl_scan_byte(scan, start - 1) == '+')
        return start - 1;
    return at > 0 && pl_scan_byte(scan, at - 1) == '(' ? at - 1 : at;
}

void pl_phones_find(pl_scan *scan)
{
    size_t behind = 0;
    for (size_t i = 0; scan->digit_count >= DIGITS_MIN && i < scan->numbers.count; i++) {
        size_t digits = scan->numbers.at[i];
        size_t first = dialled_from(scan, digits);
        for (size_t at = first > behind ? first : behind; at <= digits; at++) {
            run found;
            if (!may_start(scan, at))
                continue;
            read_run(&found, scan, at);
            judge_run(scan, &found);
            behind = found.end > at ? found.end : at + 1;
            while (pl_scan_digit(scan, behind))
                behind++;
            at = behind - 1;
        }
    }
}
