/* Tests of compiling patterns: places of errors, arguments, plural holes, limits, shared formatters, memory. */
#include "base/alloc.h"
#include "unit/locale/patterns.h"

static void names_the_place_of_an_error(void **state)
{
    static const struct {
        const char *pattern;
        int line, column;
        const char *says;
    } rows[] = {
        { "a {b", 1, 3, "not closed" },
        { "ü\n ä {b", 2, 4, "not closed" },
        { "{}", 1, 2, "name" },
        { "{a b}", 1, 4, "comma" },
        { "{a, foo}", 1, 5, "'foo' is not a type" },
        { "{a, choice, 0#x}", 1, 5, "'choice' is not a type" },
        { "{a, plural}", 1, 11, "branches must follow" },
        { "{a, plural, one {x}}", 1, 11, "'other' is missing" },
        { "{a, select, x {y}}", 1, 11, "'other' is missing" },
        { "{a, plural, other {x}", 1, 11, "not closed" },
        { "{a, plural, other {x", 1, 19, "not closed" },
        { "{a, plural, = {x} other {y}}", 1, 13, "needs a number" },
        { "{a, plural, other x}", 1, 19, "starts with a brace" },
        { "{a, plural, - {x}}", 1, 13, "keyword" },
        { "{a, plural, offset:x other {y}}", 1, 13, "offset" },
        { "{a, number, ::nonsense}", 1, 11, "number style" },
        { "{a, number, 'x}", 1, 12, "quotation" },
        { "{a, number, {}", 1, 12, "not closed" },
        { "{a, date, foo}", 1, 9, "date style" },
        { "{a, ", 1, 5, "not closed" },
        { "{a", 1, 1, "not closed" },
        { "{a-b}", 1, 3, "comma" },
        { "{007}", 1, 2, "name" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_pattern *pattern = NULL;
        pl_error err = { 0 };
        assert_int_equal(pl_pattern_new(&pattern, pl_str_of(rows[i].pattern), tag_of("en"), &err), PL_ERR_CONTENT);
        assert_null(pattern);
        assert_non_null(strstr(err.message, rows[i].says));
        assert_int_equal(err.line, rows[i].line);
        assert_int_equal(err.column, rows[i].column);
    }
}

static void lists_its_arguments_by_first_use(void **state)
{
    static const struct {
        const char *name;
        bool always, numeric, date, select;
    } want[] = {
        { "n", true, true, false, false },      { "both", true, false, false, false },
        { "some", false, false, false, false }, { "kind", true, false, false, true },
        { "when", true, false, true, false },   { "deep", false, true, false, false },
        { "order", true, true, false, false },
    };
    pl_pattern *pattern = NULL;
    size_t count = 0;
    (void)state;
    assert_int_equal(
        pl_pattern_new(&pattern,
                       PL_STR("{n, plural, one {{both} {some}} other {{both}}}{kind, select, a {{when, date} "
                              "{deep, number}} other {{when, time}}}{order, selectordinal, other {#}}{n}"),
                       tag_of("de"), NULL),
        PL_OK);
    const pl_pattern_argument *arguments = pl_pattern_arguments(pattern, &count);
    assert_int_equal(count, sizeof want / sizeof *want);
    for (size_t i = 0; i < count; i++) {
        assert_true(pl_str_is(arguments[i].name, want[i].name));
        assert_int_equal(arguments[i].always, want[i].always);
        assert_int_equal(arguments[i].numeric, want[i].numeric);
        assert_int_equal(arguments[i].date, want[i].date);
        assert_int_equal(arguments[i].select, want[i].select);
    }
    pl_pattern_free(pattern);
}

static void finds_plural_holes(void **state)
{
    static const struct {
        const char *locale, *pattern, *holes;
    } rows[] = {
        { "de", "text {x}", "" },
        { "de", "{n, plural, one {a} other {b}}", "" },
        { "de", "{n, plural, other {b}}", "one" },
        { "en", "{n, plural, =1 {a} other {b}}", "" },
        { "ru", "{n, plural, one {a} other {b}}", "few, many" },
        { "ru", "{n, plural, =1 {a} few {x} many {y} other {b}}", "one" },
        { "ar", "{n, plural, =0 {a} =1 {b} =2 {c} few {d} many {e} other {f}}", "" },
        { "ar", "{n, plural, other {f}}", "zero, one, two, few, many" },
        { "ja", "{n, plural, other {f}}", "" },
        { "pl", "{k, select, a {{n, plural, one {x} few {y} other {z}}} other {}}", "many" },
        { "en", "{n, selectordinal, one {st} other {th}}", "two, few" },
        { "en", "{n, plural, offset:1 =0 {z} =2 {a} other {b}}", "" },
        { "tr", "{n, plural, other {b}}", "one" },
        { "zh-Hans", "{n, plural, other {b}}", "" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_pattern *pattern = NULL;
        char holes[64];
        assert_int_equal(pl_pattern_new(&pattern, pl_str_of(rows[i].pattern), tag_of(rows[i].locale), NULL), PL_OK);
        pl_pattern_holes(pattern, holes, sizeof holes);
        assert_string_equal(holes, rows[i].holes);
        pl_pattern_free(pattern);
    }
}

static void keeps_to_its_limits(void **state)
{
    enum { LONGEST = 64 << 10, DEPTH = 16 };
    char *text = calloc(1, LONGEST + 1);
    char deep[1024];
    pl_pattern *pattern = NULL;
    (void)state;
    assert_non_null(text);
    memset(text, 'a', LONGEST + 1);
    assert_int_equal(pl_pattern_new(&pattern, (pl_str){ text, LONGEST }, tag_of("de"), NULL), PL_OK);
    pl_pattern_free(pattern);
    assert_int_equal(pl_pattern_new(&pattern, (pl_str){ text, LONGEST + 1 }, tag_of("de"), NULL), PL_ERR_LIMIT);
    free(text);
    for (size_t depth = DEPTH; depth <= DEPTH + 1; depth++) {
        deep[0] = '\0';
        for (size_t i = 0; i < depth; i++)
            strcat(deep, "{k, select, other {");
        for (size_t i = 0; i < depth; i++)
            strcat(deep, "}}");
        assert_int_equal(pl_pattern_new(&pattern, pl_str_of(deep), tag_of("de"), NULL),
                         depth > DEPTH ? PL_ERR_CONTENT : PL_OK);
        pl_pattern_free(pattern);
    }
    assert_int_equal(pl_pattern_new(&pattern, PL_STR("a\xFF"), tag_of("de"), NULL), PL_ERR_CONTENT);
    assert_int_equal(pl_pattern_new(&pattern, PL_STR(""), tag_of("de"), NULL), PL_OK);
    pl_buf full;
    pl_buf_init(&full, 3);
    pl_pattern *longer = NULL;
    assert_int_equal(pl_pattern_new(&longer, PL_STR("ab{one}cd"), tag_of("de"), NULL), PL_OK);
    assert_int_equal(pl_pattern_run(&full, NULL, longer, find, NULL, NULL, NULL), PL_ERR_LIMIT);
    assert_int_equal(full.length, 0);
    pl_buf_drop(&full);
    pl_pattern_free(longer);
    pl_pattern_free(pattern);
    pl_pattern_free(NULL);
}

static void holds_256_arguments(void **state)
{
    (void)state;
    for (int count = 256; count <= 257; count++) {
        pl_buf text;
        pl_pattern *pattern = NULL;
        pl_buf_init(&text, TEXT_BYTES_MAX);
        for (int i = 0; i < count; i++)
            pl_buf_put_format(&text, "{x%d}", i);
        assert_int_equal(pl_pattern_new(&pattern, pl_buf_view(&text), tag_of("de"), NULL),
                         count > 256 ? PL_ERR_LIMIT : PL_OK);
        pl_pattern_free(pattern);
        pl_buf_drop(&text);
    }
}

static void reports_refused_memory(void **state)
{
    static const char text[] =
        "{name} {one, plural, one {# {day, date, ::yMMMd}} other {x}} {n, number, #,##0.00} {euro} {day}"
        "{remedy, select, refund {{moment, time, short}} other {}}";
    pl_status status = PL_ERR_MEMORY;
    (void)state;
    for (size_t n = 1; status != PL_OK; n++) {
        pl_buf out;
        pl_vector spans;
        pl_vector_init(&spans, sizeof(pl_span), NULL);
        pl_tag tag = tag_of("de");
        pl_pattern *pattern = NULL;
        pl_buf_init(&out, TEXT_BYTES_MAX);
        pl_alloc_refuse_from(n);
        status = pl_pattern_new(&pattern, pl_str_of(text), tag, NULL);
        if (status == PL_OK)
            status = pl_pattern_run(&out, &spans, pattern, find, NULL, NULL, NULL);
        pl_alloc_refuse_from(0);
        assert_true(status == PL_OK || status == PL_ERR_MEMORY);
        assert_true(n < 200);
        assert_true(status == PL_OK || out.length == 0);
        pl_pattern_free(pattern);
        pl_vector_drop(&spans);
        pl_buf_drop(&out);
    }
}

static void shares_formatters_that_outlive_their_maker(void **state)
{
    pl_formatters *formatters = NULL;
    pl_pattern *first = NULL;
    pl_pattern *second = NULL;
    pl_buf out;
    (void)state;
    pl_buf_init(&out, TEXT_BYTES_MAX);
    assert_int_equal(pl_formatters_new(&formatters, tag_of("de"), NULL), PL_OK);
    assert_int_equal(pl_pattern_new_shared(&first, PL_STR("{day, date, ::MMMMd}"), formatters, NULL), PL_OK);
    assert_int_equal(pl_pattern_new_shared(&second, PL_STR(" und {day, date, ::MMMMd}"), formatters, NULL), PL_OK);
    pl_formatters_free(formatters);
    pl_formatters_free(NULL);
    assert_int_equal(pl_pattern_run(&out, NULL, first, find, NULL, NULL, NULL), PL_OK);
    pl_pattern_free(first);
    assert_int_equal(pl_pattern_run(&out, NULL, second, find, NULL, NULL, NULL), PL_OK);
    assert_string_equal(out.at, "24. November und 24. November");
    pl_pattern_free(second);
    pl_buf_drop(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_the_place_of_an_error),
        cmocka_unit_test(lists_its_arguments_by_first_use),
        cmocka_unit_test(finds_plural_holes),
        cmocka_unit_test(keeps_to_its_limits),
        cmocka_unit_test(holds_256_arguments),
        cmocka_unit_test(reports_refused_memory),
        cmocka_unit_test(shares_formatters_that_outlive_their_maker),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
