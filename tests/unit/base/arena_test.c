/* Arenas: alignment, ceilings, reuse and refusal. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdalign.h>
#include <string.h>

#include "base/alloc.h"
#include "base/arena.h"

static void gives_aligned_zeroed_memory_that_does_not_overlap(void **state)
{
    (void)state;
    pl_arena arena;
    pl_arena_init(&arena, 1 << 20);
    for (int round = 0; round < 3; round++) {
        unsigned char *memory[300];
        for (size_t i = 0; i < 300; i++) {
            size_t bytes = i * 7 % 500 + 1;
            memory[i] = pl_arena_take(&arena, bytes);
            assert_non_null(memory[i]);
            assert_int_equal((uintptr_t)memory[i] % alignof(max_align_t), 0);
            for (size_t j = 0; j < bytes; j++)
                assert_int_equal(memory[i][j], 0);
            memset(memory[i], (int)(i & 0xFF), bytes);
        }
        for (size_t i = 0; i < 300; i++)
            assert_int_equal(memory[i][i * 7 % 500], i & 0xFF);
        pl_arena_clear(&arena);
        assert_int_equal(arena.used, 0);
    }
    pl_arena_drop(&arena);
    pl_arena_drop(&arena);
}

static void stops_at_its_ceiling(void **state)
{
    (void)state;
    pl_arena arena;
    pl_arena_init(&arena, 1024);
    assert_null(pl_arena_take(&arena, 1025));
    assert_null(pl_arena_take(&arena, SIZE_MAX));
    assert_non_null(pl_arena_take(&arena, 1000));
    assert_null(pl_arena_take(&arena, 25));
    assert_non_null(pl_arena_take(&arena, 16));
    assert_null(pl_arena_take(&arena, 1));
    pl_arena_clear(&arena);
    assert_non_null(pl_arena_take(&arena, 1024));
    pl_arena_drop(&arena);
}

static void refuses_a_product_that_overflows(void **state)
{
    (void)state;
    pl_arena arena;
    pl_arena_init(&arena, SIZE_MAX);
    assert_null(pl_arena_take_many(&arena, SIZE_MAX / 2, 3));
    assert_null(pl_arena_take(&arena, SIZE_MAX - 3));
    assert_non_null(pl_arena_take_many(&arena, 3, 0));
    pl_arena_drop(&arena);
}

static void needs_no_allocation_after_it_was_warmed_up(void **state)
{
    (void)state;
    pl_arena arena;
    pl_arena_init(&arena, 1 << 20);
    assert_non_null(pl_arena_take(&arena, 50000));
    pl_arena_clear(&arena);
    size_t before = pl_alloc_count();
    for (size_t i = 0; i < 40; i++)
        assert_non_null(pl_arena_take(&arena, 1000));
    assert_int_equal(pl_alloc_count(), before);
    pl_arena_drop(&arena);
}

static void keeps_its_largest_block(void **state)
{
    (void)state;
    pl_arena arena;
    pl_arena_init(&arena, 8 << 20);
    assert_non_null(pl_arena_take(&arena, 3 << 20));
    assert_non_null(pl_arena_take(&arena, 10));
    pl_arena_clear(&arena);
    size_t before = pl_alloc_count();
    assert_non_null(pl_arena_take(&arena, 3 << 20));
    assert_int_equal(pl_alloc_count(), before);
    pl_arena_drop(&arena);
}

static void copies_and_formats_text(void **state)
{
    (void)state;
    pl_arena arena;
    pl_arena_init(&arena, 1 << 16);
    pl_str copy = pl_arena_copy(&arena, PL_STR("abc"));
    assert_string_equal(copy.at, "abc");
    assert_int_equal(copy.length, 3);
    pl_str empty = pl_arena_copy(&arena, PL_STR(""));
    assert_string_equal(empty.at, "");
    pl_str made = pl_arena_format(&arena, "%s-%05d", "x", 42);
    assert_string_equal(made.at, "x-00042");
    assert_int_equal(made.length, 7);
    pl_arena_drop(&arena);
}

static void gives_absent_strings_when_memory_is_refused(void **state)
{
    (void)state;
    pl_arena arena;
    pl_arena_init(&arena, 1 << 16);
    pl_alloc_refuse_from(1);
    assert_null(pl_arena_copy(&arena, PL_STR("abc")).at);
    assert_null(pl_arena_format(&arena, "%d", 1).at);
    assert_null(pl_arena_take(&arena, 8));
    pl_alloc_refuse_from(0);
    assert_non_null(pl_arena_take(&arena, 8));
    pl_arena_drop(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gives_aligned_zeroed_memory_that_does_not_overlap),
        cmocka_unit_test(stops_at_its_ceiling),
        cmocka_unit_test(refuses_a_product_that_overflows),
        cmocka_unit_test(needs_no_allocation_after_it_was_warmed_up),
        cmocka_unit_test(keeps_its_largest_block),
        cmocka_unit_test(copies_and_formats_text),
        cmocka_unit_test(gives_absent_strings_when_memory_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
