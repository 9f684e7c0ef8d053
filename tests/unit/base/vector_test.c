/* Vectors on the heap and in an arena. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "base/vector.h"

static void check_growth(pl_arena *arena)
{
    pl_vector vector;
    pl_vector_init(&vector, sizeof(int), arena);
    for (int i = 0; i < 1000; i++) {
        int *added = pl_vector_add(&vector);
        assert_non_null(added);
        assert_int_equal(*added, 0);
        *added = i;
    }
    for (size_t i = 0; i < 1000; i++)
        assert_int_equal(*(int *)pl_vector_get(&vector, i), i);
    assert_null(pl_vector_get(&vector, 1000));
    pl_vector_drop(&vector);
    assert_int_equal(vector.count, 0);
    assert_non_null(pl_vector_add(&vector));
    pl_vector_drop(&vector);
    pl_vector_drop(&vector);
}

static void grows_on_the_heap_and_in_an_arena(void **state)
{
    (void)state;
    pl_arena arena;
    pl_arena_init(&arena, 1 << 20);
    check_growth(NULL);
    check_growth(&arena);
    pl_arena_drop(&arena);
}

static void inserts_and_removes_in_place(void **state)
{
    (void)state;
    pl_vector vector;
    pl_vector_init(&vector, 1, NULL);
    static const struct {
        size_t index;
        char byte; /* 0 removes */
        const char *want;
    } rows[] = { { 0, 'b', "b" }, { 0, 'a', "ab" }, { 2, 'd', "abd" }, { 2, 'c', "abcd" },
                 { 1, 0, "acd" }, { 2, 0, "ac" },   { 7, 0, "ac" } };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (rows[i].byte)
            *(char *)pl_vector_insert(&vector, rows[i].index) = rows[i].byte;
        else
            pl_vector_remove(&vector, rows[i].index);
        assert_memory_equal(vector.at, rows[i].want, vector.count);
    }
    assert_null(pl_vector_insert(&vector, 3));
    assert_int_equal(vector.count, 2);
    pl_vector_drop(&vector);
}

static void stays_whole_when_memory_is_refused(void **state)
{
    (void)state;
    pl_arena arena;
    pl_arena_init(&arena, 150);
    pl_arena *places[] = { NULL, &arena };
    for (size_t p = 0; p < 2; p++) {
        pl_vector vector;
        pl_vector_init(&vector, 8, places[p]);
        for (size_t i = 0; i < 8; i++)
            assert_non_null(pl_vector_add(&vector));
        *(char *)pl_vector_get(&vector, 7) = 'x';
        pl_alloc_refuse_from(1);
        assert_null(pl_vector_add(&vector));
        pl_alloc_refuse_from(0);
        assert_int_equal(vector.count, 8);
        assert_int_equal(*(char *)pl_vector_get(&vector, 7), 'x');
        pl_vector_drop(&vector);
    }
    pl_arena_drop(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(grows_on_the_heap_and_in_an_arena),
        cmocka_unit_test(inserts_and_removes_in_place),
        cmocka_unit_test(stays_whole_when_memory_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
