/* `rule shadow`: two sets of rules answer the same requests; every difference is shown. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/ask.h"
#include "cli/compare.h"
#include "cli/diff.h"
#include "cli/fault.h"
#include "cli/input.h"
#include "cli/place.h"
#include "cli/quote.h"
#include "cli/show.h"

enum { EXIT_DIFFERS = 1 };

typedef struct shadowing {
    cli_call *call;
    pl_engine *other;
    pl_document *request;
    long requests;
    long differing;
    long totals[CLI_ASPECT_COUNT];
    int told; /* the request's heading, or in JSON the first difference of all */
} shadowing;

/* ---- showing ---- */

static const char *first_of(pl_document *request)
{
    static const char *const fields[] = { "message", "text", "occasion" };
    const char *text = NULL;
    for (size_t i = 0; i < sizeof fields / sizeof *fields && !text; i++)
        text = pl_document_text(request, fields[i]);
    return text ? text : "";
}

static void put_heading(const shadowing *self)
{
    enum { SHOWN_BYTES = 60 };
    const char *text = first_of(self->request);
    size_t length = strcspn(text, "\n");
    const char *id = pl_document_text(self->request, "id");
    while (length > SHOWN_BYTES || (length && ((unsigned char)text[length] & 0xC0) == 0x80))
        length--;
    printf("line %ld%s%s: %s: %.*s%s\n", self->call->line, id ? " " : "", id ? id : "",
           cli_text(self->request, "market"), (int)length, text, text[length] ? "…" : "");
}

static void put_words(void *payload, const cli_difference *what)
{
    shadowing *self = payload;
    self->totals[what->aspect]++;
    if (!self->told++)
        put_heading(self);
    printf("  %s%s%s%s\n", what->suggestion, *what->suggestion ? ": " : "", cli_aspect_name(what->aspect),
           !what->before  ? " added"
           : !what->after ? " gone"
                          : "");
    cli_put_difference(stdout, "before", what->before ? what->before : "", "after", what->after ? what->after : "");
}

static void put_json(void *payload, const cli_difference *what)
{
    shadowing *self = payload;
    self->totals[what->aspect]++;
    printf("%s{\"line\":%ld,\"id\":", self->told++ ? "," : "", self->call->line);
    cli_put_quoted(stdout, pl_document_text(self->request, "id"));
    fputs(",\"suggestion\":", stdout);
    cli_put_quoted(stdout, *what->suggestion ? what->suggestion : NULL);
    printf(",\"what\":\"%s\",\"before\":", cli_aspect_name(what->aspect));
    cli_put_quoted(stdout, what->before);
    fputs(",\"after\":", stdout);
    cli_put_quoted(stdout, what->after);
    putchar('}');
}

static void put_totals(const shadowing *self)
{
    if (self->call->json)
        printf("],\"requests\":%ld,\"differing\":%ld,\"totals\":{", self->requests, self->differing);
    else
        printf("%ld requests, %ld answered differently", self->requests, self->differing);
    for (int i = 0; i < CLI_ASPECT_COUNT; i++) {
        if (self->call->json)
            printf("%s\"%s\":%ld", i ? "," : "", cli_aspect_name((cli_aspect)i), self->totals[i]);
        else if (self->totals[i])
            printf("; %s %ld", cli_aspect_name((cli_aspect)i), self->totals[i]);
    }
    puts(self->call->json ? "}}" : "");
}

/* ---- asking ---- */

/* The answer or error as a document; NULL when there was no memory for it. */
static pl_document *answer_of(pl_engine *engine, const char *method, const char *text, size_t length)
{
    pl_answer answer;
    pl_document *document = NULL;
    pl_error ignored = { .status = PL_OK };
    pl_engine_ask(&answer, engine, method, text, length);
    if (answer.text)
        (void)pl_document_read(&document, answer.text, answer.length, "answer", &ignored);
    pl_answer_drop(&answer);
    return document;
}

static int compare_line(shadowing *self, const char *text, size_t length)
{
    pl_error err = { .status = PL_ERR_MEMORY, .message = "no memory for the answers" };
    if (pl_document_read(&self->request, text, length, "request", &err)) {
        snprintf(err.source, sizeof err.source, "%s", self->call->source);
        err.line = (int)self->call->line;
        cli_call in_words = *self->call; /* standard output belongs to the differences */
        in_words.json = 0;
        return cli_fail(&in_words, &err);
    }
    int checks = pl_document_text(self->request, "text") && !pl_document_text(self->request, "message") &&
                 !pl_document_text(self->request, "occasion");
    const char *method = checks ? "check" : "suggest";
    pl_document *before = answer_of(self->call->engine, method, text, length);
    pl_document *after = answer_of(self->other, method, text, length);
    int status = before && after ? 0 : cli_fail(self->call, &err);
    self->told = self->call->json ? self->told : 0;
    if (!status) {
        self->requests++;
        self->differing += cli_compare(before, after, self->call->json ? put_json : put_words, self) > 0;
    }
    pl_document_free(before);
    pl_document_free(after);
    pl_document_free(self->request);
    self->request = NULL;
    return status;
}

static int compare_lines(shadowing *self, FILE *stream)
{
    char *line = NULL;
    size_t room = 0;
    long length;
    int worst = 0;
    if (self->call->json)
        fputs("{\"differences\":[", stdout);
    while ((length = cli_read_line(&line, &room, stream, &self->call->line)) > 0 && !ferror(stdout)) {
        int status = compare_line(self, line, (size_t)length);
        worst = status > worst ? status : worst;
    }
    free(line);
    put_totals(self);
    return worst ? worst : self->differing ? EXIT_DIFFERS : 0;
}

/* ---- the two sets ---- */

static int has(const char *folder, const char *name)
{
    return !access(cli_path("%s/%s", folder, name).text, F_OK);
}

/* A folder with rules and locales of all languages takes the place of the built-in content; another one of the shop's rules. */
static pl_status open_both(shadowing *self, pl_error *err)
{
    char folder[PL_PLACE_BYTES];
    const char *against = self->call->against;
    pl_engine_options options = { .size = sizeof options,
                                  .content = cli_content_folder(folder, sizeof folder),
                                  .shop = self->call->shop,
                                  .unrecorded = 1 };
    pl_status status = pl_engine_open(&self->call->engine, &options, err);
    if (has(against, "locales/root"))
        options.content = against;
    else
        options.rules = against;
    return status ? status : pl_engine_open(&self->other, &options, err);
}

/* A file that was left out would look as if its rule did nothing. */
static int refuse_broken(shadowing *self)
{
    static const char none[] = "{\"rules\":[]}";
    pl_error err = { .status = PL_ERR_CONTENT };
    cli_call call = *self->call;
    pl_document *tested = answer_of(self->other, "rule.test", none, sizeof none - 1);
    size_t broken = tested ? cli_count(tested, "broken") : 0;
    snprintf(err.source, sizeof err.source, "%s", tested ? cli_text(tested, "broken.0.source") : "");
    snprintf(err.message, sizeof err.message, "%s", tested ? cli_text(tested, "broken.0.message") : "");
    snprintf(err.hint, sizeof err.hint, "%s", tested ? cli_text(tested, "broken.0.hint") : "");
    err.line = tested ? (int)strtol(cli_text(tested, "broken.0.line"), NULL, 10) : 0;
    pl_document_free(tested);
    call.shop = call.against; /* where the line is shown from */
    return broken ? cli_fail(&call, &err) : 0;
}

static int refuse(const cli_call *call, const char *message)
{
    pl_error err = { .status = PL_ERR_USAGE };
    snprintf(err.message, sizeof err.message, "%s", message);
    snprintf(err.hint, sizeof err.hint, "see: parlance help rule shadow");
    return cli_fail(call, &err);
}

int cli_run_shadow(cli_call *call)
{
    pl_error err = { .status = PL_OK };
    shadowing self = { .call = call };
    if (!call->against || !has(call->against, "rules"))
        return refuse(call, call->against ? "the folder of --against has no rules/" : "--against DIR is missing");
    if (!call->positional)
        return refuse(call, "FILE is missing: requests, one a line");
    FILE *stream = cli_open_file(call->positional, &err);
    if (!stream)
        return cli_fail(call, &err);
    call->source = stream == stdin ? "standard input" : call->positional;
    int status = open_both(&self, &err) ? cli_fail(call, &err) : refuse_broken(&self);
    if (!status)
        status = compare_lines(&self, stream);
    if (stream != stdin)
        fclose(stream);
    pl_engine_close(self.other);
    return status;
}
