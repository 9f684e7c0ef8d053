/* Builds the case of an example, applies the rule, compares what was wanted and what came. */
#include "rule/trial.h"

#include "rule/example_outcome.h"

enum { OUTCOME_BYTES = 256 << 10, CASE_BYTES = 8 << 20, TESTS_MAX = 64 };

pl_status pl_trial_open(pl_trial *out, const pl_rulebook *book, const pl_catalog *catalog, size_t index,
                        const pl_trial_change *change, pl_error *err)
{
    *out = (pl_trial){ .book = *book, .entry = *pl_rulebook_entry(book, index), .catalog = catalog };
    out->slot = &out->entry;
    out->book.lines = change->lines;
    out->entry.streak = NULL;
    out->twist = change->twist;
    out->book.entries = (pl_vector){ .at = &out->slot, .count = 1, .size = sizeof out->slot };
    if (change->when)
        out->entry.rule.when = change->when;
    if (change->text.at)
        out->entry.text = change->text;
    pl_status status = pl_rule_worker_new(&out->worker, &out->book, err);
    if (!status)
        pl_rule_worker_doubt(out->worker);
    return status;
}

void pl_trial_close(pl_trial *trial)
{
    pl_rule_worker_free(trial->worker);
    trial->worker = NULL;
}

/* ---- one example ---- */

typedef struct example_run {
    pl_trial *trial;
    pl_arena scratch;
    pl_example_case made;
    pl_rule_report report;
    pl_buf want;
    pl_buf got;
    pl_buf says; /* stays empty while all is well */
} example_run;

static void twist_findings(pl_trial_twist twist, pl_vector *findings)
{
    pl_finding *all = findings->at;
    for (size_t i = 0; i < findings->count; i++) {
        if (twist == PL_TRIAL_MILDER && all[i].severity > PL_ADVISE)
            all[i].severity--;
        if (twist == PL_TRIAL_WITHOUT_FIX) {
            all[i].fix = PL_FIX_NONE;
            all[i].fix_text = (pl_str){ NULL, 0 };
        }
    }
}

static pl_status apply(example_run *run, pl_error *err)
{
    static const size_t only = 0;
    pl_rule_stage stage = run->made.rule->stage;
    pl_ruleset set = { .count = { 0 } };
    set.at[stage] = &only;
    set.count[stage] = run->trial->twist == PL_TRIAL_NEVER_RUNS ? 0 : 1;
    pl_rule_report_init(&run->report, run->made.arena);
    run->report.tracing = true;
    pl_status status =
        pl_rule_run(run->trial->worker, &set, stage, run->made.subject, &run->made.context, &run->report, err);
    pl_buf_clear(&run->got);
    twist_findings(run->trial->twist, &run->report.findings);
    if (!status)
        pl_outcome_got(&run->got, &run->made, &run->report);
    return status ? status : pl_buf_status(&run->got, "the outcome of an example", err);
}

static void judge(example_run *run, const pl_rule_trace *trace)
{
    const pl_rule_stop *stop = pl_vector_get(&run->report.stopped, 0);
    if (stop) {
        pl_buf_put_format(&run->says, "stopped by %.*s: %.*s", PL_STR_ARGS(stop->budget), PL_STR_ARGS(stop->says));
        return;
    }
    if (pl_str_equal(pl_buf_view(&run->want), pl_buf_view(&run->got)))
        return;
    pl_outcome_difference(&run->says, "want ", pl_buf_view(&run->want), pl_buf_view(&run->got));
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
        pl_outcome_difference(&run->says, "a second run changes it again: want ", pl_buf_view(&run->want),
                              pl_buf_view(&run->got));
    return status;
}

/* Which tests of `when` held: a bit for each. */
static uint64_t held_tests(const pl_example_case *made)
{
    uint64_t held = 0;
    for (size_t i = 0; i < pl_condition_tests(made->rule->when) && i < TESTS_MAX; i++) {
        if (pl_condition_test_holds(made->rule->when, i, made->context.facts))
            held |= (uint64_t)1 << i;
    }
    return held;
}

/* What the rule did, and whether it was wanted. */
static void note_outcome(example_run *run, pl_example_result *out)
{
    const pl_rule_trace *trace = pl_vector_get(&run->report.trace, 0);
    const pl_finding *findings = run->report.findings.at;
    out->acted = trace && trace->acted;
    for (size_t i = 0; i < run->report.findings.count; i++)
        out->fixes |= findings[i].fix != PL_FIX_NONE;
    judge(run, trace);
}

static pl_status run_example(example_run *run, pl_example_result *out, const pl_node *example, pl_error *err)
{
    const pl_rule *rule = &run->trial->entry.rule;
    pl_status status = pl_example_case_make(&run->made, &run->scratch, run->trial->catalog, rule, example, err);
    if (status && status != PL_ERR_MEMORY) {
        pl_buf_put_format(&run->says, "%s%s%s", err->message, err->hint[0] ? "; " : "", err->hint);
        return PL_OK;
    }
    if (status)
        return status;
    pl_outcome_want(&run->want, rule, example);
    out->held = held_tests(&run->made);
    status = apply(run, err);
    if (!status)
        note_outcome(run, out);
    if (!status && pl_outcome_changes(rule->stage) && !run->says.length)
        status = apply_again(run, err);
    return status;
}

/* ---- the result ---- */

/* An example that is known to fail passes as long as it does. */
static void mind_known_fault(example_run *run, pl_example_result *out)
{
    out->todo = pl_node_true(pl_node_find(run->made.example, "todo"));
    out->ok = !run->says.length;
    if (!out->todo)
        return;
    out->ok = !out->ok;
    if (!out->ok)
        pl_buf_put_text(&run->says, "it passes now: take 'todo' out of the example");
}

static pl_status keep(pl_str *out, pl_arena *arena, const pl_buf *text, pl_error *err)
{
    pl_status status = pl_buf_status(text, "the verdict on an example", err);
    if (!status)
        *out = pl_arena_copy(arena, pl_buf_view(text));
    return status || out->at ? status : pl_fail(err, PL_ERR_MEMORY, "no memory for the result of an example");
}

static pl_status keep_texts(example_run *run, pl_example_result *out, pl_arena *arena, pl_error *err)
{
    pl_status status = keep(&out->says, arena, &run->says, err);
    if (!status)
        status = keep(&out->want, arena, &run->want, err);
    if (!status)
        status = keep(&out->got, arena, &run->got, err);
    pl_buf_clear(&run->want);
    pl_outcome_given(&run->want, run->made.example);
    return status ? status : keep(&out->given, arena, &run->want, err);
}

pl_status pl_trial_run(pl_example_result *out, pl_trial *trial, pl_arena *arena, const pl_node *example, pl_error *err)
{
    example_run run = { .trial = trial };
    pl_error cause = { .status = PL_OK };
    pl_arena_init(&run.scratch, CASE_BYTES);
    pl_buf_init(&run.want, OUTCOME_BYTES);
    pl_buf_init(&run.got, OUTCOME_BYTES);
    pl_buf_init(&run.says, OUTCOME_BYTES);
    *out =
        (pl_example_result){ .rule = trial->entry.rule.id, .source = trial->entry.rule.source, .line = example->line };
    pl_status status = run_example(&run, out, example, &cause);
    if (!status)
        mind_known_fault(&run, out);
    if (!status && run.says.length)
        status = keep_texts(&run, out, arena, &cause);
    if (status && err)
        *err = cause;
    pl_example_case_drop(&run.made);
    pl_buf_drop(&run.want);
    pl_buf_drop(&run.got);
    pl_buf_drop(&run.says);
    pl_arena_drop(&run.scratch);
    return status;
}
