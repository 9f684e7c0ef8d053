/* The answers of suggest, read and check. */
#include <stdio.h>

#include "check/check.h"
#include "engine/rule_why.h"
#include "pipeline/judge.h"

enum { FIXED_BYTES = 256 << 10 };

static void write_stops(pl_json_writer *json, const pl_vector *stopped)
{
    const pl_rule_stop *all = stopped->at;
    for (size_t i = 0; i < stopped->count; i++) {
        pl_json_open_object(json);
        pl_field_str(json, "rule", all[i].rule);
        pl_field_str(json, "budget", all[i].budget);
        pl_field_str(json, "says", all[i].says);
        pl_json_close_object(json);
    }
}

/* All rules of the shop at once: the process that runs them is gone. */
static void write_lost(pl_json_writer *json, const pl_error *lost)
{
    char line[PL_ERROR_MESSAGE_BYTES + 128];
    if (!lost)
        return;
    snprintf(line, sizeof line, "answered without the shop's rules, whose process did not answer: %s", lost->message);
    pl_json_open_object(json);
    pl_field_text(json, "rule", "*");
    pl_field_text(json, "budget", "process");
    pl_field_text(json, "says", line);
    pl_json_close_object(json);
}

void pl_write_stopped(pl_json_writer *json, const pl_case *work, const pl_case_notes *notes)
{
    pl_candidate *const *all = work->candidates.at;
    pl_json_key(json, "stopped");
    pl_json_open_array(json);
    write_lost(json, notes->lost);
    write_stops(json, &work->report.stopped);
    for (size_t i = 0; i < work->candidates.count; i++)
        write_stops(json, &all[i]->report.stopped);
    pl_json_close_array(json);
}

static void put_fault(pl_json_writer *json, const char *words, const pl_error *fault)
{
    char line[PL_ERROR_SOURCE_BYTES + 3 * PL_ERROR_MESSAGE_BYTES];
    int length = snprintf(line, sizeof line, "%s", words);
    pl_error_line(line + length, sizeof line - (size_t)length, fault);
    pl_json_put_text(json, line);
}

void pl_write_refusal(pl_json_writer *json, const pl_error *refused)
{
    put_fault(json, "the changed content was not taken over, the earlier goes on: ", refused);
}

static void write_degraded(pl_json_writer *json, const pl_case *work, const pl_error *refused)
{
    const pl_error *broken = work->content->broken.at;
    const pl_str *degraded = work->degraded.at;
    pl_json_key(json, "degraded");
    pl_json_open_array(json);
    if (refused)
        pl_write_refusal(json, refused);
    for (size_t i = 0; i < work->content->broken.count; i++)
        put_fault(json, "", &broken[i]);
    if (work->market)
        pl_write_switched_off(json, work->content->rulebook, &work->facts);
    for (size_t i = 0; i < work->degraded.count; i++)
        pl_json_put_str(json, degraded[i]);
    pl_json_close_array(json);
}

static void write_escalation(pl_json_writer *json, const pl_case *work)
{
    pl_json_key(json, "escalate");
    pl_json_open_object(json);
    pl_field_int(json, "tier", work->report.tier);
    pl_field_texts(json, "why", &work->report.why);
    pl_json_close_object(json);
}

static void write_suggestions(pl_json_writer *json, const pl_case *work)
{
    pl_candidate *const *all = work->candidates.at;
    pl_json_key(json, "suggestions");
    pl_json_open_array(json);
    for (size_t i = 0; i < work->candidates.count; i++)
        pl_write_suggestion(json, work, all[i]);
    pl_json_close_array(json);
    pl_write_findings(json, "findings", PL_STR(""), &work->notes);
}

/* Warnings and blocks decide; what quality says only advises. */
static const char *verdict_of(const pl_vector *findings)
{
    const pl_finding *all = findings->at;
    const char *verdict = "allow";
    for (size_t i = 0; i < findings->count; i++) {
        if (all[i].severity == PL_BLOCK)
            return "block";
        if (all[i].severity == PL_WARN)
            verdict = "warn";
    }
    return verdict;
}

/* The text with its safe fixes; null when there are none. The draft itself stays as it was given. */
static pl_status write_fixed(pl_json_writer *json, const pl_case *work, const pl_candidate *candidate, pl_error *err)
{
    pl_draft fixed;
    pl_draft_init(&fixed, (pl_arena *)&work->arena, FIXED_BYTES);
    size_t applied = 0;
    pl_status status = pl_draft_put(&fixed, PL_STR("body"), pl_buf_view(&candidate->draft.text), NULL, err);
    if (!status)
        status = pl_judge_mend(&fixed, &candidate->report.findings, work->language, &applied, err);
    pl_field_str(json, "fixed", applied ? pl_buf_view(&fixed.text) : (pl_str){ NULL, 0 });
    pl_draft_drop(&fixed);
    return status;
}

static void write_quality(pl_json_writer *json, const pl_candidate *candidate)
{
    const pl_check_mark *card = candidate->card.at;
    pl_json_key(json, "quality");
    pl_json_open_object(json);
    pl_field_int(json, "score", pl_check_score(&candidate->report.findings));
    pl_json_key(json, "card");
    pl_json_open_array(json);
    for (size_t i = 0; i < candidate->card.count; i++) {
        pl_json_open_object(json);
        pl_field_text(json, "check", card[i].check);
        pl_field_int(json, "findings", (int64_t)card[i].findings);
        pl_json_close_object(json);
    }
    pl_json_close_array(json);
    pl_json_close_object(json);
}

static pl_status write_check(pl_json_writer *json, const pl_case *work, pl_error *err)
{
    const pl_candidate *candidate = *(pl_candidate *const *)work->candidates.at;
    pl_field_text(json, "verdict", verdict_of(&candidate->report.findings));
    pl_field_text(json, "language", work->language.text);
    pl_write_findings(json, "findings", pl_buf_view(&candidate->draft.text), &candidate->report.findings);
    pl_status status = write_fixed(json, work, candidate, err);
    pl_json_key(json, "terms");
    pl_json_open_array(json);
    pl_json_close_array(json);
    pl_write_commitments(json, &candidate->commitments);
    write_quality(json, candidate);
    return status;
}

pl_status pl_write_case(pl_json_writer *json, const pl_case *work, const pl_case_notes *notes, pl_error *err)
{
    pl_status status = PL_OK;
    pl_json_open_object(json);
    pl_field_str(json, "id", pl_json_text(pl_json_find(work->request, "id")));
    pl_write_versions(json, work->content);
    if (work->method == PL_METHOD_CHECK)
        status = write_check(json, work, err);
    else
        pl_write_reading(json, work);
    if (work->method == PL_METHOD_SUGGEST)
        write_suggestions(json, work);
    if (work->method != PL_METHOD_CHECK)
        write_escalation(json, work);
    pl_write_stopped(json, work, notes);
    write_degraded(json, work, notes->refused);
    pl_write_trace(json, work);
    pl_json_close_object(json);
    return status;
}
