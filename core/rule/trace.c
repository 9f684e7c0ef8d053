/* Lines of the trace: why a rule was skipped, what it made of its subject. */
#include "rule/trace.h"

#include <string.h>

#include "rule/render.h"

enum { LINE_BYTES = 64 << 10, SCREEN_BYTES = 96 };

/* What was put into the buffer, in the arena of the case; the buffer is dropped. */
static pl_status keep(pl_str *out, pl_arena *arena, pl_buf *buf, pl_error *err)
{
    pl_status status = buf->status == PL_ERR_MEMORY ? pl_fail(err, PL_ERR_MEMORY, "no memory for the trace") : PL_OK;
    *out = status ? (pl_str){ NULL, 0 } : pl_arena_copy(arena, pl_buf_view(buf));
    pl_buf_drop(buf);
    return status || out->at ? status : pl_fail(err, PL_ERR_MEMORY, "no memory for the trace");
}

/* ---- why it was skipped ---- */

static void put_value(pl_buf *out, const pl_value *value)
{
    if (value->kind == PL_VALUE_BOOL)
        pl_buf_put_text(out, value->number != 0 ? "true" : "false");
    else if (value->kind == PL_VALUE_NUMBER)
        pl_buf_put_format(out, "%g", value->number);
    else
        pl_buf_put(out, value->text);
}

static pl_status tell_test(pl_rule_trace *line, const pl_rule_call *call, size_t index, pl_error *err)
{
    pl_buf text;
    const pl_value *value = &call->context->facts->at[pl_fact_find(pl_condition_name(call->rule->when, index))];
    pl_buf_init(&text, LINE_BYTES);
    pl_condition_describe(&text, call->rule->when, index);
    pl_status status = keep(&line->wants, call->context->arena, &text, err);
    if (status || value->kind == PL_VALUE_NONE)
        return status;
    pl_buf_init(&text, LINE_BYTES);
    put_value(&text, value);
    return keep(&line->had, call->context->arena, &text, err);
}

/* What a text must hold, not longer than one can take in. */
static pl_status tell_screen(pl_rule_trace *line, const pl_rule_call *call, pl_error *err)
{
    pl_buf text;
    pl_buf_init(&text, LINE_BYTES);
    if (call->rule->looks_for)
        pl_render_table(&text, call->rule->looks_for);
    size_t end = text.length > SCREEN_BYTES ? SCREEN_BYTES : text.length;
    while (end < text.length && ((unsigned char)text.at[end] & 0xC0) == 0x80)
        end--;
    if (end < text.length) {
        pl_buf_cut(&text, end);
        pl_buf_put_text(&text, "…");
    }
    return keep(&line->wants, call->context->arena, &text, err);
}

static pl_status tell_skip(pl_rule_trace *line, const pl_rule_call *call, pl_error *err)
{
    for (size_t i = 0; i < pl_condition_tests(call->rule->when); i++) {
        if (!pl_condition_test_holds(call->rule->when, i, call->context->facts))
            return tell_test(line, call, i, err);
    }
    return tell_screen(line, call, err);
}

pl_status pl_trace_put(const pl_rule_call *call, const pl_rule_trace *line, pl_error *err)
{
    if (!call->report->tracing)
        return PL_OK;
    pl_rule_trace *added = pl_vector_add(&call->report->trace);
    if (!added)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the trace");
    *added = *line;
    added->rule = call->rule->id;
    added->stage = call->rule->stage;
    added->run = call->report->runs;
    return line->skipped_by.at ? tell_skip(added, call, err) : PL_OK;
}

/* ---- what it changed ---- */

static void put_before(pl_buf *out, const pl_snapshot *before, const pl_rule_call *call)
{
    pl_render_reading reading = { .intents = before->first.at,
                                  .intent_count = before->first.count,
                                  .risks = before->second.at,
                                  .risk_count = before->second.count,
                                  .emotion = before->emotion,
                                  .intensity = before->intensity };
    switch (call->rule->stage) {
    case PL_RULE_ARRANGE: pl_render_plan(out, before->first.at, before->first.count); break;
    case PL_RULE_TONE: pl_buf_put(out, before->text); break;
    case PL_RULE_ESCALATE: pl_render_tier(out, before->tier, call->report->why.at, before->why); break;
    default: pl_render_read(out, &reading); break;
    }
}

static void put_after(pl_buf *out, const pl_rule_call *call)
{
    const pl_reading *now = call->subject.reading;
    switch (call->rule->stage) {
    case PL_RULE_ARRANGE: pl_render_plan(out, call->subject.plan->moves.at, call->subject.plan->moves.count); break;
    case PL_RULE_TONE: pl_buf_put(out, pl_buf_view(&call->subject.draft->text)); break;
    case PL_RULE_ESCALATE:
        pl_render_tier(out, call->report->tier, call->report->why.at, call->report->why.count);
        break;
    default:
        pl_render_read(out, &(pl_render_reading){ .intents = now->intents.at,
                                                  .intent_count = now->intents.count,
                                                  .risks = now->risks.at,
                                                  .risk_count = now->risks.count,
                                                  .emotion = now->emotion,
                                                  .intensity = now->intensity });
        break;
    }
}

/* The report's own list is emptied when a text is judged anew. */
static pl_status keep_findings(pl_rule_trace *line, const pl_snapshot *before, const pl_rule_call *call, pl_error *err)
{
    const pl_finding *all = call->report->findings.at;
    size_t count = call->report->findings.count - before->findings;
    pl_finding *kept = pl_arena_take_many(call->context->arena, count + 1, sizeof *kept);
    if (!kept)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the trace");
    if (count)
        memcpy(kept, all + before->findings, count * sizeof *kept);
    line->findings = kept;
    line->finding_count = count;
    return PL_OK;
}

pl_status pl_trace_change(pl_rule_trace *line, const pl_snapshot *before, const pl_rule_call *call, pl_error *err)
{
    pl_buf text;
    pl_rule_stage stage = call->rule->stage;
    if (!call->report->tracing)
        return PL_OK;
    if (stage == PL_RULE_POLICY || stage == PL_RULE_QUALITY)
        return keep_findings(line, before, call, err);
    pl_buf_init(&text, LINE_BYTES);
    put_before(&text, before, call);
    pl_status status = keep(&line->before, call->context->arena, &text, err);
    if (status)
        return status;
    pl_buf_init(&text, LINE_BYTES);
    put_after(&text, call);
    return keep(&line->after, call->context->arena, &text, err);
}
