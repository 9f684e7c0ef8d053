/* UTF-8: validation, decoding and counting. */
#include "text/utf8.h"

#include <string.h>

static bool is_trail(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/* Adds the six bits of a byte that goes on; false for any other byte. */
static bool take_trail(uint32_t *value, unsigned char byte)
{
    *value = *value << 6 | (byte & 0x3F);
    return is_trail(byte);
}

static bool take_trails(uint32_t *value, const unsigned char *at, size_t length)
{
    return (length < 2 || take_trail(value, at[1])) && (length < 3 || take_trail(value, at[2])) &&
           (length < 4 || take_trail(value, at[3]));
}

/* Decodes the sequence at `at` and returns its bytes, 0 when it is not well-formed. `left` is at least 1. */
static size_t decode(const unsigned char *at, size_t left, uint32_t *code_point)
{
    static const unsigned char lengths[16] = {
        1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 2, 2, 3, 4
    }; /* by the first half byte */
    static const uint32_t smallest[5] = { 0, 0, 0x80, 0x800, 0x10000 };
    size_t length = lengths[at[0] >> 4];
    if (length == 0 || length > left)
        return 0;
    /* The mask keeps the lowest bit of a longer mark, so that 0xF8 and above come out too large. */
    uint32_t value = length == 1 ? at[0] : at[0] & 0xFFU >> length;
    if (!take_trails(&value, at, length) || value < smallest[length] || value > 0x10FFFF ||
        (value & 0xFFFFF800U) == 0xD800)
        return 0;
    *code_point = value;
    return length;
}

size_t pl_utf8_ascii(pl_str text, size_t from)
{
    uint64_t word;
    while (text.length - from >= sizeof word) {
        memcpy(&word, text.at + from, sizeof word);
        if (word & 0x8080808080808080U)
            break;
        from += sizeof word;
    }
    while (from < text.length && (unsigned char)text.at[from] < 0x80)
        from++;
    return from;
}

size_t pl_utf8_check(pl_str text)
{
    const unsigned char *at = (const unsigned char *)text.at;
    for (size_t offset = pl_utf8_ascii(text, 0); offset < text.length; offset = pl_utf8_ascii(text, offset)) {
        uint32_t code_point;
        size_t length = decode(at + offset, text.length - offset, &code_point);
        if (!length)
            return offset;
        offset += length;
    }
    return text.length;
}

pl_status pl_utf8_require(pl_str text, const char *what, pl_error *err)
{
    size_t wrong = pl_utf8_check(text);
    if (wrong < text.length)
        return pl_fail(err, PL_ERR_REQUEST, "%s is not valid UTF-8 at byte %zu", what, wrong);
    const char *nul = text.length ? memchr(text.at, '\0', text.length) : NULL;
    if (nul)
        return pl_fail(err, PL_ERR_REQUEST, "%s contains a NUL character at byte %zu", what, (size_t)(nul - text.at));
    return PL_OK;
}

uint32_t pl_utf8_decode(pl_str text, size_t *offset)
{
    const unsigned char *at = (const unsigned char *)text.at + *offset;
    uint32_t code_point = 0xFFFD;
    size_t left = text.length - *offset;
    if (left >= 3 && at[0] > 0xE0 && at[0] < 0xED && is_trail(at[1]) && is_trail(at[2])) {
        *offset += 3; /* most of what is not ASCII: Han, kana, the marks of all languages */
        return (at[0] & 0x0FU) << 12 | (at[1] & 0x3FU) << 6 | (at[2] & 0x3FU);
    }
    size_t length = decode(at, left, &code_point);
    *offset += length ? length : 1;
    return code_point;
}

uint32_t pl_utf8_previous(pl_str text, size_t *offset)
{
    size_t end = *offset;
    size_t start = end - 1;
    if ((unsigned char)text.at[start] < 0x80) {
        *offset = start;
        return (unsigned char)text.at[start];
    }
    while (start > 0 && end - start < 4 && is_trail((unsigned char)text.at[start]))
        start--;
    uint32_t code_point = 0xFFFD;
    bool whole = decode((const unsigned char *)text.at + start, end - start, &code_point) == end - start;
    *offset = whole ? start : end - 1;
    return whole ? code_point : 0xFFFD;
}

size_t pl_utf8_count(pl_str text)
{
    size_t trails = 0;
    for (size_t i = pl_utf8_ascii(text, 0); i < text.length; i = pl_utf8_ascii(text, i)) {
        while (i < text.length && (unsigned char)text.at[i] >= 0x80)
            trails += is_trail((unsigned char)text.at[i++]);
    }
    return text.length - trails;
}

size_t pl_utf8_offset(pl_str text, size_t index)
{
    size_t offset = 0;
    for (;;) {
        while (offset < text.length && is_trail((unsigned char)text.at[offset]))
            offset++;
        if (offset == text.length || index == 0)
            return offset;
        index--;
        offset++;
    }
}

size_t pl_utf8_index(pl_str text, size_t byte_offset)
{
    return pl_utf8_count(pl_str_slice(text, 0, byte_offset));
}

size_t pl_utf8_write(char out[4], uint32_t code_point)
{
    return pl_str_encode(out, code_point);
}
