/* Names in messengers and networks: @name, and what follows a messenger's name. */
#include "entity/scan.h"

#include <string.h>

enum { NAME_MIN = 3, NAME_MAX = 32, DIGITS_MANY = 8 };

/* Messengers, folded. A `wordy` one is also a common word and needs "id", a colon or @ behind it. */
static const struct messenger {
    const char *name;
    bool wordy;
} messengers[] = {
    { "whatsapp", false }, { "wechat", false },  { "weixin", false }, { "telegram", false },  { "instagram", false },
    { "snapchat", false }, { "skype", false },   { "viber", false },  { "kakaotalk", false }, { "zalo", false },
    { "messenger", true }, { "facebook", true }, { "signal", true },  { "line", true },       { "insta", true },
    { "ig", true },        { "vx", false },      { "wx", false },     { "qq", false },        { "微信", false },
    { "薇信", false },     { "企鹅", false },    { "ライン", true },  { "discord", false },
};

/* What may stand between the messenger and the name. */
static const char *const fillers[] = { " ",      ":",    "-",    "=",  "号", "是", "id", "nr", "nummer",
                                       "number", "name", "user", "の", "は", "为", "加", NULL };

static bool in_name(unsigned char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '_' || byte == '.' || byte == '-';
}

static size_t name_end(const pl_scan *scan, size_t start)
{
    size_t at = start;
    while (in_name(pl_scan_byte(scan, at)) && at - start < NAME_MAX)
        at++;
    while (at > start && (pl_scan_byte(scan, at - 1) == '.' || pl_scan_byte(scan, at - 1) == '-'))
        at--;
    return at;
}

static void put_name(pl_scan *scan, pl_strength strength, size_t start, size_t name, size_t end)
{
    pl_scan_put(scan, PL_ENTITY_HANDLE, strength, start, end,
                pl_arena_copy(scan->arena, pl_str_slice(scan->view.text, name, end)));
}

static void find_at_name(pl_scan *scan, size_t at)
{
    size_t end = name_end(scan, at + 1);
    bool alone = !pl_scan_word_before(scan, at) && !pl_scan_digit(scan, at + 1);
    if (alone && end - at - 1 >= NAME_MIN && pl_scan_byte(scan, end) != '@')
        put_name(scan, PL_SURE, at, at + 1, end);
}

/* Whether a filler said that a name comes. */
typedef enum mention { BARE, ANNOUNCED } mention;

/* Skips fillers; tells whether one of them announces a name. */
static size_t skip_fillers(const pl_scan *scan, size_t at, mention *how)
{
    const char *const *filler = fillers;
    *how = BARE;
    while (*filler) {
        size_t end = at + strlen(*filler);
        bool latin = in_name((unsigned char)**filler) && **filler != '-';
        if (!pl_scan_says(scan, at, *filler) || (latin && pl_scan_word_at(scan, end))) {
            filler++;
            continue;
        }
        *how = strcmp(*filler, " ") != 0 ? ANNOUNCED : *how;
        at = end;
        filler = fillers;
    }
    if (pl_scan_byte(scan, at) == '@') {
        *how = ANNOUNCED;
        at++;
    }
    return at;
}

/* A messenger's id has a digit, an underscore or was announced; a mere word behind the name is a sentence that goes on. */
static bool names_someone(const pl_scan *scan, size_t start, size_t end, mention how)
{
    size_t digits = 0;
    bool mark = false;
    for (size_t i = start; i < end; i++) {
        digits += pl_scan_digit(scan, i);
        mark = mark || pl_scan_byte(scan, i) == '_';
    }
    bool phone = digits >= DIGITS_MANY && digits == end - start;
    return end - start >= NAME_MIN && !phone && (digits || mark || how == ANNOUNCED);
}

static size_t find_messenger(pl_scan *scan, size_t at)
{
    for (size_t i = 0; i < sizeof messengers / sizeof *messengers; i++) {
        const char *name = messengers[i].name;
        if (!pl_scan_says(scan, at, name))
            continue;
        size_t end = at + strlen(name);
        bool latin = (unsigned char)name[0] < 0x80;
        if (latin && (pl_scan_word_before(scan, at) || pl_scan_word_at(scan, end)))
            continue;
        mention how;
        size_t start = skip_fillers(scan, end, &how);
        size_t behind = name_end(scan, start);
        if ((how == ANNOUNCED || !messengers[i].wordy) && names_someone(scan, start, behind, how))
            put_name(scan, messengers[i].wordy ? PL_SHAPED : PL_SURE, at, start, behind);
        return end;
    }
    return at + 1;
}

void pl_handles_find(pl_scan *scan)
{
    pl_beginnings beginnings = { { 0 } };
    for (size_t i = 0; i < sizeof messengers / sizeof *messengers; i++)
        beginnings.known[pl_beginning_slot(messengers[i].name)] = 1;
    for (size_t at = 0; at < scan->view.text.length;) {
        if (pl_scan_byte(scan, at) == '@')
            find_at_name(scan, at);
        at = pl_beginnings_hold(&beginnings, scan, at) ? find_messenger(scan, at) : at + 1;
    }
}
