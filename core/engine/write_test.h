/* The answer of `rule.test`: results, coverage, mutants. */
#ifndef PL_ENGINE_WRITE_TEST_H
#define PL_ENGINE_WRITE_TEST_H

#include "rule/coverage.h"
#include "rule/examples.h"
#include "rule/mutants.h"
#include "text/json_write.h"
#include "vm/lines.h"

/* "results" with "passed", "failed" and "todo". `results` has pl_example_result. */
void pl_write_results(pl_json_writer *json, const pl_vector *results);

/* "coverage": null without `lines`. `rules` has pl_rule_coverage. */
void pl_write_coverage(pl_json_writer *json, const pl_vector *rules, const pl_lines *lines);

/* "mutants": null when `mutants` is. It has pl_mutant. */
void pl_write_mutants(pl_json_writer *json, const pl_vector *mutants);

/* "broken": files that were left out. `broken` has pl_error. */
void pl_write_broken(pl_json_writer *json, const pl_vector *broken);

#endif
