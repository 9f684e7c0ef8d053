/* Which variant of a move the facts allow. */
#include "unit/reply/plans.h"

#include "reply/variant.h"

static const char pick_text[] =
    "return { id = 'mix', summary = 's', intents = {}, scenario = 'hold', examples = { {} }, moves = {\n"
    "  { act = 'apology', variants = { { 'light', weight = 1 }, { 'mid', weight = 2, needs = { 'carrier' } },\n"
    "    { 'deep', weight = 3 } } },\n"
    "  { act = 'answer', variants = { { 'late', when = { late = true } }, 'other' } },\n"
    "  { act = 'facts', variants = { { 'eta', needs = { 'eta' } },\n"
    "    { 'carrier', when = { late = true }, needs = { 'carrier' } } } },\n"
    "  { act = 'reason', variants = { { 'late', when = { late = true } } } },\n"
    "} }\n";
static const char pick_words_text[] =
    "return { ['apology.light'] = 'a', ['apology.mid'] = '{carrier}', ['apology.deep'] = 'c',\n"
    "  ['answer.late'] = 'd', ['answer.other'] = 'e', ['facts.eta'] = '{eta, date, ::dMMMM}',\n"
    "  ['facts.carrier'] = '{carrier}', ['reason.late'] = 'f' }\n";

/* `want` is the variant; NULL when none is open, then `lacking` is the fact or NULL. */
static const struct {
    const char *move, *facts;
    int weight;
    const char *order, *want, *lacking;
} rows[] = {
    { "apology", "", 1, NULL, "light", NULL },
    { "apology", "carrier", 2, NULL, "mid", NULL },
    { "apology", "", 2, NULL, "light", NULL }, /* from below first */
    { "apology", "carrier", 3, NULL, "deep", NULL },
    { "apology", "", 0, NULL, "light", NULL }, /* from above when nothing is below */
    { "apology", "carrier", 1, "mid deep", "mid", NULL },
    { "apology", "", 1, "mid deep", "deep", NULL },
    { "answer", "late", 1, NULL, "late", NULL },
    { "answer", "", 1, NULL, "other", NULL },
    { "answer", "late", 1, "nothing other late", "other", NULL },
    { "answer", "", 1, "late", "other", NULL },
    { "facts", "eta carrier late", 1, NULL, "eta", NULL },
    { "facts", "carrier late", 1, NULL, "carrier", NULL },
    { "facts", "carrier", 1, NULL, NULL, "eta" },
    { "reason", "", 1, NULL, NULL, NULL },
};

static void picks_by_condition_facts_order_and_weight(void **state)
{
    (void)state;
    plan_world world;
    open_plans(&world, pick_text, pick_words_text);
    size_t count;
    const pl_fact_row *facts = pl_fact_rows(&count);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        begin_plan(&world, rows[i].facts);
        const pl_reply_move *move = pl_library_move(world.base.library, world.reply, pl_str_of(rows[i].move));
        pl_variant_wish wish = { .weight = rows[i].weight };
        if (rows[i].order)
            wish.order = list_of(&world.arena, rows[i].order);
        const pl_variant *variant = NULL;
        int lacking = -1;
        pl_variant_state found = pl_variant_pick(&variant, &lacking, move, &world.facts, wish);
        pl_variant_state closed = rows[i].lacking ? PL_VARIANT_LACKING : PL_VARIANT_CLOSED;
        assert_int_equal(found, rows[i].want ? PL_VARIANT_OPEN : closed);
        pl_str id = variant ? variant->id : PL_STR("none");
        if (!pl_str_is(id, rows[i].want ? rows[i].want : "none"))
            fail_msg("row %zu: '%.*s'", i, PL_STR_ARGS(id));
        if (rows[i].lacking)
            assert_string_equal(facts[lacking].name, rows[i].lacking);
        end_plan(&world);
    }
    close_plans(&world);
}

static void knows_what_a_variant_lacks_and_whether_it_shows_a_day(void **state)
{
    (void)state;
    plan_world world;
    int lacking = -1;
    open_plans(&world, pick_text, pick_words_text);
    const pl_reply_move *move = pl_library_move(world.base.library, world.reply, PL_STR("facts"));
    const pl_variant *eta = pl_move_variant(move, PL_STR("eta"));
    const pl_variant *carrier = pl_move_variant(move, PL_STR("carrier"));
    assert_true(pl_variant_dated(eta));
    assert_false(pl_variant_dated(carrier));
    put_named_facts(&world.facts, "eta");
    assert_int_equal(pl_variant_lacks(eta, &world.facts), -1);
    assert_int_equal(pl_variant_lacks(carrier, &world.facts), pl_fact_find(PL_STR("carrier")));
    assert_int_equal(pl_variant_state_of(&lacking, eta, &world.facts), PL_VARIANT_OPEN);
    assert_int_equal(pl_variant_state_of(&lacking, carrier, &world.facts), PL_VARIANT_CLOSED);
    put_named_facts(&world.facts, "late");
    assert_int_equal(pl_variant_state_of(&lacking, carrier, &world.facts), PL_VARIANT_LACKING);
    assert_int_equal(lacking, pl_fact_find(PL_STR("carrier")));
    close_plans(&world);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(picks_by_condition_facts_order_and_weight),
        cmocka_unit_test(knows_what_a_variant_lacks_and_whether_it_shows_a_day),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
