/* Normal forms of plain text: characters that fold alone, each to one other or to a few ASCII letters. */
#include <string.h>

#include "locale/normal.h"
#include "text/utf8.h"

/* Which of a range are moved by `shift` when case folds. */
typedef enum change {
    ALL,
    PAIRS, /* every second one from the first: capitals stand before their small letters */
} change;

/* Characters that are starters in NFC, compose with nothing before them, and fold as NFKC_Casefold has it; by code point.
 * Source: Unicode 15, UnicodeData.txt and DerivedNormalizationProps.txt; fold_test compares every one with ICU. */
static const struct range {
    uint32_t first;
    uint32_t last;
    int32_t shift;
    change change;
    const char *word; /* what it folds to; NULL: one character */
} ranges[] = {
    { 0xA0, 0xA0, ' ' - 0xA0, ALL, NULL },
    { 0xA1, 0xA7, 0, ALL, NULL },
    { 0xA9, 0xA9, 0, ALL, NULL },
    { 0xAB, 0xAC, 0, ALL, NULL },
    { 0xAE, 0xAE, 0, ALL, NULL },
    { 0xB0, 0xB1, 0, ALL, NULL },
    { 0xB6, 0xB7, 0, ALL, NULL },
    { 0xBB, 0xBB, 0, ALL, NULL },
    { 0xBF, 0xBF, 0, ALL, NULL },
    { 0xC0, 0xD6, 0x20, ALL, NULL },
    { 0xD7, 0xD7, 0, ALL, NULL },
    { 0xD8, 0xDE, 0x20, ALL, NULL },
    { 0xDF, 0xDF, 0, ALL, "ss" },
    { 0xE0, 0xFF, 0, ALL, NULL },
    { 0x100, 0x12F, 1, PAIRS, NULL },
    { 0x131, 0x131, 0, ALL, NULL },
    { 0x134, 0x137, 1, PAIRS, NULL },
    { 0x139, 0x13E, 1, PAIRS, NULL },
    { 0x141, 0x148, 1, PAIRS, NULL },
    { 0x14A, 0x177, 1, PAIRS, NULL },
    { 0x179, 0x17E, 1, PAIRS, NULL },
    { 0x1A0, 0x1A1, 1, PAIRS, NULL },
    { 0x1AF, 0x1B0, 1, PAIRS, NULL },
    { 0x400, 0x40F, 0x50, ALL, NULL },
    { 0x410, 0x42F, 0x20, ALL, NULL },
    { 0x430, 0x45F, 0, ALL, NULL },
    { 0x60C, 0x60C, 0, ALL, NULL },
    { 0x61B, 0x61B, 0, ALL, NULL },
    { 0x61F, 0x61F, 0, ALL, NULL },
    { 0x621, 0x63A, 0, ALL, NULL },
    { 0x640, 0x64A, 0, ALL, NULL },
    { 0x660, 0x669, 0, ALL, NULL },
    { 0x1EA0, 0x1EFF, 1, PAIRS, NULL },
    { 0x2012, 0x2016, 0, ALL, NULL },
    { 0x2018, 0x2022, 0, ALL, NULL },
    { 0x2026, 0x2026, 0, ALL, "..." },
    { 0x202F, 0x202F, ' ' - 0x202F, ALL, NULL },
    { 0x2030, 0x2030, 0, ALL, NULL },
    { 0x2039, 0x203A, 0, ALL, NULL },
    { 0x20A9, 0x20BF, 0, ALL, NULL },
    { 0x2190, 0x21FF, 0, ALL, NULL },
    { 0x2500, 0x27BF, 0, ALL, NULL },
    { 0x3000, 0x3000, ' ' - 0x3000, ALL, NULL },
    { 0x3001, 0x3003, 0, ALL, NULL },
    { 0x3005, 0x3029, 0, ALL, NULL },
    { 0x3041, 0x3096, 0, ALL, NULL },
    { 0x30A1, 0x30FE, 0, ALL, NULL },
    { 0x4E00, 0x9FFF, 0, ALL, NULL },
    { 0xAC00, 0xD7A3, 0, ALL, NULL },
    { 0xFF01, 0xFF20, '!' - 0xFF01, ALL, NULL },
    { 0xFF21, 0xFF3A, 'a' - 0xFF21, ALL, NULL },
    { 0xFF3B, 0xFF5E, '[' - 0xFF3B, ALL, NULL },
    { 0x1F300, 0x1F64F, 0, ALL, NULL },
    { 0x1F680, 0x1F6FF, 0, ALL, NULL },
    { 0x1F900, 0x1F9FF, 0, ALL, NULL },
};

static bool lies_in(const struct range *range, uint32_t rune)
{
    return rune >= range->first && rune <= range->last;
}

/* NULL when the code point is not plain. */
static const struct range *search(uint32_t rune)
{
    size_t low = 0;
    size_t high = sizeof ranges / sizeof *ranges;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (lies_in(&ranges[middle], rune))
            return &ranges[middle];
        if (ranges[middle].last < rune)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

/* `near` is the range of the code point before: mostly it is the same. */
static inline const struct range *find_range(uint32_t rune, const struct range *near)
{
    return lies_in(near, rune) ? near : search(rune);
}

bool pl_normal_composed(pl_str source)
{
    const struct range *range = ranges;
    for (size_t at = pl_utf8_ascii(source, 0); range && at < source.length;) {
        if ((unsigned char)source.at[at] < 0x80)
            at = pl_utf8_ascii(source, at);
        else
            range = find_range(pl_utf8_decode(source, &at), range);
    }
    return range != NULL;
}

/* Bytes that the code point folds to, in `out`. */
static size_t fold(char out[4], const struct range *range, uint32_t rune)
{
    size_t length = range->word ? strlen(range->word) : 0;
    if (length) {
        memcpy(out, range->word, length);
        return length;
    }
    bool moves = range->change == ALL || !((rune ^ range->first) & 1);
    return pl_utf8_write(out, moves ? (uint32_t)((int32_t)rune + range->shift) : rune);
}

static char fold_ascii(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? (char)(byte + ('a' - 'A')) : byte;
}

/* False at the first character that is not plain. */
static bool write_all(pl_normal *out, pl_str source, pl_normal_form form)
{
    const struct range *range = ranges;
    char *text = out->text;
    uint32_t *origin = out->origin;
    size_t to = 0;
    for (size_t at = 0; at < source.length;) {
        size_t start = at;
        const char *bytes = source.at + start;
        char folded[4];
        if ((unsigned char)*bytes < 0x80) {
            origin[to] = (uint32_t)at++;
            text[to++] = form == PL_NORMAL_NFC ? *bytes : fold_ascii(*bytes);
            continue;
        }
        uint32_t rune = pl_utf8_decode(source, &at);
        range = find_range(rune, range);
        if (!range)
            return false;
        size_t length = at - start;
        if (form == PL_NORMAL_CASEFOLD && (range->shift || range->word)) {
            length = fold(folded, range, rune);
            bytes = folded;
        }
        for (size_t i = 0; i < length; i++) {
            origin[to] = (uint32_t)start;
            text[to++] = bytes[i];
        }
    }
    origin[to] = (uint32_t)source.length;
    out->length = to;
    return true;
}

/* No character becomes longer, so the room of the source is enough. */
pl_status pl_normal_plain(pl_normal *out, pl_arena *arena, pl_str source, pl_normal_form form, pl_error *err)
{
    *out = (pl_normal){ .length = 0 };
    out->text = pl_arena_take(arena, source.length + 1);
    out->origin = pl_arena_take_many(arena, source.length + 1, sizeof *out->origin);
    if (!out->text || !out->origin)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a folded view");
    out->plain = write_all(out, source, form);
    return PL_OK;
}
