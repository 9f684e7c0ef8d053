/* Graphemes, counted by ICU. */
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "locale/segment.h"
#include "text/utf8.h"

/* In ASCII every byte is one, except that a line end of two bytes is one. */
static bool count_ascii(size_t *count, pl_str text)
{
    *count = 0;
    for (size_t i = 0; i < text.length; i++) {
        if ((unsigned char)text.at[i] >= 0x80)
            return false;
        *count += !(text.at[i] == '\n' && i > 0 && text.at[i - 1] == '\r');
    }
    return true;
}

size_t pl_segment_graphemes(pl_str text)
{
    size_t count = 0;
    UErrorCode code = U_ZERO_ERROR;
    if (count_ascii(&count, text))
        return count;
    UText *units = utext_openUTF8(NULL, text.at, (int64_t)text.length, &code);
    UBreakIterator *breaks = ubrk_open(UBRK_CHARACTER, "en", NULL, 0, &code);
    ubrk_setUText(breaks, units, &code);
    for (count = 0; U_SUCCESS(code) && ubrk_next(breaks) != UBRK_DONE;)
        count++;
    ubrk_close(breaks);
    utext_close(units);
    return U_SUCCESS(code) ? count : pl_utf8_count(text);
}
