/* From a plan that rules have changed to one that can be said. */
#include "unit/reply/moves.h"

/* A plan and the facts that are there; what it becomes, and what is missing as "move:fact". */
typedef struct resolve_row {
    const char *plan, *facts, *want, *missing;
} resolve_row;

static const resolve_row variants[] = {
    { "facts solution", "eta carrier", "facts.dated solution.wait", "" },
    { "facts solution", "carrier", "facts.plain solution.wait", "" },
    { "greeting", "given carrier", "greeting.none", "" }, /* the profile's order, not the root's */
    { "apology:1", "carrier", "apology.light", "" },
    { "apology:2", "carrier", "apology.light:2", "" },
    { "apology:3", "carrier", "apology.deep:3", "" },
    { "body facts", "carrier", "facts.plain", "" }, /* no content says it */
    { "hold facts", "carrier", "facts.plain", "" }, /* closed here */
    { "", "carrier", "", "" },
};

static const resolve_row asked[] = {
    { "facts.plain! solution", "eta carrier", "facts.plain solution.wait", "" },
    { "facts.plain", "eta carrier", "facts.dated", "" }, /* chosen before, not asked */
    { "facts.dated!", "carrier", "facts.plain", "" },    /* its fact is absent */
    { "facts.nothing!", "carrier", "facts.plain", "" },
    { "next_step.ask!", "channel carrier", "next_step.ask", "" },
    { "next_step", "channel carrier", "next_step.call", "" },
    { "next_step.call!", "carrier", "next_step.call", "" }, /* whatever its condition */
    { "greeting.given!", "given carrier", "greeting.given", "" },
};

static const resolve_row cushions[] = {
    { "cushion next_step", "carrier", "cushion.request next_step.ask", "" },
    { "cushion refusal", "carrier", "cushion.refusal refusal.no", "" },
    { "cushion reason refusal", "carrier", "cushion.refusal reason.law refusal.no", "" },
    { "cushion reason", "carrier", "reason.law", "" },
    { "cushion reason next_step", "carrier", "reason.law next_step.ask", "" },
    { "cushion closing", "carrier", "closing.kind", "" },
    { "facts cushion", "carrier", "facts.plain", "" },
    { "cushion body refusal", "carrier", "cushion.refusal refusal.no", "" }, /* what is dropped parts nothing */
};

static const resolve_row lacking[] = {
    { "facts", "", "facts.plain", "cause:carrier" },
    { "facts cause", "", "facts.plain", "cause:carrier" },
    { "facts", "late", "facts.plain", "cause:carrier hold:tracking" },
    { "facts", "late carrier", "facts.plain", "hold:tracking" },
    { "facts hold", "late carrier tracking", "facts.plain hold.late", "" },
};

static void expect_missing(const pl_vector *missing, const char *want, size_t row)
{
    size_t count;
    const pl_fact_row *rows = pl_fact_rows(&count);
    char text[256] = "";
    for (size_t i = 0; i < missing->count; i++) {
        const pl_missing *entry = (const pl_missing *)missing->at + i;
        size_t length = strlen(text);
        (void)snprintf(text + length, sizeof text - length, "%s%.*s:%s", i ? " " : "", PL_STR_ARGS(entry->move),
                       rows[entry->fact].name);
    }
    if (strcmp(text, want) != 0)
        fail_msg("row %zu: '%s' is missing, want '%s'", row, text, want);
}

static pl_status resolve(plan_world *world, pl_vector *missing, const pl_node *greeting, pl_error *err)
{
    pl_vector_init(missing, sizeof(pl_missing), &world->arena);
    pl_arrange_case from = {
        .library = world->base.library, .reply = world->reply, .greeting = greeting, .facts = &world->facts
    };
    return pl_plan_resolve(&world->plan, missing, &from, err);
}

static void expect_rows(const resolve_row *rows, size_t count)
{
    plan_world world;
    open_plans(&world, mix_text, mix_words_text);
    for (size_t i = 0; i < count; i++) {
        pl_error err = { 0 };
        pl_vector missing;
        begin_plan(&world, rows[i].facts);
        put_moves(&world, rows[i].plan);
        if (resolve(&world, &missing, list_of(&world.arena, "family none given"), &err))
            fail_msg("row %zu: %s", i, err.message);
        expect_plan(&world.plan, rows[i].want, i);
        expect_missing(&missing, rows[i].missing, i);
        end_plan(&world);
    }
    close_plans(&world);
}

static void gives_each_move_its_variant_and_drops_what_cannot_be_said(void **state)
{
    (void)state;
    expect_rows(variants, sizeof variants / sizeof *variants);
}

static void keeps_a_variant_that_was_asked_for(void **state)
{
    (void)state;
    expect_rows(asked, sizeof asked / sizeof *asked);
}

static void a_cushion_is_chosen_by_what_follows(void **state)
{
    (void)state;
    expect_rows(cushions, sizeof cushions / sizeof *cushions);
}

static void names_the_missing_facts_of_required_moves(void **state)
{
    (void)state;
    expect_rows(lacking, sizeof lacking / sizeof *lacking);
}

static void says_so_when_memory_runs_out(void **state)
{
    (void)state;
    plan_world world;
    open_plans(&world, mix_text, mix_words_text);
    pl_error err = { 0 };
    pl_vector missing;
    pl_arena order;
    pl_arena_init(&order, 1 << 16);
    const pl_node *greeting = list_of(&order, "none");
    begin_plan(&world, "late");
    put_moves(&world, "facts");
    while (pl_arena_take(&world.arena, 64)) /* only a full arena has no room for the list */
        continue;
    assert_int_equal(resolve(&world, &missing, greeting, &err), PL_ERR_MEMORY);
    end_plan(&world);
    pl_arena_drop(&order);
    close_plans(&world);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gives_each_move_its_variant_and_drops_what_cannot_be_said),
        cmocka_unit_test(keeps_a_variant_that_was_asked_for),
        cmocka_unit_test(a_cushion_is_chosen_by_what_follows),
        cmocka_unit_test(names_the_missing_facts_of_required_moves),
        cmocka_unit_test(says_so_when_memory_runs_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
