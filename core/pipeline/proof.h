/* Whether content may go into service: no file left out, every example as it should be, no error that lint finds in the shop's rules. */
#ifndef PL_PIPELINE_PROOF_H
#define PL_PIPELINE_PROOF_H

#include "pipeline/content.h"

/* PL_ERR_CONTENT with the place of the first fault, and how many more there are. `below` limits what is looked at to files whose name begins with it
 * ("packs/eu/"); NULL: all. */
pl_status pl_content_prove(const pl_content *content, const char *below, pl_error *err);

#endif
