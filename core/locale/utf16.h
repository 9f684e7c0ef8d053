/* The border to ICU's UTF-16, which exists only inside this folder. */
#ifndef PL_LOCALE_UTF16_H
#define PL_LOCALE_UTF16_H

#include <unicode/utypes.h>

#include "base/buf.h"

/* Writes ICU text to `out` of `room` units and returns the length that was needed, as ICU's own functions do. */
typedef int32_t (*pl_utf16_writer)(const void *payload, UChar *out, int32_t room, UErrorCode *code);

/* Appends what `writer` writes, as UTF-8. PL_ERR_INTERNAL with ICU's word when it refuses; `what` names the text. */
pl_status pl_utf16_put(pl_buf *out, pl_utf16_writer writer, const void *payload, const char *what, pl_error *err);

/* Writes `text` to `out`, which has room for text.length + 1 units, terminated; returns the length. */
int32_t pl_utf16_of(UChar *out, pl_str text);

#endif
