/* All checks together: the card, the score, and memory that is refused. */
#include "unit/check/expect.h"

static const check_sample bad = {
    .text = "Hello  XXX!\n\nHello, please please wait 订单 e\u0301 for 30 pieces \u2066!",
    .source = "Wait for 20 pieces.",
    .source_language = "en",
};

static void the_card_lists_every_check_in_order(void **state)
{
    static const char *const names[] = { "check/placeholder", "check/language", "check/number",   "check/length",
                                         "check/sentence",    "check/repeat",   "check/greeting", "check/address",
                                         "check/marks",       "check/space",    "check/bidi",     "check/nfc" };
    check_trial trial;
    prepare(&trial, *state, &bad);
    assert_int_equal(pl_check_run(&trial.findings, &trial.card, &trial.arena, *state, &trial.text, NULL), PL_OK);
    const pl_check_mark *card = trial.card.at;
    size_t sum = 0;
    assert_int_equal(trial.card.count, sizeof names / sizeof *names);
    for (size_t i = 0; i < trial.card.count; i++) {
        assert_string_equal(card[i].check, names[i]);
        sum += card[i].findings;
    }
    assert_int_equal(sum, trial.findings.count);
    assert_true(sum > 8);
    drop(&trial);
}

static void the_card_may_be_left_out(void **state)
{
    check_trial trial;
    prepare(&trial, *state, &bad);
    trial.text.spans = NULL;
    assert_int_equal(pl_check_run(&trial.findings, NULL, &trial.arena, *state, &trial.text, NULL), PL_OK);
    assert_true(trial.findings.count > 8);
    drop(&trial);
}

static void the_score_falls_with_the_weight_of_findings(void **state)
{
    (void)state;
    static const struct {
        const char *rules[5];
        int score;
    } rows[] = {
        { { NULL }, 100 },
        { { "check/space" }, 98 },
        { { "check/space", "check/space", "check/space", "check/space", "check/space" }, 94 },
        { { "check/placeholder", "check/number" }, 50 },
        { { "language/de/quality/opening" }, 95 },
        { { "platform/amazon/policy/no_email" }, 100 },
        { { "check/placeholder", "check/placeholder", "check/placeholder", "check/language" }, 0 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_vector findings;
        pl_vector_init(&findings, sizeof(pl_finding), NULL);
        for (size_t j = 0; j < 5 && rows[i].rules[j]; j++)
            *(pl_finding *)pl_vector_add(&findings) = (pl_finding){ .rule = pl_str_of(rows[i].rules[j]) };
        assert_int_equal(pl_check_score(&findings), rows[i].score);
        pl_vector_drop(&findings);
    }
}

static void refused_memory_is_an_error_and_not_a_crash(void **state)
{
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status == PL_ERR_MEMORY; n++) {
        check_trial trial;
        pl_error err = { 0 };
        prepare(&trial, *state, &bad);
        pl_alloc_refuse_from(n);
        status = pl_check_run(&trial.findings, &trial.card, &trial.arena, *state, &trial.text, &err);
        pl_alloc_refuse_from(0);
        assert_true(status == PL_OK || err.status == PL_ERR_MEMORY);
        assert_true(n > 1 || status == PL_ERR_MEMORY);
        drop(&trial);
    }
    assert_int_equal(status, PL_OK);
}

static void a_view_that_is_there_is_read(void **state)
{
    check_trial made;
    check_trial given;
    pl_view view;
    prepare(&made, *state, &bad);
    prepare(&given, *state, &bad);
    assert_int_equal(pl_view_make(&view, &given.arena, given.text.text, PL_FOLD_CASE, NULL), PL_OK);
    given.text.folded = &view;
    assert_int_equal(pl_check_run(&made.findings, NULL, &made.arena, *state, &made.text, NULL), PL_OK);
    assert_int_equal(pl_check_run(&given.findings, NULL, &given.arena, *state, &given.text, NULL), PL_OK);
    assert_int_equal(made.findings.count, given.findings.count);
    for (size_t i = 0; i < made.findings.count; i++) {
        const pl_finding *left = pl_vector_get(&made.findings, i);
        const pl_finding *right = pl_vector_get(&given.findings, i);
        assert_true(pl_str_equal(left->rule, right->rule));
        assert_int_equal(left->start, right->start);
        assert_int_equal(left->end, right->end);
    }
    drop(&made);
    drop(&given);
}

static void safe_fixes_stand_where_they_can_be_applied(void **state)
{
    check_trial trial;
    prepare(&trial, *state, &bad);
    assert_int_equal(pl_check_run(&trial.findings, &trial.card, &trial.arena, *state, &trial.text, NULL), PL_OK);
    const pl_finding *all = trial.findings.at;
    size_t fixes = 0;
    for (size_t i = 0; i < trial.findings.count; i++) {
        if (all[i].fix != PL_FIX_REPLACE)
            continue;
        fixes++;
        assert_non_null(all[i].fix_text.at);
        assert_true(all[i].start < all[i].end);
        assert_true(all[i].fix_text.length < all[i].end - all[i].start);
    }
    assert_int_equal(fixes, 3);
    drop(&trial);
}

static void the_longest_text_is_read(void **state)
{
    static char text[80001];
    for (size_t i = 0; i < 20000; i++)
        memcpy(text + i * 4, "😀", 4);
    check_sample sample = { .text = text, .want = "😀", .channel = "chat" };
    expect(state, "check/marks", &sample, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_card_lists_every_check_in_order),
        cmocka_unit_test(the_card_may_be_left_out),
        cmocka_unit_test(the_score_falls_with_the_weight_of_findings),
        cmocka_unit_test(refused_memory_is_an_error_and_not_a_crash),
        cmocka_unit_test(a_view_that_is_there_is_read),
        cmocka_unit_test(safe_fixes_stand_where_they_can_be_applied),
        cmocka_unit_test(the_longest_text_is_read),
    };
    return cmocka_run_group_tests(tests, load_content, free_content);
}
