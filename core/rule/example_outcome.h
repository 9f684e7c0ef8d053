/* What an example wants and what came of it, as text that can be compared and shown. */
#ifndef PL_RULE_EXAMPLE_OUTCOME_H
#define PL_RULE_EXAMPLE_OUTCOME_H

#include "rule/example_case.h"

/* Whether the stage's rules change their subject: then they are applied twice. */
bool pl_outcome_changes(pl_rule_stage stage);

/* Append, in the same form on both sides: only what the example asks for is rendered. */
void pl_outcome_want(pl_buf *out, const pl_rule *rule, const pl_node *example);
void pl_outcome_got(pl_buf *out, const pl_example_case *made, const pl_rule_report *report);

/* What the example starts from: the text, the moves or the reading. */
void pl_outcome_given(pl_buf *out, const pl_node *example);

/* Appends "WORDSwant…, got …" on one line, with excerpts around the first difference. */
void pl_outcome_difference(pl_buf *out, const char *words, pl_str want, pl_str got);

#endif
