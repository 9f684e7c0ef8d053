/* The trace of a run: one line for each rule, with what it changed. */
#ifndef PL_RULE_TRACE_H
#define PL_RULE_TRACE_H

#include "rule/snapshot.h"

/* Appends the line when the report is tracing. A line that was skipped by a test of `when` is told what the test asks for and what the fact was. */
pl_status pl_trace_put(const pl_rule_call *call, const pl_rule_trace *line, pl_error *err);

/* For a rule that acted: the subject before and after, and the findings that came. Nothing when the report is not tracing. */
pl_status pl_trace_change(pl_rule_trace *line, const pl_snapshot *before, const pl_rule_call *call, pl_error *err);

#endif
