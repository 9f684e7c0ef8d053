/* Writing answers: each noun of the documents once. */
#ifndef PL_ENGINE_WRITE_H
#define PL_ENGINE_WRITE_H

#include "pipeline/case.h"
#include "text/json_write.h"

/* What the case itself does not know. */
typedef struct pl_case_notes {
    const pl_error *refused; /* why newer content was not taken over; NULL when there is none */
    const pl_error *lost;    /* why the process of the shop's rules did not answer; NULL when it was not asked */
} pl_case_notes;

/* The whole answer of suggest, read or check. */
pl_status pl_write_case(pl_json_writer *json, const pl_case *work, const pl_case_notes *notes, pl_error *err);

/* Fields: key and value in one call. */
void pl_field_str(pl_json_writer *json, const char *key, pl_str value);
void pl_field_text(pl_json_writer *json, const char *key, const char *value);
void pl_field_int(pl_json_writer *json, const char *key, int64_t value);
void pl_field_bool(pl_json_writer *json, const char *key, bool value);
void pl_field_number(pl_json_writer *json, const char *key, double value);
void pl_field_moment(pl_json_writer *json, const char *key, const pl_value *value); /* RFC 3339, null when absent */

/* "start" and "end" in code points of `text`, from bytes. */
void pl_field_range(pl_json_writer *json, pl_str text, size_t start, size_t end);

/* An array of strings from a vector of pl_str. */
void pl_field_texts(pl_json_writer *json, const char *key, const pl_vector *texts);

void pl_write_versions(pl_json_writer *json, const pl_content *content);
void pl_write_findings(pl_json_writer *json, const char *key, pl_str text, const pl_vector *findings);
void pl_write_reading(pl_json_writer *json, const pl_case *work);
void pl_write_commitments(pl_json_writer *json, const pl_vector *commitments);
void pl_write_suggestion(pl_json_writer *json, const pl_case *work, const pl_candidate *candidate);
void pl_write_refusal(pl_json_writer *json, const pl_error *refused); /* a line of `degraded` */
void pl_write_stopped(pl_json_writer *json, const pl_case *work, const pl_case_notes *notes);
void pl_write_trace(pl_json_writer *json, const pl_case *work);

#endif
