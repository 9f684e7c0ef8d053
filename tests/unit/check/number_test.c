/* Numbers of a translation against its source. */
#include "unit/check/expect.h"

static void agrees_across_locales(void **state)
{
    static const check_sample samples[] = {
        { .text = "Wir erstatten 1.234,50 € bis 24. November 2026.",
          .want = "",
          .language = "de",
          .market = "amazon-de",
          .source = "We refund €1,234.50 by November 24, 2026.",
          .source_language = "en" },
        { .text = "Refund of 20% by 2026-11-24.",
          .want = "",
          .language = "en",
          .market = "amazon-us",
          .source = "Bis 24.11.2026 erstatten wir 20 %.",
          .source_language = "de" },
        { .text = "2026年11月24日までに3,000円を返金します。",
          .want = "",
          .language = "ja",
          .market = "amazon-jp",
          .source = "We refund ¥3,000 by 24 November 2026.",
          .source_language = "en" },
        { .text = "我们将在2026年11月24日前退款199元。",
          .want = "",
          .language = "zh-Hans",
          .market = "shop-cn",
          .source = "We refund CNY 199 by 24 November 2026.",
          .source_language = "en" },
        { .text = "Zwei Pakete, Bestellung 302-1234567-1234567.",
          .want = "",
          .language = "de",
          .market = "amazon-de",
          .source = "2 parcels, order 302-1234567-1234567.",
          .source_language = "en" },
        { .text = "Um 14:30 Uhr.",
          .want = "",
          .language = "de",
          .market = "amazon-de",
          .source = "At 2:30 pm.",
          .source_language = "en" },
        { .text = "", .want = "", .language = "de", .market = "amazon-de", .source = "", .source_language = "en" },
        { .text = "٢٥٠ قطعة",
          .want = "",
          .language = "ar",
          .market = "amazon-sa",
          .source = "250 pieces",
          .source_language = "en" },
    };
    EXPECT(state, "check/number", samples);
}

static void finds_what_was_lost_or_added(void **state)
{
    static const check_sample samples[] = {
        { .text = "Wir erstatten 1.243,50 €.",
          .want = "1.243,50 €|*",
          .language = "de",
          .market = "amazon-de",
          .source = "We refund €1,234.50.",
          .source_language = "en" },
        { .text = "In 5 Tagen.",
          .want = "5|*",
          .language = "de",
          .market = "amazon-de",
          .source = "In 3 days.",
          .source_language = "en" },
        { .text = "Bald.",
          .want = "*",
          .language = "de",
          .market = "amazon-de",
          .source = "By 2026-11-24.",
          .source_language = "en" },
        { .text = "10.00 Uhr, 250 und 250 Stück.",
          .want = "250",
          .language = "de",
          .market = "amazon-de",
          .source = "At 10:00, 250 pieces.",
          .source_language = "en" },
        { .text = "11月25日",
          .want = "11月25日|*",
          .language = "ja",
          .market = "amazon-jp",
          .source = "24 November",
          .source_language = "en" },
        { .text = "退款299元。",
          .want = "299元|*",
          .language = "zh-Hans",
          .market = "shop-cn",
          .source = "We refund CNY 199.",
          .source_language = "en" },
    };
    EXPECT(state, "check/number", samples);
}

static void says_nothing_without_a_source(void **state)
{
    static const check_sample samples[] = {
        { .text = "250 pieces for €1,234.50", .want = "" },
    };
    EXPECT(state, "check/number", samples);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(agrees_across_locales),
        cmocka_unit_test(finds_what_was_lost_or_added),
        cmocka_unit_test(says_nothing_without_a_source),
    };
    return cmocka_run_group_tests(tests, load_content, free_content);
}
