/* A word that stands twice in a row. */
#include <string.h>

#include "check/row.h"
#include "locale/fold.h"
#include "locale/segment.h"
#include "text/utf8.h"

/* Words that grammar or habit may double. */
static const struct doubled {
    const char *language;
    const char *words; /* between blanks */
} doubled[] = {
    { "de", " der die das den dem sie wir sehr " },
    { "en", " that had very so bye no " },
    { "fr", " nous vous très " },
    { "es", " muy " },
    { "it", " molto " },
    { "nl", " die dat heel " },
    { "pt", " muito " },
};

static bool may_double(const char *language, pl_str word)
{
    for (size_t i = 0; i < sizeof doubled / sizeof *doubled; i++) {
        if (strncmp(language, doubled[i].language, 2) != 0)
            continue;
        pl_str words = pl_str_of(doubled[i].words);
        for (size_t at = pl_str_find(words, word, 0); at < words.length; at = pl_str_find(words, word, at + 1)) {
            if (words.at[at - 1] == ' ' && words.at[at + word.length] == ' ')
                return true;
        }
    }
    return false;
}

/* Letters of a script that parts its words, at least two; Malay and Chinese double words on purpose. */
static bool counts(pl_str word)
{
    size_t runes = 0;
    for (size_t at = 0; at < word.length; runes++) {
        uint32_t rune = pl_utf8_next(word, &at);
        if (pl_rune_unspaced(rune) || !pl_rune_letter(rune))
            return false;
    }
    return runes >= 2;
}

static bool only_blanks(pl_str between)
{
    for (size_t i = 0; i < between.length; i++) {
        if (between.at[i] != ' ')
            return false;
    }
    return between.length > 0;
}

static pl_status report(const pl_check_case *of, size_t start, size_t end, pl_error *err)
{
    pl_view_origin(&start, &end, of->folded);
    if (pl_check_protected(of, start, end))
        return PL_OK;
    return pl_check_put(
        of, (pl_check_report){ start, end, PL_STR("A word stands twice."), PL_FIX_NONE, { .at = NULL } }, err);
}

pl_status pl_check_repeat(const pl_check_case *of, pl_error *err)
{
    pl_str text = of->folded->text;
    pl_segment before = { .end = 0 };
    pl_segment word;
    pl_status status = PL_OK;
    for (size_t at = 0; !status && pl_segment_next_word(&word, text, at); at = word.end) {
        pl_str said = pl_str_slice(text, word.start, word.end);
        if (said.length == before.end - before.start &&
            pl_str_equal(pl_str_slice(text, before.start, before.end), said) && counts(said) &&
            !may_double(of->text->language.text, said) && only_blanks(pl_str_slice(text, before.end, word.start)))
            status = report(of, before.start, word.end, err);
        before = word;
    }
    return status;
}
