/* The stages' own functions; stages.c lists them. */
#ifndef PL_PIPELINE_STAGE_H
#define PL_PIPELINE_STAGE_H

#include "pipeline/stages.h"

pl_stage_result pl_stage_understand(pl_case *self, pl_error *err);
pl_stage_result pl_stage_choose(pl_case *self, pl_error *err);
pl_stage_result pl_stage_arrange(pl_case *self, pl_error *err);
pl_stage_result pl_stage_fill(pl_case *self, pl_error *err);
pl_stage_result pl_stage_fresh(pl_case *self, pl_error *err);
pl_stage_result pl_stage_tone(pl_case *self, pl_error *err);
pl_stage_result pl_stage_policy(pl_case *self, pl_error *err);
pl_stage_result pl_stage_check(pl_case *self, pl_error *err);
pl_stage_result pl_stage_quality(pl_case *self, pl_error *err);
pl_stage_result pl_stage_rank(pl_case *self, pl_error *err);

/* Fills the candidate's draft anew from its plan, and runs the rules of tone on it. */
pl_status pl_candidate_fill(pl_case *self, pl_candidate *candidate, pl_error *err);
pl_status pl_candidate_tune(pl_case *self, pl_candidate *candidate, pl_error *err);

/* `check`: the text under test becomes the one candidate. */
pl_stage_result pl_stage_take_text(pl_case *self, pl_error *err);

#endif
