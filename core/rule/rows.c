/* Walks a source's table constructors by its tokens. */
#include "rule/rows.h"

#include "vm/token.h"

enum { DEPTH_MAX = 100 };

/* A row as long as it is not known what its table is. */
typedef struct found_row {
    pl_source_row row;
    size_t table; /* number of the table that it is in */
    bool dropped;
} found_row;

typedef struct row_reader {
    pl_lexer lexer;
    pl_token token; /* the one that was read last */
    size_t before;  /* where the token before it ended */
    size_t end;     /* where it ended */
    int depth;
    size_t tables; /* so far */
    pl_vector found;
    bool no_memory;
} row_reader;

/* What one element of a table is. */
typedef enum element_kind {
    ELEMENT_OTHER,
    ELEMENT_STRING, /* a string and nothing else, without a name */
    ELEMENT_ROW,    /* a table of literals, without a name */
    ELEMENT_LITERAL /* a number, a truth value, or a named literal */
} element_kind;

static void next(row_reader *reader)
{
    reader->before = reader->end;
    reader->token = pl_lexer_next(&reader->lexer);
    reader->end = reader->lexer.at;
}

static bool is_mark(const row_reader *reader, char mark)
{
    return pl_token_is(reader->token, mark);
}

static bool names_any(pl_token token, const char *const *words)
{
    while (*words && !pl_token_names(token, *words))
        words++;
    return *words;
}

static bool is_literal(pl_token token)
{
    static const char *const truths[] = { "true", "false", NULL };
    return token.kind == PL_TOKEN_NUMBER || token.kind == PL_TOKEN_STRING || names_any(token, truths);
}

static bool is_separator(const row_reader *reader)
{
    return is_mark(reader, ',') || is_mark(reader, ';');
}

static void add_row(row_reader *reader, pl_source_row row, size_t table)
{
    found_row *added = pl_vector_add(&reader->found);
    reader->no_memory |= !added;
    if (!added)
        return;
    row.text = pl_str_trim(pl_str_slice(reader->lexer.source, row.start, row.end));
    if (pl_str_ends(row.text, PL_STR(",")) || pl_str_ends(row.text, PL_STR(";")))
        row.text.length--;
    *added = (found_row){ .row = row, .table = table };
}

/* ---- elements ---- */

typedef struct element {
    size_t start; /* where the token before it ended */
    size_t end;
    int line;
    pl_str name;
    size_t tokens;
    bool of_literals; /* it begins with a table of them */
    element_kind kind;
} element;

static bool read_table(row_reader *reader, pl_str name);

/* Counts blocks of code, in which commas part no elements. */
static int block_step(pl_token token)
{
    static const char *const opens[] = { "function", "do", "if", "repeat", NULL };
    static const char *const closes[] = { "end", "until", NULL };
    return names_any(token, opens) ? 1 : names_any(token, closes) ? -1 : 0;
}

/* A name with '=' behind it; the token that follows is then the current one. */
static void read_name(row_reader *reader, element *out)
{
    pl_lexer ahead = reader->lexer;
    if (reader->token.kind != PL_TOKEN_NAME || !pl_token_is(pl_lexer_next(&ahead), '='))
        return;
    out->name = reader->token.text;
    next(reader);
    next(reader);
}

static element_kind kind_of(const element *read, pl_token first)
{
    bool named = read->name.at;
    if (read->tokens != 1)
        return ELEMENT_OTHER;
    if (read->of_literals)
        return named ? ELEMENT_OTHER : ELEMENT_ROW;
    if (!is_literal(first))
        return ELEMENT_OTHER;
    return first.kind == PL_TOKEN_STRING && !named ? ELEMENT_STRING : ELEMENT_LITERAL;
}

/* From the current token up to the separator or brace behind the element. A table counts as one token. */
static void read_element(row_reader *reader, element *out)
{
    int blocks = 0;
    int brackets = 0;
    *out = (element){ .start = reader->before, .line = reader->token.line };
    read_name(reader, out);
    pl_token first = reader->token;
    while (reader->token.kind != PL_TOKEN_END) {
        bool outside = !blocks && !brackets;
        if (outside && (is_separator(reader) || is_mark(reader, '}')))
            break;
        blocks += block_step(reader->token);
        brackets += is_mark(reader, '(') || is_mark(reader, '[');
        brackets -= is_mark(reader, ')') || is_mark(reader, ']');
        if (is_mark(reader, '{'))
            out->of_literals = read_table(reader, out->name) && !out->tokens;
        out->tokens++;
        out->end = reader->end;
        next(reader);
    }
    out->kind = kind_of(out, first);
}

/* ---- tables ---- */

/* What is told of a table while its elements are read. */
typedef struct table_shape {
    size_t number;
    size_t count;
    size_t strings;
    size_t rows;
    size_t literals; /* strings included */
} table_shape;

static void note_element(row_reader *reader, table_shape *shape, const element *read)
{
    pl_source_row row = { .start = read->start, .end = read->end, .line = read->line };
    shape->count++;
    shape->strings += read->kind == ELEMENT_STRING;
    shape->rows += read->kind == ELEMENT_ROW;
    shape->literals += read->kind == ELEMENT_STRING || read->kind == ELEMENT_LITERAL;
    if (read->kind == ELEMENT_STRING || read->kind == ELEMENT_ROW)
        add_row(reader, row, shape->number);
}

static void forget_from(row_reader *reader, size_t kept)
{
    if (reader->found.count > kept)
        reader->found.count = kept;
}

/* Only a whole list has rows; tables further inside keep theirs. */
static void settle(row_reader *reader, const table_shape *shape)
{
    bool list = shape->rows == shape->count || (shape->strings == shape->count && shape->count > 1);
    found_row *all = reader->found.at;
    for (size_t i = 0; i < reader->found.count; i++)
        all[i].dropped |= !list && all[i].table == shape->number;
}

static bool does_not_act(pl_str name)
{
    static const char *const names[] = { "examples", "when", "after", "looks_for", "fix" };
    bool found = false;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        found |= name.at && pl_str_is(name, names[i]);
    return found;
}

/* Stands on the opening brace, and on the closing one afterwards. Whether the table holds literals and nothing else, a string among them. */
static bool read_table(row_reader *reader, pl_str name)
{
    table_shape shape = { .number = reader->tables++ };
    size_t kept = reader->found.count;
    if (reader->depth >= DEPTH_MAX)
        return false;
    reader->depth++;
    next(reader);
    while (!is_mark(reader, '}') && reader->token.kind != PL_TOKEN_END) {
        element read;
        size_t inside = reader->found.count;
        read_element(reader, &read);
        if (read.kind == ELEMENT_ROW)
            forget_from(reader, inside); /* its strings are parts of the row */
        if (is_separator(reader)) {
            read.end = reader->end;
            next(reader);
        }
        note_element(reader, &shape, &read);
    }
    reader->depth--;
    settle(reader, &shape);
    if (does_not_act(name))
        forget_from(reader, kept);
    return shape.count && shape.literals == shape.count && shape.strings > 0;
}

static pl_status put_found(pl_vector *out, const pl_vector *found, pl_error *err)
{
    const found_row *all = found->at;
    for (size_t i = 0; i < found->count; i++) {
        pl_source_row *added = all[i].dropped ? NULL : pl_vector_add(out);
        if (added)
            *added = all[i].row;
        else if (!all[i].dropped)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for the rows of a rule");
    }
    return PL_OK;
}

pl_status pl_rows_find(pl_vector *out, pl_str source, pl_error *err)
{
    row_reader reader = { .depth = 0 };
    pl_vector_init(&reader.found, sizeof(found_row), NULL);
    pl_lexer_init(&reader.lexer, source);
    for (next(&reader); reader.token.kind != PL_TOKEN_END; next(&reader)) {
        if (is_mark(&reader, '{'))
            (void)read_table(&reader, (pl_str){ NULL, 0 });
    }
    pl_status status = reader.no_memory ? pl_fail(err, PL_ERR_MEMORY, "no memory for the rows of a rule") : PL_OK;
    if (!status)
        status = put_found(out, &reader.found, err);
    pl_vector_drop(&reader.found);
    return status;
}

pl_str pl_rows_without(pl_arena *arena, pl_str source, const pl_source_row *row)
{
    pl_str copy = pl_arena_copy(arena, source);
    char *at = (char *)(uintptr_t)copy.at;
    for (size_t i = row->start; at && i < row->end; i++)
        at[i] = at[i] == '\n' ? '\n' : ' ';
    return copy;
}
