/* Folded views: a normal form from ICU, then marks, look-alikes and digits rewritten in place, origins carried along. */
#include "locale/fold.h"

#include <ctype.h>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "locale/normal.h"
#include "locale/rune.h"
#include "text/utf8.h"

enum { VIEW_BYTES_MAX = 1 << 20, KEYCAP = 0x20E3, NUMBER_RUN_MIN = 7, SEPARATORS_MAX = 3 };

/* Look-alikes of small Latin letters, after case folding; ordered by code point.
 * Source: pairs that Unicode's confusables.txt (UTS 39) also lists, chosen by hand for what abusers type. */
static const struct look_alike {
    uint16_t rune;
    char latin;
} look_alikes[] = {
    { 0x0131, 'i' }, { 0x0251, 'a' }, { 0x0261, 'g' }, { 0x0262, 'g' }, { 0x0269, 'i' }, { 0x026A, 'i' },
    { 0x0274, 'n' }, { 0x0280, 'r' }, { 0x028F, 'y' }, { 0x0299, 'b' }, { 0x029C, 'h' }, { 0x029F, 'l' },
    { 0x03B1, 'a' }, { 0x03B2, 'b' }, { 0x03B5, 'e' }, { 0x03B9, 'i' }, { 0x03BA, 'k' }, { 0x03BD, 'v' },
    { 0x03BF, 'o' }, { 0x03C1, 'p' }, { 0x03C4, 't' }, { 0x03C5, 'u' }, { 0x03C7, 'x' }, { 0x0430, 'a' },
    { 0x0432, 'b' }, { 0x0435, 'e' }, { 0x043A, 'k' }, { 0x043C, 'm' }, { 0x043D, 'h' }, { 0x043E, 'o' },
    { 0x0440, 'p' }, { 0x0441, 'c' }, { 0x0442, 't' }, { 0x0443, 'y' }, { 0x0445, 'x' }, { 0x0455, 's' },
    { 0x0456, 'i' }, { 0x0458, 'j' }, { 0x04BB, 'h' }, { 0x04CF, 'l' }, { 0x0501, 'd' }, { 0x051B, 'q' },
    { 0x051D, 'w' }, { 0x0570, 'h' }, { 0x0578, 'n' }, { 0x057D, 'u' }, { 0x0581, 'g' }, { 0x0585, 'o' },
    { 0x1D00, 'a' }, { 0x1D04, 'c' }, { 0x1D05, 'd' }, { 0x1D07, 'e' }, { 0x1D0A, 'j' }, { 0x1D0B, 'k' },
    { 0x1D0D, 'm' }, { 0x1D0F, 'o' }, { 0x1D18, 'p' }, { 0x1D1B, 't' }, { 0x1D1C, 'u' }, { 0x1D20, 'v' },
    { 0x1D21, 'w' }, { 0x1D22, 'z' }, { 0xA730, 'f' }, { 0xA731, 's' },
};

/* Han digits, ordered by code point: plain ones, the formal ones of cheques, and what people read out in phone numbers. */
static const struct han_digit {
    uint16_t rune;
    char digit;
} han_digits[] = {
    { 0x3007, '0' }, { 0x4E00, '1' }, { 0x4E03, '7' }, { 0x4E09, '3' }, { 0x4E24, '2' }, { 0x4E5D, '9' },
    { 0x4E8C, '2' }, { 0x4E94, '5' }, { 0x4F0D, '5' }, { 0x516B, '8' }, { 0x516D, '6' }, { 0x53C1, '3' },
    { 0x56DB, '4' }, { 0x58F9, '1' }, { 0x5E7A, '1' }, { 0x634C, '8' }, { 0x67D2, '7' }, { 0x7396, '9' },
    { 0x8086, '4' }, { 0x8D30, '2' }, { 0x9646, '6' }, { 0x96F6, '0' },
};

/* What may stand between the digits of one number, after NFKC. */
static const uint32_t separators[] = { ' ',    '-',    '.',    ',',    '/',    '_',    '(',    ')',
                                       '*',    '~',    '+',    ':',    0x00B7, 0x2010, 0x2012, 0x2013,
                                       0x2014, 0x2022, 0x3001, 0x3002, 0x30FB, 0x2212 };

/* Writes over a view from its start; it never overtakes the reader, as every step keeps or shrinks what it reads. */
typedef struct rewriter {
    pl_normal *view;
    size_t length;
} rewriter;

static void keep_bytes(rewriter *to, size_t start, size_t end)
{
    if (to->length == start) { /* nothing has been dropped yet */
        to->length = end;
        return;
    }
    for (size_t i = start; i < end; i++) {
        to->view->origin[to->length] = to->view->origin[i];
        to->view->text[to->length++] = to->view->text[i];
    }
}

static void put_byte(rewriter *to, char byte, uint32_t origin)
{
    to->view->origin[to->length] = origin;
    to->view->text[to->length++] = byte;
}

static void finish(rewriter *to)
{
    to->view->origin[to->length] = to->view->origin[to->view->length];
    to->view->text[to->length] = '\0';
    to->view->length = to->length;
}

static pl_str view_text(const pl_normal *view)
{
    return (pl_str){ view->text, view->length };
}

/* NFKC_Casefold has removed the zero-width, bidi and variation marks already; the keycap mark is what it leaves. */
static void strip_marks(pl_normal *view)
{
    if (view->plain || pl_str_find(view_text(view), PL_STR("\xE2\x83\xA3"), 0) == view->length)
        return;
    rewriter to = { .view = view };
    for (size_t at = 0; at < view->length;) {
        size_t start = at;
        if (pl_utf8_next(view_text(view), &at) != KEYCAP)
            keep_bytes(&to, start, at);
    }
    finish(&to);
}

static char latin_of(uint32_t rune)
{
    if (rune < look_alikes[0].rune)
        return '\0';
    size_t low = 0;
    size_t high = sizeof look_alikes / sizeof *look_alikes;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (look_alikes[middle].rune == rune)
            return look_alikes[middle].latin;
        if (look_alikes[middle].rune < rune)
            low = middle + 1;
        else
            high = middle;
    }
    return '\0';
}

static bool latin_letter(uint32_t rune)
{
    UErrorCode code = U_ZERO_ERROR;
    if (rune < 0x80)
        return isalpha((int)rune);
    return uscript_getScript((UChar32)rune, &code) == USCRIPT_LATIN;
}

/* Letters of a stretch, by whether they are Latin. */
typedef struct letter_count {
    size_t latin;
    size_t other;
} letter_count;

static void count_letter(letter_count *count, uint32_t rune)
{
    if (latin_letter(rune))
        count->latin++;
    else if (pl_rune_letter(rune))
        count->other++;
}

static letter_count count_letters(pl_str text)
{
    letter_count count = { 0 };
    for (size_t at = 0; at < text.length;)
        count_letter(&count, pl_utf8_next(text, &at));
    return count;
}

static void map_word(rewriter *to, size_t start, size_t end)
{
    for (size_t at = start; at < end;) {
        size_t rune_start = at;
        char latin = latin_of(pl_utf8_next(view_text(to->view), &at));
        if (latin)
            put_byte(to, latin, to->view->origin[rune_start]);
        else
            keep_bytes(to, rune_start, at);
    }
}

static bool has_look_alike(pl_str text)
{
    for (size_t at = pl_utf8_ascii(text, 0); at < text.length; at = pl_utf8_ascii(text, at)) {
        if (latin_of(pl_utf8_next(text, &at)))
            return true;
    }
    return false;
}

static void map_look_alikes(pl_normal *view)
{
    if (!has_look_alike(view_text(view)))
        return;
    rewriter to = { .view = view };
    letter_count all = count_letters(view_text(view));
    bool mostly_latin = all.latin > all.other;
    for (size_t at = 0; at < view->length;) {
        size_t start = at;
        size_t end = pl_word_end(view_text(view), start);
        letter_count word = count_letters(pl_str_slice(view_text(view), start, end));
        at = end;
        if (end == start) {
            pl_utf8_next(view_text(view), &at);
            keep_bytes(&to, start, at);
        } else if (mostly_latin || (word.latin && word.other)) {
            map_word(&to, start, end);
        } else {
            keep_bytes(&to, start, end);
        }
    }
    finish(&to);
}

/* The ASCII digit of a decimal digit of any script, '\0' for others. */
static char decimal_digit(uint32_t rune)
{
    if (rune < 0x80)
        return isdigit((int)rune) ? (char)rune : '\0';
    int32_t value = u_charDigitValue((UChar32)rune);
    return value < 0 ? '\0' : (char)('0' + value);
}

static char han_digit_of(uint32_t rune)
{
    for (size_t i = 0; i < sizeof han_digits / sizeof *han_digits && han_digits[i].rune <= rune; i++) {
        if (han_digits[i].rune == rune)
            return han_digits[i].digit;
    }
    return '\0';
}

static bool separates(uint32_t rune)
{
    for (size_t i = 0; i < sizeof separators / sizeof *separators; i++) {
        if (separators[i] == rune)
            return true;
    }
    return false;
}

/* Digits of one number with what stands between them, as found before anything is rewritten. */
typedef struct digit_run {
    size_t end;           /* behind the last digit of either kind */
    size_t first_decimal; /* byte offset; SIZE_MAX when there is none */
    size_t last_decimal;
    size_t count; /* digits of both kinds */
} digit_run;

static digit_run find_run(pl_str text, size_t start)
{
    digit_run run = { .end = start, .first_decimal = SIZE_MAX };
    size_t gap = 0;
    for (size_t at = start; at < text.length && gap <= SEPARATORS_MAX;) {
        size_t rune_start = at;
        uint32_t rune = pl_utf8_next(text, &at);
        bool decimal = decimal_digit(rune) != '\0';
        if (!decimal && !han_digit_of(rune)) {
            if (run.count == 0 || !separates(rune))
                break;
            gap++;
            continue;
        }
        if (decimal && run.first_decimal == SIZE_MAX)
            run.first_decimal = rune_start;
        if (decimal)
            run.last_decimal = rune_start;
        run.count++;
        run.end = at;
        gap = 0;
    }
    return run;
}

/* A Han digit is a digit between decimal digits, or in a run so long that it can only be a number ("一三八零零一三八"); the one of
 * "一个" is a word. */
static char digit_in_run(const digit_run *run, uint32_t rune, size_t at)
{
    char digit = decimal_digit(rune);
    bool inside = run->count >= NUMBER_RUN_MIN || (run->first_decimal < at && at < run->last_decimal);
    return digit || !inside ? digit : han_digit_of(rune);
}

static void rewrite_run(rewriter *to, const digit_run *run, size_t start)
{
    pl_str text = view_text(to->view);
    char previous = '\0'; /* the last rune was a digit: what follows may be dropped */
    size_t gap_start = start;
    for (size_t at = start; at < run->end;) {
        size_t rune_start = at;
        uint32_t rune = pl_utf8_next(text, &at);
        char digit = digit_in_run(run, rune, rune_start);
        if (!digit && separates(rune))
            continue; /* decided at the next digit */
        if (!digit || !previous)
            keep_bytes(to, gap_start, rune_start);
        if (digit)
            put_byte(to, digit, to->view->origin[rune_start]);
        else
            keep_bytes(to, rune_start, at);
        previous = digit;
        gap_start = at;
    }
}

/* The end of the ASCII bytes from `at` that are no digits. */
static size_t plain_end(pl_str text, size_t at)
{
    while (at < text.length && (unsigned char)text.at[at] < 0x80 && !isdigit((unsigned char)text.at[at]))
        at++;
    return at;
}

static void join_digits(pl_normal *view)
{
    rewriter to = { .view = view };
    for (size_t at = 0; at < view->length;) {
        size_t start = at;
        at = plain_end(view_text(view), start);
        if (at > start) {
            keep_bytes(&to, start, at);
            continue;
        }
        digit_run run = find_run(view_text(view), start);
        if (run.count) {
            rewrite_run(&to, &run, start);
            at = run.end;
        } else {
            pl_utf8_next(view_text(view), &at);
            keep_bytes(&to, start, at);
        }
    }
    finish(&to);
}

static void (*const rewrites[PL_FOLD_COUNT])(pl_normal *view) = {
    [PL_FOLD_SKELETON] = map_look_alikes,
    [PL_FOLD_DIGITS] = join_digits,
};

pl_status pl_view_make(pl_view *out, pl_arena *arena, pl_str text, pl_fold fold, pl_error *err)
{
    pl_normal view = { .length = 0 };
    *out = (pl_view){ .text = { NULL, 0 } };
    if (text.length > VIEW_BYTES_MAX)
        return pl_fail(err, PL_ERR_LIMIT, "a text of %zu bytes is longer than the %d that can be matched", text.length,
                       VIEW_BYTES_MAX);
    pl_normal_form form = fold == PL_FOLD_NFC ? PL_NORMAL_NFC : PL_NORMAL_CASEFOLD;
    pl_status status = pl_normal_make(&view, arena, text, form, err);
    if (status)
        return status;
    if (fold != PL_FOLD_NFC)
        strip_marks(&view);
    if (rewrites[fold])
        rewrites[fold](&view);
    *out = (pl_view){ .text = view_text(&view), .origin = view.origin };
    return PL_OK;
}

void pl_view_origin(size_t *start, size_t *end, const pl_view *view)
{
    size_t behind = *end;
    if (behind > *start) {
        while (behind < view->text.length && view->origin[behind] == view->origin[behind - 1])
            behind++;
    }
    *start = view->origin[*start];
    *end = view->origin[behind];
}
