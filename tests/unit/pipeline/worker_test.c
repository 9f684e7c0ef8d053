/* A worker's memory goes from case to case, within bounds. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "pipeline/worker.h"

enum { CEILING = 64 << 20, CASE_BYTES = 100 << 10, CASES = 20, HUGE_BYTES = 8 << 20 };

typedef struct world {
    pl_content *content;
    pl_worker *worker;
} world;

static int open_world(void **state)
{
    static world it;
    pl_content_folders folders = { .builtin = PL_SOURCE_FOLDER };
    assert_int_equal(pl_content_open(&it.content, folders, NULL), PL_OK);
    assert_int_equal(pl_worker_new(&it.worker, it.content, NULL), PL_OK);
    *state = &it;
    return 0;
}

static int close_world(void **state)
{
    world *it = *state;
    pl_worker_free(it->worker);
    pl_content_close(it->content);
    return 0;
}

/* Takes as much as a case does, in many pieces; the memory must be zero. */
static void work(pl_arena *arena)
{
    for (size_t taken = 0; taken < CASE_BYTES; taken += 100) {
        unsigned char *piece = pl_arena_take(arena, 100);
        assert_non_null(piece);
        for (size_t i = 0; i < 100; i++)
            assert_int_equal(piece[i], 0);
        piece[0] = piece[99] = 0xFF;
    }
}

static void later_cases_allocate_nothing(void **state)
{
    world *it = *state;
    size_t made = 0;
    for (size_t i = 0; i < CASES; i++) {
        pl_arena tree;
        pl_arena arena;
        if (i == 3)
            made = pl_alloc_count();
        pl_worker_lend(&tree, it->worker, CEILING);
        pl_worker_lend(&arena, it->worker, CEILING);
        work(&tree);
        work(&arena);
        pl_worker_take_back(it->worker, &arena);
        pl_worker_take_back(it->worker, &tree);
    }
    assert_int_equal(pl_alloc_count(), made);
}

static void keeps_a_new_ceiling_and_nothing_huge(void **state)
{
    world *it = *state;
    pl_arena arena;
    pl_worker_lend(&arena, it->worker, CEILING);
    assert_non_null(pl_arena_take(&arena, HUGE_BYTES));
    pl_worker_take_back(it->worker, &arena);
    assert_null(arena.block);
    pl_worker_lend(&arena, it->worker, 1000);
    assert_null(pl_arena_take(&arena, 1001));
    assert_non_null(pl_arena_take(&arena, 1000));
    pl_worker_take_back(it->worker, &arena);
}

static void takes_back_no_more_than_it_keeps(void **state)
{
    world *it = *state;
    pl_arena arenas[5];
    for (size_t i = 0; i < 5; i++) {
        pl_worker_lend(&arenas[i], it->worker, CEILING);
        work(&arenas[i]);
    }
    for (size_t i = 0; i < 5; i++) {
        pl_worker_take_back(it->worker, &arenas[i]);
        assert_null(arenas[i].block);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(later_cases_allocate_nothing),
        cmocka_unit_test(keeps_a_new_ceiling_and_nothing_huge),
        cmocka_unit_test(takes_back_no_more_than_it_keeps),
    };
    return cmocka_run_group_tests(tests, open_world, close_world);
}
