/* A first rule: it loads and passes its examples in every stage and scope, and nothing is written over. */
#include "rule/scaffold.h"

#include "base/file.h"
#include "rule/examples.h"
#include "unit/rule/books.h"

static const char *const ids[] = {
    "common/understand/new_one", "common/escalate/new_one",    "common/arrange/new_one",
    "common/tone/new_one",       "common/policy/new_one",      "common/quality/new_one",
    "language/de/tone/new_one",  "country/at/quality/new_one", "platform/amazon/policy/new_one",
};
enum { IDS = sizeof ids / sizeof *ids };

/* The shop stands beside the content that is shipped. */
static void open_shop(rule_books *books)
{
    open_books(books);
    books->catalog = load_catalog(PL_SOURCE_FOLDER, NULL);
}

static pl_status scaffold(rule_books *books, pl_vector *written, const char *id, pl_error *err)
{
    pl_vector_init(written, sizeof(pl_str), &books->arena);
    return pl_scaffold_rule(written, &books->arena, books->shop, pl_str_of(id), books->catalog, err);
}

static void it_loads_and_passes_in_every_stage_and_scope(void **state)
{
    (void)state;
    rule_books books;
    pl_vector written;
    pl_error err = { 0 };
    open_shop(&books);
    for (size_t i = 0; i < IDS; i++) {
        char path[PATH_MAX];
        (void)snprintf(path, sizeof path, "rules/%s.lua", ids[i]);
        assert_int_equal(scaffold(&books, &written, ids[i], &err), PL_OK);
        assert_int_equal(written.count, i ? 1 : 4);
        assert_true(pl_str_is(*(const pl_str *)pl_vector_get(&written, 0), path));
    }
    pl_content_folders folders = { PL_SOURCE_FOLDER, books.shop };
    assert_int_equal(pl_rulebook_load(&books.book, folders, &books.broken, &err), PL_OK);
    assert_int_equal(books.broken.count, 0);
    pl_vector_init(&written, sizeof(pl_example_result), &books.arena);
    for (size_t i = 0; i < IDS; i++)
        assert_int_equal(pl_examples_run(&written, &books.arena, books.book, books.catalog, pl_str_of(ids[i]), &err),
                         PL_OK);
    assert_int_equal(written.count, 2 * IDS);
    for (size_t i = 0; i < written.count; i++) {
        const pl_example_result *result = pl_vector_get(&written, i);
        if (!result->ok)
            fail_msg("%.*s: %.*s", PL_STR_ARGS(result->rule), PL_STR_ARGS(result->says));
    }
    close_books(&books);
}

static void nothing_is_written_over(void **state)
{
    (void)state;
    rule_books books;
    pl_vector written;
    pl_buf text;
    char path[PATH_MAX + 64];
    pl_error err = { 0 };
    open_shop(&books);
    put_file(books.shop, "rules/common/tone/new_one.lua", "mine");
    put_file(books.shop, ".luacheckrc", "mine too");
    assert_int_equal(scaffold(&books, &written, "common/tone/new_one", &err), PL_ERR_USAGE);
    assert_string_equal(err.message, "rules/common/tone/new_one.lua is there already");
    assert_int_equal(written.count, 0);
    assert_int_equal(scaffold(&books, &written, "common/tone/other", &err), PL_OK);
    assert_int_equal(written.count, 3);
    for (size_t i = 0; i < 2; i++) {
        static const char *const mine[][2] = { { "rules/common/tone/new_one.lua", "mine" },
                                               { ".luacheckrc", "mine too" } };
        (void)snprintf(path, sizeof path, "%s/%s", books.shop, mine[i][0]);
        pl_buf_init(&text, 1000);
        assert_int_equal(pl_file_read(&text, path, &err), PL_OK);
        assert_text(pl_buf_view(&text), mine[i][1]);
        pl_buf_drop(&text);
    }
    close_books(&books);
}

static void an_id_that_is_none_says_what_was_meant(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        { "", "'' is no SCOPE/STAGE/NAME (the scope is " },
        { "own_words", "'own_words' is no SCOPE/STAGE/NAME (the scope is " },
        { "tone/own_words", "no SCOPE/STAGE/NAME" },
        { "common/tone/", "no SCOPE/STAGE/NAME" },
        { "common/tone/Own", "no SCOPE/STAGE/NAME" },
        { "common/tone/a.b", "no SCOPE/STAGE/NAME" },
        { "common/tone/../x", "no SCOPE/STAGE/NAME" },
        { "common/tone/x/y", "no SCOPE/STAGE/NAME" },
        { "common/tone/\xFF", "no SCOPE/STAGE/NAME" },
        { "common/tones/x", "no stage is called 'tones' (rename the folder to 'tone')" },
        { "platform/amazn/tone/x", "no platform is called 'amazn' (did you mean 'amazon'?)" },
        { "country/xx/tone/x", "no country is called 'xx'" },
        { "language/qq/tone/x", "no language is called 'qq'" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rule_books books;
        pl_vector written;
        char line[PATH_MAX + 64];
        pl_error err = { 0 };
        open_shop(&books);
        assert_int_equal(scaffold(&books, &written, rows[i][0], &err), PL_ERR_USAGE);
        (void)pl_error_line(line, sizeof line, &err);
        if (!strstr(line, rows[i][1]))
            fail_msg("row %zu: '%s' is not in '%s'", i, rows[i][1], line);
        assert_int_equal(written.count, 0);
        (void)snprintf(line, sizeof line, "%s/.luarc.json", books.shop);
        assert_int_equal(pl_file_kind_of(line), PL_FILE_NONE);
        close_books(&books);
    }
}

static void survives_refused_memory(void **state)
{
    (void)state;
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        rule_books books;
        pl_vector written;
        pl_error err = { 0 };
        open_books(&books);
        books.catalog = load_catalog(books.builtin, NULL);
        pl_alloc_refuse_from(n);
        status = scaffold(&books, &written, "language/de/tone/new_one", &err);
        pl_alloc_refuse_from(0);
        if (status && status != PL_ERR_MEMORY)
            fail_msg("n = %zu: %s", n, err.message);
        close_books(&books);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_loads_and_passes_in_every_stage_and_scope),
        cmocka_unit_test(nothing_is_written_over),
        cmocka_unit_test(an_id_that_is_none_says_what_was_meant),
        cmocka_unit_test(survives_refused_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
