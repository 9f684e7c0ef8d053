/* read, check and pattern in words; the reading that `suggest` shows too. */
#include "cli/show.h"

#include <string.h>

static void put_hits(const cli_call *call, pl_document *answer, const char *label, const char *kind, const char *path)
{
    size_t count = cli_count(answer, "%s", path);
    const char *field = strcmp(kind, "risk") ? "id" : "kind";
    if (!count)
        return;
    cli_put_label(call, label);
    for (size_t i = 0; i < count; i++)
        printf("%s%s %s", i ? ", " : "", cli_name(call, kind, cli_text(answer, "%s.%zu.%s", path, i, field)),
               cli_text(answer, "%s.%zu.score", path, i));
    putchar('\n');
}

static void put_entities(const cli_call *call, pl_document *answer)
{
    size_t count = cli_count(answer, "reading.entities");
    if (!count)
        return;
    cli_put_label(call, "entities");
    for (size_t i = 0; i < count; i++)
        printf("%s%s %s", i ? ", " : "", cli_name(call, "entity", cli_text(answer, "reading.entities.%zu.kind", i)),
               cli_text(answer, "reading.entities.%zu.text", i));
    putchar('\n');
}

static void put_promises(const cli_call *call, pl_document *answer)
{
    for (size_t i = 0; i < cli_count(answer, "reading.promises"); i++) {
        int broken = cli_is(answer, "true", "reading.promises.%zu.broken", i);
        cli_put_label(call, "earlier");
        printf("%s ", cli_name(call, "commitment", cli_text(answer, "reading.promises.%zu.what", i)));
        cli_put_moment(cli_text(answer, "reading.promises.%zu.by", i));
        printf("%s%s\n", broken ? ", " : "", broken ? cli_label(call, "broken") : "");
    }
}

static void put_mood(const cli_call *call, pl_document *answer)
{
    if (!cli_is(answer, "0", "reading.emotion.intensity")) {
        cli_put_label(call, "emotion");
        printf("%s %s/5\n", cli_name(call, "emotion", cli_text(answer, "reading.emotion.kind")),
               cli_text(answer, "reading.emotion.intensity"));
    }
    if (!cli_is(answer, "0", "reading.urgency")) {
        cli_put_label(call, "urgency");
        printf("%s/5\n", cli_text(answer, "reading.urgency"));
    }
}

void cli_put_reading(const cli_call *call, pl_document *answer)
{
    const char *language = cli_text(answer, "reading.language.tag");
    const char *due = cli_text(answer, "reading.reply_due");
    if (*language) {
        cli_put_label(call, "language");
        printf("%s %s\n", language, cli_text(answer, "reading.language.confidence"));
    }
    put_hits(call, answer, "intents", "intent", "reading.intents");
    if (cli_is(answer, "true", "reading.unsure"))
        printf("   %s\n", cli_label(call, "unsure"));
    put_mood(call, answer);
    put_hits(call, answer, "risks", "risk", "reading.risks");
    put_entities(call, answer);
    put_promises(call, answer);
    if (*due) {
        cli_put_label(call, "due");
        cli_put_moment(due);
        putchar('\n');
    }
}

void cli_show_read(cli_call *call, pl_document *answer)
{
    cli_put_reading(call, answer);
    cli_put_ending(call, answer);
}

void cli_show_check(cli_call *call, pl_document *answer)
{
    const char *fixed = cli_text(answer, "fixed");
    cli_put_block(call, "", cli_name(call, "verdict", cli_text(answer, "verdict")), CLI_BOLD);
    cli_put_findings(call, answer, "findings");
    if (*fixed) {
        printf("   %s:\n", cli_label(call, "fixed"));
        cli_put_block(call, "     ", fixed, CLI_PLAIN);
    }
    cli_put_label(call, "quality");
    printf("%s/100\n", cli_text(answer, "quality.score"));
    cli_put_ending(call, answer);
}

void cli_show_pattern(cli_call *call, pl_document *answer)
{
    (void)call;
    printf("%s\n", cli_text(answer, "text"));
}
