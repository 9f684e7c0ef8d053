/* Snapshots: reference counts and the pool of workers. */
#include "engine/snapshot.h"

#include <stdatomic.h>
#include <string.h>

#include "base/alloc.h"

/* Kept until the snapshot ends: answers that are being written may look at an older one. */
typedef struct refusal {
    struct refusal *before;
    pl_error why;
} refusal;

struct pl_snapshot {
    pthread_mutex_t lock;
    size_t holders;
    pl_content *content;
    pl_vector idle;             /* pl_worker * */
    _Atomic(refusal *) refused; /* the latest */
};

pl_status pl_snapshot_open(pl_snapshot **out, pl_content_folders folders, pl_error *err)
{
    pl_snapshot *snapshot = pl_alloc_zeroed(1, sizeof *snapshot);
    if (!snapshot)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the content");
    pthread_mutex_init(&snapshot->lock, NULL);
    snapshot->holders = 1;
    pl_vector_init(&snapshot->idle, sizeof(pl_worker *), NULL);
    pl_status status = pl_content_open(&snapshot->content, folders, err);
    if (status) {
        pl_snapshot_release(snapshot);
        return status;
    }
    *out = snapshot;
    return PL_OK;
}

void pl_snapshot_hold(pl_snapshot *snapshot)
{
    pthread_mutex_lock(&snapshot->lock);
    snapshot->holders++;
    pthread_mutex_unlock(&snapshot->lock);
}

void pl_snapshot_release(pl_snapshot *snapshot)
{
    if (!snapshot)
        return;
    pthread_mutex_lock(&snapshot->lock);
    size_t left = --snapshot->holders;
    pthread_mutex_unlock(&snapshot->lock);
    if (left)
        return;
    pl_worker **workers = snapshot->idle.at;
    for (size_t i = 0; i < snapshot->idle.count; i++)
        pl_worker_free(workers[i]);
    pl_vector_drop(&snapshot->idle);
    for (refusal *at = atomic_load(&snapshot->refused), *before; at; at = before) {
        before = at->before;
        pl_free(at);
    }
    pl_content_close(snapshot->content);
    pthread_mutex_destroy(&snapshot->lock);
    pl_free(snapshot);
}

const pl_content *pl_snapshot_content(const pl_snapshot *snapshot)
{
    return snapshot->content;
}

void pl_snapshot_refuse(pl_snapshot *snapshot, const pl_error *why)
{
    const pl_error *latest = pl_snapshot_refusal(snapshot);
    if (latest && latest->line == why->line && !strcmp(latest->source, why->source) &&
        !strcmp(latest->message, why->message))
        return; /* who tries again and again does not fill the memory */
    refusal *fresh = pl_alloc_zeroed(1, sizeof *fresh);
    if (!fresh)
        return;
    fresh->why = *why;
    fresh->before = atomic_load_explicit(&snapshot->refused, memory_order_relaxed);
    while (!atomic_compare_exchange_weak_explicit(&snapshot->refused, &fresh->before, fresh, memory_order_release,
                                                  memory_order_relaxed))
        continue;
}

const pl_error *pl_snapshot_refusal(const pl_snapshot *snapshot)
{
    const refusal *latest = atomic_load_explicit(&snapshot->refused, memory_order_acquire);
    return latest ? &latest->why : NULL;
}

pl_status pl_snapshot_borrow(pl_worker **out, pl_snapshot *snapshot, pl_error *err)
{
    *out = NULL;
    pthread_mutex_lock(&snapshot->lock);
    if (snapshot->idle.count)
        *out = ((pl_worker **)snapshot->idle.at)[--snapshot->idle.count];
    pthread_mutex_unlock(&snapshot->lock);
    return *out ? PL_OK : pl_worker_new(out, snapshot->content, err);
}

void pl_snapshot_return(pl_snapshot *snapshot, pl_worker *worker)
{
    pthread_mutex_lock(&snapshot->lock);
    pl_worker **slot = pl_vector_add(&snapshot->idle);
    if (slot)
        *slot = worker;
    pthread_mutex_unlock(&snapshot->lock);
    if (!slot)
        pl_worker_free(worker);
}
