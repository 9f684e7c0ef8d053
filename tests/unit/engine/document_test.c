/* Documents for callers: looking in, setting, writing, and what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "base/alloc.h"
#include "parlance/document.h"

static const char text[] = "{\"a\":{\"b\":[1,\"x\\u00e4\",{\"c\":true}]},\"n\":null,\"f\":false,\"d\":1.50,\"e\":[]}";

static pl_document *read_text(const char *json)
{
    pl_document *document = NULL;
    pl_error err = { 0 };
    if (pl_document_read(&document, json, strlen(json), "test", &err))
        fail_msg("%s: %s", json, err.message);
    return document;
}

static void expect_same(const char *got, const char *want, const char *path)
{
    if (want ? !got || strcmp(got, want) != 0 : got != NULL)
        fail_msg("'%s': '%s', want '%s'", path, got ? got : "NULL", want ? want : "NULL");
}

static const struct {
    const char *path, *text;
    size_t count;
    const char *json;
} looked_up[] = {
    { "a.b.0", "1", 0, "1" },
    { "a.b.1", "x\u00e4", 0, "\"x\u00e4\"" },
    { "a.b.2.c", "true", 0, "true" },
    { "f", "false", 0, "false" },
    { "d", "1.50", 0, "1.50" },
    { "n", NULL, 0, "null" },
    { "a", NULL, 1, "{\"b\":[1,\"x\u00e4\",{\"c\":true}]}" },
    { "a.b", NULL, 3, "[1,\"x\u00e4\",{\"c\":true}]" },
    { "e", NULL, 0, "[]" },
    { "", NULL, 5, "{\"a\":{\"b\":[1,\"x\u00e4\",{\"c\":true}]},\"n\":null,\"f\":false,\"d\":1.50,\"e\":[]}" },
    { "a.b.3", NULL, 0, NULL },
    { "a.x", NULL, 0, NULL },
    { "a.b.x", NULL, 0, NULL },
    { "d.x", NULL, 0, NULL },
    { ".", NULL, 0, NULL },
};

static void gives_texts_counts_and_json_by_path(void **state)
{
    (void)state;
    pl_document *document = read_text(text);
    for (size_t i = 0; i < sizeof looked_up / sizeof *looked_up; i++) {
        const char *path = looked_up[i].path;
        size_t length = 0;
        expect_same(pl_document_text(document, path), looked_up[i].text, path);
        assert_int_equal(pl_document_count(document, path), looked_up[i].count);
        expect_same(pl_document_json(document, path, &length), looked_up[i].json, path);
        assert_int_equal(length, looked_up[i].json ? strlen(looked_up[i].json) : 0);
        expect_same(pl_document_json(document, path, NULL), looked_up[i].json, path);
    }
    pl_document_free(document);
}

static void names_the_fields_of_an_object(void **state)
{
    (void)state;
    pl_document *document = read_text(text);
    assert_string_equal(pl_document_key(document, "", 0), "a");
    assert_string_equal(pl_document_key(document, "", 4), "e");
    assert_null(pl_document_key(document, "", 5));
    assert_string_equal(pl_document_key(document, "a", 0), "b");
    assert_null(pl_document_key(document, "a.b", 0)); /* a list has no names */
    assert_null(pl_document_key(document, "d", 0));
    assert_null(pl_document_key(document, "x", 0));
    pl_document_free(document);
    pl_document_free(NULL);
}

static const struct {
    const char *before, *path, *value;
    pl_document_kind kind;
    const char *after;
} settings[] = {
    { "{}", "a", "1", PL_DOCUMENT_JSON, "{\"a\":1}" },
    { "{}", "a", "1", PL_DOCUMENT_TEXT, "{\"a\":\"1\"}" },
    { "{}", "a", "", PL_DOCUMENT_TEXT, "{\"a\":\"\"}" },
    { "{}", "tone.directness", "40", PL_DOCUMENT_JSON, "{\"tone\":{\"directness\":40}}" },
    { "{\"a\":1,\"b\":2,\"c\":3}", "b", "[true]", PL_DOCUMENT_JSON, "{\"a\":1,\"b\":[true],\"c\":3}" },
    { "{\"a\":{\"x\":1}}", "a.y", "{\"z\":null}", PL_DOCUMENT_JSON, "{\"a\":{\"x\":1,\"y\":{\"z\":null}}}" },
    { "{\"a\":{\"x\":1}}", "a", "\"y\"", PL_DOCUMENT_JSON, "{\"a\":\"y\"}" },
    { "{\"a\":1}", "", "[]", PL_DOCUMENT_JSON, "[]" },
};

static void sets_fields_and_makes_the_objects_on_the_way(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++) {
        pl_error err = { 0 };
        pl_document *document = read_text(settings[i].before);
        if (pl_document_set(document, settings[i].path, settings[i].value, settings[i].kind, &err))
            fail_msg("row %zu: %s", i, err.message);
        expect_same(pl_document_json(document, "", NULL), settings[i].after, settings[i].path);
        pl_document_free(document);
    }
}

static const struct {
    const char *before, *path, *value;
    pl_status status;
} unset[] = {
    { "{\"a\":1}", "a.b", "1", PL_ERR_USAGE },
    { "{\"a\":[{}]}", "a.0", "1", PL_ERR_USAGE },
    { "[]", "a", "1", PL_ERR_USAGE },
    { "{\"a\":1}", "a", "", PL_ERR_REQUEST },
    { "{\"a\":1}", "a", "nul", PL_ERR_REQUEST },
    { "{\"a\":1}", "a", "\"\xff\"", PL_ERR_REQUEST },
};

static void refuses_a_way_through_values_and_what_is_no_json(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof unset / sizeof *unset; i++) {
        pl_error err = { 0 };
        pl_document *document = read_text(unset[i].before);
        assert_int_equal(pl_document_set(document, unset[i].path, unset[i].value, PL_DOCUMENT_JSON, &err),
                         unset[i].status);
        assert_true(err.message[0]);
        expect_same(pl_document_json(document, "", NULL), unset[i].before, unset[i].path);
        pl_document_free(document);
    }
}

static const struct {
    const char *json;
    int line, column;
} broken[] = { { "", 1, 1 }, { "{\n\"a\":}", 2, 5 }, { "{} x", 1, 4 }, { "\"\xff\"", 1, 2 } };

static void names_line_and_column_of_what_is_no_document(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        pl_document *document = NULL;
        pl_error err = { 0 };
        pl_status status = pl_document_read(&document, broken[i].json, strlen(broken[i].json), "test", &err);
        if (status != PL_ERR_REQUEST || err.line != broken[i].line || err.column != broken[i].column)
            fail_msg("'%s': %d at %d:%d (%s)", broken[i].json, (int)status, err.line, err.column, err.message);
        assert_string_equal(err.source, "test");
        assert_null(document);
    }
}

static pl_status work(pl_document **out, pl_error *err)
{
    pl_status status = pl_document_read(out, text, strlen(text), "test", err);
    if (!status)
        status = pl_document_set(*out, "x.y.z", "word", PL_DOCUMENT_TEXT, err);
    return status;
}

static void says_so_when_memory_runs_out(void **state)
{
    (void)state;
    pl_status status = PL_ERR_MEMORY;
    size_t n = 0;
    while (status) {
        pl_document *document = NULL;
        pl_error err = { 0 };
        pl_alloc_refuse_from(++n);
        status = work(&document, &err);
        pl_alloc_refuse_from(0);
        if (status && status != PL_ERR_MEMORY)
            fail_msg("allocation %zu: %s", n, err.message);
        if (!status) {
            expect_same(pl_document_text(document, "x.y.z"), "word", "x.y.z");
            pl_alloc_refuse_from(1);
            assert_null(pl_document_json(document, "", NULL));
            pl_alloc_refuse_from(0);
            assert_non_null(pl_document_json(document, "", NULL));
        }
        pl_document_free(document);
    }
    assert_true(n > 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gives_texts_counts_and_json_by_path),
        cmocka_unit_test(names_the_fields_of_an_object),
        cmocka_unit_test(sets_fields_and_makes_the_objects_on_the_way),
        cmocka_unit_test(refuses_a_way_through_values_and_what_is_no_json),
        cmocka_unit_test(names_line_and_column_of_what_is_no_document),
        cmocka_unit_test(says_so_when_memory_runs_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
