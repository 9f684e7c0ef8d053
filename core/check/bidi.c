/* Marks of direction that are opened and not closed, or closed and never opened. */
#include "check/row.h"
#include "text/utf8.h"

enum { DEPTH_MAX = 125 };

/* U+2066–2068 are closed by U+2069, U+202A–202B and U+202D–202E by U+202C. 0: opens nothing. */
static uint32_t closer_of(uint32_t rune)
{
    if (rune >= 0x2066 && rune <= 0x2068)
        return 0x2069;
    return rune == 0x202A || rune == 0x202B || rune == 0x202D || rune == 0x202E ? 0x202C : 0;
}

typedef struct open_mark {
    uint32_t closer;
    size_t start;
} open_mark;

typedef struct nesting {
    open_mark open[DEPTH_MAX];
    size_t depth;
} nesting;

/* False when the code point closes what is not open, or opens too deep. */
static bool take(nesting *state, uint32_t rune, size_t start)
{
    uint32_t closer = closer_of(rune);
    if (closer) {
        if (state->depth == DEPTH_MAX)
            return false;
        state->open[state->depth++] = (open_mark){ closer, start };
        return true;
    }
    if (rune != 0x2069 && rune != 0x202C)
        return true;
    if (!state->depth || state->open[state->depth - 1].closer != rune)
        return false;
    state->depth--;
    return true;
}

static pl_status report(const pl_check_case *of, size_t start, pl_error *err)
{
    size_t end = start;
    pl_utf8_next(of->text->text, &end);
    return pl_check_put(of,
                        (pl_check_report){ start, end, PL_STR("A mark of writing direction has no partner."),
                                           PL_FIX_REPLACE, PL_STR("") },
                        err);
}

/* Marks that are open in the line, and whether its first fault has been told. */
typedef struct line {
    nesting open;
    bool told;
} line;

static pl_status end_line(line *of_text, const pl_check_case *of, pl_error *err)
{
    bool faulty = of_text->open.depth && !of_text->told;
    of_text->open.depth = 0;
    of_text->told = false;
    return faulty ? report(of, of_text->open.open[0].start, err) : PL_OK;
}

/* Where the next mark, or while there is something to end the line's end, may stand at or behind `at`. */
static size_t skip_plain(const line *of_text, pl_str text, size_t at)
{
    bool idle = !of_text->open.depth && !of_text->told;
    while (at < text.length && (unsigned char)text.at[at] != 0xE2 && (idle || text.at[at] != '\n'))
        at++;
    return at;
}

/* Line by line: a line's end closes all. The first fault of each line is told. */
pl_status pl_check_bidi(const pl_check_case *of, pl_error *err)
{
    pl_str text = of->text->text;
    line state = { .told = false };
    pl_status status = PL_OK;
    for (size_t at = skip_plain(&state, text, 0); !status && at < text.length; at = skip_plain(&state, text, at)) {
        size_t start = at;
        uint32_t rune = pl_utf8_next(text, &at);
        if (rune == '\n') {
            status = end_line(&state, of, err);
        } else if (!state.told && !take(&state.open, rune, start)) {
            status = report(of, start, err);
            state.told = true;
        }
    }
    return status ? status : end_line(&state, of, err);
}
