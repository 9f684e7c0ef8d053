/* Runs examples: builds the case, applies the rule, renders what was wanted and what came, compares. */
#include "rule/examples.h"

#include <stdlib.h>

#include "rule/entry.h"
#include "rule/example_case.h"

enum { OUTCOME_BYTES = 256 << 10, EXCERPT_BYTES = 160, CASE_BYTES = 8 << 20 };

/* ---- outcomes as text ---- */

static void put_move(pl_buf *out, const pl_move *move)
{
    pl_buf_put_text(out, out->length ? ", " : "");
    pl_buf_put(out, move->id);
    if (move->variant.at)
        pl_buf_put_format(out, "=%.*s", PL_STR_ARGS(move->variant));
    if (move->weight != 1)
        pl_buf_put_format(out, ":%d", move->weight);
}

static void put_quoted(pl_buf *out, pl_str words)
{
    pl_buf_put_format(out, "%s'%.*s'", out->length ? ", " : "", PL_STR_ARGS(words));
}

static void want_plan(pl_buf *out, const pl_node *want)
{
    for (const pl_node *node = want->first; node; node = node->next) {
        pl_move move = pl_example_move(node->text.at ? node->text : PL_STR("?"));
        put_move(out, &move);
    }
}

static void got_plan(pl_buf *out, const pl_example_case *made, const pl_rule_report *report, const pl_node *want)
{
    (void)report;
    (void)want;
    for (size_t i = 0; i < made->plan.moves.count; i++)
        put_move(out, pl_vector_get(&made->plan.moves, i));
}

static void want_text(pl_buf *out, const pl_node *want)
{
    pl_buf_put(out, want->text);
}

static void got_text(pl_buf *out, const pl_example_case *made, const pl_rule_report *report, const pl_node *want)
{
    (void)report;
    (void)want;
    pl_buf_put(out, pl_buf_view(&made->draft.text));
}

static void want_flags(pl_buf *out, const pl_node *want)
{
    for (const pl_node *node = want->first; node; node = node->next)
        put_quoted(out, pl_node_text(node));
}

static int by_start(const void *left, const void *right)
{
    const pl_finding *a = left;
    const pl_finding *b = right;
    if (a->start != b->start)
        return a->start < b->start ? -1 : 1;
    return (a->end > b->end) - (a->end < b->end);
}

static void got_flags(pl_buf *out, const pl_example_case *made, const pl_rule_report *report, const pl_node *want)
{
    (void)made;
    (void)want;
    const pl_finding *findings = report->findings.at;
    if (report->findings.count)
        qsort(report->findings.at, report->findings.count, sizeof *findings, by_start);
    for (size_t i = 0; i < report->findings.count; i++)
        put_quoted(out, findings[i].match);
}

static void want_tier(pl_buf *out, const pl_node *want)
{
    pl_buf_put_format(out, "tier %d", (int)pl_node_number(pl_node_find(want, "tier"), 0));
}

static void got_tier(pl_buf *out, const pl_example_case *made, const pl_rule_report *report, const pl_node *want)
{
    (void)made;
    (void)want;
    pl_buf_put_format(out, "tier %d", report->tier);
}

static void put_names(pl_buf *out, const pl_node *list)
{
    for (const pl_node *node = list->first; node; node = node->next) {
        pl_str name = node->key.at ? node->key : pl_node_text(node);
        pl_buf_put_format(out, " %.*s", PL_STR_ARGS(name));
    }
    pl_buf_put_byte(out, ';');
}

/* Only what the example asks for is rendered, on both sides. */
static void want_reading(pl_buf *out, const pl_node *want)
{
    for (const pl_node *node = want->first; node; node = node->next) {
        pl_buf_put_format(out, "%.*s:", PL_STR_ARGS(node->key));
        if (node->kind == PL_NODE_TABLE)
            put_names(out, node);
        else
            pl_buf_put_format(out, " %.*s;", PL_STR_ARGS(node->text));
    }
}

static void put_reading_field(pl_buf *out, const pl_reading *reading, pl_str name)
{
    if (pl_str_is(name, "emotion"))
        pl_buf_put_format(out, " %s", pl_emotion_name(reading->emotion));
    else if (pl_str_is(name, "intensity"))
        pl_buf_put_format(out, " %d", reading->intensity);
    const pl_intent_hit *intents = reading->intents.at;
    const pl_risk *risks = reading->risks.at;
    for (size_t i = 0; pl_str_is(name, "intents") && i < reading->intents.count; i++)
        pl_buf_put_format(out, " %.*s", PL_STR_ARGS(intents[i].id));
    for (size_t i = 0; pl_str_is(name, "risks") && i < reading->risks.count; i++)
        pl_buf_put_format(out, " %.*s", PL_STR_ARGS(risks[i].kind));
    pl_buf_put_byte(out, ';');
}

static void got_reading(pl_buf *out, const pl_example_case *made, const pl_rule_report *report, const pl_node *want)
{
    (void)report;
    for (const pl_node *node = want->first; node; node = node->next) {
        pl_buf_put_format(out, "%.*s:", PL_STR_ARGS(node->key));
        put_reading_field(out, &made->reading, node->key);
    }
}

static const struct outcome {
    const char *field;
    void (*want)(pl_buf *out, const pl_node *want);
    void (*got)(pl_buf *out, const pl_example_case *made, const pl_rule_report *report, const pl_node *want);
    bool changes; /* the rule is applied twice */
} outcomes[PL_RULE_STAGE_COUNT] = {
    [PL_RULE_UNDERSTAND] = { "want", want_reading, got_reading, true },
    [PL_RULE_ESCALATE] = { "want", want_tier, got_tier, false },
    [PL_RULE_ARRANGE] = { "want", want_plan, got_plan, true },
    [PL_RULE_TONE] = { "want", want_text, got_text, true },
    [PL_RULE_POLICY] = { "flags", want_flags, got_flags, false },
    [PL_RULE_QUALITY] = { "flags", want_flags, got_flags, false },
};

/* ---- the difference in one line ---- */

static size_t first_difference(pl_str a, pl_str b)
{
    size_t i = 0;
    while (i < a.length && i < b.length && a.at[i] == b.at[i])
        i++;
    return i;
}

static size_t back_to_rune(pl_str text, size_t at)
{
    while (at > 0 && at < text.length && ((unsigned char)text.at[at] & 0xC0) == 0x80)
        at--;
    return at;
}

/* At most EXCERPT_BYTES of the text, around the place where it differs, on one line. */
static void put_excerpt(pl_buf *out, pl_str text, size_t around)
{
    size_t start = text.length > EXCERPT_BYTES && around > EXCERPT_BYTES / 4 ? around - EXCERPT_BYTES / 4 : 0;
    size_t end = start + EXCERPT_BYTES < text.length ? start + EXCERPT_BYTES : text.length;
    start = back_to_rune(text, start);
    end = back_to_rune(text, end);
    if (!text.length)
        pl_buf_put_text(out, "nothing");
    pl_buf_put_text(out, start ? "…" : "");
    for (size_t i = start; i < end; i++) {
        if (text.at[i] == '\n')
            pl_buf_put_text(out, "\\n");
        else
            pl_buf_put_byte(out, text.at[i]);
    }
    pl_buf_put_text(out, end < text.length ? "…" : "");
}

static void put_difference(pl_buf *out, const char *words, pl_str want, pl_str got)
{
    size_t at = first_difference(want, got);
    pl_buf_put_text(out, words);
    put_excerpt(out, want, at);
    pl_buf_put_text(out, ", got ");
    put_excerpt(out, got, at);
}

/* ---- one example ---- */

typedef struct example_run {
    pl_rule_worker *worker;
    pl_ruleset set; /* the rule alone */
    pl_example_case made;
    pl_rule_report report;
    pl_buf want;
    pl_buf got;
    pl_buf says; /* stays empty while all is well */
} example_run;

static pl_status apply(example_run *run, pl_error *err)
{
    pl_rule_stage stage = run->made.rule->stage;
    const struct outcome *outcome = &outcomes[stage];
    pl_rule_report_init(&run->report, run->made.arena);
    run->report.tracing = true;
    pl_status status =
        pl_rule_run(run->worker, &run->set, stage, run->made.subject, &run->made.context, &run->report, err);
    pl_buf_clear(&run->got);
    if (!status)
        outcome->got(&run->got, &run->made, &run->report, pl_node_find(run->made.example, outcome->field));
    return status ? status : pl_buf_status(&run->got, "the outcome of an example", err);
}

static void judge(example_run *run)
{
    const pl_rule_trace *trace = pl_vector_get(&run->report.trace, 0);
    const pl_rule_stop *stop = pl_vector_get(&run->report.stopped, 0);
    if (stop) {
        pl_buf_put_format(&run->says, "stopped by %.*s: %.*s", PL_STR_ARGS(stop->budget), PL_STR_ARGS(stop->says));
        return;
    }
    if (pl_str_equal(pl_buf_view(&run->want), pl_buf_view(&run->got)))
        return;
    put_difference(&run->says, "want ", pl_buf_view(&run->want), pl_buf_view(&run->got));
    if (trace && trace->skipped_by.at)
        pl_buf_put_format(&run->says, " (the rule did not run: its condition on '%.*s' does not hold)",
                          PL_STR_ARGS(trace->skipped_by));
}

static pl_status apply_again(example_run *run, pl_error *err)
{
    pl_buf_clear(&run->want);
    pl_buf_put(&run->want, pl_buf_view(&run->got));
    pl_status status = apply(run, err);
    if (!status && !pl_str_equal(pl_buf_view(&run->want), pl_buf_view(&run->got)))
        put_difference(&run->says, "a second run changes it again: want ", pl_buf_view(&run->want),
                       pl_buf_view(&run->got));
    return status;
}

static pl_status run_example(example_run *run, pl_arena *arena, const pl_catalog *catalog, const pl_rule *rule,
                             const pl_node *example, pl_error *err)
{
    const struct outcome *outcome = &outcomes[rule->stage];
    pl_status status = pl_example_case_make(&run->made, arena, catalog, rule, example, err);
    if (status && status != PL_ERR_MEMORY) {
        pl_buf_put_format(&run->says, "%s%s%s", err->message, err->hint[0] ? "; " : "", err->hint);
        return PL_OK;
    }
    if (status)
        return status;
    outcome->want(&run->want, pl_node_find(example, outcome->field));
    status = apply(run, err);
    if (!status)
        judge(run);
    if (!status && outcome->changes && !run->says.length)
        status = apply_again(run, err);
    return status;
}

static pl_status put_result(pl_vector *out, pl_arena *arena, const example_run *run, size_t number, pl_error *err)
{
    pl_status status = pl_buf_status(&run->says, "the verdict on an example", err);
    pl_example_result *result = status ? NULL : pl_vector_add(out);
    if (!result)
        return status ? status : pl_fail(err, PL_ERR_MEMORY, "no memory for the result of an example");
    *result = (pl_example_result){ .rule = run->made.rule->id,
                                   .source = run->made.rule->source,
                                   .line = run->made.example->line,
                                   .number = number,
                                   .ok = !run->says.length };
    if (!result->ok)
        result->says = pl_arena_copy(arena, pl_buf_view(&run->says));
    if (!result->ok && !result->says.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the result of an example");
    return PL_OK;
}

static pl_status run_rule(pl_vector *out, pl_arena *arena, pl_rule_worker *worker, const pl_catalog *catalog,
                          const pl_rulebook *book, size_t index, pl_error *err)
{
    const pl_rule *rule = pl_rulebook_rule(book, index);
    pl_arena scratch;
    size_t number = 0;
    pl_status status = PL_OK;
    pl_arena_init(&scratch, CASE_BYTES);
    for (const pl_node *node = pl_node_find(rule->table, "examples")->first; node && !status; node = node->next) {
        example_run run = { .worker = worker };
        pl_error cause = { .status = PL_OK };
        run.set.at[rule->stage] = &index;
        run.set.count[rule->stage] = 1;
        pl_buf_init(&run.want, OUTCOME_BYTES);
        pl_buf_init(&run.got, OUTCOME_BYTES);
        pl_buf_init(&run.says, OUTCOME_BYTES);
        status = run_example(&run, &scratch, catalog, rule, node, &cause);
        if (!status)
            status = put_result(out, arena, &run, ++number, &cause);
        if (status && err)
            *err = cause;
        pl_example_case_drop(&run.made);
        pl_buf_drop(&run.want);
        pl_buf_drop(&run.got);
        pl_buf_drop(&run.says);
        pl_arena_clear(&scratch);
    }
    pl_arena_drop(&scratch);
    return status;
}

pl_status pl_examples_run(pl_vector *out, pl_arena *arena, const pl_rulebook *book, const pl_catalog *catalog,
                          pl_str rule, pl_error *err)
{
    pl_rule_worker *worker;
    if (rule.at && !pl_rulebook_find(book, rule)) {
        pl_str nearest = pl_table_nearest(&book->by_id, rule);
        pl_fail(err, PL_ERR_NOT_FOUND, "there is no rule '%.*s'", PL_STR_ARGS(rule));
        if (nearest.at)
            pl_error_hint(err, "did you mean '%.*s'?", PL_STR_ARGS(nearest));
        return PL_ERR_NOT_FOUND;
    }
    pl_status status = pl_rule_worker_new(&worker, book, err);
    if (status)
        return status;
    pl_rule_worker_doubt(worker);
    for (size_t i = 0; i < pl_rulebook_count(book) && !status; i++) {
        if (!rule.at || pl_str_equal(rule, pl_rulebook_rule(book, i)->id))
            status = run_rule(out, arena, worker, catalog, book, i, err);
    }
    pl_rule_worker_free(worker);
    return status;
}
