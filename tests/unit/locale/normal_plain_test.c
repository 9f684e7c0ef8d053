/* Tests of the normal forms of plain text against those that ICU makes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "locale/normal.h"
#include "text/utf8.h"

enum { ARENA_BYTES = 1 << 20, RUNES_END = 0x20000, SURROGATES = 0xD800, PRIVATE = 0xE000 };

/* A mark that no table of plain text has, so that ICU makes the form of the whole. */
static const char tail[] = " \xCC\x80";

/* Bases that marks and vowels compose with, a code point behind each of them, and the tail. */
static size_t write_sample(char *out, uint32_t rune)
{
    static const char *const bases[] = { "a", "か", "하", "ا", "U" };
    size_t length = 0;
    for (size_t i = 0; i < sizeof bases / sizeof *bases; i++) {
        length += strlen(strcpy(out + length, bases[i]));
        length += pl_utf8_write(out + length, rune);
    }
    strcpy(out + length, tail);
    return length;
}

/* Whether the code point is plain; fails when ICU would have made something else of it. */
static bool check_sample(pl_arena *arena, uint32_t rune, pl_normal_form form)
{
    char sample[64];
    pl_str text = { sample, write_sample(sample, rune) };
    pl_normal plain;
    pl_normal whole;
    assert_int_equal(pl_normal_plain(&plain, arena, text, form, NULL), PL_OK);
    if (!plain.plain)
        return false;
    assert_int_equal(pl_normal_make(&whole, arena, pl_str_of(sample), form, NULL), PL_OK);
    assert_false(whole.plain);
    if (whole.length != plain.length + strlen(tail) || memcmp(whole.text, plain.text, plain.length) != 0 ||
        memcmp(whole.origin, plain.origin, (plain.length + 1) * sizeof *plain.origin) != 0)
        fail_msg("U+%04X: '%s' is '%s' to ICU", rune, plain.text, whole.text);
    return true;
}

static void folds_as_icu_does(void **state)
{
    size_t known[] = { [PL_NORMAL_NFC] = 0, [PL_NORMAL_CASEFOLD] = 0 };
    pl_arena arena;
    (void)state;
    pl_arena_init(&arena, ARENA_BYTES);
    for (uint32_t rune = 1; rune < RUNES_END; rune++) {
        if (rune >= SURROGATES && rune < PRIVATE)
            continue;
        for (size_t form = PL_NORMAL_NFC; form <= PL_NORMAL_CASEFOLD; form++)
            known[form] += check_sample(&arena, rune, (pl_normal_form)form);
        pl_arena_clear(&arena);
    }
    pl_arena_drop(&arena);
    assert_int_equal(known[PL_NORMAL_NFC], known[PL_NORMAL_CASEFOLD]);
    assert_true(known[PL_NORMAL_NFC] > 30000);
}

static void leaves_other_texts_to_icu(void **state)
{
    static const struct {
        const char *text;
        bool plain;
    } rows[] = {
        { "", true },
        { "Grüße, 12.50 €!", true },
        { "こんにちは。１２３", true },
        { "u\xCC\x88", false },
        { "か\xE3\x82\x99", false },
        { "te\xE2\x80\x8Ble", false },
        { "1️⃣", false },
        { "ﬁn", false },
        { "ä\xC3", false },
        { "ﾃﾚ", false },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_arena arena;
        pl_normal made;
        pl_arena_init(&arena, ARENA_BYTES);
        pl_str text = pl_str_of(rows[i].text);
        assert_int_equal(pl_normal_plain(&made, &arena, text, PL_NORMAL_CASEFOLD, NULL), PL_OK);
        assert_int_equal(made.plain, rows[i].plain);
        assert_int_equal(pl_normal_composed(text), rows[i].plain);
        pl_arena_drop(&arena);
    }
}

static void survives_refused_memory(void **state)
{
    (void)state;
    for (size_t n = 1;; n++) {
        pl_arena arena;
        pl_normal made;
        pl_arena_init(&arena, ARENA_BYTES);
        pl_alloc_refuse_from(n);
        pl_status status = pl_normal_plain(&made, &arena, PL_STR("Grüße"), PL_NORMAL_CASEFOLD, NULL);
        pl_alloc_refuse_from(0);
        pl_arena_drop(&arena);
        if (status == PL_OK)
            break;
        assert_int_equal(status, PL_ERR_MEMORY);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(folds_as_icu_does),
        cmocka_unit_test(leaves_other_texts_to_icu),
        cmocka_unit_test(survives_refused_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
