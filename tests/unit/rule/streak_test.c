/* A rule that is stopped three times in a row is run no more, by no worker, until its book is loaded again. */
#include "unit/rule/books.h"

#include <pthread.h>

static void run_on(rule_books *books, const char *text)
{
    pl_draft draft;
    pl_error err = { 0 };
    pl_draft_init(&draft, &books->arena, 1 << 16);
    assert_int_equal(pl_draft_put(&draft, PL_STR("body"), pl_str_of(text), NULL, &err), PL_OK);
    run_stage(books, PL_RULE_TONE, (pl_rule_subject){ .draft = &draft });
    pl_draft_drop(&draft);
}

static bool is_out(const rule_books *books, const char *budget)
{
    pl_rule_outage outage;
    if (!pl_rulebook_outage(&outage, books->book, 0))
        return false;
    assert_ptr_equal(outage.rule, pl_rulebook_rule(books->book, 0));
    assert_string_equal(outage.budget, budget);
    assert_true(outage.since > 0);
    return true;
}

static void three_stops_in_a_row_end_a_rule(void **state)
{
    (void)state;
    static const struct {
        const char *apply, *budget;
    } rows[] = {
        { "function() while true do end end", "steps" },
        { "function() local t = {} for i = 1, 1e6 do t[i] = { i } end end", "bytes" },
        { "function() error('no') end", "error" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rule_books books;
        open_books(&books);
        put_rule(books.builtin, "common/tone/bad", "", rows[i].apply);
        open_worker(&books);
        for (int run = 1; run <= 5; run++) {
            run_on(&books, "Guten Tag.");
            const pl_rule_stop *stop = pl_vector_get(&books.report.stopped, 0);
            const pl_rule_trace *line = pl_vector_get(&books.report.trace, 0);
            assert_int_equal(books.report.stopped.count, 1);
            assert_text(stop->rule, "common/tone/bad");
            assert_text(stop->budget, rows[i].budget);
            assert_string_equal(line->stopped_by, rows[i].budget);
            bool is_run = run <= 3;
            assert_int_equal(pl_str_find(stop->says, PL_STR("3 times in a row"), 0) < stop->says.length, !is_run);
            assert_int_equal(is_out(&books, rows[i].budget), run >= 3);
        }
        close_books(&books);
    }
}

static void a_good_end_begins_the_count_anew(void **state)
{
    (void)state;
    static const char fragile[] = "function(draft) if draft:text() == 'bad' then error('no') end end";
    rule_books books;
    open_books(&books);
    put_rule(books.builtin, "common/tone/fragile", "", fragile);
    open_worker(&books);
    for (int round = 0; round < 4; round++) {
        run_on(&books, "bad");
        run_on(&books, "bad");
        assert_false(is_out(&books, "error"));
        run_on(&books, "good");
        assert_int_equal(books.report.stopped.count, 0);
    }
    for (int stop = 0; stop < 3; stop++)
        run_on(&books, "bad");
    assert_true(is_out(&books, "error"));
    run_on(&books, "good");
    assert_int_equal(books.report.stopped.count, 1); /* and a good text does not bring it back */
    close_books(&books);
}

static void a_rule_whose_condition_fails_is_not_named(void **state)
{
    (void)state;
    rule_books books;
    open_books(&books);
    put_rule(books.builtin, "common/tone/bad", "when = { channel = 'mail' },", "function() error('no') end");
    open_worker(&books);
    for (int stop = 0; stop < 3; stop++)
        run_on(&books, "bad");
    pl_facts_put_text(&books.facts, "channel", PL_STR("chat"));
    run_on(&books, "bad");
    assert_int_equal(books.report.stopped.count, 0);
    close_books(&books);
}

static void a_new_load_brings_it_back(void **state)
{
    (void)state;
    rule_books books;
    open_books(&books);
    put_rule(books.builtin, "common/tone/bad", "", "function() error('no') end");
    open_worker(&books);
    for (int stop = 0; stop < 3; stop++)
        run_on(&books, "bad");
    assert_true(is_out(&books, "error"));
    pl_rule_worker_free(books.worker);
    books.worker = NULL;
    load_book(&books);
    assert_false(is_out(&books, "error"));
    close_books(&books);
}

enum { THREADS = 4, RUNS = 50 };

/* Each thread stops the same rule with a worker of its own. */
static void *stop_often(void *payload)
{
    const rule_books *shared = payload;
    rule_books own = *shared;
    pl_error err = { 0 };
    pl_arena_init(&own.arena, 32 << 20);
    own.context.arena = &own.arena;
    own.context.facts = &own.facts;
    assert_int_equal(pl_rule_worker_new(&own.worker, shared->book, &err), PL_OK);
    for (int i = 0; i < RUNS; i++) {
        run_on(&own, "bad");
        assert_int_equal(own.report.stopped.count, 1);
    }
    pl_rule_worker_free(own.worker);
    pl_arena_drop(&own.arena);
    return NULL;
}

static void workers_count_together(void **state)
{
    (void)state;
    pthread_t threads[THREADS];
    rule_books books;
    open_books(&books);
    put_rule(books.builtin, "common/tone/bad", "", "function() error('no') end");
    open_worker(&books);
    for (size_t i = 0; i < THREADS; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, stop_often, &books), 0);
    for (size_t i = 0; i < THREADS; i++)
        assert_int_equal(pthread_join(threads[i], NULL), 0);
    assert_true(is_out(&books, "error"));
    close_books(&books);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(three_stops_in_a_row_end_a_rule),
        cmocka_unit_test(a_good_end_begins_the_count_anew),
        cmocka_unit_test(a_rule_whose_condition_fails_is_not_named),
        cmocka_unit_test(a_new_load_brings_it_back),
        cmocka_unit_test(workers_count_together),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
