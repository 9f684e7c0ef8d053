/* Counts what the examples of a rule exercise. */
#include "rule/coverage.h"

#include "rule/entry.h"
#include "rule/mutants.h"

enum { ASKS_BYTES = 4 << 10 };

static pl_status count_test(pl_rule_coverage *out, pl_arena *arena, const pl_rule *rule, size_t test,
                            const pl_vector *results, pl_error *err)
{
    const pl_example_result *all = results->at;
    pl_buf asks;
    pl_test_coverage *added = pl_vector_add(&out->tests);
    if (!added)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the coverage of a rule");
    pl_buf_init(&asks, ASKS_BYTES);
    pl_condition_describe(&asks, rule->when, test);
    added->name = pl_condition_name(rule->when, test);
    added->asks = pl_arena_copy(arena, pl_buf_view(&asks));
    pl_buf_drop(&asks);
    for (size_t i = 0; i < results->count; i++) {
        bool held = all[i].held >> test & 1;
        added->held += held;
        added->failed += !held;
    }
    return added->asks.at ? PL_OK : pl_fail(err, PL_ERR_MEMORY, "no memory for the coverage of a rule");
}

static pl_status count_tests(pl_rule_coverage *out, pl_arena *arena, const pl_rule *rule, const pl_vector *results,
                             pl_error *err)
{
    enum { TESTS_MAX = 64 }; /* bits of a result's `held` */
    pl_status status = PL_OK;
    for (size_t i = pl_rule_scope_tests(rule); i < pl_condition_tests(rule->when) && i < TESTS_MAX && !status; i++)
        status = count_test(out, arena, rule, i, results, err);
    return status;
}

/* A row counts as hit when the examples notice that it is gone. */
static pl_status count_rows(pl_rule_coverage *out, pl_arena *arena, const pl_rulebook *book, const pl_catalog *catalog,
                            size_t index, pl_error *err)
{
    pl_vector mutants;
    pl_vector_init(&mutants, sizeof(pl_mutant), NULL);
    pl_status status = pl_mutants_run(&mutants, arena, book, catalog, index, 1u << PL_MUTANT_WITHOUT_ROW, err);
    const pl_mutant *all = mutants.at;
    out->rows = mutants.count;
    for (size_t i = 0; i < mutants.count && !status; i++) {
        pl_mutant *missed = all[i].survived ? pl_vector_add(&out->missed) : NULL;
        if (missed)
            *missed = all[i];
        else if (all[i].survived)
            status = pl_fail(err, PL_ERR_MEMORY, "no memory for the coverage of a rule");
    }
    pl_vector_drop(&mutants);
    return status;
}

static bool all_pass(const pl_vector *results)
{
    const pl_example_result *all = results->at;
    bool pass = true;
    for (size_t i = 0; i < results->count; i++)
        pass &= all[i].ok;
    return pass;
}

pl_status pl_rule_coverage_make(pl_rule_coverage *out, pl_arena *arena, const pl_rulebook *book,
                                const pl_catalog *catalog, size_t index, const pl_vector *results, pl_error *err)
{
    const pl_rule *rule = pl_rulebook_rule(book, index);
    const pl_example_result *all = results->at;
    *out = (pl_rule_coverage){ .rule = rule->id, .source = rule->source };
    pl_vector_init(&out->tests, sizeof(pl_test_coverage), arena);
    pl_vector_init(&out->missed, sizeof(pl_mutant), arena);
    for (size_t i = 0; i < results->count; i++) {
        out->acted += all[i].acted;
        out->silent += !all[i].acted;
    }
    pl_status status = count_tests(out, arena, rule, results, err);
    if (!status && all_pass(results))
        status = count_rows(out, arena, book, catalog, index, err);
    return status;
}

bool pl_rule_coverage_has_holes(const pl_rule_coverage *coverage)
{
    const pl_test_coverage *tests = coverage->tests.at;
    bool holes = !coverage->acted || !coverage->silent || coverage->missed.count;
    for (size_t i = 0; i < coverage->tests.count; i++)
        holes |= !tests[i].held || !tests[i].failed;
    return holes;
}
