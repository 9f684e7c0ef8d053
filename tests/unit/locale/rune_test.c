/* Tests of what a code point is and where words end. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "locale/fold.h"
#include "locale/rune.h"

static void sees_letters_of_every_script_around_a_word(void **state)
{
    static const struct {
        const char *text, *word;
        bool before, behind;
    } rows[] = {
        { "line", "line", false, false },     { "online", "line", true, false },
        { "aäline", "line", true, false },    { "lines", "line", false, true },
        { "größe", "e", true, false },        { "(line)", "line", false, false },
        { "加line我", "line", true, true },   { "line٣", "line", false, true },
        { "رقم line", "line", false, false }, { "e\xCC\x81line", "line", true, false },
        { "line。", "line", false, false },   { "ışline", "line", true, false },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_str text = pl_str_of(rows[i].text);
        size_t start = (size_t)(strstr(rows[i].text, rows[i].word) - rows[i].text);
        if (!strcmp(rows[i].word, "e"))
            start = text.length - 1;
        assert_int_equal(pl_word_before(text, start), rows[i].before);
        assert_int_equal(pl_word_behind(text, start + strlen(rows[i].word)), rows[i].behind);
    }
    assert_false(pl_word_before(PL_STR(""), 0));
    assert_false(pl_word_behind(PL_STR(""), 0));
}

static void classes_code_points(void **state)
{
    static const struct {
        uint32_t rune;
        bool unspaced, letter, emoji;
    } rows[] = {
        { 'a', false, true, false },     { '1', false, false, false },    { '#', false, false, false },
        { '*', false, false, false },    { 0xE4, false, true, false },    { 0x4E2D, true, true, false },
        { 0x3042, true, true, false },   { 0x30A2, true, true, false },   { 0x30FC, true, true, false },
        { 0x3005, true, true, false },   { 0x3007, true, false, false },  { 0x3002, false, false, false },
        { 0xAC00, false, true, false },  { 0x0E01, true, true, false },   { 0x0E31, true, false, false },
        { 0x0E81, true, true, false },   { 0x1780, true, true, false },   { 0x1000, true, true, false },
        { 0x0627, false, true, false },  { 0x0661, false, false, false }, { 0x0131, false, true, false },
        { 0x1F600, false, false, true }, { 0x1F1E9, false, false, true }, { 0x2764, false, false, true },
        { 0x2714, false, false, true },  { 0x2B50, false, false, true },  { 0x00A9, false, false, false },
        { 0x2122, false, false, false }, { 0x2192, false, false, false }, { 0x2605, false, false, false },
        { 0x231B, false, false, true },  { 0xFE0F, false, false, false }, { 0x20000, true, true, false },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(pl_rune_unspaced(rows[i].rune), rows[i].unspaced);
        assert_int_equal(pl_rune_letter(rows[i].rune), rows[i].letter);
        assert_int_equal(pl_rune_emoji(rows[i].rune), rows[i].emoji);
    }
}

static bool is_unspaced(UScriptCode script)
{
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA ||
           script == USCRIPT_THAI || script == USCRIPT_LAO || script == USCRIPT_KHMER || script == USCRIPT_MYANMAR;
}

static bool is_emoji(UChar32 point)
{
    return point >= 0x2300 &&
           (u_hasBinaryProperty(point, UCHAR_EMOJI_PRESENTATION) ||
            (point >= 0x2600 && u_charType(point) == U_OTHER_SYMBOL && u_hasBinaryProperty(point, UCHAR_EMOJI)));
}

static bool is_kind(UChar32 point, uint32_t mask)
{
    return U_GET_GC_MASK(point) & mask;
}

static void check_class(uint32_t rune)
{
    UChar32 point = (UChar32)rune;
    if (pl_rune_in_word(rune) != is_kind(point, U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK) ||
        pl_rune_letter(rune) != (u_isalpha(point) != 0) || pl_rune_mark(rune) != is_kind(point, U_GC_M_MASK) ||
        pl_rune_emoji(rune) != is_emoji(point))
        fail_msg("U+%04X is of another class to ICU", rune);
}

static void check_spacing(uint32_t rune)
{
    UErrorCode code = U_ZERO_ERROR;
    UChar32 point = (UChar32)rune;
    UScriptCode script = uscript_getScript(point, &code);
    bool definite = script != USCRIPT_COMMON && script != USCRIPT_INHERITED;
    if (definite && u_isalpha(point) && is_kind(point, U_GC_L_MASK | U_GC_M_MASK) &&
        pl_rune_unspaced(rune) != is_unspaced(script))
        fail_msg("U+%04X is parted otherwise by its script", rune);
}

/* The short ways for the usual blocks must say what ICU says. */
static void agrees_with_icu_on_every_code_point(void **state)
{
    enum { RUNES_END = 0x20000 };
    (void)state;
    for (uint32_t rune = 0x80; rune < RUNES_END; rune++) {
        check_class(rune);
        check_spacing(rune);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sees_letters_of_every_script_around_a_word),
        cmocka_unit_test(classes_code_points),
        cmocka_unit_test(agrees_with_icu_on_every_code_point),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
