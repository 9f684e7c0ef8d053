/* The figures on two hundred messages that no lexicon was written from, and on those that the lexicons are developed with, with
 * floors a little under what was reached. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>

#include "eval/evaluate.h"

/* Parts of all messages of a language. */
static const struct floors {
    const char *file;
    const char *language; /* NULL: all four */
    double languages, best, macro_f1, emotions;
    double wrong_and_sure; /* at most */
} rows[] = {
    { "messages", "de", 0.98, 0.92, 0.90, 0.90, 0.04 },         { "messages", "en", 0.94, 0.92, 0.90, 0.86, 0.06 },
    { "messages", "ja", 0.98, 0.88, 0.86, 0.88, 0.10 },         { "messages", "zh-Hans", 0.98, 0.86, 0.84, 0.88, 0.12 },
    { "messages", NULL, 0.98, 0.91, 0.88, 0.90, 0.07 },         { "development", "de", 0.98, 0.95, 0.92, 0.84, 0.03 },
    { "development", "en", 0.98, 0.95, 0.92, 0.86, 0.03 },      { "development", "ja", 0.98, 0.95, 0.92, 0.82, 0.03 },
    { "development", "zh-Hans", 0.98, 0.95, 0.92, 0.88, 0.03 },
};

static eval_result judge(const struct floors *row)
{
    char path[512];
    eval_result got;
    pl_error err = { 0 };
    snprintf(path, sizeof path, "%s/tests/eval/%s.tsv", PL_SOURCE_FOLDER, row->file);
    if (evaluate(&got, path, row->language, EVAL_WITH_MARKET, 0, &err))
        fail_msg("%s", err.message);
    double all = (double)got.messages;
    print_message(
        "# %-11s %-8s %3zu messages: language %.3f, best intent %.3f, exact intents %.3f, macro F1 %.3f, unsure "
        "%.3f, wrong and sure %.3f, emotion %.3f, risks %zu of %zu, %zu invented\n",
        row->file, row->language ? row->language : "all", got.messages, (double)got.language_right / all,
        (double)got.best_right / all, (double)got.intents_exact / all, got.macro_f1, (double)got.unsure / all,
        (double)got.wrong_and_sure / all, (double)got.emotion_right / all, got.risks_found, got.risks_expected,
        got.risks_invented);
    return got;
}

static void understands_as_well_as_it_did(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        eval_result got = judge(&rows[i]);
        double all = (double)got.messages;
        assert_true(got.messages >= 50);
        assert_true((double)got.language_right >= rows[i].languages * all);
        assert_true((double)got.best_right >= rows[i].best * all);
        assert_true(got.macro_f1 >= rows[i].macro_f1);
        assert_true((double)got.emotion_right >= rows[i].emotions * all);
        assert_true((double)got.wrong_and_sure <= rows[i].wrong_and_sure * all);
        assert_true((double)got.risks_found >= 0.85 * (double)got.risks_expected);
        assert_true(got.risks_invented <= 3);
    }
}

int main(void)
{
    static const struct CMUnitTest tests[] = { cmocka_unit_test(understands_as_well_as_it_did) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
