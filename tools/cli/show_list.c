/* Lists in words: markets, rules, replies, coverage, doctor. */
#include "cli/show.h"

#include <string.h>

void cli_show_markets(cli_call *call, pl_document *answer)
{
    static const char *const lists[] = { "platforms", "countries", "languages" };
    (void)call;
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        printf("%s:", lists[i]);
        for (size_t k = 0; k < cli_count(answer, "%s", lists[i]); k++)
            printf(" %s", cli_text(answer, "%s.%zu", lists[i], k));
        putchar('\n');
    }
    puts("any platform-country is a market, as amazon-de; countries without facts of their own work too");
}

void cli_show_market(cli_call *call, pl_document *answer)
{
    static const char *const fields[] = { "market", "platform", "country", "locale", "language", "currency", "zone" };
    (void)call;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        printf("%-10s %s\n", fields[i], cli_text(answer, "%s", fields[i]));
    printf("%-10s", "tone");
    const char *axis;
    for (size_t i = 0; (axis = pl_document_key(answer, "tone", i)); i++)
        printf(" %s=%s", axis, cli_text(answer, "tone.%s", axis));
    putchar('\n');
    for (size_t i = 0; i < cli_count(answer, "facts"); i++) {
        const char *value = cli_text(answer, "facts.%zu.value", i);
        printf("%-10s %s = %s  [%s, %s]\n", cli_text(answer, "facts.%zu.of", i), cli_text(answer, "facts.%zu.name", i),
               *value ? value : "…", cli_text(answer, "facts.%zu.source", i),
               cli_text(answer, "facts.%zu.confidence", i));
    }
}

void cli_show_rules(cli_call *call, pl_document *answer)
{
    (void)call;
    for (size_t i = 0; i < cli_count(answer, "rules"); i++) {
        const char *severity = cli_text(answer, "rules.%zu.severity", i);
        printf("%s%s%s  %s\n", cli_text(answer, "rules.%zu.rule", i), *severity ? "  " : "", severity,
               cli_text(answer, "rules.%zu.summary", i));
    }
}

void cli_show_rule_test(cli_call *call, pl_document *answer)
{
    (void)call;
    for (size_t i = 0; i < cli_count(answer, "results"); i++) {
        if (!strcmp(cli_text(answer, "results.%zu.ok", i), "true"))
            continue;
        printf("%s:%s: example %s: %s\n", cli_text(answer, "results.%zu.source", i),
               cli_text(answer, "results.%zu.line", i), cli_text(answer, "results.%zu.example", i),
               cli_text(answer, "results.%zu.says", i));
    }
    printf("%s passed, %s failed\n", cli_text(answer, "passed"), cli_text(answer, "failed"));
}

void cli_show_replies(cli_call *call, pl_document *answer)
{
    (void)call;
    for (size_t i = 0; i < cli_count(answer, "replies"); i++) {
        printf("%s  %s\n", cli_text(answer, "replies.%zu.reply", i), cli_text(answer, "replies.%zu.summary", i));
        for (size_t k = 0; k < cli_count(answer, "replies.%zu.moves", i); k++) {
            printf("  %-12s", cli_text(answer, "replies.%zu.moves.%zu.id", i, k));
            for (size_t v = 0; v < cli_count(answer, "replies.%zu.moves.%zu.variants", i, k); v++)
                printf(" %s", cli_text(answer, "replies.%zu.moves.%zu.variants.%zu.id", i, k, v));
            putchar('\n');
        }
    }
}

void cli_show_coverage(cli_call *call, pl_document *answer)
{
    (void)call;
    for (size_t i = 0; i < cli_count(answer, "languages"); i++) {
        size_t holes = cli_count(answer, "languages.%zu.holes", i);
        printf("%-8s %s\n", cli_text(answer, "languages.%zu.tag", i), holes ? "" : "whole");
        for (size_t k = 0; k < holes; k++)
            printf("   %s\n", cli_text(answer, "languages.%zu.holes.%zu", i, k));
    }
}

void cli_show_doctor(cli_call *call, pl_document *answer)
{
    (void)call;
    for (size_t i = 0; i < cli_count(answer, "checks"); i++)
        printf("%s  %-10s %s\n", strcmp(cli_text(answer, "checks.%zu.ok", i), "true") ? "FAIL" : "ok  ",
               cli_text(answer, "checks.%zu.name", i), cli_text(answer, "checks.%zu.says", i));
}
