/* Splits a Lua source into tokens: comments, quoted and long strings, names, numbers, marks. */
#include "vm/token.h"

#include <ctype.h>

void pl_lexer_init(pl_lexer *lexer, pl_str source)
{
    *lexer = (pl_lexer){ .source = source, .line = 1 };
}

static char peek(const pl_lexer *lexer, size_t ahead)
{
    size_t at = lexer->at + ahead;
    return at < lexer->source.length ? lexer->source.at[at] : '\0';
}

static bool is_over(const pl_lexer *lexer)
{
    return lexer->at >= lexer->source.length;
}

static void step(pl_lexer *lexer)
{
    lexer->line += peek(lexer, 0) == '\n';
    lexer->at++;
}

static bool is_word(char byte)
{
    return isalnum((unsigned char)byte) || byte == '_';
}

/* The number of '=' in a long bracket that opens (or with ']' closes) here, -1 when there is none. */
static int long_level(const pl_lexer *lexer, char bracket)
{
    size_t signs = 0;
    if (peek(lexer, 0) != bracket)
        return -1;
    while (peek(lexer, 1 + signs) == '=')
        signs++;
    return peek(lexer, 1 + signs) == bracket ? (int)signs : -1;
}

/* Stands on the opening bracket; returns what is between the brackets and stands behind the closing one. */
static pl_str skip_long(pl_lexer *lexer, int level)
{
    lexer->at += (size_t)level + 2;
    size_t start = lexer->at;
    while (!is_over(lexer) && long_level(lexer, ']') != level)
        step(lexer);
    pl_str inside = pl_str_slice(lexer->source, start, lexer->at);
    lexer->at += is_over(lexer) ? 0 : (size_t)level + 2;
    return inside;
}

static void skip_comment(pl_lexer *lexer)
{
    lexer->at += 2;
    int level = long_level(lexer, '[');
    if (level >= 0) {
        (void)skip_long(lexer, level);
        return;
    }
    while (!is_over(lexer) && peek(lexer, 0) != '\n')
        lexer->at++;
}

static void skip_blanks(pl_lexer *lexer)
{
    for (;;) {
        if (peek(lexer, 0) == '-' && peek(lexer, 1) == '-')
            skip_comment(lexer);
        else if (!is_over(lexer) && isspace((unsigned char)peek(lexer, 0)))
            step(lexer);
        else
            return;
    }
}

/* `\z` and a backslash before the end of the line carry a string over to the next line. */
static void skip_escape(pl_lexer *lexer)
{
    step(lexer);
    bool joins = peek(lexer, 0) == 'z';
    if (!is_over(lexer))
        step(lexer);
    while (joins && !is_over(lexer) && isspace((unsigned char)peek(lexer, 0)))
        step(lexer);
}

static pl_str skip_quoted(pl_lexer *lexer)
{
    char quote = peek(lexer, 0);
    size_t start = ++lexer->at;
    while (!is_over(lexer) && peek(lexer, 0) != quote && peek(lexer, 0) != '\n') {
        if (peek(lexer, 0) == '\\')
            skip_escape(lexer);
        else
            lexer->at++;
    }
    pl_str inside = pl_str_slice(lexer->source, start, lexer->at);
    if (peek(lexer, 0) == quote)
        lexer->at++;
    return inside;
}

static pl_str skip_word(pl_lexer *lexer)
{
    size_t start = lexer->at;
    while (is_word(peek(lexer, 0)))
        lexer->at++;
    return pl_str_slice(lexer->source, start, lexer->at);
}

static pl_token read_mark(pl_lexer *lexer, pl_token token)
{
    size_t bytes = peek(lexer, 0) == ':' && peek(lexer, 1) == ':' ? 2 : 1;
    token.kind = bytes == 2 ? PL_TOKEN_LABEL : PL_TOKEN_MARK;
    token.text = pl_str_slice(lexer->source, lexer->at, lexer->at + bytes);
    lexer->at += bytes;
    return token;
}

pl_token pl_lexer_next(pl_lexer *lexer)
{
    skip_blanks(lexer);
    pl_token token = { .kind = PL_TOKEN_END, .line = lexer->line };
    if (is_over(lexer))
        return token;
    char byte = peek(lexer, 0);
    int level = long_level(lexer, '[');
    if (level >= 0) {
        token.kind = PL_TOKEN_STRING;
        token.text = skip_long(lexer, level);
    } else if (byte == '"' || byte == '\'') {
        token.kind = PL_TOKEN_STRING;
        token.text = skip_quoted(lexer);
    } else if (is_word(byte)) {
        token.kind = isdigit((unsigned char)byte) ? PL_TOKEN_NUMBER : PL_TOKEN_NAME;
        token.text = skip_word(lexer);
    } else {
        token = read_mark(lexer, token);
    }
    return token;
}

/* The text of a string is inside its quotes; a long bracket's is counted from its first sign. */
int pl_token_column(const pl_lexer *lexer, pl_token token)
{
    enum { FAR = 1000 };
    if (!token.text.at)
        return 0;
    const char *at = token.text.at;
    const char *start = lexer->source.at;
    int column = token.kind == PL_TOKEN_STRING ? 0 : 1;
    for (size_t seen = 0; at > start && at[-1] != '\n'; seen++) {
        if (seen == FAR)
            return 0;
        at--;
        column += ((unsigned char)*at & 0xC0) != 0x80;
    }
    return column;
}

bool pl_token_is(pl_token token, char mark)
{
    return token.kind == PL_TOKEN_MARK && token.text.at[0] == mark;
}

bool pl_token_names(pl_token token, const char *word)
{
    return token.kind == PL_TOKEN_NAME && pl_str_is(token.text, word);
}
