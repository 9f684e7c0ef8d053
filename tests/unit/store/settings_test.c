/* Settings of markets. */
#include "unit/store/places.h"

#include "store/settings.h"

static pl_status put(pl_database *database, const char *market, const char *name, const char *value, pl_error *err)
{
    pl_setting setting = { pl_str_of(market), pl_str_of(name), pl_str_of(value) };
    return pl_setting_put(database, &setting, err);
}

static void finds_what_was_put_last(void **state)
{
    (void)state;
    pl_database *database = open_database(&(pl_database_options){ 0 });
    pl_arena arena;
    pl_arena_init(&arena, 1 << 16);
    static const char *const values[] = { "Europe/Berlin", "Asia/Tokyo", "x'; DROP TABLE market_setting; --", "日本" };
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        assert_int_equal(put(database, "amazon-de", "zone", values[i], NULL), PL_OK);
        pl_str value;
        assert_int_equal(pl_setting_find(&value, &arena, database, PL_STR("amazon-de"), PL_STR("zone"), NULL), PL_OK);
        assert_true(pl_str_is(value, values[i]));
    }
    pl_arena_drop(&arena);
    pl_database_close(database);
}

static void lists_in_order(void **state)
{
    (void)state;
    static const char *const all[] = { "amazon-de currency", "amazon-de zone", "ebay-gb currency" };
    pl_database *database = open_database(&(pl_database_options){ 0 });
    assert_int_equal(put(database, "ebay-gb", "currency", "EUR", NULL), PL_OK);
    assert_int_equal(put(database, "amazon-de", "zone", "Asia/Tokyo", NULL), PL_OK);
    assert_int_equal(put(database, "amazon-de", "currency", "CHF", NULL), PL_OK);
    static const struct {
        const char *market;
        size_t first, count;
    } rows[] = { { NULL, 0, 3 }, { "amazon-de", 0, 2 }, { "ebay-gb", 2, 1 }, { "ebay-de", 0, 0 } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_arena arena;
        pl_vector list;
        pl_arena_init(&arena, 1 << 16);
        pl_vector_init(&list, sizeof(pl_setting), &arena);
        assert_int_equal(pl_setting_list(&list, &arena, database, pl_str_of(rows[i].market), NULL), PL_OK);
        assert_int_equal(list.count, rows[i].count);
        const pl_setting *settings = list.at;
        for (size_t j = 0; j < rows[i].count; j++) {
            char key[64];
            (void)snprintf(key, sizeof key, "%.*s %.*s", PL_STR_ARGS(settings[j].market),
                           PL_STR_ARGS(settings[j].name));
            assert_string_equal(key, all[rows[i].first + j]);
        }
        pl_arena_drop(&arena);
    }
    pl_database_close(database);
}

static void deletes_one(void **state)
{
    (void)state;
    pl_database *database = open_database(&(pl_database_options){ 0 });
    pl_error err = { 0 };
    assert_int_equal(put(database, "amazon-de", "zone", "Asia/Tokyo", NULL), PL_OK);
    assert_int_equal(put(database, "amazon-de", "currency", "EUR", NULL), PL_OK);
    assert_int_equal(pl_setting_delete(database, PL_STR("amazon-de"), PL_STR("zone"), &err), PL_OK);
    assert_int_equal(pl_setting_delete(database, PL_STR("amazon-de"), PL_STR("zone"), &err), PL_ERR_NOT_FOUND);
    assert_non_null(strstr(err.message, "'amazon-de' has no setting 'zone'"));
    pl_arena arena;
    pl_arena_init(&arena, 1 << 16);
    pl_str value;
    assert_int_equal(pl_setting_find(&value, &arena, database, PL_STR("amazon-de"), PL_STR("zone"), NULL),
                     PL_ERR_NOT_FOUND);
    assert_int_equal(pl_setting_find(&value, &arena, database, PL_STR("amazon-de"), PL_STR("currency"), NULL), PL_OK);
    pl_arena_drop(&arena);
    pl_database_close(database);
}

static void refuses_what_does_not_fit(void **state)
{
    (void)state;
    char value[PL_SETTING_VALUE_BYTES + 2];
    char name[PL_SETTING_NAME_BYTES + 2];
    memset(value, 'v', sizeof value);
    memset(name, 'n', sizeof name);
    value[PL_SETTING_VALUE_BYTES] = name[PL_SETTING_NAME_BYTES] = '\0';
    pl_database *database = open_database(&(pl_database_options){ 0 });
    assert_int_equal(put(database, name, name, value, NULL), PL_OK); /* the longest */
    value[PL_SETTING_VALUE_BYTES] = 'v';
    name[PL_SETTING_NAME_BYTES] = 'n';
    value[sizeof value - 1] = name[sizeof name - 1] = '\0';
    const struct {
        const char *market, *name, *value, *says;
    } rows[] = {
        { "", "zone", "x", "the market" },        { "amazon-de", "", "x", "the name" },
        { "amazon-de", "zone", "", "the value" }, { name, "zone", "x", "the market" },
        { "amazon-de", name, "x", "the name" },   { "amazon-de", "zone", value, "the value" },
        { "\xC3", "zone", "x", "UTF-8" },         { "amazon-de", "zone", "\xFF", "UTF-8" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_error err = { 0 };
        assert_int_equal(put(database, rows[i].market, rows[i].name, rows[i].value, &err), PL_ERR_USAGE);
        assert_non_null(strstr(err.message, rows[i].says));
    }
    pl_database_close(database);
}

/* Each of the four in turn, on a connection without prepared statements. */
static pl_status use_everything(pl_database *database)
{
    pl_arena arena;
    pl_vector list;
    pl_str value;
    pl_arena_init(&arena, 1 << 16);
    pl_vector_init(&list, sizeof(pl_setting), &arena);
    pl_status status = put(database, "amazon-de", "zone", "Asia/Tokyo", NULL);
    if (!status)
        status = pl_setting_find(&value, &arena, database, PL_STR("amazon-de"), PL_STR("zone"), NULL);
    if (!status)
        status = pl_setting_list(&list, &arena, database, PL_STR("amazon-de"), NULL);
    if (!status)
        status = pl_setting_delete(database, PL_STR("amazon-de"), PL_STR("zone"), NULL);
    pl_arena_drop(&arena);
    return status;
}

static void reports_refused_memory_and_goes_on(void **state)
{
    (void)state;
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        pl_database *database = open_database(&(pl_database_options){ 0 });
        pl_alloc_refuse_from(n);
        status = use_everything(database);
        pl_alloc_refuse_from(0);
        assert_true(n < 100 && (status == PL_OK || status == PL_ERR_MEMORY));
        assert_int_equal(use_everything(database), PL_OK);
        pl_database_close(database);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_what_was_put_last),
        cmocka_unit_test(lists_in_order),
        cmocka_unit_test(deletes_one),
        cmocka_unit_test(refuses_what_does_not_fit),
        cmocka_unit_test(reports_refused_memory_and_goes_on),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
