/* Sentences, words and graphemes of a text. */
#ifndef PL_LOCALE_SEGMENT_H
#define PL_LOCALE_SEGMENT_H

#include "base/vector.h"
#include "locale/tag.h"

typedef struct pl_segment {
    size_t start; /* bytes, half-open, blanks at the end not included */
    size_t end;
} pl_segment;

/* Each appends pl_segment to `out`. Sentences end at . ! ? 。！？؟ । … and at line ends; 12.50, v2.1, z. B., Dr., Mr. and the like do not end one. */
pl_status pl_segment_sentences(pl_vector *out, pl_str text, pl_tag language, pl_error *err);

/* Words of letters and digits; each Han, Kana, Thai … character is a word of its own (no dictionary). */
pl_status pl_segment_words(pl_vector *out, pl_str text, pl_error *err);

/* The first word that starts at or behind `from`, which lies in no word; false when there is none. */
bool pl_segment_next_word(pl_segment *out, pl_str text, size_t from);

size_t pl_segment_graphemes(pl_str text); /* user-perceived characters */

#endif
