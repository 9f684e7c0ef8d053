/* The stages that are rules on text: tone, policy, quality. A move whose meaning a rule touched loses its exact gloss. */
#include "pipeline/judge.h"
#include "pipeline/stage.h"

static void mark_stale(pl_candidate *candidate)
{
    const pl_draft_move *moves = candidate->draft.moves.at;
    pl_said *said = candidate->said.at;
    for (size_t i = 0; i < candidate->draft.moves.count && i < candidate->said.count; i++) {
        if (moves[i].stale && said[i].gloss_by != PL_GLOSS_NONE)
            said[i].gloss_by = PL_GLOSS_STALE;
    }
}

pl_status pl_candidate_tune(pl_case *self, pl_candidate *candidate, pl_error *err)
{
    pl_status status = pl_judge_run(self, candidate, PL_RULE_TONE, err);
    if (!status)
        mark_stale(candidate);
    return status;
}

pl_stage_result pl_stage_tone(pl_case *self, pl_error *err)
{
    pl_candidate **all = self->candidates.at;
    for (size_t i = 0; i < self->candidates.count; i++) {
        if (all[i]->reply && pl_candidate_tune(self, all[i], err))
            return PL_STAGE_FAILED;
    }
    return PL_STAGE_DONE;
}

pl_stage_result pl_stage_policy(pl_case *self, pl_error *err)
{
    pl_candidate **all = self->candidates.at;
    for (size_t i = 0; i < self->candidates.count; i++) {
        if (!all[i]->draft.text.length)
            continue;
        if (pl_judge_policy(self, all[i], err))
            return PL_STAGE_FAILED;
        mark_stale(all[i]);
    }
    return PL_STAGE_DONE;
}

pl_stage_result pl_stage_quality(pl_case *self, pl_error *err)
{
    pl_candidate **all = self->candidates.at;
    for (size_t i = 0; i < self->candidates.count; i++) {
        if (all[i]->draft.text.length && pl_judge_run(self, all[i], PL_RULE_QUALITY, err))
            return PL_STAGE_FAILED;
    }
    return PL_STAGE_DONE;
}
