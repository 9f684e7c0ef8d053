/* The length of a message against what the platform takes. */
#include "check/row.h"
#include "text/utf8.h"

enum { NEAR_PERCENT = 95 };

pl_status pl_check_length(const pl_check_case *of, pl_error *err)
{
    pl_market_fact fact;
    if (of->text->in_parts || !of->text->market ||
        !pl_market_fact_find(&fact, of->catalog, of->text->market, "message_limit"))
        return PL_OK;
    size_t limit = (size_t)pl_node_number(fact.value, 0);
    size_t length = pl_utf8_count(of->text->text);
    if (!limit || length * 100 < limit * NEAR_PERCENT)
        return PL_OK;
    pl_str says =
        length > limit
            ? pl_arena_format(of->arena, "The text has %zu characters; the platform takes %zu.", length, limit)
            : pl_arena_format(of->arena, "The text has %zu of at most %zu characters.", length, limit);
    return pl_check_put(
        of, (pl_check_report){ 0, 0, says, length > limit ? PL_FIX_HUMAN : PL_FIX_NONE, { .at = NULL } }, err);
}
