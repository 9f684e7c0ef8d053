/* A lock-free pool: a slot is taken by swapping in NULL and filled by swapping NULL out. */
#include "locale/pool.h"

#include <stddef.h>

void *pl_pool_take(pl_pool *pool)
{
    for (int i = 0; i < PL_POOL_SLOTS; i++) {
        if (!atomic_load_explicit(&pool->slots[i], memory_order_relaxed))
            continue;
        void *object = atomic_exchange_explicit(&pool->slots[i], NULL, memory_order_acquire);
        if (object)
            return object;
    }
    return NULL;
}

bool pl_pool_give(pl_pool *pool, void *object)
{
    for (int i = 0; i < PL_POOL_SLOTS; i++) {
        void *expected = NULL;
        if (atomic_compare_exchange_strong_explicit(&pool->slots[i], &expected, object, memory_order_release,
                                                    memory_order_relaxed))
            return true;
    }
    return false;
}
