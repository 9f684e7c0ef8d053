/* Finds the entries of the table that a file returns, by its brackets and words alone. */
#include "vm/places.h"

#include <stdlib.h>
#include <string.h>

#include "vm/token.h"

enum { DEPTH = 40, MOST_ENTRIES = 110000 }; /* more than any tree that is read */

typedef struct scan {
    pl_lexer lexer;
    pl_token token; /* the one to look at */
    pl_arena *arena;
    int depth;
    bool starved;
    size_t entries;
} scan;

static void advance(scan *job)
{
    job->token = pl_lexer_next(&job->lexer);
}

static int opens(pl_token token)
{
    static const char *const words[] = { "function", "if", "do", "repeat" };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (pl_token_names(token, words[i]))
            return 1;
    return pl_token_is(token, '(') || pl_token_is(token, '[') || pl_token_is(token, '{');
}

static int closes(pl_token token)
{
    return pl_token_names(token, "end") || pl_token_names(token, "until") || pl_token_is(token, ')') ||
           pl_token_is(token, ']') || pl_token_is(token, '}');
}

static bool separates(pl_token token)
{
    return pl_token_is(token, ',') || pl_token_is(token, ';');
}

/* Goes to the separator or the closing brace that ends an entry; brackets and blocks in between are passed over. */
static void skip_value(scan *job)
{
    int depth = 0;
    for (; job->token.kind != PL_TOKEN_END; advance(job)) {
        if (!depth && (separates(job->token) || pl_token_is(job->token, '}')))
            return;
        depth += opens(job->token) - closes(job->token);
    }
}

static void read_entries(scan *job, pl_place *table);

static pl_place *add_entry(scan *job, pl_place ***tail)
{
    pl_place *entry = pl_arena_take(job->arena, sizeof *entry);
    job->starved = !entry;
    if (!entry)
        return NULL;
    job->entries++;
    entry->line = job->token.line;
    **tail = entry;
    *tail = &entry->next;
    return entry;
}

/* `[key] =`: text without escapes or a whole number; any other key is left unknown. */
static void read_bracketed(scan *job, pl_place *entry)
{
    advance(job);
    if (job->token.kind == PL_TOKEN_STRING && !memchr(job->token.text.at, '\\', job->token.text.length))
        entry->key = job->token.text;
    else if (job->token.kind == PL_TOKEN_NUMBER)
        entry->index = strtoul(job->token.text.at, NULL, 10);
    while (job->token.kind != PL_TOKEN_END && !pl_token_is(job->token, ']'))
        advance(job);
    advance(job);
}

/* True when the value follows; false when what stood here was itself (the start of) a list element. */
static bool read_key(scan *job, pl_place *entry, size_t *elements)
{
    if (pl_token_is(job->token, '[')) {
        read_bracketed(job, entry);
    } else if (job->token.kind == PL_TOKEN_NAME) {
        pl_lexer behind = job->lexer;
        pl_token next = pl_lexer_next(&behind);
        pl_token after = pl_lexer_next(&behind);
        if (pl_token_is(next, '=') && !pl_token_is(after, '='))
            entry->key = job->token.text;
        if (entry->key.at)
            advance(job);
    }
    if (pl_token_is(job->token, '=')) {
        advance(job);
        return true;
    }
    entry->index = ++*elements;
    return false;
}

static void read_entry(scan *job, pl_place ***tail, size_t *elements)
{
    pl_place *entry = add_entry(job, tail);
    if (!entry)
        return;
    (void)read_key(job, entry, elements);
    if (pl_token_is(job->token, '{') && job->depth < DEPTH)
        read_entries(job, entry);
    skip_value(job);
}

/* Stands on the opening brace; ends behind the closing one. */
static void read_entries(scan *job, pl_place *table)
{
    pl_place **tail = &table->first;
    size_t elements = 0;
    job->depth++;
    advance(job);
    while (!job->starved && job->entries < MOST_ENTRIES && job->token.kind != PL_TOKEN_END &&
           !pl_token_is(job->token, '}')) {
        if (separates(job->token))
            advance(job);
        else
            read_entry(job, &tail, &elements);
    }
    advance(job);
    job->depth--;
}

/* Where the constructor opens: behind the last `return` outside of blocks, or behind the last `NAME =` when the file ends in `return NAME`. */
typedef struct start {
    pl_lexer lexer; /* before the opening brace */
    bool found;
} start;

static bool ends_file(pl_lexer lexer)
{
    pl_token token = pl_lexer_next(&lexer);
    return token.kind == PL_TOKEN_END || pl_token_is(token, ';');
}

static start find_return(pl_str text, pl_str *name)
{
    start last = { .found = false };
    pl_lexer lexer;
    pl_lexer_init(&lexer, text);
    int depth = 0;
    for (pl_token token = pl_lexer_next(&lexer); token.kind != PL_TOKEN_END; token = pl_lexer_next(&lexer)) {
        depth += opens(token) - closes(token);
        if (depth || !pl_token_names(token, "return"))
            continue;
        start here = { .lexer = lexer, .found = true };
        pl_token value = pl_lexer_next(&lexer);
        *name = value.kind == PL_TOKEN_NAME && ends_file(lexer) ? value.text : (pl_str){ 0 };
        here.found = pl_token_is(value, '{') || name->at;
        last = here;
        lexer = here.lexer;
    }
    return last;
}

static bool skip_attribute(pl_lexer *lexer, pl_token *token)
{
    for (int i = 0; i < 3 && (pl_token_is(*token, '<') || i); i++)
        *token = pl_lexer_next(lexer);
    return pl_token_is(*token, '=');
}

static start find_assigned(pl_str text, pl_str name)
{
    start last = { .found = false };
    pl_lexer lexer;
    pl_lexer_init(&lexer, text);
    pl_token token = pl_lexer_next(&lexer);
    int depth = 0;
    while (token.kind != PL_TOKEN_END) {
        depth += opens(token) - closes(token);
        bool named = !depth && token.kind == PL_TOKEN_NAME && pl_str_equal(token.text, name);
        token = pl_lexer_next(&lexer);
        if (!named || !skip_attribute(&lexer, &token))
            continue;
        start here = { .lexer = lexer, .found = true };
        token = pl_lexer_next(&lexer);
        if (pl_token_is(token, '{'))
            last = here;
    }
    return last;
}

pl_status pl_places_read(const pl_place **out, pl_arena *arena, pl_str text, pl_error *err)
{
    pl_str name = { 0 };
    *out = NULL;
    start from = find_return(text, &name);
    if (from.found && name.at)
        from = find_assigned(text, name);
    if (!from.found)
        return PL_OK;
    scan job = { .lexer = from.lexer, .arena = arena };
    pl_place *root = pl_arena_take(arena, sizeof *root);
    job.starved = !root;
    if (root) {
        advance(&job);
        root->line = job.token.line;
        read_entries(&job, root);
    }
    if (job.starved)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the lines of a file");
    *out = root;
    return PL_OK;
}

static const struct {
    const char *word; /* NULL: a label's colons */
    unsigned most;
    const char *says;
} screened[] = {
    { NULL, 1000, "the file has too many labels" },
    { "goto", 1000, "the file has too many gotos" },
    { "elseif", 1000, "the file has too many `elseif` branches; use a table" },
    { "_ENV", 0, "`_ENV` is not allowed here" },
};
enum { SCREENED = sizeof screened / sizeof *screened };

static bool is_screened(pl_token token, const char *word)
{
    return word ? pl_token_names(token, word) : token.kind == PL_TOKEN_LABEL;
}

pl_status pl_places_screen(pl_str text, const char *name, pl_error *err)
{
    unsigned seen[SCREENED] = { 0 };
    pl_lexer lexer;
    pl_lexer_init(&lexer, text);
    for (pl_token token = pl_lexer_next(&lexer); token.kind != PL_TOKEN_END; token = pl_lexer_next(&lexer))
        for (size_t i = 0; i < SCREENED; i++)
            if (is_screened(token, screened[i].word) && ++seen[i] > screened[i].most)
                return pl_fail_at(err, PL_ERR_CONTENT, name, token.line, 0, "%s", screened[i].says);
    return PL_OK;
}
