/* Shifts of tone: what one row of a content file, a shop or a request does to the axes. */
#ifndef PL_MARKET_SHIFT_H
#define PL_MARKET_SHIFT_H

#include "market/tone.h"
#include "vm/content.h"

typedef enum pl_shift_kind { PL_SHIFT_NONE, PL_SHIFT_ADD, PL_SHIFT_SET } pl_shift_kind;

typedef struct pl_shift {
    pl_shift_kind kind[PL_AXIS_COUNT];
    int value[PL_AXIS_COUNT];
} pl_shift;

/* Rows for pl_fields_check, one for each axis: a whole table of numbers, some of them, or numbers and { set = n }. */
extern const pl_field pl_shift_fields_all[PL_AXIS_COUNT + 1];
extern const pl_field pl_shift_fields_some[PL_AXIS_COUNT + 1];

/* Reads the axes of `table`, which may be NULL; other fields are passed over. A bare number means `bare`, { set = n } sets.
 * PL_ERR_CONTENT for what is no whole number in range: 0 to 100 to set, -100 to 100 to add. */
pl_status pl_shift_read(pl_shift *out, const pl_node *table, pl_shift_kind bare, pl_error *err);

/* Sets the axes whose value is 0 or more. `values` may be NULL. */
pl_shift pl_shift_of(const int values[PL_AXIS_COUNT]);

void pl_shift_apply(pl_tone *tone, const pl_shift *shift); /* clamped to 0–100 */

#endif
