/* Migrations: forward, with a copy before, all or nothing. */
#include "unit/store/places.h"

#include <sys/wait.h>

#include "store/events.h"
#include "store/settings.h"

static void make_version_1(void)
{
    pl_buf sql;
    pl_buf_init(&sql, 1 << 16);
    assert_int_equal(pl_file_read(&sql, PL_SOURCE_FOLDER "/tests/unit/store/version_1.sql", NULL), PL_OK);
    run_sql("shop.db", pl_buf_view(&sql).at);
    pl_buf_drop(&sql);
}

static void assert_migrated(void)
{
    pl_database *database = reopen_database("shop.db");
    assert_int_equal(pl_database_version(database), 2);
    pl_arena arena;
    pl_arena_init(&arena, 1 << 20);
    pl_str value;
    assert_int_equal(pl_setting_find(&value, &arena, database, PL_STR("amazon-de"), PL_STR("tone.directness"), NULL),
                     PL_OK);
    assert_true(pl_str_is(value, "40"));
    int64_t events = -1;
    assert_int_equal(pl_event_count(&events, database, NULL), PL_OK);
    assert_int_equal(events, 0);
    assert_int_equal(pl_database_check(database, NULL), PL_OK);
    pl_arena_drop(&arena);
    pl_database_close(database);
}

static void brings_an_older_file_forward(void **state)
{
    (void)state;
    make_version_1();
    assert_migrated();
    assert_migrated(); /* and stays there */
    assert_int_equal(ask_number("shop.db", "PRAGMA user_version"), 2);
}

static void copies_an_older_file_before(void **state)
{
    (void)state;
    make_version_1();
    put_file("shop.db.before-1", "left over from an attempt that was cut off");
    assert_migrated();
    assert_int_equal(ask_number("shop.db.before-1", "PRAGMA user_version"), 1);
    assert_int_equal(ask_number("shop.db.before-1", "SELECT count(*) FROM market_setting"), 2);
    assert_int_equal(
        ask_number("shop.db.before-1", "SELECT count(*) FROM sqlite_schema WHERE name = 'suggestion_event'"), 0);
    (void)remove("shop.db");
    assert_int_equal(rename("shop.db.before-1", "shop.db"), 0); /* the remedy that errors name works */
    assert_migrated();
}

static void leaves_the_file_as_it_was_when_a_step_fails(void **state)
{
    (void)state;
    make_version_1();
    run_sql("shop.db", "CREATE TABLE suggestion_event_at (in_the_way INTEGER)");
    pl_database *database = NULL;
    pl_error err = { 0 };
    pl_database_options options = { .path = "shop.db", .mode = PL_DATABASE_EXISTING };
    assert_int_not_equal(pl_database_open(&database, &options, &err), PL_OK);
    assert_string_equal(err.source, "shop.db");
    assert_int_equal(ask_number("shop.db", "PRAGMA user_version"), 1);
    assert_int_equal(ask_number("shop.db", "SELECT count(*) FROM sqlite_schema WHERE name = 'suggestion_event'"), 0);
    assert_int_equal(ask_number("shop.db", "SELECT count(*) FROM market_setting"), 2);
}

static void refuses_to_migrate_without_room_for_the_copy(void **state)
{
    (void)state;
    make_version_1();
    assert_int_equal(system("mkdir shop.db.before-1"), 0); /* a folder cannot be replaced by the copy */
    pl_database *database = NULL;
    pl_error err = { 0 };
    pl_database_options options = { .path = "shop.db", .mode = PL_DATABASE_EXISTING };
    assert_int_equal(pl_database_open(&database, &options, &err), PL_ERR_STORE);
    assert_int_equal(ask_number("shop.db", "PRAGMA user_version"), 1);
    assert_int_equal(system("test $(ls | grep -c before) = 1"), 0); /* no unfinished copy stays */
}

static void is_done_once_by_two_processes(void **state)
{
    (void)state;
    make_version_1();
    pid_t children[4];
    for (size_t i = 0; i < 4; i++) {
        children[i] = fork();
        if (children[i] == 0) {
            pl_database *database = NULL;
            pl_database_options options = { .path = "shop.db", .mode = PL_DATABASE_EXISTING };
            pl_status status = pl_database_open(&database, &options, NULL);
            pl_database_close(database);
            _exit((int)status);
        }
    }
    for (size_t i = 0; i < 4; i++) {
        int result = -1;
        assert_int_equal(waitpid(children[i], &result, 0), children[i]);
        assert_int_equal(result, 0);
    }
    assert_migrated();
    assert_int_equal(ask_number("shop.db.before-1", "PRAGMA user_version"), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(brings_an_older_file_forward, enter_folder, leave_folder),
        cmocka_unit_test_setup_teardown(copies_an_older_file_before, enter_folder, leave_folder),
        cmocka_unit_test_setup_teardown(leaves_the_file_as_it_was_when_a_step_fails, enter_folder, leave_folder),
        cmocka_unit_test_setup_teardown(refuses_to_migrate_without_room_for_the_copy, enter_folder, leave_folder),
        cmocka_unit_test_setup_teardown(is_done_once_by_two_processes, enter_folder, leave_folder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
