/* A borrowed run of bytes, passed by value. It is not terminated and it owns nothing. */
#ifndef PL_BASE_STR_H
#define PL_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct pl_str {
    const char *at; /* NULL only when the string is absent; an empty string has a non-NULL `at` */
    size_t length;  /* bytes */
} pl_str;

/* A string literal as a pl_str, usable in initialisers. */
#define PL_STR(literal) ((pl_str){ .at = (literal), .length = sizeof(literal) - 1 })

/* For printf's "%.*s". Takes a name, never a call, because it stands there twice; tools/dev/macros looks after that. */
#define PL_STR_ARGS(s) (int)(s).length, (s).at ? (s).at : ""

pl_str pl_str_of(const char *terminated); /* NULL gives an absent string */
pl_str pl_str_slice(pl_str whole, size_t start, size_t end);

/* These two stand here so that a comparison with a literal needs no call: most end at the length. */
static inline bool pl_str_equal(pl_str a, pl_str b)
{
    return a.length == b.length && (!a.length || (a.at && b.at && memcmp(a.at, b.at, a.length) == 0));
}

static inline bool pl_str_is(pl_str a, const char *terminated)
{
    pl_str b = { terminated, terminated ? strlen(terminated) : 0 }; /* C++ reads this, too */
    return pl_str_equal(a, b);
}

bool pl_str_starts(pl_str whole, pl_str prefix);
bool pl_str_ends(pl_str whole, pl_str suffix);
int pl_str_compare(pl_str a, pl_str b); /* by bytes, as strcmp */

/* The byte offset of the first `part` at or after `from`; whole.length when there is none. */
size_t pl_str_find(pl_str whole, pl_str part, size_t from);

/* Without the ASCII blanks at both ends. */
pl_str pl_str_trim(pl_str whole);

/* Takes the part of *rest before the next `separator` and moves *rest behind it. False when nothing is left
 * (rest->at is then NULL); "a,,b" gives "a", "", "b". */
bool pl_str_split(pl_str *part, pl_str *rest, char separator);

/* Writes a code point as UTF-8 and returns its 1–4 bytes; an invalid one is written as U+FFFD. */
size_t pl_str_encode(char out[4], uint32_t code_point);

/* The number of single-character edits (insert, delete, replace, swap) from a to b, by bytes; used to name the nearest
 * known word. Looks at the first 64 bytes of each. */
size_t pl_str_distance(pl_str a, pl_str b);

#endif
