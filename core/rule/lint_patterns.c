/* Constant patterns in a rule's source: whether they are RE2 syntax, and whether they match nothing at all. */
#include <string.h>

#include "base/buf.h"
#include "rule/lint_job.h"
#include "text/regex.h"
#include "vm/token.h"

enum { BEHIND = 6, PATTERN_BYTES = 64 << 10 };

typedef struct scan {
    pl_lint_job *job;
    pl_lexer lexer;
    pl_token tokens[BEHIND]; /* [0] is the newest */
} scan;

static void advance(scan *s)
{
    memmove(s->tokens + 1, s->tokens, sizeof s->tokens - sizeof *s->tokens);
    s->tokens[0] = pl_lexer_next(&s->lexer);
}

/* Decodes the escapes of a string in quotes; false for those that patterns do not need. */
static bool put_decoded(pl_buf *out, pl_str text)
{
    static const char from[] = "nt\\\"'ar";
    static const char to[] = "\n\t\\\"'\a\r";
    for (size_t i = 0; i < text.length; i++) {
        if (text.at[i] != '\\') {
            pl_buf_put_byte(out, text.at[i]);
            continue;
        }
        const char *escape = i + 1 < text.length ? memchr(from, text.at[i + 1], sizeof from - 1) : NULL;
        if (!escape)
            return false;
        pl_buf_put_byte(out, to[escape - from]);
        i++;
    }
    return true;
}

static void check_pattern(scan *s, pl_str pattern, pl_lint_place place)
{
    pl_regex *regex;
    pl_regex_match match;
    pl_error err = { .status = PL_OK };
    pl_status status = pl_regex_new(&regex, pattern, PL_REGEX_EXACT_CASE, &err);
    if (status == PL_ERR_MEMORY)
        s->job->status = status;
    else if (status)
        pl_lint_put(s->job, PL_LINT_PATTERN, place, "the pattern is not RE2 syntax: %s", err.message);
    else if (pl_regex_find(&match, regex, PL_STR(""), 0)) {
        pl_lint_put(s->job, PL_LINT_EMPTY_MATCH, place, "the pattern also matches nothing, and so everywhere");
        pl_lint_hint(s->job, "a part that must be there makes it sure: + instead of *");
    }
    if (!status)
        pl_regex_free(regex);
}

/* The token is a whole string: nothing is joined to it. */
static void check_string(scan *s)
{
    pl_token string = s->tokens[0];
    pl_lexer lexer = s->lexer;
    pl_token next = pl_lexer_next(&lexer);
    pl_lint_place place = { .line = string.line, .column = pl_token_column(&s->lexer, string) };
    bool quoted = string.text.at[-1] == '"' || string.text.at[-1] == '\'';
    pl_buf decoded;
    if (string.kind != PL_TOKEN_STRING || pl_token_is(next, '.') || pl_token_is(next, ':'))
        return;
    pl_buf_init(&decoded, PATTERN_BYTES);
    if (!quoted)
        pl_buf_put(&decoded, string.text);
    if ((!quoted || put_decoded(&decoded, string.text)) && !decoded.status)
        check_pattern(s, pl_buf_view(&decoded), place);
    pl_buf_drop(&decoded);
}

/* Goes behind the first argument of a call. */
static void skip_argument(scan *s)
{
    int depth = 0;
    for (advance(s); s->tokens[0].kind != PL_TOKEN_END; advance(s)) {
        if (!depth && (pl_token_is(s->tokens[0], ',') || pl_token_is(s->tokens[0], ')')))
            return;
        depth += pl_token_is(s->tokens[0], '(') || pl_token_is(s->tokens[0], '{');
        depth -= pl_token_is(s->tokens[0], ')') || pl_token_is(s->tokens[0], '}');
    }
}

/* [0] is find or replace_regex: draft:find, view:find, draft:view("case"):find; strings have a find of their own, which takes plain text. */
static bool is_search(const scan *s)
{
    const pl_token *t = s->tokens;
    if (!pl_token_is(t[1], ':'))
        return false;
    if (pl_token_names(t[2], "draft") || pl_token_names(t[2], "view"))
        return true;
    bool called = pl_token_is(t[2], ')') && t[3].kind == PL_TOKEN_STRING && pl_token_names(t[5], "view");
    return called || (t[2].kind == PL_TOKEN_STRING && pl_token_names(t[3], "view"));
}

static bool is_library_search(const scan *s)
{
    return pl_token_names(s->tokens[0], "find") && pl_token_is(s->tokens[1], '.') &&
           pl_token_names(s->tokens[2], "text");
}

static bool is_method_search(const scan *s)
{
    bool named = pl_token_names(s->tokens[0], "find") || pl_token_names(s->tokens[0], "replace_regex");
    return named && is_search(s);
}

/* Goes to the pattern: behind the bracket, or behind the text that is searched. */
static void find_pattern(scan *s)
{
    bool library = is_library_search(s);
    advance(s);
    if (library)
        skip_argument(s);
    if (pl_token_is(s->tokens[0], library ? ',' : '('))
        advance(s);
}

static void read_call(scan *s)
{
    if (!is_library_search(s) && !is_method_search(s))
        return;
    find_pattern(s);
    if (s->tokens[0].kind == PL_TOKEN_STRING)
        check_string(s);
}

/* A screen that every text passes screens nothing. */
static void check_screen(pl_lint_job *job, const pl_node *pattern)
{
    pl_regex *regex;
    pl_regex_match match;
    if (pattern->kind != PL_NODE_TEXT)
        return;
    pl_status status = pl_regex_new(&regex, pattern->text, PL_REGEX_EXACT_CASE, NULL);
    if (status == PL_ERR_MEMORY)
        job->status = status;
    if (status)
        return;
    if (pl_regex_find(&match, regex, PL_STR(""), 0))
        pl_lint_put(job, PL_LINT_EMPTY_MATCH, pl_lint_at(pattern),
                    "looks_for keeps no text away: it also matches nothing");
    pl_regex_free(regex);
}

static void check_screens(pl_lint_job *job)
{
    static const char *const fields[] = { "text", "case", "skeleton", "digits" };
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        const pl_node *patterns = pl_node_find(job->entry->rule.looks_for, fields[i]);
        if (patterns)
            check_screen(job, patterns);
        for (const pl_node *one = patterns ? patterns->first : NULL; one; one = one->next)
            check_screen(job, one);
    }
}

void pl_lint_patterns(pl_lint_job *job)
{
    scan s = { .job = job };
    check_screens(job);
    pl_lexer_init(&s.lexer, job->entry->text);
    for (advance(&s); s.tokens[0].kind != PL_TOKEN_END && !job->status; advance(&s))
        read_call(&s);
}
