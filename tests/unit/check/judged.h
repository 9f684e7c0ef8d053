/* One text, made ready for the checks. */
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
    bool in_parts;
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
    *out = (check_trial){ .text = { .channel = { .at = NULL, .length = 0 } } };
    out->text.text = pl_str_of(sample->text);
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
    out->text.in_parts = sample->in_parts;
    out->text.today = 20779; /* 2026-11-22 */
}

static inline void drop(check_trial *trial)
{
    pl_vector_drop(&trial->findings);
    pl_vector_drop(&trial->card);
    pl_vector_drop(&trial->spans);
    pl_arena_drop(&trial->arena);
}

#endif
