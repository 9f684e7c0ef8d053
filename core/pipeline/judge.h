/* Judging a text by rules, and mending what can be mended safely. */
#ifndef PL_PIPELINE_JUDGE_H
#define PL_PIPELINE_JUDGE_H

#include "pipeline/case.h"

/* Runs the rules of one stage on the candidate's draft. */
pl_status pl_judge_run(pl_case *self, pl_candidate *candidate, pl_rule_stage stage, pl_error *err);

/* Policy: finds, applies the safe fixes once, and judges again. What is found in the end stands in candidate->report. For `check` the text is left as it was given. */
pl_status pl_judge_policy(pl_case *self, pl_candidate *candidate, pl_error *err);

/* Applies the safe fixes (replace, remove) of the findings, last first; what touches a protected span is left. A sentence of which a removal leaves no letter and no digit goes too. *applied counts;
 * `language` is the text's. */
pl_status pl_judge_mend(pl_draft *draft, const pl_vector *findings, pl_tag language, size_t *applied, pl_error *err);

#endif
