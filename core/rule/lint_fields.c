/* Checks of what a rule says about itself. */
#include "rule/lint_job.h"

static const pl_node *field(const pl_lint_job *job, const char *name)
{
    return pl_node_find(job->entry->rule.table, name);
}

static bool reports(const pl_rule *rule)
{
    return rule->stage == PL_RULE_POLICY || rule->stage == PL_RULE_QUALITY;
}

/* Who blocks must be able to say by what right. */
static void check_source(pl_lint_job *job)
{
    const pl_rule *rule = &job->entry->rule;
    bool named = field(job, "clause") || field(job, "source");
    if (rule->stage == PL_RULE_POLICY && rule->severity != PL_ADVISE && !named) {
        pl_lint_put(job, PL_LINT_NO_SOURCE, pl_lint_at(field(job, "severity")),
                    "severity '%s' without 'clause' or 'source'", pl_severity_name(rule->severity));
        pl_lint_hint(job, "name the clause of the platform or the law, or where this is known from");
    }
}

/* What is only supposed warns; a person decides. */
static void check_confidence(pl_lint_job *job)
{
    const pl_rule *rule = &job->entry->rule;
    const pl_node *confidence = field(job, "confidence");
    if (reports(rule) && rule->severity == PL_BLOCK && pl_str_is(pl_node_text(confidence), "low")) {
        pl_lint_put(job, PL_LINT_UNSURE_BLOCK, pl_lint_at(confidence), "confidence 'low' and severity 'block'");
        pl_lint_hint(job, "severity = \"warn\" leaves it to a person");
    }
}

static void check_use(pl_lint_job *job)
{
    static const char *const of_findings[] = { "clause", "penalty" };
    for (size_t i = 0; i < sizeof of_findings / sizeof *of_findings; i++) {
        const pl_node *unused = field(job, of_findings[i]);
        if (unused && !reports(&job->entry->rule))
            pl_lint_put(job, PL_LINT_UNUSED_FIELD, pl_lint_at(unused),
                        "field '%s' is shown with findings, and a %s rule has none", of_findings[i],
                        pl_rule_stage_name(job->entry->rule.stage));
    }
}

static void check_after_one(pl_lint_job *job, const pl_node *id)
{
    const pl_rule_entry *before = pl_table_find(&job->book->by_id, pl_node_text(id));
    if (!before)
        return;
    if (before->rule.stage != job->entry->rule.stage)
        pl_lint_put(job, PL_LINT_UNUSED_FIELD, pl_lint_at(id), "'after' names '%.*s', a rule of another stage",
                    PL_STR_ARGS(before->rule.id));
    else if (before->rank < job->entry->rank)
        pl_lint_put(job, PL_LINT_UNUSED_FIELD, pl_lint_at(id), "'after' names '%.*s', whose scope runs earlier anyway",
                    PL_STR_ARGS(before->rule.id));
}

static void check_after(pl_lint_job *job)
{
    const pl_node *after = job->entry->after;
    if (after && after->kind == PL_NODE_TEXT)
        check_after_one(job, after);
    for (const pl_node *id = after ? after->first : NULL; id; id = id->next)
        check_after_one(job, id);
}

static void check_summary(pl_lint_job *job)
{
    const pl_rule *rule = &job->entry->rule;
    for (size_t i = 0; i < job->index; i++) {
        const pl_rule *other = pl_rulebook_rule(job->book, i);
        if (!pl_str_equal(other->summary, rule->summary) || !pl_str_equal(other->scope, rule->scope))
            continue;
        pl_lint_put(job, PL_LINT_DUPLICATE_SUMMARY, pl_lint_at(field(job, "summary")), "'%.*s' has the same summary",
                    PL_STR_ARGS(other->id));
        pl_lint_hint(job, "say what is different, or make one rule of both");
        return;
    }
}

static void check_scaffold(pl_lint_job *job)
{
    static const char *const texts[] = { "summary", "why", "clause" };
    static const char *const left[] = { "Say here ", "Say here ", "Name the clause " };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (pl_str_starts(pl_node_text(field(job, texts[i])), pl_str_of(left[i])))
            pl_lint_put(job, PL_LINT_UNFINISHED, pl_lint_at(field(job, texts[i])),
                        "field '%s' still has the scaffold's words", texts[i]);
}

void pl_lint_fields(pl_lint_job *job)
{
    check_source(job);
    check_confidence(job);
    check_use(job);
    check_after(job);
    check_summary(job);
    check_scaffold(job);
}
