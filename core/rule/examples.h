/* The examples inside rules are their tests: runs them and says where the outcome is another than wanted. */
#ifndef PL_RULE_EXAMPLES_H
#define PL_RULE_EXAMPLES_H

#include "rule/rulebook.h"

struct pl_lines;

/* Strings live in the arena of the run, `rule` and `source` in the book. */
typedef struct pl_example_result {
    pl_str rule;
    const char *source; /* "rules/language/de/tone/x.lua" */
    int line;           /* of the example */
    size_t number;      /* from 1, in its rule */
    bool ok;
    bool todo;               /* the author knows that it fails: it is ok as long as it does */
    bool acted;              /* the rule changed or reported something */
    bool fixes;              /* something that it reported had a fix */
    uint64_t held;           /* a bit for each test of the rule's `when` that held; the first 64 */
    pl_str says;             /* one line: "want …, got …"; absent when all is as wanted */
    pl_str given, want, got; /* absent when `says` is */
} pl_example_result;

/* Runs the examples of the rule at `index`, alone in a fresh state, and appends a pl_example_result for each. A rule that changes its subject
 * runs twice: the second time must change nothing. An example without a market gets one that fits the rule's scope. A
 * fault in an example's context (unknown market, unknown fact) is a result that is not ok. `lines` notes which lines run; NULL: nothing
 * does. PL_ERR_MEMORY. */
pl_status pl_examples_run_rule(pl_vector *out, pl_arena *arena, const pl_rulebook *book, const pl_catalog *catalog,
                               size_t index, struct pl_lines *lines, pl_error *err);

/* The same for the rule called `rule`, or for all rules when it is absent. PL_ERR_NOT_FOUND names the nearest rule. */
pl_status pl_examples_run(pl_vector *out, pl_arena *arena, const pl_rulebook *book, const pl_catalog *catalog,
                          pl_str rule, pl_error *err);

#endif
