/* Words of a message, folded for the lexicons: a Latin word or a single character of a script without blanks each. */
#ifndef PL_UNDERSTAND_TOKEN_H
#define PL_UNDERSTAND_TOKEN_H

#include "base/error.h"
#include "base/vector.h"

typedef struct pl_token {
    pl_str text;  /* folded, accents removed */
    size_t start; /* bytes of the message */
    size_t end;
    uint32_t rune;     /* its first code point */
    uint32_t sentence; /* from 0 */
    bool unspaced;     /* a character of a script without blanks */
    bool joined;       /* nothing stands between it and the one before */
    bool gap;          /* only in lexicon rows: "_", some words may stand here */
    bool open;         /* only in lexicon rows: "word*", any ending */
} pl_token;

typedef enum pl_token_source { PL_TOKENS_MESSAGE, PL_TOKENS_ROW } pl_token_source;

/* Appends pl_token to `out`. In rows of a lexicon "_" and "*" have their meaning. */
pl_status pl_tokens_read(pl_vector *out, pl_arena *arena, pl_str text, pl_token_source source, pl_error *err);

/* The stem of a Latin word in a language ("de", "en"; others: the word itself); written to `out`, which has room for 64 bytes. */
pl_str pl_token_stem(char out[64], pl_str word, const char *language);

/* For each token, whether the word before or behind it says that it is not so. `negated` has one byte per token. */
void pl_tokens_negate(unsigned char *negated, const pl_vector *tokens, const char *language);

#endif
