/* The bytes of JSON strings and numbers; shared by the reader and the writer. */
#ifndef PL_TEXT_JSON_SCAN_H
#define PL_TEXT_JSON_SCAN_H

#include <stdint.h>

#include "base/str.h"

/* Where a scan came to: behind what it took, or at what is wrong. */
typedef struct pl_json_scan {
    const char *at;
    const char *wrong; /* NULL, or what stands there and must not */
} pl_json_scan;

/* The first '"', '\' or byte below 0x20 in [at, end); `end` when there is none. */
const char *pl_json_scan_plain(const char *at, const char *end);

/* The first of these, or byte of a character that is not ASCII. */
const char *pl_json_scan_ascii(const char *at, const char *end);

/* From behind the opening quote to the closing one; *escapes counts the backslashes that begin an escape. */
pl_json_scan pl_json_scan_string(const char *at, const char *end, size_t *escapes);

/* Decodes [at, end) into `out`, which has room for as many bytes; *length is what was written. */
pl_json_scan pl_json_scan_escapes(const char *at, const char *end, char *out, size_t *length);

typedef struct pl_json_digits {
    uint64_t mantissa;
    int exponent; /* of ten */
    bool negative;
    bool exact; /* mantissa and exponent give the nearest double by one operation */
} pl_json_digits;

/* A number by the grammar of RFC 8259; `at` is before `end`. */
pl_json_scan pl_json_scan_number(const char *at, const char *end, pl_json_digits *out);

/* The value of exact digits. */
double pl_json_digits_value(const pl_json_digits *digits);

#endif
