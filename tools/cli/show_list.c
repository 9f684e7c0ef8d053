/* Lists in words: markets, replies, coverage, doctor. */
#include "cli/show.h"

#include <string.h>

enum { FIELD_COLUMNS = 12, FACT_COLUMNS = 34 };

void cli_show_markets(cli_call *call, pl_document *answer)
{
    static const char *const lists[] = { "platforms", "countries", "languages" };
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        cli_put_column(cli_label(call, lists[i]), FIELD_COLUMNS);
        for (size_t k = 0; k < cli_count(answer, "%s", lists[i]); k++)
            printf(" %s", cli_text(answer, "%s.%zu", lists[i], k));
        putchar('\n');
    }
    puts(cli_label(call, "any_market"));
}

/* A fact may be a list. */
static void put_fact(pl_document *answer, size_t at)
{
    size_t values = cli_count(answer, "facts.%zu.value", at);
    fputs("  ", stdout);
    cli_put_column(cli_text(answer, "facts.%zu.name", at), FACT_COLUMNS);
    if (!values)
        fputs(cli_text(answer, "facts.%zu.value", at), stdout);
    for (size_t i = 0; i < values; i++)
        printf("%s%s", i ? ", " : "", cli_text(answer, "facts.%zu.value.%zu", at, i));
    printf("  [%s; %s]\n", cli_text(answer, "facts.%zu.source", at), cli_text(answer, "facts.%zu.confidence", at));
}

void cli_show_market(cli_call *call, pl_document *answer)
{
    static const char *const fields[] = { "market", "platform", "country", "locale", "language", "currency", "zone" };
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        cli_put_column(cli_label(call, fields[i]), FIELD_COLUMNS);
        puts(cli_text(answer, "%s", fields[i]));
    }
    cli_put_column(cli_label(call, "tone"), FIELD_COLUMNS - 1);
    const char *axis;
    for (size_t i = 0; (axis = pl_document_key(answer, "tone", i)); i++)
        printf(" %s=%s", axis, cli_text(answer, "tone.%s", axis));
    putchar('\n');
    const char *of = "";
    for (size_t i = 0; i < cli_count(answer, "facts"); i++) {
        const char *here = cli_text(answer, "facts.%zu.of", i);
        if (strcmp(here, of) != 0)
            printf("%s:\n", cli_label(call, here));
        of = here;
        put_fact(answer, i);
    }
}

void cli_show_replies(cli_call *call, pl_document *answer)
{
    (void)call;
    for (size_t i = 0; i < cli_count(answer, "replies"); i++) {
        cli_put_column(cli_text(answer, "replies.%zu.reply", i), 20);
        puts(cli_text(answer, "replies.%zu.summary", i));
        for (size_t k = 0; k < cli_count(answer, "replies.%zu.moves", i); k++) {
            fputs("  ", stdout);
            cli_put_column(cli_text(answer, "replies.%zu.moves.%zu.id", i, k), 17);
            for (size_t v = 0; v < cli_count(answer, "replies.%zu.moves.%zu.variants", i, k); v++)
                printf(" %s", cli_text(answer, "replies.%zu.moves.%zu.variants.%zu.id", i, k, v));
            putchar('\n');
        }
    }
}

void cli_show_coverage(cli_call *call, pl_document *answer)
{
    for (size_t i = 0; i < cli_count(answer, "languages"); i++) {
        size_t holes = cli_count(answer, "languages.%zu.holes", i);
        cli_put_column(cli_text(answer, "languages.%zu.tag", i), FIELD_COLUMNS);
        puts(holes ? "" : cli_label(call, "whole"));
        for (size_t k = 0; k < holes; k++)
            printf("   %s\n", cli_text(answer, "languages.%zu.holes.%zu", i, k));
    }
}

void cli_show_doctor(cli_call *call, pl_document *answer)
{
    char path[CLI_PATH_BYTES];
    for (size_t i = 0; i < cli_count(answer, "checks"); i++) {
        const char *verdict = cli_is(answer, "true", "checks.%zu.ok", i) ? "check_ok" : "check_bad";
        cli_put_column(cli_label(call, verdict), 8);
        cli_put_column(cli_text(answer, "checks.%zu.name", i), FIELD_COLUMNS);
        puts(cli_text(answer, "checks.%zu.says", i));
        snprintf(path, sizeof path, "checks.%zu", i);
        cli_put_place(call, answer, path);
    }
}
