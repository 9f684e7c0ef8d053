/* Tests of single values, lists and numbers read back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "locale/format.h"

static pl_tag tag_of(const char *text)
{
    pl_tag tag;
    assert_int_equal(pl_tag_of(&tag, pl_str_of(text), NULL), PL_OK);
    return tag;
}

static void writes_single_values(void **state)
{
    static const pl_value number = { .kind = PL_VALUE_NUMBER, .text = { "1234.5", 6 }, .number = 1234.5 };
    static const pl_value money = {
        .kind = PL_VALUE_MONEY, .text = { "1234.5", 6 }, .number = 1234.5, .currency = "EUR"
    };
    static const pl_value yen = { .kind = PL_VALUE_MONEY, .text = { "3200", 4 }, .number = 3200, .currency = "JPY" };
    static const pl_value day = { .kind = PL_VALUE_DAY, .time = 20616 };
    static const pl_value text = { .kind = PL_VALUE_TEXT, .text = { "x", 1 } };
    static const struct {
        const pl_value *value;
        const char *locale, *want;
    } rows[] = {
        { &number, "de", "1.234,5" },
        { &number, "en", "1,234.5" },
        { &number, "tr", "1.234,5" },
        { &number, "ar-SA", "١٬٢٣٤٫٥" },
        { &money, "de-DE", "1.234,50\u00A0€" },
        { &money, "en-GB", "€1,234.50" },
        { &yen, "ja", "3,200円" },
        { &day, "de", "12. Juni 2026" },
        { &day, "en-US", "June 12, 2026" },
        { &day, "ja", "2026年6月12日" },
        { &day, "zh-Hans", "2026年6月12日" },
        { &day, "ar", "١٢ يونيو ٢٠٢٦" },
        { &day, "tr", "12 Haziran 2026" },
        { &text, "de", "x" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_buf out;
        pl_buf_init(&out, 256);
        assert_int_equal(pl_format_value(&out, rows[i].value, tag_of(rows[i].locale), "Europe/Berlin", NULL), PL_OK);
        assert_string_equal(out.at, rows[i].want);
        pl_buf_drop(&out);
    }
    pl_value none = { .kind = PL_VALUE_NONE };
    pl_buf out;
    pl_buf_init(&out, 256);
    assert_int_equal(pl_format_value(&out, &none, tag_of("de"), NULL, NULL), PL_ERR_MISSING);
    pl_buf_drop(&out);
}

static void writes_lists(void **state)
{
    static const pl_str items[] = { { "A", 1 }, { "B", 1 }, { "C", 1 }, { "für", 4 } };
    static const struct {
        size_t count;
        const char *locale, *want;
    } rows[] = { { 0, "de", "" },
                 { 1, "de", "A" },
                 { 2, "de", "A und B" },
                 { 3, "de", "A, B und C" },
                 { 4, "de", "A, B, C und für" },
                 { 3, "en", "A, B, and C" },
                 { 3, "en-GB", "A, B and C" },
                 { 3, "ja", "A、B、C" },
                 { 3, "zh-Hans", "A、B和C" },
                 { 3, "ar", "A وB وC" },
                 { 3, "tr", "A, B ve C" } };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_buf out;
        pl_buf_init(&out, 256);
        assert_int_equal(pl_format_list(&out, items, rows[i].count, tag_of(rows[i].locale), NULL), PL_OK);
        assert_true(pl_str_is(pl_buf_view(&out), rows[i].want));
        pl_buf_drop(&out);
    }
}

static void reads_numbers_as_people_write_them(void **state)
{
    static const struct {
        const char *locale, *text, *want;
    } rows[] = {
        { "de", "1.234,50", "1234.50" },
        { "de", "12.50", "12.50" },
        { "de", "1.234", "1234" },
        { "de", "1,234.50", "1234.50" },
        { "de", " 3 ", "3" },
        { "de", "-5,5", "-5.5" },
        { "de", "\u22125", "-5" },
        { "de-CH", "1’234.50", "1234.50" },
        { "en", "1,234.50", "1234.50" },
        { "en", "1,234", "1234" },
        { "en", "12,50", "12.50" },
        { "en", ".5", "0.5" },
        { "en", "+7", "7" },
        { "en-IN", "12,34,567.89", "1234567.89" },
        { "fr", "1\u202F234,56", "1234.56" },
        { "ja", "１２３４", "1234" },
        { "ja", "１，２３４．５", "1234.5" },
        { "zh-Hans", "1,234,567", "1234567" },
        { "ar", "١٬٢٣٤٫٥٠", "1234.50" },
        { "ar", "1,234.50", "1234.50" },
        { "tr", "1.234.567,8", "1234567.8" },
        { "es", "1234,5", "1234.5" },
        { "en", "00012", "00012" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_buf out;
        pl_buf_init(&out, 256);
        assert_int_equal(pl_format_read_number(&out, pl_str_of(rows[i].text), tag_of(rows[i].locale), NULL), PL_OK);
        assert_string_equal(out.at, rows[i].want);
        pl_buf_drop(&out);
    }
}

static void refuses_what_is_no_number(void **state)
{
    static const char *const rows[] = { "",
                                        " ",
                                        "-",
                                        "abc",
                                        "1 2",
                                        "1.",
                                        "1,",
                                        "1..2",
                                        "12,34,56",
                                        "1e5",
                                        "1.2.3.4",
                                        "12a",
                                        "--1",
                                        "1,2345,678",
                                        ",",
                                        ".",
                                        "\xFF",
                                        "1-2",
                                        "1234,567,890",
                                        "5 €",
                                        "12345678901234567890123456789012345678901234567890123456789012345" };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_buf out;
        pl_buf_init(&out, 256);
        assert_int_equal(pl_format_read_number(&out, pl_str_of(rows[i]), tag_of("en"), NULL), PL_ERR_NOT_FOUND);
        assert_int_equal(out.length, 0);
        pl_buf_drop(&out);
    }
}

static void reports_refused_memory(void **state)
{
    static const pl_str items[] = { { "A", 1 }, { "B", 1 } };
    pl_status status = PL_ERR_MEMORY;
    pl_tag tag = tag_of("de");
    (void)state;
    for (size_t n = 1; status != PL_OK; n++) {
        pl_buf out;
        pl_buf_init(&out, 256);
        pl_alloc_refuse_from(n);
        status = pl_format_list(&out, items, 2, tag, NULL);
        if (status == PL_OK)
            status = pl_format_read_number(&out, PL_STR("1.234,5"), tag, NULL);
        pl_alloc_refuse_from(0);
        assert_true(status == PL_OK || status == PL_ERR_MEMORY);
        assert_true(n < 50);
        pl_buf_drop(&out);
    }
}

static void knows_the_versions_of_its_facts(void **state)
{
    (void)state;
    assert_non_null(strchr(pl_icu_version(), '.'));
    assert_memory_equal(pl_icu_zone_version(), "20", 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(writes_single_values),
        cmocka_unit_test(writes_lists),
        cmocka_unit_test(reads_numbers_as_people_write_them),
        cmocka_unit_test(refuses_what_is_no_number),
        cmocka_unit_test(reports_refused_memory),
        cmocka_unit_test(knows_the_versions_of_its_facts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
