/* The trace of a case: how long each stage took, and what each rule did. */
#include "engine/write.h"

/* A finding as the trace tells it: the whole one stands in the answer, when it is still true of the text there. */
static void write_finding(pl_json_writer *json, const pl_finding *finding)
{
    pl_json_open_object(json);
    pl_field_text(json, "severity", pl_severity_name(finding->severity));
    pl_field_str(json, "match", finding->match.at ? finding->match : PL_STR(""));
    pl_field_str(json, "says", finding->says);
    pl_field_text(json, "fix", finding->fix == PL_FIX_NONE ? NULL : pl_fix_name(finding->fix));
    pl_field_str(json, "fix_text", finding->fix_text);
    pl_json_close_object(json);
}

static void write_rule(pl_json_writer *json, const pl_rule_trace *line, pl_str suggestion)
{
    pl_json_open_object(json);
    pl_field_str(json, "rule", line->rule);
    pl_field_text(json, "stage", pl_rule_stage_name(line->stage));
    pl_field_str(json, "suggestion", suggestion);
    pl_field_int(json, "run", line->run);
    pl_field_str(json, "skipped_by", line->skipped_by);
    pl_field_str(json, "wants", line->wants);
    pl_field_str(json, "had", line->had);
    pl_field_text(json, "stopped_by", line->stopped_by);
    pl_field_bool(json, "acted", line->acted);
    pl_field_str(json, "before", line->before);
    pl_field_str(json, "after", line->after);
    pl_json_key(json, "findings");
    pl_json_open_array(json);
    for (size_t i = 0; i < line->finding_count; i++)
        write_finding(json, &line->findings[i]);
    pl_json_close_array(json);
    pl_field_int(json, "steps", (int64_t)line->steps);
    pl_field_int(json, "bytes", (int64_t)line->bytes);
    pl_field_int(json, "microseconds", line->microseconds);
    pl_json_close_object(json);
}

static void write_rules(pl_json_writer *json, const pl_vector *trace, pl_str suggestion)
{
    const pl_rule_trace *all = trace->at;
    for (size_t i = 0; i < trace->count; i++)
        write_rule(json, &all[i], suggestion);
}

static void write_stages(pl_json_writer *json, const pl_vector *timings)
{
    const pl_timing *all = timings->at;
    pl_json_key(json, "stages");
    pl_json_open_array(json);
    for (size_t i = 0; i < timings->count; i++) {
        pl_json_open_object(json);
        pl_field_text(json, "stage", all[i].stage);
        pl_field_int(json, "microseconds", all[i].microseconds);
        pl_json_close_object(json);
    }
    pl_json_close_array(json);
}

/* The text of `check` is no suggestion. */
static pl_str name_of(const pl_case *work, const pl_candidate *candidate)
{
    if (work->method == PL_METHOD_CHECK)
        return (pl_str){ NULL, 0 };
    return candidate->reply ? candidate->reply->id : PL_STR("none_needed");
}

void pl_write_trace(pl_json_writer *json, const pl_case *work)
{
    pl_candidate *const *all = work->candidates.at;
    pl_json_key(json, "trace");
    if (!work->explain) {
        pl_json_put_null(json);
        return;
    }
    pl_json_open_object(json);
    write_stages(json, &work->timings);
    pl_json_key(json, "rules");
    pl_json_open_array(json);
    write_rules(json, &work->report.trace, (pl_str){ NULL, 0 });
    for (size_t i = 0; i < work->candidates.count; i++)
        write_rules(json, &all[i]->report.trace, name_of(work, all[i]));
    pl_json_close_array(json);
    pl_json_close_object(json);
}
