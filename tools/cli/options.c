/* Reading the command line by the table of options. */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/fault.h"
#include "cli/input.h"

enum { OPTIONS_MAX = 60, PATH_BYTES = 256, FIRST_OPTION = 1000 };

static size_t count_options(void)
{
    size_t count = 0;
    while (cli_options()[count].name)
        count++;
    return count;
}

/* "directness=40" under `tone` sets tone.directness; a value that is no JSON is text. */
static int set_pair(cli_call *call, const cli_option *option, const char *pair)
{
    const char *equals = strchr(pair, '=');
    char path[PATH_BYTES];
    pl_error err = { .status = PL_OK };
    if (!equals || equals == pair || equals - pair > PATH_BYTES / 2)
        return cli_fail_usage(call, "NAME=VALUE is wanted, not", pair, NULL);
    snprintf(path, sizeof path, "%s.%.*s", option->path, (int)(equals - pair), pair);
    if (!pl_document_set(call->request, path, equals + 1, PL_DOCUMENT_JSON, &err))
        return 0;
    err = (pl_error){ .status = PL_OK };
    return pl_document_set(call->request, path, equals + 1, PL_DOCUMENT_TEXT, &err) ? cli_fail(call, &err) : 0;
}

/* A fault inside the file is told with the file's name, wherever the reader found it. */
static int set_file(cli_call *call, const cli_option *option, const char *path)
{
    pl_error err = { .status = PL_OK };
    pl_document *document = NULL;
    size_t length = 0;
    char *text = cli_read_file(path, &length, &err);
    int status = 0;
    if (!text || pl_document_read(&document, text, length, path, &err) ||
        pl_document_set(call->request, option->path, text, PL_DOCUMENT_JSON, &err))
        status = cli_fail(call, &err);
    pl_document_free(document);
    free(text);
    return status;
}

static int steer(cli_call *call, const cli_option *option, const char *value)
{
    const struct word {
        const char *name;
        const char **field;
    } words[] = { { "shop", &call->shop }, { "junit", &call->junit }, { "against", &call->against } };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (!strcmp(option->name, words[i].name))
            *words[i].field = value;
    }
    const struct sign {
        const char *name;
        int *field;
    } signs[] = {
        { "json", &call->json }, { "batch", &call->batch }, { "help", &call->help }, { "isolate", &call->isolate }
    };
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        if (!strcmp(option->name, signs[i].name))
            *signs[i].field = 1;
    }
    return 0;
}

static int set_value(cli_call *call, const cli_option *option, const char *value)
{
    pl_error err = { .status = PL_OK };
    pl_document_kind kind = option->kind == CLI_AS_TEXT ? PL_DOCUMENT_TEXT : PL_DOCUMENT_JSON;
    pl_status status = pl_document_set(call->request, option->path, value, kind, &err);
    if (status != PL_ERR_REQUEST)
        return status ? cli_fail(call, &err) : 0;
    char what[PATH_BYTES];
    snprintf(what, sizeof what, "--%s %s cannot be", option->name, option->argument);
    return cli_fail_usage(call, what, value, NULL);
}

static int take(cli_call *call, const cli_option *option, const char *value)
{
    char name[PL_ERROR_FIELD_BYTES];
    snprintf(name, sizeof name, "--%s", option->name);
    if (!(option->groups & call->command->options))
        return cli_fail_usage(call, "this command has no option", name, NULL);
    if (!cli_is_text(value)) {
        pl_error err = { .status = PL_ERR_USAGE, .message = "the value is not valid UTF-8" };
        snprintf(err.field, sizeof err.field, "%s", name);
        return cli_fail(call, &err);
    }
    if (!option->path)
        return steer(call, option, value);
    if (option->kind == CLI_AS_PAIR)
        return set_pair(call, option, value);
    if (option->kind == CLI_AS_FILE)
        return set_file(call, option, value);
    return set_value(call, option, value);
}

static void fill_options(struct option *out)
{
    const cli_option *options = cli_options();
    size_t count = count_options();
    for (size_t i = 0; i < count; i++) {
        out[i] = (struct option){
            .name = options[i].name,
            .has_arg = options[i].argument ? required_argument : no_argument,
            .val = FIRST_OPTION + (int)i,
        };
    }
    out[count] = (struct option){ 0 };
}

/* ":r:x": the letters as getopt wants them. */
static void fill_letters(char *out)
{
    *out++ = ':';
    for (const cli_option *option = cli_options(); option->name; option++) {
        if (!cli_letter(option))
            continue;
        *out++ = cli_letter(option);
        if (option->argument)
            *out++ = ':';
    }
    *out = '\0';
}

/* What getopt found: the number of an option, or a letter. NULL when there is no such option. */
static const cli_option *option_of(int found)
{
    const cli_option *option = cli_options();
    if (found >= FIRST_OPTION)
        return option + (found - FIRST_OPTION);
    while (option->name && cli_letter(option) != found)
        option++;
    return option->name ? option : NULL;
}

/* Names the nearest option that the command has. */
static int refuse_option(const cli_call *call, const char *word)
{
    const char *names[OPTIONS_MAX];
    size_t count = 0;
    char hint[PATH_BYTES];
    for (const cli_option *option = cli_options(); option->name; option++) {
        if (option->groups & call->command->options)
            names[count++] = option->name;
    }
    const char *nearest = strncmp(word, "--", 2) ? NULL : cli_nearest(word + 2, names, count);
    snprintf(hint, sizeof hint, "--%s", nearest ? nearest : "");
    return cli_fail_usage(call, "unknown option", word, nearest ? hint : NULL);
}

/* A fault in the options is told as the caller wants it, wherever --json stands. */
static void look_for_json(cli_call *call, int argc, char **argv)
{
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++)
        call->json |= !strcmp(argv[i], "--json") && call->command->options & CLI_GROUP_JSON;
}

static int take_positional(cli_call *call, int argc, char **argv)
{
    if (optind < argc && *call->command->positional)
        call->positional = argv[optind++];
    if (optind < argc && call->command->run == cli_run_help)
        call->second = argv[optind++];
    if (call->positional && !cli_is_text(call->positional))
        return cli_fail_usage(call, "this word is not valid UTF-8:", "…", NULL);
    return optind < argc ? cli_fail_usage(call, "one word too many:", argv[optind], NULL) : 0;
}

int cli_read_options(cli_call *call, int argc, char **argv)
{
    struct option options[OPTIONS_MAX];
    char letters[2 * OPTIONS_MAX + 2];
    pl_error err = { .status = PL_OK };
    fill_options(options);
    fill_letters(letters);
    look_for_json(call, argc, argv);
    if (pl_document_read(&call->request, "{}", 2, "options", &err))
        return cli_fail(call, &err);
    opterr = 0;
    optind = 0; /* starts glibc's reader afresh */
    int found;
    while ((found = getopt_long(argc, argv, letters, options, NULL)) != -1) {
        if (found == ':')
            return cli_fail_usage(call, "a value is missing behind", argv[optind - 1], NULL);
        const cli_option *option = option_of(found);
        if (!option)
            return refuse_option(call, argv[optind - 1]);
        int status = take(call, option, optarg ? optarg : "true");
        if (status)
            return status;
    }
    return take_positional(call, argc, argv);
}
