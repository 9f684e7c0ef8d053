/* The trace: why a rule was skipped, and what it made of its subject. */
#include "unit/rule/subjects.h"

static const pl_rule_trace *line_of(const rule_books *books, size_t index)
{
    const pl_rule_trace *line = pl_vector_get(&books->report.trace, index);
    assert_non_null(line);
    return line;
}

static void a_skipped_rule_is_told_with_what_was_asked_and_what_was_there(void **state)
{
    (void)state;
    static const struct {
        const char *when, *skipped_by, *wants, *had;
    } rows[] = {
        { "when = { turn = 'first', channel = { 'chat', 'ticket' } },", "channel", "chat, ticket", "mail" },
        { "when = { intensity = { min = 3 } },", "intensity", "at least 3", "0" },
        { "when = { late = true },", "late", "true", NULL },
        { "when = { urgency = { min = 3 } },", "urgency", "at least 3", NULL },
    };
    rule_books books;
    pl_plan plan;
    open_books(&books);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char id[64];
        (void)snprintf(id, sizeof id, "common/arrange/r%zu", i);
        put_rule(books.builtin, id, rows[i].when, "function(plan) plan:drop('cause') end");
    }
    open_worker(&books);
    make_plan(&plan, &books, "greeting cause");
    run_stage(&books, PL_RULE_ARRANGE, (pl_rule_subject){ .plan = &plan });
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const pl_rule_trace *line = line_of(&books, i);
        assert_text(line->skipped_by, rows[i].skipped_by);
        assert_text(line->wants, rows[i].wants);
        if (rows[i].had)
            assert_text(line->had, rows[i].had);
        else
            assert_null(line->had.at);
    }
    close_books(&books);
}

static void a_plan_is_told_before_and_after(void **state)
{
    (void)state;
    rule_books books;
    pl_plan plan;
    open_books(&books);
    put_rule(books.builtin, "common/arrange/a", "",
             "function(plan) plan:drop('cause') plan:weigh('greeting', 2) plan:choose('facts', 'short') end");
    put_rule(books.builtin, "common/arrange/b", "", "function() end");
    open_worker(&books);
    make_plan(&plan, &books, "greeting cause facts");
    run_stage(&books, PL_RULE_ARRANGE, (pl_rule_subject){ .plan = &plan });
    assert_text(line_of(&books, 0)->before, "greeting, cause, facts");
    assert_text(line_of(&books, 0)->after, "greeting:2, facts=short");
    assert_int_equal(line_of(&books, 0)->stage, PL_RULE_ARRANGE);
    assert_int_equal(line_of(&books, 0)->run, 1);
    assert_null(line_of(&books, 1)->before.at);
    close_books(&books);
}

static void a_text_and_a_reading_are_told_before_and_after(void **state)
{
    (void)state;
    rule_books books;
    pl_draft draft;
    pl_reading reading;
    open_books(&books);
    put_rule(books.builtin, "common/tone/a", "", "function(draft) draft:replace('b', 'c') end");
    put_rule(books.builtin, "common/understand/a", "",
             "function(reading) reading:add_risk('privacy', 0.5) reading:set_emotion('angry', 5) end");
    put_rule(books.builtin, "common/escalate/a", "", "function(reading) reading:escalate(2, 'fraud') end");
    open_worker(&books);
    make_draft(&draft, &books, "a b", NULL);
    make_reading(&reading, &books);
    run_stage(&books, PL_RULE_TONE, (pl_rule_subject){ .draft = &draft });
    assert_text(line_of(&books, 0)->before, "a b");
    assert_text(line_of(&books, 0)->after, "a c");
    pl_draft_drop(&draft);
    run_stage(&books, PL_RULE_UNDERSTAND, (pl_rule_subject){ .reading = &reading });
    assert_text(line_of(&books, 0)->before, "emotion anxious 2; intents invoice 0.5; risks fraud 0.25");
    assert_text(line_of(&books, 0)->after, "emotion angry 5; intents invoice 0.5; risks fraud 0.25, privacy 0.5");
    run_stage(&books, PL_RULE_ESCALATE, (pl_rule_subject){ .reading = &reading });
    assert_text(line_of(&books, 0)->before, "tier 0");
    assert_text(line_of(&books, 0)->after, "tier 2: fraud");
    close_books(&books);
}

static void findings_and_stops_belong_to_their_rule(void **state)
{
    (void)state;
    rule_books books;
    pl_draft draft;
    open_books(&books);
    put_rule(books.builtin, "common/policy/a", "", "function(draft) draft:flag { says = 'first' } end");
    put_rule(books.builtin, "common/policy/b", "",
             "function(draft) draft:flag { says = 'second' } draft:flag { says = 'third' } end");
    put_rule(books.builtin, "common/policy/c", "", "function() while true do end end");
    open_worker(&books);
    make_draft(&draft, &books, "a b", NULL);
    run_stage(&books, PL_RULE_POLICY, (pl_rule_subject){ .draft = &draft });
    assert_int_equal(line_of(&books, 0)->finding_count, 1);
    assert_text(line_of(&books, 0)->findings[0].says, "first");
    assert_int_equal(line_of(&books, 1)->finding_count, 2);
    assert_text(line_of(&books, 1)->findings[1].says, "third");
    assert_null(line_of(&books, 1)->stopped_by);
    assert_string_equal(line_of(&books, 2)->stopped_by, "steps");
    assert_false(line_of(&books, 2)->acted);
    pl_draft_drop(&draft);
    close_books(&books);
}

static void refused_memory_ends_the_run(void **state)
{
    (void)state;
    rule_books books;
    pl_plan plan;
    open_books(&books);
    put_rule(books.builtin, "common/arrange/a", "when = { late = true },", "function() end");
    put_rule(books.builtin, "common/arrange/b", "", "function(plan) plan:drop('cause') end");
    open_worker(&books);
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        pl_arena arena;
        pl_error err = { 0 };
        pl_arena_init(&arena, 1 << 20);
        make_plan(&plan, &books, "greeting cause");
        pl_rule_report_init(&books.report, &arena);
        books.report.tracing = true;
        pl_rule_context context = books.context;
        context.arena = &arena;
        pl_alloc_refuse_from(n);
        status = pl_rule_run(books.worker, books.set, PL_RULE_ARRANGE, (pl_rule_subject){ .plan = &plan }, &context,
                             &books.report, &err);
        pl_alloc_refuse_from(0);
        assert_true(status == PL_OK || status == PL_ERR_MEMORY);
        pl_arena_drop(&arena);
    }
    close_books(&books);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_skipped_rule_is_told_with_what_was_asked_and_what_was_there),
        cmocka_unit_test(a_plan_is_told_before_and_after),
        cmocka_unit_test(a_text_and_a_reading_are_told_before_and_after),
        cmocka_unit_test(findings_and_stops_belong_to_their_rule),
        cmocka_unit_test(refused_memory_ends_the_run),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
