/* Running: order, findings in code points, tiers, trace, refused memory. */
#include "unit/rule/subjects.h"

static void runs_the_rules_of_a_stage_in_order(void **state)
{
    (void)state;
    rule_books books;
    pl_plan plan;
    open_books(&books);
    put_rule(books.builtin, "common/arrange/a", "", "function(plan) plan:move('cause', { last = true }) end");
    put_rule(books.builtin, "common/arrange/b", "", "function(plan) plan:insert('empathy', { before = 'cause' }) end");
    put_rule(books.builtin, "common/arrange/c", "", "function(plan) plan:drop('nothing') end");
    put_rule(books.builtin, "common/arrange/d", "when = { channel = 'chat' },",
             "function(plan) plan:drop('cause') end");
    open_worker(&books);
    make_plan(&plan, &books, "greeting cause solution");
    run_stage(&books, PL_RULE_ARRANGE, (pl_rule_subject){ .plan = &plan });
    assert_plan(&plan, "greeting solution empathy cause");
    const pl_str *acted = books.report.acted.at;
    assert_int_equal(books.report.acted.count, 2);
    assert_text(acted[0], "common/arrange/a");
    assert_text(acted[1], "common/arrange/b");
    close_books(&books);
}

static void traces_what_ran_and_what_was_skipped(void **state)
{
    (void)state;
    rule_books books;
    pl_plan plan;
    open_books(&books);
    put_rule(books.builtin, "common/arrange/a", "", "function(plan) for i = 1, 1e5 do end plan:drop('cause') end");
    put_rule(books.builtin, "common/arrange/b", "when = { channel = 'chat', turn = 'first' },", "function() end");
    put_rule(books.builtin, "common/arrange/c", "", "function() end");
    open_worker(&books);
    make_plan(&plan, &books, "greeting cause");
    run_stage(&books, PL_RULE_ARRANGE, (pl_rule_subject){ .plan = &plan });
    const pl_rule_trace *trace = books.report.trace.at;
    assert_int_equal(books.report.trace.count, 3);
    assert_text(trace[0].rule, "common/arrange/a");
    assert_true(trace[0].acted);
    assert_true(trace[0].steps > 0);
    assert_null(trace[0].skipped_by.at);
    assert_text(trace[1].skipped_by, "channel");
    assert_int_equal(trace[1].steps, 0);
    assert_false(trace[2].acted);
    books.report.tracing = false;
    pl_rule_report_init(&books.report, &books.arena);
    assert_int_equal(pl_rule_run(books.worker, books.set, PL_RULE_ARRANGE, (pl_rule_subject){ .plan = &plan },
                                 &books.context, &books.report, NULL),
                     PL_OK);
    assert_int_equal(books.report.trace.count, 0);
    close_books(&books);
}

static void the_highest_tier_counts_and_reasons_are_kept(void **state)
{
    (void)state;
    rule_books books;
    pl_reading reading;
    open_books(&books);
    put_rule(books.builtin, "common/escalate/a", "", "function(reading) reading:escalate(3, 'a lawyer is named') end");
    put_rule(books.builtin, "common/escalate/b", "", "function(reading) reading:escalate(1, 'urgent') end");
    put_rule(books.builtin, "common/escalate/c", "",
             "function(reading) reading:escalate(2, 'stopped') error('no') end");
    put_rule(books.builtin, "common/escalate/d", "",
             "function(reading) if reading:risk('fraud') > 0.5 then reading:escalate(3, 'fraud') end end");
    open_worker(&books);
    make_reading(&reading, &books);
    run_stage(&books, PL_RULE_ESCALATE, (pl_rule_subject){ .reading = &reading });
    const pl_str *why = books.report.why.at;
    assert_int_equal(books.report.tier, 3);
    assert_int_equal(books.report.why.count, 2);
    assert_text(why[0], "a lawyer is named");
    assert_text(why[1], "urgent");
    assert_int_equal(books.report.acted.count, 2);
    close_books(&books);
}

static void findings_stand_where_the_words_stand(void **state)
{
    (void)state;
    /* An emoji of four bytes and Chinese characters of three stand before the words. */
    static const char text[] = "😀 你好，call 0812 now";
    rule_books books;
    pl_draft draft;
    open_books(&books);
    put_rule(books.builtin, "common/policy/a", "clause = 'C', penalty = 'P',",
             "function(draft) for _, m in ipairs(draft:view('digits'):find('[0-9]+')) do\n"
             "assert(m.start == 11 and m.finish == 14 and m.text == '0812' and m.folded == '0812')\n"
             "draft:flag { start = m.start, finish = m.finish, fix = { kind = 'replace', text = 'us' } } end end");
    put_rule(books.builtin, "common/policy/b", "",
             "function(draft) draft:flag { start = 3, finish = 4, says = 'Chinese', fix = { kind = 'remove' } }\n"
             "draft:flag { start = 1 } draft:flag {} draft:flag { fix = { kind = 'add', text = 'Bye' } } end");
    open_worker(&books);
    make_draft(&draft, &books, text, NULL);
    run_stage(&books, PL_RULE_POLICY, (pl_rule_subject){ .draft = &draft });
    assert_int_equal(books.report.stopped.count, 0);
    assert_int_equal(books.report.findings.count, 5);
    const pl_finding *finding = books.report.findings.at;
    assert_text(finding[0].match, "0812");
    assert_int_equal(finding[0].start, 19);
    assert_int_equal(finding[0].end, 23);
    assert_int_equal(finding[0].severity, PL_WARN);
    assert_text(finding[0].says, "Says a");
    assert_text(finding[0].clause, "C");
    assert_text(finding[0].penalty, "P");
    assert_int_equal(finding[0].fix, PL_FIX_REPLACE);
    assert_text(finding[0].fix_text, "us");
    assert_text(finding[1].match, "你好");
    assert_text(finding[1].says, "Chinese");
    assert_int_equal(finding[1].fix, PL_FIX_REMOVE);
    assert_text(finding[2].match, "😀");
    assert_int_equal(finding[3].start, 0);
    assert_int_equal(finding[3].end, 0);
    assert_int_equal(finding[4].fix, PL_FIX_ADD);
    assert_int_equal(books.report.acted.count, 0);
    pl_draft_drop(&draft);
    close_books(&books);
}

static void marks_moves_stale_by_the_rules_meaning(void **state)
{
    (void)state;
    rule_books books;
    pl_draft draft;
    open_books(&books);
    put_rule(books.builtin, "common/tone/a", "meaning = 'same',", "function(draft) draft:replace('eins', 'zwei') end");
    put_rule(books.builtin, "common/tone/b", "", "function(draft) draft:replace('drei', 'vier') end");
    open_worker(&books);
    pl_draft_init(&draft, &books.arena, 1 << 16);
    assert_int_equal(pl_draft_put(&draft, PL_STR("first"), PL_STR("eins "), NULL, NULL), PL_OK);
    assert_int_equal(pl_draft_put(&draft, PL_STR("second"), PL_STR("drei"), NULL, NULL), PL_OK);
    run_stage(&books, PL_RULE_TONE, (pl_rule_subject){ .draft = &draft });
    assert_text(pl_buf_view(&draft.text), "zwei vier");
    assert_false(pl_draft_find(&draft, PL_STR("first"))->stale);
    assert_true(pl_draft_find(&draft, PL_STR("second"))->stale);
    pl_draft_drop(&draft);
    close_books(&books);
}

static void two_workers_share_a_book(void **state)
{
    (void)state;
    rule_books books;
    pl_rule_worker *other;
    open_books(&books);
    put_rule(books.builtin, "common/arrange/a", "", "function(plan) plan:drop('b') end");
    open_worker(&books);
    pl_rule_worker *first = books.worker;
    assert_int_equal(pl_rule_worker_new(&other, books.book, NULL), PL_OK);
    for (int i = 0; i < 2; i++) {
        pl_plan plan;
        books.worker = i ? other : first;
        make_plan(&plan, &books, "a b");
        run_stage(&books, PL_RULE_ARRANGE, (pl_rule_subject){ .plan = &plan });
        assert_plan(&plan, "a");
        pl_rule_worker_tidy(books.worker);
    }
    books.worker = first;
    pl_rule_worker_free(other);
    close_books(&books);
}

/* Each takes seconds or the memory of the whole request when nobody stops it. */
static void a_greedy_rule_costs_its_own_effect(void **state)
{
    static const struct row {
        const char *apply;
        const char *budget;
        const char *says;
    } rows[] = {
        { "function(draft) draft:flag { start = 1 } text.find(('a'):rep(250000), '[a-z]*X|') end", "time", "too long" },
        { "function(draft) draft:flag { start = 1 } for i = 1, 1000 do text.find(('a'):rep(250000), 'a', { words = "
          "true }) end end",
          "time", "too long" },
        { "function(draft) for i = 1, 1e5 do draft:find('x{0,400}' .. ('[a-z]{0,30}'):rep(20) .. i) end end", "time",
          "too long" },
        { "function(draft) text.find('a', ('a?'):rep(120000)) end", "error", "the pattern is longer than 16384 bytes" },
        { "function(draft) for i = 1, 1000 do draft:flag { says = ('x'):rep(200000) } end end", "error",
          "this call adds more than 1048576 bytes to the answer" },
        { "function(draft) for i = 1, 1e5 do draft:flag { start = 1 } end end", "error",
          "this call adds more than 1048576 bytes to the answer" },
        { "function(draft) draft:flag { [{}] = 1 } end", "error", "draft:flag: there is no field 'table'" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rule_books books;
        pl_draft draft;
        open_books(&books);
        put_rule(books.builtin, "common/policy/greedy", "severity = 'warn',", rows[i].apply);
        put_rule(books.builtin, "common/policy/modest", "severity = 'warn',",
                 "function(draft) draft:flag { start = 2 } end");
        open_worker(&books);
        make_draft(&draft, &books, "abc", NULL);
        run_stage(&books, PL_RULE_POLICY, (pl_rule_subject){ .draft = &draft });
        const pl_rule_stop *stop = books.report.stopped.at;
        const pl_finding *finding = books.report.findings.at;
        assert_int_equal(books.report.stopped.count, 1);
        assert_text(stop->rule, "common/policy/greedy");
        assert_text(stop->budget, rows[i].budget);
        assert_true(pl_str_find(stop->says, pl_str_of(rows[i].says), 0) < stop->says.length);
        assert_int_equal(books.report.findings.count, 1);
        assert_text(finding->match, "b");
        pl_draft_drop(&draft);
        close_books(&books);
    }
}

static void refused_memory_ends_the_run_and_nothing_else(void **state)
{
    (void)state;
    rule_books books;
    pl_status status = PL_ERR_MEMORY;
    open_books(&books);
    put_rule(books.builtin, "common/tone/a", "",
             "function(draft) for _, m in ipairs(draft:find('[a-z]+')) do draft:replace(m.text, m.text:upper()) end\n"
             "draft:replace_regex('([0-9])', 'n$1') end");
    put_rule(books.builtin, "common/tone/b", "", "function(draft) draft:replace('A', 'b') error('no') end");
    open_worker(&books);
    for (size_t n = 1; status; n++) {
        pl_draft draft;
        pl_rule_report report;
        make_draft(&draft, &books, "ab 1 cd 2", NULL);
        pl_rule_report_init(&report, &books.arena);
        report.tracing = true;
        pl_alloc_refuse_from(n);
        status = pl_rule_run(books.worker, books.set, PL_RULE_TONE, (pl_rule_subject){ .draft = &draft },
                             &books.context, &report, NULL);
        pl_alloc_refuse_from(0);
        assert_true(status == PL_OK || status == PL_ERR_MEMORY);
        if (!status) {
            assert_text(pl_buf_view(&draft.text), "AB n1 CD n2");
            assert_int_equal(report.stopped.count, 1);
        }
        pl_draft_drop(&draft);
    }
    close_books(&books);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(runs_the_rules_of_a_stage_in_order),
        cmocka_unit_test(traces_what_ran_and_what_was_skipped),
        cmocka_unit_test(the_highest_tier_counts_and_reasons_are_kept),
        cmocka_unit_test(findings_stand_where_the_words_stand),
        cmocka_unit_test(marks_moves_stale_by_the_rules_meaning),
        cmocka_unit_test(two_workers_share_a_book),
        cmocka_unit_test(a_greedy_rule_costs_its_own_effect),
        cmocka_unit_test(refused_memory_ends_the_run_and_nothing_else),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
