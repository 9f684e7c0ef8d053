/* What a code point is: letter, emoji, or of a script that is written without blanks; and where words end. */
#include "locale/rune.h"

#include <ctype.h>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "locale/fold.h"
#include "text/utf8.h"

static const UScriptCode unspaced[] = { USCRIPT_HAN, USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_THAI,
                                        USCRIPT_LAO, USCRIPT_KHMER,    USCRIPT_MYANMAR };

/* Letters without exception: nearly every letter beyond ASCII lies in one of these. Source: Unicode 15; rune_test compares them with ICU. */
static const struct block {
    uint32_t first;
    uint32_t last;
    bool unspaced;
} blocks[] = {
    { 0xC0, 0xD6, false },    { 0xD8, 0xF6, false },    { 0xF8, 0x17F, false },   { 0x410, 0x44F, false },
    { 0x3041, 0x3096, true }, { 0x30A1, 0x30FA, true }, { 0x4E00, 0x9FFF, true }, { 0xAC00, 0xD7A3, false },
};

enum { BLOCK_COUNT = sizeof blocks / sizeof *blocks };

static const struct block *block_of(uint32_t rune)
{
    size_t i = 0;
    while (i < BLOCK_COUNT && rune > blocks[i].last)
        i++;
    return i < BLOCK_COUNT && rune >= blocks[i].first ? &blocks[i] : NULL;
}

bool pl_rune_in_word(uint32_t rune)
{
    if (rune < 0x80)
        return isalnum((int)rune);
    if (block_of(rune))
        return true;
    return U_GET_GC_MASK((UChar32)rune) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK);
}

bool pl_word_before(pl_str text, size_t offset)
{
    return offset > 0 && pl_rune_in_word(pl_utf8_previous(text, &offset));
}

bool pl_word_behind(pl_str text, size_t offset)
{
    return offset < text.length && pl_rune_in_word(pl_utf8_next(text, &offset));
}

size_t pl_word_end(pl_str text, size_t start)
{
    size_t end = start;
    while (end < text.length && pl_word_behind(text, end))
        pl_utf8_next(text, &end);
    return end;
}

bool pl_rune_unspaced(uint32_t code_point)
{
    UErrorCode code = U_ZERO_ERROR;
    const struct block *block = code_point < 0x0E00 ? NULL : block_of(code_point);
    if (block)
        return block->unspaced;
    if (code_point < 0x0E00 || !(U_GET_GC_MASK((UChar32)code_point) & (U_GC_L_MASK | U_GC_M_MASK)))
        return code_point == 0x3007; /* 〇 is a number by its category */
    UScriptCode script = uscript_getScript((UChar32)code_point, &code);
    for (size_t i = 0; i < sizeof unspaced / sizeof *unspaced; i++) {
        /* ー belongs to both kana; marks of common script do not count */
        if (script == unspaced[i] || (script == USCRIPT_COMMON && uscript_hasScript((UChar32)code_point, unspaced[i])))
            return true;
    }
    return false;
}

bool pl_rune_letter(uint32_t code_point)
{
    if (code_point < 0x80)
        return isalpha((int)code_point);
    return block_of(code_point) || u_isalpha((UChar32)code_point);
}

bool pl_rune_mark(uint32_t code_point)
{
    return code_point >= 0x300 && !block_of(code_point) && (U_GET_GC_MASK((UChar32)code_point) & U_GC_M_MASK);
}

/* Besides what is shown as an emoji by default, the pictographs from U+2600 on that people type with or without a variation
 * mark (☺ ❤ ✔); not ©, ™, arrows and the like. */
bool pl_rune_emoji(uint32_t code_point)
{
    if (code_point < 0x2300 || (code_point >= 0x3300 && code_point < 0x1F000) || block_of(code_point))
        return false;
    if (u_hasBinaryProperty((UChar32)code_point, UCHAR_EMOJI_PRESENTATION))
        return true;
    return code_point >= 0x2600 && u_charType((UChar32)code_point) == U_OTHER_SYMBOL &&
           u_hasBinaryProperty((UChar32)code_point, UCHAR_EMOJI);
}
