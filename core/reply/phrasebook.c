/* Compiling all wordings of a language for a locale. */
#include "reply/phrasebook.h"

#include "base/alloc.h"

static pl_status compile_phrase(pl_phrasebook *book, const pl_phrase *phrase, pl_formatters *formatters, pl_error *err)
{
    for (size_t i = 0; i < phrase->count; i++) {
        const pl_wording *wording = &phrase->wordings[i];
        pl_error cause = { .status = PL_OK };
        pl_status status =
            pl_pattern_new_shared(&book->patterns[phrase->number + i], wording->text, formatters, &cause);
        if (status == PL_ERR_MEMORY)
            return pl_fail(err, status, "no memory for a pattern");
        if (status)
            return pl_node_fail(err, wording->node, "%s", cause.message);
    }
    return PL_OK;
}

pl_status pl_phrasebook_new(pl_phrasebook **out, const pl_words *words, const pl_profile *profile, pl_tag locale,
                            pl_error *err)
{
    pl_phrasebook *book = pl_alloc_zeroed(1, sizeof *book);
    if (!book)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a phrase book");
    *book = (pl_phrasebook){
        .words = words, .profile = profile, .locale = locale, .rtl = pl_tag_rtl(locale), .count = words->wording_count
    };
    book->patterns = pl_alloc_zeroed(book->count + 1, sizeof *book->patterns);
    pl_status status = book->patterns ? PL_OK : pl_fail(err, PL_ERR_MEMORY, "no memory for a phrase book");
    pl_formatters *formatters = NULL;
    if (!status)
        status = pl_formatters_new(&formatters, locale, err);
    for (size_t i = 0; !status && i < words->phrases.count; i++)
        status = compile_phrase(book, words->phrases.entries[i].value, formatters, err);
    pl_formatters_free(formatters);
    if (status) {
        pl_phrasebook_free(book);
        return status;
    }
    *out = book;
    return PL_OK;
}

void pl_phrasebook_free(pl_phrasebook *book)
{
    if (!book)
        return;
    for (size_t i = 0; book->patterns && i < book->count; i++)
        pl_pattern_free(book->patterns[i]);
    pl_free(book->patterns);
    pl_free(book);
}
