/* The bubbles or mail bodies that a text is sent as. */
#ifndef PL_PIPELINE_PARTS_H
#define PL_PIPELINE_PARTS_H

#include "pipeline/case.h"

/* Fills candidate->parts: one body for mail and tickets; in a chat one bubble a paragraph, of whole sentences up to the platform's message_advise,
 * and none longer than its message_limit (code points). */
pl_status pl_parts_split(pl_case *self, pl_candidate *candidate, pl_error *err);

#endif
