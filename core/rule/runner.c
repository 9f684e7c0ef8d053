/* Runs rules: conditions in C first, then one budgeted call whose failure leaves no trace but its name. */
#include "rule/runner.h"

#include "base/alloc.h"
#include "base/clock.h"
#include "rule/api.h"
#include "rule/entry.h"
#include "rule/trace.h"

static const char screened[] = "looks_for"; /* how the trace calls what a screen has skipped */

struct pl_rule_worker {
    const pl_rulebook *book;
    pl_rule_host host;
    pl_vm *vm;
    int *handles; /* of each rule's table, by its index in the book */
    bool doubts;  /* screens are tried, not believed */
};

static pl_status load_rules(pl_rule_worker *worker, pl_error *err)
{
    size_t count = pl_rulebook_count(worker->book);
    pl_status status = PL_OK;
    worker->handles = pl_alloc_zeroed(count + 1, sizeof *worker->handles);
    if (!worker->handles)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a worker");
    for (size_t i = 0; i < count && !status; i++) {
        const pl_rule_entry *entry = pl_rulebook_entry(worker->book, i);
        pl_vm_see(worker->vm, entry->shelf->libraries, entry->shelf->library_count);
        status = pl_vm_load(&worker->handles[i], worker->vm, entry->text, entry->rule.source, err);
        pl_arena_clear(&worker->host.scratch);
    }
    return status;
}

pl_status pl_rule_worker_new(pl_rule_worker **out, const pl_rulebook *book, pl_error *err)
{
    *out = NULL;
    pl_rule_worker *worker = pl_alloc_zeroed(1, sizeof *worker);
    if (!worker)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a worker");
    worker->book = book;
    pl_host_init(&worker->host);
    worker->host.screens = book->screens;
    worker->host.lines = book->lines;
    pl_status status = pl_host_open(&worker->vm, &worker->host, &book->sources, err);
    if (!status)
        status = load_rules(worker, err);
    if (status) {
        pl_rule_worker_free(worker);
        return status;
    }
    *out = worker;
    return PL_OK;
}

void pl_rule_worker_free(pl_rule_worker *worker)
{
    if (!worker)
        return;
    pl_vm_free(worker->vm);
    pl_host_drop(&worker->host);
    pl_free(worker->handles);
    pl_free(worker);
}

void pl_rule_worker_doubt(pl_rule_worker *worker)
{
    worker->doubts = true;
}

void pl_rule_worker_tidy(pl_rule_worker *worker)
{
    pl_vm_tidy(worker->vm);
}

void pl_rule_report_init(pl_rule_report *report, pl_arena *arena)
{
    *report = (pl_rule_report){ .tier = 0 };
    pl_vector_init(&report->acted, sizeof(pl_str), arena);
    pl_vector_init(&report->findings, sizeof(pl_finding), arena);
    pl_vector_init(&report->stopped, sizeof(pl_rule_stop), arena);
    pl_vector_init(&report->trace, sizeof(pl_rule_trace), arena);
    pl_vector_init(&report->why, sizeof(pl_str), arena);
}

/* ---- what is reported of a call ---- */

static bool is_named(const pl_vector *acted, pl_str rule)
{
    const pl_str *all = acted->at;
    for (size_t i = 0; i < acted->count; i++) {
        if (pl_str_equal(all[i], rule))
            return true;
    }
    return false;
}

/* Once, however often a text was worded anew; findings name the rules that report them. */
static pl_status put_acted(const pl_rule_call *call, pl_error *err)
{
    bool reports = call->rule->stage == PL_RULE_POLICY || call->rule->stage == PL_RULE_QUALITY;
    if (reports || is_named(&call->report->acted, call->rule->id))
        return PL_OK;
    pl_str *added = pl_vector_add(&call->report->acted);
    if (!added)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the names of rules");
    *added = call->rule->id;
    return PL_OK;
}

static pl_status put_stop(const pl_rule_call *call, const char *budget, const pl_error *why, pl_error *err)
{
    enum { LINE_BYTES = 2 * PL_ERROR_MESSAGE_BYTES };
    char line[LINE_BYTES];
    pl_error_line(line, sizeof line, why);
    pl_rule_stop *stop = pl_vector_add(&call->report->stopped);
    pl_str says = pl_arena_copy(call->context->arena, pl_str_of(line));
    if (!stop || !says.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the name of a stopped rule");
    *stop = (pl_rule_stop){ .rule = call->rule->id, .budget = pl_str_of(budget), .says = says };
    return PL_OK;
}

/* ---- one call ---- */

static pl_status call_apply(pl_rule_worker *worker, size_t index, pl_rule_call *call, pl_rule_trace *line,
                            pl_vm_spent *spent, pl_error *err)
{
    pl_snapshot before;
    pl_error why = { .status = PL_OK };
    pl_status status = pl_snapshot_take(&before, &worker->host.scratch, call, err);
    if (status)
        return status;
    pl_host_begin(&worker->host, call);
    pl_vm_call apply = { .field = "apply", .inner = "run", .push = pl_api_push_call, .payload = &worker->host.call };
    status = pl_vm_run(worker->vm, worker->handles[index], &apply, spent, &why);
    *call = worker->host.call;
    if (status)
        pl_snapshot_restore(&before, call);
    else
        line->acted = pl_snapshot_differs(&before, call);
    if (status)
        line->stopped_by = spent->stopped_by ? spent->stopped_by : "error";
    if (status == PL_ERR_MEMORY || worker->host.refused)
        status = pl_fail(err, PL_ERR_MEMORY, "no memory to run the rule '%.*s'", PL_STR_ARGS(call->rule->id));
    else if (status)
        status = put_stop(call, line->stopped_by, &why, err);
    else if (line->acted)
        status = pl_trace_change(line, &before, call, err);
    pl_host_end(&worker->host);
    return status;
}

/* A text that is too long for a screen is left to the rule. */
static pl_status ask_screen(pl_str *reason, pl_rule_worker *worker, const pl_rule_call *call, pl_error *err)
{
    bool passes = true;
    pl_status status = pl_host_screen(&passes, &worker->host, call, err);
    if (!status && !passes)
        *reason = pl_str_of(screened);
    return status == PL_ERR_LIMIT ? PL_OK : status;
}

/* Finds what keeps the rule from running. The trace names the condition first; otherwise the screen, which is cheaper, is asked first. */
static pl_status find_reason(pl_str *reason, pl_rule_worker *worker, const pl_rule_call *call, pl_error *err)
{
    bool at_once = !call->report->tracing && !worker->doubts;
    pl_status status = at_once ? ask_screen(reason, worker, call, err) : PL_OK;
    if (status || reason->at)
        return status;
    *reason = pl_condition_fails(call->rule->when, call->context->facts);
    return reason->at || at_once ? PL_OK : ask_screen(reason, worker, call, err);
}

/* A rule that acts on a text which its screen refuses would be silent for buyers: its examples say otherwise, and show it. */
static pl_status refuse_screen(const pl_rule_call *call, pl_error *err)
{
    pl_error why = { .status = PL_OK };
    (void)pl_node_fail(&why, call->rule->looks_for, "its looks_for does not see what '%.*s' acts on",
                       PL_STR_ARGS(call->rule->id));
    return put_stop(call, "error", &why, err);
}

/* A rule that is run no more still does not judge: each answer that lacks it names it. */
static pl_status put_outage(const pl_rule_call *call, const pl_rule_outage *outage, pl_error *err)
{
    pl_error why = { .status = PL_OK };
    (void)pl_fail_at(&why, PL_ERR_BUDGET, call->rule->source, 0, 0,
                     "the rule was stopped %d times in a row and is not run until the rules are loaded again",
                     (int)PL_STREAK_MAX);
    pl_rule_trace line = { .stage = call->rule->stage, .stopped_by = outage->budget };
    pl_status status = put_stop(call, outage->budget, &why, err);
    return status ? status : pl_trace_put(call, &line, err);
}

static void count_stop(pl_streak *streak, const pl_rule_trace *line)
{
    if (streak && line->stopped_by)
        pl_streak_stop(streak, line->stopped_by);
    else if (streak)
        pl_streak_end(streak);
}

/* The call itself, measured. */
static pl_status act(pl_rule_worker *worker, size_t index, pl_rule_call *call, pl_rule_trace *line, pl_error *err)
{
    pl_vm_spent spent = { .stopped_by = NULL };
    int64_t began = call->report->tracing ? pl_clock_monotonic() : 0;
    pl_status status = call_apply(worker, index, call, line, &spent, err);
    line->steps = spent.steps;
    line->bytes = spent.bytes;
    line->microseconds = call->report->tracing ? (uint32_t)(pl_clock_monotonic() - began) : 0;
    if (!status)
        count_stop(pl_rulebook_entry(worker->book, index)->streak, line);
    return status;
}

static bool is_out(pl_rule_outage *out, const pl_rule_worker *worker, size_t index)
{
    const pl_streak *streak = pl_rulebook_entry(worker->book, index)->streak;
    return streak && pl_streak_is_over(out, streak);
}

static pl_status run_rule(pl_rule_worker *worker, size_t index, pl_rule_call *call, pl_error *err)
{
    pl_rule_trace line = { .stage = call->rule->stage };
    pl_rule_outage outage;
    pl_status status = find_reason(&line.skipped_by, worker, call, err);
    if (status)
        return status;
    bool doubted = worker->doubts && pl_str_is(line.skipped_by, screened);
    if (line.skipped_by.at && !doubted)
        return pl_trace_put(call, &line, err);
    if (is_out(&outage, worker, index))
        return put_outage(call, &outage, err);
    line.skipped_by = (pl_str){ NULL, 0 };
    status = act(worker, index, call, &line, err);
    if (!status && line.acted)
        status = doubted ? refuse_screen(call, err) : put_acted(call, err);
    return status ? status : pl_trace_put(call, &line, err);
}

pl_status pl_rule_run(pl_rule_worker *worker, const pl_ruleset *set, pl_rule_stage stage, pl_rule_subject subject,
                      const pl_rule_context *context, pl_rule_report *report, pl_error *err)
{
    pl_status status = PL_OK;
    report->runs++;
    pl_host_begin_stage(&worker->host);
    for (size_t i = 0; i < set->count[stage] && !status; i++) {
        size_t index = set->at[stage][i];
        pl_rule_call call = {
            .rule = pl_rulebook_rule(worker->book, index), .subject = subject, .context = context, .report = report
        };
        status = run_rule(worker, index, &call, err);
    }
    return status;
}
