/* One plan for several issues: the frame of the first reply, a block of moves for each of the others. */
#include "reply/arrange.h"

pl_str pl_move_block_id(pl_arena *arena, const pl_reply *reply, pl_str id)
{
    return pl_arena_format(arena, "%.*s@%.*s", PL_STR_ARGS(id), PL_STR_ARGS(reply->id));
}

static void weigh_apology(pl_plan *plan, const pl_move *apology)
{
    size_t index = pl_plan_find_act(plan, apology->act);
    pl_move *own = (pl_move *)plan->moves.at + index;
    if (index < plan->moves.count && own->weight < apology->weight)
        own->weight = apology->weight;
}

static bool belongs(const pl_move *move)
{
    return move->from && !move->from->shared && !move->from->optional && !pl_act_frames(move->act);
}

pl_status pl_plan_merge(pl_plan *plan, const pl_plan *block, const pl_reply *reply, pl_error *err)
{
    const pl_move *moves = block->moves.at;
    for (size_t i = 0; i < block->moves.count; i++) {
        if (pl_str_is(moves[i].act, "apology"))
            weigh_apology(plan, &moves[i]);
        if (!belongs(&moves[i]))
            continue;
        pl_str id = pl_move_block_id(plan->arena, reply, moves[i].id);
        if (!id.at)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for a move");
        size_t index = pl_plan_ending(plan);
        pl_status status = pl_plan_insert(plan, index, id, moves[i].act, moves[i].weight, err);
        if (status)
            return status;
        pl_move *added = (pl_move *)plan->moves.at + index;
        added->from = moves[i].from;
        added->other = reply;
    }
    return PL_OK;
}
