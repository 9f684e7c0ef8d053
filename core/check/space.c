/* Blanks too many: doubled, before a mark, at the end of a line. */
#include <ctype.h>

#include "check/row.h"
#include "locale/fold.h"
#include "text/utf8.h"

/* Marks that no blank precedes; French sets one before the high ones. */
static const struct mark {
    uint32_t rune;
    bool high;
} marks[] = {
    { '.', false },    { ',', false },    { '!', true },     { '?', true },     { ';', true },
    { ':', true },     { 0x3002, false }, { 0x3001, false }, { 0xFF0C, false }, { 0xFF01, false },
    { 0xFF1F, false }, { 0xFF1B, false }, { 0xFF1A, false }, { 0x060C, false }, { 0x061F, false },
};

static bool blank(uint32_t rune)
{
    return rune == ' ' || rune == '\t' || rune == 0xA0 || rune == 0x3000;
}

/* Whether a blank may begin with the byte. */
static bool may_blank(char byte)
{
    unsigned char code = (unsigned char)byte;
    return code == ' ' || code == '\t' || code == 0xC2 || code == 0xE3;
}

static size_t blanks_end(pl_str text, size_t at)
{
    while (at < text.length) {
        size_t next = at;
        if (!blank(pl_utf8_next(text, &next)))
            break;
        at = next;
    }
    return at;
}

/* Behind the mark stands nothing that would make it part of a word: ".5", ".net", ":)" and "..." are none. */
static bool closes(pl_str text, size_t at)
{
    size_t next = at;
    uint32_t rune = pl_utf8_next(text, &next);
    if (next == text.length || rune >= 0x80)
        return true;
    unsigned char behind = (unsigned char)text.at[next];
    return behind == ' ' || behind == '\n' || behind == '"' || (rune == ',' && behind >= 0x80);
}

static bool unspaced_mark(const pl_check_case *of, size_t at)
{
    pl_str text = of->text->text;
    size_t next = at;
    if (at == text.length || isalnum((unsigned char)text.at[at])) /* asked at every blank of a text */
        return false;
    uint32_t rune = pl_utf8_next(text, &next);
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (marks[i].rune == rune)
            return !(marks[i].high && pl_str_starts(pl_str_of(of->text->language.text), PL_STR("fr"))) &&
                   closes(text, at);
    }
    return false;
}

typedef struct trouble {
    const char *says;
    const char *instead;
} trouble;

/* What is wrong with the blanks [start, end); says == NULL: nothing. */
static trouble judge(const pl_check_case *of, size_t start, size_t end)
{
    pl_str text = of->text->text;
    size_t first = start;
    uint32_t rune = pl_utf8_next(text, &first);
    if (end == text.length || text.at[end] == '\n' || text.at[end] == '\r')
        return (trouble){ "A line ends in a blank.", "" };
    if (unspaced_mark(of, end))
        return (trouble){ "A blank stands before a mark.", "" };
    bool indent = rune == 0x3000 && (start == 0 || text.at[start - 1] == '\n');
    if (first < end && !indent)
        return (trouble){ "Two blanks stand where one is enough.", " " };
    return (trouble){ NULL, NULL };
}

pl_status pl_check_space(const pl_check_case *of, pl_error *err)
{
    pl_str text = of->text->text;
    pl_status status = PL_OK;
    for (size_t at = 0; !status && at < text.length;) {
        size_t end = may_blank(text.at[at]) ? blanks_end(text, at) : at;
        if (end == at) {
            at++;
            continue;
        }
        trouble found = judge(of, at, end);
        if (found.says && !pl_check_protected(of, at, end))
            status = pl_check_put(
                of, (pl_check_report){ at, end, pl_str_of(found.says), PL_FIX_REPLACE, pl_str_of(found.instead) }, err);
        at = end;
    }
    return status;
}
