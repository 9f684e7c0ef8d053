/* The form of address stays what the shop has used before; two forms in one text are the business of rules. */
#include "check/address.h"

#include "check/row.h"
#include "locale/fold.h"
#include "text/utf8.h"

/* Scripts without blanks have no word bounds to look at. */
static bool has_bounds(pl_str word)
{
    size_t at = 0;
    return !pl_rune_unspaced(pl_utf8_next(word, &at));
}

static size_t find_word(pl_str text, pl_str word)
{
    size_t at = pl_str_find(text, word, 0);
    while (at < text.length && has_bounds(word) && (pl_word_before(text, at) || pl_word_behind(text, at + word.length)))
        at = pl_str_find(text, word, at + 1);
    return at;
}

pl_address pl_address_find(const pl_profile *profile, pl_str text, pl_str except)
{
    pl_address found = { .start = text.length };
    const pl_node *forms = profile ? profile->address_words : NULL;
    for (const pl_node *form = forms ? forms->first : NULL; form; form = form->next) {
        if (except.at && pl_str_equal(form->key, except))
            continue;
        for (const pl_node *word = form->first; word; word = word->next) {
            size_t at = find_word(text, word->text);
            if (at < found.start)
                found = (pl_address){ form->key, at, at + word->text.length };
        }
    }
    return found;
}

pl_status pl_check_address(const pl_check_case *of, pl_error *err)
{
    pl_str before = of->text->address;
    if (!before.at)
        return PL_OK;
    pl_address other = pl_address_find(of->text->profile, of->text->text, before);
    if (!other.form.at)
        return PL_OK;
    pl_check_report report = { .start = other.start, .end = other.end, .fix = PL_FIX_HUMAN };
    report.says =
        pl_arena_format(of->arena, "The buyer was addressed with '%.*s' before; stay with it.", PL_STR_ARGS(before));
    return pl_check_put(of, report, err);
}
