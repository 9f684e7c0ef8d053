/* The end: parts, status, and the score as a sum of named points. */
#include "pipeline/parts.h"
#include "pipeline/stage.h"

/* What a status takes off the score: an answer that cannot be sent never stands before one that can. */
static const double status_points[] = {
    [PL_READY] = 0.10, [PL_REVIEW] = 0.0, [PL_INCOMPLETE] = -0.80, [PL_BLOCKED] = -0.90
};

static const double facts_points = 0.10;

static pl_severity worst_finding(const pl_vector *findings)
{
    const pl_finding *all = findings->at;
    pl_severity worst = PL_ADVISE;
    for (size_t i = 0; i < findings->count; i++) {
        if (all[i].severity > worst)
            worst = all[i].severity;
    }
    return worst;
}

static pl_suggestion_status status_of(const pl_case *self, const pl_candidate *candidate)
{
    pl_severity worst = worst_finding(&candidate->report.findings);
    if (worst == PL_BLOCK)
        return PL_BLOCKED;
    if (candidate->missing.count)
        return PL_INCOMPLETE;
    bool noted = worst_finding(&self->notes) >= PL_WARN;
    bool person = self->report.tier >= 3 && candidate->reply;
    return worst == PL_WARN || noted || person ? PL_REVIEW : PL_READY;
}

/* How much of what could be said with facts is said with them: the share of moves in their fullest variant. */
static double fullness(const pl_candidate *candidate)
{
    const pl_move *moves = candidate->plan.moves.at;
    double full = 0;
    double all = 0;
    for (size_t i = 0; i < candidate->plan.moves.count; i++) {
        const pl_reply_move *from = moves[i].from;
        if (!from || from->shared || !from->variants[0].need_count)
            continue;
        const pl_variant *variant = pl_move_variant(from, moves[i].variant);
        all += 1;
        full += variant && variant->need_count ? (double)variant->need_count / (double)from->variants[0].need_count : 0;
    }
    return all > 0 ? full / all : 0;
}

static pl_status score(const pl_case *self, pl_candidate *candidate, pl_error *err)
{
    double full = fullness(candidate);
    candidate->status = status_of(self, candidate);
    pl_status status =
        full > 0 ? pl_candidate_point(candidate, "facts", facts_points * (full > 1 ? 1 : full), err) : PL_OK;
    if (status || status_points[candidate->status] == 0)
        return status;
    return pl_candidate_point(candidate, "status", status_points[candidate->status], err);
}

static size_t first_ready(const pl_case *self)
{
    pl_candidate *const *all = self->candidates.at;
    size_t i = 0;
    while (i < self->candidates.count && all[i]->status != PL_READY)
        i++;
    return i;
}

/* Keeps the best; when none of them can be sent as it is, the last place goes to one that can. */
static void cut(pl_case *self)
{
    pl_candidate **all = self->candidates.at;
    size_t limit = pl_case_limit(self);
    size_t ready = first_ready(self);
    if (self->candidates.count <= limit || !limit)
        return;
    if (ready >= limit && ready < self->candidates.count) {
        pl_candidate *kept = all[ready];
        all[ready] = all[limit - 1];
        all[limit - 1] = kept;
    }
    for (size_t i = limit; i < self->candidates.count; i++)
        pl_draft_drop(&all[i]->draft);
    self->candidates.count = limit;
}

pl_stage_result pl_stage_rank(pl_case *self, pl_error *err)
{
    pl_candidate **all = self->candidates.at;
    for (size_t i = 0; i < self->candidates.count; i++) {
        if (score(self, all[i], err) || pl_parts_split(self, all[i], err))
            return PL_STAGE_FAILED;
    }
    pl_case_sort(self);
    cut(self);
    return PL_STAGE_DONE;
}
