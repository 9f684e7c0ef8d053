/* Running: stops without effect, findings in code points, tiers, trace, handles that end with their call. */
#include "unit/rule/books.h"

#include "rule/api.h"

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

static void make_reading(pl_reading *reading, rule_books *books)
{
    memset(reading, 0, sizeof *reading);
    pl_vector_init(&reading->intents, sizeof(pl_intent_hit), &books->arena);
    pl_vector_init(&reading->risks, sizeof(pl_risk), &books->arena);
    *(pl_intent_hit *)pl_vector_add(&reading->intents) = (pl_intent_hit){ .id = PL_STR("invoice"), .score = 0.5 };
    *(pl_risk *)pl_vector_add(&reading->risks) = (pl_risk){ .kind = PL_STR("fraud"), .score = 0.25 };
    reading->emotion = PL_EMOTION_ANXIOUS;
    reading->intensity = 2;
    reading->urgency = 4;
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

static void masks_known_ids_and_plain_values_in_views(void **state)
{
    (void)state;
    static const char text[] = "Order 302-1234567, tel 0301234567, a@b.example from DHL 99.";
    rule_books books;
    pl_draft draft;
    pl_vector spans;
    open_books(&books);
    put_rule(books.builtin, "common/policy/a", "",
             "function(draft) for _, kind in ipairs { 'case', 'skeleton', 'digits' } do\n"
             "assert(#draft:view(kind):find('302') == 0, kind) assert(#draft:view(kind):find('99') == 0, kind)\n"
             "assert(#draft:view(kind):find('0301234567') == 1, kind)\n"
             "assert(draft:view(kind):find('[a-z]+@[a-z.]+')[1].text == 'a@b.example', kind) end\n"
             "assert(#draft:find('302') == 1) assert(#draft:find('99') == 0)\n"
             "assert(#draft:entities('order_id') == 1 and #draft:entities() == 3)\n"
             "assert(draft:entities('email')[1].start == 36 and draft:entities('email')[1].finish == 46) end");
    open_worker(&books);
    const struct {
        pl_entity_kind kind;
        size_t start;
        size_t end;
    } known[] = { { PL_ENTITY_ORDER_ID, 6, 17 }, { PL_ENTITY_PHONE, 23, 33 }, { PL_ENTITY_EMAIL, 35, 46 } };
    for (size_t i = 0; i < 3; i++)
        *(pl_entity *)pl_vector_add(&books.entities) =
            (pl_entity){ .kind = known[i].kind, .start = known[i].start, .end = known[i].end, .sure = true };
    pl_vector_init(&spans, sizeof(pl_span), &books.arena);
    *(pl_span *)pl_vector_add(&spans) = (pl_span){ .start = 35, .end = 46, .kind = PL_SPAN_VALUE };
    *(pl_span *)pl_vector_add(&spans) = (pl_span){ .start = 52, .end = 58, .kind = PL_SPAN_VALUE };
    make_draft(&draft, &books, text, &spans);
    run_stage(&books, PL_RULE_POLICY, (pl_rule_subject){ .draft = &draft });
    if (books.report.stopped.count)
        fail_msg("%s", ((const pl_rule_stop *)books.report.stopped.at)->says.at);
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

/* Rules cannot keep anything, so a test has to: what the C side of the bindings guards against. */
enum { REGISTRY = -1000000 - 1000 };
extern void lua_setfield(struct lua_State *lua, int index, const char *name);
extern int lua_getfield(struct lua_State *lua, int index, const char *name);

static int push_and_keep(struct lua_State *lua, void *payload)
{
    (void)payload;
    pl_api_push_draft(lua);
    lua_setfield(lua, REGISTRY, "kept");
    return lua_getfield(lua, REGISTRY, "kept") ? 1 : 0;
}

static int push_kept(struct lua_State *lua, void *payload)
{
    (void)payload;
    return lua_getfield(lua, REGISTRY, "kept") ? 1 : 0;
}

static void a_handle_of_an_earlier_call_says_so(void **state)
{
    (void)state;
    static const char chunk[] = "return { apply = function(draft) return draft:text() end }";
    rule_books books;
    pl_draft draft;
    pl_rule_host host;
    pl_vm *vm;
    int handle;
    pl_rule rule = { .stage = PL_RULE_TONE };
    pl_rule_call call = { .rule = &rule, .context = &books.context };
    pl_vm_call apply = { .field = "apply", .push = push_and_keep };
    pl_error err = { 0 };
    open_books(&books);
    make_draft(&draft, &books, "text", NULL);
    call.subject.draft = &draft;
    pl_host_init(&host);
    assert_int_equal(pl_host_open(&vm, &host, NULL, 0, &err), PL_OK);
    assert_int_equal(pl_vm_load(&handle, vm, pl_str_of(chunk), "a.lua", &err), PL_OK);
    pl_host_begin(&host, &call);
    assert_int_equal(pl_vm_run(vm, handle, &apply, NULL, &err), PL_OK);
    pl_host_end(&host);
    apply.push = push_kept;
    for (int between = 0; between < 2; between++) {
        if (!between)
            pl_host_begin(&host, &call);
        assert_int_equal(pl_vm_run(vm, handle, &apply, NULL, &err), PL_ERR_CONTENT);
        assert_non_null(strstr(err.message, "draft:text: this draft belongs to an earlier call"));
        if (!between)
            pl_host_end(&host);
    }
    pl_vm_free(vm);
    pl_host_drop(&host);
    pl_draft_drop(&draft);
    close_books(&books);
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
        cmocka_unit_test(a_stopped_rule_is_named_and_its_plan_put_back),
        cmocka_unit_test(the_next_rule_runs_behind_a_stopped_one),
        cmocka_unit_test(a_draft_is_put_back_with_its_moves_and_spans),
        cmocka_unit_test(findings_of_a_stopped_rule_are_taken_back),
        cmocka_unit_test(a_reading_takes_additions_and_is_put_back),
        cmocka_unit_test(the_highest_tier_counts_and_reasons_are_kept),
        cmocka_unit_test(findings_stand_where_the_words_stand),
        cmocka_unit_test(masks_known_ids_and_plain_values_in_views),
        cmocka_unit_test(marks_moves_stale_by_the_rules_meaning),
        cmocka_unit_test(two_workers_share_a_book),
        cmocka_unit_test(a_handle_of_an_earlier_call_says_so),
        cmocka_unit_test(refused_memory_ends_the_run_and_nothing_else),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
