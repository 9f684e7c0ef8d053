/* Words of a message, folded for the lexicons: a Latin word or a single character of a script without blanks each. */
#ifndef PL_UNDERSTAND_TOKEN_H
#define PL_UNDERSTAND_TOKEN_H

#include "base/error.h"
#include "base/vector.h"
#include "understand/vocabulary.h"

/* What a token of a lexicon row is; in messages all are words. */
typedef enum pl_token_role {
    PL_TOKEN_WORD,  /* in rows "#" is any number */
    PL_TOKEN_GAP,   /* "_": some words may stand here */
    PL_TOKEN_CLASS, /* "@parcel": a word class, `text` is its name */
    PL_TOKEN_BOTH,  /* "&": what stands before and behind may come in any order, near each other */
    PL_TOKEN_ASKS,  /* "?" at the end: only in questions */
} pl_token_role;

typedef struct pl_token {
    pl_str text;  /* folded, accents removed; umlauts as two letters */
    size_t start; /* bytes of the message */
    size_t end;
    uint32_t rune;     /* its first code point */
    uint32_t sentence; /* from 0 */
    uint32_t clause;   /* from 0; commas part clauses, and so do blanks in writings without */
    bool unspaced;     /* a character of a script without blanks */
    bool joined;       /* nothing stands between it and the one before */
    bool asks;         /* its sentence ends with a question mark */
    pl_token_role role;
    pl_word_form form; /* "word*", "*word" in lexicon rows */
} pl_token;

typedef enum pl_token_source { PL_TOKENS_MESSAGE, PL_TOKENS_ROW } pl_token_source;

/* Appends pl_token to `out`. In rows of a lexicon the signs above have their meaning. */
pl_status pl_tokens_read(pl_vector *out, pl_arena *arena, pl_str text, pl_token_source source, pl_error *err);

/* The stem of a Latin word in a language ("de", "en"; others: the word itself); written to `out`, which has room for 64 bytes. */
pl_str pl_token_stem(char out[64], pl_str word, const char *language);

/* For each token, whether the word before or behind it says that it is not so. `negated` has one byte per token. */
void pl_tokens_negate(unsigned char *negated, const pl_vector *tokens, const char *language);

#endif
