/* Running rules: one worker has one Lua state with all rules loaded; a worker is used by one thread at a time. */
#ifndef PL_RULE_RUNNER_H
#define PL_RULE_RUNNER_H

#include "reply/plan.h"
#include "rule/rulebook.h"
#include "text/draft.h"
#include "text/json_read.h"
#include "understand/reading.h"

typedef struct pl_rule_worker pl_rule_worker;

/* Loads every rule of the book into a fresh state. The book must outlive the worker. */
pl_status pl_rule_worker_new(pl_rule_worker **out, const pl_rulebook *book, pl_error *err);
void pl_rule_worker_free(pl_rule_worker *worker);
void pl_rule_worker_tidy(pl_rule_worker *worker); /* collects all garbage: between cases, when there is time */

/* From now on rules that their screens would skip are run too, and one that acts is named in `stopped`: for the tests of rules. */
void pl_rule_worker_doubt(pl_rule_worker *worker);

/* What rules may see besides their subject. Everything is borrowed for the call. */
typedef struct pl_rule_context {
    const pl_facts *facts; /* ctx.facts: everything a condition can ask */
    const pl_market *market;
    const pl_catalog *catalog; /* platform and country facts: ctx.platform, ctx.country */
    const pl_profile *profile; /* of the text's language */
    const pl_reading *reading; /* NULL when there is none (check) */
    const pl_json *request;    /* its order, buyer, persona, conversation; NULL: what `example` says of them */
    const pl_node *example;
    pl_value now;
    const pl_vector *entities; /* pl_entity of the text under test (policy, quality); NULL otherwise */
    const pl_tone *tone;
    pl_arena *arena; /* of the case: findings and words that outlive the call go here */
} pl_rule_context;

/* One rule that was stopped by its budget or failed. */
typedef struct pl_rule_stop {
    pl_str rule;
    pl_str budget; /* "steps" "bytes" "time", or "error" */
    pl_str says;   /* the error's one line */
} pl_rule_stop;

/* One line of the trace: which rule, why skipped or what it did. */
typedef struct pl_rule_trace {
    pl_str rule;
    pl_rule_stage stage;
    unsigned run;           /* which pl_rule_run of the report, from 1: a mended text is judged again */
    pl_str skipped_by;      /* the fact whose test failed, or "looks_for"; absent when it ran */
    pl_str wants;           /* what the test asks for: "mail, ticket", "at least 60" */
    pl_str had;             /* the fact's value; absent when it has none */
    const char *stopped_by; /* the budget that ran out, or "error"; NULL when it was not stopped */
    bool acted;
    pl_str before, after; /* of a rule that changed its subject: the subject as text */
    const pl_finding *findings;
    size_t finding_count;
    uint64_t steps;
    size_t bytes;
    uint32_t microseconds;
} pl_rule_trace;

/* What came of a run. Init with zero; vectors are in the context's arena. */
typedef struct pl_rule_report {
    pl_vector acted;    /* pl_str: ids of the rules that changed something */
    pl_vector findings; /* pl_finding, of policy and quality rules */
    pl_vector stopped;  /* pl_rule_stop */
    pl_vector trace;    /* pl_rule_trace, only when tracing */
    int tier;           /* escalate: the highest tier asked for, 0–3 */
    pl_vector why;      /* pl_str: reasons of the tier */
    bool tracing;
    unsigned runs; /* of pl_rule_run */
} pl_rule_report;

void pl_rule_report_init(pl_rule_report *report, pl_arena *arena);

/* Exactly one of the three is given, as the stage asks: reading (understand, escalate), plan (arrange), draft (tone, policy, quality). */
typedef struct pl_rule_subject {
    pl_reading *reading;
    pl_plan *plan;
    pl_draft *draft; /* policy and quality rules cannot change it */
} pl_rule_subject;

/* Runs the stage's rules of `set` in order. A rule that fails or is stopped has no effect (its subject is put back), is named in `report`, and the next one runs.
 * Only PL_ERR_MEMORY is returned. */
pl_status pl_rule_run(pl_rule_worker *worker, const pl_ruleset *set, pl_rule_stage stage, pl_rule_subject subject,
                      const pl_rule_context *context, pl_rule_report *report, pl_error *err);

#endif
