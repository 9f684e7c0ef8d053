/* Every example's text and plan as a test of every rule: screens that refuse what their rule acts on, rules that change their own result, words that are
 * reported twice. */
#include "rule/example_case.h"
#include "rule/lint_job.h"

enum { CASE_BYTES = 8 << 20, EXCERPT = 60 };

typedef struct corpus {
    pl_lint_job *job;
    pl_rule_worker *worker;
    pl_arena scratch;
    size_t *rules; /* of one stage, in the order of running */
    pl_table told; /* rule and check, so that each is told once */
    const pl_node *example;
    const pl_rule *owner; /* of the example */
} corpus;

/* Each doubt is told with the first text that shows it. */
static bool is_told(corpus *c, const pl_rule *rule, const char *what)
{
    pl_str key = pl_arena_format(c->job->arena, "%s %.*s", what, PL_STR_ARGS(rule->id));
    if (!key.at || (!pl_table_find(&c->told, key) && pl_table_put(&c->told, key, c, NULL))) {
        c->job->status = PL_ERR_MEMORY;
        return true;
    }
    return false;
}

static bool was_told(corpus *c, const pl_rule *rule, const char *what)
{
    pl_str key = pl_arena_format(c->job->arena, "%s %.*s", what, PL_STR_ARGS(rule->id));
    return key.at && pl_table_find(&c->told, key);
}

/* Looks at another rule for as long as a doubt is put. */
static bool look_at(corpus *c, pl_str id, const char *what)
{
    const pl_rule_entry *entry = pl_table_find(&c->job->book->by_id, id);
    if (!entry || !pl_lint_wants(c->job, &entry->rule) || was_told(c, &entry->rule, what) ||
        is_told(c, &entry->rule, what))
        return false;
    c->job->entry = entry;
    return true;
}

static pl_str shown(const pl_node *given)
{
    pl_str text = pl_node_text(given);
    size_t end = text.length < EXCERPT ? text.length : EXCERPT;
    while (end < text.length && ((unsigned char)text.at[end] & 0xC0) == 0x80)
        end--;
    return pl_str_slice(text, 0, end);
}

static void check_screens(corpus *c, const pl_rule_report *report)
{
    const pl_rule_stop *stops = report->stopped.at;
    for (size_t i = 0; i < report->stopped.count; i++) {
        bool unsound = pl_str_find(stops[i].says, PL_STR("its looks_for does not see"), 0) < stops[i].says.length;
        if (!unsound || !look_at(c, stops[i].rule, "screen"))
            continue;
        pl_str text = shown(pl_node_find(c->example, "given"));
        pl_lint_put(c->job, PL_LINT_UNSOUND_SCREEN, pl_lint_at(c->job->entry->rule.looks_for),
                    "looks_for keeps the rule from '%.*s', on which it acts", PL_STR_ARGS(text));
    }
}

static void check_overlap(corpus *c, const pl_finding *a, const pl_finding *b)
{
    const pl_rule *first = pl_rulebook_find(c->job->book, a->rule);
    const pl_rule *second = pl_rulebook_find(c->job->book, b->rule);
    bool same_place = a->start < b->end && b->start < a->end;
    if (!same_place || !first || !second || first == second || !pl_str_equal(first->scope, second->scope))
        return;
    if (!look_at(c, b->rule, "overlap"))
        return;
    pl_lint_put(c->job, PL_LINT_OVERLAP, pl_lint_at(second->table), "'%.*s' reports '%.*s' as well",
                PL_STR_ARGS(a->rule), PL_STR_ARGS(b->match));
}

static void check_overlaps(corpus *c, const pl_rule_report *report)
{
    const pl_finding *all = report->findings.at;
    for (size_t i = 0; i < report->findings.count; i++)
        for (size_t k = 0; k < i; k++)
            check_overlap(c, &all[k], &all[i]);
}

static pl_status run(corpus *c, pl_example_case *made, pl_rule_report *report, const pl_ruleset *set,
                     pl_rule_stage stage)
{
    pl_rule_report_init(report, made->arena);
    return pl_rule_run(c->worker, set, stage, made->subject, &made->context, report, NULL);
}

/* The rule alone, twice: the second time it must find nothing to do. */
static void check_stable(corpus *c, pl_str id, pl_rule_stage stage)
{
    pl_example_case made;
    pl_rule_report report = { .tier = 0 };
    pl_ruleset only = { .count = { 0 } };
    size_t index = 0;
    while (!pl_str_equal(pl_rulebook_rule(c->job->book, index)->id, id))
        index++;
    only.at[stage] = &index;
    only.count[stage] = 1;
    pl_status status = pl_example_case_make(&made, &c->scratch, c->job->catalog, c->owner, c->example, NULL);
    if (!status)
        status = run(c, &made, &report, &only, stage);
    if (!status)
        status = run(c, &made, &report, &only, stage);
    if (!status && report.acted.count && look_at(c, id, "stable")) {
        pl_str text = shown(pl_node_find(c->example, "given"));
        pl_lint_put(c->job, PL_LINT_UNSTABLE, pl_lint_at(pl_node_find(c->job->entry->rule.table, "apply")),
                    "a second run changes again what the first made of '%.*s'", PL_STR_ARGS(text));
    }
    pl_example_case_drop(&made);
    if (status == PL_ERR_MEMORY)
        c->job->status = status;
}

/* All rules of the stage on the example: as an answer would meet them. */
static void try_stage(corpus *c, pl_rule_stage stage)
{
    pl_example_case made;
    pl_rule_report report;
    pl_ruleset set = { .count = { 0 } };
    set.at[stage] = c->rules;
    for (size_t i = 0; i < pl_rulebook_count(c->job->book); i++)
        if (pl_rulebook_rule(c->job->book, i)->stage == stage)
            c->rules[set.count[stage]++] = i;
    pl_status status = pl_example_case_make(&made, &c->scratch, c->job->catalog, c->owner, c->example, NULL);
    if (!status)
        status = run(c, &made, &report, &set, stage);
    if (!status) {
        check_screens(c, &report);
        check_overlaps(c, &report);
        const pl_str *acted = report.acted.at;
        for (size_t i = 0; i < report.acted.count && !c->job->status; i++)
            check_stable(c, acted[i], stage);
    }
    pl_example_case_drop(&made);
    pl_arena_clear(&c->scratch);
    if (status == PL_ERR_MEMORY)
        c->job->status = status;
}

/* The stages that read what the owner's examples give. */
static void try_example(corpus *c)
{
    static const struct {
        pl_rule_stage owner;
        pl_rule_stage stage;
    } pairs[] = {
        { PL_RULE_ARRANGE, PL_RULE_ARRANGE }, { PL_RULE_UNDERSTAND, PL_RULE_UNDERSTAND },
        { PL_RULE_TONE, PL_RULE_TONE },       { PL_RULE_POLICY, PL_RULE_POLICY },
        { PL_RULE_POLICY, PL_RULE_QUALITY },  { PL_RULE_QUALITY, PL_RULE_POLICY },
        { PL_RULE_QUALITY, PL_RULE_QUALITY },
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs && !c->job->status; i++)
        if (c->owner->stage == pairs[i].owner)
            try_stage(c, pairs[i].stage);
}

void pl_lint_corpus(pl_lint_job *job)
{
    corpus c = { .job = job };
    size_t count = pl_rulebook_count(job->book);
    c.rules = pl_arena_take_many(job->arena, count + 1, sizeof *c.rules);
    if (!c.rules || pl_rule_worker_new(&c.worker, job->book, NULL)) {
        job->status = PL_ERR_MEMORY;
        return;
    }
    pl_rule_worker_doubt(c.worker);
    pl_arena_init(&c.scratch, CASE_BYTES);
    pl_table_init(&c.told);
    for (size_t i = 0; i < count && !job->status; i++) {
        c.owner = pl_rulebook_rule(job->book, i);
        c.example = pl_node_find(c.owner->table, "examples")->first;
        for (; c.example && !job->status; c.example = c.example->next)
            try_example(&c);
    }
    pl_table_drop(&c.told);
    pl_arena_drop(&c.scratch);
    pl_rule_worker_free(c.worker);
}
