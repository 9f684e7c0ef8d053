/* The shop's folder: made whole or not at all. */
#include "unit/store/places.h"

#include <sys/stat.h>
#include <sys/wait.h>

#include "store/shop.h"

static int run(const char *command)
{
    return system(command);
}

static void makes_everything_and_opens_it(void **state)
{
    (void)state;
    assert_int_equal(pl_shop_make("a/b/shop", NULL), PL_OK);
    assert_int_equal(pl_file_kind_of("a/b/shop/rules"), PL_FILE_FOLDER);
    assert_int_equal(pl_file_kind_of("a/b/shop/locales"), PL_FILE_FOLDER);
    assert_int_equal(pl_file_kind_of("a/b/shop/README.txt"), PL_FILE_PLAIN);
    assert_int_equal(run("test $(ls -A a/b/shop | wc -l) = 4"), 0); /* nothing unfinished beside them */
    pl_database *database = NULL;
    assert_int_equal(pl_shop_open(&database, "a/b/shop", NULL), PL_OK);
    assert_string_equal(pl_database_path(database), "a/b/shop/parlance.db");
    pl_database_close(database);
}

static void is_at_home_in_an_existing_folder(void **state)
{
    (void)state;
    assert_int_equal(run("mkdir -p shop/rules && echo mine > shop/README.txt && echo x > shop/rules/own.lua"), 0);
    assert_int_equal(pl_shop_make("shop", NULL), PL_OK);
    assert_int_equal(run("grep -q mine shop/README.txt && test -f shop/rules/own.lua && test -d shop/locales"), 0);
    assert_int_equal(pl_shop_make(".", NULL), PL_OK);
}

static void refuses_a_folder_that_holds_a_shop(void **state)
{
    (void)state;
    assert_int_equal(pl_shop_make("shop", NULL), PL_OK);
    assert_int_equal(run("cp shop/parlance.db before"), 0);
    pl_error err = { 0 };
    assert_int_equal(pl_shop_make("shop", &err), PL_ERR_STORE);
    assert_string_equal(err.source, "shop");
    assert_non_null(strstr(err.message, "holds a shop already"));
    assert_int_equal(run("cmp -s before shop/parlance.db"), 0);
}

static void takes_everything_away_when_it_cannot_finish(void **state)
{
    (void)state;
    static const struct {
        const char *before, *folder, *after;
    } rows[] = {
        { "touch file", "file", "test -f file" },
        { "touch file", "file/shop", "test -f file" },
        { "mkdir -p full/.parlance-$PPID.db", "full", "test \"$(ls full)\" = ''" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(run(rows[i].before), 0);
        pl_error err = { 0 };
        assert_int_not_equal(pl_shop_make(rows[i].folder, &err), PL_OK);
        assert_true(err.source[0] && err.message[0]);
        if (run(rows[i].after) != 0)
            fail_msg("row %zu: %s: %s", i, err.source, err.message);
    }
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        pl_alloc_refuse_from(n);
        status = pl_shop_make("new", NULL);
        pl_alloc_refuse_from(0);
        assert_true(n < 100);
        assert_int_equal(pl_file_kind_of("new"), status ? PL_FILE_NONE : PL_FILE_FOLDER);
    }
}

static void is_made_by_one_of_two(void **state)
{
    (void)state;
    pid_t children[4];
    int made = 0;
    for (size_t i = 0; i < 4; i++) {
        children[i] = fork();
        if (children[i] == 0)
            _exit(pl_shop_make("shop", NULL) == PL_OK ? 0 : 1);
    }
    for (size_t i = 0; i < 4; i++) {
        int result = -1;
        assert_int_equal(waitpid(children[i], &result, 0), children[i]);
        made += result == 0;
    }
    assert_int_equal(made, 1);
    assert_int_equal(run("test -d shop/rules && test -d shop/locales && test -f shop/README.txt"), 0);
    pl_database *database = NULL;
    assert_int_equal(pl_shop_open(&database, "shop", NULL), PL_OK);
    pl_database_close(database);
}

static void names_the_remedy_when_there_is_no_shop(void **state)
{
    (void)state;
    static const char *const folders[] = { "nowhere", "." };
    for (size_t i = 0; i < 2; i++) {
        pl_database *database = NULL;
        pl_error err = { 0 };
        assert_int_equal(pl_shop_open(&database, folders[i], &err), PL_ERR_NOT_FOUND);
        assert_string_equal(err.source, folders[i]);
        assert_non_null(strstr(err.hint, "parlance init"));
    }
    char longest[PATH_MAX];
    memset(longest, 'a', sizeof longest);
    longest[sizeof longest - 1] = '\0';
    pl_database *database = NULL;
    assert_int_equal(pl_shop_open(&database, longest, NULL), PL_ERR_LIMIT);
    assert_int_equal(pl_shop_make(longest, NULL), PL_ERR_LIMIT);
}

static void works_without_a_folder(void **state)
{
    (void)state;
    pl_database *database = NULL;
    assert_int_equal(pl_shop_open(&database, NULL, NULL), PL_OK);
    assert_string_equal(pl_database_path(database), "");
    pl_database_close(database);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(makes_everything_and_opens_it, enter_folder, leave_folder),
        cmocka_unit_test_setup_teardown(is_at_home_in_an_existing_folder, enter_folder, leave_folder),
        cmocka_unit_test_setup_teardown(refuses_a_folder_that_holds_a_shop, enter_folder, leave_folder),
        cmocka_unit_test_setup_teardown(takes_everything_away_when_it_cannot_finish, enter_folder, leave_folder),
        cmocka_unit_test_setup_teardown(is_made_by_one_of_two, enter_folder, leave_folder),
        cmocka_unit_test_setup_teardown(names_the_remedy_when_there_is_no_shop, enter_folder, leave_folder),
        cmocka_unit_test(works_without_a_folder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
