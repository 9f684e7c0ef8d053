/* A moment's content with its idle workers, counted by who uses it. */
#ifndef PL_ENGINE_SNAPSHOT_H
#define PL_ENGINE_SNAPSHOT_H

#include <pthread.h>

#include "pipeline/content.h"
#include "pipeline/worker.h"

typedef struct pl_snapshot pl_snapshot;

/* Loads the folders' content; the caller holds it. */
pl_status pl_snapshot_open(pl_snapshot **out, pl_content_folders folders, pl_error *err);
void pl_snapshot_hold(pl_snapshot *snapshot);
void pl_snapshot_release(pl_snapshot *snapshot); /* the last one frees it; accepts NULL */

const pl_content *pl_snapshot_content(const pl_snapshot *snapshot);

/* Remembers why what should have taken this snapshot's place was refused, and the latest such reason: NULL when there was none. From any thread; what is
 * returned lives as long as the snapshot. */
void pl_snapshot_refuse(pl_snapshot *snapshot, const pl_error *why);
const pl_error *pl_snapshot_refusal(const pl_snapshot *snapshot);

/* An idle worker, or a new one; to be given back. Safe from many threads. */
pl_status pl_snapshot_borrow(pl_worker **out, pl_snapshot *snapshot, pl_error *err);
void pl_snapshot_return(pl_snapshot *snapshot, pl_worker *worker);

#endif
