/* UTF-16 from ICU to UTF-8 in a buffer, and back. */
#include "locale/utf16.h"

#include <unicode/utf16.h>

#include "base/alloc.h"
#include "text/utf8.h"

enum { UNITS = 256 };

static void put_units(pl_buf *out, const UChar *units, int32_t length)
{
    char bytes[UNITS];
    size_t used = 0;
    for (int32_t i = 0; i < length;) {
        UChar32 rune;
        U16_NEXT(units, i, length, rune);
        if (used + 4 > sizeof bytes) {
            pl_buf_put(out, (pl_str){ bytes, used });
            used = 0;
        }
        used += pl_utf8_write(bytes + used, (uint32_t)rune);
    }
    pl_buf_put(out, (pl_str){ bytes, used });
}

pl_status pl_utf16_put(pl_buf *out, pl_utf16_writer writer, const void *payload, const char *what, pl_error *err)
{
    UChar units[UNITS];
    UChar *at = units;
    UErrorCode code = U_ZERO_ERROR;
    int32_t length = writer(payload, units, UNITS, &code);
    if (code == U_BUFFER_OVERFLOW_ERROR) {
        code = U_ZERO_ERROR;
        at = pl_alloc(((size_t)length + 1) * sizeof *at);
        if (!at)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for %s", what);
        length = writer(payload, at, length + 1, &code);
    }
    if (U_SUCCESS(code))
        put_units(out, at, length);
    if (at != units)
        pl_free(at);
    if (U_FAILURE(code))
        return pl_fail(err, PL_ERR_INTERNAL, "ICU refused to write %s: %s", what, u_errorName(code));
    return pl_buf_status(out, what, err);
}

int32_t pl_utf16_of(UChar *out, pl_str text)
{
    int32_t length = 0;
    for (size_t at = 0; at < text.length;) {
        UChar32 rune = (UChar32)pl_utf8_next(text, &at);
        U16_APPEND_UNSAFE(out, length, rune);
    }
    out[length] = 0;
    return length;
}
