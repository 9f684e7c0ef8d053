/* `rule list` in words: the rules, what is switched off, and with --why what wins over what. */
#include "cli/show.h"

enum { ID_COLUMNS = 46, SEVERITY_COLUMNS = 9 };

static void put_note(cli_call *call, const char *code, const char *text)
{
    if (*text)
        printf("      %s: %s\n", cli_label(call, code), text);
}

/* What keeps the rule from running, whether one asked for it or not. */
static void put_state(cli_call *call, pl_document *answer, size_t at)
{
    if (cli_count(answer, "rules.%zu.off", at))
        printf("      %s (%s:%s): %s\n", cli_label(call, "switched_off"), cli_text(answer, "rules.%zu.off.source", at),
               cli_text(answer, "rules.%zu.off.line", at), cli_text(answer, "rules.%zu.off.why", at));
    if (cli_count(answer, "rules.%zu.outage", at))
        printf("      %s: %s, %s\n", cli_label(call, "stopped_often"), cli_text(answer, "rules.%zu.outage.budget", at),
               cli_text(answer, "rules.%zu.outage.since", at));
}

/* The tests of `when` that are decided at one time: "platform: amazon; country: de". */
static void put_tests(cli_call *call, pl_document *answer, size_t at, const char *decided)
{
    const char *before = NULL;
    for (size_t i = 0; i < cli_count(answer, "rules.%zu.precedence.tests", at); i++) {
        if (!cli_is(answer, decided, "rules.%zu.precedence.tests.%zu.decided", at, i))
            continue;
        if (!before)
            printf("      %s: ", cli_label(call, decided));
        printf("%s%s: %s", before ? before : "", cli_text(answer, "rules.%zu.precedence.tests.%zu.fact", at, i),
               cli_text(answer, "rules.%zu.precedence.tests.%zu.wants", at, i));
        if (cli_is(answer, "false", "rules.%zu.precedence.tests.%zu.holds", at, i))
            printf(" (%s)", cli_label(call, "not_here"));
        before = "; ";
    }
    if (before)
        putchar('\n');
}

static void put_precedence(cli_call *call, pl_document *answer, size_t at)
{
    printf("%4s  ", cli_text(answer, "rules.%zu.precedence.order", at));
    printf("%s: %s\n", cli_text(answer, "rules.%zu.origin", at), cli_text(answer, "rules.%zu.source", at));
    for (size_t i = 0; i < cli_count(answer, "rules.%zu.precedence.over", at); i++)
        printf("      %s: %s (%s)\n", cli_label(call, "wins_over"),
               cli_text(answer, "rules.%zu.precedence.over.%zu.source", at, i),
               cli_text(answer, "rules.%zu.precedence.over.%zu.origin", at, i));
    for (size_t i = 0; i < cli_count(answer, "rules.%zu.precedence.after", at); i++)
        put_note(call, "after", cli_text(answer, "rules.%zu.precedence.after.%zu", at, i));
    put_tests(call, answer, at, "load");
    put_tests(call, answer, at, "message");
}

void cli_show_rules(cli_call *call, pl_document *answer)
{
    for (size_t i = 0; i < cli_count(answer, "rules"); i++) {
        const char *severity = cli_text(answer, "rules.%zu.severity", i);
        cli_put_column(cli_text(answer, "rules.%zu.rule", i), ID_COLUMNS);
        cli_put_column(*severity ? cli_name(call, "severity", severity) : "", SEVERITY_COLUMNS);
        puts(cli_text(answer, "rules.%zu.summary", i));
        put_state(call, answer, i);
        if (cli_count(answer, "rules.%zu.precedence", i))
            put_precedence(call, answer, i);
    }
}
