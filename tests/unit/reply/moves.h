/* Plans written as "greeting facts.dated! apology:3 closing". */
#ifndef TESTS_REPLY_MOVES_H
#define TESTS_REPLY_MOVES_H

#include "unit/reply/plans.h"

/* Appends "id", "id.variant", "id.variant!" (asked) or "id:weight". */
static inline void put_move(plan_world *world, pl_str word)
{
    pl_error err = { 0 };
    pl_str name;
    int weight;
    pl_slot_read(&name, &weight, word);
    bool asked = pl_str_ends(name, PL_STR("!"));
    name.length -= asked;
    size_t dot = pl_str_find(name, PL_STR("."), 0);
    pl_str id = pl_str_slice(name, 0, dot);
    const pl_reply_move *from = pl_library_move(world->base.library, world->reply, id);
    size_t index = world->plan.moves.count;
    assert_int_equal(pl_plan_insert(&world->plan, index, id, from ? from->act : id, weight ? weight : 1, &err), PL_OK);
    pl_move *move = (pl_move *)world->plan.moves.at + index;
    move->asked = asked;
    if (dot < name.length)
        move->variant = pl_str_slice(name, dot + 1, name.length);
}

static inline void put_moves(plan_world *world, const char *words)
{
    pl_str rest = pl_str_of(words);
    for (pl_str word = next_word(&rest); word.at; word = next_word(&rest))
        put_move(world, word);
}

/* The plan as it is written above: variants where there are any, weights above 1. */
static inline void expect_plan(const pl_plan *plan, const char *want, size_t row)
{
    pl_buf text;
    pl_buf_init(&text, 4096);
    for (size_t i = 0; i < plan->moves.count; i++) {
        const pl_move *move = (const pl_move *)plan->moves.at + i;
        pl_buf_put_format(&text, "%s%.*s", i ? " " : "", PL_STR_ARGS(move->id));
        if (move->variant.at)
            pl_buf_put_format(&text, ".%.*s", PL_STR_ARGS(move->variant));
        if (move->weight > 1)
            pl_buf_put_format(&text, ":%d", move->weight);
    }
    pl_str got = pl_buf_view(&text);
    if (!pl_str_is(got, want))
        fail_msg("row %zu: '%.*s', want '%s'", row, PL_STR_ARGS(got), want);
    pl_buf_drop(&text);
}

#endif
