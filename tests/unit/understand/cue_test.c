/* Phrases in a list of words: open endings, and words that are longer than any phrase. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "understand/cue.h"

enum { ARENA_BYTES = 4 << 20 };

static const struct row {
    const char *text;
    size_t hits;
} rows[] = {
    { "", 0 },           { "refund", 1 },           { "refunds", 1 },        { "refundable", 1 }, { "refun", 0 },
    { "now", 1 },        { "nowhere", 0 },          { "give it back", 0 },   { "giving", 0 },     { "gives back", 1 },
    { "give. Back", 0 }, { "refunds now, now", 3 }, { "refund-nowhere", 1 },
};

static void finds_phrases_with_open_endings(void **state)
{
    (void)state;
    static const char *const phrases[] = { "refund*", "now", "give* back" };
    pl_arena arena;
    pl_cues cues;
    pl_error err = { 0 };
    pl_arena_init(&arena, ARENA_BYTES);
    pl_cues_init(&cues);
    for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++)
        assert_int_equal(pl_cues_add(&cues, &arena, PL_STR("x"), 1, pl_str_of(phrases[i]), &err), PL_OK);
    assert_int_equal(cues.open_bytes, 6);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_vector tokens;
        pl_vector hits;
        pl_vector_init(&tokens, sizeof(pl_token), &arena);
        pl_vector_init(&hits, sizeof(pl_cue_hit), &arena);
        assert_int_equal(pl_tokens_read(&tokens, &arena, pl_str_of(rows[i].text), PL_TOKENS_MESSAGE, &err), PL_OK);
        assert_int_equal(pl_cues_find(&hits, &cues, &tokens, &err), PL_OK);
        if (hits.count != rows[i].hits)
            fail_msg("'%s' has %zu hits, not %zu", rows[i].text, hits.count, rows[i].hits);
    }
    pl_cues_drop(&cues);
    pl_arena_drop(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_phrases_with_open_endings),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
