/* The ordered moves of one answer: find, move, insert, drop, compare. */
#include "reply/plan.h"

#include <string.h>

void pl_plan_init(pl_plan *plan, pl_arena *arena)
{
    plan->arena = arena;
    pl_vector_init(&plan->moves, sizeof(pl_move), arena);
}

size_t pl_plan_find(const pl_plan *plan, pl_str id)
{
    const pl_move *moves = plan->moves.at;
    size_t i = 0;
    while (i < plan->moves.count && !pl_str_equal(moves[i].id, id))
        i++;
    return i;
}

size_t pl_plan_find_act(const pl_plan *plan, pl_str act)
{
    const pl_move *moves = plan->moves.at;
    size_t i = 0;
    while (i < plan->moves.count && !pl_str_equal(moves[i].act, act))
        i++;
    return i;
}

bool pl_act_frames(pl_str act)
{
    static const char *const acts[] = { "greeting", "wishes",  "introduction", "thanks",  "echo",     "empathy",
                                        "apology",  "cushion", "reassurance",  "closing", "signature" };
    for (size_t i = 0; i < sizeof acts / sizeof *acts; i++) {
        if (pl_str_is(act, acts[i]))
            return true;
    }
    return false;
}

static bool is_ending(const pl_move *move)
{
    static const char *const acts[] = { "closing", "wishes", "signature" };
    for (size_t i = 0; i < sizeof acts / sizeof *acts; i++) {
        if (pl_str_is(move->act, acts[i]))
            return true;
    }
    return pl_str_find(move->id, PL_STR("#"), 0) < move->id.length;
}

size_t pl_plan_ending(const pl_plan *plan)
{
    const pl_move *moves = plan->moves.at;
    size_t i = plan->moves.count;
    while (i > 0 && is_ending(&moves[i - 1]))
        i--;
    return i;
}

void pl_plan_move(pl_plan *plan, size_t index, size_t to)
{
    pl_move *moves = plan->moves.at;
    pl_move kept = moves[index];
    if (index < to)
        memmove(&moves[index], &moves[index + 1], (to - index) * sizeof *moves);
    else
        memmove(&moves[to + 1], &moves[to], (index - to) * sizeof *moves);
    moves[to] = kept;
}

pl_status pl_plan_insert(pl_plan *plan, size_t index, pl_str id, pl_str act, int weight, pl_error *err)
{
    if (pl_plan_find(plan, id) < plan->moves.count)
        return pl_fail(err, PL_ERR_USAGE, "the plan has a move '%.*s' already", PL_STR_ARGS(id));
    if (plan->moves.count >= PL_PLAN_MOVES_MAX)
        return pl_fail(err, PL_ERR_LIMIT, "a plan has at most %d moves", PL_PLAN_MOVES_MAX);
    pl_move *move = pl_vector_insert(&plan->moves, index);
    if (!move)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a move");
    *move = (pl_move){ .id = id, .act = act, .weight = weight };
    return PL_OK;
}

void pl_plan_drop(pl_plan *plan, size_t index)
{
    pl_vector_remove(&plan->moves, index);
}

pl_status pl_plan_copy(pl_plan *out, pl_arena *arena, const pl_plan *plan, pl_error *err)
{
    pl_plan_init(out, arena);
    for (size_t i = 0; i < plan->moves.count; i++) {
        pl_move *move = pl_vector_add(&out->moves);
        if (!move)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for a plan");
        *move = ((const pl_move *)plan->moves.at)[i];
    }
    return PL_OK;
}

bool pl_plan_equal(const pl_plan *a, const pl_plan *b)
{
    const pl_move *left = a->moves.at;
    const pl_move *right = b->moves.at;
    if (a->moves.count != b->moves.count)
        return false;
    for (size_t i = 0; i < a->moves.count; i++) {
        if (!pl_str_equal(left[i].id, right[i].id) || !pl_str_equal(left[i].variant, right[i].variant) ||
            left[i].weight != right[i].weight)
            return false;
    }
    return true;
}
