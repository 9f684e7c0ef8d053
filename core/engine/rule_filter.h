/* The rules that a request asks about: by a pattern, by their ids, or all. */
#ifndef PL_ENGINE_RULE_FILTER_H
#define PL_ENGINE_RULE_FILTER_H

#include "engine/state.h"
#include "text/regex.h"

typedef struct pl_rule_filter {
    pl_regex *regex;    /* NULL: any */
    const pl_json *ids; /* NULL: any */
    size_t fitting;     /* rules that were found to fit so far */
} pl_rule_filter;

/* Reads the fields `rule` and `rules`. PL_ERR_REQUEST for a pattern that is none. Close it in every case. */
pl_status pl_rule_filter_open(pl_rule_filter *out, const pl_json *request, pl_error *err);
void pl_rule_filter_close(pl_rule_filter *filter);

bool pl_rule_filter_fits(pl_rule_filter *filter, pl_str id);

/* PL_ERR_NOT_FOUND when the request has a pattern and no rule fits; what is wrong with the file, when the rule that fits did not load. Ids that there
 * are not have no results. */
pl_status pl_rule_filter_check(const pl_rule_filter *filter, const pl_call *call, pl_error *err);

#endif
