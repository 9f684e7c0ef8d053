/* A trace as a tree: stage, suggestion, rule; why a rule was skipped, or what it made of its subject. */
#include <stdint.h>
#include <string.h>

#include "cli/diff.h"
#include "cli/show.h"

enum { WORD_COLUMNS = 9, RULE_COLUMNS = 46 };

static int rule_is(pl_document *answer, size_t at, const char *field, const char *value)
{
    return cli_is(answer, value, "trace.rules.%zu.%s", at, field);
}

static const char *rule_text(pl_document *answer, size_t at, const char *field)
{
    return cli_text(answer, "trace.rules.%zu.%s", at, field);
}

/* ---- one rule ---- */

static void put_skip(pl_document *answer, size_t at)
{
    const char *wants = rule_text(answer, at, "wants");
    if (rule_is(answer, at, "skipped_by", "looks_for")) {
        printf("the text holds nothing of what it looks for%s%s\n", *wants ? ": " : "", wants);
        return;
    }
    const char *had = rule_text(answer, at, "had");
    printf("%s is %s, wanted: %s\n", rule_text(answer, at, "skipped_by"), *had ? had : "absent", wants);
}

static void put_findings(pl_document *answer, size_t at)
{
    for (size_t i = 0; i < cli_count(answer, "trace.rules.%zu.findings", at); i++) {
        const char *match = cli_text(answer, "trace.rules.%zu.findings.%zu.match", at, i);
        const char *fix = cli_text(answer, "trace.rules.%zu.findings.%zu.fix", at, i);
        const char *text = cli_text(answer, "trace.rules.%zu.findings.%zu.fix_text", at, i);
        printf("      %s: %s%s%s%s", cli_text(answer, "trace.rules.%zu.findings.%zu.severity", at, i),
               cli_text(answer, "trace.rules.%zu.findings.%zu.says", at, i), *match ? ": «" : "", match,
               *match ? "»" : "");
        printf("%s%s%s%s%s\n", *fix ? "; fix: " : "", fix, *text ? " «" : "", text, *text ? "»" : "");
    }
}

static void put_rule(pl_document *answer, size_t at)
{
    const char *stopped = rule_text(answer, at, "stopped_by");
    int skipped = *rule_text(answer, at, "skipped_by") != '\0';
    int acted = rule_is(answer, at, "acted", "true");
    fputs("   ", stdout);
    cli_put_column(*stopped ? "stopped" : skipped ? "skipped" : acted ? "acted" : "silent", WORD_COLUMNS);
    cli_put_column(rule_text(answer, at, "rule"), RULE_COLUMNS);
    if (skipped) {
        put_skip(answer, at);
        return;
    }
    printf("%s steps, %s bytes, %s µs%s%s\n", rule_text(answer, at, "steps"), rule_text(answer, at, "bytes"),
           rule_text(answer, at, "microseconds"), *stopped ? "; stopped by: " : "", stopped);
    if (*rule_text(answer, at, "after"))
        cli_put_difference(stdout, "before", rule_text(answer, at, "before"), "after", rule_text(answer, at, "after"));
    put_findings(answer, at);
}

/* ---- the tree ---- */

/* Rules of `understand` and `escalate` run in one stage. */
static int belongs(pl_document *answer, size_t at, const char *stage)
{
    return rule_is(answer, at, "stage", stage) ||
           (!strcmp(stage, "understand") && rule_is(answer, at, "stage", "escalate"));
}

/* "policy: parcel_late", and that a mended text is judged again. */
static void put_heading(pl_document *answer, size_t at, size_t last)
{
    const char *suggestion = rule_text(answer, at, "suggestion");
    int again = last != SIZE_MAX && rule_is(answer, last, "suggestion", suggestion) &&
                rule_is(answer, at, "stage", rule_text(answer, last, "stage"));
    if (*suggestion || again)
        printf("  %s%s\n", *suggestion ? suggestion : rule_text(answer, at, "stage"),
               again ? ", again after its safe fixes" : "");
}

static int opens_run(pl_document *answer, size_t at, size_t last)
{
    return last == SIZE_MAX || !rule_is(answer, at, "run", rule_text(answer, last, "run")) ||
           !rule_is(answer, at, "suggestion", rule_text(answer, last, "suggestion"));
}

static void put_stage(pl_document *answer, const char *stage, const char *microseconds, size_t rules)
{
    size_t last = SIZE_MAX;
    printf("%s  %s µs\n", stage, microseconds);
    for (size_t i = 0; i < rules; i++) {
        if (!belongs(answer, i, stage))
            continue;
        if (opens_run(answer, i, last))
            put_heading(answer, i, last);
        put_rule(answer, i);
        last = i;
    }
}

void cli_show_trace(cli_call *call, pl_document *answer)
{
    size_t rules = cli_count(answer, "trace.rules");
    (void)call;
    for (size_t i = 0; i < cli_count(answer, "trace.stages"); i++)
        put_stage(answer, cli_text(answer, "trace.stages.%zu.stage", i),
                  cli_text(answer, "trace.stages.%zu.microseconds", i), rules);
    for (size_t i = 0; i < cli_count(answer, "stopped"); i++)
        printf("stopped: %s: %s\n", cli_text(answer, "stopped.%zu.rule", i), cli_text(answer, "stopped.%zu.says", i));
    for (size_t i = 0; i < cli_count(answer, "degraded"); i++)
        printf("left out: %s\n", cli_text(answer, "degraded.%zu", i));
    printf("%zu rules were asked; those of other platforms and countries are not there\n", rules);
}
