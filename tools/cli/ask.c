/* Laying options over a request, asking, and judging the answer. */
#include "cli/ask.h"

#include <string.h>

#include "cli/fault.h"
#include "cli/place.h"
#include "cli/show.h"
#include "cli/show_test.h"

enum { EXIT_FOUND = 1 };

static int any_is(pl_document *answer, const char *list, const char *field, const char *wanted)
{
    for (size_t i = 0; i < cli_count(answer, "%s", list); i++) {
        if (!strcmp(cli_text(answer, "%s.%zu.%s", list, i, field), wanted))
            return 1;
    }
    return 0;
}

static int any_holes(pl_document *answer)
{
    for (size_t i = 0; i < cli_count(answer, "languages"); i++) {
        if (cli_count(answer, "languages.%zu.holes", i))
            return 1;
    }
    return 0;
}

static int is_some(pl_document *answer, const char *path)
{
    const char *number = cli_text(answer, "%s", path);
    return *number && strcmp(number, "0") != 0;
}

/* Doubts about rules, as an answer of ours or as a SARIF log; notes are none. */
static int any_doubt(pl_document *answer)
{
    return is_some(answer, "errors") || is_some(answer, "warnings") ||
           any_is(answer, "runs.0.results", "level", "error") || any_is(answer, "runs.0.results", "level", "warning");
}

/* Verdicts, failed tests, doubts and holes make a status of their own. */
static int status_of(pl_document *answer)
{
    const char *verdict = cli_text(answer, "verdict");
    if (!strcmp(verdict, "block"))
        return pl_status_exit(PL_ERR_POLICY);
    if (any_is(answer, "checks", "ok", "false") || cli_count(answer, "broken"))
        return pl_status_exit(PL_ERR_CONTENT);
    if (is_some(answer, "failed") || any_doubt(answer))
        return EXIT_FOUND;
    return !strcmp(verdict, "warn") || any_holes(answer) || cli_count(answer, "mutants.survived") ? EXIT_FOUND : 0;
}

/* The report first: when it cannot be written, that is all that is told, in one document. */
static int tell_answer(cli_call *call, pl_document *document, const char *json)
{
    pl_error err = { .status = PL_OK };
    if (call->junit && cli_write_junit(document, call->junit, &err))
        return cli_fail(call, &err);
    if (call->json)
        puts(json);
    else
        call->command->show(call, document);
    return call->command->show == cli_show_trace ? 0 : status_of(document); /* a trace judges nothing */
}

int cli_tell(cli_call *call, const pl_answer *answer)
{
    pl_document *document = NULL;
    pl_error err = { .status = PL_ERR_MEMORY, .message = "no memory for the answer" };
    if (!answer->text || pl_document_read(&document, answer->text, answer->length, "answer", &err))
        return cli_fail(call, &err);
    int status = 0;
    if (answer->status) {
        status = cli_fail_answer(call, document, answer->text, answer->status);
    } else {
        status = tell_answer(call, document, answer->text);
    }
    pl_document_free(document);
    return status;
}

static int ask_text(cli_call *call, const char *text, size_t length)
{
    pl_answer answer;
    pl_engine_ask(&answer, call->engine, cli_method_of(call), text, length);
    int status = cli_tell(call, &answer);
    pl_answer_drop(&answer);
    return status;
}

/* The agent's language: as the request says, else as the environment says. */
static void complete(cli_call *call)
{
    char locale[CLI_TAG_BYTES];
    pl_error ignored = { .status = PL_OK };
    cli_environment_locale(locale, sizeof locale);
    if (*locale && call->command->options & CLI_GROUP_REQUEST && !pl_document_text(call->asked, "agent.locale"))
        pl_document_set(call->asked, "agent.locale", locale, PL_DOCUMENT_TEXT, &ignored);
}

static pl_status lay_options(cli_call *call)
{
    const char *key;
    pl_status status = PL_OK;
    pl_error ignored = { .status = PL_OK };
    for (size_t i = 0; !status && (key = pl_document_key(call->request, "", i)); i++)
        status = cli_lay_over(call->asked, call->request, key, &ignored);
    return status;
}

static int is_object(pl_document *document)
{
    const char *json = pl_document_json(document, "", NULL);
    return json && *json == '{';
}

/* A document that cannot be read, or takes no options, goes to the engine as it is: it names the fault. */
int cli_ask(cli_call *call, const char *text, size_t length)
{
    pl_error ignored = { .status = PL_OK };
    const char *json = text;
    if (!pl_document_read(&call->asked, text, length, "request", &ignored) && is_object(call->asked) &&
        !lay_options(call)) {
        size_t laid_length;
        complete(call);
        const char *laid = pl_document_json(call->asked, "", &laid_length);
        json = laid ? laid : text;
        length = laid ? laid_length : length;
    }
    if (!call->json)
        cli_read_labels(call);
    int status = ask_text(call, json, length);
    pl_document_free(call->asked);
    call->asked = NULL;
    return status;
}
