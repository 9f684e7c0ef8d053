/* From a command line to an exit status: requests are put together, asked, and shown. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"
#include "cli/input.h"
#include "cli/place.h"

enum { LINE_BYTES = 2048, LOCALE_BYTES = 64 };

int cli_fail(const cli_call *call, const pl_error *err)
{
    if (call->json) {
        pl_document *document = NULL;
        pl_error ignored = { .status = PL_OK };
        if (!pl_document_read(&document, "{}", 2, "error", &ignored)) {
            pl_document_set(document, "error.code", pl_status_code(err->status), PL_DOCUMENT_TEXT, &ignored);
            pl_document_set(document, "error.message", err->message, PL_DOCUMENT_TEXT, &ignored);
            if (err->hint[0])
                pl_document_set(document, "error.hint", err->hint, PL_DOCUMENT_TEXT, &ignored);
            puts(pl_document_json(document, "", NULL));
        }
        pl_document_free(document);
    } else {
        char line[LINE_BYTES];
        pl_error_line(line, sizeof line, err);
        fprintf(stderr, "error: %s\n", line);
    }
    return pl_status_exit(err->status);
}

/* An answer that is an error, in words. */
static int tell_error(const cli_call *call, pl_document *answer, pl_status status)
{
    const char *message = pl_document_text(answer, "error.message");
    const char *field = pl_document_text(answer, "error.field");
    const char *hint = pl_document_text(answer, "error.hint");
    const char *source = pl_document_text(answer, "error.source");
    const char *line = pl_document_text(answer, "error.line");
    fprintf(stderr, "error: %s%s%s%s%s%s%s%s%s%s\n", source ? source : "", line ? ":" : "", line ? line : "",
            source ? ": " : "", field ? field : "", field ? ": " : "", message ? message : "", hint ? " (" : "",
            hint ? hint : "", hint ? ")" : "");
    (void)call;
    return pl_status_exit(status);
}

/* Findings and failed tests make a status of their own. */
static int status_of(pl_document *answer)
{
    const char *verdict = pl_document_text(answer, "verdict");
    const char *failed = pl_document_text(answer, "failed");
    if (verdict && !strcmp(verdict, "block"))
        return pl_status_exit(PL_ERR_POLICY);
    if (verdict && !strcmp(verdict, "warn"))
        return 1;
    if (failed && strcmp(failed, "0") != 0)
        return 1;
    size_t checks = pl_document_count(answer, "checks");
    for (size_t i = 0; i < checks; i++) {
        char path[LOCALE_BYTES];
        snprintf(path, sizeof path, "checks.%zu.ok", i);
        if (strcmp(pl_document_text(answer, path), "false") == 0)
            return pl_status_exit(PL_ERR_CONTENT);
    }
    size_t languages = pl_document_count(answer, "languages");
    for (size_t i = 0; i < languages; i++) {
        char path[LOCALE_BYTES];
        snprintf(path, sizeof path, "languages.%zu.holes", i);
        if (pl_document_count(answer, path))
            return 1;
    }
    return 0;
}

static int show_answer(cli_call *call, const pl_answer *answer)
{
    pl_document *document;
    pl_error err = { .status = PL_OK };
    if (!answer->text) {
        err = (pl_error){ .status = PL_ERR_MEMORY, .message = "no memory for the answer" };
        return cli_fail(call, &err);
    }
    if (call->json)
        printf("%s\n", answer->text);
    if (pl_document_read(&document, answer->text, answer->length, "answer", &err))
        return cli_fail(call, &err);
    int status;
    if (answer->status) {
        status = call->json ? pl_status_exit(answer->status) : tell_error(call, document, answer->status);
    } else {
        if (!call->json)
            call->command->show(call, document);
        status = status_of(document);
    }
    pl_document_free(document);
    return status;
}

static int ask_text(cli_call *call, const char *text, size_t length)
{
    pl_answer answer;
    pl_engine_ask(&answer, call->engine, call->command->method, text, length);
    int status = show_answer(call, &answer);
    pl_answer_drop(&answer);
    return status;
}

/* Lays the options over the request document; a document that cannot be read goes to the engine as it is, which names the fault. */
static int ask_with_options(cli_call *call, const char *text, size_t length)
{
    pl_document *request = NULL;
    pl_error err = { .status = PL_OK };
    if (!pl_document_count(call->request, "") || pl_document_read(&request, text, length, "request", &err))
        return ask_text(call, text, length);
    pl_status status = PL_OK;
    const char *key;
    for (size_t i = 0; !status && (key = pl_document_key(call->request, "", i)); i++)
        status = cli_lay_over(request, call->request, key, &err);
    size_t merged_length;
    const char *merged = status ? NULL : pl_document_json(request, "", &merged_length);
    int exit_status = merged ? ask_text(call, merged, merged_length) : cli_fail(call, &err);
    pl_document_free(request);
    return exit_status;
}

static int run_batch(cli_call *call)
{
    const char *path = call->positional ? call->positional : "-";
    FILE *stream = strcmp(path, "-") ? fopen(path, "rb") : stdin;
    if (!stream) {
        pl_error err = { .status = PL_ERR_NOT_FOUND, .message = "the file cannot be opened" };
        snprintf(err.source, sizeof err.source, "%s", path);
        return cli_fail(call, &err);
    }
    char *line = NULL;
    size_t room = 0;
    long length;
    long number = 0;
    int worst = 0;
    while ((length = cli_read_line(&line, &room, stream, &number)) > 0) {
        if (number > 1 && !call->json)
            putchar('\n');
        int status = ask_with_options(call, line, (size_t)length);
        if (status > worst)
            worst = status;
        fflush(stdout);
    }
    free(line);
    if (stream != stdin)
        fclose(stream);
    return worst;
}

static int run_document(cli_call *call)
{
    pl_error err = { .status = PL_OK };
    size_t length;
    char *text = cli_read_file(call->positional, &length, &err);
    int status = text ? ask_with_options(call, text, length) : cli_fail(call, &err);
    free(text);
    return status;
}

int cli_run_method(cli_call *call)
{
    int status = cli_open(call);
    if (status)
        return status;
    const char *field = call->command->field;
    pl_error err = { .status = PL_OK };
    if (call->batch)
        return run_batch(call);
    if (call->positional && !field)
        return run_document(call);
    if (call->positional && pl_document_set(call->request, field, call->positional, PL_DOCUMENT_TEXT, &err))
        return cli_fail(call, &err);
    if (!call->positional && !field && *call->command->positional && !pl_document_count(call->request, "")) {
        call->positional = "-";
        return run_document(call);
    }
    size_t length;
    const char *request = pl_document_json(call->request, "", &length);
    return request ? ask_text(call, request, length) : pl_status_exit(PL_ERR_MEMORY);
}

/* The agent's language: as asked, else the environment's, else English. */
static void find_locale(char *out, size_t size, cli_call *call)
{
    const char *asked = pl_document_text(call->request, "agent.locale");
    const char *all = getenv("LC_ALL");
    const char *language = all && *all ? all : getenv("LANG");
    pl_error err = { .status = PL_OK };
    snprintf(out, size, "%s", asked ? asked : "en");
    if (asked || !language || strlen(language) < 5 || language[2] != '_')
        return;
    snprintf(out, size, "%.2s-%.2s", language, language + 3);
    if (call->command->options & CLI_GROUP_REQUEST)
        pl_document_set(call->request, "agent.locale", out, PL_DOCUMENT_TEXT, &err);
}

static void read_labels(cli_call *call)
{
    char locale[LOCALE_BYTES];
    char request[LOCALE_BYTES * 2];
    pl_error err = { .status = PL_OK };
    pl_answer answer;
    find_locale(locale, sizeof locale, call);
    snprintf(request, sizeof request, "{\"locale\":\"%s\"}", locale);
    if (!pl_engine_ask(&answer, call->engine, "messages", request, strlen(request)))
        pl_document_read(&call->labels, answer.text, answer.length, "messages", &err);
    pl_answer_drop(&answer);
}

int cli_open(cli_call *call)
{
    pl_error err = { .status = PL_OK };
    char folder[PL_PLACE_BYTES];
    const char *no_color = getenv("NO_COLOR");
    pl_engine_options options = { .size = sizeof options,
                                  .content = cli_content_folder(folder, sizeof folder),
                                  .shop = call->shop };
    if (pl_engine_open(&call->engine, &options, &err))
        return cli_fail(call, &err);
    call->color = isatty(STDOUT_FILENO) && !(no_color && *no_color);
    read_labels(call);
    return 0;
}

int cli_run_init(cli_call *call)
{
    pl_error err = { .status = PL_OK };
    if (!call->positional) {
        err = (pl_error){ .status = PL_ERR_USAGE,
                          .message = "the folder to make is missing",
                          .hint = "parlance init DIR" };
        return cli_fail(call, &err);
    }
    if (pl_shop_init(call->positional, &err))
        return cli_fail(call, &err);
    if (call->json)
        puts("{\"ok\":true}");
    else
        printf("%s is ready. Use it with: parlance suggest --shop %s …\n", call->positional, call->positional);
    return 0;
}

static const cli_command *find_command(int *argc, char ***argv)
{
    for (const cli_command *command = cli_commands(); command->name; command++) {
        size_t first = strcspn(command->name, " ");
        int words = command->name[first] ? 2 : 1;
        if (*argc <= words || strlen((*argv)[1]) != first || strncmp((*argv)[1], command->name, first) != 0)
            continue;
        if (words == 2 && strcmp((*argv)[2], command->name + first + 1) != 0)
            continue;
        *argc -= words;
        *argv += words;
        return command;
    }
    return NULL;
}

static void end_call(cli_call *call)
{
    pl_document_free(call->request);
    pl_document_free(call->labels);
    pl_engine_close(call->engine);
}

int cli_main(int argc, char **argv)
{
    cli_call call = { .command = cli_commands() };
    if (argc > 1 && (!strcmp(argv[1], "--help") || !strcmp(argv[1], "-h")))
        argv[1] = (char *)"help";
    if (argc > 1 && !strcmp(argv[1], "--version"))
        argv[1] = (char *)"version";
    if (argc < 2) {
        call.command = NULL;
        cli_show_usage(stderr, NULL);
        return pl_status_exit(PL_ERR_USAGE);
    }
    const cli_command *command = find_command(&argc, &argv);
    if (!command) {
        fprintf(stderr, "error: no command is called '%s' (see: parlance help)\n", argv[1]);
        return pl_status_exit(PL_ERR_USAGE);
    }
    call.command = command;
    int status = cli_read_options(&call, argc, argv);
    if (!status && call.help)
        cli_show_usage(stdout, command);
    else if (!status)
        status = command->run(&call);
    end_call(&call);
    return status;
}
