/* How a pattern writes numbers: one immutable ICU formatter per style, or a pool of them where ICU has only mutable ones. */
#ifndef PL_LOCALE_NUMBER_STYLE_H
#define PL_LOCALE_NUMBER_STYLE_H

#include <unicode/unum.h>
#include <unicode/unumberformatter.h>
#include <unicode/upluralrules.h>

#include "base/arena.h"
#include "base/buf.h"
#include "locale/pool.h"
#include "locale/value.h"

typedef enum pl_number_kind {
    PL_NUMBER_PLAIN,
    PL_NUMBER_INTEGER,
    PL_NUMBER_PERCENT,
    PL_NUMBER_CURRENCY,
    PL_NUMBER_SKELETON, /* "::…" */
    PL_NUMBER_OLD,      /* a DecimalFormat pattern, spellout, ordinal, duration */
} pl_number_kind;

typedef struct pl_number_style {
    pl_number_kind kind;
    UNumberFormatter *formatter; /* all kinds but OLD */
    UNumberFormat *model;        /* OLD: never formats, is only cloned */
    pl_pool pool;                /* OLD: UNumberFormat */
    char currency[4];            /* that a skeleton names; "" otherwise */
} pl_number_style;

/* A number as ICU takes it: the decimal as written, or a double when there is none. */
typedef struct pl_number {
    pl_str decimal;
    double value;
    bool whole; /* below 10^15 and without a fraction */
} pl_number;

/* Opens the style of {x, type, style} for an ICU locale. `type` is number, spellout, ordinal or duration in any case.
 * PL_ERR_CONTENT for a style that ICU refuses. */
pl_status pl_number_style_open(pl_number_style *out, const char *locale, pl_str type, pl_str style, pl_error *err);
void pl_number_style_close(pl_number_style *style); /* accepts an all-zero style */

/* Reads the number of a value. PL_ERR_REQUEST when its text is no decimal, or one of more than 256 bytes. */
pl_status pl_number_of(pl_number *out, const pl_value *value, pl_error *err);

/* Appends `number`. Safe from many threads; `scratch` belongs to the thread. */
pl_status pl_number_put(pl_buf *out, pl_number_style *style, const pl_number *number, UFormattedNumber *scratch,
                        pl_error *err);
pl_status pl_number_put_with(pl_buf *out, const UNumberFormatter *formatter, const pl_number *number,
                             UFormattedNumber *scratch, pl_error *err);

/* Writes the plural keyword of `number` as the style shows it ("1" is one, "1.0" other), terminated, to `out` of 16 bytes. */
pl_status pl_number_keyword(char out[16], const UPluralRules *rules, pl_number_style *style, const pl_number *number,
                            UFormattedNumber *scratch, pl_error *err);

#endif
