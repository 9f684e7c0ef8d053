/* Chooses the isolate of a value by its characters. */
#include "locale/isolate.h"

#include <unicode/uchar.h>

#include "text/utf8.h"

enum { LEFT_TO_RIGHT_ISOLATE = 0x2066, FIRST_STRONG_ISOLATE = 0x2068, POP_ISOLATE = 0x2069 };

static bool runs_left(uint32_t rune)
{
    UCharDirection direction = u_charDirection((UChar32)rune);
    return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC || direction == U_ARABIC_NUMBER;
}

/* Whether a value holds an ASCII digit or a mark of addresses, and nothing that runs from right to left. */
static bool known_left_to_right(pl_str value)
{
    bool marked = false;
    for (size_t at = 0; at < value.length;) {
        uint32_t rune = pl_utf8_next(value, &at);
        if (rune >= 0x80 && runs_left(rune))
            return false;
        marked = marked || (rune >= '0' && rune <= '9') || rune == '@' || rune == '/' || rune == '#';
    }
    return marked;
}

void pl_isolate(pl_buf *out, size_t start)
{
    pl_str value = pl_str_slice(pl_buf_view(out), start, out->length);
    char bytes[4];
    size_t length = pl_str_encode(bytes, known_left_to_right(value) ? LEFT_TO_RIGHT_ISOLATE : FIRST_STRONG_ISOLATE);
    pl_buf_replace(out, start, start, (pl_str){ .at = bytes, .length = length });
    length = pl_str_encode(bytes, POP_ISOLATE);
    pl_buf_put(out, (pl_str){ .at = bytes, .length = length });
}
