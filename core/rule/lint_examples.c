/* Checks of examples by their data alone. */
#include "rule/example_read.h"
#include "rule/lint_job.h"

static bool is_same(const pl_node *a, const pl_node *b);

static bool has_same_children(const pl_node *a, const pl_node *b)
{
    const pl_node *left = a->first;
    const pl_node *right = b->first;
    for (; left && right; left = left->next, right = right->next)
        if (!pl_str_equal(left->key, right->key) || !is_same(left, right))
            return false;
    return !left && !right;
}

static bool is_same(const pl_node *a, const pl_node *b)
{
    if (a->kind != b->kind)
        return false;
    switch (a->kind) {
    case PL_NODE_BOOL: return a->truth == b->truth;
    case PL_NODE_NUMBER: return a->number == b->number;
    case PL_NODE_TEXT: return pl_str_equal(a->text, b->text);
    default: return has_same_children(a, b);
    }
}

static void check_repeated(pl_lint_job *job, const pl_node *first, const pl_node *example)
{
    for (const pl_node *earlier = first; earlier != example; earlier = earlier->next) {
        if (!is_same(earlier, example))
            continue;
        pl_lint_put(job, PL_LINT_REPEATED_EXAMPLE, pl_lint_at(example), "the same example stands in line %d",
                    earlier->line);
        return;
    }
}

static void check_silent(pl_lint_job *job, const pl_node *example)
{
    const pl_node *given = pl_node_find(example, "given");
    bool nothing = given->kind == PL_NODE_TEXT ? !pl_str_trim(given->text).length : !given->count;
    pl_example_claim claim = pl_example_claims(example, job->entry->rule.stage);
    if (claim == PL_EXAMPLE_ASKS_NOTHING)
        pl_lint_put(job, PL_LINT_EMPTY_EXAMPLE, pl_lint_at(example), "the example asks for nothing: 'want' is empty");
    else if (claim == PL_EXAMPLE_SILENT && nothing && job->entry->rule.stage != PL_RULE_ESCALATE)
        pl_lint_put(job, PL_LINT_EMPTY_EXAMPLE, pl_lint_at(example),
                    "any rule is silent about nothing: 'given' is empty");
    else
        return;
    pl_lint_hint(job, "show a case that is nearly one for the rule");
}

void pl_lint_examples(pl_lint_job *job)
{
    const pl_node *first = pl_node_find(job->entry->rule.table, "examples")->first;
    for (const pl_node *example = first; example && !job->status; example = example->next) {
        check_repeated(job, first, example);
        check_silent(job, example);
    }
}
