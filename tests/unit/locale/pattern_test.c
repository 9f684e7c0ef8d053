/* Tests of patterns: what differs from ICU on purpose, places of errors, arguments, spans, isolation, threads, memory. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <pthread.h>

#include "base/alloc.h"
#include "locale/pattern.h"

enum { TEXT_BYTES_MAX = 1 << 20 };

static const pl_argument values[] = {
    { { "name", 4 }, { .kind = PL_VALUE_TEXT, .text = { "Anna Müller", 12 } } },
    { { "arabic", 6 }, { .kind = PL_VALUE_TEXT, .text = { "محمد", 8 } } },
    { { "id", 2 }, { .kind = PL_VALUE_TEXT, .text = { "#48213-B", 8 } } },
    { { "empty", 5 }, { .kind = PL_VALUE_TEXT, .text = { "", 0 } } },
    { { "n", 1 }, { .kind = PL_VALUE_NUMBER, .text = { "1234.5", 6 }, .number = 1234.5 } },
    { { "one", 3 }, { .kind = PL_VALUE_NUMBER, .text = { "1", 1 }, .number = 1 } },
    { { "big", 3 }, { .kind = PL_VALUE_NUMBER, .text = { "12345678901234567890.12", 23 }, .number = 1.2e19 } },
    { { "bare", 4 }, { .kind = PL_VALUE_NUMBER, .number = 2.5 } },
    { { "bad", 3 }, { .kind = PL_VALUE_NUMBER, .text = { "1,5", 3 } } },
    { { "huge", 4 }, { .kind = PL_VALUE_NUMBER, .text = { "1e9999", 6 } } },
    { { "yen", 3 }, { .kind = PL_VALUE_MONEY, .text = { "3200", 4 }, .number = 3200, .currency = "JPY" } },
    { { "yuan", 4 }, { .kind = PL_VALUE_MONEY, .text = { "86", 2 }, .number = 86, .currency = "CNY" } },
    { { "yuan2", 5 }, { .kind = PL_VALUE_MONEY, .text = { "1234.50", 7 }, .number = 1234.5, .currency = "CNY" } },
    { { "euro", 4 }, { .kind = PL_VALUE_MONEY, .text = { "1234.5", 6 }, .number = 1234.5, .currency = "EUR" } },
    { { "lira", 4 }, { .kind = PL_VALUE_MONEY, .text = { "1234.5", 6 }, .number = 1234.5, .currency = "TRY" } },
    { { "odd", 3 }, { .kind = PL_VALUE_MONEY, .text = { "1", 1 }, .number = 1, .currency = "QQQ" } },
    { { "day", 3 }, { .kind = PL_VALUE_DAY, .time = 20781 } },
    { { "moment", 6 }, { .kind = PL_VALUE_MOMENT, .time = 1795561200000 } }, /* 2026-11-24T23:00Z */
    { { "yes", 3 }, { .kind = PL_VALUE_BOOL, .number = 1 } },
    { { "no", 2 }, { .kind = PL_VALUE_BOOL } },
    { { "remedy", 6 }, { .kind = PL_VALUE_CHOICE, .text = { "refund", 6 } } },
    { { "open", 4 }, { .kind = PL_VALUE_CHOICE } },
    { { "none", 4 }, { .kind = PL_VALUE_NONE } },
    { { "absent", 6 }, { .kind = PL_VALUE_TEXT } },
};

static const pl_value *find(const void *payload, pl_str name)
{
    (void)payload;
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        if (pl_str_equal(values[i].name, name))
            return &values[i].value;
    }
    return NULL;
}

static pl_tag tag_of(const char *text)
{
    pl_tag tag;
    assert_int_equal(pl_tag_of(&tag, pl_str_of(text), NULL), PL_OK);
    return tag;
}

/* Compiles and runs; the caller drops `out`. */
static pl_status run(pl_buf *out, pl_vector *spans, const char *locale, const char *text,
                     const pl_pattern_options *options, pl_error *err)
{
    pl_pattern *pattern = NULL;
    pl_buf_init(out, TEXT_BYTES_MAX);
    pl_status status = pl_pattern_new(&pattern, pl_str_of(text), tag_of(locale), err);
    if (status == PL_OK)
        status = pl_pattern_run(out, spans, pattern, find, NULL, options, err);
    pl_pattern_free(pattern);
    return status;
}

static void writes_values_as_the_locale_does(void **state)
{
    static const struct {
        const char *locale, *pattern, *want;
    } rows[] = {
        { "de", "Hallo {name}!", "Hallo Anna Müller!" },
        { "de", "{empty}|", "|" },
        { "de", "{n} {n, number, integer} {bare}", "1.234,5 1.234 2,5" },
        { "de", "{big}", "12.345.678.901.234.567.890,12" },
        { "de-DE", "{euro}", "1.234,50\u00A0€" },
        { "de-DE", "{euro, number, currency}", "1.234,50\u00A0€" },
        { "de-DE", "{yen}", "3.200\u00A0¥" },
        { "es-ES", "{euro}", "1234,50\u00A0€" },
        { "en-US", "{euro} {yen}", "€1,234.50 ¥3,200" },
        { "ja", "{yen} {yen, number, currency} {euro}", "3,200円 3,200円 €1,234.50" },
        { "ja-JP", "{yen, number, ::currency/JPY}", "￥3,200" },
        { "zh-Hans", "{yuan} {yuan2}", "86元 1234.50元" },
        { "zh-CN", "{yuan}", "86元" },
        { "tr", "{lira}", "1.234,50 TL" },
        { "de", "{euro, number, integer}", "1.234" },
        { "de", "{euro, plural, one {a} other {b #}}", "b 1.234,5" },
        { "de", "{day}", "24. November 2026" },
        { "en", "{day}", "November 24, 2026" },
        { "ja", "{day}", "2026年11月24日" },
        { "zh-Hans", "{day}", "2026年11月24日" },
        { "tr", "{day, date, long}", "24 Kasım 2026" },
        { "ar", "{day, date, long}", "٢٤ نوفمبر ٢٠٢٦" },
        { "ar-SA", "{day, date, long}", "٢٤ نوفمبر ٢٠٢٦" },
        { "ar-AE", "{day, date, long}", "24 نوفمبر 2026" },
        { "th", "{day, date, ::yMMMMd}", "24 พฤศจิกายน 2026" },
        { "th-TH-u-ca-buddhist", "{day, date, long}", "24 พฤศจิกายน 2569" },
        { "de", "{day, date, ::EEEEdMMMM}", "Dienstag, 24. November" },
        { "ja", "{day, date, ::MMMMdEEEE}", "11月24日火曜日" },
        { "de", "{moment}", "24. November 2026 um 23:00" },
        { "de", "{open, select, refund {a} other {b}}", "b" },
        { "de", "{remedy, select, replace {a} refund {b {name}} other {c}}", "b Anna Müller" },
        { "de", "{yes, select, true {ja} other {nein}} {no, select, true {ja} false {nein} other {?}}", "ja nein" },
        { "de", "{name, select, a {A} other {O}}", "O" },
        { "de", "{empty, select, a {A} other {O}}", "O" },
        { "de", "{one, plural, one {# Paket} other {# {missing}}}", "1 Paket" },
        { "de", "{one, plural, =1 {genau} one {eins} other {x}}", "genau" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_buf out;
        pl_error err = { 0 };
        assert_int_equal(run(&out, NULL, rows[i].locale, rows[i].pattern, NULL, &err), PL_OK);
        assert_string_equal(out.at, rows[i].want);
        pl_buf_drop(&out);
    }
}

static void shows_days_regardless_of_the_zone_and_moments_in_it(void **state)
{
    static const struct {
        const char *zone, *want;
    } rows[] = { { NULL, "24. November 2026, 24. November 2026 23:00" },
                 { "UTC", "24. November 2026, 24. November 2026 23:00" },
                 { "Europe/Berlin", "24. November 2026, 25. November 2026 00:00" },
                 { "Asia/Tokyo", "24. November 2026, 25. November 2026 08:00" },
                 { "America/New_York", "24. November 2026, 24. November 2026 18:00" } };
    pl_pattern *pattern = NULL;
    (void)state;
    assert_int_equal(pl_pattern_new(&pattern, PL_STR("{day, date, long}, {moment, date, long} {moment, time, short}"),
                                    tag_of("de"), NULL),
                     PL_OK);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_buf out;
        pl_pattern_options options = { .zone = rows[i].zone };
        pl_buf_init(&out, TEXT_BYTES_MAX);
        assert_int_equal(pl_pattern_run(&out, NULL, pattern, find, NULL, &options, NULL), PL_OK);
        assert_string_equal(out.at, rows[i].want);
        pl_buf_drop(&out);
    }
    pl_pattern_free(pattern);
}

static void refuses_values_that_do_not_fit_and_appends_nothing(void **state)
{
    static const struct {
        const char *pattern;
        pl_status status;
        const char *field;
    } rows[] = {
        { "a {name} {missing}", PL_ERR_MISSING, "missing" },
        { "a {none}", PL_ERR_MISSING, "none" },
        { "a {absent}", PL_ERR_MISSING, "absent" },
        { "a {missing, select, other {x}}", PL_ERR_MISSING, "missing" },
        { "a {none, select, other {x}}", PL_ERR_MISSING, "none" },
        { "a {absent, select, other {x}}", PL_ERR_MISSING, "absent" },
        { "a {missing, plural, other {x}}", PL_ERR_MISSING, "missing" },
        { "{one, plural, one {{missing}} other {}}", PL_ERR_MISSING, "missing" },
        { "{name, number}", PL_ERR_REQUEST, "name" },
        { "{day, number}", PL_ERR_REQUEST, "day" },
        { "{name, plural, other {x}}", PL_ERR_REQUEST, "name" },
        { "{name, date}", PL_ERR_REQUEST, "name" },
        { "{n, date}", PL_ERR_REQUEST, "n" },
        { "{n, select, other {x}}", PL_ERR_REQUEST, "n" },
        { "{day, time, short}", PL_ERR_REQUEST, "day" },
        { "{day, date, ::yMdjm}", PL_ERR_REQUEST, "day" },
        { "{bad}", PL_ERR_REQUEST, "bad" },
        { "{bad, plural, other {x}}", PL_ERR_REQUEST, "bad" },
        { "{huge}", PL_ERR_REQUEST, "huge" },
        { "{odd}", PL_ERR_REQUEST, "odd" },
        { "{euro, number, ::currency/USD}", PL_ERR_REQUEST, "euro" },
        { "{yes}", PL_ERR_REQUEST, "yes" },
        { "{remedy}", PL_ERR_REQUEST, "remedy" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_buf out;
        pl_vector spans;
        pl_error err = { 0 };
        pl_vector_init(&spans, sizeof(pl_span), NULL);
        assert_int_equal(run(&out, &spans, "de", rows[i].pattern, NULL, &err), rows[i].status);
        assert_string_equal(err.field, rows[i].field);
        assert_int_equal(out.length, 0);
        assert_int_equal(spans.count, 0);
        pl_vector_drop(&spans);
        pl_buf_drop(&out);
    }
    pl_buf out;
    pl_error err = { 0 };
    pl_pattern_options options = { .zone = "Europe/Berlyn" };
    assert_int_equal(run(&out, NULL, "de", "{moment, time}", &options, &err), PL_ERR_REQUEST);
    pl_buf_drop(&out);
}

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

static void notes_spans_in_what_it_appends(void **state)
{
    pl_buf out;
    pl_vector spans;
    pl_pattern *pattern = NULL;
    (void)state;
    pl_buf_init(&out, TEXT_BYTES_MAX);
    pl_buf_put_text(&out, "before ");
    pl_vector_init(&spans, sizeof(pl_span), NULL);
    assert_int_equal(
        pl_pattern_new(&pattern, PL_STR("Für {name}: {one, plural, one {# Ding} other {}}{empty}"), tag_of("de"), NULL),
        PL_OK);
    assert_int_equal(pl_pattern_run(&out, &spans, pattern, find, NULL, NULL, NULL), PL_OK);
    pl_pattern_free(pattern);
    assert_string_equal(out.at, "before Für Anna Müller: 1 Ding");
    const pl_span *at = spans.at;
    assert_int_equal(spans.count, 3);
    assert_true(at[0].start == 5 && at[0].end == 17 && at[0].kind == PL_SPAN_VALUE);
    assert_true(at[1].start == 19 && at[1].end == 20 && at[2].start == at[2].end);
    pl_vector_drop(&spans);
    pl_buf_drop(&out);
}

static void isolates_values(void **state)
{
    static const struct {
        const char *locale, *pattern, *want;
    } rows[] = {
        { "ar", "رقم الطلب {id} قيد الشحن", "رقم الطلب \u2066#48213-B\u2069 قيد الشحن" },
        { "ar", "مرحبا {name}", "مرحبا \u2068Anna Müller\u2069" },
        { "ar", "مرحبا {arabic}", "مرحبا \u2068محمد\u2069" },
        { "ar-AE", "{n}", "\u20661,234.5\u2069" },
        { "ar-SA", "{n}", "\u2068١٬٢٣٤٫٥\u2069" },
        { "he", "{day, date, long}", "\u206824 בנובמבר 2026\u2069" },
        { "ar", "{one, plural, other {x #}}", "x \u2068١\u2069" },
        { "de", "Hallo {arabic}", "Hallo \u2068محمد\u2069" },
        { "ar", "{remedy, select, other {نص}}", "نص" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_buf out;
        pl_pattern_options options = { .isolation = PL_ISOLATE_VALUES };
        assert_int_equal(run(&out, NULL, rows[i].locale, rows[i].pattern, &options, NULL), PL_OK);
        assert_string_equal(out.at, rows[i].want);
        pl_buf_drop(&out);
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

enum { THREADS = 4, ROUNDS = 200 };

/* What a thread of the next test checks; zones differ between threads. */
typedef struct worker {
    pthread_t thread;
    const pl_pattern *pattern;
    const char *zone;
    const char *want;
    size_t wrong;
} worker;

static void *work(void *payload)
{
    worker *one = payload;
    for (size_t i = 0; i < ROUNDS; i++) {
        pl_buf out;
        pl_pattern_options options = { .zone = one->zone };
        pl_buf_init(&out, TEXT_BYTES_MAX);
        pl_status status = pl_pattern_run(&out, NULL, one->pattern, find, NULL, &options, NULL);
        one->wrong += status != PL_OK || strcmp(out.at, one->want) != 0;
        pl_buf_drop(&out);
    }
    return NULL;
}

static void runs_from_many_threads(void **state)
{
    worker workers[THREADS] = {
        { .zone = "UTC", .want = "23:00 1.234,50\u00A0€ 1.234,50 24. November 2026" },
        { .zone = "Asia/Tokyo", .want = "08:00 1.234,50\u00A0€ 1.234,50 24. November 2026" },
        { .zone = "America/New_York", .want = "18:00 1.234,50\u00A0€ 1.234,50 24. November 2026" },
        { .zone = "Europe/Berlin", .want = "00:00 1.234,50\u00A0€ 1.234,50 24. November 2026" },
    };
    pl_pattern *pattern = NULL;
    (void)state;
    assert_int_equal(pl_pattern_new(&pattern, PL_STR("{moment, time, short} {euro} {n, number,#,##0.00} {day}"),
                                    tag_of("de-DE"), NULL),
                     PL_OK);
    for (size_t i = 0; i < THREADS; i++) {
        workers[i].pattern = pattern;
        assert_int_equal(pthread_create(&workers[i].thread, NULL, work, &workers[i]), 0);
    }
    for (size_t i = 0; i < THREADS; i++) {
        pthread_join(workers[i].thread, NULL);
        assert_int_equal(workers[i].wrong, 0);
    }
    pl_pattern_free(pattern);
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
        cmocka_unit_test(writes_values_as_the_locale_does),
        cmocka_unit_test(shows_days_regardless_of_the_zone_and_moments_in_it),
        cmocka_unit_test(refuses_values_that_do_not_fit_and_appends_nothing),
        cmocka_unit_test(names_the_place_of_an_error),
        cmocka_unit_test(lists_its_arguments_by_first_use),
        cmocka_unit_test(finds_plural_holes),
        cmocka_unit_test(notes_spans_in_what_it_appends),
        cmocka_unit_test(isolates_values),
        cmocka_unit_test(keeps_to_its_limits),
        cmocka_unit_test(holds_256_arguments),
        cmocka_unit_test(reports_refused_memory),
        cmocka_unit_test(runs_from_many_threads),
        cmocka_unit_test(shares_formatters_that_outlive_their_maker),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
