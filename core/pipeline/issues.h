/* Several issues of one message: one answer to all of them, or the question which of them is meant. */
#ifndef PL_PIPELINE_ISSUES_H
#define PL_PIPELINE_ISSUES_H

#include "pipeline/case.h"

/* Whether somebody with this intent wants something: a greeting, praise or thanks is no issue beside others. */
bool pl_issue_asks(pl_str intent);

/* Looks at the candidates, which are sorted by score: where the message has several issues with replies of their own, a candidate that answers them all is added; where one contradicts another, the one that asks back
 * is put first. */
pl_status pl_issues_join(pl_case *self, pl_error *err);

#endif
