/* Mutants: a rule changed in one thing at a time, to see whether any of its examples notices. */
#ifndef PL_RULE_MUTANTS_H
#define PL_RULE_MUTANTS_H

#include "rule/rulebook.h"

typedef enum pl_mutant_kind {
    PL_MUTANT_REMOVED,            /* the rule never acts */
    PL_MUTANT_CONDITION_INVERTED, /* a test of `when` holds where it did not */
    PL_MUTANT_CONDITION_DROPPED,
    PL_MUTANT_MILDER, /* one step less severe */
    PL_MUTANT_WITHOUT_FIX,
    PL_MUTANT_WITHOUT_ROW, /* a literal row of a table is not there */
    PL_MUTANT_KIND_COUNT
} pl_mutant_kind;

const char *pl_mutant_name(pl_mutant_kind kind); /* "row_dropped" */

/* One mutant. Strings live in the book or the arena of the run. */
typedef struct pl_mutant {
    pl_str rule;
    const char *source;
    int line; /* of what was changed */
    pl_mutant_kind kind;
    pl_str what; /* "channel: mail, ticket", the row as it is written; absent for the whole rule */
    bool survived;
} pl_mutant;

/* Makes the mutants of a rule whose examples pass, and runs them: appends a pl_mutant for each. Examples that are known to fail are not asked. `kinds`
 * has a bit (1 << kind) for each kind that is wanted. PL_ERR_MEMORY. */
pl_status pl_mutants_run(pl_vector *out, pl_arena *arena, const pl_rulebook *book, const pl_catalog *catalog,
                         size_t index, unsigned kinds, pl_error *err);

/* How many tests of the rule's condition come from its scope: they stand first, belong to the path and are not changed. */
size_t pl_rule_scope_tests(const pl_rule *rule);

#endif
