/* Results of the examples of rules, in words: failures, coverage, surviving mutants. */
#include "cli/show_test.h"

#include <stdlib.h>
#include <string.h>

#include "cli/diff.h"
#include "cli/show.h"

void cli_put_failure(FILE *out, pl_document *answer, size_t at)
{
    const char *given = pl_document_text(answer, cli_path("results.%zu.given", at).text);
    const char *want = cli_text(answer, "results.%zu.want", at);
    const char *got = cli_text(answer, "results.%zu.got", at);
    if (!given)
        return;
    fprintf(out, "   given   ");
    for (const char *rest = given; *rest; rest += *rest == '\n') {
        size_t length = strcspn(rest, "\n");
        fprintf(out, "%s%.*s\n", rest == given ? "" : "           ", (int)length, rest);
        rest += length;
    }
    if (!*given)
        fputc('\n', out);
    if (strcmp(want, got) != 0)
        cli_put_difference(out, "want", want, "got", got);
}

/* What is said besides the difference: a stop, a condition, a second run. */
static const char *remark(pl_document *answer, size_t at)
{
    const char *says = cli_text(answer, "results.%zu.says", at);
    const char *condition = strstr(says, " (the rule did not run: ");
    if (!strncmp(says, "want ", 5))
        return condition ? condition + 1 : "";
    if (!strncmp(says, "a second run changes it again: ", 31))
        return "a second run changes it again";
    return says;
}

static void put_result(const cli_call *call, pl_document *answer, size_t at)
{
    const char *says = remark(answer, at);
    int todo = cli_is(answer, "true", "results.%zu.todo", at);
    int failed = cli_is(answer, "false", "results.%zu.ok", at);
    if (!todo && !failed)
        return;
    printf("%s:%s: example %s of %s%s%s%s\n", cli_text(answer, "results.%zu.source", at),
           cli_text(answer, "results.%zu.line", at), cli_text(answer, "results.%zu.example", at),
           cli_text(answer, "results.%zu.rule", at), failed ? "" : " is known to fail", *says && failed ? ": " : "",
           failed ? says : "");
    if (failed && !todo)
        cli_put_failure(stdout, answer, at);
    (void)call;
}

/* ---- coverage ---- */

static void put_condition(pl_document *answer, size_t rule, size_t at)
{
    int held = !cli_is(answer, "0", "coverage.rules.%zu.conditions.%zu.held", rule, at);
    int failed = !cli_is(answer, "0", "coverage.rules.%zu.conditions.%zu.failed", rule, at);
    if (held && failed)
        return;
    printf("   no example in which %s is %s%s\n",
           cli_text(answer, "coverage.rules.%zu.conditions.%zu.condition", rule, at), held ? "not " : "",
           cli_text(answer, "coverage.rules.%zu.conditions.%zu.asks", rule, at));
}

static void put_rule_coverage(pl_document *answer, size_t at)
{
    if (!cli_is(answer, "true", "coverage.rules.%zu.holes", at))
        return;
    size_t missed = cli_count(answer, "coverage.rules.%zu.missed_rows", at);
    printf("%s: %s acting, %s silent\n", cli_text(answer, "coverage.rules.%zu.source", at),
           cli_text(answer, "coverage.rules.%zu.acted", at), cli_text(answer, "coverage.rules.%zu.silent", at));
    if (cli_is(answer, "0", "coverage.rules.%zu.acted", at))
        puts("   no example in which it acts");
    if (cli_is(answer, "0", "coverage.rules.%zu.silent", at))
        puts("   no example in which it stays silent");
    for (size_t i = 0; i < cli_count(answer, "coverage.rules.%zu.conditions", at); i++)
        put_condition(answer, at, i);
    for (size_t i = 0; i < missed; i++)
        printf("   no example needs line %s: %s\n", cli_text(answer, "coverage.rules.%zu.missed_rows.%zu.line", at, i),
               cli_text(answer, "coverage.rules.%zu.missed_rows.%zu.row", at, i));
}

static long number(pl_document *answer, const char *format, size_t at)
{
    char path[CLI_PATH_BYTES];
    snprintf(path, sizeof path, format, at);
    const char *text = pl_document_text(answer, path);
    return text ? strtol(text, NULL, 10) : 0;
}

/* "3, 7-9": lines that no example runs. */
static void put_missed_lines(pl_document *answer, size_t file)
{
    size_t count = cli_count(answer, "coverage.files.%zu.missed", file);
    long first = 0;
    long last = -1;
    if (!count)
        return;
    printf("%s: lines that no example runs:", cli_text(answer, "coverage.files.%zu.file", file));
    for (size_t i = 0; i <= count; i++) {
        long line = i < count ? strtol(cli_text(answer, "coverage.files.%zu.missed.%zu", file, i), NULL, 10) : -1;
        if (line == last + 1) {
            last = line;
            continue;
        }
        if (first)
            printf(first == last ? " %ld" : " %ld-%ld", first, last);
        first = last = line;
    }
    putchar('\n');
}

static void put_coverage(pl_document *answer)
{
    size_t rules = cli_count(answer, "coverage.rules");
    size_t files = cli_count(answer, "coverage.files");
    size_t whole = 0;
    long lines = 0;
    long ran = 0;
    for (size_t i = 0; i < rules; i++) {
        put_rule_coverage(answer, i);
        whole += cli_is(answer, "false", "coverage.rules.%zu.holes", i);
    }
    for (size_t i = 0; i < files; i++) {
        put_missed_lines(answer, i);
        lines += number(answer, "coverage.files.%zu.lines", i);
        ran += number(answer, "coverage.files.%zu.ran", i);
    }
    printf("%zu of %zu rules covered in every condition and row, %ld of %ld lines run\n", whole, rules, ran, lines);
}

/* ---- mutants ---- */

static void put_mutant(pl_document *answer, size_t at)
{
    static const struct {
        const char *change, *says;
    } changes[] = {
        { "removed", "no example notices when the rule never acts" },
        { "condition_inverted", "no example notices when the condition is inverted" },
        { "condition_dropped", "no example notices when the condition is dropped" },
        { "milder", "no example asks for its severity" },
        { "fix_dropped", "no example asks for its fixes" },
        { "row_dropped", "no example needs this row" },
    };
    const char *what = cli_text(answer, "mutants.survived.%zu.what", at);
    const char *says = "";
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        if (cli_is(answer, changes[i].change, "mutants.survived.%zu.change", at))
            says = changes[i].says;
    }
    printf("%s:%s: %s%s%s\n", cli_text(answer, "mutants.survived.%zu.source", at),
           cli_text(answer, "mutants.survived.%zu.line", at), says, *what ? ": " : "", what);
}

static void put_mutants(pl_document *answer)
{
    size_t survived = cli_count(answer, "mutants.survived");
    for (size_t i = 0; i < survived; i++)
        put_mutant(answer, i);
    printf("%s mutants, %zu survived\n", cli_text(answer, "mutants.made"), survived);
}

void cli_put_broken(const cli_call *call, pl_document *answer)
{
    for (size_t i = 0; i < cli_count(answer, "broken"); i++) {
        const char *hint = cli_text(answer, "broken.%zu.hint", i);
        printf("%s:%s: %s%s%s%s\n", cli_text(answer, "broken.%zu.source", i), cli_text(answer, "broken.%zu.line", i),
               cli_text(answer, "broken.%zu.message", i), *hint ? " (" : "", hint, *hint ? ")" : "");
        cli_put_place(call, answer, cli_path("broken.%zu", i).text);
    }
}

void cli_show_rule_test(cli_call *call, pl_document *answer)
{
    cli_put_broken(call, answer);
    for (size_t i = 0; i < cli_count(answer, "results"); i++)
        put_result(call, answer, i);
    if (cli_count(answer, "coverage"))
        put_coverage(answer);
    if (cli_count(answer, "mutants"))
        put_mutants(answer);
    printf("%s %s, %s %s", cli_text(answer, "passed"), cli_label(call, "passed"), cli_text(answer, "failed"),
           cli_label(call, "failed"));
    if (!cli_is(answer, "0", "todo"))
        printf(", %s %s", cli_text(answer, "todo"), cli_label(call, "todo"));
    putchar('\n');
}
