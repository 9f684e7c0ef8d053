/* UTF-8 at the border: validation, decoding, and the way between byte offsets and code points. */
#ifndef PL_TEXT_UTF8_H
#define PL_TEXT_UTF8_H

#include <stdint.h>

#include "base/error.h"
#include "base/str.h"

/* The byte offset of the first byte that is not part of well-formed UTF-8 (RFC 3629: no surrogates, nothing overlong, nothing above
 * U+10FFFF); text.length when all is well. */
size_t pl_utf8_check(pl_str text);

/* PL_ERR_REQUEST with byte position when `text` is not well-formed or contains NUL; `what` names it in the message. */
pl_status pl_utf8_require(pl_str text, const char *what, pl_error *err);

/* The end of the ASCII bytes that begin at `from`; `from` itself when another one stands there. */
size_t pl_utf8_ascii(pl_str text, size_t from);

/* pl_utf8_next for what is not ASCII. */
uint32_t pl_utf8_decode(pl_str text, size_t *offset);

/* The code point at *offset (which is moved behind it); U+FFFD and one byte for an ill-formed one. *offset must be < length. */
static inline uint32_t pl_utf8_next(pl_str text, size_t *offset)
{
    unsigned char first = (unsigned char)text.at[*offset];
    if (first >= 0x80)
        return pl_utf8_decode(text, offset);
    ++*offset;
    return first;
}

/* The code point that ends before *offset (which is moved to its start). *offset must be > 0. */
uint32_t pl_utf8_previous(pl_str text, size_t *offset);

size_t pl_utf8_count(pl_str text);                     /* code points in well-formed text */
size_t pl_utf8_offset(pl_str text, size_t index);      /* byte offset of the index-th code point, length at the end */
size_t pl_utf8_index(pl_str text, size_t byte_offset); /* code points before a byte offset */

/* Writes 1–4 bytes, returns how many; an invalid code point is written as U+FFFD. */
size_t pl_utf8_write(char out[4], uint32_t code_point);

#endif
