/* Words of a lexicon in a message's words: whole, with open endings and beginnings, misspelt; and the index behind them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "base/alloc.h"
#include "understand/vocabulary.h"

enum { WHOLE = 1, OPEN = 2, TAIL = 4, MANY = 5000 };

static pl_status fill(pl_vocabulary *words, pl_error *err)
{
    static const struct {
        const char *text;
        pl_word_form form;
    } rows[] = { { "charger", PL_WORD_WHOLE }, { "charg", PL_WORD_OPEN }, { "charger", PL_WORD_TAIL } };
    pl_status status = PL_OK;
    for (size_t i = 0; !status && i < sizeof rows / sizeof *rows; i++) {
        uint32_t number;
        status = pl_vocabulary_put(&number, words, pl_str_of(rows[i].text), rows[i].form, err);
        if (!status)
            assert_int_equal(number, i);
    }
    return status;
}

static void finds_all_forms_of_a_word(void **state)
{
    static const struct {
        const char *text;
        pl_slips slips;
        int want; /* bits of the forms */
    } rows[] = {
        { "charger", PL_WITHOUT_SLIPS, WHOLE | OPEN | TAIL },
        { "chargers", PL_WITHOUT_SLIPS, OPEN },
        { "supercharger", PL_WITHOUT_SLIPS, TAIL },
        { "charm", PL_WITHOUT_SLIPS, 0 },
        { "chager", PL_WITHOUT_SLIPS, 0 },
        { "chager", PL_WITH_SLIPS, WHOLE },
        { "chharger", PL_WITH_SLIPS, WHOLE },
        { "chrager", PL_WITH_SLIPS, WHOLE },
        { "harg", PL_WITH_SLIPS, 0 },
        { "c", PL_WITH_SLIPS, 0 },
    };
    (void)state;
    pl_vocabulary words;
    pl_error err = { 0 };
    memset(&words, 0, sizeof words);
    assert_int_equal(fill(&words, &err), PL_OK);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        uint32_t out[PL_WORD_MATCHES];
        int got = 0;
        size_t count = pl_vocabulary_find(out, &words, pl_str_of(rows[i].text), rows[i].slips);
        for (size_t j = 0; j < count; j++)
            got |= 1 << out[j];
        if (got != rows[i].want)
            fail_msg("'%s': %d, not %d", rows[i].text, got, rows[i].want);
    }
    pl_vocabulary_drop(&words);
}

static void an_index_keeps_the_first_number_of_each_hash(void **state)
{
    (void)state;
    pl_index index = { .slots = NULL };
    pl_error err = { 0 };
    uint32_t number;
    assert_int_equal(pl_index_find(&index, 1), PL_INDEX_NONE);
    for (uint32_t i = 0; i < MANY; i++) {
        assert_int_equal(pl_index_put(&number, &index, (uint64_t)i * 0x9E3779B97F4A7C15ULL, i, &err), PL_OK);
        assert_int_equal(number, i);
    }
    assert_int_equal(pl_index_put(&number, &index, 0, 7, &err), PL_OK);
    assert_int_equal(number, 0);
    for (uint32_t i = 0; i < MANY; i++)
        assert_int_equal(pl_index_find(&index, (uint64_t)i * 0x9E3779B97F4A7C15ULL), i);
    assert_int_equal(pl_index_find(&index, 12345), PL_INDEX_NONE);
    pl_index_drop(&index);
}

static void refused_memory_is_an_error(void **state)
{
    (void)state;
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        pl_vocabulary words;
        pl_error err = { 0 };
        memset(&words, 0, sizeof words);
        pl_alloc_refuse_from(n);
        status = fill(&words, &err);
        pl_alloc_refuse_from(0);
        if (status)
            assert_int_equal(status, PL_ERR_MEMORY);
        pl_vocabulary_drop(&words);
        assert_true(n < 100);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_all_forms_of_a_word),
        cmocka_unit_test(an_index_keeps_the_first_number_of_each_hash),
        cmocka_unit_test(refused_memory_is_an_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
