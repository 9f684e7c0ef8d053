/* Letters in pieces (NFD) and characters that nobody sees. */
#include "check/row.h"
#include "locale/fold.h"
#include "locale/normal.h"
#include "text/utf8.h"

static const uint32_t unseen[] = { 0x200B, 0x2060, 0xFEFF, 0x00AD, 0x180E };

/* U+200C and U+200D shape Persian, Indic scripts and emoji; inside Latin, Han and Hangul words they only hide. */
static bool joins_nothing(pl_str text, size_t start, size_t end)
{
    size_t at = start;
    if (!start || end == text.length)
        return true;
    uint32_t before = pl_utf8_previous(text, &at);
    uint32_t behind = pl_utf8_next(text, &end);
    return (before < 0x250 || pl_rune_unspaced(before)) && (behind < 0x250 || pl_rune_unspaced(behind));
}

static bool hides(pl_str text, uint32_t rune, size_t start, size_t end)
{
    for (size_t i = 0; i < sizeof unseen / sizeof *unseen; i++) {
        if (unseen[i] == rune)
            return true;
    }
    return (rune == 0x200C || rune == 0x200D) && joins_nothing(text, start, end);
}

/* Where a character that hides may begin, at or behind `at`. */
static size_t skip_shown(pl_str text, size_t at)
{
    for (; at < text.length; at++) {
        unsigned char byte = (unsigned char)text.at[at];
        if (byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xEF)
            break;
    }
    return at;
}

static pl_status report_hidden(const pl_check_case *of, pl_error *err)
{
    pl_str text = of->text->text;
    pl_status status = PL_OK;
    for (size_t at = skip_shown(text, 0); !status && at < text.length; at = skip_shown(text, at)) {
        size_t start = at;
        uint32_t rune = pl_utf8_next(text, &at);
        if (hides(text, rune, start, at) && !pl_check_protected(of, start, at))
            status = pl_check_put(of,
                                  (pl_check_report){ start, at, PL_STR("A character that nobody sees stands here."),
                                                     PL_FIX_REPLACE, PL_STR("") },
                                  err);
    }
    return status;
}

/* A run of the view whose original has other bytes; false when there is none behind `from`. */
static bool next_change(size_t *start, size_t *end, const pl_view *view, pl_str text, size_t from)
{
    for (size_t at = from; at < view->text.length; at = *end) {
        *start = at;
        *end = at + 1;
        while (*end < view->text.length && view->origin[*end] == view->origin[at])
            (*end)++;
        if (!pl_str_equal(pl_str_slice(view->text, *start, *end),
                          pl_str_slice(text, view->origin[*start], view->origin[*end])))
            return true;
    }
    return false;
}

pl_status pl_check_nfc(const pl_check_case *of, pl_error *err)
{
    pl_str text = of->text->text;
    pl_view view;
    size_t start = 0;
    size_t end = 0;
    if (pl_normal_composed(text))
        return report_hidden(of, err);
    pl_status status = pl_view_make(&view, of->arena, text, PL_FOLD_NFC, err);
    if (status || pl_str_equal(view.text, text))
        return status ? status : report_hidden(of, err);
    while (!status && next_change(&start, &end, &view, text, end)) {
        pl_check_report found = { .start = view.origin[start],
                                  .end = view.origin[end],
                                  .says = PL_STR("A letter is written in pieces."),
                                  .fix = PL_FIX_REPLACE,
                                  .fix_text = pl_str_slice(view.text, start, end) };
        if (!pl_check_protected(of, found.start, found.end))
            status = pl_check_put(of, found, err);
    }
    return status ? status : report_hidden(of, err);
}
