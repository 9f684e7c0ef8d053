/* Stops in a row, counted for one set of rules by all of its workers without a lock: a rule that is stopped three times in a row is not run again. */
#ifndef PL_RULE_STREAK_H
#define PL_RULE_STREAK_H

#include <stdatomic.h>

#include "rule/rulebook.h"

enum { PL_STREAK_MAX = 3 };

typedef struct pl_streak {
    _Atomic unsigned stops;       /* since it last ended well */
    _Atomic(const char *) budget; /* of the stop that was one too many: "steps"; NULL while the rule is run */
    _Atomic int64_t since;        /* when that was, milliseconds since 1970 */
} pl_streak;

/* The rule ended well. */
void pl_streak_end(pl_streak *streak);

/* The rule was stopped by `budget`, a string that is never freed. */
void pl_streak_stop(pl_streak *streak, const char *budget);

/* Whether the rule is run no more; then `out` is filled. */
bool pl_streak_is_over(pl_rule_outage *out, const pl_streak *streak);

#endif
