/* Folded views of a text for matching, with the way back to the original bytes. */
#ifndef PL_LOCALE_FOLD_H
#define PL_LOCALE_FOLD_H

#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"

typedef enum pl_fold {
    PL_FOLD_NFC,
    PL_FOLD_CASE,     /* NFKC_Casefold; zero-width, bidi and variation marks removed */
    PL_FOLD_SKELETON, /* PL_FOLD_CASE, then Cyrillic, Greek and other look-alikes to Latin, in tokens that mix scripts or when the text is mostly Latin */
    PL_FOLD_DIGITS, /* PL_FOLD_CASE, all decimal digits of all scripts to ASCII, Han digits between digits too, separators between digits removed */
    PL_FOLD_COUNT
} pl_fold;

/* A view: `text` and, for each of its bytes and its end, the byte of the original it came from. */
typedef struct pl_view {
    pl_str text;
    const uint32_t *origin; /* text.length + 1 entries, never falling */
} pl_view;

/* Both live in the arena. PL_ERR_MEMORY, PL_ERR_LIMIT above 1 MiB. The text must be well-formed. */
pl_status pl_view_make(pl_view *out, pl_arena *arena, pl_str text, pl_fold fold, pl_error *err);

/* The range of the original that the view's bytes [start, end) came from, widened to whole code points of the original. */
void pl_view_origin(size_t *start, size_t *end, const pl_view *view);

/* Lower case and upper case of the first letter, by the rules of a language (tr: i → İ), appended. */
pl_status pl_fold_first_lower(pl_buf *out, pl_str text, const char *language, pl_error *err);
pl_status pl_fold_first_upper(pl_buf *out, pl_str text, const char *language, pl_error *err);
pl_status pl_fold_title(pl_buf *out, pl_str name, const char *language, pl_error *err); /* "MÜLLER" → "Müller" */

/* Whether a letter or digit of any script stands directly before / behind a byte offset: word bounds where \b is only ASCII. */
bool pl_word_before(pl_str text, size_t offset);
bool pl_word_behind(pl_str text, size_t offset);

/* True for scripts that are written without blanks between words (Han, Kana, Thai, Lao, Khmer, Myanmar). */
bool pl_rune_unspaced(uint32_t code_point);
bool pl_rune_letter(uint32_t code_point);
bool pl_rune_emoji(uint32_t code_point); /* default or presented emoji; not digits, # or * */

#endif
