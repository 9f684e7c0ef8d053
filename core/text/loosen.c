/* Smaller patterns that match no less. */
#include "text/regex.h"

/* The end of a class that starts at `at`: behind its ']'. */
static size_t behind_class(pl_str pattern, size_t at)
{
    size_t end = at + 1;
    if (end < pattern.length && pattern.at[end] == '^')
        end++;
    if (end < pattern.length && pattern.at[end] == ']')
        end++;
    while (end < pattern.length && pattern.at[end] != ']') {
        bool named = pl_str_starts(pl_str_slice(pattern, end, pattern.length), PL_STR("[:"));
        if (named)
            end = pl_str_find(pattern, PL_STR(":]"), end) + 1;
        else if (pattern.at[end] == '\\')
            end++;
        end++;
    }
    return end < pattern.length ? end + 1 : pattern.length;
}

/* The length of "at most n times" at the offset, 0 when it is something else. */
static size_t repeat_length(pl_str pattern, size_t at)
{
    size_t end = at + 3;
    if (!pl_str_starts(pl_str_slice(pattern, at, pattern.length), PL_STR("{0,")))
        return 0;
    while (end < pattern.length && pattern.at[end] >= '0' && pattern.at[end] <= '9')
        end++;
    return end > at + 3 && end < pattern.length && pattern.at[end] == '}' ? end + 1 - at : 0;
}

static size_t letter_length(pl_str pattern, size_t at)
{
    pl_str rest = pl_str_slice(pattern, at, pattern.length);
    if (pl_str_starts(rest, PL_STR("\\pL")))
        return 3;
    return pl_str_starts(rest, PL_STR("\\p{L}")) ? 5 : 0;
}

void pl_regex_loosen(pl_buf *out, pl_str pattern)
{
    bool literal = pl_str_find(pattern, PL_STR("\\Q"), 0) < pattern.length;
    for (size_t at = 0; at < pattern.length;) {
        size_t letter = literal ? 0 : letter_length(pattern, at);
        size_t repeat = literal ? 0 : repeat_length(pattern, at);
        size_t end = at + (pattern.at[at] == '\\' ? 2 : 1);
        if (letter) {
            pl_buf_put_text(out, "[^ ]");
            at += letter;
        } else if (repeat) {
            pl_buf_put_byte(out, '*');
            at += repeat;
        } else {
            if (pattern.at[at] == '[' && !literal)
                end = behind_class(pattern, at);
            pl_buf_put(out, pl_str_slice(pattern, at, end));
            at = end < pattern.length ? end : pattern.length;
        }
    }
}
