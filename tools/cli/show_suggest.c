/* suggest in words: what the buyer wrote, what was understood, and each suggestion as it is sent, with its gloss. */
#include "cli/show.h"

#include <string.h>

/* A move begins a new paragraph where the text has an empty line before it. */
static void put_gap(const char *text, const char *from, const char *to)
{
    if (from > text && to - from >= 2 && memchr(from, '\n', (size_t)(to - from)) &&
        memchr(from, '\n', (size_t)(to - from)) != memrchr(from, '\n', (size_t)(to - from)))
        putchar('\n');
}

/* Each move as it is sent, its gloss beneath. */
static void put_moves(const cli_call *call, pl_document *answer, size_t at)
{
    const char *text = cli_text(answer, "suggestions.%zu.text", at);
    const char *behind = text;
    for (size_t i = 0; i < cli_count(answer, "suggestions.%zu.moves", at); i++) {
        const char *words = cli_text(answer, "suggestions.%zu.moves.%zu.text", at, i);
        const char *found = strstr(behind, words);
        if (found) {
            put_gap(text, behind, found);
            behind = found + strlen(words);
        }
        cli_put_block(call, "   ", words, CLI_PLAIN);
        const char *gloss = cli_text(answer, "suggestions.%zu.moves.%zu.gloss", at, i);
        if (strcmp(gloss, words) != 0)
            cli_put_block(call, "     | ", gloss, CLI_DIM);
        if (cli_is(answer, "stale", "suggestions.%zu.moves.%zu.gloss_by", at, i))
            printf("     | (%s)\n", cli_label(call, "gloss_stale"));
    }
    putchar('\n');
}

static void put_points(const cli_call *call, pl_document *answer, size_t at)
{
    cli_put_label(call, "why");
    for (size_t i = 0; i < cli_count(answer, "suggestions.%zu.points", at); i++) {
        const char *points = cli_text(answer, "suggestions.%zu.points.%zu.points", at, i);
        printf("%s%s %s%s", i ? ", " : "",
               cli_name(call, "point", cli_text(answer, "suggestions.%zu.points.%zu.what", at, i)),
               *points == '-' ? "" : "+", points);
    }
    putchar('\n');
}

/* What the agent may decide: names, and the codes to decide with where they differ. */
static void put_choices(const cli_call *call, pl_document *answer, size_t at)
{
    for (size_t i = 0; i < cli_count(answer, "suggestions.%zu.choices", at); i++) {
        const char *value = cli_text(answer, "suggestions.%zu.choices.%zu.value", at, i);
        cli_put_label(call, "decide");
        printf("%s:", cli_name(call, "value", value));
        for (size_t k = 0; k < cli_count(answer, "suggestions.%zu.choices.%zu.options", at, i); k++) {
            const char *option = cli_text(answer, "suggestions.%zu.choices.%zu.options.%zu", at, i, k);
            const char *name = cli_name(call, value, option);
            printf("%s %s", k ? " |" : "", name);
            if (strcmp(name, option) != 0)
                printf(" (%s)", option);
        }
        putchar('\n');
    }
}

static void put_promises(const cli_call *call, pl_document *answer, size_t at)
{
    for (size_t i = 0; i < cli_count(answer, "suggestions.%zu.missing", at); i++) {
        cli_put_label(call, "missing");
        printf("%s (%s %s)\n", cli_name(call, "value", cli_text(answer, "suggestions.%zu.missing.%zu.value", at, i)),
               cli_label(call, "missing_for"), cli_text(answer, "suggestions.%zu.missing.%zu.for", at, i));
    }
    for (size_t i = 0; i < cli_count(answer, "suggestions.%zu.commitments", at); i++) {
        const char *by = cli_text(answer, "suggestions.%zu.commitments.%zu.by", at, i);
        cli_put_label(call, "promises");
        printf("%s%s", cli_name(call, "commitment", cli_text(answer, "suggestions.%zu.commitments.%zu.what", at, i)),
               *by ? " → " : "");
        cli_put_moment(by);
        putchar('\n');
    }
}

static void put_heading(const cli_call *call, pl_document *answer, size_t at)
{
    char heading[CLI_PATH_BYTES];
    char replies[CLI_PATH_BYTES / 2] = "";
    for (size_t i = 0; i < cli_count(answer, "suggestions.%zu.replies", at); i++) {
        const char *name = cli_name(call, "reply", cli_text(answer, "suggestions.%zu.replies.%zu", at, i));
        size_t used = strlen(replies);
        snprintf(replies + used, sizeof replies - used, "%s%s", i ? " + " : "", name);
    }
    snprintf(heading, sizeof heading, "%zu. %s · %s · %s · %s", at + 1, replies,
             cli_name(call, "status", cli_text(answer, "suggestions.%zu.status", at)),
             cli_text(answer, "suggestions.%zu.score", at), cli_text(answer, "suggestions.%zu.language", at));
    cli_put_block(call, "", heading, CLI_BOLD);
}

static void put_suggestion(const cli_call *call, pl_document *answer, size_t at)
{
    char path[CLI_PATH_BYTES];
    putchar('\n');
    put_heading(call, answer, at);
    if (*cli_text(answer, "suggestions.%zu.text", at))
        put_moves(call, answer, at);
    put_points(call, answer, at);
    put_choices(call, answer, at);
    put_promises(call, answer, at);
    snprintf(path, sizeof path, "suggestions.%zu.open", at);
    cli_put_list(call, answer, "open", "intent", path);
    snprintf(path, sizeof path, "suggestions.%zu.findings", at);
    cli_put_findings(call, answer, path);
}

/* The message as it was asked about: whoever answers many must see which one this is. */
static void put_question(const cli_call *call, pl_document *answer)
{
    const char *id = cli_text(answer, "id");
    if (*id) {
        char heading[CLI_PATH_BYTES];
        const char *name = cli_text(call->asked, "buyer.name");
        snprintf(heading, sizeof heading, "=== %.60s · %.40s%s%.60s ===", id, cli_text(call->asked, "market"),
                 *name ? " · " : "", name);
        cli_put_block(call, "", heading, CLI_BOLD);
        cli_put_block(call, " > ", cli_text(call->asked, "message"), CLI_PLAIN);
    }
}

void cli_show_suggest(cli_call *call, pl_document *answer)
{
    put_question(call, answer);
    cli_put_reading(call, answer);
    cli_put_findings(call, answer, "findings");
    cli_put_ending(call, answer);
    for (size_t i = 0; i < cli_count(answer, "suggestions"); i++)
        put_suggestion(call, answer, i);
}
