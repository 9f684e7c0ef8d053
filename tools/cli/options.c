/* Reading the command line by the table of options. */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/input.h"

enum { OPTIONS_MAX = 40, PATH_BYTES = 256, FIRST_OPTION = 1000 };

static size_t count_options(void)
{
    size_t count = 0;
    while (cli_options()[count].name)
        count++;
    return count;
}

static int usage_fault(const cli_call *call, const char *what, const char *word)
{
    pl_error err = { .status = PL_ERR_USAGE };
    snprintf(err.message, sizeof err.message, "%s '%s'", what, word);
    snprintf(err.hint, sizeof err.hint, "see: parlance help %s", call->command->name);
    return cli_fail(call, &err);
}

/* "directness=40" under `tone` sets tone.directness; a value that is no JSON is text. */
static int set_pair(cli_call *call, const cli_option *option, const char *pair)
{
    const char *equals = strchr(pair, '=');
    char path[PATH_BYTES];
    pl_error err = { .status = PL_OK };
    if (!equals || equals == pair)
        return usage_fault(call, "NAME=VALUE is wanted, not", pair);
    snprintf(path, sizeof path, "%s.%.*s", option->path, (int)(equals - pair), pair);
    if (!pl_document_set(call->request, path, equals + 1, PL_DOCUMENT_JSON, &err))
        return 0;
    err = (pl_error){ .status = PL_OK };
    return pl_document_set(call->request, path, equals + 1, PL_DOCUMENT_TEXT, &err) ? cli_fail(call, &err) : 0;
}

static int set_file(cli_call *call, const cli_option *option, const char *path)
{
    pl_error err = { .status = PL_OK };
    char *text = cli_read_file(path, NULL, &err);
    int status =
        text && !pl_document_set(call->request, option->path, text, PL_DOCUMENT_JSON, &err) ? 0 : cli_fail(call, &err);
    free(text);
    return status;
}

static int steer(cli_call *call, const cli_option *option, const char *value)
{
    if (!strcmp(option->name, "json"))
        call->json = 1;
    else if (!strcmp(option->name, "batch"))
        call->batch = 1;
    else if (!strcmp(option->name, "help"))
        call->help = 1;
    else
        call->shop = value;
    return 0;
}

static int take(cli_call *call, const cli_option *option, const char *value)
{
    pl_error err = { .status = PL_OK };
    pl_status status = PL_OK;
    if (!(option->groups & call->command->options))
        return usage_fault(call, "this command has no option", option->name);
    if (!option->path)
        return steer(call, option, value);
    switch (option->kind) {
    case CLI_AS_PAIR: return set_pair(call, option, value);
    case CLI_AS_FILE: return set_file(call, option, value);
    case CLI_AS_TRUE: status = pl_document_set(call->request, option->path, "true", PL_DOCUMENT_JSON, &err); break;
    case CLI_AS_JSON: status = pl_document_set(call->request, option->path, value, PL_DOCUMENT_JSON, &err); break;
    default: status = pl_document_set(call->request, option->path, value, PL_DOCUMENT_TEXT, &err); break;
    }
    call->explain |= !strcmp(option->name, "explain");
    if (status == PL_ERR_REQUEST)
        return usage_fault(call, "no value of this option:", value);
    return status ? cli_fail(call, &err) : 0;
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

int cli_read_options(cli_call *call, int argc, char **argv)
{
    struct option options[OPTIONS_MAX];
    pl_error err = { .status = PL_OK };
    fill_options(options);
    if (pl_document_read(&call->request, "{}", 2, "options", &err))
        return cli_fail(call, &err);
    opterr = 0;
    optind = 1;
    int found;
    while ((found = getopt_long(argc, argv, ":", options, NULL)) != -1) {
        if (found == ':')
            return usage_fault(call, "a value is missing behind", argv[optind - 1]);
        if (found < FIRST_OPTION)
            return usage_fault(call, "unknown option", argv[optind - 1]);
        int status = take(call, &cli_options()[found - FIRST_OPTION], optarg);
        if (status)
            return status;
    }
    if (optind < argc && *call->command->positional)
        call->positional = argv[optind++];
    return optind < argc ? usage_fault(call, "one word too many:", argv[optind]) : 0;
}
