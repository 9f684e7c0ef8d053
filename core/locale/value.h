/* A typed value that a pattern can show. */
#ifndef PL_LOCALE_VALUE_H
#define PL_LOCALE_VALUE_H

#include <stdint.h>

#include "base/str.h"

typedef enum pl_value_kind {
    PL_VALUE_NONE, /* absent: never shown as a blank */
    PL_VALUE_TEXT,
    PL_VALUE_NUMBER,
    PL_VALUE_MONEY,
    PL_VALUE_MOMENT, /* a point in time */
    PL_VALUE_DAY,    /* a calendar day, without a time */
    PL_VALUE_BOOL,
    PL_VALUE_CHOICE, /* one of a few keywords; absent means undecided, which selects `other` */
} pl_value_kind;

/* Borrowed; `text` holds the decimal as written for numbers and money ("1234.50"), so that no digit is lost. */
typedef struct pl_value {
    pl_value_kind kind;
    char currency[4]; /* MONEY */
    pl_str text;
    double number; /* NUMBER, MONEY, BOOL (0 or 1) */
    int64_t time;  /* MOMENT: ms since 1970 UTC; DAY: days since 1970-01-01 */
} pl_value;

typedef struct pl_argument {
    pl_str name;
    pl_value value;
} pl_argument;

/* Finds the value of `name`; NULL when there is none. The result must live while the pattern is run. */
typedef const pl_value *(*pl_value_find)(const void *payload, pl_str name);

#endif
