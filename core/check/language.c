/* The wrong language, and stretches of a script that the language is not written in. */
#include <string.h>

#include "check/row.h"
#include "locale/fold.h"
#include "text/utf8.h"

enum script {
    LATIN = 1,
    GREEK = 2,
    CYRILLIC = 4,
    HEBREW = 8,
    ARABIC = 16,
    INDIC = 32,
    THAI = 64,
    KANA = 128,
    HANGUL = 256,
    HAN = 512
};
enum { LEAKS_MAX = 3, LATIN_WORDS_MIN = 2, FOREIGN_LETTERS_MIN = 2 };

/* By code point. */
static const struct range {
    uint32_t first;
    uint32_t last;
    unsigned script;
} ranges[] = {
    { 'A', 0x24F, LATIN },     { 0x370, 0x3FF, GREEK },    { 0x400, 0x52F, CYRILLIC }, { 0x590, 0x5FF, HEBREW },
    { 0x600, 0x77F, ARABIC },  { 0x900, 0xDFF, INDIC },    { 0xE00, 0xE7F, THAI },     { 0x1100, 0x11FF, HANGUL },
    { 0x1E00, 0x1EFF, LATIN }, { 0x3041, 0x3096, KANA },   { 0x30A1, 0x30FA, KANA },   { 0x3400, 0x4DBF, HAN },
    { 0x4E00, 0x9FFF, HAN },   { 0xAC00, 0xD7A3, HANGUL }, { 0xFB50, 0xFEFC, ARABIC },
};

enum { RANGE_COUNT = sizeof ranges / sizeof *ranges };

/* The scripts that a text in a script code may hold; brands are written in Latin letters everywhere. */
static const struct writing {
    const char *code;
    unsigned scripts;
} writings[] = {
    { "Latn", LATIN },
    { "Cyrl", CYRILLIC | LATIN },
    { "Arab", ARABIC | LATIN },
    { "Jpan", HAN | KANA | LATIN },
    { "Hans", HAN | LATIN },
    { "Hant", HAN | LATIN },
    { "Kore", HANGUL | HAN | LATIN },
};

/* Whether the code point is a letter of one of `scripts`. */
static bool is_of(uint32_t rune, unsigned scripts)
{
    size_t i = 0;
    while (i < RANGE_COUNT && rune > ranges[i].last)
        i++;
    return i < RANGE_COUNT && rune >= ranges[i].first && (ranges[i].script & scripts) && pl_rune_letter(rune);
}

static unsigned scripts_of(pl_tag language)
{
    pl_tag code = pl_tag_script(language);
    for (size_t i = 0; i < sizeof writings / sizeof *writings; i++) {
        if (!strcmp(code.text, writings[i].code))
            return writings[i].scripts;
    }
    return 0;
}

/* A stretch of letters of one set of scripts, with the blanks between its words. */
typedef struct stretch {
    size_t start;
    size_t end;
    size_t letters;
    size_t small_words; /* words of small ASCII letters only, at least two of them: no brand */
} stretch;

/* Behind the word at `at`; counts it. */
static size_t take_word(stretch *run, pl_str text, size_t at, unsigned scripts)
{
    size_t letters = 0;
    size_t small = 0;
    while (at < text.length) {
        size_t next = at;
        uint32_t rune = pl_utf8_next(text, &next);
        if (!is_of(rune, scripts))
            break;
        letters++;
        small += rune >= 'a' && rune <= 'z';
        at = next;
    }
    run->letters += letters;
    run->small_words += letters >= 2 && small == letters;
    if (letters)
        run->end = at;
    return at;
}

/* The stretch that starts at `at` and is in one of `scripts`; end == start when there is none. */
static stretch read_stretch(pl_str text, size_t at, unsigned scripts)
{
    stretch run = { .start = at, .end = at };
    for (;;) {
        size_t end = take_word(&run, text, at, scripts);
        if (end == at)
            return run;
        at = end;
        while (at < text.length && text.at[at] == ' ')
            at++;
        if (at == end)
            return run;
    }
}

/* Whether what stands at `at` does not belong: any foreign script, or words in small Latin letters where Latin is only for brands. */
static bool leaks(const pl_check_case *of, stretch *run, unsigned native, size_t at)
{
    pl_str text = of->text->text;
    *run = read_stretch(text, at, ~native);
    if (run->end > run->start)
        return run->letters >= FOREIGN_LETTERS_MIN;
    *run = read_stretch(text, at, LATIN);
    return native != LATIN && run->small_words >= LATIN_WORDS_MIN;
}

/* Behind what can begin no stretch that leaks; Latin words may, where they are not native. */
static size_t skip_native(pl_str text, size_t at, unsigned native)
{
    unsigned foreign = native == LATIN ? ~(unsigned)LATIN : ~native | LATIN;
    while (at < text.length) {
        size_t next = native == LATIN ? pl_utf8_ascii(text, at) : at;
        if (next == at && is_of(pl_utf8_next(text, &next), foreign))
            break;
        at = next;
    }
    return at;
}

static pl_status report_leaks(const pl_check_case *of, pl_error *err)
{
    pl_str text = of->text->text;
    unsigned native = scripts_of(of->text->language);
    size_t found = 0;
    pl_status status = PL_OK;
    for (size_t at = skip_native(text, 0, native); native && !status && found < LEAKS_MAX && at < text.length;
         at = skip_native(text, at, native)) {
        stretch run;
        bool leak = leaks(of, &run, native, at);
        if (leak && !pl_check_protected(of, run.start, run.end)) {
            found++;
            status = pl_check_put(of,
                                  (pl_check_report){ run.start,
                                                     run.end,
                                                     PL_STR("These words are in another script than the text."),
                                                     PL_FIX_HUMAN,
                                                     { .at = NULL } },
                                  err);
        }
        if (run.end > run.start)
            at = run.end;
        else
            pl_utf8_next(text, &at);
    }
    return status;
}

pl_status pl_check_language(const pl_check_case *of, pl_error *err)
{
    pl_tag wanted = of->text->language;
    pl_tag found = of->text->found;
    if (!*wanted.text)
        return PL_OK;
    if (!*found.text || pl_tag_equal(pl_tag_language(wanted), pl_tag_language(found)))
        return report_leaks(of, err);
    pl_str says = pl_arena_format(of->arena, "The text reads as %s and should be in %s.", found.text, wanted.text);
    return pl_check_put(of, (pl_check_report){ 0, 0, says, PL_FIX_HUMAN, { .at = NULL } }, err);
}
