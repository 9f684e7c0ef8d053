/* The values that the patterns of tests show, and running a pattern once. */
#ifndef TESTS_LOCALE_PATTERNS_H
#define TESTS_LOCALE_PATTERNS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "locale/pattern.h"

enum { TEXT_BYTES_MAX = 1 << 20 };

static const pl_argument sample_values[] = {
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
    { { "first", 5 }, { .kind = PL_VALUE_DAY, .time = 20788 } },             /* 2026-12-01 */
    { { "moment", 6 }, { .kind = PL_VALUE_MOMENT, .time = 1795561200000 } }, /* 2026-11-24T23:00Z */
    { { "yes", 3 }, { .kind = PL_VALUE_BOOL, .number = 1 } },
    { { "no", 2 }, { .kind = PL_VALUE_BOOL } },
    { { "remedy", 6 }, { .kind = PL_VALUE_CHOICE, .text = { "refund", 6 } } },
    { { "open", 4 }, { .kind = PL_VALUE_CHOICE } },
    { { "none", 4 }, { .kind = PL_VALUE_NONE } },
    { { "absent", 6 }, { .kind = PL_VALUE_TEXT } },
};

static inline const pl_value *find(const void *payload, pl_str name)
{
    (void)payload;
    for (size_t i = 0; i < sizeof sample_values / sizeof *sample_values; i++) {
        if (pl_str_equal(sample_values[i].name, name))
            return &sample_values[i].value;
    }
    return NULL;
}

static inline pl_tag tag_of(const char *text)
{
    pl_tag tag;
    assert_int_equal(pl_tag_of(&tag, pl_str_of(text), NULL), PL_OK);
    return tag;
}

/* Compiles and runs; the caller drops `out`. */
static inline pl_status run(pl_buf *out, pl_vector *spans, const char *locale, const char *text,
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

#endif
