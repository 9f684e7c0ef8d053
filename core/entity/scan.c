/* The folded view of a text with plain digits, and small questions about it. */
#include "entity/scan.h"

#include <ctype.h>
#include <string.h>

#include "text/utf8.h"

/* The zeros of decimal digits that NFKC leaves as they are. Source: Unicode, general category Nd. */
static const uint32_t zeros[] = { 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6,
                                  0x0C66, 0x0CE6, 0x0D66, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x17E0, 0x1810 };

static char plain_digit(uint32_t rune)
{
    for (size_t i = 0; i < sizeof zeros / sizeof *zeros; i++) {
        if (rune >= zeros[i] && rune < zeros[i] + 10)
            return (char)('0' + (rune - zeros[i]));
    }
    return 0;
}

/* "bit。ly": an ideographic full stop between Latin letters is a dot. */
static bool dot_between(pl_str text, size_t start, size_t end, uint32_t rune)
{
    return rune == 0x3002 && start > 0 && end < text.length && isalnum((unsigned char)text.at[start - 1]) &&
           isalnum((unsigned char)text.at[end]);
}

static char plain_byte(pl_str text, size_t start, size_t end, uint32_t rune)
{
    if (rune >= 0x660 && rune <= 0x181A)
        return plain_digit(rune);
    if (dot_between(text, start, end, rune))
        return '.';
    return rune == 0x2019 ? '\'' : 0;
}

/* "¥99.5，12块": a full-width comma behind a plain digit separates, it does not group. */
static bool comma_separates(pl_str source, uint32_t origin)
{
    return source.at[origin] != ',' && origin > 0 && isdigit((unsigned char)source.at[origin - 1]);
}

/* Rewrites the view in place: what becomes one byte is never longer than before. */
static void make_plain(pl_scan *scan, char *bytes, uint32_t *origin, size_t *length)
{
    pl_str whole = { .at = bytes, .length = *length };
    size_t to = 0;
    for (size_t from = 0; from < whole.length;) {
        size_t start = from;
        uint32_t rune = pl_utf8_next(whole, &from);
        char plain = rune < 0x80 ? 0 : plain_byte(whole, start, from, rune);
        if (rune == ',' && comma_separates(scan->text, origin[start]))
            plain = ';';
        if (plain) {
            origin[to] = origin[start];
            bytes[to++] = plain;
            continue;
        }
        for (size_t i = start; i < from; i++) {
            origin[to] = origin[i];
            bytes[to++] = bytes[i];
        }
    }
    origin[to] = origin[whole.length];
    bytes[to] = 0;
    *length = to;
}

pl_status pl_scan_init(pl_scan *scan, pl_arena *arena, pl_str text, const pl_entity_options *options, pl_error *err)
{
    *scan = (pl_scan){ .text = text, .options = options, .arena = arena };
    pl_view folded;
    pl_status status = pl_view_make(&folded, arena, text, PL_FOLD_CASE, err);
    if (status)
        return status;
    size_t length = folded.text.length;
    pl_str bytes = pl_arena_copy(arena, folded.text);
    uint32_t *origin = pl_arena_take_many(arena, length + 1, sizeof *origin);
    scan->marks = pl_arena_take(arena, length + 1);
    if (!bytes.at || !origin || !scan->marks)
        return pl_fail(err, PL_ERR_MEMORY, "no memory to look for ids and dates");
    memcpy(origin, folded.origin, (length + 1) * sizeof *origin);
    make_plain(scan, (char *)bytes.at, origin, &length);
    scan->view = (pl_view){ .text = { .at = bytes.at, .length = length }, .origin = origin };
    pl_vector_init(&scan->figures, sizeof(pl_figure), arena);
    pl_vector_init(&scan->found, sizeof(pl_candidate_entity), arena);
    return PL_OK;
}

/* Numbers, handles and phones do not keep others off. */
static bool marks_range(pl_entity_kind kind)
{
    return kind != PL_ENTITY_NUMBER && kind != PL_ENTITY_HANDLE && kind != PL_ENTITY_PHONE;
}

void pl_scan_put(pl_scan *scan, pl_entity_kind kind, pl_strength strength, size_t start, size_t end, pl_str value)
{
    pl_candidate_entity *made = value.at ? pl_vector_add(&scan->found) : NULL;
    if (!made) {
        scan->starved = true;
        return;
    }
    *made = (pl_candidate_entity){ .kind = kind, .strength = strength, .start = start, .end = end, .value = value };
    if (marks_range(kind))
        memset(scan->marks + start, 1, end - start);
}

bool pl_scan_taken(const pl_scan *scan, size_t start, size_t end)
{
    return memchr(scan->marks + start, 1, end - start) != NULL;
}

unsigned char pl_scan_byte(const pl_scan *scan, size_t offset)
{
    return offset < scan->view.text.length ? (unsigned char)scan->view.text.at[offset] : 0;
}

bool pl_scan_digit(const pl_scan *scan, size_t offset)
{
    unsigned char byte = pl_scan_byte(scan, offset);
    return byte >= '0' && byte <= '9';
}

bool pl_scan_alnum(const pl_scan *scan, size_t offset)
{
    unsigned char byte = pl_scan_byte(scan, offset);
    return byte < 0x80 && isalnum(byte);
}

/* Lead bytes C3–CA are Latin letters behind ASCII. */
bool pl_scan_word_at(const pl_scan *scan, size_t offset)
{
    unsigned char byte = pl_scan_byte(scan, offset);
    return pl_scan_alnum(scan, offset) || (byte >= 0xC3 && byte <= 0xCA);
}

bool pl_scan_word_before(const pl_scan *scan, size_t offset)
{
    if (offset == 0)
        return false;
    unsigned char byte = pl_scan_byte(scan, offset - 1);
    if (byte < 0x80)
        return isalnum(byte);
    return offset > 1 && (byte & 0xC0) == 0x80 && pl_scan_word_at(scan, offset - 2);
}

size_t pl_scan_blanks(const pl_scan *scan, size_t offset)
{
    while (pl_scan_byte(scan, offset) == ' ')
        offset++;
    return offset;
}

/* Byte by byte: nearly every word is refused by its first one, and this is asked at every place of a text. */
/* A word of Latin letters must stand alone; others may stand anywhere. */
static bool stands_alone(const pl_scan *scan, size_t start, size_t end, const char *word)
{
    bool latin = (unsigned char)word[0] < 0x80;
    return !latin || (!pl_scan_word_before(scan, start) && !isalpha(pl_scan_byte(scan, end)));
}

bool pl_scan_behind(const pl_scan *scan, size_t offset, size_t reach, const char *const *words)
{
    size_t first = offset > reach ? offset - reach : 0;
    for (size_t at = offset; at-- > first;) {
        unsigned char byte = pl_scan_byte(scan, at);
        if (byte == '\n' || byte == '!' || byte == '?')
            return false;
        for (const char *const *word = words; *word; word++) {
            if (!pl_scan_says(scan, at, *word))
                continue;
            size_t end = at + strlen(*word);
            if (end <= offset && stands_alone(scan, at, end, *word))
                return true;
        }
    }
    return false;
}
