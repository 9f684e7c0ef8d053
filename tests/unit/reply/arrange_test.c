/* From skeleton and reply to a plan. */
#include "unit/reply/moves.h"

/* A skeleton's slots (NULL: none), the facts that are there, and the plan. */
typedef struct arrange_row {
    const char *slots, *facts, *want;
} arrange_row;

static const arrange_row in_order[] = {
    { "greeting facts solution closing", "", "greeting facts solution closing" },
    { "closing solution facts greeting", "", "closing solution facts greeting" },
    { "facts solution", "carrier", "facts cause solution" }, /* the cause serves the slot of the facts */
    { "apology:3 facts:2 solution", "", "apology:3 facts:2 solution" },
    { "thanks wishes facts solution", "", "facts solution" }, /* what no content knows has no place */
    { "refusal|answer facts solution", "", "refusal facts solution" },
    { "facts facts solution solution", "", "facts solution" },
    { NULL, "", "facts solution" },
    { NULL, "carrier", "facts solution cause" },
    { "", "late tracking", "facts solution hold" },
};

static const arrange_row dated[] = {
    { "greeting solution+deadline closing", "eta", "greeting facts solution closing" },
    { "solution+deadline apology facts", "eta carrier", "facts solution apology cause" },
    { "greeting solution+deadline apology facts", "", "greeting solution apology facts" },
};

static const arrange_row closings[] = {
    { "apology facts solution apology closing", "", "apology facts solution apology#close closing" },
    { "apology apology apology facts solution", "", "apology apology#close facts solution" },
    { "facts solution closing closing", "", "facts solution closing" },
};

static const arrange_row optionals[] = {
    { "facts solution next_step", "", "facts solution next_step" },
    { "next_step facts solution", "", "next_step facts solution" },
    { "facts solution", "channel", "facts solution" },
};

static const arrange_row required[] = {
    { "greeting facts closing", "", "greeting facts solution closing" },
    { "greeting facts closing", "carrier", "greeting facts solution cause closing" },
    { "greeting solution closing", "", "greeting solution facts closing" }, /* none before it: before the ending */
    { "greeting apology apology closing", "", "greeting apology facts solution apology#close closing" },
    { "greeting closing", "late", "greeting facts solution closing" }, /* what lacks a fact is left to the resolving */
};

static void expect_rows(const arrange_row *rows, size_t count)
{
    plan_world world;
    open_plans(&world, mix_text, mix_words_text);
    for (size_t i = 0; i < count; i++) {
        pl_error err = { 0 };
        begin_plan(&world, rows[i].facts);
        pl_arrange_case from = { .library = world.base.library, .reply = world.reply, .facts = &world.facts };
        if (rows[i].slots)
            from.skeleton = list_of(&world.arena, rows[i].slots);
        if (pl_arrange(&world.plan, &from, &err))
            fail_msg("row %zu: %s", i, err.message);
        expect_plan(&world.plan, rows[i].want, i);
        end_plan(&world);
    }
    close_plans(&world);
}

static void fills_the_slots_in_order(void **state)
{
    (void)state;
    expect_rows(in_order, sizeof in_order / sizeof *in_order);
}

static void the_dated_slot_takes_the_sentence_with_the_date(void **state)
{
    (void)state;
    expect_rows(dated, sizeof dated / sizeof *dated);
}

static void a_second_apology_becomes_the_closing_one(void **state)
{
    (void)state;
    expect_rows(closings, sizeof closings / sizeof *closings);
}

static void optional_moves_need_a_slot(void **state)
{
    (void)state;
    expect_rows(optionals, sizeof optionals / sizeof *optionals);
}

static void required_moves_without_a_slot_stand_behind_their_predecessor(void **state)
{
    (void)state;
    expect_rows(required, sizeof required / sizeof *required);
}

static void says_so_when_memory_runs_out(void **state)
{
    (void)state;
    plan_world world;
    open_plans(&world, mix_text, mix_words_text);
    pl_status status = PL_ERR_MEMORY;
    size_t n = 0;
    while (status) {
        pl_error err = { 0 };
        pl_arena slots;
        pl_arena_init(&slots, 1 << 16);
        begin_plan(&world, "eta carrier");
        pl_arrange_case from = { .library = world.base.library, .reply = world.reply, .facts = &world.facts };
        from.skeleton = list_of(&slots, "greeting apology solution+deadline facts next_step reason refusal apology");
        pl_alloc_refuse_from(++n);
        status = pl_arrange(&world.plan, &from, &err);
        pl_alloc_refuse_from(0);
        assert_true(!status || status == PL_ERR_MEMORY);
        if (!status)
            expect_plan(&world.plan, "greeting apology facts solution cause next_step reason refusal apology#close", n);
        end_plan(&world);
        pl_arena_drop(&slots);
    }
    assert_true(n > 1);
    close_plans(&world);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fills_the_slots_in_order),
        cmocka_unit_test(the_dated_slot_takes_the_sentence_with_the_date),
        cmocka_unit_test(a_second_apology_becomes_the_closing_one),
        cmocka_unit_test(optional_moves_need_a_slot),
        cmocka_unit_test(required_moves_without_a_slot_stand_behind_their_predecessor),
        cmocka_unit_test(says_so_when_memory_runs_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
