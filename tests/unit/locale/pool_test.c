/* Tests of the lock-free pool. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>
#include <pthread.h>

#include "locale/pool.h"

static void gives_each_object_once(void **state)
{
    pl_pool pool = { { NULL } };
    int objects[PL_POOL_SLOTS + 1];
    (void)state;
    assert_null(pl_pool_take(&pool));
    for (int i = 0; i < PL_POOL_SLOTS; i++)
        assert_true(pl_pool_give(&pool, &objects[i]));
    assert_false(pl_pool_give(&pool, &objects[PL_POOL_SLOTS]));
    for (int i = 0; i < PL_POOL_SLOTS; i++)
        assert_ptr_equal(pl_pool_take(&pool), &objects[i]);
    assert_null(pl_pool_take(&pool));
}

enum { THREADS = 3, ROUNDS = 20000, OBJECTS = 2 };

/* An object that two threads must never hold at once. */
typedef struct held {
    int holders;
    int uses;
} held;

static void *take_and_give(void *payload)
{
    pl_pool *pool = payload;
    size_t wrong = 0;
    for (int i = 0; i < ROUNDS; i++) {
        held *object = pl_pool_take(pool);
        if (!object)
            continue;
        wrong += ++object->holders != 1;
        object->uses++;
        object->holders--;
        wrong += !pl_pool_give(pool, object);
    }
    return wrong ? payload : NULL;
}

static void lets_no_two_threads_hold_one_object(void **state)
{
    pl_pool pool = { { NULL } };
    held objects[OBJECTS] = { { 0 } };
    pthread_t threads[THREADS];
    (void)state;
    for (size_t i = 0; i < OBJECTS; i++)
        assert_true(pl_pool_give(&pool, &objects[i]));
    for (size_t i = 0; i < THREADS; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, take_and_give, &pool), 0);
    for (size_t i = 0; i < THREADS; i++) {
        void *wrong = NULL;
        pthread_join(threads[i], &wrong);
        assert_null(wrong);
    }
    assert_true(objects[0].uses > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gives_each_object_once),
        cmocka_unit_test(lets_no_two_threads_hold_one_object),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
