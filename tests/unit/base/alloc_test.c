/* The switch that refuses memory, and the counter beside it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/alloc.h"

static void refuses_from_the_nth_allocation_on(void **state)
{
    (void)state;
    for (size_t n = 1; n <= 4; n++) {
        pl_alloc_refuse_from(n);
        for (size_t i = 1; i <= 6; i++) {
            void *memory = i % 2 ? pl_alloc(8) : pl_alloc_zeroed(2, 4);
            assert_int_equal(memory == NULL, i >= n);
            pl_free(memory);
        }
        pl_alloc_refuse_from(0);
    }
    void *memory = pl_alloc(1);
    assert_non_null(memory);
    pl_free(memory);
}

static void keeps_the_old_memory_when_growth_is_refused(void **state)
{
    (void)state;
    char *memory = pl_alloc(4);
    assert_non_null(memory);
    memory[3] = 'x';
    pl_alloc_refuse_from(1);
    assert_null(pl_realloc(memory, 1000));
    pl_alloc_refuse_from(0);
    assert_int_equal(memory[3], 'x');
    memory = pl_realloc(memory, 1000);
    assert_non_null(memory);
    assert_int_equal(memory[3], 'x');
    pl_free(memory);
}

static void refuses_a_product_that_overflows(void **state)
{
    (void)state;
    assert_null(pl_alloc_zeroed(SIZE_MAX / 2, 3));
}

static void gives_zeroed_memory_and_a_pointer_for_no_bytes(void **state)
{
    (void)state;
    unsigned char *zeroed = pl_alloc_zeroed(64, 1);
    assert_non_null(zeroed);
    for (size_t i = 0; i < 64; i++)
        assert_int_equal(zeroed[i], 0);
    pl_free(zeroed);
    void *nothing[] = { pl_alloc(0), pl_alloc_zeroed(0, 8), pl_realloc(NULL, 0) };
    for (size_t i = 0; i < sizeof nothing / sizeof nothing[0]; i++) {
        assert_non_null(nothing[i]);
        pl_free(nothing[i]);
    }
    pl_free(NULL);
}

static void counts_what_was_given(void **state)
{
    (void)state;
    size_t before = pl_alloc_count();
    void *memory = pl_realloc(pl_alloc(1), 2);
    pl_alloc_refuse_from(1);
    assert_null(pl_alloc(1));
    pl_alloc_refuse_from(0);
    assert_int_equal(pl_alloc_count() - before, 2);
    pl_free(memory);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refuses_from_the_nth_allocation_on),
        cmocka_unit_test(keeps_the_old_memory_when_growth_is_refused),
        cmocka_unit_test(refuses_a_product_that_overflows),
        cmocka_unit_test(gives_zeroed_memory_and_a_pointer_for_no_bytes),
        cmocka_unit_test(counts_what_was_given),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
