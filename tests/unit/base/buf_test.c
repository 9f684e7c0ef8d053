/* Buffers: growth, ceilings and the memory of the first failure. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"

static void assert_content(const pl_buf *buf, const char *want)
{
    assert_int_equal(buf->length, strlen(want));
    assert_string_equal(pl_buf_view(buf).at, want);
}

static void puts_every_kind(void **state)
{
    (void)state;
    pl_buf buf;
    pl_buf_init(&buf, 1000);
    assert_content(&buf, "");
    pl_buf_put(&buf, PL_STR("ab"));
    pl_buf_put_text(&buf, "cd");
    pl_buf_put_byte(&buf, 'e');
    pl_buf_put_rune(&buf, 0x20AC);
    pl_buf_put_rune(&buf, 0xD800);
    pl_buf_put_format(&buf, "%d-%s", 7, "x");
    pl_buf_put(&buf, (pl_str){ 0 });
    assert_content(&buf, "abcde\xE2\x82\xAC\xEF\xBF\xBD"
                         "7-x");
    assert_int_equal(pl_buf_status(&buf, "it", NULL), PL_OK);
    pl_buf_drop(&buf);
    pl_buf_drop(&buf);
}

static void grows_once_where_room_was_made(void **state)
{
    (void)state;
    pl_buf buf;
    pl_buf_init(&buf, 1000);
    pl_buf_reserve(&buf, 500);
    assert_content(&buf, "");
    size_t made = pl_alloc_count();
    for (int i = 0; i < 500; i++)
        pl_buf_put_byte(&buf, 'a');
    assert_int_equal(pl_alloc_count(), made);
    assert_int_equal(pl_buf_view(&buf).length, 500);
    pl_buf_reserve(&buf, 2000);
    assert_int_equal(pl_buf_status(&buf, "it", NULL), PL_OK);
    assert_int_equal(buf.room, 1001);
    pl_buf_drop(&buf);
}

static void stops_at_its_ceiling(void **state)
{
    (void)state;
    for (size_t ceiling = 0; ceiling < 300; ceiling += 7) {
        pl_buf buf;
        pl_error err;
        pl_buf_init(&buf, ceiling);
        for (size_t i = 0; i < ceiling; i++)
            pl_buf_put_byte(&buf, 'a');
        assert_int_equal(pl_buf_status(&buf, "the text", &err), PL_OK);
        assert_int_equal(buf.length, ceiling);
        pl_buf_put_byte(&buf, 'b');
        assert_int_equal(pl_buf_status(&buf, "the text", &err), PL_ERR_LIMIT);
        assert_non_null(strstr(err.message, "the text is larger than"));
        assert_int_equal(buf.length, ceiling);
        pl_buf_drop(&buf);
    }
}

static void ignores_puts_after_a_failure_until_cleared(void **state)
{
    (void)state;
    pl_buf buf;
    pl_buf_init(&buf, 4);
    pl_buf_put_text(&buf, "abc");
    pl_buf_put_format(&buf, "%d", 12345);
    pl_buf_put_byte(&buf, 'd');
    pl_buf_replace(&buf, 0, 1, PL_STR("x"));
    assert_content(&buf, "abc");
    pl_buf_clear(&buf);
    assert_int_equal(pl_buf_status(&buf, "it", NULL), PL_OK);
    pl_buf_put_text(&buf, "wxyz");
    assert_content(&buf, "wxyz");
    pl_buf_drop(&buf);
}

static void remembers_refused_memory_and_keeps_its_content(void **state)
{
    (void)state;
    pl_buf buf;
    pl_error err;
    pl_buf_init(&buf, 10000);
    pl_buf_put_text(&buf, "abc");
    pl_alloc_refuse_from(1);
    pl_buf_put_format(&buf, "%500d", 1);
    pl_alloc_refuse_from(0);
    pl_buf_put_text(&buf, "later");
    assert_content(&buf, "abc");
    assert_int_equal(pl_buf_status(&buf, "it", &err), PL_ERR_MEMORY);
    assert_string_equal(err.message, "no memory for it");
    pl_buf_drop(&buf);
}

static void replaces_ranges(void **state)
{
    (void)state;
    static const struct {
        size_t start;
        size_t end;
        const char *with;
        const char *want;
    } rows[] = {
        { 1, 3, "XYZW", "aXYZWde" }, { 0, 5, "", "" },        { 5, 5, "f", "abcdef" }, { 0, 0, "_", "_abcde" },
        { 2, 3, "", "abde" },        { 4, 99, "!", "abcd!" }, { 3, 1, "-", "a-bcde" }, { 9, 9, "z", "abcdez" }
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        pl_buf buf;
        pl_buf_init(&buf, 100);
        pl_buf_put_text(&buf, "abcde");
        pl_buf_replace(&buf, rows[i].start, rows[i].end, pl_str_of(rows[i].with));
        assert_content(&buf, rows[i].want);
        pl_buf_drop(&buf);
    }
}

static void replaces_within_its_ceiling_only(void **state)
{
    (void)state;
    pl_buf buf;
    pl_buf_init(&buf, 5);
    pl_buf_put_text(&buf, "abcde");
    pl_buf_replace(&buf, 1, 3, PL_STR("xy"));
    assert_content(&buf, "axyde");
    pl_buf_replace(&buf, 1, 3, PL_STR("xyz"));
    assert_content(&buf, "axyde");
    assert_int_equal(pl_buf_status(&buf, "it", NULL), PL_ERR_LIMIT);
    pl_buf_drop(&buf);
}

static void cuts(void **state)
{
    (void)state;
    pl_buf buf;
    pl_buf_init(&buf, 100);
    pl_buf_cut(&buf, 0);
    pl_buf_put_text(&buf, "abcde");
    pl_buf_cut(&buf, 9);
    assert_content(&buf, "abcde");
    pl_buf_cut(&buf, 2);
    assert_content(&buf, "ab");
    pl_buf_drop(&buf);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(puts_every_kind),
        cmocka_unit_test(grows_once_where_room_was_made),
        cmocka_unit_test(stops_at_its_ceiling),
        cmocka_unit_test(ignores_puts_after_a_failure_until_cleared),
        cmocka_unit_test(remembers_refused_memory_and_keeps_its_content),
        cmocka_unit_test(replaces_ranges),
        cmocka_unit_test(replaces_within_its_ceiling_only),
        cmocka_unit_test(cuts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
