/* The world of one example: market, facts, tone, entities and the subject, made from the example's data. */
#ifndef PL_RULE_EXAMPLE_CASE_H
#define PL_RULE_EXAMPLE_CASE_H

#include "rule/runner.h"

typedef struct pl_example_case {
    const pl_rule *rule;
    const pl_node *example;
    pl_arena *arena;
    pl_facts facts;
    pl_tone tone;
    pl_vector entities;
    pl_rule_context context;
    pl_reading reading;
    pl_plan plan;
    pl_draft draft;
    pl_rule_subject subject;
    int64_t today; /* days since 1970 */
} pl_example_case;

/* PL_ERR_CONTENT with the example's place for an unknown market, fact or axis; PL_ERR_MEMORY. Drop it in every case. */
pl_status pl_example_case_make(pl_example_case *out, pl_arena *arena, const pl_catalog *catalog, const pl_rule *rule,
                               const pl_node *example, pl_error *err);
void pl_example_case_drop(pl_example_case *made);

/* The market, language, facts and tone of the example. */
pl_status pl_example_world_make(pl_example_case *made, const pl_catalog *catalog, pl_error *err);

/* A move as examples write it: "apology#close:2", "facts=with_eta". The act is the id up to '#'. */
pl_move pl_example_move(pl_str written);

#endif
