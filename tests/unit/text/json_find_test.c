/* Finding values in a JSON tree. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "text/json_read.h"

static pl_arena arena;
static const pl_json *root;

static int begin(void **state)
{
    (void)state;
    pl_arena_init(&arena, 1 << 16);
    return (int)pl_json_read(&root, &arena,
                             PL_STR("{\"order\":{\"items\":[{\"name\":\"lamp\"},{\"name\":\"cable\",\"gift\":true}],"
                                    "\"1\":{\"x\":null}},\"late\":false,\"\":7}"),
                             "request", NULL);
}

static int end(void **state)
{
    (void)state;
    pl_arena_drop(&arena);
    return 0;
}

static void follows_paths(void **state)
{
    (void)state;
    static const struct {
        const char *path;
        const char *text; /* of the string there */
        bool found;
    } rows[] = {
        { "order.items.0.name", "lamp", true },
        { "order.items.1.name", "cable", true },
        { "order.items.2.name", NULL, false },
        { "order.items.01.name", NULL, false },
        { "order.items.-1", NULL, false },
        { "order.items.x", NULL, false },
        { "order.items.", NULL, false },
        { "order.items", NULL, true },
        { "order.1.x", NULL, true },
        { "order.items.99999999999999999999999", NULL, false },
        { "late", NULL, true },
        { "late.x", NULL, false },
        { "none.x", NULL, false },
        { "", NULL, true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const pl_json *value = pl_json_path(root, rows[i].path);
        assert_int_equal(value != NULL, rows[i].found);
        pl_str text = pl_json_text(value);
        assert_int_equal(text.at != NULL, rows[i].text != NULL);
        assert_true(!rows[i].text || pl_str_is(text, rows[i].text));
    }
}

static void finds_nothing_where_nothing_can_be(void **state)
{
    (void)state;
    assert_non_null(pl_json_find(root, "order"));
    assert_null(pl_json_find(root, "Order"));
    assert_null(pl_json_find(pl_json_path(root, "order.items"), "0"));
    assert_null(pl_json_find(NULL, "order"));
    assert_null(pl_json_path(NULL, "order"));
    assert_null(pl_json_text(NULL).at);
    assert_null(pl_json_text(root).at);
}

static void is_true_only_for_true(void **state)
{
    (void)state;
    assert_true(pl_json_true(pl_json_path(root, "order.items.1.gift")));
    assert_false(pl_json_true(pl_json_find(root, "late")));
    assert_false(pl_json_true(pl_json_find(root, "")));
    assert_false(pl_json_true(NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(follows_paths),
        cmocka_unit_test(finds_nothing_where_nothing_can_be),
        cmocka_unit_test(is_true_only_for_true),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
