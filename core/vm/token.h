/* The tokens of a Lua source, as far as finding fields needs them. */
#ifndef PL_VM_TOKEN_H
#define PL_VM_TOKEN_H

#include "base/str.h"

typedef enum pl_token_kind {
    PL_TOKEN_END,
    PL_TOKEN_NAME,   /* keywords too */
    PL_TOKEN_STRING, /* `text` is without quotes, escapes undecoded */
    PL_TOKEN_NUMBER,
    PL_TOKEN_LABEL, /* :: */
    PL_TOKEN_MARK,  /* any other single byte */
} pl_token_kind;

typedef struct pl_token {
    pl_token_kind kind;
    pl_str text;
    int line;
} pl_token;

typedef struct pl_lexer {
    pl_str source;
    size_t at;
    int line;
} pl_lexer;

void pl_lexer_init(pl_lexer *lexer, pl_str source);

/* The next token; PL_TOKEN_END at the end. Comments and blanks are passed over; a string that does not end, ends with the line or the file. */
pl_token pl_lexer_next(pl_lexer *lexer);

/* Where the token begins in its line, in code points from 1; 0 far out in a long line. */
int pl_token_column(const pl_lexer *lexer, pl_token token);

bool pl_token_is(pl_token token, char mark);
bool pl_token_names(pl_token token, const char *word);

#endif
