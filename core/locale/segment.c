/* Sentences by an own scan with a table of abbreviations; words by character class. */
#include "locale/segment.h"

#include <string.h>
#include <strings.h>

#include <unicode/uchar.h>

#include "locale/fold.h"
#include "locale/rune.h"
#include "text/utf8.h"

enum { ABBREVIATION_BYTES_MAX = 16, ORDINAL_DIGITS_MAX = 2 };

/* When the full stop behind an abbreviation ends no sentence. */
typedef enum pause {
    PAUSE_NEVER,          /* "Dr." */
    PAUSE_UNLESS_DIGIT,   /* "No. 5" but "No. I want my money back." */
    PAUSE_BEFORE_CAPITAL, /* "usw. und" but "usw. Danach" */
} pause_kind;

static const struct abbreviation {
    const char *language;
    const char *word; /* small letters, without the last full stop */
    pause_kind pause;
} abbreviations[] = {
    { "de", "abs", PAUSE_NEVER },          { "de", "art", PAUSE_NEVER },
    { "de", "bsp", PAUSE_NEVER },          { "de", "bzgl", PAUSE_NEVER },
    { "de", "bzw", PAUSE_NEVER },          { "de", "ca", PAUSE_NEVER },
    { "de", "dipl", PAUSE_NEVER },         { "de", "dr", PAUSE_NEVER },
    { "de", "etc", PAUSE_BEFORE_CAPITAL }, { "de", "evtl", PAUSE_NEVER },
    { "de", "exkl", PAUSE_NEVER },         { "de", "fr", PAUSE_NEVER },
    { "de", "geb", PAUSE_NEVER },          { "de", "ggf", PAUSE_NEVER },
    { "de", "hr", PAUSE_NEVER },           { "de", "hrn", PAUSE_NEVER },
    { "de", "inkl", PAUSE_NEVER },         { "de", "lt", PAUSE_NEVER },
    { "de", "max", PAUSE_NEVER },          { "de", "mind", PAUSE_NEVER },
    { "de", "min", PAUSE_NEVER },          { "de", "mwst", PAUSE_BEFORE_CAPITAL },
    { "de", "nr", PAUSE_NEVER },           { "de", "prof", PAUSE_NEVER },
    { "de", "sog", PAUSE_NEVER },          { "de", "st", PAUSE_NEVER },
    { "de", "std", PAUSE_BEFORE_CAPITAL }, { "de", "stk", PAUSE_NEVER },
    { "de", "str", PAUSE_UNLESS_DIGIT },   { "de", "tel", PAUSE_NEVER },
    { "de", "usw", PAUSE_BEFORE_CAPITAL }, { "de", "vgl", PAUSE_NEVER },
    { "de", "zzgl", PAUSE_NEVER },         { "en", "a.m", PAUSE_BEFORE_CAPITAL },
    { "en", "approx", PAUSE_NEVER },       { "en", "apr", PAUSE_UNLESS_DIGIT },
    { "en", "aug", PAUSE_UNLESS_DIGIT },   { "en", "co", PAUSE_BEFORE_CAPITAL },
    { "en", "dec", PAUSE_UNLESS_DIGIT },   { "en", "dept", PAUSE_NEVER },
    { "en", "dr", PAUSE_NEVER },           { "en", "est", PAUSE_BEFORE_CAPITAL },
    { "en", "etc", PAUSE_BEFORE_CAPITAL }, { "en", "feb", PAUSE_UNLESS_DIGIT },
    { "en", "fig", PAUSE_UNLESS_DIGIT },   { "en", "inc", PAUSE_BEFORE_CAPITAL },
    { "en", "jan", PAUSE_UNLESS_DIGIT },   { "en", "jr", PAUSE_BEFORE_CAPITAL },
    { "en", "jul", PAUSE_UNLESS_DIGIT },   { "en", "jun", PAUSE_UNLESS_DIGIT },
    { "en", "ltd", PAUSE_BEFORE_CAPITAL }, { "en", "mar", PAUSE_UNLESS_DIGIT },
    { "en", "max", PAUSE_BEFORE_CAPITAL }, { "en", "min", PAUSE_BEFORE_CAPITAL },
    { "en", "mr", PAUSE_NEVER },           { "en", "mrs", PAUSE_NEVER },
    { "en", "ms", PAUSE_NEVER },           { "en", "no", PAUSE_UNLESS_DIGIT },
    { "en", "nov", PAUSE_UNLESS_DIGIT },   { "en", "oct", PAUSE_UNLESS_DIGIT },
    { "en", "p.m", PAUSE_BEFORE_CAPITAL }, { "en", "prof", PAUSE_NEVER },
    { "en", "sep", PAUSE_UNLESS_DIGIT },   { "en", "sept", PAUSE_UNLESS_DIGIT },
    { "en", "sr", PAUSE_BEFORE_CAPITAL },  { "en", "st", PAUSE_NEVER },
    { "en", "vs", PAUSE_NEVER },           { "es", "núm", PAUSE_NEVER },
    { "es", "sr", PAUSE_NEVER },           { "es", "sra", PAUSE_NEVER },
    { "es", "ud", PAUSE_BEFORE_CAPITAL },  { "es", "uds", PAUSE_BEFORE_CAPITAL },
    { "fr", "env", PAUSE_NEVER },          { "fr", "etc", PAUSE_BEFORE_CAPITAL },
    { "fr", "mm", PAUSE_NEVER },           { "it", "dott", PAUSE_NEVER },
    { "it", "ecc", PAUSE_BEFORE_CAPITAL }, { "it", "sig", PAUSE_NEVER },
    { "nl", "bijv", PAUSE_NEVER },         { "nl", "dhr", PAUSE_NEVER },
    { "nl", "mevr", PAUSE_NEVER },         { "nl", "nr", PAUSE_NEVER },
    { "pl", "np", PAUSE_NEVER },           { "pl", "nr", PAUSE_NEVER },
    { "pl", "tzn", PAUSE_NEVER },          { "ru", "г", PAUSE_BEFORE_CAPITAL },
    { "ru", "руб", PAUSE_BEFORE_CAPITAL }, { "tr", "no", PAUSE_UNLESS_DIGIT },
    { "tr", "vb", PAUSE_BEFORE_CAPITAL },
};

/* Languages that write "24. November": a short number with a full stop goes on before a month, a weekday or a small letter. */
static const char *const ordinal_languages[] = { "de", "cs", "da", "fi", "nb", "pl", "sk", "sl", "hu", "tr" };

/* Beginnings of German month names: capitals that may follow "24." */
static const char *const german_months[] = { "Jan", "Jän", "Feb", "Mär", "Apr", "Mai", "Jun",
                                             "Jul", "Aug", "Sep", "Okt", "Nov", "Dez" };

/* Marks that end a sentence wherever they stand. */
static const uint32_t full_enders[] = { 0x3002, 0xFF01, 0xFF1F, 0xFF61, 0x061F, 0x06D4,
                                        0x0964, 0x0965, 0x203C, 0x2047, 0x2048, 0x2049 };

/* Closing marks that still belong to the sentence. */
static const uint32_t closers[] = { '"', '\'', ')', ']', 0xBB, 0x2019, 0x201C, 0x201D, 0x203A, 0x300D, 0x300F, 0xFF09 };

static bool listed(uint32_t rune, const uint32_t *runes, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (runes[i] == rune)
            return true;
    }
    return false;
}

static bool full_ender(uint32_t rune)
{
    bool between = rune > 0x3002 && rune < 0xFF01; /* Han, kana and Hangul */
    return rune >= 0x061F && !between && listed(rune, full_enders, sizeof full_enders / sizeof *full_enders);
}

static bool ender(uint32_t rune)
{
    return rune == '.' || rune == '!' || rune == '?' || rune == 0x2026 || full_ender(rune);
}

static bool blank(uint32_t rune)
{
    return rune < 0x80 ? rune == ' ' || (rune >= '\t' && rune <= '\r') : u_isUWhiteSpace((UChar32)rune);
}

static bool closer(uint32_t rune)
{
    return listed(rune, closers, sizeof closers / sizeof *closers);
}

static uint32_t rune_at(pl_str text, size_t at)
{
    return at < text.length ? pl_utf8_next(text, &at) : 0;
}

/* The end of what ends a sentence: "?!", "…", "!«" and the like. */
static size_t enders_end(pl_str text, size_t at)
{
    while (at < text.length && ender(rune_at(text, at)))
        pl_utf8_next(text, &at);
    while (at < text.length && closer(rune_at(text, at)))
        pl_utf8_next(text, &at);
    return at;
}

static size_t skip_blanks(pl_str text, size_t at)
{
    while (at < text.length && blank(rune_at(text, at)) && text.at[at] != '\n')
        pl_utf8_next(text, &at);
    return at;
}

static bool in_table(const char *const *words, size_t count, pl_str text)
{
    for (size_t i = 0; i < count; i++) {
        if (pl_str_starts(text, pl_str_of(words[i])))
            return true;
    }
    return false;
}

/* What stands between the last blank and `end`, without opening marks: "z.B", "12", "https://x.de/?a=b". */
static pl_str token_before(pl_str text, size_t end)
{
    size_t start = end;
    while (start > 0) {
        size_t previous = start;
        if (blank(pl_utf8_previous(text, &previous)))
            break;
        start = previous;
    }
    while (start < end && !pl_rune_in_word(rune_at(text, start)))
        pl_utf8_next(text, &start);
    return pl_str_slice(text, start, end);
}

/* "B", and "U.S" or "z.B": single letters between full stops. "I" is a word of English. */
static bool initials(pl_str token, const char *language)
{
    size_t run = 0;
    if (pl_str_is(token, "I") && !strcmp(language, "en"))
        return false;
    for (size_t at = 0; at < token.length;) {
        uint32_t rune = pl_utf8_next(token, &at);
        run = rune == '.' ? 0 : run + 1;
        if (run > 1 || (rune != '.' && (!pl_rune_letter(rune) || pl_rune_unspaced(rune))))
            return false;
    }
    return token.length > 0;
}

static bool digits_only(pl_str token)
{
    for (size_t i = 0; i < token.length; i++) {
        if (token.at[i] < '0' || token.at[i] > '9')
            return false;
    }
    return token.length > 0;
}

/* "24." before "November" or a small letter. */
static bool ordinal(pl_str token, const char *language, pl_str behind)
{
    if (!digits_only(token) || token.length > ORDINAL_DIGITS_MAX ||
        !in_table(ordinal_languages, sizeof ordinal_languages / sizeof *ordinal_languages, pl_str_of(language)))
        return false;
    return u_islower((UChar32)rune_at(behind, 0)) ||
           (!strcmp(language, "de") && in_table(german_months, sizeof german_months / sizeof *german_months, behind));
}

static bool pauses(pause_kind pause, uint32_t next)
{
    if (pause == PAUSE_UNLESS_DIGIT)
        return !u_isdigit((UChar32)next);
    return pause == PAUSE_BEFORE_CAPITAL && !u_islower((UChar32)next) && !u_isdigit((UChar32)next);
}

/* Whether the token is the abbreviation's word; two letters tell most languages and one most words. */
static bool is_word_of(const struct abbreviation *known, pl_str token, const char *language)
{
    bool may_be = known->language[0] == language[0] && known->language[1] == language[1] &&
                  !((known->word[0] ^ token.at[0]) & ~0x20);
    return may_be && !strcmp(known->language, language) && strlen(known->word) == token.length &&
           !strncasecmp(known->word, token.at, token.length);
}

/* Whether the token is an abbreviation whose full stop ends nothing before `next`. */
static bool abbreviates(pl_str token, const char *language, uint32_t next)
{
    if (!token.length || token.length > ABBREVIATION_BYTES_MAX)
        return false;
    for (size_t i = 0; i < sizeof abbreviations / sizeof *abbreviations; i++) {
        if (is_word_of(&abbreviations[i], token, language))
            return !pauses(abbreviations[i].pause, next);
    }
    return initials(token, language);
}

/* Whether the full stop at `at` goes on: a number, a version, an address, an abbreviation. */
static bool stop_goes_on(pl_str text, size_t at, size_t end, const char *language)
{
    size_t next_start = skip_blanks(text, end);
    uint32_t next = rune_at(text, next_start);
    if (end == text.length || next_start == text.length || text.at[next_start] == '\n')
        return false;
    if (next_start == end)
        return end == at + 1; /* nothing but one full stop between two words */
    if (end > at + 1)
        return u_islower((UChar32)next); /* "..." */
    pl_str token = token_before(text, at);
    return abbreviates(token, language, next) || ordinal(token, language, pl_str_slice(text, next_start, text.length));
}

/* Whether the sentence ends with the enders [at, end). */
static bool ends_here(pl_str text, size_t at, size_t end, const char *language)
{
    uint32_t mark = rune_at(text, at);
    uint32_t next = rune_at(text, end);
    if (full_ender(mark))
        return true;
    if (mark == '.')
        return !stop_goes_on(text, at, end, language);
    bool glued = next && next < 0x80 && !blank(next); /* "?a=b" of an address */
    if (mark == 0x2026)
        return !glued && !u_islower((UChar32)rune_at(text, skip_blanks(text, end)));
    return !glued;
}

static pl_status add(pl_vector *out, size_t start, size_t end, pl_error *err)
{
    pl_segment *fresh = pl_vector_add(out);
    if (!fresh)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the segments of a text");
    *fresh = (pl_segment){ .start = start, .end = end };
    return PL_OK;
}

/* Adds [start, end) without the blanks at its ends, unless nothing is left. */
static pl_status add_trimmed(pl_vector *out, pl_str text, size_t start, size_t end, pl_error *err)
{
    while (start < end && blank(rune_at(text, start)))
        pl_utf8_next(text, &start);
    while (end > start) {
        size_t previous = end;
        if (!blank(pl_utf8_previous(text, &previous)))
            break;
        end = previous;
    }
    return end > start ? add(out, start, end, err) : PL_OK;
}

/* Bytes that marks beyond ASCII begin with, which may end a sentence or a line. */
static bool leads_ender(unsigned char byte)
{
    return byte == 0xE3 || byte == 0xE2 || byte == 0xEF || byte == 0xE0 || byte == 0xD8 || byte == 0xDB;
}

/* Whether such a mark may begin with the byte, ASCII included. */
static bool leads_stop(unsigned char byte)
{
    return byte >= 0xD8 ? leads_ender(byte) : byte == '.' || byte == '!' || byte == '?' || byte == '\n';
}

/* Where what ends a sentence or a line may begin, at or behind `at`. Kana share their first byte with 。 and are told by the second. */
static size_t skip_plain(pl_str text, size_t at)
{
    for (; at < text.length; at++) {
        unsigned char byte = (unsigned char)text.at[at];
        if ((byte > '?' && byte < 0xD8) || !leads_stop(byte))
            continue;
        bool kana = byte == 0xE3 && at + 1 < text.length && (unsigned char)text.at[at + 1] != 0x80;
        if (!kana)
            break;
    }
    return at;
}

pl_status pl_segment_sentences(pl_vector *out, pl_str text, pl_tag language, pl_error *err)
{
    char code[PL_TAG_BYTES];
    size_t start = 0;
    pl_status status = PL_OK;
    memcpy(code, language.text, PL_TAG_BYTES);
    code[strcspn(code, "-")] = '\0';
    for (size_t at = skip_plain(text, 0); at < text.length && status == PL_OK; at = skip_plain(text, at)) {
        size_t mark = at;
        uint32_t rune = pl_utf8_next(text, &at);
        bool ends = rune == '\n' || rune == 0x2028 || rune == 0x2029;
        if (ender(rune)) {
            at = enders_end(text, mark);
            ends = ends_here(text, mark, at, code);
        }
        if (ends) {
            status = add_trimmed(out, text, start, at, err);
            start = at;
        }
    }
    return status ? status : add_trimmed(out, text, start, text.length, err);
}

/* The end of a character with its marks. */
static size_t marked_end(pl_str text, size_t end)
{
    while (end < text.length && pl_rune_mark(rune_at(text, end)))
        pl_utf8_next(text, &end);
    return end;
}

static bool ascii_alnum(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

static bool is_ascii(char byte)
{
    return (unsigned char)byte < 0x80;
}

/* The end of a word of a spaced script, which an unspaced character ends too. */
static size_t spaced_end(pl_str text, size_t end)
{
    for (;;) {
        while (end < text.length && ascii_alnum(text.at[end]))
            end++;
        if (end == text.length || is_ascii(text.at[end]))
            return end;
        size_t next = end;
        uint32_t rune = pl_utf8_next(text, &next);
        if (!pl_rune_in_word(rune) || pl_rune_unspaced(rune))
            return end;
        end = next;
    }
}

bool pl_segment_next_word(pl_segment *out, pl_str text, size_t from)
{
    for (size_t at = from; at < text.length;) {
        size_t start = at;
        bool ascii = is_ascii(text.at[at]);
        uint32_t rune = pl_utf8_next(text, &at);
        if (ascii ? !ascii_alnum(text.at[start]) : !pl_rune_in_word(rune))
            continue;
        at = !ascii && pl_rune_unspaced(rune) ? marked_end(text, at) : spaced_end(text, at);
        *out = (pl_segment){ .start = start, .end = at };
        return true;
    }
    return false;
}

pl_status pl_segment_words(pl_vector *out, pl_str text, pl_error *err)
{
    pl_status status = PL_OK;
    pl_segment word = { .end = 0 };
    while (!status && pl_segment_next_word(&word, text, word.end))
        status = add(out, word.start, word.end, err);
    return status;
}
