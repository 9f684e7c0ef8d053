/* The bubbles or mail bodies that a text is sent as. */
#ifndef PL_PIPELINE_PARTS_H
#define PL_PIPELINE_PARTS_H

#include "pipeline/case.h"

/* Fills candidate->parts: one body for mail and tickets; in a chat one bubble a paragraph, and none longer than the platform's message_limit (code points), cut between sentences. */
pl_status pl_parts_split(pl_case *self, pl_candidate *candidate, pl_error *err);

#endif
