/* A rule alone: as it is, and changed around its own code. */
#include "unit/rule/books.h"

#include "rule/trial.h"

static const char *const flagging =
    "return { id = 'common/policy/a', stage = 'policy', summary = 's', why = 'w', severity = 'block',\n"
    "when = { channel = 'chat' },\n"
    "apply = function(d) for _, m in ipairs(d:find('x')) do\n"
    "d:flag { start = m.start, fix = { kind = 'remove' } } end end,\n"
    "examples = {\n"
    "{ given = 'axb', flags = { 'x' }, severity = 'block', fixes = { 'remove' }, channel = 'chat', market = "
    "'bazaar-at' },\n"
    "{ given = 'axb', flags = {}, channel = 'mail', market = 'bazaar-at' } } }";

static const pl_node *example_of(const pl_trial *trial, size_t index)
{
    const pl_node *example = pl_node_find(trial->entry.rule.table, "examples")->first;
    while (index--)
        example = example->next;
    return example;
}

static void open_flagging(rule_books *books)
{
    open_books(books);
    put_file(books->builtin, "rules/common/policy/a.lua", flagging);
    put_rule(books->builtin, "common/policy/b", "", "function(draft) draft:flag {} end");
    load_book(books);
    books->catalog = load_catalog(books->builtin, NULL);
}

static pl_example_result run(rule_books *books, const pl_trial_change *change, size_t example)
{
    pl_trial trial;
    pl_example_result result = { .ok = false };
    pl_error err = { 0 };
    assert_int_equal(pl_trial_open(&trial, books->book, books->catalog, 0, change, &err), PL_OK);
    assert_int_equal(pl_trial_run(&result, &trial, &books->arena, example_of(&trial, example), &err), PL_OK);
    pl_trial_close(&trial);
    return result;
}

static void a_result_tells_what_was_exercised(void **state)
{
    (void)state;
    rule_books books;
    open_flagging(&books);
    pl_example_result acted = run(&books, &(pl_trial_change){ .when = NULL }, 0);
    assert_true(acted.ok && acted.acted && acted.fixes);
    assert_int_equal(acted.held, 1);
    assert_null(acted.says.at);
    assert_null(acted.got.at);
    pl_example_result silent = run(&books, &(pl_trial_change){ .when = NULL }, 1);
    assert_true(silent.ok && !silent.acted && !silent.fixes);
    assert_int_equal(silent.held, 0);
    close_books(&books);
}

static void each_twist_is_seen_by_the_example_that_asks(void **state)
{
    (void)state;
    static const struct {
        pl_trial_twist twist;
        const char *got;
    } rows[] = {
        { PL_TRIAL_NEVER_RUNS, "" },
        { PL_TRIAL_MILDER, "'x'; severity warn; fixes remove" },
        { PL_TRIAL_WITHOUT_FIX, "'x'; severity block; fixes none" },
    };
    rule_books books;
    open_flagging(&books);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_example_result result = run(&books, &(pl_trial_change){ .twist = rows[i].twist }, 0);
        assert_false(result.ok);
        assert_text(result.given, "axb");
        assert_text(result.want, "'x'; severity block; fixes remove");
        assert_text(result.got, rows[i].got);
    }
    close_books(&books);
}

static void another_condition_and_another_text_take_the_place_of_the_rules_own(void **state)
{
    (void)state;
    rule_books books;
    pl_trial trial;
    pl_error err = { 0 };
    open_flagging(&books);
    const pl_condition *when;
    assert_int_equal(
        pl_condition_changed(&when, &books.arena, pl_rulebook_rule(books.book, 0)->when, 0, PL_CONDITION_DROPPED, &err),
        PL_OK);
    pl_example_result everywhere = run(&books, &(pl_trial_change){ .when = when }, 1);
    assert_false(everywhere.ok);
    assert_text(everywhere.got, "'x'");
    pl_trial_change silent = { .text = PL_STR("return { apply = function() end }") };
    assert_false(run(&books, &silent, 0).ok);
    pl_trial_change broken = { .text = PL_STR("return {") };
    assert_int_equal(pl_trial_open(&trial, books.book, books.catalog, 0, &broken, &err), PL_ERR_CONTENT);
    pl_trial_close(&trial);
    close_books(&books);
}

static void says_so_when_memory_runs_out(void **state)
{
    (void)state;
    rule_books books;
    pl_status status = PL_ERR_MEMORY;
    open_flagging(&books);
    for (size_t n = 1; status; n += 1 + n / 8) {
        pl_trial trial;
        pl_example_result result;
        pl_alloc_refuse_from(n);
        status = pl_trial_open(&trial, books.book, books.catalog, 0, &(pl_trial_change){ .when = NULL }, NULL);
        if (!status)
            status = pl_trial_run(&result, &trial, &books.arena, example_of(&trial, 0), NULL);
        pl_alloc_refuse_from(0);
        assert_true(status == PL_OK || status == PL_ERR_MEMORY);
        pl_trial_close(&trial);
    }
    close_books(&books);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_result_tells_what_was_exercised),
        cmocka_unit_test(each_twist_is_seen_by_the_example_that_asks),
        cmocka_unit_test(another_condition_and_another_text_take_the_place_of_the_rules_own),
        cmocka_unit_test(says_so_when_memory_runs_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
