/* The hash table. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/table.h"

enum { MANY = 2000 };

static char names[MANY][16];
static int values[MANY];

static void finds_what_was_put_in_the_order_of_insertion(void **state)
{
    (void)state;
    pl_table table;
    pl_table_init(&table);
    assert_null(pl_table_find(&table, PL_STR("x")));
    for (size_t i = 0; i < MANY; i++) {
        (void)snprintf(names[i], sizeof names[i], "key%zu", i * 7919 % MANY);
        assert_int_equal(pl_table_put(&table, pl_str_of(names[i]), &values[i], NULL), PL_OK);
    }
    assert_int_equal(table.count, MANY);
    for (size_t i = 0; i < MANY; i++) {
        assert_ptr_equal(pl_table_find(&table, pl_str_of(names[i])), &values[i]);
        assert_true(pl_str_is(table.entries[i].key, names[i]));
    }
    assert_null(pl_table_find(&table, PL_STR("key")));
    assert_null(pl_table_find(&table, PL_STR("")));
    pl_table_drop(&table);
    pl_table_drop(&table);
}

static void replaces_the_value_of_a_known_key(void **state)
{
    (void)state;
    pl_table table;
    pl_table_init(&table);
    assert_int_equal(pl_table_put(&table, PL_STR("a"), &values[0], NULL), PL_OK);
    assert_int_equal(pl_table_put(&table, PL_STR("a"), &values[1], NULL), PL_OK);
    assert_int_equal(table.count, 1);
    assert_ptr_equal(pl_table_find(&table, PL_STR("a")), &values[1]);
    pl_table_drop(&table);
}

static void stays_as_it_was_when_memory_is_refused(void **state)
{
    (void)state;
    for (size_t filled = 0; filled < 40; filled++) {
        pl_table table;
        pl_table_init(&table);
        for (size_t i = 0; i < filled; i++)
            assert_int_equal(pl_table_put(&table, pl_str_of(names[i]), &values[i], NULL), PL_OK);
        pl_status status = PL_ERR_MEMORY;
        for (size_t n = 1; status; n++) {
            pl_alloc_refuse_from(n);
            status = pl_table_put(&table, PL_STR("new"), &values[99], NULL);
            pl_alloc_refuse_from(0);
            assert_true(status == PL_OK || status == PL_ERR_MEMORY);
            assert_int_equal(table.count, filled + (status == PL_OK));
            assert_int_equal(pl_table_find(&table, PL_STR("new")) != NULL, status == PL_OK);
            for (size_t i = 0; i < filled; i++)
                assert_ptr_equal(pl_table_find(&table, pl_str_of(names[i])), &values[i]);
        }
        pl_table_drop(&table);
    }
}

static void names_the_nearest_key(void **state)
{
    (void)state;
    static const char *const keys[] = { "amazon", "ebay", "shopee", "shop" };
    static const char *const rows[][2] = { { "amzon", "amazon" }, { "ebya", "ebay" },  { "shoppe", "shopee" },
                                           { "shp", "shop" },     { "walmart", NULL }, { "", NULL } };
    pl_table table;
    pl_table_init(&table);
    assert_null(pl_table_nearest(&table, PL_STR("x")).at);
    for (size_t i = 0; i < 4; i++)
        assert_int_equal(pl_table_put(&table, pl_str_of(keys[i]), &values[i], NULL), PL_OK);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        pl_str nearest = pl_table_nearest(&table, pl_str_of(rows[i][0]));
        assert_int_equal(nearest.at != NULL, rows[i][1] != NULL);
        assert_true(!rows[i][1] || pl_str_is(nearest, rows[i][1]));
    }
    pl_table_drop(&table);
}

/* The values of the FNV-1a test suite's first rows. */
static void hashes_as_fnv_1a_does(void **state)
{
    (void)state;
    assert_true(pl_hash(PL_STR("")) == 0xCBF29CE484222325U);
    assert_true(pl_hash(PL_STR("a")) == 0xAF63DC4C8601EC8CU);
    assert_true(pl_hash(PL_STR("foobar")) == 0x85944171F73967E8U);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_what_was_put_in_the_order_of_insertion),
        cmocka_unit_test(replaces_the_value_of_a_known_key),
        cmocka_unit_test(stays_as_it_was_when_memory_is_refused),
        cmocka_unit_test(names_the_nearest_key),
        cmocka_unit_test(hashes_as_fnv_1a_does),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
