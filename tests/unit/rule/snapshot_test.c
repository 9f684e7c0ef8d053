/* A rule that goes wrong is named, and what it changed is put back. */
#include "unit/rule/subjects.h"

/* A body that changes its subject and then goes wrong. */
static const struct stop {
    const char *body;
    const char *budget;
    const char *says;
} stops[] = {
    { "while true do end", "steps", "steps" },
    { "local t = {} for i = 1, 1e9 do t[i] = ('x'):rep(1000) .. i end", "bytes", "" },
    { "error('odd')", "error", "odd" },
    { "local x = nil; x.y = 1", "error", "nil" },
    { "subject:nothing()", "error", "nothing" },
};

static void check_stop(const rule_books *books, const struct stop *stop, const char *rule)
{
    const pl_rule_stop *stopped = books->report.stopped.at;
    assert_int_equal(books->report.stopped.count, 1);
    assert_text(stopped[0].rule, rule);
    assert_text(stopped[0].budget, stop->budget);
    char says[2048];
    (void)snprintf(says, sizeof says, "%.*s", PL_STR_ARGS(stopped[0].says));
    if (!strstr(says, stop->says))
        fail_msg("'%s' is not in '%s'", stop->says, says);
    assert_null(strchr(says, '\n'));
}

static void put_stopping_rules(rule_books *books, const char *stage, const char *change, const struct stop *stop)
{
    char id[64];
    char body[512];
    (void)snprintf(id, sizeof id, "common/%s/a", stage);
    (void)snprintf(body, sizeof body, "function(subject, ctx) %s %s end", change, stop->body);
    put_rule(books->builtin, id, "", body);
    (void)snprintf(id, sizeof id, "common/%s/b", stage);
    (void)snprintf(body, sizeof body, "function(subject) %s end", change);
    put_rule(books->builtin, id, "", body);
    open_worker(books);
}

static void a_stopped_rule_is_named_and_its_plan_put_back(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof stops / sizeof *stops; i++) {
        rule_books books;
        pl_plan plan;
        open_books(&books);
        put_stopping_rules(&books, "arrange",
                           "subject:insert('x', { last = true }) subject:drop('a') subject:weigh('b', 3)", &stops[i]);
        make_plan(&plan, &books, "a b c");
        ((pl_move *)plan.moves.at)[1].weight = 2;
        pl_ruleset only = *books.set;
        only.count[PL_RULE_ARRANGE] = 1;
        books.set = &only;
        run_stage(&books, PL_RULE_ARRANGE, (pl_rule_subject){ .plan = &plan });
        assert_plan(&plan, "a b c");
        assert_int_equal(((pl_move *)plan.moves.at)[1].weight, 2);
        check_stop(&books, &stops[i], "common/arrange/a");
        assert_int_equal(books.report.acted.count, 0);
        close_books(&books);
    }
}

static void the_next_rule_runs_behind_a_stopped_one(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof stops / sizeof *stops; i++) {
        rule_books books;
        pl_draft draft;
        open_books(&books);
        put_stopping_rules(&books, "tone", "subject:replace('eins', 'zwei')", &stops[i]);
        make_draft(&draft, &books, "Nummer eins.", NULL);
        run_stage(&books, PL_RULE_TONE, (pl_rule_subject){ .draft = &draft });
        assert_text(pl_buf_view(&draft.text), "Nummer zwei.");
        check_stop(&books, &stops[i], "common/tone/a");
        assert_int_equal(books.report.acted.count, 1);
        assert_text(*(const pl_str *)books.report.acted.at, "common/tone/b");
        pl_draft_drop(&draft);
        close_books(&books);
    }
}

static void a_draft_is_put_back_with_its_moves_and_spans(void **state)
{
    (void)state;
    rule_books books;
    pl_draft draft;
    pl_vector spans;
    open_books(&books);
    put_rule(books.builtin, "common/tone/a", "",
             "function(draft) draft:replace('kurz', 'viel länger als zuvor') draft:replace('Am', '') error('no') end");
    open_worker(&books);
    pl_vector_init(&spans, sizeof(pl_span), &books.arena);
    *(pl_span *)pl_vector_add(&spans) = (pl_span){ .start = 8, .end = 15, .kind = PL_SPAN_VALUE };
    make_draft(&draft, &books, "Am kurz Freitag.", &spans);
    run_stage(&books, PL_RULE_TONE, (pl_rule_subject){ .draft = &draft });
    assert_text(pl_buf_view(&draft.text), "Am kurz Freitag.");
    const pl_span *span = draft.spans.at;
    const pl_draft_move *move = draft.moves.at;
    assert_int_equal(span->start, 8);
    assert_int_equal(span->end, 15);
    assert_int_equal(move->end, 16);
    assert_false(move->stale);
    pl_draft_drop(&draft);
    close_books(&books);
}

static void findings_of_a_stopped_rule_are_taken_back(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof stops / sizeof *stops; i++) {
        rule_books books;
        pl_draft draft;
        open_books(&books);
        put_stopping_rules(&books, "policy", "subject:flag { start = 1, finish = 6 }", &stops[i]);
        make_draft(&draft, &books, "Nummer eins.", NULL);
        run_stage(&books, PL_RULE_POLICY, (pl_rule_subject){ .draft = &draft });
        assert_int_equal(books.report.findings.count, 1);
        assert_text(((const pl_finding *)books.report.findings.at)->rule, "common/policy/b");
        check_stop(&books, &stops[i], "common/policy/a");
        pl_draft_drop(&draft);
        close_books(&books);
    }
}

static void a_reading_takes_additions_and_is_put_back(void **state)
{
    (void)state;
    for (int failing = 0; failing < 2; failing++) {
        rule_books books;
        pl_reading reading;
        char body[512];
        open_books(&books);
        (void)snprintf(
            body, sizeof body,
            "function(reading) reading:add_intent('payment_problem', 0.75) reading:add_intent('invoice', 0.6)\n"
            "reading:add_risk('chargeback', 1) reading:add_risk('fraud', 0.1) reading:set_emotion('angry', 5)\n"
            "%s end",
            failing ? "error('no')" : "");
        put_rule(books.builtin, "common/understand/a", "", body);
        open_worker(&books);
        make_reading(&reading, &books);
        run_stage(&books, PL_RULE_UNDERSTAND, (pl_rule_subject){ .reading = &reading });
        const pl_intent_hit *hit = reading.intents.at;
        const pl_risk *risk = reading.risks.at;
        assert_int_equal(reading.intents.count, failing ? 1 : 2);
        assert_text(hit[0].id, failing ? "invoice" : "payment_problem");
        assert_true(hit[reading.intents.count - 1].score == (failing ? 0.5 : 0.6));
        assert_int_equal(reading.risks.count, failing ? 1 : 2);
        assert_true(risk[0].score == 0.25);
        assert_int_equal(reading.emotion, failing ? PL_EMOTION_ANXIOUS : PL_EMOTION_ANGRY);
        assert_int_equal(reading.intensity, failing ? 2 : 5);
        assert_int_equal(books.report.acted.count, failing ? 0 : 1);
        assert_int_equal(books.report.stopped.count, failing);
        close_books(&books);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_stopped_rule_is_named_and_its_plan_put_back),
        cmocka_unit_test(the_next_rule_runs_behind_a_stopped_one),
        cmocka_unit_test(a_draft_is_put_back_with_its_moves_and_spans),
        cmocka_unit_test(findings_of_a_stopped_rule_are_taken_back),
        cmocka_unit_test(a_reading_takes_additions_and_is_put_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
