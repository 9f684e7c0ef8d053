/* Tests of running patterns: what differs from ICU on purpose, values that do not fit, spans, isolation, threads. */
#include <pthread.h>

#include "unit/locale/patterns.h"

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
        { "fr", "{first, date, ::EEEEdMMMM} ({day, date, ::MMMMd})", "mardi 1er décembre (24 novembre)" },
        { "fr-CA", "{first, date, ::yMMMMd}", "1er décembre 2026" },
        { "fr", "{first, date, ::yMMdd}", "01/12/2026" },
        { "es", "{first, date, ::MMMMd}", "1 de diciembre" },
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

/* Styles with and without a time, and those that name the zone itself. */
static void writes_the_same_with_a_zone_that_was_read(void **state)
{
    static const char *const patterns[] = { "{day}, {moment}",
                                            "{moment, time, full} {moment, date, full}",
                                            "{moment, time, long}",
                                            "{moment, date, EEEE HH:mm xxx}",
                                            "{moment, date, ::yMMMdjmz}",
                                            "{moment, date, ::yMMMdjm}" };
    static const char *const names[] = { "UTC", "Europe/Berlin", "Asia/Tokyo", "America/New_York" };
    (void)state;
    pl_zones *zones;
    assert_int_equal(pl_zones_new(&zones, NULL), PL_OK);
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
        pl_pattern *pattern = NULL;
        assert_int_equal(pl_pattern_new(&pattern, pl_str_of(patterns[i]), tag_of("de"), NULL), PL_OK);
        for (size_t k = 0; k < sizeof names / sizeof *names; k++) {
            pl_pattern_options asked = { .zone = names[k] };
            pl_pattern_options read = asked;
            pl_buf want;
            pl_buf out;
            pl_buf_init(&want, TEXT_BYTES_MAX);
            pl_buf_init(&out, TEXT_BYTES_MAX);
            assert_int_equal(pl_zone_find(&read.clock, zones, names[k], NULL), PL_OK);
            assert_int_equal(pl_pattern_run(&want, NULL, pattern, find, NULL, &asked, NULL), PL_OK);
            assert_int_equal(pl_pattern_run(&out, NULL, pattern, find, NULL, &read, NULL), PL_OK);
            assert_string_equal(out.at, want.at);
            pl_buf_drop(&want);
            pl_buf_drop(&out);
        }
        pl_pattern_free(pattern);
    }
    pl_zones_free(zones);
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(writes_values_as_the_locale_does),
        cmocka_unit_test(shows_days_regardless_of_the_zone_and_moments_in_it),
        cmocka_unit_test(writes_the_same_with_a_zone_that_was_read),
        cmocka_unit_test(refuses_values_that_do_not_fit_and_appends_nothing),
        cmocka_unit_test(notes_spans_in_what_it_appends),
        cmocka_unit_test(isolates_values),
        cmocka_unit_test(runs_from_many_threads),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
