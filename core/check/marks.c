/* Exclamation marks and emoji beyond what the language and the channel bear. */
#include "check/row.h"
#include "locale/fold.h"
#include "text/utf8.h"

enum { JOINER = 0x200D, TONE_FIRST = 0x1F3FB, TONE_LAST = 0x1F3FF, FLAG_FIRST = 0x1F1E6, FLAG_LAST = 0x1F1FF };

/* What stands before the code point that is looked at, so that a sequence counts once. */
typedef struct reader {
    uint32_t before;
    size_t flags; /* regional letters in a row */
} reader;

static bool exclaims(reader *state, uint32_t rune)
{
    (void)state;
    return rune == '!' || rune == 0xFF01 || rune == 0x203C || rune == 0x2757;
}

static bool flag_letter(uint32_t rune)
{
    return rune >= FLAG_FIRST && rune <= FLAG_LAST;
}

static bool smiles(reader *state, uint32_t rune)
{
    uint32_t before = state->before;
    state->before = rune;
    state->flags = flag_letter(rune) ? state->flags + 1 : 0;
    if (flag_letter(rune))
        return state->flags % 2 == 1;
    return pl_rune_emoji(rune) && before != JOINER && !(rune >= TONE_FIRST && rune <= TONE_LAST);
}

/* Where an exclamation mark may begin, at or behind `at`. */
static size_t skip_to_exclamation(pl_str text, size_t at)
{
    for (; at < text.length; at++) {
        unsigned char byte = (unsigned char)text.at[at];
        if (byte == '!' || (byte >= 0xE2 && (byte == 0xE2 || byte == 0xEF)))
            break;
    }
    return at;
}

/* Where an emoji, or the joiner before one, may begin. */
static size_t skip_to_emoji(pl_str text, size_t at)
{
    for (; at < text.length; at++) {
        unsigned char byte = (unsigned char)text.at[at];
        bool kana = byte == 0xE3 && at + 1 < text.length && text.at[at + 1] > '\x80' && text.at[at + 1] <= '\x83';
        if (byte >= 0xE2 && !kana && (byte <= 0xE3 || byte >= 0xF0))
            break;
    }
    return at;
}

typedef struct limit {
    size_t (*skip)(pl_str text, size_t at); /* past what is not counted */
    bool (*counts)(reader *state, uint32_t rune);
    int most;
    const char *what;
} limit;

static pl_status judge(const pl_check_case *of, limit bound, pl_error *err)
{
    pl_str text = of->text->text;
    reader state = { 0 };
    int count = 0;
    for (size_t at = 0; bound.most >= 0 && at < text.length;) {
        size_t start = bound.skip(text, at);
        if (start > at)
            state = (reader){ .before = 0 };
        at = start;
        if (start == text.length)
            break;
        uint32_t rune = pl_utf8_next(text, &at);
        if (!bound.counts(&state, rune) || pl_check_protected(of, start, at) || ++count <= bound.most)
            continue;
        pl_str says = bound.most ? pl_arena_format(of->arena, "%s: at most %d here.", bound.what, bound.most)
                                 : pl_arena_format(of->arena, "%s: none here.", bound.what);
        return pl_check_put(of, (pl_check_report){ start, at, says, PL_FIX_NONE, { .at = NULL } }, err);
    }
    return PL_OK;
}

pl_status pl_check_marks(const pl_check_case *of, pl_error *err)
{
    if (!of->text->profile)
        return PL_OK;
    const pl_lint *lint = &of->text->profile->lint;
    bool chat = pl_check_chat(of);
    limit exclamation = { skip_to_exclamation, exclaims, chat ? lint->exclamation_chat : lint->exclamation_mail,
                          "Exclamation marks" };
    limit emoji = { skip_to_emoji, smiles, chat ? lint->emoji_chat : lint->emoji_mail, "Emoji" };
    pl_status status = judge(of, exclamation, err);
    return status ? status : judge(of, emoji, err);
}
