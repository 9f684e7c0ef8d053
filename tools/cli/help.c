/* Help, version, completion and manual page: all from the tables. */
#include <stdio.h>
#include <string.h>

#include "cli/cli.h"

static void put_option(FILE *out, const cli_option *option)
{
    char left[64];
    snprintf(left, sizeof left, "--%s%s%s", option->name, option->argument ? " " : "",
             option->argument ? option->argument : "");
    fprintf(out, "  %-24s %s\n", left, option->summary);
}

void cli_show_usage(FILE *out, const cli_command *command)
{
    if (command) {
        fprintf(out, "usage: parlance %s %s [OPTION…]\n%s.\n\n", command->name, command->positional, command->summary);
        for (const cli_option *option = cli_options(); option->name; option++) {
            if (option->groups & command->options)
                put_option(out, option);
        }
        return;
    }
    fputs("usage: parlance COMMAND [ARGUMENT] [OPTION…]\n\n", out);
    for (const cli_command *row = cli_commands(); row->name; row++)
        fprintf(out, "  %-14s %s\n", row->name, row->summary);
    fputs("\nTry: parlance suggest --market amazon-de --message 'Wo bleibt mein Paket?' --agent-locale zh-CN\n"
          "See: parlance help COMMAND\n",
          out);
}

/* "help rule test": the positional is the first word; the table is searched by prefix. */
int cli_run_help(cli_call *call)
{
    size_t found = 0;
    for (const cli_command *command = cli_commands(); call->positional && command->name; command++) {
        size_t length = strlen(call->positional);
        if (strncmp(command->name, call->positional, length) != 0 ||
            (command->name[length] && command->name[length] != ' '))
            continue;
        if (found++)
            putchar('\n');
        cli_show_usage(stdout, command);
    }
    if (!call->positional)
        cli_show_usage(stdout, NULL);
    else if (!found)
        fprintf(stderr, "error: no command is called '%s' (see: parlance help)\n", call->positional);
    return call->positional && !found ? pl_status_exit(PL_ERR_USAGE) : 0;
}

int cli_run_version(cli_call *call)
{
    if (call->json)
        printf("{\"engine\":\"%s\"}\n", pl_version());
    else
        printf("parlance %s\n", pl_version());
    return 0;
}

int cli_run_completion(cli_call *call)
{
    (void)call;
    puts("_parlance() {\n    local words options");
    printf("    words='");
    for (const cli_command *command = cli_commands(); command->name; command++)
        printf("%s ", command->name);
    printf("'\n    options='");
    for (const cli_option *option = cli_options(); option->name; option++)
        printf("--%s ", option->name);
    puts("'\n    case ${COMP_WORDS[COMP_CWORD]} in\n"
         "    -*) mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"${COMP_WORDS[COMP_CWORD]}\") ;;\n"
         "    *) mapfile -t COMPREPLY < <(compgen -f -W \"$words\" -- \"${COMP_WORDS[COMP_CWORD]}\") ;;\n"
         "    esac\n}\ncomplete -F _parlance parlance");
    return 0;
}

int cli_run_manual(cli_call *call)
{
    (void)call;
    printf(".TH PARLANCE 1 \"\" \"parlance %s\"\n.SH NAME\nparlance \\- localized replies for cross-border sellers\n",
           pl_version());
    puts(".SH SYNOPSIS\n.B parlance\n.I COMMAND\n.RI [ ARGUMENT ]\n.RI [ OPTION ...]\n.SH COMMANDS");
    for (const cli_command *command = cli_commands(); command->name; command++)
        printf(".TP\n.B %s \\fI%s\\fR\n%s.\n", command->name, command->positional, command->summary);
    puts(".SH OPTIONS");
    for (const cli_option *option = cli_options(); option->name; option++)
        printf(".TP\n.B \\-\\-%s \\fI%s\\fR\n%s.\n", option->name, option->argument ? option->argument : "",
               option->summary);
    puts(".SH EXIT STATUS\n0 ok, 1 findings or failed tests, 2 usage or bad request, 3 bad content or settings, 4 "
         "provider or network, 5 blocked by policy, 6 not found, 70 internal.");
    return 0;
}
