/* What one check says about each of some texts, as a line. */
#ifndef TESTS_CHECK_EXPECT_H
#define TESTS_CHECK_EXPECT_H

#include "unit/check/judged.h"

/* The words that `check` reported, parted by bars. */
static inline void join_matches(char *out, size_t size, const check_trial *trial, const char *check)
{
    const pl_finding *all = trial->findings.at;
    size_t used = 0;
    *out = '\0';
    for (size_t i = 0; i < trial->findings.count; i++) {
        if (!pl_str_is(all[i].rule, check))
            continue;
        assert_int_equal(all[i].severity, PL_ADVISE);
        assert_true(all[i].says.length > 0);
        pl_str match = all[i].start == all[i].end ? PL_STR("*") : all[i].match;
        used += (size_t)snprintf(out + used, size - used, "%s%.*s", used ? "|" : "", PL_STR_ARGS(match));
        assert_true(used < size);
    }
}

static inline void expect(void **state, const char *check, const check_sample *samples, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        check_trial trial;
        char got[4096];
        prepare(&trial, *state, &samples[i]);
        assert_int_equal(pl_check_run(&trial.findings, &trial.card, &trial.arena, *state, &trial.text, NULL), PL_OK);
        join_matches(got, sizeof got, &trial, check);
        if (strcmp(got, samples[i].want) != 0)
            fail_msg("row %zu \"%.300s\": reported \"%s\", not \"%s\"", i, samples[i].text, got, samples[i].want);
        drop(&trial);
    }
}

#define EXPECT(state, check, samples) expect(state, check, samples, sizeof(samples) / sizeof *(samples))

#endif
