/* Completion for bash and the manual page, printed from the tables. */
#include <stdio.h>
#include <string.h>

#include "cli/cli.h"

/* The first words, each once: two commands of one group stand one behind the other. */
static void put_first_words(void)
{
    const char *last = "";
    for (const cli_command *command = cli_commands(); command->name; command++) {
        size_t length = strcspn(command->name, " ");
        if (strncmp(last, command->name, length) != 0 || last[length] != ' ')
            printf("%.*s ", (int)length, command->name);
        last = command->name;
    }
}

/* "market) second='list show set'": what follows a first word. */
static void put_second_words(void)
{
    const char *open = NULL;
    size_t open_length = 0;
    for (const cli_command *command = cli_commands(); command->name; command++) {
        size_t length = strcspn(command->name, " ");
        int same = open && length == open_length && !strncmp(open, command->name, length);
        if (!command->name[length])
            continue;
        if (!same)
            printf("%s        %.*s) second='", open ? "' ;;\n" : "", (int)length, command->name);
        printf("%s ", command->name + length + 1);
        open = command->name;
        open_length = length;
    }
    puts(open ? "' ;;" : "");
}

static void put_options(void)
{
    for (const cli_command *command = cli_commands(); command->name; command++) {
        printf("        '%s '*) options='", command->name);
        for (const cli_option *option = cli_options(); option->name; option++) {
            if (option->groups & command->options)
                printf("--%s ", option->name);
        }
        puts("' ;;");
    }
}

int cli_run_completion(cli_call *call)
{
    (void)call;
    puts("# parlance completion >FILE, and source FILE in ~/.bashrc\n"
         "_parlance() {\n"
         "    local word=${COMP_WORDS[COMP_CWORD]} second= options= words=\n"
         "    case ${COMP_WORDS[1]} in");
    put_second_words();
    puts("    esac\n    case \"${COMP_WORDS[1]} ${COMP_WORDS[2]} \" in");
    put_options();
    printf("    esac\n    if [ \"$COMP_CWORD\" -eq 1 ]; then\n        words='");
    put_first_words();
    puts("'\n"
         "    elif [ \"$COMP_CWORD\" -eq 2 ] && [ -n \"$second\" ]; then\n"
         "        words=$second\n"
         "    elif [ \"${word#-}\" != \"$word\" ]; then\n"
         "        words=$options\n"
         "    fi\n"
         "    COMPREPLY=()\n"
         "    [ -z \"$words\" ] || mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\")\n"
         "}\n"
         "complete -o default -F _parlance parlance");
    return 0;
}

/* Text for the formatter of manual pages: hyphens are hyphens, a leading dot or quote is no request. */
static void put_roff(const char *text)
{
    if (*text == '.' || *text == '\'')
        fputs("\\&", stdout);
    for (; *text; text++) {
        if (*text == '-' || *text == '\\')
            printf("\\%c", *text == '\\' ? 'e' : '-');
        else
            putchar(*text);
    }
}

static void put_entry(const char *before, const char *name, const char *argument, const char *summary)
{
    printf(".TP\n.B %s", before);
    put_roff(name);
    fputs("\n", stdout);
    if (argument && *argument) {
        fputs(".I ", stdout);
        put_roff(argument);
        fputs("\n.br\n", stdout);
    }
    put_roff(summary);
    puts(".");
}

static void put_chapters(void)
{
    puts(
        ".SH EXIT STATUS\n"
        "0 all is well; 1 findings or failed tests; 2 the command line or a request is wrong; 3 content or settings "
        "are\n"
        "wrong; 4 a provider or the network refused; 5 the text is blocked by policy; 6 not found; 70 a defect of the\n"
        "program. In a batch the highest counts.\n"
        ".SH ENVIRONMENT\n"
        ".TP\n.B NO_COLOR\nNo color, even on a terminal.\n"
        ".TP\n.B LC_ALL, LC_MESSAGES, LANG\nThe agent's language, where the request names none.\n"
        ".TP\n.B PARLANCE_CONTENT\nThe folder that holds rules and locales, where it is not beside the program.\n"
        ".SH EXAMPLES\n.nf\n"
        "parlance suggest \\-\\-market amazon\\-de \\-\\-message 'Wo bleibt mein Paket?' \\-\\-agent\\-locale zh\\-CN\n"
        "parlance suggest \\-\\-batch \\-\\-json <requests.jsonl >answers.jsonl\n"
        "parlance rule test language/de\n.fi");
}

int cli_run_manual(cli_call *call)
{
    (void)call;
    printf(".TH PARLANCE 1 \"\" \"parlance %s\"\n.SH NAME\nparlance \\- localized replies for cross\\-border sellers\n",
           pl_version());
    puts(".SH SYNOPSIS\n.B parlance\n.I COMMAND\n.RI [ ARGUMENT ]\n.RI [ OPTION ...]\n.SH COMMANDS");
    for (const cli_command *command = cli_commands(); command->name; command++)
        put_entry("", command->name, command->positional, command->summary);
    puts(".SH OPTIONS");
    for (const cli_option *option = cli_options(); option->name; option++)
        put_entry("\\-\\-", option->name, option->argument, option->summary);
    put_chapters();
    return 0;
}
