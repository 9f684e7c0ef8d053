/* Whether the examples of a rule are whole: their fields, and one in which the rule acts beside one in which it stays silent. */
#ifndef PL_RULE_EXAMPLE_READ_H
#define PL_RULE_EXAMPLE_READ_H

#include "rule/rulebook.h"

extern const pl_field pl_rule_fields[];
extern const pl_field pl_example_fields[];

/* What an example says of its rule, by its data alone. */
typedef enum pl_example_claim {
    PL_EXAMPLE_ASKS_NOTHING, /* the field that says what must come of it is empty */
    PL_EXAMPLE_SILENT,       /* all stays as it is */
    PL_EXAMPLE_ACTS,
} pl_example_claim;
pl_example_claim pl_example_claims(const pl_node *example, pl_rule_stage stage);

/* PL_ERR_CONTENT with the place. Examples that are known to fail (todo = true) do not count as one that acts or stays silent. */
pl_status pl_examples_check(const pl_node *examples, pl_rule_stage stage, pl_error *err);

#endif
