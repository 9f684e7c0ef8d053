/* Gaps that nobody filled: {name}, [Name], XXX and other marks of unfinished texts. */
#include "check/row.h"
#include "locale/fold.h"
#include "text/utf8.h"

enum { NAME_RUNES_MAX = 40 };

static const struct gap {
    const char *word;
    bool whole; /* between word bounds */
} gaps[] = {
    { "TODO", true }, { "TBD", true }, { "FIXME", true }, { "○○", false }, { "〇〇", false },
    { "◯◯", false },  { "××", false }, { "✕✕", false },   { "●●", false },
};

/* Behind a run of at least three X between word bounds; `at` when there is none. */
static size_t crosses(pl_str text, size_t at)
{
    size_t end = at;
    while (end < text.length && text.at[end] == 'X')
        end++;
    return end - at >= 3 && !pl_word_before(text, at) && !pl_word_behind(text, end) ? end : at;
}

/* What may follow the first letter of a name. */
static bool goes_on(uint32_t rune)
{
    return pl_rune_letter(rune) || (rune >= '0' && rune <= '9') || rune == ' ' || rune == '_' || rune == '.' ||
           rune == '-';
}

/* Behind the closing bracket of a name in brackets; `at` when there is none. */
static size_t bracketed(pl_str text, size_t at, uint32_t close)
{
    size_t end = at + 1;
    for (int runes = 0; end < text.length && runes <= NAME_RUNES_MAX; runes++) {
        uint32_t rune = pl_utf8_next(text, &end);
        if (rune == close)
            return runes ? end : at;
        if (!(runes ? goes_on(rune) : pl_rune_letter(rune)))
            return at;
    }
    return at;
}

static size_t word(pl_str text, size_t at)
{
    for (size_t i = 0; at + 1 < text.length && i < sizeof gaps / sizeof *gaps; i++) {
        if (text.at[at] != gaps[i].word[0] || text.at[at + 1] != gaps[i].word[1]) /* asked at every place of a text */
            continue;
        pl_str gap = pl_str_of(gaps[i].word);
        size_t end = at + gap.length;
        if (!pl_str_starts(pl_str_slice(text, at, text.length), gap))
            continue;
        if (!gaps[i].whole || (!pl_word_before(text, at) && !pl_word_behind(text, end)))
            return end;
    }
    return at;
}

static size_t gap_end(pl_str text, size_t at)
{
    switch (text.at[at]) {
    case '{': return bracketed(text, at, '}');
    case '[': return bracketed(text, at, ']');
    case 'X': return crosses(text, at);
    default: return word(text, at);
    }
}

/* Whether a gap may begin with the byte; most bytes of a text are asked only this. */
static bool may_open(char byte)
{
    unsigned char code = (unsigned char)byte;
    if (code >= 'a' && code < 0xC3)
        return code == '{';
    return code == 'X' || code == 'T' || code == 'F' || code == '[' || code == 0xE3 || code == 0xE2 || code == 0xC3;
}

pl_status pl_check_placeholder(const pl_check_case *of, pl_error *err)
{
    pl_str text = of->text->text;
    pl_status status = PL_OK;
    for (size_t at = 0; !status && at < text.length;) {
        size_t end = may_open(text.at[at]) ? gap_end(text, at) : at;
        if (end == at) {
            at++;
            continue;
        }
        if (!pl_check_protected(of, at, end))
            status = pl_check_put(
                of, (pl_check_report){ at, end, PL_STR("A gap was left open."), PL_FIX_HUMAN, { .at = NULL } }, err);
        at = end;
    }
    return status;
}
