/* Feeds bytes to the pattern compiler and runs what compiles. The first byte chooses the locale, the second the zone and the isolation,
 * a line of digits behind a NUL the number; the rest is the pattern. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "locale/pattern.h"
#include "text/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

enum { OUT_BYTES_MAX = 1 << 20 };

static const char *const locales[] = { "de", "en-US", "ja", "zh-Hans", "ar-SA", "ru", "pl", "tr" };
static const char *const zones[] = { NULL, "Europe/Berlin", "Asia/Tokyo", "No/Where" };

/* Every name has a value, whose kind follows from its first byte, so that random patterns get far. */
static const pl_value *find(const void *payload, pl_str name)
{
    const pl_value *values = payload;
    return name.length ? &values[(unsigned char)name.at[0] % 8] : NULL;
}

static void check(int holds)
{
    if (!holds)
        abort();
}

static void run(const pl_pattern *pattern, const pl_value *values, const pl_pattern_options *options)
{
    pl_buf out;
    pl_vector spans;
    pl_error err = { .status = PL_OK };
    pl_buf_init(&out, OUT_BYTES_MAX);
    pl_vector_init(&spans, sizeof(pl_span), NULL);
    pl_status status = pl_pattern_run(&out, &spans, pattern, find, values, options, &err);
    check(status == err.status);
    check(status == PL_OK || (out.length == 0 && spans.count == 0));
    check(pl_utf8_check(pl_buf_view(&out)) == out.length);
    for (size_t i = 0; i < spans.count; i++) {
        const pl_span *span = pl_vector_get(&spans, i);
        check(span->start <= span->end && span->end <= out.length);
    }
    pl_vector_drop(&spans);
    pl_buf_drop(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    pl_tag locale;
    pl_pattern *pattern = NULL;
    pl_error err = { .status = PL_OK };
    char holes[64];
    if (size < 2)
        return 0;
    pl_str text = { (const char *)bytes + 2, size - 2 };
    size_t cut = pl_str_find(text, (pl_str){ "", 1 }, 0);
    pl_str number = cut < text.length ? pl_str_slice(text, cut + 1, text.length) : PL_STR("12.5");
    const pl_value values[8] = {
        { .kind = PL_VALUE_NUMBER, .text = number },
        { .kind = PL_VALUE_TEXT, .text = PL_STR("a") },
        { .kind = PL_VALUE_MONEY, .text = number, .currency = "JPY" },
        { .kind = PL_VALUE_MOMENT, .time = 1795514400000 },
        { .kind = PL_VALUE_DAY, .time = 20781 },
        { .kind = PL_VALUE_CHOICE },
        { .kind = PL_VALUE_NUMBER, .number = 1 },
        { .kind = PL_VALUE_BOOL, .number = 1 },
    };
    pl_pattern_options options = { .zone = zones[bytes[1] % 4],
                                   .isolation = bytes[1] & 4 ? PL_ISOLATE_VALUES : PL_ISOLATE_NEVER };
    check(pl_tag_of(&locale, pl_str_of(locales[bytes[0] % 8]), NULL) == PL_OK);
    pl_status status = pl_pattern_new(&pattern, pl_str_slice(text, 0, cut), locale, &err);
    check(status == err.status && (status == PL_OK) == (pattern != NULL));
    if (status == PL_OK) {
        run(pattern, values, &options);
        pl_pattern_holes(pattern, holes, sizeof holes);
    }
    pl_pattern_free(pattern);
    return 0;
}
