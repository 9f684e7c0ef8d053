/* A few spare objects that one thread at a time may use, taken and given back without a lock. */
#ifndef PL_LOCALE_POOL_H
#define PL_LOCALE_POOL_H

#include <stdatomic.h>
#include <stdbool.h>

enum { PL_POOL_SLOTS = 8 };

/* All zero is an empty pool. */
typedef struct pl_pool {
    void *_Atomic slots[PL_POOL_SLOTS];
} pl_pool;

void *pl_pool_take(pl_pool *pool);              /* NULL when it is empty */
bool pl_pool_give(pl_pool *pool, void *object); /* false when it is full: the caller ends the object */

#endif
