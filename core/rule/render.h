/* What rules work on, as people read it: plans, readings and verdicts on one line. */
#ifndef PL_RULE_RENDER_H
#define PL_RULE_RENDER_H

#include "base/buf.h"
#include "reply/plan.h"
#include "understand/reading.h"
#include "vm/content.h"

/* "apology#close:2", "facts=with_eta"; a comma first when something stands in `out` already. */
void pl_render_move(pl_buf *out, const pl_move *move);

/* Moves, parted by commas. `moves` has pl_move. */
void pl_render_plan(pl_buf *out, const pl_move *moves, size_t count);

/* "emotion angry 4; intents invoice 0.9; risks chargeback 0.85". */
typedef struct pl_render_reading {
    const pl_intent_hit *intents;
    size_t intent_count;
    const pl_risk *risks;
    size_t risk_count;
    pl_emotion emotion;
    int intensity;
} pl_render_reading;
void pl_render_read(pl_buf *out, const pl_render_reading *reading);

/* "tier 2: chargeback, review_threat". `why` has pl_str. */
void pl_render_tier(pl_buf *out, int tier, const pl_str *why, size_t count);

/* The fields of a table as Lua writes them, on one line, without its braces. */
void pl_render_table(pl_buf *out, const pl_node *table);

#endif
