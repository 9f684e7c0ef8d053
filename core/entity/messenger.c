/* Names in messengers and networks: @name, and what follows a messenger's name. */
#include "entity/scan.h"

#include <string.h>

enum { NAME_MIN = 3, NAME_MAX = 32, DIGITS_MANY = 8 };

enum { NAME, WORDY_NAME };

/* Messengers, folded. A WORDY_NAME is also a common word and needs "id", a colon or @ behind it. */
static const pl_listed messengers[] = {
    { "discord", NAME, 0 },      { "facebook", WORDY_NAME, 0 },
    { "ig", WORDY_NAME, 0 },     { "insta", WORDY_NAME, 0 },
    { "instagram", NAME, 0 },    { "kakaotalk", NAME, 0 },
    { "line", WORDY_NAME, 0 },   { "messenger", WORDY_NAME, 0 },
    { "qq", NAME, 0 },           { "signal", WORDY_NAME, 0 },
    { "skype", NAME, 0 },        { "snapchat", NAME, 0 },
    { "telegram", NAME, 0 },     { "viber", NAME, 0 },
    { "vx", NAME, 0 },           { "wechat", NAME, 0 },
    { "weixin", NAME, 0 },       { "whatsapp", NAME, 0 },
    { "wx", NAME, 0 },           { "zalo", NAME, 0 },
    { "ライン", WORDY_NAME, 0 }, { "企鹅", NAME, 0 },
    { "微信", NAME, 0 },         { "薇信", NAME, 0 },
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

/* What stands behind the name of a messenger that ends at `end`. */
static size_t find_name(pl_scan *scan, size_t at, size_t end, const pl_listed *messenger)
{
    bool wordy = messenger->kind == WORDY_NAME;
    mention how;
    size_t start = skip_fillers(scan, end, &how);
    size_t behind = name_end(scan, start);
    if ((how == ANNOUNCED || !wordy) && names_someone(scan, start, behind, how))
        put_name(scan, wordy ? PL_SHAPED : PL_SURE, at, start, behind);
    return end;
}

void pl_handles_find(pl_scan *scan)
{
    pl_str text = scan->view.text;
    for (size_t at = pl_str_find(text, PL_STR("@"), 0); at < text.length; at = pl_str_find(text, PL_STR("@"), at + 1))
        find_at_name(scan, at);
    pl_scan_find_listed(scan, messengers, sizeof messengers / sizeof *messengers, find_name);
}
