/* Reading position in a pattern: the small words of its grammar, and errors with their place. */
#ifndef PL_LOCALE_PATTERN_SCAN_H
#define PL_LOCALE_PATTERN_SCAN_H

#include "locale/pattern_tree.h"

typedef struct pl_pattern_scan {
    pl_str text;
    size_t at;
    pl_pattern *pattern;
    pl_buf literal; /* text of the message that is being read */
    pl_error *err;
} pl_pattern_scan;

/* Fails with the line and column of a byte offset. */
pl_status pl_pattern_scan_fail(pl_pattern_scan *scan, size_t offset, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
pl_status pl_pattern_scan_memory(pl_pattern_scan *scan);

bool pl_pattern_scan_end(const pl_pattern_scan *scan);
bool pl_pattern_scan_sees(const pl_pattern_scan *scan, char byte); /* false at the end */
void pl_pattern_scan_blanks(pl_pattern_scan *scan);                /* Unicode's Pattern_White_Space */

/* Each takes what it names, which may be nothing. Names are anything but blanks and Unicode's Pattern_Syntax. */
pl_str pl_pattern_scan_name(pl_pattern_scan *scan);
pl_str pl_pattern_scan_letters(pl_pattern_scan *scan);
bool pl_pattern_scan_number(double *out, pl_pattern_scan *scan); /* false when there is none, or it is malformed */

/* Whether an argument name is one for ICU: not empty, and no number with a leading zero or above 32767. */
bool pl_argument_name_valid(pl_str name);

/* The index of an argument, added when it is new. */
pl_status pl_pattern_scan_argument(uint16_t *out, pl_pattern_scan *scan, pl_str name);

/* Reads "{name, type, …}" with the scan before the brace, at `depth` messages. Implemented beside the message grammar's other half. */
pl_status pl_pattern_scan_placeholder(pl_node **out, pl_pattern_scan *scan, int depth);

/* Reads a message up to the end of the pattern (depth 0) or its closing brace, which it takes. `plural` is NULL outside of plurals. */
pl_status pl_pattern_scan_message(const pl_node **first, pl_pattern_scan *scan, const pl_node *plural, int depth);

#endif
