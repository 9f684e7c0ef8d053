/* Help and version, from the tables. */
#include <stdio.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/fault.h"

static void put_option(FILE *out, const cli_option *option)
{
    char left[64];
    char letter[8] = "";
    if (cli_letter(option))
        snprintf(letter, sizeof letter, "-%c, ", cli_letter(option));
    snprintf(left, sizeof left, "%s--%s%s%s", letter, option->name, option->argument ? " " : "",
             option->argument ? option->argument : "");
    fprintf(out, "  %-22s %s\n", left, option->summary);
}

static void put_command(FILE *out, const cli_command *command)
{
    fprintf(out, "usage: parlance %s%s%s [OPTION…]\n%s.\n\n", command->name, *command->positional ? " " : "",
            command->positional, command->summary);
    if (*command->positional && !command->field && command->method)
        fputs("  FILE                   the request as a JSON document, - for standard input; options go over it\n",
              out);
    for (const cli_option *option = cli_options(); option->name; option++) {
        if (option->groups & command->options)
            put_option(out, option);
    }
}

void cli_show_usage(FILE *out, const cli_command *command)
{
    if (command) {
        put_command(out, command);
        return;
    }
    fputs("usage: parlance COMMAND [ARGUMENT] [OPTION…]\n\n", out);
    for (const cli_command *row = cli_commands(); row->name; row++)
        fprintf(out, "  %-14s %s\n", row->name, row->summary);
    fputs("\nTry: parlance suggest --market amazon-de --message 'Wo bleibt mein Paket?' --agent-locale zh-CN\n"
          "See: parlance help COMMAND\n",
          out);
}

/* "help rule" shows all commands that begin with the word, "help rule test" one. */
static int begins(const cli_command *command, const char *words)
{
    size_t length = strlen(words);
    return !strncmp(command->name, words, length) && (!command->name[length] || command->name[length] == ' ');
}

int cli_run_help(cli_call *call)
{
    char words[128];
    size_t found = 0;
    if (!call->positional) {
        cli_show_usage(stdout, NULL);
        return 0;
    }
    snprintf(words, sizeof words, "%s%s%s", call->positional, call->second ? " " : "",
             call->second ? call->second : "");
    for (const cli_command *command = cli_commands(); command->name; command++) {
        if (!begins(command, words))
            continue;
        if (found++)
            putchar('\n');
        cli_show_usage(stdout, command);
    }
    return found ? 0 : cli_fail_command(words);
}

int cli_fail_command(const char *words)
{
    const char *names[64];
    size_t count = 0;
    for (const cli_command *command = cli_commands(); command->name; command++)
        names[count++] = command->name;
    return cli_fail_usage(&(cli_call){ 0 }, "no command is called", words, cli_nearest(words, names, count));
}

int cli_run_version(cli_call *call)
{
    if (call->json)
        printf("{\"engine\":\"%s\"}\n", pl_version());
    else
        printf("parlance %s\n", pl_version());
    return 0;
}
