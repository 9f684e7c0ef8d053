/* Literal rows: which are found, and what is left without one. */
#include "unit/rule/books.h"

#include "rule/rows.h"

static const struct {
    const char *source;
    const char *rows; /* each with a bar behind it */
} sources[] = {
    { "", "" },
    { "return { id = 'x', summary = 'y' }", "" },
    { "apply = rewrite.rows { { 'a', 'b', 'W' }, { 'c', mode = 'G' } }", "{ 'a', 'b', 'W' }|{ 'c', mode = 'G' }|" },
    { "return { apply = f { { 'a', 'b' }; { 'c', 'd' }; }, id = 'x' }", "{ 'a', 'b' }|{ 'c', 'd' }|" },
    { "local words <const> = { 'a', \"b\", [[c]] }", "'a'|\"b\"|[[c]]|" },
    { "f { 'a' }", "" },
    { "f({ 'a', 'b' }, 1)", "'a'|'b'|" },
    { "f { 'a', g { 'b', 'c' }, 2 }", "'b'|'c'|" },
    { "f { 'a', 'b' .. c }", "" },
    { "f { 'a', 5 }", "" },
    { "f { { 'a', 'b' }, { 'c', d } }", "" },
    { "f { { 'a', 'b' }, { 'c', 'd' }, n = 1 }", "" },
    { "return { examples = { { 'a', 'b' }, { 'c', 'd' } }, when = { x = { 'a', 'b' } }, after = { 'a', 'b' },\n"
      "looks_for = { case = { 'a', 'b' } } }",
      "" },
    { "return { apply = function(d) local a, b = 1, 2 if a then d:x { 'a', 'b' } end end, id = 'x' }", "'a'|'b'|" },
    { "f { -- a word\n 'a', -- another\n 'b' }", "-- a word\n 'a'|-- another\n 'b'|" },
    { "f { { 'a', 'b' }, { 'c'", "{ 'a', 'b' }|{ 'c'|" },
    { "f { 'a', 'b\xff' }", "'a'|'b\xff'|" },
    { "}}}) end", "" },
};

static void finds_the_rows_of_lists_and_nothing_else(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++) {
        pl_vector rows;
        pl_buf found;
        pl_vector_init(&rows, sizeof(pl_source_row), NULL);
        pl_buf_init(&found, 4096);
        assert_int_equal(pl_rows_find(&rows, pl_str_of(sources[i].source), NULL), PL_OK);
        const pl_source_row *all = rows.at;
        for (size_t k = 0; k < rows.count; k++)
            pl_buf_put_format(&found, "%.*s|", PL_STR_ARGS(all[k].text));
        if (!pl_str_is(pl_buf_view(&found), sources[i].rows))
            fail_msg("row %zu: '%s', not '%s'", i, found.at ? found.at : "", sources[i].rows);
        pl_buf_drop(&found);
        pl_vector_drop(&rows);
    }
}

static void what_is_left_without_a_row_is_lua_with_the_same_lines(void **state)
{
    (void)state;
    static const char source[] = "return {\n  { 'a', 'b' },\n  { 'c',\n    'd' },\n}";
    pl_vector rows;
    pl_arena arena;
    pl_arena_init(&arena, 1 << 16);
    pl_vector_init(&rows, sizeof(pl_source_row), &arena);
    assert_int_equal(pl_rows_find(&rows, PL_STR(source), NULL), PL_OK);
    const pl_source_row *all = rows.at;
    assert_int_equal(rows.count, 2);
    assert_int_equal(all[0].line, 2);
    assert_int_equal(all[1].line, 3);
    pl_str left = pl_rows_without(&arena, PL_STR(source), &all[1]);
    assert_int_equal(left.length, sizeof source - 1);
    assert_text(pl_str_slice(left, 0, 24), "return {\n  { 'a', 'b' },");
    assert_null(memchr(left.at, 'c', left.length));
    assert_int_equal(left.at[left.length - 1], '}');
    size_t lines = 0;
    for (size_t i = 0; i < left.length; i++)
        lines += left.at[i] == '\n';
    assert_int_equal(lines, 4);
    pl_arena_drop(&arena);
}

static void stops_counting_where_tables_are_nested_too_deeply(void **state)
{
    (void)state;
    char deep[4096];
    pl_vector rows;
    memset(deep, '{', sizeof deep);
    pl_vector_init(&rows, sizeof(pl_source_row), NULL);
    assert_int_equal(pl_rows_find(&rows, (pl_str){ deep, sizeof deep }, NULL), PL_OK);
    assert_int_equal(rows.count, 0);
    pl_vector_drop(&rows);
}

static void says_so_when_memory_runs_out(void **state)
{
    (void)state;
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        pl_vector rows;
        pl_vector_init(&rows, sizeof(pl_source_row), NULL);
        pl_alloc_refuse_from(n);
        status = pl_rows_find(&rows, PL_STR("f { { 'a', 'b' }, { 'c', 'd' } }"), NULL);
        pl_alloc_refuse_from(0);
        assert_true(status == PL_OK || status == PL_ERR_MEMORY);
        pl_vector_drop(&rows);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_the_rows_of_lists_and_nothing_else),
        cmocka_unit_test(what_is_left_without_a_row_is_lua_with_the_same_lines),
        cmocka_unit_test(stops_counting_where_tables_are_nested_too_deeply),
        cmocka_unit_test(says_so_when_memory_runs_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
