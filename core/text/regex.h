/* Regular expressions in linear time (RE2), on UTF-8. */
#ifndef PL_TEXT_REGEX_H
#define PL_TEXT_REGEX_H

#include "base/buf.h"
#include "base/error.h"
#include "base/str.h"

typedef struct pl_regex pl_regex;
typedef struct pl_regex_filter pl_regex_filter;

typedef enum pl_regex_case { PL_REGEX_EXACT_CASE, PL_REGEX_ANY_CASE } pl_regex_case;

enum { PL_REGEX_GROUPS_MAX = 16 };

/* Byte ranges of one match: [0] the whole, then the groups; a group that took no part has start == SIZE_MAX. */
typedef struct pl_regex_match {
    struct {
        size_t start;
        size_t end;
    } group[PL_REGEX_GROUPS_MAX];
    size_t count;
} pl_regex_match;

/* RE2 syntax; `\b \w \d` are ASCII. PL_ERR_CONTENT with RE2's own words for a bad pattern; memory of one pattern is capped at 8 MiB, and most take little of it. */
pl_status pl_regex_new(pl_regex **out, pl_str pattern, pl_regex_case fold, pl_error *err);
void pl_regex_free(pl_regex *regex);

/* How many instructions the compiled pattern has: its memory, and its time for each byte at worst, grow with them. */
size_t pl_regex_size(const pl_regex *regex);

/* The first match at or after `from`. Safe from many threads at once. */
bool pl_regex_find(pl_regex_match *out, const pl_regex *regex, pl_str text, size_t from);

/* Whether it matches anywhere: cheaper than finding the place. Safe from many threads at once. */
bool pl_regex_test(const pl_regex *regex, pl_str text);

/* A pattern that is compiled when it is first asked for, by whichever thread that is: for what few texts ever need. */
typedef struct pl_regex_late pl_regex_late;
pl_status pl_regex_late_new(pl_regex_late **out, pl_str pattern, pl_error *err);
void pl_regex_late_free(pl_regex_late *late);
const pl_regex *pl_regex_late_get(
    pl_regex_late *late); /* borrowed; NULL when the pattern is not valid, or memory was refused */

/* Appends a pattern that matches every text that `pattern` matches, and some more, and that is much smaller: letters of any script give way to
 * anything but a blank, and "at most n times" to "any number of times". A pattern that is not valid stays so. */
void pl_regex_loosen(pl_buf *out, pl_str pattern);

/* Many patterns of which a text matches few: one pass over the text leaves those that can match at all. Add all, seal once, then it is immutable and
 * safe from many threads at once. Errors of adding as pl_regex_new; PL_ERR_LIMIT when all together are too large. */
pl_status pl_regex_filter_new(pl_regex_filter **out, pl_error *err);
void pl_regex_filter_free(pl_regex_filter *filter);
pl_status pl_regex_filter_add(pl_regex_filter *filter, pl_str pattern, size_t *index, pl_error *err);
pl_status pl_regex_filter_seal(pl_regex_filter *filter, pl_error *err);
size_t pl_regex_filter_count(const pl_regex_filter *filter);
const pl_regex *pl_regex_filter_at(const pl_regex_filter *filter, size_t index); /* borrowed */

/* Sets may[index] = 1 for each pattern that the text may match, and leaves the others, which it cannot match; `may` has one byte per pattern. */
void pl_regex_filter_mark(const pl_regex_filter *filter, pl_str text, unsigned char *may);

#endif
