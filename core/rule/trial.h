/* One rule alone in a fresh Lua state, as it is or changed for trial, and its examples run one by one. */
#ifndef PL_RULE_TRIAL_H
#define PL_RULE_TRIAL_H

#include "rule/entry.h"
#include "rule/examples.h"
#include "rule/runner.h"

/* What is made of the rule around its own code. */
typedef enum pl_trial_twist {
    PL_TRIAL_PLAIN,
    PL_TRIAL_NEVER_RUNS,
    PL_TRIAL_MILDER,     /* findings are one step less severe */
    PL_TRIAL_WITHOUT_FIX /* findings have no fix */
} pl_trial_twist;

/* All zero changes nothing. */
typedef struct pl_trial_change {
    pl_trial_twist twist;
    const pl_condition *when; /* in place of the rule's own; NULL: its own */
    pl_str text;              /* in place of the file's; absent: the file's */
    struct pl_lines *lines;   /* notes which lines run; NULL: nothing does */
} pl_trial_change;

/* Caller-owned; it must not be moved between open and close. */
typedef struct pl_trial {
    pl_rulebook book; /* of the one rule */
    pl_rule_entry entry;
    pl_rule_entry *slot;
    const pl_catalog *catalog;
    pl_trial_twist twist;
    pl_rule_worker *worker;
} pl_trial;

/* The book and the catalog must outlive it. PL_ERR_CONTENT when a changed text does not load. Close it in every case. */
pl_status pl_trial_open(pl_trial *out, const pl_rulebook *book, const pl_catalog *catalog, size_t index,
                        const pl_trial_change *change, pl_error *err);
void pl_trial_close(pl_trial *trial);

/* Runs an example. Strings of the result live in `arena`. PL_ERR_MEMORY; a fault in the example's context is a result that is not ok. */
pl_status pl_trial_run(pl_example_result *out, pl_trial *trial, pl_arena *arena, const pl_node *example, pl_error *err);

#endif
