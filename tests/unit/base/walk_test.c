/* Walking through folders, in a temporary folder of its own. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/file.h"

/* A tree that has what a walk must see, what it must pass over, and links that would never end. */
static const char *const make_tree =
    "mkdir -p tree/b/deep tree/a tree/.hidden tree/empty outside && touch tree/z.lua tree/b.lua tree/b-c.lua "
    "tree/b/x.lua tree/b/deep/y.lua "
    "tree/a/one.lua tree/a/two.tsv tree/.hidden/no.lua tree/.no.lua tree/lua outside/secret.lua && mkfifo "
    "tree/pipe.lua && "
    "ln -s ../outside/secret.lua tree/leaves.lua && ln -s ../outside tree/leaves && ln -s nowhere tree/broken.lua && "
    "ln -s b.lua tree/inside.lua && ln -s .. tree/b/up && ln -s ../a tree/b/to_a && ln -s ../b tree/a/to_b && ln -s "
    "/etc tree/etc";

static const char *const lua_files[] = { "a/one.lua",    "a/to_b/deep/y.lua", "a/to_b/x.lua", "b-c.lua",    "b.lua",
                                         "b/deep/y.lua", "b/to_a/one.lua",    "b/x.lua",      "inside.lua", "z.lua" };

enum { LUA_FILES = sizeof lua_files / sizeof lua_files[0] };

static int make_folder(void **state)
{
    char name[] = "/tmp/parlance-walk-XXXXXX";
    if (!mkdtemp(name) || chdir(name) != 0 || system(make_tree) != 0)
        return -1;
    *state = strdup(name);
    return *state ? 0 : -1;
}

static int remove_folder(void **state)
{
    char command[200];
    (void)snprintf(command, sizeof command, "rm -r '%s'", (char *)*state);
    int result = chdir("/") || system(command);
    free(*state);
    return result;
}

typedef struct record {
    size_t count;
    size_t stop_after;
    const char *const *want;
} record;

static pl_status note(void *payload, const char *relative, pl_error *err)
{
    record *seen = payload;
    if (seen->want)
        assert_string_equal(relative, seen->want[seen->count]);
    seen->count++;
    return seen->count == seen->stop_after ? pl_fail(err, PL_ERR_CONTENT, "enough") : PL_OK;
}

static void lists_files_by_path_and_passes_over_what_leaves(void **state)
{
    (void)state;
    static const char *const roots[] = { "tree", "tree/", "./tree", "outside/../tree" };
    for (size_t i = 0; i < sizeof roots / sizeof roots[0]; i++) {
        record seen = { .want = lua_files };
        pl_error err;
        assert_int_equal(pl_file_walk(roots[i], ".lua", note, &seen, &err), PL_OK);
        assert_int_equal(seen.count, LUA_FILES);
    }
}

static void lists_everything_without_a_suffix(void **state)
{
    (void)state;
    record all = { 0 };
    assert_int_equal(pl_file_walk("tree", "", note, &all, NULL), PL_OK);
    assert_int_equal(all.count, LUA_FILES + 3);
}

static void stops_at_the_first_refusal(void **state)
{
    (void)state;
    record seen = { .stop_after = 3, .want = lua_files };
    pl_error err;
    assert_int_equal(pl_file_walk("tree", ".lua", note, &seen, &err), PL_ERR_CONTENT);
    assert_int_equal(seen.count, 3);
    assert_string_equal(err.message, "enough");
}

static void needs_a_folder(void **state)
{
    (void)state;
    record seen = { 0 };
    pl_error err;
    assert_int_equal(pl_file_walk("missing", "", note, &seen, &err), PL_ERR_NOT_FOUND);
    assert_int_equal(pl_file_walk("tree/z.lua", "", note, &seen, &err), PL_ERR_IO);
    assert_int_equal(seen.count, 0);
}

static void reports_refused_memory_at_every_allocation(void **state)
{
    (void)state;
    pl_status status = PL_ERR_MEMORY;
    size_t n = 0;
    while (status) {
        record seen = { .want = lua_files };
        pl_alloc_refuse_from(++n);
        status = pl_file_walk("tree", ".lua", note, &seen, NULL);
        pl_alloc_refuse_from(0);
        assert_true(status == PL_ERR_MEMORY || seen.count == LUA_FILES);
    }
    assert_true(n > 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lists_files_by_path_and_passes_over_what_leaves),
        cmocka_unit_test(lists_everything_without_a_suffix),
        cmocka_unit_test(stops_at_the_first_refusal),
        cmocka_unit_test(needs_a_folder),
        cmocka_unit_test(reports_refused_memory_at_every_allocation),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
