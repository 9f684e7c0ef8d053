/* From a plan that rules have changed to one that can be said: variants, cushions, what is missing. */
#include "reply/arrange.h"

static const char *const requests[] = { "next_step", "instruction", "ask" };

static bool is_request(pl_str act)
{
    for (size_t i = 0; i < sizeof requests / sizeof *requests; i++) {
        if (pl_str_is(act, requests[i]))
            return true;
    }
    return false;
}

/* What stands behind decides: a request directly, or a refusal directly or behind its reason. NULL: nothing to cushion. */
static const char *cushion_for(const pl_plan *plan, size_t index)
{
    const pl_move *moves = plan->moves.at;
    if (index + 1 >= plan->moves.count)
        return NULL;
    pl_str next = moves[index + 1].act;
    if (is_request(next))
        return "request";
    if (pl_str_is(next, "refusal"))
        return "refusal";
    bool reason = pl_str_is(next, "reason") && index + 2 < plan->moves.count;
    return reason && pl_str_is(moves[index + 2].act, "refusal") ? "refusal" : NULL;
}

static pl_status note_missing(pl_vector *missing, pl_str move, int fact, pl_error *err)
{
    pl_missing *entry = pl_vector_add(missing);
    if (!entry)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a missing fact");
    *entry = (pl_missing){ .fact = fact, .move = move };
    return PL_OK;
}

/* Who asked for a variant knows why; only its facts must be there. */
static bool asked_open(const pl_move *move, const pl_facts *facts)
{
    const pl_variant *variant = move->asked && move->variant.at ? pl_move_variant(move->from, move->variant) : NULL;
    return variant && pl_variant_lacks(variant, facts) < 0;
}

/* Gives one move its variant; *keep tells whether it can be said. */
static void resolve_move(pl_move *move, bool *keep, int *lacking, pl_variant_state *state, const pl_arrange_case *from)
{
    *state = PL_VARIANT_CLOSED;
    *keep = false;
    if (!move->from)
        move->from = pl_library_move(from->library, from->reply, move->id);
    if (!move->from)
        return;
    *state = PL_VARIANT_OPEN;
    *keep = true;
    if (asked_open(move, from->facts))
        return;
    const pl_variant *variant;
    pl_variant_wish wish = { .weight = move->weight, .order = pl_str_is(move->id, "greeting") ? from->greeting : NULL };
    *state = pl_variant_pick(&variant, lacking, move->from, from->facts, wish);
    *keep = *state == PL_VARIANT_OPEN;
    if (*keep)
        move->variant = variant->id;
}

pl_status pl_plan_lacks(pl_vector *missing, pl_plan *plan, const pl_arrange_case *from, const pl_reply *other,
                        pl_error *err)
{
    const pl_reply *reply = other ? other : from->reply;
    for (size_t i = 0; i < reply->move_count; i++) {
        const pl_reply_move *move = &reply->moves[i];
        const pl_variant *variant;
        int lacking;
        pl_variant_wish wish = { .weight = 1 };
        if (move->optional || pl_variant_pick(&variant, &lacking, move, from->facts, wish) != PL_VARIANT_LACKING)
            continue;
        pl_str id = other ? pl_move_block_id(plan->arena, other, move->id) : move->id;
        pl_status status = id.at ? note_missing(missing, id, lacking, err)
                                 : pl_fail(err, PL_ERR_MEMORY, "no memory for a missing fact");
        if (status)
            return status;
    }
    return PL_OK;
}

static void resolve_cushions(pl_plan *plan)
{
    for (size_t i = plan->moves.count; i-- > 0;) {
        pl_move *move = (pl_move *)plan->moves.at + i;
        if (!pl_str_is(move->act, "cushion"))
            continue;
        const char *variant = cushion_for(plan, i);
        if (variant) {
            move->variant = pl_str_of(variant);
            move->other = ((const pl_move *)plan->moves.at)[i + 1].other; /* it belongs to the issue that it leads to */
        } else
            pl_plan_drop(plan, i);
    }
}

pl_status pl_plan_resolve(pl_plan *plan, pl_vector *missing, const pl_arrange_case *from, pl_error *err)
{
    for (size_t i = 0; i < plan->moves.count;) {
        bool keep;
        int lacking = -1;
        pl_variant_state state;
        resolve_move((pl_move *)plan->moves.at + i, &keep, &lacking, &state, from);
        if (keep)
            i++;
        else
            pl_plan_drop(plan, i);
    }
    resolve_cushions(plan);
    return pl_plan_lacks(missing, plan, from, NULL, err);
}
