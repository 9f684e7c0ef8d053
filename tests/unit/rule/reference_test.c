/* The table of what rules see: its examples run, its names are there, and what is made of it is whole. */
#include "rule/reference.h"

#include "rule/examples.h"
#include "unit/rule/books.h"

/* What a rule of the stage is given when the example says nothing. */
static const struct stage {
    const char *name;
    const char *noun; /* of the functions that it alone is given */
    const char *subject;
    const char *given;
    const char *outcome; /* fields that are read, whatever comes */
    const char *silent;
} stages[] = {
    { "understand", "reading", "reading", "{}", "want = { intensity = 5 }",
      "{ given = {}, want = { intensity = 0 } }" },
    { "escalate", "reading", "reading", "{}", "want = { tier = 3 }", "{ given = {}, want = { tier = 0 } }" },
    { "arrange", "plan", "plan", "{ 'a' }", "want = { 'b' }", "{ given = { 'a' }, want = { 'a' } }" },
    { "tone", "draft", "draft", "'a'", "want = 'b'", "{ given = 'a', want = 'a' }" },
    { "policy", "draft", "draft", "'a'", "flags = { 'b' }", "{ given = 'a', flags = {} }" },
};

/* The first stage that may call the function. */
static const struct stage *stage_for(const pl_reference_row *row)
{
    for (size_t i = 0; i < sizeof stages / sizeof *stages; i++) {
        bool named = pl_str_find(row->stages, pl_str_of(stages[i].name), 0) < row->stages.length;
        if (row->stages.length ? named : pl_str_is(row->noun, stages[i].noun))
            return &stages[i];
    }
    return &stages[3];
}

static void put_example(rule_books *books, const pl_reference_row *row, size_t index)
{
    char text[RULE_TEXT_BYTES];
    char path[PATH_MAX];
    const struct stage *stage = stage_for(row);
    pl_str given = row->given.length ? row->given : pl_str_of(stage->given);
    (void)snprintf(path, sizeof path, "rules/common/%s/r%zu.lua", stage->name, index);
    int length = snprintf(text, sizeof text,
                          "return { id = 'common/%s/r%zu', stage = '%s', summary = 's%zu', why = 'w', %s\n"
                          "apply = function(%s, ctx) assert(%.*s) end,\n"
                          "examples = { { given = %.*s, %s }, %s } }\n",
                          stage->name, index, stage->name, index,
                          strcmp(stage->name, "policy") == 0 ? "severity = 'advise'," : "", stage->subject,
                          PL_STR_ARGS(row->example), PL_STR_ARGS(given), stage->outcome, stage->silent);
    assert_true(length > 0 && length < (int)sizeof text);
    put_file(books->builtin, path, text);
}

static void read_reference(pl_reference *out, pl_arena *arena)
{
    pl_error err = { 0 };
    pl_arena_init(arena, 1 << 20);
    assert_int_equal(pl_reference_read(out, arena, &err), PL_OK);
    assert_true(out->count > 100);
}

static void its_examples_are_true(void **state)
{
    (void)state;
    rule_books books;
    pl_reference reference;
    pl_arena arena;
    pl_vector results;
    pl_error err = { 0 };
    size_t functions = 0;
    read_reference(&reference, &arena);
    open_books(&books);
    for (size_t i = 0; i < reference.count; i++) {
        if (reference.rows[i].kind < PL_REFERENCE_FUNCTION)
            continue;
        assert_true(reference.rows[i].example.length && reference.rows[i].text.length);
        put_example(&books, &reference.rows[i], i);
        functions++;
    }
    load_book(&books);
    assert_int_equal(pl_rulebook_count(books.book), functions);
    books.catalog = load_catalog(books.builtin, NULL);
    pl_vector_init(&results, sizeof(pl_example_result), &books.arena);
    assert_int_equal(pl_examples_run(&results, &books.arena, books.book, books.catalog, (pl_str){ NULL, 0 }, &err),
                     PL_OK);
    for (size_t i = 0; i < results.count; i++) {
        const pl_example_result *result = pl_vector_get(&results, i);
        if (result->number == 1 && pl_str_starts(result->says, PL_STR("stopped")))
            fail_msg("%.*s: %.*s", PL_STR_ARGS(result->rule), PL_STR_ARGS(result->says));
    }
    close_books(&books);
    pl_arena_drop(&arena);
}

/* A rule that names them all loads: each name of a library is there. */
static void its_names_are_there(void **state)
{
    (void)state;
    rule_books books;
    pl_buf apply;
    pl_reference reference;
    pl_arena arena;
    read_reference(&reference, &arena);
    open_books(&books);
    pl_buf_init(&apply, RULE_TEXT_BYTES);
    pl_buf_put_text(&apply, "(function() local x");
    for (const pl_reference_library *library = pl_reference_libraries(); library->names; library++) {
        pl_str rest = pl_str_of(library->names);
        pl_str name;
        while (pl_str_split(&name, &rest, ' '))
            pl_buf_put_format(&apply, " x = %s%s%.*s", library->name, *library->name ? "." : "", PL_STR_ARGS(name));
    }
    for (size_t i = 0; i < reference.count; i++)
        if (reference.rows[i].kind == PL_REFERENCE_FUNCTION)
            pl_buf_put_format(&apply, " x = %.*s.%.*s", PL_STR_ARGS(reference.rows[i].noun),
                              PL_STR_ARGS(reference.rows[i].name));
    pl_buf_put_text(&apply, " return function() return x end end)()");
    assert_int_equal(pl_buf_status(&apply, "apply", NULL), PL_OK);
    put_rule(books.builtin, "common/tone/all", "", apply.at);
    load_book(&books);
    pl_buf_drop(&apply);
    close_books(&books);
    pl_arena_drop(&arena);
}

static void finds_names_and_the_nearest(void **state)
{
    (void)state;
    static const struct {
        const char *noun;
        const char *wrong;
        const char *nearest; /* NULL: none is near */
    } rows[] = { { "draft", "replce", "replace" }, { "draft", "fnd", "find" },          { "text", "lenght", "length" },
                 { "ctx", "chanel", "channel" },   { "plan", "completely_else", NULL }, { "nothing", "find", NULL } };
    pl_reference reference;
    pl_arena arena;
    read_reference(&reference, &arena);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_str nearest = pl_reference_nearest(&reference, pl_str_of(rows[i].noun), pl_str_of(rows[i].wrong));
        assert_null(pl_reference_find(&reference, pl_str_of(rows[i].noun), pl_str_of(rows[i].wrong)));
        assert_true(rows[i].nearest ? pl_str_is(nearest, rows[i].nearest) : !nearest.at);
        assert_true(!rows[i].nearest || pl_reference_find(&reference, pl_str_of(rows[i].noun), nearest));
    }
    assert_true(pl_reference_knows(&reference, PL_STR("entity")));
    assert_false(pl_reference_knows(&reference, PL_STR("entities")));
    pl_arena_drop(&arena);
}

static void writes_files_that_name_every_row(void **state)
{
    (void)state;
    static void (*const files[])(pl_buf *, const pl_reference *) = { pl_reference_put_page, pl_reference_put_stubs };
    pl_reference reference;
    pl_arena arena;
    read_reference(&reference, &arena);
    for (size_t f = 0; f < sizeof files / sizeof *files; f++) {
        pl_buf text;
        pl_buf_init(&text, 1 << 20);
        files[f](&text, &reference);
        assert_int_equal(pl_buf_status(&text, "the file", NULL), PL_OK);
        for (size_t i = 0; i < reference.count; i++) {
            const pl_reference_row *row = &reference.rows[i];
            pl_str wanted = row->kind == PL_REFERENCE_CLASS ? row->noun : row->name;
            assert_true(pl_str_find(pl_buf_view(&text), wanted, 0) < text.length);
        }
        pl_buf_drop(&text);
    }
    pl_arena_drop(&arena);
}

static void survives_refused_memory(void **state)
{
    (void)state;
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        pl_reference reference;
        pl_arena arena;
        pl_error err = { 0 };
        pl_arena_init(&arena, 1 << 20);
        pl_alloc_refuse_from(n);
        status = pl_reference_read(&reference, &arena, &err);
        pl_alloc_refuse_from(0);
        assert_true(!status || err.status == PL_ERR_MEMORY);
        pl_arena_drop(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(its_examples_are_true),       cmocka_unit_test(its_names_are_there),
        cmocka_unit_test(finds_names_and_the_nearest), cmocka_unit_test(writes_files_that_name_every_row),
        cmocka_unit_test(survives_refused_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
