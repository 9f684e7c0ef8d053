/* Telling faults, and guessing what was meant. */
#include "cli/fault.h"

#include <stdlib.h>
#include <string.h>

#include "cli/place.h"
#include "cli/show.h"

enum { LINE_BYTES = 2048, EXCERPT_BYTES = 4096, WORD_MAX = 63, EDITS_MAX = 3 };

static void set_text(pl_document *document, const char *path, const char *text)
{
    pl_error ignored = { .status = PL_OK };
    if (text[0])
        pl_document_set(document, path, text, PL_DOCUMENT_TEXT, &ignored);
}

static void set_number(pl_document *document, const char *path, int number)
{
    char text[16];
    pl_error ignored = { .status = PL_OK };
    snprintf(text, sizeof text, "%d", number);
    if (number > 0)
        pl_document_set(document, path, text, PL_DOCUMENT_JSON, &ignored);
}

static void put_document(const pl_error *err)
{
    pl_document *document = NULL;
    pl_error ignored = { .status = PL_OK };
    if (pl_document_read(&document, "{}", 2, "error", &ignored))
        return;
    set_text(document, "error.code", pl_status_code(err->status));
    set_text(document, "error.message", err->message);
    set_text(document, "error.field", err->field);
    set_text(document, "error.hint", err->hint);
    set_text(document, "error.source", err->source);
    set_number(document, "error.line", err->line);
    set_number(document, "error.column", err->column);
    const char *json = pl_document_json(document, "", NULL);
    if (json)
        puts(json);
    pl_document_free(document);
}

void cli_put_excerpt(FILE *out, const cli_call *call, const pl_error *err)
{
    char excerpt[EXCERPT_BYTES];
    char content[PL_PLACE_BYTES];
    const char *folders[3] = { NULL };
    size_t count = 0;
    if (call->shop)
        folders[count++] = call->shop;
    folders[count] = cli_content_folder(content, sizeof content);
    pl_error_excerpt(excerpt, sizeof excerpt, err, folders);
    fputs(excerpt, out);
}

void cli_put_place(const cli_call *call, pl_document *answer, const char *path)
{
    pl_error err = { .status = PL_ERR_CONTENT };
    snprintf(err.message, sizeof err.message, "%s", cli_text(answer, "%s.message", path));
    snprintf(err.source, sizeof err.source, "%s", cli_text(answer, "%s.source", path));
    err.line = (int)strtol(cli_text(answer, "%s.line", path), NULL, 10);
    err.column = (int)strtol(cli_text(answer, "%s.column", path), NULL, 10);
    cli_put_excerpt(stdout, call, &err);
}

/* "place: field: what is wrong (what to do)"; of what an author wrote the line itself, too. */
static void put_line(const cli_call *call, const pl_error *err)
{
    char line[LINE_BYTES];
    pl_error whole = *err;
    if (err->field[0])
        snprintf(whole.message, sizeof whole.message, "%.*s: %.*s", PL_ERROR_FIELD_BYTES - 1, err->field,
                 PL_ERROR_MESSAGE_BYTES - PL_ERROR_FIELD_BYTES - 3, err->message);
    pl_error_line(line, sizeof line, &whole);
    fprintf(stderr, "error: %s\n", line);
    if (err->status == PL_ERR_CONTENT)
        cli_put_excerpt(stderr, call, err);
}

int cli_fail(const cli_call *call, const pl_error *err)
{
    if (call->json)
        put_document(err);
    else
        put_line(call, err);
    return pl_status_exit(err->status);
}

static void take_text(char *out, size_t size, pl_document *answer, const char *path)
{
    const char *text = pl_document_text(answer, path);
    snprintf(out, size, "%s", text ? text : "");
}

static int take_number(pl_document *answer, const char *path)
{
    const char *text = pl_document_text(answer, path);
    return text ? (int)strtol(text, NULL, 10) : 0;
}

/* The engine calls the document "request"; people know the file, and in a batch the line. */
static void name_place(const cli_call *call, pl_error *err)
{
    int of_request = !strcmp(err->source, "request");
    if (!of_request && (err->source[0] || err->line || !call->line))
        return;
    snprintf(err->source, sizeof err->source, "%s", call->source ? call->source : "");
    if (call->line)
        err->line = (int)call->line;
}

int cli_fail_answer(const cli_call *call, pl_document *answer, const char *json, pl_status status)
{
    pl_error err = { .status = status };
    if (call->json) {
        puts(json);
        return pl_status_exit(status);
    }
    take_text(err.message, sizeof err.message, answer, "error.message");
    take_text(err.field, sizeof err.field, answer, "error.field");
    take_text(err.hint, sizeof err.hint, answer, "error.hint");
    take_text(err.source, sizeof err.source, answer, "error.source");
    err.line = take_number(answer, "error.line");
    err.column = take_number(answer, "error.column");
    name_place(call, &err);
    return cli_fail(call, &err);
}

int cli_fail_usage(const cli_call *call, const char *what, const char *word, const char *hint)
{
    pl_error err = { .status = PL_ERR_USAGE };
    snprintf(err.message, sizeof err.message, "%s '%.200s'", what, word);
    if (hint)
        snprintf(err.hint, sizeof err.hint, "did you mean '%s'?", hint);
    else
        snprintf(err.hint, sizeof err.hint, "see: parlance help%s%s", call->command ? " " : "",
                 call->command ? call->command->name : "");
    return cli_fail(call, &err);
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* Letters to add, take away or change to make one word of the other (Levenshtein). */
static size_t edits(const char *from, const char *to)
{
    size_t row[WORD_MAX + 1];
    size_t width = strlen(to);
    for (size_t i = 0; i <= width; i++)
        row[i] = i;
    for (size_t i = 0; from[i]; i++) {
        size_t corner = row[0];
        row[0] = i + 1;
        for (size_t k = 0; k < width; k++) {
            size_t change = corner + (from[i] != to[k]);
            corner = row[k + 1];
            row[k + 1] = least(change, least(row[k], row[k + 1]) + 1);
        }
    }
    return row[width];
}

const char *cli_nearest(const char *word, const char *const *names, size_t count)
{
    const char *nearest = NULL;
    size_t fewest = least(EDITS_MAX, strlen(word) / 2) + 1;
    for (size_t i = 0; strlen(word) <= WORD_MAX && i < count; i++) {
        size_t distance = strlen(names[i]) <= WORD_MAX ? edits(word, names[i]) : fewest;
        if (distance < fewest) {
            fewest = distance;
            nearest = names[i];
        }
    }
    return nearest;
}
