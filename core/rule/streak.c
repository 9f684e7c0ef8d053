/* Counting stops. */
#include "rule/streak.h"

#include "base/clock.h"

void pl_streak_end(pl_streak *streak)
{
    if (atomic_load_explicit(&streak->stops, memory_order_relaxed)) /* nothing is written while all is well */
        atomic_store_explicit(&streak->stops, 0, memory_order_relaxed);
}

void pl_streak_stop(pl_streak *streak, const char *budget)
{
    if (atomic_fetch_add_explicit(&streak->stops, 1, memory_order_relaxed) + 1 != PL_STREAK_MAX)
        return; /* the first of several at once speaks for all */
    atomic_store_explicit(&streak->since, pl_clock_now(), memory_order_relaxed);
    atomic_store_explicit(&streak->budget, budget, memory_order_release);
}

bool pl_streak_is_over(pl_rule_outage *out, const pl_streak *streak)
{
    const char *budget = atomic_load_explicit(&streak->budget, memory_order_acquire);
    if (!budget)
        return false;
    *out = (pl_rule_outage){ .budget = budget, .since = atomic_load_explicit(&streak->since, memory_order_relaxed) };
    return true;
}
