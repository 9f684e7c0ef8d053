/* One text through the checks, and what one of them said about it as a line. */
#ifndef TESTS_CHECK_JUDGED_H
#define TESTS_CHECK_JUDGED_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "check/check.h"

/* A text, where it is sent, and the words that the check is to report: "a|b"; "*" is the whole text, "" is silence. */
typedef struct check_sample {
    const char *text;
    const char *want;
    const char *language; /* NULL: "en" */
    const char *market;   /* NULL: "amazon-de" */
    const char *channel;  /* NULL: "mail" */
    const char *found;
    const char *source;
    const char *source_language;
    const char *span; /* a protected part of the text */
} check_sample;

typedef struct check_trial {
    pl_arena arena;
    pl_vector findings;
    pl_vector card;
    pl_vector spans;
    pl_check_text text;
} check_trial;

static inline int load_content(void **state)
{
    pl_catalog *catalog = NULL;
    if (pl_catalog_load(&catalog, (pl_content_folders){ .builtin = PL_SOURCE_FOLDER }, NULL))
        return -1;
    *state = catalog;
    return 0;
}

static inline int free_content(void **state)
{
    pl_catalog_free(*state);
    return 0;
}

static inline pl_tag tag_of(const char *name)
{
    pl_tag tag = { .text = "" };
    if (name)
        assert_int_equal(pl_tag_of(&tag, pl_str_of(name), NULL), PL_OK);
    return tag;
}

static inline void prepare(check_trial *out, const pl_catalog *catalog, const check_sample *sample)
{
    *out = (check_trial){ .text = { .text = pl_str_of(sample->text) } };
    pl_arena_init(&out->arena, 16 << 20);
    pl_vector_init(&out->findings, sizeof(pl_finding), NULL);
    pl_vector_init(&out->card, sizeof(pl_check_mark), NULL);
    pl_vector_init(&out->spans, sizeof(pl_span), NULL);
    if (sample->span) {
        size_t start = pl_str_find(out->text.text, pl_str_of(sample->span), 0);
        assert_true(start < out->text.text.length);
        *(pl_span *)pl_vector_add(&out->spans) =
            (pl_span){ .start = start, .end = start + strlen(sample->span), .kind = PL_SPAN_VALUE };
    }
    pl_error err = { 0 };
    if (pl_market_find(&out->text.market, &out->arena, catalog,
                       pl_str_of(sample->market ? sample->market : "amazon-de"), NULL, &err))
        fail_msg("%s", err.message);
    out->text.channel = pl_str_of(sample->channel ? sample->channel : "mail");
    out->text.language = tag_of(sample->language ? sample->language : "en");
    out->text.found = tag_of(sample->found);
    out->text.profile = pl_catalog_profile(catalog, out->text.language);
    out->text.spans = &out->spans;
    out->text.source = pl_str_of(sample->source);
    out->text.source_language = tag_of(sample->source_language);
    out->text.today = 20779; /* 2026-11-22 */
}

static inline void drop(check_trial *trial)
{
    pl_vector_drop(&trial->findings);
    pl_vector_drop(&trial->card);
    pl_vector_drop(&trial->spans);
    pl_arena_drop(&trial->arena);
}

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
