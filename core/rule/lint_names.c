/* Names in a rule's source: followed by scope, token by token, without running anything. */
#include "reply/facts.h"
#include "rule/lint_job.h"
#include "rule/lint_known.h"
#include "vm/token.h"

enum { DEPTH_MAX = 200 };

typedef enum variable_kind { VARIABLE_LOCAL, VARIABLE_PARAMETER } variable_kind;

typedef struct variable {
    pl_str name;
    pl_lint_place place;
    variable_kind kind;
    int depth;
    bool read;
} variable;

typedef struct scan {
    pl_lint_job *job;
    pl_lexer lexer;
    pl_token token;
    pl_token last;    /* before `token` */
    pl_token earlier; /* before `last` */
    pl_vector variables;
    int depth;                /* of blocks */
    int headers;              /* `for` whose `do` has not come */
    char brackets[DEPTH_MAX]; /* '(' '[' '{', and 'b' for a block */
    int open;
} scan;

static void advance(scan *s)
{
    s->earlier = s->last;
    s->last = s->token;
    s->token = pl_lexer_next(&s->lexer);
}

static pl_token peek(const scan *s, int ahead)
{
    pl_lexer lexer = s->lexer;
    pl_token token = s->token;
    while (ahead--)
        token = pl_lexer_next(&lexer);
    return token;
}

static pl_lint_place here(const scan *s)
{
    return (pl_lint_place){ .line = s->token.line, .column = pl_token_column(&s->lexer, s->token) };
}

/* ---- brackets and blocks ---- */

static void push(scan *s, char bracket)
{
    if (s->open < DEPTH_MAX)
        s->brackets[s->open] = bracket;
    s->open++;
}

static void pop(scan *s)
{
    s->open -= s->open > 0;
}

static char innermost(const scan *s)
{
    return s->open > 0 && s->open <= DEPTH_MAX ? s->brackets[s->open - 1] : 'b';
}

static void open_block(scan *s)
{
    s->depth++;
    push(s, 'b');
}

static void close_block(scan *s)
{
    while (s->variables.count) {
        const variable *last = pl_vector_get(&s->variables, s->variables.count - 1);
        if (last->depth < s->depth)
            break;
        if (!last->read && last->kind == VARIABLE_LOCAL && last->name.at[0] != '_')
            pl_lint_put(s->job, PL_LINT_UNUSED_LOCAL, last->place, "'%.*s' is never read", PL_STR_ARGS(last->name));
        s->variables.count--;
    }
    s->depth--;
    pop(s);
}

static void declare(scan *s, variable_kind kind)
{
    variable *added = pl_vector_add(&s->variables);
    if (!added) {
        s->job->status = PL_ERR_MEMORY;
        return;
    }
    *added = (variable){ .name = s->token.text, .place = here(s), .kind = kind, .depth = s->depth };
}

static variable *find_variable(scan *s, pl_str name)
{
    for (size_t i = s->variables.count; i > 0; i--) {
        variable *found = pl_vector_get(&s->variables, i - 1);
        if (pl_str_equal(found->name, name))
            return found;
    }
    return NULL;
}

static void hint(scan *s, pl_str prefix, const char *mark, pl_str nearest)
{
    if (nearest.at)
        pl_lint_hint(s->job, "did you mean '%.*s%s%.*s'?", PL_STR_ARGS(prefix), mark, PL_STR_ARGS(nearest));
}

static bool is_mark(pl_token token, char mark)
{
    return pl_token_is(token, mark);
}

/* Reports a name that is neither declared nor given to rules. */
static void refuse_name(scan *s)
{
    bool assigned = is_mark(peek(s, 1), '=') && !is_mark(peek(s, 2), '=') && innermost(s) == 'b';
    pl_str name = s->token.text;
    if (assigned) {
        pl_lint_put(s->job, PL_LINT_GLOBAL, here(s), "'%.*s' is not declared", PL_STR_ARGS(name));
        pl_lint_hint(s->job, "write 'local %.*s'", PL_STR_ARGS(name));
        return;
    }
    pl_lint_put(s->job, PL_LINT_UNKNOWN_NAME, here(s), "'%.*s' is not known here", PL_STR_ARGS(name));
    pl_known_nearest nearest = { .wrong = name };
    for (size_t i = 0; i < s->variables.count; i++)
        pl_known_try(&nearest, ((const variable *)pl_vector_get(&s->variables, i))->name);
    pl_known_try_globals(&nearest, &s->job->reference);
    hint(s, PL_STR(""), "", nearest.name);
}

/* ---- members: draft:find, text.fold, ctx.facts.eta ---- */

static void check_stage(scan *s, const pl_reference_row *row)
{
    pl_str stage = pl_str_of(pl_rule_stage_name(s->job->entry->rule.stage));
    if (row->stages.length && pl_str_find(row->stages, stage, 0) == row->stages.length)
        pl_lint_put(s->job, PL_LINT_WRONG_STAGE, here(s), "'%.*s%s%.*s' is for rules of: %.*s", PL_STR_ARGS(row->noun),
                    row->kind == PL_REFERENCE_METHOD ? ":" : ".", PL_STR_ARGS(row->name), PL_STR_ARGS(row->stages));
}

static void refuse_member(scan *s, pl_str noun, const char *mark, pl_str name, pl_str nearest)
{
    pl_lint_put(s->job, PL_LINT_UNKNOWN_API, here(s), "there is no '%.*s%s%.*s'", PL_STR_ARGS(noun), mark,
                PL_STR_ARGS(name));
    hint(s, noun, mark, nearest);
}

static void check_context(scan *s, pl_str part, pl_str name)
{
    pl_axis axis;
    if (pl_str_is(part, "facts") && pl_fact_find(name) < 0)
        refuse_member(s, PL_STR("ctx.facts"), ".", name, pl_fact_nearest(name));
    else if (pl_str_is(part, "tone") && !pl_axis_find(&axis, name))
        refuse_member(s, PL_STR("ctx.tone"), ".", name, (pl_str){ NULL, 0 });
}

/* Where a member of the name follows: `.name` or `:name`, not `..`. */
static bool has_member(const scan *s, int from)
{
    pl_token mark = peek(s, from);
    return (is_mark(mark, '.') || is_mark(mark, ':')) && peek(s, from + 1).kind == PL_TOKEN_NAME;
}

static void check_member(scan *s)
{
    pl_str noun = s->token.text;
    pl_str name = peek(s, 2).text;
    const char *mark = is_mark(peek(s, 1), ':') ? ":" : ".";
    const pl_reference_library *library = pl_known_library(noun);
    const pl_reference_row *row = pl_reference_find(&s->job->reference, noun, name);
    pl_known_nearest nearest = { .wrong = name };
    if (library && !pl_known_member(library, name)) {
        pl_known_try_members(&nearest, library);
        refuse_member(s, noun, mark, name, nearest.name);
    } else if (!library && !row)
        refuse_member(s, noun, mark, name, pl_reference_nearest(&s->job->reference, noun, name));
    else if (row)
        check_stage(s, row);
    if (row && pl_str_is(noun, "ctx") && has_member(s, 3))
        check_context(s, name, peek(s, 4).text);
}

/* The subjects of rules keep their names by custom only: a parameter called draft is one. */
static bool is_subject(const variable *found, pl_str name)
{
    static const char *const subjects[] = { "draft", "plan", "reading", "ctx" };
    for (size_t i = 0; found->kind == VARIABLE_PARAMETER && i < sizeof subjects / sizeof *subjects; i++)
        if (pl_str_is(name, subjects[i]))
            return true;
    return false;
}

/* ---- tokens ---- */

static bool is_concatenation(const scan *s)
{
    return is_mark(s->earlier, '.') && s->earlier.text.at + 1 == s->last.text.at;
}

/* Names that are no variables: behind '.' or ':', in a label, or the key of a field. */
static bool is_no_variable(const scan *s)
{
    if (is_mark(s->last, ':') || s->last.kind == PL_TOKEN_LABEL || pl_token_names(s->last, "goto"))
        return true;
    if (is_mark(s->last, '.'))
        return !is_concatenation(s);
    bool begins = is_mark(s->last, '{') || is_mark(s->last, ',') || is_mark(s->last, ';');
    return innermost(s) == '{' && begins && is_mark(peek(s, 1), '=') && !is_mark(peek(s, 2), '=');
}

static void read_variable(scan *s)
{
    if (is_no_variable(s))
        return;
    variable *found = find_variable(s, s->token.text);
    if (found)
        found->read = true;
    else if (!pl_known_global(&s->job->reference, s->token.text))
        refuse_name(s);
    bool known = found ? is_subject(found, s->token.text) : pl_known_global(&s->job->reference, s->token.text);
    if (known && has_member(s, 1))
        check_member(s);
}

/* Behind `function`: a name or none, then the parameters, which belong to the block. */
static void read_function(scan *s)
{
    bool is_local = pl_token_names(s->last, "local");
    advance(s);
    if (s->token.kind == PL_TOKEN_NAME && is_local)
        declare(s, VARIABLE_LOCAL);
    else if (s->token.kind == PL_TOKEN_NAME)
        read_variable(s);
    while (s->token.kind != PL_TOKEN_END && !is_mark(s->token, '('))
        advance(s);
    open_block(s);
    for (advance(s); s->token.kind != PL_TOKEN_END && !is_mark(s->token, ')'); advance(s))
        if (s->token.kind == PL_TOKEN_NAME)
            declare(s, VARIABLE_PARAMETER);
}

/* Stands on the first name of `local a <const>, b` or `for a, b in`; ends on the last token of the list. */
static void read_list(scan *s, variable_kind kind)
{
    for (;;) {
        if (s->token.kind == PL_TOKEN_NAME)
            declare(s, kind);
        if (is_mark(peek(s, 1), '<'))
            for (int i = 0; i < 3; i++)
                advance(s);
        if (!is_mark(peek(s, 1), ','))
            return;
        advance(s);
        advance(s);
    }
}

static void begin_local(scan *s)
{
    advance(s);
    if (pl_token_names(s->token, "function"))
        read_function(s);
    else
        read_list(s, VARIABLE_LOCAL);
}

static void begin_for(scan *s)
{
    open_block(s);
    s->headers++;
    advance(s);
    read_list(s, VARIABLE_PARAMETER);
}

static void begin_do(scan *s)
{
    if (s->headers)
        s->headers--;
    else
        open_block(s);
}

static void begin_else(scan *s)
{
    close_block(s);
    open_block(s);
}

/* What a loop declares is seen by its condition too: it is kept with the block around. */
static void begin_until(scan *s)
{
    for (size_t i = 0; i < s->variables.count; i++) {
        variable *one = pl_vector_get(&s->variables, i);
        if (one->depth < s->depth)
            continue;
        one->depth = s->depth - 1;
        one->read = true;
    }
    close_block(s);
}

static void pass(scan *s)
{
    (void)s;
}

static const struct keyword {
    const char *word;
    void (*read)(scan *s);
} keywords[] = {
    { "and", pass },
    { "break", pass },
    { "do", begin_do },
    { "else", begin_else },
    { "elseif", close_block },
    { "end", close_block },
    { "false", pass },
    { "for", begin_for },
    { "function", read_function },
    { "goto", pass },
    { "if", pass },
    { "in", pass },
    { "local", begin_local },
    { "nil", pass },
    { "not", pass },
    { "or", pass },
    { "repeat", open_block },
    { "return", pass },
    { "then", open_block },
    { "true", pass },
    { "until", begin_until },
    { "while", pass },
};

static void read_name(scan *s)
{
    for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++) {
        if (pl_token_names(s->token, keywords[i].word)) {
            keywords[i].read(s);
            return;
        }
    }
    read_variable(s);
}

static void read_token(scan *s)
{
    if (s->token.kind == PL_TOKEN_NAME)
        read_name(s);
    else if (is_mark(s->token, '(') || is_mark(s->token, '[') || is_mark(s->token, '{'))
        push(s, s->token.text.at[0]);
    else if (is_mark(s->token, ')') || is_mark(s->token, ']') || is_mark(s->token, '}'))
        pop(s);
}

void pl_lint_names(pl_lint_job *job)
{
    scan s = { .job = job };
    pl_lexer_init(&s.lexer, job->entry->text);
    pl_vector_init(&s.variables, sizeof(variable), job->arena);
    for (advance(&s); s.token.kind != PL_TOKEN_END && !job->status; advance(&s))
        read_token(&s);
    s.depth = 0;
    close_block(&s);
}
