/* The words that a fact can be, where they are few: what conditions and examples may ask for. */
#ifndef PL_REPLY_CHOICES_H
#define PL_REPLY_CHOICES_H

#include "vm/content.h"

/* Ends with NULL; NULL for a fact that may be any text. */
const char *const *pl_choices_of(pl_str fact);

/* Refuses a text that the fact can never be: PL_ERR_CONTENT at the node's place, with the nearest word. */
pl_status pl_choices_check(pl_str fact, const pl_node *text, pl_error *err);

#endif
