/* Which variant of a move the facts allow. */
#ifndef PL_REPLY_VARIANT_H
#define PL_REPLY_VARIANT_H

#include "reply/library.h"

typedef enum pl_variant_state {
    PL_VARIANT_OPEN,    /* a variant was picked */
    PL_VARIANT_CLOSED,  /* the conditions of all variants fail: the move has no place here */
    PL_VARIANT_LACKING, /* a condition holds, but a fact that is needed is absent */
} pl_variant_state;

/* How to choose among several open variants: by the weight that was asked, else by `order` (names, NULL: the root's order). */
typedef struct pl_variant_wish {
    int weight;
    const pl_node *order;
} pl_variant_wish;

/* *lacking is a fact's row when LACKING. */
pl_variant_state pl_variant_pick(const pl_variant **out, int *lacking, const pl_reply_move *move, const pl_facts *facts,
                                 pl_variant_wish wish);

/* Whether this very variant is open; *lacking as above. */
pl_variant_state pl_variant_state_of(int *lacking, const pl_variant *variant, const pl_facts *facts);

/* The row of the first fact that it needs and that is absent; -1 when it lacks none. */
int pl_variant_lacks(const pl_variant *variant, const pl_facts *facts);

/* Whether it shows a day: one of its needs is a moment. */
bool pl_variant_dated(const pl_variant *variant);

#endif
