/* Keeps and restores the subject of a rule and what the rule reported. */
#include "rule/snapshot.h"

#include <string.h>

static bool keep(pl_kept *out, pl_arena *arena, const pl_vector *vector)
{
    *out = (pl_kept){ .at = pl_arena_take_many(arena, vector->count + 1, vector->size), .count = vector->count };
    if (out->at && vector->count)
        memcpy(out->at, vector->at, vector->count * vector->size);
    return out->at;
}

static void put_back(pl_vector *vector, const pl_kept *kept)
{
    if (kept->count)
        memcpy(vector->at, kept->at, kept->count * vector->size);
    vector->count = kept->count;
}

/* Policy and quality rules cannot change their draft. */
static bool may_change_draft(const pl_rule_call *call)
{
    return call->subject.draft && call->rule->stage == PL_RULE_TONE;
}

static bool keep_draft(pl_snapshot *out, pl_arena *arena, const pl_draft *draft)
{
    out->text = pl_arena_copy(arena, pl_buf_view(&draft->text));
    return out->text.at && keep(&out->first, arena, &draft->moves) && keep(&out->second, arena, &draft->spans);
}

static bool keep_reading(pl_snapshot *out, pl_arena *arena, const pl_reading *reading)
{
    out->emotion = reading->emotion;
    out->intensity = reading->intensity;
    return keep(&out->first, arena, &reading->intents) && keep(&out->second, arena, &reading->risks);
}

pl_status pl_snapshot_take(pl_snapshot *out, pl_arena *arena, const pl_rule_call *call, pl_error *err)
{
    bool kept = true;
    *out = (pl_snapshot){ .findings = call->report->findings.count,
                          .why = call->report->why.count,
                          .tier = call->report->tier };
    if (call->subject.plan)
        kept = keep(&out->first, arena, &call->subject.plan->moves);
    else if (may_change_draft(call))
        kept = keep_draft(out, arena, call->subject.draft);
    else if (call->subject.reading)
        kept = keep_reading(out, arena, call->subject.reading);
    return kept ? PL_OK : pl_fail(err, PL_ERR_MEMORY, "no memory to keep what a rule may change");
}

void pl_snapshot_restore(const pl_snapshot *snapshot, const pl_rule_call *call)
{
    call->report->findings.count = snapshot->findings;
    call->report->why.count = snapshot->why;
    call->report->tier = snapshot->tier;
    if (call->subject.plan) {
        put_back(&call->subject.plan->moves, &snapshot->first);
    } else if (may_change_draft(call)) {
        pl_buf_clear(&call->subject.draft->text);
        pl_buf_put(&call->subject.draft->text, snapshot->text);
        put_back(&call->subject.draft->moves, &snapshot->first);
        put_back(&call->subject.draft->spans, &snapshot->second);
    } else if (call->subject.reading) {
        put_back(&call->subject.reading->intents, &snapshot->first);
        put_back(&call->subject.reading->risks, &snapshot->second);
        call->subject.reading->emotion = snapshot->emotion;
        call->subject.reading->intensity = snapshot->intensity;
    }
}

bool pl_snapshot_differs(const pl_snapshot *snapshot, const pl_rule_call *call)
{
    if (call->subject.plan) {
        pl_plan before = { .moves = { .at = snapshot->first.at, .count = snapshot->first.count } };
        return !pl_plan_equal(&before, call->subject.plan);
    }
    if (may_change_draft(call))
        return !pl_str_equal(snapshot->text, pl_buf_view(&call->subject.draft->text));
    return call->changed;
}
