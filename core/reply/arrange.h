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

/* Puts what another arranged reply has to say, its required moves, before the ending of `plan`: one answer to several issues. Their ids become "facts@REPLY". Of shared moves none is said
 * twice; the heavier apology wins. PL_ERR_LIMIT above PL_PLAN_MOVES_MAX. */
pl_status pl_plan_merge(pl_plan *plan, const pl_plan *block, const pl_reply *reply, pl_error *err);

/* "facts@REPLY"; absent when memory is refused. */
pl_str pl_move_block_id(pl_arena *arena, const pl_reply *reply, pl_str id);

/* Required moves of the reply that have no open variant because a fact is absent. `other` tells that the reply is not the plan's first: its moves are named "facts@REPLY". */
pl_status pl_plan_lacks(pl_vector *missing, pl_plan *plan, const pl_arrange_case *from, const pl_reply *other,
                        pl_error *err);

/* Gives each move its variant by facts and weight (one that was asked for is kept when its facts are there, whatever its condition), drops what cannot be said, cushions that have nothing to cushion included. Appends
 * pl_missing for required moves to `missing`. */
pl_status pl_plan_resolve(pl_plan *plan, pl_vector *missing, const pl_arrange_case *from, pl_error *err);

#endif
