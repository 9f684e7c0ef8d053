/* What belongs to a word, for the files of this folder. */
#ifndef PL_LOCALE_RUNE_H
#define PL_LOCALE_RUNE_H

#include <stdint.h>

#include "base/str.h"

/* A letter, a mark or a digit of any script. */
bool pl_rune_in_word(uint32_t code_point);

bool pl_rune_mark(uint32_t code_point); /* that is written on the letter before it */

/* The end of the word that starts at `start`, which is `start` itself when no word starts there. */
size_t pl_word_end(pl_str text, size_t start);

#endif
