/* What all answers in words share. */
#include "cli/show.h"

#include <stdarg.h>
#include <string.h>

static const char *const face_on[] = { "", "\033[1m", "\033[2m" };

const char *cli_text(pl_document *answer, const char *format, ...)
{
    char path[CLI_PATH_BYTES];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(path, sizeof path, format, arguments);
    va_end(arguments);
    const char *text = pl_document_text(answer, path);
    return text ? text : "";
}

size_t cli_count(pl_document *answer, const char *format, ...)
{
    char path[CLI_PATH_BYTES];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(path, sizeof path, format, arguments);
    va_end(arguments);
    return pl_document_count(answer, path);
}

const char *cli_label(const cli_call *call, const char *code)
{
    const char *text = call->labels ? pl_document_text(call->labels, code) : NULL;
    return text ? text : code;
}

void cli_put_block(const cli_call *call, const char *indent, const char *text, cli_face face)
{
    const char *on = call->color ? face_on[face] : "";
    const char *off = call->color && face != CLI_PLAIN ? "\033[0m" : "";
    while (*text) {
        size_t length = strcspn(text, "\n");
        printf("%s%s%.*s%s\n", length ? indent : "", on, (int)length, text, off);
        text += length + (text[length] == '\n');
    }
}

void cli_put_list(const cli_call *call, pl_document *answer, const char *label, const char *path)
{
    size_t count = cli_count(answer, "%s", path);
    if (!count)
        return;
    printf("   %s:", cli_label(call, label));
    for (size_t i = 0; i < count; i++)
        printf("%s %s", i ? "," : "", cli_text(answer, "%s.%zu", path, i));
    putchar('\n');
}

void cli_put_findings(const cli_call *call, pl_document *answer, const char *path, const char *indent)
{
    size_t count = cli_count(answer, "%s", path);
    for (size_t i = 0; i < count; i++) {
        const char *match = cli_text(answer, "%s.%zu.match", path, i);
        const char *clause = cli_text(answer, "%s.%zu.clause", path, i);
        const char *fix = cli_text(answer, "%s.%zu.fix.kind", path, i);
        printf("%s%s [%s] %s", indent, cli_label(call, "found"), cli_text(answer, "%s.%zu.severity", path, i),
               cli_text(answer, "%s.%zu.says", path, i));
        printf("%s%s%s (%s)\n", *match ? ": «" : "", match, *match ? "»" : "",
               cli_text(answer, "%s.%zu.rule", path, i));
        if (*clause)
            printf("%s   %s\n", indent, clause);
        if (*fix)
            printf("%s   %s: %s %s\n", indent, cli_label(call, "fix"), fix,
                   cli_text(answer, "%s.%zu.fix.text", path, i));
    }
}

static void put_trace(const cli_call *call, pl_document *answer)
{
    size_t stages = cli_count(answer, "trace.stages");
    if (stages)
        printf("%s:", cli_label(call, "stages"));
    for (size_t i = 0; i < stages; i++)
        printf(" %s %s µs%s", cli_text(answer, "trace.stages.%zu.stage", i),
               cli_text(answer, "trace.stages.%zu.microseconds", i), i + 1 < stages ? "," : "\n");
    size_t rules = cli_count(answer, "trace.rules");
    for (size_t i = 0; i < rules; i++) {
        const char *skipped = cli_text(answer, "trace.rules.%zu.skipped_by", i);
        const char *acted = strcmp(cli_text(answer, "trace.rules.%zu.acted", i), "true") ? "silent" : "acted";
        printf("  %s  %s", cli_text(answer, "trace.rules.%zu.rule", i),
               cli_text(answer, "trace.rules.%zu.suggestion", i));
        if (*skipped)
            printf("  skipped: %s\n", skipped);
        else
            printf("  %s, %s steps\n", acted, cli_text(answer, "trace.rules.%zu.steps", i));
    }
}

void cli_put_ending(const cli_call *call, pl_document *answer)
{
    const char *tier = cli_text(answer, "escalate.tier");
    if (*tier && strcmp(tier, "0") != 0) {
        printf("%s %s:", cli_label(call, "escalate"), tier);
        for (size_t i = 0; i < cli_count(answer, "escalate.why"); i++)
            printf(" %s", cli_text(answer, "escalate.why.%zu", i));
        putchar('\n');
    }
    for (size_t i = 0; i < cli_count(answer, "stopped"); i++)
        printf("%s: %s (%s)\n", cli_label(call, "stopped"), cli_text(answer, "stopped.%zu.rule", i),
               cli_text(answer, "stopped.%zu.budget", i));
    for (size_t i = 0; i < cli_count(answer, "degraded"); i++)
        printf("%s: %s\n", cli_label(call, "degraded"), cli_text(answer, "degraded.%zu", i));
    put_trace(call, answer);
}
