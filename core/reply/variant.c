/* Picking a variant: conditions first, then facts, then weight or order. */
#include "reply/variant.h"

int pl_variant_lacks(const pl_variant *variant, const pl_facts *facts)
{
    for (size_t i = 0; i < variant->need_count; i++) {
        if (facts->at[variant->needs[i]].kind == PL_VALUE_NONE)
            return variant->needs[i];
    }
    return -1;
}

pl_variant_state pl_variant_state_of(int *lacking, const pl_variant *variant, const pl_facts *facts)
{
    if (!pl_condition_holds(variant->when, facts))
        return PL_VARIANT_CLOSED;
    int fact = pl_variant_lacks(variant, facts);
    if (fact < 0)
        return PL_VARIANT_OPEN;
    *lacking = fact;
    return PL_VARIANT_LACKING;
}

/* Lower is better: nearest weight from below, then from above. */
static int distance(const pl_variant *variant, int weight)
{
    if (!variant->weight || variant->weight == weight)
        return 0;
    return variant->weight < weight ? weight - variant->weight : 10 + variant->weight - weight;
}

static const pl_variant *first_in_order(const pl_reply_move *move, const pl_facts *facts, const pl_node *order)
{
    int lacking;
    for (const pl_node *name = order ? order->first : NULL; name; name = name->next) {
        const pl_variant *variant = pl_move_variant(move, pl_node_text(name));
        if (variant && pl_variant_state_of(&lacking, variant, facts) == PL_VARIANT_OPEN)
            return variant;
    }
    return NULL;
}

/* The first open variant without a weight; *state is LACKING when only a fact keeps one closed. */
static const pl_variant *first_unweighted(pl_variant_state *state, int *lacking, const pl_reply_move *move,
                                          const pl_facts *facts)
{
    *state = PL_VARIANT_CLOSED;
    for (size_t i = 0; i < move->variant_count; i++) {
        const pl_variant *variant = &move->variants[i];
        pl_variant_state found = pl_variant_state_of(lacking, variant, facts);
        if (found == PL_VARIANT_OPEN && !variant->weight)
            return variant;
        if (found == PL_VARIANT_LACKING)
            *state = found;
    }
    return NULL;
}

static const pl_variant *nearest_weight(const pl_reply_move *move, const pl_facts *facts, int weight)
{
    const pl_variant *best = NULL;
    int ignored;
    for (size_t i = 0; i < move->variant_count; i++) {
        const pl_variant *variant = &move->variants[i];
        if (!variant->weight || pl_variant_state_of(&ignored, variant, facts) != PL_VARIANT_OPEN)
            continue;
        if (!best || distance(variant, weight) < distance(best, weight))
            best = variant;
    }
    return best;
}

pl_variant_state pl_variant_pick(const pl_variant **out, int *lacking, const pl_reply_move *move, const pl_facts *facts,
                                 pl_variant_wish wish)
{
    pl_variant_state worst = PL_VARIANT_CLOSED;
    *out = first_in_order(move, facts, wish.order);
    if (!*out)
        *out = first_unweighted(&worst, lacking, move, facts);
    if (!*out)
        *out = nearest_weight(move, facts, wish.weight);
    return *out ? PL_VARIANT_OPEN : worst;
}

bool pl_variant_dated(const pl_variant *variant)
{
    size_t count;
    const pl_fact_row *rows = pl_fact_rows(&count);
    for (size_t i = 0; i < variant->need_count; i++) {
        if (rows[variant->needs[i]].kind == PL_VALUE_MOMENT)
            return true;
    }
    return false;
}
