/* From a reply and a skeleton to a plan, and from a plan that rules have changed to one that can be said. */
#ifndef PL_REPLY_ARRANGE_H
#define PL_REPLY_ARRANGE_H

#include "reply/library.h"
#include "reply/variant.h"

/* A fact without which a required move cannot be said. */
typedef struct pl_missing {
    int fact; /* row of pl_fact_rows */
    pl_str move;
} pl_missing;

typedef struct pl_arrange_case {
    const pl_library *library;
    const pl_reply *reply;
    const pl_node *skeleton; /* list of slots; NULL: the root's order */
    const pl_node *greeting; /* the profile's order of greeting variants */
    const pl_facts *facts;
} pl_arrange_case;

/* Fills an empty plan: the skeleton's slots in order take the reply's moves and the shared ones; required moves without a slot stand behind their predecessor in the root. */
pl_status pl_arrange(pl_plan *plan, const pl_arrange_case *from, pl_error *err);

/* Gives each move its variant by facts and weight (one that was asked for is kept when its facts are there, whatever its condition), drops what cannot be said, cushions that have nothing to cushion included. Appends
 * pl_missing for required moves to `missing`. */
pl_status pl_plan_resolve(pl_plan *plan, pl_vector *missing, const pl_arrange_case *from, pl_error *err);

#endif
