/* Files and folders, in a temporary folder of its own. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"

/* Every test begins in an empty folder and names files relative to it. */
static int enter_folder(void **state)
{
    char name[] = "/tmp/parlance-file-XXXXXX";
    if (!mkdtemp(name) || chdir(name) != 0)
        return -1;
    *state = strdup(name);
    return *state ? 0 : -1;
}

static int leave_folder(void **state)
{
    char command[200];
    (void)snprintf(command, sizeof command, "chmod -R u+rwx '%s' && rm -r '%s'", (char *)*state, (char *)*state);
    int result = chdir("/") || system(command);
    free(*state);
    return result;
}

static void assert_file(const char *path, const char *want)
{
    pl_buf out;
    pl_buf_init(&out, 1 << 20);
    assert_int_equal(pl_file_read(&out, path, NULL), PL_OK);
    assert_string_equal(pl_buf_view(&out).at, want);
    pl_buf_drop(&out);
}

static void write_file(const char *path, const char *text)
{
    pl_error err;
    pl_status status = pl_file_write(path, pl_str_of(text), &err);
    if (status)
        fail_msg("%s: %s", path, err.message);
}

static void reads_back_what_it_wrote(void **state)
{
    (void)state;
    write_file("a", "one");
    assert_file("a", "one");
    write_file("a", "");
    assert_file("a", "");
    char large[100001];
    memset(large, 'x', sizeof large - 1);
    large[sizeof large - 1] = '\0';
    write_file("a", large);
    assert_file("a", large);
}

static void stops_reading_at_the_ceiling(void **state)
{
    (void)state;
    write_file("a", "12345");
    for (size_t ceiling = 0; ceiling < 7; ceiling++) {
        pl_buf out;
        pl_error err;
        pl_buf_init(&out, ceiling);
        assert_int_equal(pl_file_read(&out, "a", &err), ceiling < 5 ? PL_ERR_LIMIT : PL_OK);
        pl_buf_drop(&out);
    }
}

static void appends_to_what_the_buffer_holds(void **state)
{
    (void)state;
    pl_buf out;
    pl_buf_init(&out, 100);
    write_file("a", "b");
    pl_buf_put_text(&out, "a");
    assert_int_equal(pl_file_read(&out, "a", NULL), PL_OK);
    assert_string_equal(out.at, "ab");
    pl_buf_drop(&out);
}

static void reads_standard_input(void **state)
{
    (void)state;
    write_file("a", "typed");
    int kept = dup(STDIN_FILENO);
    int file = open("a", O_RDONLY);
    assert_true(file >= 0 && dup2(file, STDIN_FILENO) >= 0);
    assert_file("-", "typed");
    (void)dup2(kept, STDIN_FILENO);
    (void)close(kept);
    (void)close(file);
}

static void says_what_is_wrong_with_a_path(void **state)
{
    (void)state;
    assert_int_equal(mkdir("folder", 0777), 0);
    static const struct {
        const char *path;
        pl_status reading;
        pl_status writing;
    } rows[] = { { "missing/file", PL_ERR_NOT_FOUND, PL_ERR_NOT_FOUND }, { "folder", PL_ERR_IO, PL_ERR_IO } };
    for (size_t i = 0; i < 2; i++) {
        pl_error err;
        pl_buf out;
        pl_buf_init(&out, 100);
        assert_int_equal(pl_file_read(&out, rows[i].path, &err), rows[i].reading);
        assert_string_equal(err.source, rows[i].path);
        assert_int_equal(pl_file_write(rows[i].path, PL_STR("x"), &err), rows[i].writing);
        assert_string_equal(err.source, rows[i].path);
        pl_buf_drop(&out);
    }
}

static void leaves_the_old_file_and_no_other_when_writing_is_refused(void **state)
{
    (void)state;
    assert_int_equal(mkdir("folder", 0777), 0);
    pl_error err;
    assert_int_equal(pl_file_write("folder", PL_STR("x"), &err), PL_ERR_IO);
    char name[300];
    memset(name, 'n', sizeof name);
    name[299] = '\0';
    assert_int_equal(pl_file_write(name, PL_STR("x"), &err), PL_ERR_IO);
    assert_int_equal(system("test \"$(ls -A)\" = folder"), 0);
}

static void keeps_rights_and_writes_through_links(void **state)
{
    (void)state;
    struct stat found;
    write_file("a", "1");
    assert_int_equal(chmod("a", 0600), 0);
    assert_int_equal(symlink("a", "link"), 0);
    write_file("link", "2");
    assert_file("a", "2");
    assert_int_equal(stat("a", &found), 0);
    assert_int_equal(found.st_mode & 0777, 0600);
    assert_int_equal(lstat("link", &found), 0);
    assert_true(S_ISLNK(found.st_mode));
}

static void knows_kinds(void **state)
{
    (void)state;
    write_file("plain", "");
    assert_int_equal(mkdir("folder", 0777), 0);
    assert_int_equal(mkfifo("pipe", 0600), 0);
    assert_int_equal(symlink("nowhere", "broken"), 0);
    static const struct {
        const char *path;
        pl_file_kind want;
    } rows[] = { { "plain", PL_FILE_PLAIN },
                 { "folder", PL_FILE_FOLDER },
                 { "pipe", PL_FILE_OTHER },
                 { "broken", PL_FILE_NONE },
                 { "missing", PL_FILE_NONE } };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        assert_int_equal(pl_file_kind_of(rows[i].path), rows[i].want);
}

static void makes_folders_with_their_parents(void **state)
{
    (void)state;
    pl_error err;
    static const char *const rows[] = { "a", "a/b/c", "a//b/d/", "a/b/c", "." };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        assert_int_equal(pl_file_make_folder(rows[i], &err), PL_OK);
        assert_int_equal(pl_file_kind_of(rows[i]), PL_FILE_FOLDER);
    }
    write_file("a/file", "");
    assert_int_equal(pl_file_make_folder("a/file", &err), PL_ERR_IO);
    assert_int_equal(pl_file_make_folder("a/file/x", &err), PL_ERR_IO);
    char name[5000];
    memset(name, 'n', sizeof name);
    name[4999] = '\0';
    assert_int_equal(pl_file_make_folder(name, &err), PL_ERR_IO);
    assert_int_equal(pl_file_make_folder("", &err), PL_ERR_IO);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_back_what_it_wrote),
        cmocka_unit_test(stops_reading_at_the_ceiling),
        cmocka_unit_test(appends_to_what_the_buffer_holds),
        cmocka_unit_test(reads_standard_input),
        cmocka_unit_test(says_what_is_wrong_with_a_path),
        cmocka_unit_test(leaves_the_old_file_and_no_other_when_writing_is_refused),
        cmocka_unit_test(keeps_rights_and_writes_through_links),
        cmocka_unit_test(knows_kinds),
        cmocka_unit_test(makes_folders_with_their_parents),
    };
    struct CMUnitTest each[sizeof tests / sizeof tests[0]];
    for (size_t i = 0; i < sizeof tests / sizeof tests[0]; i++) {
        each[i] = tests[i];
        each[i].setup_func = enter_folder;
        each[i].teardown_func = leave_folder;
    }
    return cmocka_run_group_tests(each, NULL, NULL);
}
