/* Putting a reply's moves into the slots of a skeleton. */
#include "reply/arrange.h"

#include "reply/skeleton.h"

/* A slot takes moves of its act and of the acts that serve the same end. */
static const struct {
    const char *slot;
    const char *acts[4];
} serving[] = {
    { "facts", { "facts", "cause" } },
    { "next_step", { "next_step", "instruction", "ask" } },
    { "solution", { "solution", "done" } },
    { "refusal|answer", { "refusal", "answer" } },
};

typedef struct arranging {
    pl_plan *plan;
    const pl_arrange_case *from;
    pl_error *err;
} arranging;

static bool serves(pl_str slot, pl_str act)
{
    for (size_t i = 0; i < sizeof serving / sizeof *serving; i++) {
        if (!pl_str_is(slot, serving[i].slot))
            continue;
        for (size_t k = 0; k < 4 && serving[i].acts[k]; k++) {
            if (pl_str_is(act, serving[i].acts[k]))
                return true;
        }
        return false;
    }
    return pl_str_equal(slot, act);
}

static const pl_variant *picked(const arranging *at, const pl_reply_move *move, int weight)
{
    const pl_variant *variant;
    int lacking;
    pl_variant_wish wish = { .weight = weight ? weight : 1 };
    return pl_variant_pick(&variant, &lacking, move, at->from->facts, wish) == PL_VARIANT_OPEN ? variant : NULL;
}

static pl_status place(const arranging *at, size_t index, const pl_reply_move *move, int weight)
{
    pl_status status = pl_plan_insert(at->plan, index, move->id, move->act, weight ? weight : 1, at->err);
    if (!status)
        ((pl_move *)at->plan->moves.at)[index].from = move;
    return status;
}

static bool placed(const arranging *at, const pl_reply_move *move)
{
    return pl_plan_find(at->plan, move->id) < at->plan->moves.count;
}

static bool is_closing_move(const pl_reply_move *move)
{
    return pl_str_find(move->id, PL_STR("#"), 0) < move->id.length;
}

static pl_status place_shared(const arranging *at, pl_str act, int weight)
{
    const pl_reply_move *move = pl_library_move(at->from->library, at->from->reply, act);
    if (move && placed(at, move)) {
        char again[64];
        size_t length = act.length < sizeof again - 6 ? act.length : 0;
        for (size_t i = 0; i < length; i++)
            again[i] = act.at[i];
        for (size_t i = 0; i < 6; i++)
            again[length + i] = "#close"[i];
        move = pl_library_move(at->from->library, at->from->reply, (pl_str){ again, length + 6 });
    }
    if (!move || placed(at, move) || !picked(at, move, weight))
        return PL_OK;
    return place(at, at->plan->moves.count, move, weight);
}

/* The reply's own moves that serve the slot, in the root's order; the shared one when it has none. */
static pl_status take_slot(const arranging *at, pl_str slot, int weight)
{
    const pl_reply *reply = at->from->reply;
    bool own = false;
    for (size_t i = 0; i < reply->move_count; i++) {
        const pl_reply_move *move = &reply->moves[i];
        if (is_closing_move(move) || !serves(slot, move->act) || placed(at, move) || !picked(at, move, weight))
            continue;
        pl_status status = place(at, at->plan->moves.count, move, weight);
        if (status)
            return status;
        own = true;
    }
    return own ? PL_OK : place_shared(at, slot, weight);
}

static bool carries_date(const arranging *at, const pl_reply_move *move)
{
    static const char *const carriers[] = { "answer", "facts", "solution", "deadline" };
    const pl_variant *variant = placed(at, move) || move->optional ? NULL : picked(at, move, 0);
    if (!variant || !pl_variant_dated(variant))
        return false;
    for (size_t i = 0; i < sizeof carriers / sizeof *carriers; i++) {
        if (pl_str_is(move->act, carriers[i]))
            return true;
    }
    return false;
}

/* "The sentence with the date", whichever act carries it, then the solution. */
static pl_status take_dated_slot(const arranging *at)
{
    const pl_reply *reply = at->from->reply;
    pl_status status = PL_OK;
    for (size_t i = 0; !status && i < reply->move_count; i++) {
        if (carries_date(at, &reply->moves[i]))
            status = place(at, at->plan->moves.count, &reply->moves[i], 0);
    }
    if (!status)
        status = take_slot(at, PL_STR("solution"), 0);
    return status ? status : take_slot(at, PL_STR("deadline"), 0);
}

/* A move that only a skeleton's slot brings in. */
static bool gated(const arranging *at, const pl_reply_move *move)
{
    return move->optional || is_closing_move(move) || pl_library_move(at->from->library, NULL, move->id);
}

/* Behind the nearest move that precedes it in the root and is placed; else before the ending. */
static size_t place_for(const arranging *at, size_t index)
{
    const pl_reply *reply = at->from->reply;
    for (size_t i = index; i > 0; i--) {
        const pl_reply_move *before = &reply->moves[i - 1];
        if (placed(at, before) && !pl_library_move(at->from->library, NULL, before->id))
            return pl_plan_find(at->plan, before->id) + 1;
    }
    return pl_plan_ending(at->plan);
}

/* Required moves that found no slot. */
static pl_status place_rest(const arranging *at)
{
    const pl_reply *reply = at->from->reply;
    pl_status status = PL_OK;
    for (size_t i = 0; !status && i < reply->move_count; i++) {
        const pl_reply_move *move = &reply->moves[i];
        if (!gated(at, move) && !placed(at, move) && picked(at, move, 0))
            status = place(at, place_for(at, i), move, 0);
    }
    return status;
}

pl_status pl_arrange(pl_plan *plan, const pl_arrange_case *from, pl_error *err)
{
    arranging at = { .plan = plan, .from = from, .err = err };
    pl_status status = PL_OK;
    for (const pl_node *slot = from->skeleton ? from->skeleton->first : NULL; slot && !status; slot = slot->next) {
        pl_str act;
        int weight;
        pl_slot_read(&act, &weight, slot->text);
        status = pl_str_is(act, "solution+deadline") ? take_dated_slot(&at) : take_slot(&at, act, weight);
    }
    return status ? status : place_rest(&at);
}
