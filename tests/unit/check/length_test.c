/* The length that a platform takes. */
#include "unit/check/expect.h"

static const char *repeated(char *out, size_t size, const char *unit, size_t times)
{
    assert_true(strlen(unit) * times < size);
    *out = '\0';
    for (size_t i = 0; i < times; i++)
        memcpy(out + i * strlen(unit), unit, strlen(unit) + 1);
    return out;
}

static void advises_near_and_above_the_limit(void **state)
{
    static const struct {
        const char *unit, *market;
        size_t times;
        const char *want;
    } rows[] = {
        { "a", "amazon-de", 1899, "" },  { "a", "amazon-de", 1900, "*" },  { "a", "amazon-de", 2001, "*" },
        { "ä", "amazon-de", 1899, "" },  { "你", "amazon-us", 1900, "*" }, { "あ", "shopee-sg", 949, "" },
        { "あ", "shopee-sg", 950, "*" }, { "a", "shop-de", 2001, "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char text[8192];
        check_sample sample = { .text = repeated(text, sizeof text, rows[i].unit, rows[i].times),
                                .want = rows[i].want,
                                .market = rows[i].market };
        expect(state, "check/length", &sample, 1);
    }
}

static void lets_short_texts_and_bubbles_pass(void **state)
{
    char text[512];
    (void)repeated(text, sizeof text, "abcdefghi ", 40);
    const check_sample samples[] = {
        { .text = "", .want = "" },
        { .text = "Short.", .want = "" },
        { .text = text, .want = "*", .market = "mercadolibre-mx" },
        { .text = text, .want = "", .market = "mercadolibre-mx", .in_parts = true },
    };
    EXPECT(state, "check/length", samples);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(advises_near_and_above_the_limit),
        cmocka_unit_test(lets_short_texts_and_bubbles_pass),
    };
    return cmocka_run_group_tests(tests, load_content, free_content);
}
