/* From the request document to facts: paths of the table, then what is derived from them. */
#ifndef PL_REPLY_REQUEST_H
#define PL_REPLY_REQUEST_H

#include "market/market.h"
#include "reply/facts.h"
#include "text/json_read.h"

typedef struct pl_facts_source {
    const pl_json *request; /* validated by its schema */
    const pl_market *market;
    const pl_catalog *catalog;
    int64_t now; /* ms since 1970 */
    pl_str shop; /* the shop's name from its settings; absent when unknown */
} pl_facts_source;

/* Fills `facts`, which may be uninitialised; texts are borrowed from the request or `arena`. PL_ERR_REQUEST with the field for a date or amount that is none and for a name under
 * `values` that is no fact. */
pl_status pl_facts_fill(pl_facts *facts, pl_arena *arena, const pl_facts_source *source, pl_error *err);

#endif
