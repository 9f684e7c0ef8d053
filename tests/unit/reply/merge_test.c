/* One plan for several issues. */
#include "unit/reply/moves.h"

static const pl_reply second = { .id = { "second", 6 }, .words = { "second", 6 } };

typedef struct merge_row {
    const char *plan, *block, *want;
} merge_row;

static const merge_row rows[] = {
    { "greeting facts solution closing", "facts solution",
      "greeting facts solution facts@second solution@second closing" },
    { "greeting facts closing", "greeting apology facts closing", "greeting facts facts@second closing" },
    { "greeting apology facts closing", "apology:3 solution", "greeting apology:3 facts solution@second closing" },
    { "greeting apology:3 facts closing", "apology:2 solution", "greeting apology:3 facts solution@second closing" },
    { "facts apology#close closing", "solution", "facts solution@second apology#close closing" },
    { "facts closing", "facts next_step", "facts facts@second closing" }, /* what is optional waits for a question */
    { "facts", "facts:2", "facts facts@second:2" },
    { "", "facts", "facts@second" },
    { "facts", "", "facts" },
};

static void take_block(pl_plan *block, plan_world *world, const char *moves)
{
    pl_error err = { 0 };
    begin_plan(world, "");
    put_moves(world, moves);
    for (size_t i = 0; i < world->plan.moves.count; i++) {
        pl_move *move = (pl_move *)world->plan.moves.at + i;
        move->from = pl_library_move(world->base.library, world->reply, move->id);
    }
    assert_int_equal(pl_plan_copy(block, &world->arena, &world->plan, &err), PL_OK);
    while (world->plan.moves.count)
        pl_plan_drop(&world->plan, 0);
}

static void the_block_stands_before_the_ending(void **state)
{
    (void)state;
    plan_world world;
    open_plans(&world, mix_text, mix_words_text);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_error err = { 0 };
        pl_plan block;
        take_block(&block, &world, rows[i].block);
        put_moves(&world, rows[i].plan);
        assert_int_equal(pl_plan_merge(&world.plan, &block, &second, &err), PL_OK);
        expect_plan(&world.plan, rows[i].want, i);
        const pl_move *moves = world.plan.moves.at;
        for (size_t k = 0; k < world.plan.moves.count; k++)
            assert_ptr_equal(moves[k].other, pl_str_ends(moves[k].id, PL_STR("@second")) ? &second : NULL);
        end_plan(&world);
    }
    close_plans(&world);
}

static void the_same_block_is_not_merged_twice(void **state)
{
    (void)state;
    plan_world world;
    pl_error err = { 0 };
    pl_plan block;
    open_plans(&world, mix_text, mix_words_text);
    take_block(&block, &world, "facts");
    assert_int_equal(pl_plan_merge(&world.plan, &block, &second, &err), PL_OK);
    assert_int_equal(pl_plan_merge(&world.plan, &block, &second, &err), PL_ERR_USAGE);
    end_plan(&world);
    close_plans(&world);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_block_stands_before_the_ending),
        cmocka_unit_test(the_same_block_is_not_merged_twice),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
