/* Phrases in a list of words: open endings and beginnings, gaps, classes, two parts in any order, questions, misspellings. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "understand/cue.h"

enum { ARENA_BYTES = 4 << 20 };

static const pl_cue_row phrases[] = {
    { PL_REALM_RISK, 0, { "x", 1 }, 1, { "refund*", 7 } },
    { PL_REALM_RISK, 0, { "x", 1 }, 1, { "now", 3 } },
    { PL_REALM_RISK, 0, { "x", 1 }, 1, { "give* back", 10 } },
    { PL_REALM_RISK, 0, { "x", 1 }, 1, { "*kabel", 6 } },
    { PL_REALM_CLASS, 0, { "fruit", 5 }, 1, { "apples", 6 } },
    { PL_REALM_CLASS, 0, { "fruit", 5 }, 1, { "sour cherry", 11 } },
    { PL_REALM_RISK, 0, { "x", 1 }, 1, { "eat _ @fruit", 12 } },
    { PL_REALM_RISK, 0, { "x", 1 }, 1, { "@fruit & rotten", 15 } },
    { PL_REALM_RISK, 0, { "x", 1 }, 1, { "is ?", 4 } },
    { PL_REALM_RISK, 0, { "x", 1 }, 1, { "没到", 6 } },
};

static const struct row {
    const char *text;
    size_t hits; /* classes not counted */
} rows[] = {
    { "", 0 },
    { "refund", 1 },
    { "refunds", 1 },
    { "refundable", 1 },
    { "refun", 1 }, /* misspelt */
    { "now", 1 },
    { "nowhere", 0 },
    { "give it back", 0 },
    { "giving", 0 },
    { "gives back", 1 },
    { "give. Back", 0 },
    { "refunds now, now", 3 },
    { "refund-nowhere", 1 },
    { "Ladekabel", 1 },
    { "abel", 0 },
    { "eat the sour cherry", 1 },
    { "eat the sweet cherry", 0 },
    { "eat one two three four apples", 0 },
    { "the apples were all rotten", 1 },
    { "rotten were the apples", 1 },
    { "apples. Rotten", 0 },
    { "is it", 0 },
    { "is it? it is", 1 },
    { "快递没到", 1 },
    { "没快递到", 0 },
};

static void load(pl_cues *cues, pl_arena *arena)
{
    pl_error err = { 0 };
    pl_cues_init(cues, arena);
    for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++)
        assert_int_equal(pl_cues_add(cues, arena, &phrases[i], &err), PL_OK);
    assert_int_equal(pl_cues_seal(cues, arena, &err), PL_OK);
}

static size_t count_hits(pl_arena *arena, const pl_cues *cues, const char *text)
{
    pl_vector tokens;
    pl_vector hits;
    pl_error err = { 0 };
    size_t count = 0;
    pl_vector_init(&tokens, sizeof(pl_token), arena);
    pl_vector_init(&hits, sizeof(pl_cue_hit), arena);
    assert_int_equal(pl_tokens_read(&tokens, arena, pl_str_of(text), PL_TOKENS_MESSAGE, &err), PL_OK);
    assert_int_equal(pl_cues_find(&hits, arena, cues, &tokens, &err), PL_OK);
    for (size_t i = 0; i < hits.count; i++) {
        const pl_cue_hit *hit = pl_vector_get(&hits, i);
        assert_true(hit->part[0].first <= hit->part[0].last && hit->part[1].last < tokens.count);
        count += hit->cue->realm == PL_REALM_RISK;
    }
    return count;
}

static void finds_phrases_in_all_their_forms(void **state)
{
    (void)state;
    pl_arena arena;
    pl_cues cues;
    pl_arena_init(&arena, ARENA_BYTES);
    load(&cues, &arena);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t hits = count_hits(&arena, &cues, rows[i].text);
        if (hits != rows[i].hits)
            fail_msg("'%s' has %zu hits, not %zu", rows[i].text, hits, rows[i].hits);
    }
    pl_cues_drop(&cues);
    pl_arena_drop(&arena);
}

static void refuses_phrases_without_a_first_word_and_classes_that_nothing_fills(void **state)
{
    static const char *const bad[] = { "", "_ word", "& word", "?" };
    (void)state;
    pl_arena arena;
    pl_cues cues;
    pl_error err = { 0 };
    pl_arena_init(&arena, ARENA_BYTES);
    pl_cues_init(&cues, &arena);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        pl_cue_row row = { .kind = PL_STR("x"), .phrase = pl_str_of(bad[i]), .realm = PL_REALM_RISK };
        assert_int_equal(pl_cues_add(&cues, &arena, &row, &err), PL_ERR_CONTENT);
    }
    pl_cue_row row = { .kind = PL_STR("x"), .phrase = PL_STR("some @nowhere"), .realm = PL_REALM_RISK };
    assert_int_equal(pl_cues_add(&cues, &arena, &row, &err), PL_OK);
    assert_int_equal(pl_cues_seal(&cues, &arena, &err), PL_ERR_CONTENT);
    pl_cues_drop(&cues);
    pl_arena_drop(&arena);
}

static pl_status build(pl_arena *arena, pl_cues *cues, pl_error *err)
{
    pl_status status = PL_OK;
    pl_cues_init(cues, arena);
    for (size_t i = 0; !status && i < sizeof phrases / sizeof *phrases; i++)
        status = pl_cues_add(cues, arena, &phrases[i], err);
    return status ? status : pl_cues_seal(cues, arena, err);
}

static void refused_memory_is_an_error(void **state)
{
    (void)state;
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        pl_arena arena;
        pl_cues cues;
        pl_error err = { 0 };
        pl_arena_init(&arena, ARENA_BYTES);
        pl_alloc_refuse_from(n);
        status = build(&arena, &cues, &err);
        pl_alloc_refuse_from(0);
        if (status)
            assert_int_equal(status, PL_ERR_MEMORY);
        pl_cues_drop(&cues);
        pl_arena_drop(&arena);
        assert_true(n < 500);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_phrases_in_all_their_forms),
        cmocka_unit_test(refuses_phrases_without_a_first_word_and_classes_that_nothing_fills),
        cmocka_unit_test(refused_memory_is_an_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
