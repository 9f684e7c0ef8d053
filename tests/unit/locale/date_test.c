/* Tests of days and moments. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "locale/date.h"

static void reads_and_writes_days_and_moments(void **state)
{
    static const struct {
        const char *text;
        pl_value_kind kind;
        int64_t time;
        const char *written;
    } rows[] = {
        { "1970-01-01", PL_VALUE_DAY, 0, "1970-01-01" },
        { "2026-11-24", PL_VALUE_DAY, 20781, "2026-11-24" },
        { "2024-02-29", PL_VALUE_DAY, 19782, "2024-02-29" },
        { "1969-12-31", PL_VALUE_DAY, -1, "1969-12-31" },
        { "0000-01-01", PL_VALUE_DAY, -719528, "0000-01-01" },
        { "9999-12-31", PL_VALUE_DAY, 2932896, "9999-12-31" },
        { "2026-11-24T10:00:00Z", PL_VALUE_MOMENT, 1795514400000, "2026-11-24T10:00:00Z" },
        { "2026-11-24t10:00:00z", PL_VALUE_MOMENT, 1795514400000, "2026-11-24T10:00:00Z" },
        { "2026-11-24T11:00:00+01:00", PL_VALUE_MOMENT, 1795514400000, "2026-11-24T10:00:00Z" },
        { "2026-11-24T02:30:00-07:30", PL_VALUE_MOMENT, 1795514400000, "2026-11-24T10:00:00Z" },
        { "2026-11-24T10:00:00.5Z", PL_VALUE_MOMENT, 1795514400500, "2026-11-24T10:00:00.500Z" },
        { "2026-11-24T10:00:00.123456Z", PL_VALUE_MOMENT, 1795514400123, "2026-11-24T10:00:00.123Z" },
        { "1969-12-31T23:59:59.999Z", PL_VALUE_MOMENT, -1, "1969-12-31T23:59:59.999Z" },
        { "2016-12-31T23:59:60Z", PL_VALUE_MOMENT, 1483228800000, "2017-01-01T00:00:00Z" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_value value;
        pl_buf out;
        pl_buf_init(&out, 64);
        assert_int_equal(pl_date_read(&value, pl_str_of(rows[i].text), NULL), PL_OK);
        assert_int_equal(value.kind, rows[i].kind);
        assert_int_equal(value.time, rows[i].time);
        pl_date_write(&out, &value);
        assert_string_equal(out.at, rows[i].written);
        pl_buf_drop(&out);
    }
}

static void refuses_everything_else(void **state)
{
    static const char *const rows[] = {
        "",
        "2026",
        "2026-02-30",
        "2025-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-11-00",
        "2026-11-24 ",
        " 2026-11-24",
        "24.11.2026",
        "2026-11-24T",
        "2026-11-24T10:00Z",
        "2026-11-24T10:00:00",
        "2026-11-24 10:00:00Z",
        "2026-11-24T24:00:00Z",
        "2026-11-24T10:60:00Z",
        "2026-11-24T10:00:61Z",
        "2026-11-24T10:00:00.Z",
        "2026-11-24T10:00:00+1:00",
        "2026-11-24T10:00:00+24:00",
        "2026-11-24T10:00:00Zx",
        "+2026-11-24",
        "２０２６-11-24",
        "2026-11-\xFF",
        "now",
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_value value;
        pl_error err = { 0 };
        assert_int_equal(pl_date_read(&value, pl_str_of(rows[i]), &err), PL_ERR_REQUEST);
        assert_int_equal(value.kind, PL_VALUE_NONE);
        assert_non_null(strstr(err.message, "is not a date"));
    }
    pl_value value;
    assert_int_equal(pl_date_read(&value, pl_str_of(NULL), NULL), PL_ERR_REQUEST);
}

static void reads_every_day_back(void **state)
{
    (void)state;
    for (int64_t day = -719528; day <= 2932896; day += 97) {
        pl_value value = { .kind = PL_VALUE_DAY, .time = day };
        pl_value again;
        pl_buf out;
        pl_buf_init(&out, 64);
        pl_date_write(&out, &value);
        assert_int_equal(pl_date_read(&again, pl_buf_view(&out), NULL), PL_OK);
        assert_int_equal(again.time, day);
        pl_buf_drop(&out);
    }
}

static void counts_the_day_in_a_zone(void **state)
{
    static const struct {
        const char *moment, *zone, *day;
    } rows[] = {
        { "2026-11-24T22:59:59Z", "Europe/Berlin", "2026-11-24" },
        { "2026-11-24T23:00:00Z", "Europe/Berlin", "2026-11-25" },
        { "2026-07-24T21:59:59Z", "Europe/Berlin", "2026-07-24" },
        { "2026-07-24T22:00:00Z", "Europe/Berlin", "2026-07-25" },
        { "2026-03-29T00:59:59Z", "Europe/Berlin", "2026-03-29" },
        { "2026-11-24T15:00:00Z", "Asia/Tokyo", "2026-11-25" },
        { "2026-11-24T04:59:59Z", "America/New_York", "2026-11-23" },
        { "2026-11-24T21:00:00Z", "Asia/Riyadh", "2026-11-25" },
        { "2026-11-24T18:29:59Z", "Asia/Kolkata", "2026-11-24" },
        { "1969-12-31T23:00:00Z", "UTC", "1969-12-31" },
        { "2026-11-24", "Asia/Tokyo", "2026-11-24" },
        { "2026-11-24T23:30:00Z", NULL, "2026-11-24" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_value value;
        pl_value day;
        assert_int_equal(pl_date_read(&value, pl_str_of(rows[i].moment), NULL), PL_OK);
        assert_int_equal(pl_date_read(&day, pl_str_of(rows[i].day), NULL), PL_OK);
        assert_int_equal(pl_date_day(&value, rows[i].zone), day.time);
    }
}

static void numbers_weekdays_from_monday(void **state)
{
    static const struct {
        int64_t day;
        int weekday;
    } rows[] = { { 0, 4 }, { 3, 7 }, { 4, 1 }, { -1, 3 }, { -3, 1 }, { -4, 7 }, { 20781, 2 } };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(pl_date_weekday(rows[i].day), rows[i].weekday);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_and_writes_days_and_moments),
        cmocka_unit_test(refuses_everything_else),
        cmocka_unit_test(reads_every_day_back),
        cmocka_unit_test(counts_the_day_in_a_zone),
        cmocka_unit_test(numbers_weekdays_from_monday),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
