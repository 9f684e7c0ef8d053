/* Conditions: every kind of test, absent facts, and what is refused where. */
#include "unit/reply/requests.h"

#include "base/alloc.h"
#include "reply/condition.h"

static const pl_node *read_table(pl_arena *arena, const char *text)
{
    const pl_node *node = NULL;
    pl_error err = { 0 };
    if (pl_content_read(&node, arena, pl_str_of(text), "test.lua", &err))
        fail_msg("%s: %s", text, err.message);
    return node;
}

static void put_facts(pl_facts *facts)
{
    memset(facts, 0, sizeof *facts);
    pl_facts_put_text(facts, "market", PL_STR("amazon-de"));
    pl_facts_put_text(facts, "country", PL_STR("de"));
    pl_facts_put_text(facts, "platform", PL_STR("amazon"));
    pl_facts_put_text(facts, "language", PL_STR("de-AT"));
    pl_facts_put_text(facts, "channel", PL_STR("mail"));
    pl_facts_put_text(facts, "intent", PL_STR("defective refund_status"));
    pl_facts_put_bool(facts, "late", true);
    pl_facts_put_bool(facts, "has_photo", false);
    pl_facts_put_number(facts, "days_late", 3);
    pl_facts_put_number(facts, "tone.directness", 85);
    pl_facts_put(facts, "remedy", (pl_value){ .kind = PL_VALUE_CHOICE, .text = PL_STR("refund") });
}

static const struct {
    const char *table;
    const char *fails; /* the first test that does not hold; NULL: all hold */
    size_t tests;
} rows[] = {
    { "return {}", NULL, 0 },
    { "return { channel = 'mail' }", NULL, 1 },
    { "return { channel = 'chat' }", "channel", 1 },
    { "return { channel = { 'chat', 'mail' } }", NULL, 1 },
    { "return { channel = {} }", "channel", 1 },
    { "return { late = true }", NULL, 1 },
    { "return { late = false }", "late", 1 },
    { "return { has_photo = false }", NULL, 1 },
    { "return { days_late = 3 }", NULL, 1 },
    { "return { days_late = 2 }", "days_late", 1 },
    { "return { days_late = { min = 3 } }", NULL, 1 },
    { "return { days_late = { min = 4 } }", "days_late", 1 },
    { "return { days_late = { max = 3 } }", NULL, 1 },
    { "return { days_late = { min = 1, max = 2 } }", "days_late", 1 },
    { "return { tone = { directness = { min = 85 } } }", NULL, 2 },
    { "return { tone = { directness = { min = 86 } } }", "tone.directness", 2 },
    { "return { tone = { warmth = { min = 0 } } }", "tone.warmth", 2 },
    { "return { remedy = 'refund' }", NULL, 1 },
    { "return { remedy = { 'replace', 'ask_photo' } }", "remedy", 1 },
    { "return { intent = 'refund_status' }", NULL, 1 },
    { "return { intent = 'refund' }", "intent", 1 },
    { "return { language = 'de' }", NULL, 1 },
    { "return { language = 'de-AT' }", NULL, 1 },
    { "return { language = 'd' }", "language", 1 },
    { "return { language = 'de-AT-x' }", "language", 1 },
    { "return { country = 'de-AT' }", "country", 1 },
    { "return { carrier = 'DHL' }", "carrier", 1 },
    { "return { item_known = false }", NULL, 1 },
    { "return { item_known = true }", "item_known", 1 },
    { "return { urgency = { max = 5 } }", "urgency", 1 },
    { "return { channel = 'mail', late = true, days_late = { min = 9 } }", "days_late", 3 },
};

static void holds_when_every_test_holds(void **state)
{
    (void)state;
    pl_arena arena;
    pl_facts facts;
    pl_arena_init(&arena, 8 << 20);
    put_facts(&facts);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const pl_condition *condition;
        pl_error err = { 0 };
        if (pl_condition_new(&condition, &arena, read_table(&arena, rows[i].table), &err))
            fail_msg("%s: %s", rows[i].table, err.message);
        pl_str fails = pl_condition_fails(condition, &facts);
        bool as_told = rows[i].fails ? pl_str_is(fails, rows[i].fails) : !fails.at;
        if (!as_told || pl_condition_holds(condition, &facts) != !rows[i].fails)
            fail_msg("%s: failed by '%.*s'", rows[i].table, PL_STR_ARGS(fails));
        assert_true(pl_condition_tests(condition) <= rows[i].tests);
    }
    pl_arena_drop(&arena);
}

static void no_table_always_holds(void **state)
{
    (void)state;
    pl_arena arena;
    pl_facts facts = { 0 };
    const pl_condition *condition;
    pl_error err = { 0 };
    pl_arena_init(&arena, 1 << 20);
    assert_int_equal(pl_condition_new(&condition, &arena, NULL, &err), PL_OK);
    assert_true(pl_condition_holds(condition, &facts));
    assert_true(pl_condition_holds(NULL, &facts));
    assert_int_equal(pl_condition_tests(NULL), 0);
    pl_arena_drop(&arena);
}

static void fits_a_market_by_what_never_changes_there(void **state)
{
    (void)state;
    static const struct {
        const char *table;
        bool fits;
    } markets[] = {
        { "return { channel = 'chat', late = false }", true }, { "return { country = 'de', channel = 'chat' }", true },
        { "return { country = { 'at', 'ch' } }", false },      { "return { platform = 'ebay' }", false },
        { "return { market = 'amazon-de' }", true },           { "return { market = 'amazon-at' }", false },
    };
    pl_arena arena;
    pl_facts facts;
    pl_arena_init(&arena, 8 << 20);
    put_facts(&facts);
    for (size_t i = 0; i < sizeof markets / sizeof *markets; i++) {
        const pl_condition *condition;
        pl_error err = { 0 };
        assert_int_equal(pl_condition_new(&condition, &arena, read_table(&arena, markets[i].table), &err), PL_OK);
        assert_int_equal(pl_condition_fits(condition, &facts), markets[i].fits);
    }
    pl_arena_drop(&arena);
}

static void refuses_what_cannot_be_asked(void **state)
{
    (void)state;
    static const struct {
        const char *table, *says, *hint;
        int line;
    } refused[] = {
        { "return {\n chanel = 'mail' }", "'chanel' is not a fact that a condition can ask", "'channel'", 2 },
        { "return {\n tone = { directnes = 1 } }", "'tone.directnes' is not a fact", "'tone.directness'", 2 },
        { "return {\n tone = 'warm' }", "'tone' must be a table of axes", "", 2 },
        { "return {\n late = 'yes' }", "the test does not fit the fact 'late'", "", 2 },
        { "return {\n channel = true }", "the test does not fit the fact 'channel'", "", 2 },
        { "return {\n channel = 3 }", "the test does not fit the fact 'channel'", "", 2 },
        { "return {\n days_late = 'three' }", "the test does not fit the fact 'days_late'", "", 2 },
        { "return {\n eta = '2026-11-24' }", "the test does not fit the fact 'eta'", "", 2 },
        { "return {\n days_late = { least = 3 } }", "least", "", 2 },
        { "return {\n days_late = { min = 'a' } }", "min", "", 2 },
        { "return {\n channel = { 'mail', 3 } }", "every word of a condition must be a string", "", 2 },
        { "return {\n 'late' }", "a condition must be a table of named facts", "", 0 },
    };
    pl_arena arena;
    pl_arena_init(&arena, 8 << 20);
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        const pl_condition *condition;
        pl_error err = { 0 };
        pl_status status = pl_condition_new(&condition, &arena, read_table(&arena, refused[i].table), &err);
        if (status != PL_ERR_CONTENT || !strstr(err.message, refused[i].says) || !strstr(err.hint, refused[i].hint) ||
            (refused[i].line && err.line != refused[i].line) || strcmp(err.source, "test.lua") != 0)
            fail_msg("%s: %s:%d: '%s' (%s)", refused[i].table, err.source, err.line, err.message, err.hint);
    }
    pl_arena_drop(&arena);
}

static void says_so_when_memory_runs_out(void **state)
{
    (void)state;
    pl_arena tree;
    pl_arena_init(&tree, 8 << 20);
    const pl_node *table = read_table(&tree, "return { tone = { warmth = 1 }, channel = { 'mail' } }");
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        pl_arena arena;
        const pl_condition *condition;
        pl_error err = { 0 };
        pl_arena_init(&arena, 1 << 20);
        pl_alloc_refuse_from(n);
        status = pl_condition_new(&condition, &arena, table, &err);
        pl_alloc_refuse_from(0);
        assert_true(status == PL_OK || status == PL_ERR_MEMORY);
        pl_arena_drop(&arena);
    }
    pl_arena_drop(&tree);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(holds_when_every_test_holds),
        cmocka_unit_test(no_table_always_holds),
        cmocka_unit_test(fits_a_market_by_what_never_changes_there),
        cmocka_unit_test(refuses_what_cannot_be_asked),
        cmocka_unit_test(says_so_when_memory_runs_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
