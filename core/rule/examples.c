/* Runs the examples of rules, each rule in a state of its own. */
#include "rule/examples.h"

#include "rule/trial.h"

static pl_status run_all(pl_vector *out, pl_arena *arena, pl_trial *trial, pl_error *err)
{
    size_t number = 0;
    pl_status status = PL_OK;
    const pl_node *examples = pl_node_find(trial->entry.rule.table, "examples");
    for (const pl_node *example = examples->first; example && !status; example = example->next) {
        pl_example_result *result = pl_vector_add(out);
        if (!result)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for the result of an example");
        status = pl_trial_run(result, trial, arena, example, err);
        result->number = ++number;
    }
    return status;
}

pl_status pl_examples_run_rule(pl_vector *out, pl_arena *arena, const pl_rulebook *book, const pl_catalog *catalog,
                               size_t index, struct pl_lines *lines, pl_error *err)
{
    pl_trial trial;
    pl_trial_change change = { .lines = lines };
    pl_status status = pl_trial_open(&trial, book, catalog, index, &change, err);
    if (!status)
        status = run_all(out, arena, &trial, err);
    pl_trial_close(&trial);
    return status;
}

pl_status pl_examples_run(pl_vector *out, pl_arena *arena, const pl_rulebook *book, const pl_catalog *catalog,
                          pl_str rule, pl_error *err)
{
    if (rule.at && !pl_rulebook_find(book, rule)) {
        pl_str nearest = pl_table_nearest(&book->by_id, rule);
        pl_fail(err, PL_ERR_NOT_FOUND, "there is no rule '%.*s'", PL_STR_ARGS(rule));
        if (nearest.at)
            pl_error_hint(err, "did you mean '%.*s'?", PL_STR_ARGS(nearest));
        return PL_ERR_NOT_FOUND;
    }
    pl_status status = PL_OK;
    for (size_t i = 0; i < pl_rulebook_count(book) && !status; i++) {
        if (!rule.at || pl_str_equal(rule, pl_rulebook_rule(book, i)->id))
            status = pl_examples_run_rule(out, arena, book, catalog, i, NULL, err);
    }
    return status;
}
