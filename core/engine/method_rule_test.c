/* `rule.test`: the examples of rules, what they cover, and which mutants of the rules they do not notice. */
#include "engine/method.h"
#include "engine/rule_filter.h"
#include "engine/write_test.h"

enum { ALL_KINDS = (1u << PL_MUTANT_KIND_COUNT) - 1 };

typedef struct testing {
    const pl_call *call;
    const pl_content *content;
    pl_rule_filter filter;
    pl_lines *lines; /* NULL: coverage is not wanted */
    bool mutates;
    pl_vector results; /* pl_example_result */
    pl_vector rules;   /* pl_rule_coverage */
    pl_vector mutants; /* pl_mutant */
} testing;

static bool all_ok(const pl_vector *results, size_t first)
{
    const pl_example_result *all = results->at;
    bool ok = true;
    for (size_t i = first; i < results->count; i++)
        ok &= all[i].ok;
    return ok;
}

static pl_status cover_rule(testing *at, size_t index, size_t first, pl_error *err)
{
    const pl_example_result *all = at->results.at;
    pl_vector results = { .at = (void *)(uintptr_t)(all + first),
                          .count = at->results.count - first,
                          .size = sizeof *all };
    pl_rule_coverage *rule = pl_vector_add(&at->rules);
    if (!rule)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the coverage of rules");
    return pl_rule_coverage_make(rule, at->call->arena, at->content->rulebook, at->content->catalog, index, &results,
                                 err);
}

/* A rule that fails its examples is not mutated: they would notice anything. */
static pl_status test_rule(testing *at, size_t index, pl_error *err)
{
    size_t first = at->results.count;
    pl_arena *arena = at->call->arena;
    const pl_rulebook *book = at->content->rulebook;
    pl_status status = pl_examples_run_rule(&at->results, arena, book, at->content->catalog, index, at->lines, err);
    if (!status && at->lines)
        status = cover_rule(at, index, first, err);
    if (!status && at->mutates && all_ok(&at->results, first))
        status = pl_mutants_run(&at->mutants, arena, book, at->content->catalog, index, ALL_KINDS, err);
    return status;
}

static pl_status test_rules(testing *at, pl_error *err)
{
    const pl_rulebook *book = at->content->rulebook;
    pl_status status = PL_OK;
    for (size_t i = 0; i < pl_rulebook_count(book) && !status; i++) {
        if (pl_rule_filter_fits(&at->filter, pl_rulebook_rule(book, i)->id))
            status = test_rule(at, i, err);
    }
    if (!status)
        status = pl_rule_filter_check(&at->filter, at->call, err);
    return status || !at->lines ? status : pl_lines_status(at->lines, err);
}

static bool is_true(const pl_call *call, const char *field)
{
    const pl_json *value = pl_json_find(call->request, field);
    return value && value->kind == PL_JSON_TRUE;
}

static void write_all(const testing *at)
{
    pl_json_writer *json = at->call->json;
    pl_json_open_object(json);
    pl_write_results(json, &at->results);
    pl_write_broken(json, &at->content->broken);
    pl_write_coverage(json, &at->rules, at->lines);
    pl_write_mutants(json, at->mutates ? &at->mutants : NULL);
    pl_json_close_object(json);
}

pl_status pl_method_rule_test(const pl_call *call, pl_error *err)
{
    testing at = { .call = call, .content = pl_snapshot_content(call->snapshot), .mutates = is_true(call, "mutate") };
    pl_vector_init(&at.results, sizeof(pl_example_result), call->arena);
    pl_vector_init(&at.rules, sizeof(pl_rule_coverage), call->arena);
    pl_vector_init(&at.mutants, sizeof(pl_mutant), call->arena);
    pl_status status = pl_rule_filter_open(&at.filter, call->request, err);
    if (!status && is_true(call, "coverage"))
        status = pl_lines_new(&at.lines, err);
    if (!status)
        status = test_rules(&at, err);
    if (!status)
        write_all(&at);
    pl_lines_free(at.lines);
    pl_rule_filter_close(&at.filter);
    return status;
}
