/* Screens: read with places, shared by rules, necessary for what a rule does. */
#include "unit/rule/subjects.h"

#include "rule/examples.h"
#include "rule/screen.h"

static const pl_node *read_table(pl_arena *arena, const char *text)
{
    const pl_node *node;
    pl_error err = { 0 };
    if (pl_content_read(&node, arena, pl_str_of(text), "rules/x.lua", &err))
        fail_msg("%s", err.message);
    return node;
}

static void refuses_what_it_cannot_look_for(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        { "return {}", "field 'looks_for' is empty" },
        { "return { case = 7 }", "must hold patterns or lists of patterns" },
        { "return { case = '' }", "must hold patterns or lists of patterns" },
        { "return { case = { 'a', { 'b' } } }", "must hold patterns or lists of patterns" },
        { "return { digits = 'a(' }", "missing )" },
        { "return { entities = { 'fax' } }", "no kind of entity is called 'fax'" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        pl_arena arena;
        pl_screens *screens;
        const pl_screen *screen;
        pl_error err = { 0 };
        pl_arena_init(&arena, 1 << 20);
        assert_int_equal(pl_screens_new(&screens, NULL), PL_OK);
        const pl_node *table = read_table(&arena, rows[i][0]);
        assert_int_equal(pl_screens_add(&screen, screens, &arena, table, &err), PL_ERR_CONTENT);
        assert_non_null(strstr(err.message, rows[i][1]));
        assert_string_equal(err.source, "rules/x.lua");
        pl_screens_free(screens);
        pl_arena_drop(&arena);
    }
}

static void a_pattern_of_many_rules_is_kept_once(void **state)
{
    (void)state;
    pl_arena arena;
    pl_screens *screens;
    const pl_screen *first;
    const pl_screen *second;
    pl_str kept;
    pl_arena_init(&arena, 1 << 20);
    assert_int_equal(pl_screens_new(&screens, NULL), PL_OK);
    const pl_node *one = read_table(
        &arena, "return { case = 'a\\\\pL*', skeleton = { 'a\\\\pL*', 'b' }, entities = { 'url', 'email' } }");
    const pl_node *two = read_table(&arena, "return { skeleton = 'b', wordings = { 'a.b', 'c' } }");
    assert_int_equal(pl_screens_add(&first, screens, &arena, one, NULL), PL_OK);
    assert_int_equal(pl_screens_add(&second, screens, &arena, two, NULL), PL_OK);
    assert_int_equal(pl_screens_seal(screens, NULL), PL_OK);
    assert_int_equal(first->count, 3);
    assert_int_equal(first->entities, 1u << PL_ENTITY_URL | 1u << PL_ENTITY_EMAIL);
    assert_int_equal(pl_screens_count(screens, PL_FOLD_CASE), 1);
    assert_int_equal(pl_screens_count(screens, PL_FOLD_SKELETON), 2);
    assert_int_equal(pl_screens_count(screens, PL_SEEN_PLAIN), 1); /* with those of NFC */
    const pl_regex *whole = pl_screens_regex(&kept, screens, PL_STR("a\\pL*"));
    assert_non_null(whole);
    assert_text(kept, "a\\pL*");
    assert_ptr_equal(pl_screens_regex(&kept, screens, PL_STR("a\\pL*")), whole);
    pl_regex_match match;
    assert_true(pl_regex_find(&match, whole, PL_STR("ab."), 0));
    assert_int_equal(match.group[0].end, 2); /* the pattern itself, not the loosened one */
    assert_non_null(pl_screens_regex(&kept, screens, PL_STR("b")));
    assert_null(pl_screens_regex(&kept, screens, PL_STR("a.b"))); /* wordings are no patterns */
    pl_screens_free(screens);
    pl_arena_drop(&arena);
}

/* One rule's many patterns, or large ones, end before the memory does. */
static void looks_for_so_much_and_no_more(void **state)
{
    (void)state;
    static const struct {
        const char *pattern;
        size_t most;
    } rows[] = { { "a", 1025 }, { "[\\\\pL]{40}", 200 } };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        pl_arena arena;
        pl_screens *screens;
        pl_status status = PL_OK;
        pl_error err = { 0 };
        size_t count = 0;
        pl_arena_init(&arena, 64 << 20);
        assert_int_equal(pl_screens_new(&screens, NULL), PL_OK);
        while (!status && count <= rows[i].most) {
            const pl_screen *screen;
            char text[128];
            (void)snprintf(text, sizeof text, "return { case = '%s%zu' }", rows[i].pattern, ++count);
            status = pl_screens_add(&screen, screens, &arena, read_table(&arena, text), &err);
        }
        assert_int_equal(status, PL_ERR_CONTENT);
        assert_string_equal(err.message, "all rules together look for too much; leave 'looks_for' out");
        assert_true(count > 10);
        pl_screens_free(screens);
        pl_arena_drop(&arena);
    }
}

static void reports_refused_memory(void **state)
{
    (void)state;
    pl_status status = PL_ERR_MEMORY;
    for (int refused = 1; status == PL_ERR_MEMORY; refused++) {
        pl_arena arena;
        pl_screens *screens = NULL;
        const pl_screen *screen;
        pl_arena_init(&arena, 1 << 20);
        const pl_node *table = read_table(&arena, "return { case = { 'a\\\\pL*', 'b' }, wordings = { 'c' } }");
        pl_alloc_refuse_from(refused);
        status = pl_screens_new(&screens, NULL);
        if (!status)
            status = pl_screens_add(&screen, screens, &arena, table, NULL);
        pl_alloc_refuse_from(0);
        pl_screens_free(screens);
        pl_arena_drop(&arena);
        assert_true(refused < 200);
    }
    assert_int_equal(status, PL_OK);
}

/* ---- rules ---- */

static const char flags_all[] = "function(draft) draft:flag { says = 'here' } end";

/* How many findings come of the text, and why the one rule did not run. */
static size_t findings_of(rule_books *books, const char *text, pl_str *skipped_by)
{
    pl_draft draft;
    make_draft(&draft, books, text, NULL);
    run_stage(books, PL_RULE_POLICY, (pl_rule_subject){ .draft = &draft });
    *skipped_by = ((const pl_rule_trace *)books->report.trace.at)->skipped_by;
    pl_draft_drop(&draft);
    return books->report.findings.count;
}

static void a_rule_runs_when_its_screen_finds_something(void **state)
{
    (void)state;
    static const struct {
        const char *looks_for;
        const char *text;
        bool runs;
    } rows[] = {
        { "{ case = 'apple' }", "An APPLE a day", true },
        { "{ case = 'apple' }", "A pear", false },
        { "{ text = 'Apple' }", "An APPLE a day", false },
        { "{ wordings = { 'a.b', '(' } }", "see a.b", true },
        { "{ wordings = { 'a.b' } }", "see axb", false },
        { "{ case = { 'x', 'pear' } }", "A Pear", true },
        { "{ skeleton = 'apple' }", "an \xD0\xB0pple", true },
        { "{ digits = '12345' }", "1-2-3-4-5", true },
        { "{ entities = { 'url' } }", "a link", false },
        { "{ wordings = { 'e\xCC\x81' } }", "caf\x65\xCC\x81", true },
        { "{ wordings = { '\xC3\xA9' } }", "caf\x65\xCC\x81", false },

        { "{ text = '\xC3\xA9' }", "caf\x65\xCC\x81", true },
        { "{ case = '[^.]{0,3}x\\\\pL*' }", "ax", true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        rule_books books;
        char fields[256];
        pl_str skipped_by;
        open_books(&books);
        (void)snprintf(fields, sizeof fields, "looks_for = %s,", rows[i].looks_for);
        put_rule(books.builtin, "common/policy/a", fields, flags_all);
        open_worker(&books);
        for (int again = 0; again < 2; again++) {
            assert_int_equal(findings_of(&books, rows[i].text, &skipped_by), rows[i].runs);
            assert_true(rows[i].runs ? !skipped_by.at : pl_str_is(skipped_by, "looks_for"));
            assert_int_equal(findings_of(&books, "apple Apple a.b x 12345 \xC3\xA9 e\xCC\x81", &skipped_by),
                             strstr(rows[i].looks_for, "entities") ? 0 : 1); /* another text is another verdict */
        }
        close_books(&books);
    }
}

static void an_entity_is_enough(void **state)
{
    (void)state;
    rule_books books;
    pl_str skipped_by;
    open_books(&books);
    put_rule(books.builtin, "common/policy/a", "",
             "{ looks_for = { entities = { 'url' }, case = 'link' }, run = function(draft) draft:flag {} end }");
    open_worker(&books);
    assert_int_equal(findings_of(&books, "see x.example", &skipped_by), 0);
    *(pl_entity *)pl_vector_add(&books.entities) = (pl_entity){ .kind = PL_ENTITY_URL, .start = 4, .end = 13 };
    assert_int_equal(findings_of(&books, "see x.example", &skipped_by), 1);
    close_books(&books);
}

/* What one tone rule makes of the text is what the next one's screen looks at. */
static void a_changed_text_is_screened_anew(void **state)
{
    (void)state;
    rule_books books;
    pl_draft draft;
    open_books(&books);
    put_rule(books.builtin, "common/tone/a", "looks_for = { wordings = { 'one' } },",
             "function(draft) draft:replace('one', 'two') end");
    put_rule(books.builtin, "common/tone/b", "looks_for = { wordings = { 'two' } },",
             "function(draft) draft:replace('two', 'three') end");
    put_rule(books.builtin, "common/tone/c", "looks_for = { text = 'one' },",
             "function(draft) draft:replace('t', 'T') end");
    put_rule(books.builtin, "common/tone/d", "looks_for = { wordings = { 'three' } },",
             "function(draft) draft:replace('three', 'four') error('stop') end");
    put_rule(books.builtin, "common/tone/e", "looks_for = { wordings = { 'three' } },",
             "function(draft) draft:replace('three', '3') end");
    open_worker(&books);
    make_draft(&draft, &books, "one", NULL);
    run_stage(&books, PL_RULE_TONE, (pl_rule_subject){ .draft = &draft });
    assert_text(pl_buf_view(&draft.text), "3"); /* d was stopped, and its change taken back */
    assert_int_equal(books.report.stopped.count, 1);
    pl_draft_drop(&draft);
    close_books(&books);
}

static void a_rule_acts_the_same_with_and_without_its_trace(void **state)
{
    (void)state;
    rule_books books;
    pl_draft draft;
    pl_error err = { 0 };
    open_books(&books);
    put_rule(books.builtin, "common/policy/a", "looks_for = { case = 'apple' }, when = { channel = 'chat' },",
             flags_all);
    put_rule(books.builtin, "common/policy/b", "looks_for = { case = 'apple' }, when = { channel = 'mail' },",
             flags_all);
    put_rule(books.builtin, "common/policy/c", "looks_for = { case = 'pear' }, when = { channel = 'mail' },",
             flags_all);
    open_worker(&books);
    make_draft(&draft, &books, "apple", NULL);
    for (int tracing = 0; tracing < 2; tracing++) {
        pl_rule_report_init(&books.report, &books.arena);
        books.report.tracing = tracing;
        assert_int_equal(pl_rule_run(books.worker, books.set, PL_RULE_POLICY, (pl_rule_subject){ .draft = &draft },
                                     &books.context, &books.report, &err),
                         PL_OK);
        assert_int_equal(books.report.findings.count, 1);
        assert_text(((const pl_finding *)books.report.findings.at)->rule, "common/policy/b");
    }
    const pl_rule_trace *trace = books.report.trace.at;
    assert_text(trace[0].skipped_by, "channel");
    assert_text(trace[2].skipped_by, "looks_for");
    pl_draft_drop(&draft);
    close_books(&books);
}

static void an_example_that_a_screen_does_not_see_fails(void **state)
{
    (void)state;
    rule_books books;
    pl_vector results;
    pl_error err = { 0 };
    open_books(&books);
    put_rule(books.builtin, "platform/bazaar/policy/blind", "looks_for = { case = 'pear' },",
             "function(draft) for _, match in ipairs(draft:find('a')) do draft:flag { start = match.start } end end");
    load_book(&books);
    books.catalog = load_catalog(books.builtin, NULL);
    pl_vector_init(&results, sizeof(pl_example_result), &books.arena);
    assert_int_equal(pl_examples_run(&results, &books.arena, books.book, books.catalog, (pl_str){ NULL, 0 }, &err),
                     PL_OK);
    const pl_example_result *result = results.at;
    assert_false(result->ok);
    if (!strstr(result->says.at, "its looks_for does not see what 'platform/bazaar/policy/blind' acts on"))
        fail_msg("%s", result->says.at);
    assert_true(result[1].ok); /* silence needs no screen */
    close_books(&books);
}

static void refuses_fields_that_do_not_fit_the_rule(void **state)
{
    (void)state;
    static const char *const rows[][4] = {
        { "common/arrange/a", "looks_for = { case = 'x' },", "function() end", "belongs to rules that read a text" },
        { "common/tone/a", "looks_for = { case = 'x' },", "{ run = function() end, looks_for = { case = 'x' } }",
          "is there twice" },
        { "common/tone/a", "", "{ looks_for = { case = 'x' } }", "run" },
        { "common/tone/a", "", "{ run = function() end, looks_for = { cased = 'x' } }", "'cased'" },
        { "common/tone/a", "", "'x'", "'apply' must be a function" },
        { "common/tone/a", "looks_for = { entities = 'url' },", "function() end",
          "'entities' must be a list of strings" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        rule_books books;
        pl_error err = { 0 };
        open_books(&books);
        put_rule(books.builtin, rows[i][0], rows[i][1], rows[i][2]);
        assert_int_equal(try_load(&books, &err), PL_ERR_CONTENT);
        if (!strstr(err.message, rows[i][3]))
            fail_msg("%s", err.message);
        close_books(&books);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refuses_what_it_cannot_look_for),
        cmocka_unit_test(a_pattern_of_many_rules_is_kept_once),
        cmocka_unit_test(looks_for_so_much_and_no_more),
        cmocka_unit_test(reports_refused_memory),
        cmocka_unit_test(a_rule_runs_when_its_screen_finds_something),
        cmocka_unit_test(an_entity_is_enough),
        cmocka_unit_test(a_changed_text_is_screened_anew),
        cmocka_unit_test(a_rule_acts_the_same_with_and_without_its_trace),
        cmocka_unit_test(an_example_that_a_screen_does_not_see_fails),
        cmocka_unit_test(refuses_fields_that_do_not_fit_the_rule),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
