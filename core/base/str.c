/* Borrowed strings: comparing, finding, splitting, and the edit distance that names the nearest word. */
#include "base/str.h"

#include <string.h>

enum { DISTANCE_BYTES = 64 };

pl_str pl_str_of(const char *terminated)
{
    return (pl_str){ .at = terminated, .length = terminated ? strlen(terminated) : 0 };
}

pl_str pl_str_slice(pl_str whole, size_t start, size_t end)
{
    if (!whole.at)
        return (pl_str){ 0 };
    if (end > whole.length)
        end = whole.length;
    if (start > end)
        start = end;
    return (pl_str){ .at = whole.at + start, .length = end - start };
}

static bool equal_bytes(const char *a, const char *b, size_t length)
{
    return !length || (a && b && memcmp(a, b, length) == 0);
}

bool pl_str_starts(pl_str whole, pl_str prefix)
{
    return whole.length >= prefix.length && equal_bytes(whole.at, prefix.at, prefix.length);
}

bool pl_str_ends(pl_str whole, pl_str suffix)
{
    return pl_str_equal(pl_str_slice(whole, whole.length - suffix.length, whole.length), suffix);
}

int pl_str_compare(pl_str a, pl_str b)
{
    size_t shared = a.length < b.length ? a.length : b.length;
    int order = shared ? memcmp(a.at, b.at, shared) : 0;
    if (order)
        return order;
    return (a.length > b.length) - (a.length < b.length);
}

size_t pl_str_find(pl_str whole, pl_str part, size_t from)
{
    if (from > whole.length || !whole.at)
        return whole.length;
    if (!part.length)
        return from;
    const char *hit = memmem(whole.at + from, whole.length - from, part.at, part.length);
    return hit ? (size_t)(hit - whole.at) : whole.length;
}

static bool is_blank(char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

pl_str pl_str_trim(pl_str whole)
{
    size_t start = 0;
    size_t end = whole.length;
    while (start < end && is_blank(whole.at[start]))
        start++;
    while (end > start && is_blank(whole.at[end - 1]))
        end--;
    return pl_str_slice(whole, start, end);
}

bool pl_str_split(pl_str *part, pl_str *rest, char separator)
{
    if (!rest->at)
        return false;
    const char *hit = rest->length ? memchr(rest->at, separator, rest->length) : NULL;
    if (!hit) {
        *part = *rest;
        *rest = (pl_str){ 0 };
        return true;
    }
    size_t length = (size_t)(hit - rest->at);
    *part = pl_str_slice(*rest, 0, length);
    *rest = pl_str_slice(*rest, length + 1, rest->length);
    return true;
}

size_t pl_str_encode(char out[4], uint32_t code_point)
{
    if (code_point > 0x10FFFF || (code_point & 0xFFFFF800U) == 0xD800)
        code_point = 0xFFFD;
    if (code_point < 0x80) {
        out[0] = (char)code_point;
        return 1;
    }
    size_t trail = code_point < 0x800 ? 1 : code_point < 0x10000 ? 2 : 3;
    for (size_t i = trail; i > 0; i--) {
        out[i] = (char)(0x80 | (code_point & 0x3F));
        code_point >>= 6;
    }
    out[0] = (char)((0xF80U >> trail & 0xFF) | code_point);
    return trail + 1;
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* Optimal string alignment: a pair of bytes is swapped at most once and not edited again. */
size_t pl_str_distance(pl_str a, pl_str b)
{
    size_t rows[3][DISTANCE_BYTES + 1];
    size_t *before = rows[0];
    size_t *last = rows[1];
    size_t *row = rows[2];
    a = pl_str_slice(a, 0, DISTANCE_BYTES);
    b = pl_str_slice(b, 0, DISTANCE_BYTES);
    for (size_t j = 0; j <= b.length; j++)
        row[j] = j;
    for (size_t i = 1; i <= a.length; i++) {
        size_t *spare = before;
        before = last;
        last = row;
        row = spare;
        row[0] = i;
        for (size_t j = 1; j <= b.length; j++) {
            size_t replace = last[j - 1] + (a.at[i - 1] != b.at[j - 1]);
            row[j] = least(replace, least(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && a.at[i - 1] == b.at[j - 2] && a.at[i - 2] == b.at[j - 1])
                row[j] = least(row[j], before[j - 2] + 1);
        }
    }
    return row[b.length];
}
