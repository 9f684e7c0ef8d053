/* Guesses of a text's language by its letters. */
#ifndef PL_UNDERSTAND_GUESS_H
#define PL_UNDERSTAND_GUESS_H

#include "base/str.h"

enum { PL_GUESSES = 3 };

typedef struct pl_guess {
    char code[16]; /* "de", "zh-Hant" */
    double share;  /* 0–1 of the text */
    bool reliable;
} pl_guess;

/* Best first; returns how many. `hint` is a language to lean on ("de"), NULL for none. The text must be well-formed. */
size_t pl_guess_language(pl_guess out[PL_GUESSES], pl_str text, const char *hint);

/* What the scripts of a text say, by themselves. */
typedef struct pl_scripts {
    size_t latin; /* letters of each */
    size_t kana;
    size_t han;
    size_t hangul;
    size_t thai;
    size_t other;
    size_t simplified; /* Han characters that only one writing has */
    size_t traditional;
    size_t japanese;
} pl_scripts;

void pl_scripts_count(pl_scripts *out, pl_str text);

#endif
