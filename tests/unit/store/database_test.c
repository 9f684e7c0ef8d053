/* Opening the database: what is ours, what is not, and what people are told. */
#include "unit/store/places.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "store/settings.h"

static void put_setting(pl_database *database, const char *name, const char *value)
{
    pl_error err = { 0 };
    pl_setting setting = { PL_STR("amazon-de"), pl_str_of(name), pl_str_of(value) };
    if (pl_setting_put(database, &setting, &err))
        fail_msg("%s", err.message);
}

static size_t count_settings(pl_database *database)
{
    pl_arena arena;
    pl_vector list;
    pl_arena_init(&arena, 16 << 20);
    pl_vector_init(&list, sizeof(pl_setting), &arena);
    assert_int_equal(pl_setting_list(&list, &arena, database, (pl_str){ 0 }, NULL), PL_OK);
    size_t count = list.count;
    pl_arena_drop(&arena);
    return count;
}

static void forgets_what_is_in_memory(void **state)
{
    (void)state;
    pl_database *database = open_database(&(pl_database_options){ 0 });
    assert_string_equal(pl_database_path(database), "");
    assert_int_equal(pl_database_version(database), 2);
    put_setting(database, "currency", "EUR");
    assert_int_equal(count_settings(database), 1);
    assert_int_equal(pl_database_check(database, NULL), PL_OK);
    pl_database_close(database);
    database = open_database(&(pl_database_options){ 0 });
    assert_int_equal(count_settings(database), 0);
    pl_database_close(database);
    pl_database_close(NULL);
}

static void keeps_what_is_in_a_file(void **state)
{
    (void)state;
    pl_database *database = make_database("shop.db");
    put_setting(database, "currency", "EUR");
    pl_database_close(database);
    assert_int_equal(pl_file_kind_of("shop.db-wal"), PL_FILE_NONE); /* closed cleanly */
    database = reopen_database("shop.db");
    assert_string_equal(pl_database_path(database), "shop.db");
    assert_int_equal(pl_database_version(database), 2);
    assert_int_equal(count_settings(database), 1);
    pl_database_close(database);
    assert_int_equal(pl_file_kind_of("shop.db.before-2"), PL_FILE_NONE); /* nothing to migrate, nothing to copy */
}

static void make_truncated(void)
{
    pl_database *database = make_database("x.db");
    char name[16];
    for (int i = 0; i < 500; i++) {
        (void)snprintf(name, sizeof name, "n%d", i);
        put_setting(database, name, "a value of some length, so that the table fills several pages of the file");
    }
    pl_database_close(database);
    assert_int_equal(truncate("x.db", 4096 * 4), 0);
}

static void make_odd_truncated(void)
{
    make_truncated();
    assert_int_equal(truncate("x.db", 700), 0);
}

static void make_newer(void)
{
    pl_database_close(make_database("x.db"));
    run_sql("x.db", "PRAGMA user_version = 99");
}

static void make_negative(void)
{
    pl_database_close(make_database("x.db"));
    run_sql("x.db", "PRAGMA user_version = -1");
}

static void make_foreign(void)
{
    run_sql("x.db", "CREATE TABLE invoice (id INTEGER)");
}

static void make_marked(void)
{
    run_sql("x.db", "PRAGMA application_id = 77; CREATE TABLE a (b); DROP TABLE a");
}

static void make_text(void)
{
    put_file(
        "x.db",
        "This is a letter, not a database. It is longer than the head of a database, which has one hundred bytes.");
}

static void make_short_text(void)
{
    put_file("x.db", "hello");
}

static void make_empty(void)
{
    put_file("x.db", "");
}

static void make_nothing(void)
{
}

static void make_folder(void)
{
    assert_int_equal(mkdir("x.db", 0777), 0);
}

static void says_what_is_wrong_with_a_file(void **state)
{
    (void)state;
    static const struct {
        void (*make)(void);
        pl_status want;
        const char *says, *hint;
    } rows[] = {
        { make_nothing, PL_ERR_NOT_FOUND, "there is no such database", "parlance init" },
        { make_folder, PL_ERR_STORE, "this is a folder", "" },
        { make_empty, PL_ERR_STORE, "this file is empty", "parlance init" },
        { make_short_text, PL_ERR_STORE, "this file is not a database", "parlance init" },
        { make_text, PL_ERR_STORE, "this file is not a database", "parlance init" },
        { make_foreign, PL_ERR_STORE, "this database is not one of Parlance", "parlance init" },
        { make_marked, PL_ERR_STORE, "this database is not one of Parlance", "parlance init" },
        { make_newer, PL_ERR_STORE, "a newer Parlance made this database (schema 99", "newer program" },
        { make_negative, PL_ERR_STORE, "schema -1", "newer program" },
        { make_truncated, PL_ERR_STORE, "the database is damaged", "put back a copy" },
        { make_odd_truncated, PL_ERR_STORE, "", "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rows[i].make();
        pl_buf before;
        pl_buf after;
        pl_buf_init(&before, 1 << 20);
        pl_buf_init(&after, 1 << 20);
        (void)pl_file_read(&before, "x.db", NULL);
        pl_database *database = NULL;
        pl_error err = { 0 };
        pl_database_options options = { .path = "x.db", .mode = PL_DATABASE_EXISTING };
        assert_int_equal(pl_database_open(&database, &options, &err), rows[i].want);
        if (!strstr(err.message, rows[i].says) || !strstr(err.hint, rows[i].hint) || strcmp(err.source, "x.db") != 0)
            fail_msg("row %zu: %s: %s (%s)", i, err.source, err.message, err.hint);
        assert_null(database);
        (void)pl_file_read(&after, "x.db", NULL);
        assert_true(pl_str_equal(pl_buf_view(&before), pl_buf_view(&after))); /* and leaves it as it was */
        pl_buf_drop(&before);
        pl_buf_drop(&after);
        (void)remove("x.db");
    }
}

static void makes_no_database_over_a_file(void **state)
{
    (void)state;
    put_file("x.db", "precious");
    pl_database *database = NULL;
    pl_error err = { 0 };
    pl_database_options options = { .path = "x.db", .mode = PL_DATABASE_NEW };
    assert_int_equal(pl_database_open(&database, &options, &err), PL_ERR_STORE);
    assert_non_null(strstr(err.message, "exists already"));
    options.path = "nowhere/x.db";
    assert_int_equal(pl_database_open(&database, &options, &err), PL_ERR_STORE);
    assert_non_null(strstr(err.hint, "folder exists"));
    assert_string_equal(err.source, "nowhere/x.db");
}

/* The root user may write everywhere, so the attempt is made by nobody. */
static int open_as_nobody(const char *says)
{
    pid_t child = fork();
    if (child == 0) {
        pl_database *database = NULL;
        pl_error err = { 0 };
        if (geteuid() == 0 && setresuid(65534, 65534, 65534) != 0)
            _exit(3);
        pl_database_options options = { .path = "shop.db", .mode = PL_DATABASE_EXISTING };
        pl_status status = pl_database_open(&database, &options, &err);
        _exit(status == PL_ERR_STORE && strstr(err.message, says) && strstr(err.hint, "writable") ? 0 : 1);
    }
    int result = -1;
    assert_int_equal(waitpid(child, &result, 0), child);
    return result;
}

static void names_the_remedy_of_a_read_only_file(void **state)
{
    pl_database_close(make_database("shop.db"));
    assert_int_equal(chmod((const char *)*state, 0755), 0);
    assert_int_equal(chmod("shop.db", 0444), 0);
    assert_int_equal(open_as_nobody("read-only"), 0);
    assert_int_equal(chmod("shop.db", 0), 0);
    assert_int_equal(open_as_nobody("cannot be opened"), 0);
}

static void waits_for_another_writer_and_then_says_so(void **state)
{
    (void)state;
    pl_database_close(make_database("shop.db"));
    pl_database_options options = { .path = "shop.db", .mode = PL_DATABASE_EXISTING, .patience = 20 };
    pl_database *database = open_database(&options);
    sqlite3 *other = NULL;
    assert_int_equal(sqlite3_open("shop.db", &other), SQLITE_OK);
    assert_int_equal(sqlite3_exec(other, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
    pl_error err = { 0 };
    pl_setting setting = { PL_STR("amazon-de"), PL_STR("zone"), PL_STR("Europe/Berlin") };
    assert_int_equal(pl_setting_put(database, &setting, &err), PL_ERR_STORE);
    assert_non_null(strstr(err.message, "another program is writing"));
    assert_non_null(strstr(err.hint, "try again"));
    assert_int_equal(count_settings(database), 0); /* reading goes on */
    assert_int_equal(sqlite3_exec(other, "COMMIT", NULL, NULL, NULL), SQLITE_OK);
    assert_int_equal(pl_setting_put(database, &setting, &err), PL_OK);
    assert_int_equal(sqlite3_close(other), SQLITE_OK);
    pl_database_close(database);
}

static void loses_nothing_when_the_disk_is_full(void **state)
{
    (void)state;
    pl_database_options options = { .path = "shop.db", .mode = PL_DATABASE_NEW, .pages = 12 };
    pl_database *database = open_database(&options);
    char value[2001];
    memset(value, 'v', sizeof value - 1);
    value[sizeof value - 1] = '\0';
    size_t written = 0;
    pl_status status = PL_OK;
    pl_error err = { 0 };
    while (!status && written < 100) {
        char name[16];
        (void)snprintf(name, sizeof name, "n%zu", written);
        pl_setting setting = { PL_STR("amazon-de"), pl_str_of(name), pl_str_of(value) };
        status = pl_setting_put(database, &setting, &err);
        written += status == PL_OK;
    }
    assert_int_equal(status, PL_ERR_STORE);
    assert_non_null(strstr(err.message, "no space left"));
    assert_true(written > 2);
    assert_int_equal(count_settings(database), written);
    pl_database_close(database);
    database = reopen_database("shop.db");
    assert_int_equal(count_settings(database), written);
    assert_int_equal(pl_database_check(database, NULL), PL_OK);
    pl_database_close(database);
}

static void finds_damage_inside(void **state)
{
    (void)state;
    make_truncated();
    (void)remove("x.db");
    make_truncated(); /* and grow it again: the pages are there, but empty */
    struct stat found;
    assert_int_equal(stat("x.db", &found), 0);
    assert_int_equal(truncate("x.db", 4096 * 64), 0);
    pl_database *database = reopen_database("x.db");
    pl_error err = { 0 };
    assert_int_equal(pl_database_check(database, &err), PL_ERR_STORE);
    assert_non_null(strstr(err.message, "damaged"));
    assert_non_null(strstr(err.hint, "put back a copy"));
    pl_database_close(database);
}

enum { PROCESSES = 4, EACH = 25 };

static int put_many(int child)
{
    pl_database *database = NULL;
    pl_database_options options = { .path = "shop.db", .mode = PL_DATABASE_EXISTING };
    if (pl_database_open(&database, &options, NULL))
        return 1;
    int failed = 0;
    for (int i = 0; i < EACH; i++) {
        char name[32];
        (void)snprintf(name, sizeof name, "p%d-%d", child, i);
        pl_setting setting = { PL_STR("amazon-de"), pl_str_of(name), PL_STR("1") };
        failed += pl_setting_put(database, &setting, NULL) != PL_OK;
    }
    pl_database_close(database);
    return failed != 0;
}

static void is_shared_by_processes(void **state)
{
    (void)state;
    pl_database_close(make_database("shop.db"));
    pid_t children[PROCESSES];
    for (int i = 0; i < PROCESSES; i++) {
        children[i] = fork();
        if (children[i] == 0)
            _exit(put_many(i));
    }
    for (int i = 0; i < PROCESSES; i++) {
        int result = -1;
        assert_int_equal(waitpid(children[i], &result, 0), children[i]);
        assert_int_equal(result, 0);
    }
    pl_database *database = reopen_database("shop.db");
    assert_int_equal(count_settings(database), PROCESSES * EACH);
    pl_database_close(database);
}

static void gives_everything_back_when_memory_is_refused(void **state)
{
    (void)state;
    pl_database_close(make_database("shop.db"));
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        pl_database *database = NULL;
        pl_database_options options = { .path = "shop.db", .mode = PL_DATABASE_EXISTING };
        pl_alloc_refuse_from(n);
        status = pl_database_open(&database, &options, NULL);
        pl_alloc_refuse_from(0);
        assert_true(n < 100);
        assert_true(status == PL_OK || (status == PL_ERR_MEMORY && !database));
        pl_database_close(database);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(forgets_what_is_in_memory),
        cmocka_unit_test_setup_teardown(keeps_what_is_in_a_file, enter_folder, leave_folder),
        cmocka_unit_test_setup_teardown(says_what_is_wrong_with_a_file, enter_folder, leave_folder),
        cmocka_unit_test_setup_teardown(makes_no_database_over_a_file, enter_folder, leave_folder),
        cmocka_unit_test_setup_teardown(names_the_remedy_of_a_read_only_file, enter_folder, leave_folder),
        cmocka_unit_test_setup_teardown(waits_for_another_writer_and_then_says_so, enter_folder, leave_folder),
        cmocka_unit_test_setup_teardown(loses_nothing_when_the_disk_is_full, enter_folder, leave_folder),
        cmocka_unit_test_setup_teardown(finds_damage_inside, enter_folder, leave_folder),
        cmocka_unit_test_setup_teardown(is_shared_by_processes, enter_folder, leave_folder),
        cmocka_unit_test_setup_teardown(gives_everything_back_when_memory_is_refused, enter_folder, leave_folder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
