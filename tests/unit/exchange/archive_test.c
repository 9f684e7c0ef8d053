/* Archives: the same bytes for the same content, and nothing dangerous comes out of one. */
#include "unit/exchange/zips.h"

static const pl_archive_file files[] = { { { "rules/b.lua", sizeof "rules/b.lua" - 1 }, { "two", sizeof "two" - 1 } },
                                         { { "a", sizeof "a" - 1 }, { "", sizeof "" - 1 } },
                                         { { "rules/a.lua", sizeof "rules/a.lua" - 1 },
                                           { "one\n", sizeof "one\n" - 1 } } };

enum { FILES = 3, ARENA_BYTES = 80 << 20 };

static pl_status read_zip(pl_vector *out, pl_arena *arena, pl_str bytes, pl_error *err)
{
    pl_arena_init(arena, ARENA_BYTES);
    pl_vector_init(out, sizeof(pl_archive_file), arena);
    return pl_archive_read(out, arena, bytes, "x.plpack", err);
}

static void assert_names(const pl_vector *got)
{
    static const char *const wanted[FILES][2] = { { "a", "" }, { "rules/a.lua", "one\n" }, { "rules/b.lua", "two" } };
    const pl_archive_file *all = got->at;
    assert_int_equal(got->count, FILES);
    for (size_t i = 0; i < FILES; i++) {
        assert_true(pl_str_is(all[i].name, wanted[i][0]));
        assert_true(pl_str_is(all[i].bytes, wanted[i][1]));
    }
}

static void what_was_written_is_read_in_the_order_of_names(void **state)
{
    (void)state;
    pl_error err = { 0 };
    pl_vector got;
    pl_arena arena;
    pl_buf bytes;
    pl_buf_init(&bytes, PL_ARCHIVE_BYTES);
    assert_int_equal(pl_archive_write(&bytes, files, FILES, &err), PL_OK);
    assert_int_equal(read_zip(&got, &arena, pl_buf_view(&bytes), &err), PL_OK);
    assert_names(&got);
    pl_arena_drop(&arena);
    pl_buf_drop(&bytes);
}

static void the_order_of_files_does_not_change_the_bytes(void **state)
{
    (void)state;
    static const size_t orders[][FILES] = { { 0, 1, 2 }, { 2, 1, 0 }, { 1, 0, 2 } };
    pl_error err = { 0 };
    pl_buf first;
    pl_buf_init(&first, PL_ARCHIVE_BYTES);
    assert_int_equal(pl_archive_write(&first, files, FILES, &err), PL_OK);
    setenv("TZ", "Pacific/Kiritimati", 1);
    for (size_t i = 0; i < sizeof orders / sizeof *orders; i++) {
        pl_archive_file shuffled[FILES];
        pl_buf again;
        for (size_t k = 0; k < FILES; k++)
            shuffled[k] = files[orders[i][k]];
        pl_buf_init(&again, PL_ARCHIVE_BYTES);
        assert_int_equal(pl_archive_write(&again, shuffled, FILES, &err), PL_OK);
        assert_true(pl_str_equal(pl_buf_view(&first), pl_buf_view(&again)));
        pl_buf_drop(&again);
    }
    pl_buf_drop(&first);
}

static void names_that_leave_the_folder_are_refused(void **state)
{
    (void)state;
    char long_name[PL_ARCHIVE_NAME_BYTES + 2];
    memset(long_name, 'a', sizeof long_name);
    long_name[sizeof long_name - 1] = '\0';
    const struct {
        const char *name;
        bool fine;
    } rows[] = {
        { "a", true },
        { "a/b.lua", true },
        { "A-1_2.x/zh-Hans/..", false },
        { "a..b", true },
        { long_name + 1, true },
        { long_name, false },
        { "", false },
        { "/a", false },
        { "a/", false },
        { "a//b", false },
        { ".", false },
        { "..", false },
        { "../a", false },
        { "a/../b", false },
        { "a/./b", false },
        { ".git/config", false },
        { "a\\b", false },
        { "C:a", false },
        { "a b", false },
        { "a\nb", false },
        { "a\tb", false },
        { "a\x7f", false },
        { "\xC3\xA4", false },
        { "\xFF", false },
        { "~/a", false },
        { "a*", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_error err = { 0 };
        pl_buf bytes;
        pl_buf_init(&bytes, PL_ARCHIVE_BYTES);
        pl_archive_file file = { pl_str_of(rows[i].name), PL_STR("x") };
        pl_status written = pl_archive_write(&bytes, &file, 1, &err);
        pl_status checked = pl_archive_name_check(file.name, &err);
        pl_buf_drop(&bytes);
        zip_entry entry = { .name = rows[i].name, .bytes = "x" };
        pl_vector got;
        pl_arena arena;
        put_zip(&bytes, &entry, 1);
        pl_status read = read_zip(&got, &arena, pl_buf_view(&bytes), &err);
        if (!written != rows[i].fine || !checked != rows[i].fine || !read != rows[i].fine)
            fail_msg("'%s': %d %d %d", rows[i].name, written, checked, read);
        pl_arena_drop(&arena);
        pl_buf_drop(&bytes);
    }
}

static void dangerous_archives_are_refused_by_name(void **state)
{
    (void)state;
    enum { DEFLATED = 8, ENCRYPTED = 1 };
    static const struct {
        zip_entry entries[2];
        const char *says;
    } rows[] = {
        { { { .name = "a", .bytes = "x", .mode = ZIP_LINK }, { .name = "b", .bytes = "y" } }, "no plain file: 'a'" },
        { { { .name = "a", .bytes = "x", .mode = ZIP_FOLDER }, { .name = "b", .bytes = "y" } }, "no plain file: 'a'" },
        { { { .name = "a", .bytes = "x", .mode = ZIP_DEVICE }, { .name = "b", .bytes = "y" } }, "no plain file: 'a'" },
        { { { .name = "a", .bytes = "x" }, { .name = "a", .bytes = "y" } }, "" },
        { { { .name = "x/Ab.lua", .bytes = "x" }, { .name = "x/aB.lua", .bytes = "y" } }, "'x/aB.lua' is there twice" },
        { { { .name = "a", .bytes = "x", .method = DEFLATED }, { .name = "b", .bytes = "y" } },
          "compressed or encrypted: 'a'" },
        { { { .name = "a", .bytes = "x", .flags = ENCRYPTED }, { .name = "b", .bytes = "y" } }, "" },
        { { { .name = "a", .bytes = "x", .wrong_sum = 1 }, { .name = "b", .bytes = "y" } }, "damaged: 'a'" },
        { { { .name = "a", .bytes = "x", .wrong_size = 1 }, { .name = "b", .bytes = "y" } }, "" },
        { { { .name = "a", .bytes = "x", .wrong_size = 0x7fffffff }, { .name = "b", .bytes = "y" } }, "" },
        { { { .name = "a", .bytes = "x", .inner = "c" }, { .name = "b", .bytes = "y" } }, "damaged" },
        { { { .name = "a", .bytes = "x" }, { .name = "a/b", .bytes = "y" } },
          NULL }, /* a file and a folder of one name: who writes them finds out */
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_error err = { 0 };
        pl_vector got;
        pl_arena arena;
        pl_buf bytes;
        put_zip(&bytes, rows[i].entries, 2);
        pl_status status = read_zip(&got, &arena, pl_buf_view(&bytes), &err);
        if (!status != !rows[i].says ||
            (rows[i].says && (!strstr(err.message, rows[i].says) || strcmp(err.source, "x.plpack") != 0)))
            fail_msg("row %zu: %d '%s' of '%s'", i, status, err.message, err.source);
        pl_arena_drop(&arena);
        pl_buf_drop(&bytes);
    }
}

static void too_much_of_anything_is_refused(void **state)
{
    (void)state;
    static zip_entry entries[PL_ARCHIVE_FILES_MAX + 1];
    static char names[PL_ARCHIVE_FILES_MAX + 1][8];
    static char large[PL_ARCHIVE_FILE_BYTES + 2];
    pl_vector got;
    pl_arena arena;
    pl_buf bytes;
    pl_error err = { 0 };
    for (size_t i = 0; i <= PL_ARCHIVE_FILES_MAX; i++) {
        (void)snprintf(names[i], sizeof names[i], "f%zu", i);
        entries[i] = (zip_entry){ .name = names[i], .bytes = "" };
    }
    for (size_t more = 0; more < 2; more++) {
        put_zip(&bytes, entries, PL_ARCHIVE_FILES_MAX + more);
        assert_int_equal(read_zip(&got, &arena, pl_buf_view(&bytes), &err) == PL_OK, !more);
        pl_arena_drop(&arena);
        pl_buf_drop(&bytes);
        memset(large, 'x', sizeof large);
        large[PL_ARCHIVE_FILE_BYTES + more] = '\0';
        put_zip(&bytes, &(zip_entry){ .name = "a", .bytes = large }, 1);
        assert_int_equal(read_zip(&got, &arena, pl_buf_view(&bytes), &err) == PL_OK, !more);
        pl_arena_drop(&arena);
        pl_buf_drop(&bytes);
        pl_buf_init(&bytes, PL_ARCHIVE_BYTES);
        pl_archive_file file = { PL_STR("a"), pl_str_of(large) };
        assert_int_equal(pl_archive_write(&bytes, &file, 1, &err) == PL_OK, !more);
        pl_buf_drop(&bytes);
    }
    assert_int_equal(read_zip(&got, &arena, (pl_str){ large, (size_t)PL_ARCHIVE_BYTES + 1 }, &err), PL_ERR_LIMIT);
    pl_arena_drop(&arena);
}

/* Each byte of a small archive is changed, and each end cut off: nothing crashes, and nothing but the files comes out. */
static void no_damage_crashes_the_reader(void **state)
{
    (void)state;
    pl_error err = { 0 };
    pl_buf bytes;
    pl_buf_init(&bytes, PL_ARCHIVE_BYTES);
    assert_int_equal(pl_archive_write(&bytes, files, FILES, &err), PL_OK);
    for (size_t i = 0; i < bytes.length; i++) {
        pl_vector got;
        pl_arena arena;
        assert_int_not_equal(read_zip(&got, &arena, pl_str_slice(pl_buf_view(&bytes), 0, i), &err), PL_OK);
        pl_arena_drop(&arena);
        char before = bytes.at[i];
        static const char changes[] = { 1, 0x20, (char)0x80, (char)0xFF };
        for (size_t k = 0; k < sizeof changes; k++) {
            bytes.at[i] = (char)(before ^ changes[k]);
            if (!read_zip(&got, &arena, pl_buf_view(&bytes), &err)) {
                const pl_archive_file *all = got.at;
                for (size_t f = 0; f < got.count; f++)
                    assert_int_equal(pl_archive_name_check(all[f].name, &err), PL_OK);
            }
            pl_arena_drop(&arena);
        }
        bytes.at[i] = before;
    }
    pl_buf_drop(&bytes);
}

static void survives_refused_memory(void **state)
{
    (void)state;
    pl_error err = { 0 };
    pl_buf bytes;
    pl_buf_init(&bytes, PL_ARCHIVE_BYTES);
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        pl_buf_clear(&bytes);
        pl_alloc_refuse_from(n);
        status = pl_archive_write(&bytes, files, FILES, &err);
        pl_alloc_refuse_from(0);
        assert_true(!status || status == PL_ERR_MEMORY);
    }
    status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        pl_vector got;
        pl_arena arena;
        pl_alloc_refuse_from(n);
        status = read_zip(&got, &arena, pl_buf_view(&bytes), &err);
        pl_alloc_refuse_from(0);
        assert_true(!status || status == PL_ERR_MEMORY);
        if (!status)
            assert_names(&got);
        pl_arena_drop(&arena);
    }
    pl_buf_drop(&bytes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_written_is_read_in_the_order_of_names),
        cmocka_unit_test(the_order_of_files_does_not_change_the_bytes),
        cmocka_unit_test(names_that_leave_the_folder_are_refused),
        cmocka_unit_test(dangerous_archives_are_refused_by_name),
        cmocka_unit_test(too_much_of_anything_is_refused),
        cmocka_unit_test(no_damage_crashes_the_reader),
        cmocka_unit_test(survives_refused_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
