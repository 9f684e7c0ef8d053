/* What a rule may change, as it was before: to see whether it did, and to put it back. */
#ifndef PL_RULE_SNAPSHOT_H
#define PL_RULE_SNAPSHOT_H

#include "rule/host.h"

typedef struct pl_kept {
    void *at;
    size_t count;
} pl_kept;

typedef struct pl_snapshot {
    pl_kept first;  /* moves of the plan or draft, intents of the reading */
    pl_kept second; /* spans of the draft, risks of the reading */
    pl_str text;    /* of the draft */
    pl_emotion emotion;
    int intensity;
    size_t findings;
    size_t why;
    int tier;
} pl_snapshot;

/* Lives in `arena`. PL_ERR_MEMORY. */
pl_status pl_snapshot_take(pl_snapshot *out, pl_arena *arena, const pl_rule_call *call, pl_error *err);

/* Needs no memory: vectors and buffers keep the room that they had. */
void pl_snapshot_restore(const pl_snapshot *snapshot, const pl_rule_call *call);

bool pl_snapshot_differs(const pl_snapshot *snapshot, const pl_rule_call *call);

#endif
