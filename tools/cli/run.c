/* From a command line to an exit status. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/ask.h"
#include "cli/cli.h"
#include "cli/fault.h"
#include "cli/input.h"
#include "cli/place.h"

/* On a terminal that shows nothing else it is told how far a batch is. */
static void put_progress(long answered)
{
    if (isatty(STDERR_FILENO) && !isatty(STDOUT_FILENO))
        fprintf(stderr, "\r%ld", answered);
}

static void end_progress(void)
{
    if (isatty(STDERR_FILENO) && !isatty(STDOUT_FILENO))
        fputs("\r\033[K", stderr);
}

static int ask_lines(cli_call *call, FILE *stream)
{
    char *line = NULL;
    size_t room = 0;
    long length;
    long answered = 0;
    int worst = 0;
    while ((length = cli_read_line(&line, &room, stream, &call->line)) > 0 && !ferror(stdout)) {
        if (answered++ && !call->json)
            putchar('\n');
        int status = cli_ask(call, line, (size_t)length);
        worst = status > worst ? status : worst;
        fflush(stdout);
        put_progress(answered);
    }
    end_progress();
    free(line);
    return worst;
}

static int run_batch(cli_call *call)
{
    const char *path = call->positional ? call->positional : "-";
    pl_error err = { .status = PL_OK };
    FILE *stream = cli_open_file(path, &err);
    if (!stream)
        return cli_fail(call, &err);
    call->source = stream == stdin ? "standard input" : path;
    int worst = ask_lines(call, stream);
    if (stream != stdin)
        fclose(stream);
    return worst;
}

/* The request is what the options say; the positional may be one of its fields. */
static int run_options(cli_call *call)
{
    pl_error err = { .status = PL_OK };
    const char *field = call->command->field;
    if (call->positional && pl_document_set(call->request, field, call->positional, PL_DOCUMENT_TEXT, &err))
        return cli_fail(call, &err);
    size_t length;
    const char *request = pl_document_json(call->request, "", &length);
    return request ? cli_ask(call, request, length) : pl_status_exit(PL_ERR_MEMORY);
}

/* Whether a word is wanted ("MARKET", not "[REGEX]") and absent. */
static int lacks_word(const cli_call *call)
{
    const char *wanted = call->command->positional;
    return *wanted && *wanted != '[' && !call->positional;
}

static int refuse_nothing(const cli_call *call)
{
    pl_error err = { .status = PL_ERR_USAGE };
    const char *wanted = call->command->positional;
    snprintf(err.message, sizeof err.message, "no request: name a file, - or options");
    snprintf(err.hint, sizeof err.hint, "see: parlance help %s", call->command->name);
    if (lacks_word(call))
        snprintf(err.message, sizeof err.message, "%s is missing", wanted);
    return cli_fail(call, &err);
}

/* Standard input that holds nothing leaves the request to the options. */
static int run_document(cli_call *call)
{
    pl_error err = { .status = PL_OK };
    const char *path = call->positional ? call->positional : "-";
    size_t length;
    char *text = cli_read_file(path, &length, &err);
    int status;
    if (text && !call->positional && !text[strspn(text, " \t\r\n")] && pl_document_count(call->request, "")) {
        status = run_options(call);
    } else {
        call->source = strcmp(path, "-") ? path : "standard input";
        status = text ? cli_ask(call, text, length) : cli_fail(call, &err);
    }
    free(text);
    return status;
}

static int takes_document(const cli_call *call)
{
    return *call->command->positional && !call->command->field;
}

/* Whether the options say what it is all about; other options go over a document. */
static int has_subject(const cli_call *call)
{
    static const char *const subjects[] = { "message", "occasion", "text", "pattern" };
    for (size_t i = 0; i < sizeof subjects / sizeof *subjects; i++) {
        if (pl_document_text(call->request, subjects[i]))
            return 1;
    }
    return 0;
}

/* Whether the request is a document: named, or to be read from standard input, for which nobody types. */
static int wants_document(const cli_call *call)
{
    if (!takes_document(call))
        return 0;
    return call->positional || (!has_subject(call) && !isatty(STDIN_FILENO));
}

/* Whether there is nothing to ask with: neither words nor options nor a stream. */
static int lacks_request(const cli_call *call)
{
    int given = call->positional || call->batch || pl_document_count(call->request, "");
    return lacks_word(call) || (takes_document(call) && !given && !wants_document(call));
}

int cli_run_method(cli_call *call)
{
    if (lacks_request(call))
        return refuse_nothing(call);
    int status = cli_open(call);
    if (status)
        return status;
    if (call->batch)
        return run_batch(call);
    return wants_document(call) ? run_document(call) : run_options(call);
}

int cli_open(cli_call *call)
{
    pl_error err = { .status = PL_OK };
    char folder[PL_PLACE_BYTES];
    const char *no_color = getenv("NO_COLOR");
    pl_engine_options options = { .size = sizeof options,
                                  .content = cli_content_folder(folder, sizeof folder),
                                  .shop = call->shop,
                                  .unrecorded = call->command->run == cli_run_trace,
                                  .isolate = call->isolate ? "/proc/self/exe" : NULL };
    if (pl_engine_open(&call->engine, &options, &err))
        return cli_fail(call, &err);
    call->color = isatty(STDOUT_FILENO) && !(no_color && *no_color);
    return 0;
}

int cli_run_init(cli_call *call)
{
    pl_error err = { .status = PL_OK };
    if (lacks_word(call))
        return refuse_nothing(call);
    if (pl_shop_init(call->positional, &err))
        return cli_fail(call, &err);
    if (call->json)
        puts("{\"ok\":true}");
    else
        printf("%s is ready. Use it with: parlance suggest --shop %s …\n", call->positional, call->positional);
    return 0;
}

/* The first word, some of which are also written as options. */
static const char *first_word(const char *word)
{
    if (!strcmp(word, "--help") || !strcmp(word, "-h"))
        return "help";
    return strcmp(word, "--version") ? word : "version";
}

static const cli_command *find_command(int *argc, char ***argv)
{
    const char *word = first_word((*argv)[1]);
    for (const cli_command *command = cli_commands(); command->name; command++) {
        size_t first = strcspn(command->name, " ");
        int words = command->name[first] ? 2 : 1;
        if (*argc <= words || strlen(word) != first || strncmp(word, command->name, first) != 0)
            continue;
        if (words == 2 && strcmp((*argv)[2], command->name + first + 1) != 0)
            continue;
        *argc -= words;
        *argv += words;
        return command;
    }
    return NULL;
}

/* "market shw": two words are tried before the first alone. */
static int refuse_command(int argc, char **argv)
{
    char words[128];
    int group = 0;
    for (const cli_command *command = cli_commands(); command->name; command++)
        group |= strcspn(command->name, " ") == strlen(argv[1]) && command->name[strlen(argv[1])] == ' ' &&
                 !strncmp(command->name, argv[1], strlen(argv[1]));
    if (group && argc == 2) {
        pl_error err = { .status = PL_ERR_USAGE };
        snprintf(err.message, sizeof err.message, "another word is wanted behind '%s'", argv[1]);
        snprintf(err.hint, sizeof err.hint, "see: parlance help %s", argv[1]);
        return cli_fail(&(cli_call){ 0 }, &err);
    }
    snprintf(words, sizeof words, "%s%s%s", argv[1], group && argc > 2 ? " " : "", group && argc > 2 ? argv[2] : "");
    return cli_fail_command(words);
}

/* What was printed must have arrived. */
static int end_output(int status)
{
    if (!fflush(stdout) && !ferror(stdout))
        return status;
    pl_error err = { .status = PL_ERR_IO };
    snprintf(err.message, sizeof err.message, "standard output cannot be written: %s", strerror(errno));
    return cli_fail(&(cli_call){ 0 }, &err);
}

static void end_call(cli_call *call)
{
    pl_document_free(call->asked);
    pl_document_free(call->request);
    pl_document_free(call->labels);
    pl_engine_close(call->engine);
}

static int run_command(cli_call *call, int argc, char **argv)
{
    int status = cli_read_options(call, argc, argv);
    if (!status && call->help)
        cli_show_usage(stdout, call->command);
    else if (!status)
        status = call->command->run(call);
    return status;
}

int cli_main(int argc, char **argv)
{
    cli_call call = { 0 };
    if (argc < 2) {
        cli_show_usage(stderr, NULL);
        return pl_status_exit(PL_ERR_USAGE);
    }
    call.command = find_command(&argc, &argv);
    int status = call.command ? run_command(&call, argc, argv) : refuse_command(argc, argv);
    status = end_output(status);
    end_call(&call);
    return status;
}
