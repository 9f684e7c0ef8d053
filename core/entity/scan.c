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

/* "¥99.5，12块": a full-width comma behind a plain digit separates, it does not group. */
static bool comma_separates(pl_str source, uint32_t origin)
{
    return source.at[origin] != ',' && origin > 0 && isdigit((unsigned char)source.at[origin - 1]);
}

/* What the code point [start, end) of the folded text is to the finders; 0: itself. */
static char plain_byte(const pl_scan *scan, size_t start, size_t end, uint32_t rune)
{
    if (rune == ',')
        return comma_separates(scan->text, scan->view.origin[start]) ? ';' : 0;
    if (rune >= 0x660 && rune <= 0x181A)
        return plain_digit(rune);
    if (dot_between(scan->view.text, start, end, rune))
        return '.';
    return rune == 0x2019 ? '\'' : 0;
}

/* Whether a code point that plain_byte changes may begin with the byte. */
static bool may_change(unsigned char byte)
{
    return byte == ',' || (byte >= 0xD9 && byte <= 0xE3);
}

/* The next code point from `from` that the finders see as another byte; the end of the view when there is none. */
static size_t next_change(const pl_scan *scan, size_t from, size_t *behind, char *plain)
{
    pl_str text = scan->view.text;
    for (size_t at = from; at < text.length;) {
        size_t start = at;
        if (!may_change((unsigned char)text.at[at])) {
            at++;
            continue;
        }
        uint32_t rune = pl_utf8_next(text, &at);
        *plain = plain_byte(scan, start, at, rune);
        *behind = at;
        if (*plain)
            return start;
    }
    return text.length;
}

/* Behind what has been rewritten so far. */
typedef struct rewriter {
    char *text;
    uint32_t *origin;
    size_t length;
} rewriter;

static void keep(rewriter *to, const pl_view *view, size_t start, size_t end)
{
    memcpy(to->text + to->length, view->text.at + start, end - start);
    memcpy(to->origin + to->length, view->origin + start, (end - start) * sizeof *to->origin);
    to->length += end - start;
}

/* Gives the view plain digits, dots and apostrophes; most texts have nothing to change. What becomes one byte is never longer than
 * before. */
static pl_status make_plain(pl_scan *scan, pl_error *err)
{
    size_t behind = 0;
    char plain = 0;
    size_t length = scan->view.text.length;
    size_t at = next_change(scan, 0, &behind, &plain);
    if (at == length)
        return PL_OK;
    rewriter to = { .text = pl_arena_take(scan->arena, length + 1),
                    .origin = pl_arena_take_many(scan->arena, length + 1, sizeof *to.origin) };
    if (!to.text || !to.origin)
        return pl_fail(err, PL_ERR_MEMORY, "no memory to look for ids and dates");
    for (size_t from = 0;; at = next_change(scan, from, &behind, &plain)) {
        keep(&to, &scan->view, from, at);
        if (at == length)
            break;
        to.origin[to.length] = scan->view.origin[at];
        to.text[to.length++] = plain;
        from = behind;
    }
    to.origin[to.length] = scan->view.origin[length];
    scan->view = (pl_view){ .text = { .at = to.text, .length = to.length }, .origin = to.origin };
    return PL_OK;
}

static bool is_letter(unsigned char byte)
{
    return byte >= 'a' && byte <= 'z';
}

static bool is_digit(unsigned char byte)
{
    return byte >= '0' && byte <= '9';
}

/* Lead bytes C3–CA are Latin letters behind ASCII. */
static bool leads_latin(unsigned char byte)
{
    return byte >= 0xC3 && byte <= 0xCA;
}

static void note(pl_places *places, size_t at)
{
    places->at[places->count++] = (uint32_t)at;
}

/* Reads the view once, for all finders. The view is folded: it has no capitals. */
static void note_places(pl_scan *scan)
{
    pl_str text = scan->view.text;
    bool in_word = false;
    bool in_number = false;
    for (size_t at = 0; at < text.length; at++) {
        unsigned char byte = (unsigned char)text.at[at];
        bool digit = is_digit(byte);
        bool latin = is_letter(byte) || leads_latin(byte);
        if (byte >= 0x80 && byte < 0xC0)
            continue; /* goes on with the character */
        if (latin ? !in_word : byte > 0xCA)
            note(&scan->words, at);
        if (digit && !in_number)
            note(&scan->numbers, at);
        scan->digit_count += digit;
        in_number = digit;
        in_word = latin || digit;
    }
}

pl_status pl_scan_init(pl_scan *scan, pl_arena *arena, pl_str text, const pl_entity_options *options, pl_error *err)
{
    *scan = (pl_scan){ .text = text, .options = options, .arena = arena };
    pl_status status = PL_OK;
    if (options->folded)
        scan->view = *options->folded;
    else
        status = pl_view_make(&scan->view, arena, text, PL_FOLD_CASE, err);
    if (!status)
        status = make_plain(scan, err);
    if (status)
        return status;
    size_t places = scan->view.text.length + 1;
    scan->words.at = pl_arena_take_many(arena, places, sizeof *scan->words.at);
    scan->numbers.at = pl_arena_take_many(arena, places, sizeof *scan->numbers.at);
    scan->marks = pl_arena_take(arena, scan->view.text.length + 1);
    if (!scan->words.at || !scan->numbers.at || !scan->marks)
        return pl_fail(err, PL_ERR_MEMORY, "no memory to look for ids and dates");
    note_places(scan);
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

bool pl_scan_alnum(const pl_scan *scan, size_t offset)
{
    unsigned char byte = pl_scan_byte(scan, offset);
    return is_letter(byte) || is_digit(byte);
}

bool pl_scan_word_at(const pl_scan *scan, size_t offset)
{
    unsigned char byte = pl_scan_byte(scan, offset);
    return is_letter(byte) || is_digit(byte) || leads_latin(byte);
}

bool pl_scan_word_before(const pl_scan *scan, size_t offset)
{
    if (offset == 0)
        return false;
    unsigned char byte = pl_scan_byte(scan, offset - 1);
    if (byte < 0x80)
        return is_letter(byte) || is_digit(byte);
    return offset > 1 && (byte & 0xC0) == 0x80 && pl_scan_word_at(scan, offset - 2);
}

size_t pl_scan_blanks(const pl_scan *scan, size_t offset)
{
    while (pl_scan_byte(scan, offset) == ' ')
        offset++;
    return offset;
}

static unsigned first_two(const char *at)
{
    return (unsigned)(unsigned char)at[0] << 8 | (unsigned char)at[1];
}

/* The first row that begins with the two bytes `wanted` or greater ones. */
static size_t first_row(const pl_listed *rows, size_t count, unsigned wanted)
{
    size_t low = 0;
    size_t high = count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (first_two(rows[middle].word) < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The row whose word stands at one of the scan's words, NULL when none does. A Latin word must end there. */
static const pl_listed *row_at(const pl_scan *scan, size_t offset, const pl_listed *rows, size_t count)
{
    unsigned wanted = first_two(scan->view.text.at + offset);
    for (size_t i = first_row(rows, count, wanted); i < count && first_two(rows[i].word) == wanted; i++) {
        const char *word = rows[i].word;
        bool latin = (unsigned char)word[0] <= 0xCA;
        if (pl_scan_says(scan, offset, word) && !(latin && pl_scan_word_at(scan, offset + strlen(word))))
            return &rows[i];
    }
    return NULL;
}

/* Which pairs of bytes the words of a list begin with: most words of a text are passed over by this alone. */
enum { SLOTS = 512 };

static size_t slot_of(const char *at)
{
    return ((size_t)(unsigned char)at[0] * 37 ^ (unsigned char)at[1]) & (SLOTS - 1);
}

void pl_scan_find_listed(pl_scan *scan, const pl_listed *rows, size_t count, pl_listed_reader *read)
{
    bool begun[SLOTS] = { false };
    size_t behind = 0;
    for (size_t i = 0; i < count; i++)
        begun[slot_of(rows[i].word)] = true;
    for (size_t i = 0; i < scan->words.count; i++) {
        size_t at = scan->words.at[i];
        if (at < behind || at + 1 >= scan->view.text.length || !begun[slot_of(scan->view.text.at + at)])
            continue;
        const pl_listed *row = row_at(scan, at, rows, count);
        if (row)
            behind = read(scan, at, at + strlen(row->word), row);
    }
}

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
