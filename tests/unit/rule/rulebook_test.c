/* Which files are rules, what a rule must have, and in which order rules run. */
#include "unit/rule/books.h"

static const char nothing[] = "function() end";

static void assert_order(const pl_rulebook *book, const char *const *ids, size_t count)
{
    assert_int_equal(pl_rulebook_count(book), count);
    for (size_t i = 0; i < count; i++)
        assert_text(pl_rulebook_rule(book, i)->id, ids[i]);
}

static void runs_scopes_in_order_then_after_then_id(void **state)
{
    (void)state;
    static const char *const order[] = {
        "common/arrange/a",   "common/tone/b",           "common/tone/a",
        "language/de/tone/a", "language/zh-Hans/tone/a", "country/at/tone/z",
        "country/at/tone/a",  "platform/bazaar/tone/a",  "common/tone/own",
    };
    rule_books books;
    open_books(&books);
    put_rule(books.builtin, "platform/bazaar/tone/a", "after = 'common/tone/a',", nothing);
    put_rule(books.builtin, "country/at/tone/a", "after = { 'country/at/tone/z', 'common/arrange/a' },", nothing);
    put_rule(books.builtin, "country/at/tone/z", "", nothing);
    put_rule(books.builtin, "language/zh-Hans/tone/a", "", nothing);
    put_rule(books.builtin, "language/de/tone/a", "", nothing);
    put_rule(books.builtin, "common/tone/a", "after = 'common/tone/b',", nothing);
    put_rule(books.builtin, "common/tone/b", "", nothing);
    put_rule(books.builtin, "common/arrange/a", "", nothing);
    put_rule(books.shop, "common/tone/own", "", nothing);
    load_book(&books);
    assert_order(books.book, order, sizeof order / sizeof *order);
    assert_int_equal(books.broken.count, 0);
    assert_true(pl_rulebook_find(books.book, PL_STR("common/tone/own"))->of_shop);
    assert_null(pl_rulebook_find(books.book, PL_STR("common/tone/none")));
    close_books(&books);
}

static void a_shops_rule_takes_the_place_of_the_one_it_replaces(void **state)
{
    (void)state;
    static const char *const order[] = { "common/tone/a", "common/tone/b", "language/de/tone/a" };
    rule_books books;
    open_books(&books);
    put_rule(books.builtin, "common/tone/a", "", nothing);
    put_rule(books.builtin, "common/tone/b", "after = 'common/tone/a',", nothing);
    put_rule(books.builtin, "language/de/tone/a", "", nothing);
    put_rule(books.shop, "common/tone/a", "", nothing);
    load_book(&books);
    assert_order(books.book, order, 3);
    assert_true(pl_rulebook_rule(books.book, 0)->of_shop);
    assert_false(pl_rulebook_rule(books.book, 1)->of_shop);
    close_books(&books);
}

static void passes_over_files_that_are_no_rules(void **state)
{
    (void)state;
    static const char *const others[] = { "lib/help",         "language/de/skeletons", "platform/bazaar/other",
                                          "common/words",     "common/tone/deep/x",    "language/tone/x",
                                          "somewhere/tone/x", "language/de/words/x" };
    rule_books books;
    open_books(&books);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        char path[128];
        (void)snprintf(path, sizeof path, "rules/%s.lua", others[i]);
        put_file(books.builtin, path, "this is no Lua");
    }
    put_rule(books.builtin, "common/tone/a", "", nothing);
    load_book(&books);
    assert_int_equal(pl_rulebook_count(books.book), 1);
    close_books(&books);
}

static void reads_what_a_rule_says(void **state)
{
    (void)state;
    rule_books books;
    open_books(&books);
    put_rule(books.builtin, "platform/bazaar/policy/a",
             "clause = 'C1', penalty = 'a fine', source = 'S', confidence = 'high',", nothing);
    put_rule(books.builtin, "language/de/tone/a", "meaning = 'same', when = { channel = 'mail' },", nothing);
    put_rule(books.builtin, "common/tone/a", "", nothing);
    load_book(&books);
    const pl_rule *rule = pl_rulebook_find(books.book, PL_STR("platform/bazaar/policy/a"));
    assert_text(rule->scope, "platform/bazaar");
    assert_text(rule->summary, "Says a");
    assert_text(rule->clause, "C1");
    assert_text(rule->penalty, "a fine");
    assert_text(rule->why, "A test.");
    assert_int_equal(rule->severity, PL_WARN);
    assert_int_equal(rule->stage, PL_RULE_POLICY);
    assert_string_equal(rule->source, "rules/platform/bazaar/policy/a.lua");
    assert_int_equal(pl_rulebook_find(books.book, PL_STR("language/de/tone/a"))->meaning, PL_MEANING_SAME);
    assert_int_equal(pl_rulebook_find(books.book, PL_STR("common/tone/a"))->meaning, PL_MEANING_CHANGED);
    assert_text(pl_rulebook_find(books.book, PL_STR("common/tone/a"))->scope, "common");
    close_books(&books);
}

static void a_broken_shop_rule_is_an_error_when_nobody_listens(void **state)
{
    (void)state;
    rule_books books;
    pl_error err = { 0 };
    open_books(&books);
    put_file(books.shop, "rules/common/tone/a.lua", "return 7");
    assert_int_equal(pl_rulebook_load(&books.book, (pl_content_folders){ books.builtin, books.shop }, NULL, &err),
                     PL_ERR_CONTENT);
    close_books(&books);
}

static void refuses_a_circle_and_names_its_members(void **state)
{
    (void)state;
    rule_books books;
    char line[2048];
    pl_error err = { 0 };
    open_books(&books);
    put_rule(books.builtin, "common/tone/a", "after = 'common/tone/b',", nothing);
    put_rule(books.builtin, "common/tone/b", "after = 'common/tone/c',", nothing);
    put_rule(books.builtin, "common/tone/c", "after = 'common/tone/b',", nothing);
    assert_int_equal(try_load(&books, &err), PL_ERR_CONTENT);
    (void)pl_error_line(line, sizeof line, &err);
    assert_non_null(strstr(line, "'after' goes round in a circle: "));
    assert_non_null(strstr(line, "'common/tone/b' waits for 'common/tone/c'"));
    assert_non_null(strstr(line, "'common/tone/c' waits for 'common/tone/b'"));
    assert_null(strstr(line, "'common/tone/a'"));
    close_books(&books);
}

static void refuses_to_wait_for_a_later_scope_or_for_itself(void **state)
{
    (void)state;
    static const struct row {
        const char *after;
        const char *says;
    } rows[] = { { "after = 'platform/bazaar/tone/x',",
                   "'after' names 'platform/bazaar/tone/x', whose scope runs later" },
                 { "after = 'common/tone/a',", "'common/tone/a' waits for 'common/tone/a'" } };
    for (size_t i = 0; i < 2; i++) {
        rule_books books;
        pl_error err = { 0 };
        open_books(&books);
        put_rule(books.builtin, "common/tone/a", rows[i].after, nothing);
        put_rule(books.builtin, "platform/bazaar/tone/x", "", nothing);
        assert_int_equal(try_load(&books, &err), PL_ERR_CONTENT);
        assert_non_null(strstr(err.message, rows[i].says));
        close_books(&books);
    }
}

static void breaks_a_shops_circle_and_keeps_the_rest(void **state)
{
    (void)state;
    static const char *const order[] = { "common/tone/a", "common/tone/b" };
    rule_books books;
    open_books(&books);
    put_rule(books.builtin, "common/tone/a", "", nothing);
    put_rule(books.builtin, "common/tone/b", "after = 'common/tone/a',", nothing);
    put_rule(books.shop, "common/tone/a", "after = 'common/tone/b',", nothing);
    put_rule(books.shop, "common/tone/c", "after = 'common/tone/d',", nothing);
    put_rule(books.shop, "common/tone/d", "after = 'common/tone/c',", nothing);
    load_book(&books);
    assert_order(books.book, order, 2);
    assert_false(pl_rulebook_rule(books.book, 0)->of_shop);
    assert_int_equal(books.broken.count, 3);
    const pl_error *last = pl_vector_get(&books.broken, 2);
    assert_string_equal(last->message, "'after' names 'common/tone/d', which is left out itself");
    close_books(&books);
}

static void names_a_file_that_is_too_long_as_all_others(void **state)
{
    (void)state;
    enum { TOO_LONG = (256 << 10) + 1 };
    rule_books books;
    char *text = pl_alloc_zeroed(TOO_LONG + 1, 1);
    assert_non_null(text);
    memset(text, '-', TOO_LONG);
    open_books(&books);
    put_file(books.shop, "rules/common/tone/long.lua", text);
    load_book(&books);
    assert_int_equal(books.broken.count, 1);
    const pl_error *first = pl_vector_get(&books.broken, 0);
    assert_string_equal(first->source, "rules/common/tone/long.lua");
    assert_string_equal(first->message, "the file is larger than 256 KiB");
    pl_free(text);
    close_books(&books);
}

static void adds_the_scope_to_the_condition(void **state)
{
    (void)state;
    static const struct row {
        const char *id;
        const char *when;
        const char *skipped_by; /* NULL: it runs for a German mail in bazaar-at */
        bool fits;
    } rows[] = {
        { "common/tone/a", "", NULL, true },
        { "language/de/tone/a", "", NULL, true },
        { "language/de/tone/b", "when = { channel = 'chat' },", "channel", true },
        { "language/ja/tone/a", "", "language", true },
        { "country/at/tone/a", "", NULL, true },
        { "country/de/tone/a", "", "country", false },
        { "country/at/tone/b", "when = { country = { 'at', 'de' } },", NULL, true },
        { "platform/bazaar/tone/a", "", NULL, true },
        { "platform/amazon/tone/a", "", "platform", false },
        { "platform/bazaar/tone/b", "when = { market = 'bazaar-de' },", "market", false },
    };
    rule_books books;
    open_books(&books);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        put_rule(books.builtin, rows[i].id, rows[i].when, nothing);
    open_worker(&books);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const pl_rule *rule = pl_rulebook_find(books.book, pl_str_of(rows[i].id));
        pl_str fails = pl_condition_fails(rule->when, &books.facts);
        assert_text(fails, rows[i].skipped_by ? rows[i].skipped_by : "");
        assert_int_equal(pl_condition_fits(rule->when, &books.facts), rows[i].fits);
    }
    assert_int_equal(books.set->count[PL_RULE_TONE], 7);
    assert_int_equal(books.set->count[PL_RULE_POLICY], 0);
    close_books(&books);
}

static void finds_factories_in_both_libraries(void **state)
{
    (void)state;
    rule_books books;
    open_books(&books);
    put_file(books.builtin, "rules/lib/quiet.lua", "return { apply = function() end }");
    put_file(books.shop, "rules/lib/own.lua", "local quiet <const> = require 'quiet'\nreturn { apply = quiet.apply }");
    put_rule(books.builtin, "common/tone/a", "", "require('quiet').apply");
    put_rule(books.shop, "common/tone/b", "", "require('own').apply");
    load_book(&books);
    assert_int_equal(pl_rulebook_count(books.book), 2);
    assert_int_equal(books.broken.count, 0);
    close_books(&books);
}

static void a_folder_without_rules_is_not_found(void **state)
{
    (void)state;
    pl_rulebook *book;
    pl_error err = { 0 };
    assert_int_equal(pl_rulebook_load(&book, (pl_content_folders){ "/nowhere", NULL }, NULL, &err), PL_ERR_NOT_FOUND);
    assert_null(book);
}

static void survives_refused_memory(void **state)
{
    (void)state;
    rule_books books;
    pl_status status = PL_ERR_MEMORY;
    open_books(&books);
    put_rule(books.builtin, "language/de/tone/a", "when = { channel = 'mail' }, after = 'common/tone/b',",
             "(function() local r = text.rewrites { { 'a', 'b', 'W' } } return function(d) d:rewrite(r) end end)()");
    put_rule(books.builtin, "common/tone/b", "", nothing);
    put_rule(books.shop, "common/tone/c", "after = 'common/tone/none',", nothing);
    for (size_t n = 1; status; n++) {
        pl_rule_worker *worker = NULL;
        pl_error err = { 0 };
        pl_alloc_refuse_from(n);
        status = try_load(&books, &err);
        if (!status)
            status = pl_rule_worker_new(&worker, books.book, &err);
        pl_alloc_refuse_from(0);
        if (status && status != PL_ERR_MEMORY)
            fail_msg("n = %zu: %s", n, err.message);
        pl_rule_worker_free(worker);
        n += n / 16; /* every one of the first, then ever fewer: the paths repeat */
    }
    assert_int_equal(pl_rulebook_count(books.book), 2);
    close_books(&books);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(runs_scopes_in_order_then_after_then_id),
        cmocka_unit_test(a_shops_rule_takes_the_place_of_the_one_it_replaces),
        cmocka_unit_test(passes_over_files_that_are_no_rules),
        cmocka_unit_test(reads_what_a_rule_says),
        cmocka_unit_test(a_broken_shop_rule_is_an_error_when_nobody_listens),
        cmocka_unit_test(refuses_a_circle_and_names_its_members),
        cmocka_unit_test(refuses_to_wait_for_a_later_scope_or_for_itself),
        cmocka_unit_test(breaks_a_shops_circle_and_keeps_the_rest),
        cmocka_unit_test(names_a_file_that_is_too_long_as_all_others),
        cmocka_unit_test(adds_the_scope_to_the_condition),
        cmocka_unit_test(finds_factories_in_both_libraries),
        cmocka_unit_test(a_folder_without_rules_is_not_found),
        cmocka_unit_test(survives_refused_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
