/* suggest, read, check and pattern in words. */
#include "cli/show.h"

#include <string.h>

static void put_hits(const cli_call *call, pl_document *answer, const char *label, const char *path, const char *name)
{
    size_t count = cli_count(answer, "%s", path);
    if (!count)
        return;
    printf("%s:", cli_label(call, label));
    for (size_t i = 0; i < count; i++)
        printf("%s %s %s", i ? "," : "", cli_text(answer, "%s.%zu.%s", path, i, name),
               cli_text(answer, "%s.%zu.score", path, i));
    putchar('\n');
}

static void put_entities(const cli_call *call, pl_document *answer)
{
    size_t count = cli_count(answer, "reading.entities");
    if (!count)
        return;
    printf("%s:", cli_label(call, "entities"));
    for (size_t i = 0; i < count; i++)
        printf("%s %s %s", i ? "," : "", cli_text(answer, "reading.entities.%zu.kind", i),
               cli_text(answer, "reading.entities.%zu.text", i));
    putchar('\n');
}

static void put_promises(const cli_call *call, pl_document *answer)
{
    for (size_t i = 0; i < cli_count(answer, "reading.promises"); i++) {
        int broken = !strcmp(cli_text(answer, "reading.promises.%zu.broken", i), "true");
        printf("%s: %s %s%s%s\n", cli_label(call, "earlier"), cli_text(answer, "reading.promises.%zu.what", i),
               cli_text(answer, "reading.promises.%zu.by", i), broken ? ", " : "",
               broken ? cli_label(call, "broken") : "");
    }
}

void cli_put_reading(const cli_call *call, pl_document *answer)
{
    const char *language = cli_text(answer, "reading.language.tag");
    if (*language)
        printf("%s: %s %s\n", cli_label(call, "language"), language, cli_text(answer, "reading.language.confidence"));
    put_hits(call, answer, "intents", "reading.intents", "id");
    if (!strcmp(cli_text(answer, "reading.unsure"), "true"))
        printf("%s\n", cli_label(call, "unsure"));
    if (strcmp(cli_text(answer, "reading.emotion.intensity"), "0") != 0)
        printf("%s: %s %s\n", cli_label(call, "emotion"), cli_text(answer, "reading.emotion.kind"),
               cli_text(answer, "reading.emotion.intensity"));
    put_hits(call, answer, "risks", "reading.risks", "kind");
    put_entities(call, answer);
    put_promises(call, answer);
}

/* Each move as it is sent, its gloss beneath. */
static void put_moves(const cli_call *call, pl_document *answer, size_t at)
{
    size_t moves = cli_count(answer, "suggestions.%zu.moves", at);
    for (size_t i = 0; i < moves; i++) {
        const char *by = cli_text(answer, "suggestions.%zu.moves.%zu.gloss_by", at, i);
        cli_put_block(call, "   ", cli_text(answer, "suggestions.%zu.moves.%zu.text", at, i), CLI_PLAIN);
        cli_put_block(call, "     | ", cli_text(answer, "suggestions.%zu.moves.%zu.gloss", at, i), CLI_DIM);
        if (!strcmp(by, "stale"))
            printf("     | (%s)\n", cli_label(call, "gloss_stale"));
    }
}

static void put_points(const cli_call *call, pl_document *answer, size_t at)
{
    printf("   %s:", cli_label(call, "why"));
    for (size_t i = 0; i < cli_count(answer, "suggestions.%zu.points", at); i++)
        printf("%s %s %s", i ? "," : "", cli_text(answer, "suggestions.%zu.points.%zu.what", at, i),
               cli_text(answer, "suggestions.%zu.points.%zu.points", at, i));
    putchar('\n');
}

static void put_decisions(const cli_call *call, pl_document *answer, size_t at)
{
    char path[CLI_PATH_BYTES];
    for (size_t i = 0; i < cli_count(answer, "suggestions.%zu.choices", at); i++) {
        printf("   %s: %s", cli_label(call, "decide"), cli_text(answer, "suggestions.%zu.choices.%zu.value", at, i));
        for (size_t k = 0; k < cli_count(answer, "suggestions.%zu.choices.%zu.options", at, i); k++)
            printf("%s%s", k ? " | " : " = ", cli_text(answer, "suggestions.%zu.choices.%zu.options.%zu", at, i, k));
        putchar('\n');
    }
    for (size_t i = 0; i < cli_count(answer, "suggestions.%zu.missing", at); i++)
        printf("   %s: %s %s %s\n", cli_label(call, "missing"),
               cli_text(answer, "suggestions.%zu.missing.%zu.value", at, i), cli_label(call, "missing_for"),
               cli_text(answer, "suggestions.%zu.missing.%zu.for", at, i));
    for (size_t i = 0; i < cli_count(answer, "suggestions.%zu.commitments", at); i++)
        printf("   %s: %s %s\n", cli_label(call, "promises"),
               cli_text(answer, "suggestions.%zu.commitments.%zu.what", at, i),
               cli_text(answer, "suggestions.%zu.commitments.%zu.by", at, i));
    snprintf(path, sizeof path, "suggestions.%zu.open", at);
    cli_put_list(call, answer, "open", path);
    snprintf(path, sizeof path, "suggestions.%zu.findings", at);
    cli_put_findings(call, answer, path, "   ");
}

static void put_suggestion(const cli_call *call, pl_document *answer, size_t at)
{
    char heading[CLI_PATH_BYTES];
    char code[64];
    snprintf(code, sizeof code, "status_%s", cli_text(answer, "suggestions.%zu.status", at));
    snprintf(heading, sizeof heading, "%zu. %s · %s · %s · %s", at + 1,
             cli_text(answer, "suggestions.%zu.replies.0", at), cli_label(call, code),
             cli_text(answer, "suggestions.%zu.score", at), cli_text(answer, "suggestions.%zu.language", at));
    cli_put_block(call, "", heading, CLI_BOLD);
    if (!*cli_text(answer, "suggestions.%zu.text", at))
        printf("   %s\n", cli_label(call, "no_reply"));
    put_moves(call, answer, at);
    put_points(call, answer, at);
    put_decisions(call, answer, at);
}

void cli_show_suggest(cli_call *call, pl_document *answer)
{
    const char *id = cli_text(answer, "id");
    if (*id) {
        char heading[CLI_PATH_BYTES];
        snprintf(heading, sizeof heading, "=== %s ===", id);
        cli_put_block(call, "", heading, CLI_BOLD);
    }
    cli_put_reading(call, answer);
    cli_put_findings(call, answer, "findings", "");
    for (size_t i = 0; i < cli_count(answer, "suggestions"); i++)
        put_suggestion(call, answer, i);
    cli_put_ending(call, answer);
}

void cli_show_read(cli_call *call, pl_document *answer)
{
    cli_put_reading(call, answer);
    cli_put_ending(call, answer);
}

void cli_show_check(cli_call *call, pl_document *answer)
{
    char code[64];
    snprintf(code, sizeof code, "verdict_%s", cli_text(answer, "verdict"));
    cli_put_block(call, "", cli_label(call, code), CLI_BOLD);
    cli_put_findings(call, answer, "findings", "");
    const char *fixed = cli_text(answer, "fixed");
    if (*fixed) {
        printf("%s:\n", cli_label(call, "fixed"));
        cli_put_block(call, "   ", fixed, CLI_PLAIN);
    }
    printf("%s: %s/100\n", cli_label(call, "quality"), cli_text(answer, "quality.score"));
    cli_put_ending(call, answer);
}

void cli_show_pattern(cli_call *call, pl_document *answer)
{
    (void)call;
    printf("%s\n", cli_text(answer, "text"));
}
