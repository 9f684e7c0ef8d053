/* Long sentences, paragraphs and letters. */
#include "unit/check/expect.h"

#define TEN "one two three four five six seven eight nine ten "
#define ZEHN "eins zwei drei vier fünf sechs sieben acht neun zehn "
#define TEN_HAN "一二三四五六七八九十"

static void finds_long_sentences(void **state)
{
    static const check_sample samples[] = {
        { .text = "", .want = "" },
        { .text = TEN TEN "", .want = "" },
        { .text = TEN TEN "over. Short.", .want = TEN TEN "over." },
        { .text = ZEHN ZEHN "mehr.", .want = ZEHN ZEHN "mehr.", .language = "de" },
        { .text = ZEHN "Schluss. " ZEHN "Ende.", .want = "", .language = "de" },
        { .text = TEN_HAN TEN_HAN TEN_HAN "一二三四五六七八九。",
          .want = "",
          .language = "zh-Hans",
          .market = "shop-cn" },
        { .text = TEN_HAN TEN_HAN TEN_HAN TEN_HAN "。",
          .want = TEN_HAN TEN_HAN TEN_HAN TEN_HAN "。",
          .language = "zh-Hans",
          .market = "shop-cn" },
        { .text = TEN_HAN TEN_HAN TEN_HAN TEN_HAN TEN_HAN "です。",
          .want = "",
          .language = "ja",
          .market = "amazon-jp" },
        { .text = TEN_HAN TEN_HAN TEN_HAN TEN_HAN TEN_HAN TEN_HAN "です。",
          .want = TEN_HAN TEN_HAN TEN_HAN TEN_HAN TEN_HAN TEN_HAN "です。",
          .language = "ja",
          .market = "amazon-jp" },
    };
    EXPECT(state, "check/sentence", samples);
}

static void finds_long_paragraphs_and_texts(void **state)
{
    static const check_sample samples[] = {
        { .text = "It is. It is. It is. It is.\n\nIt is. It is.", .want = "" },
        { .text = "It is. It is. It is. It is. He was. It is.", .want = "He was." },
        { .text = "It is. It is. It is. It is. He was. It is.", .want = "", .channel = "chat" },
        { .text = "It is.\n\nIt is.\n\nIt is.\n\nIt is.\n\nIt is.\n\nIt is.\n\nIt is.\n\nIt is.\n\nIt is.\n\nIt "
                  "is.\n\nIt is.\n\nIt is.",
          .want = "" },
        { .text = "It is.\n\nIt is.\n\nIt is.\n\nIt is.\n\nIt is.\n\nIt is.\n\nIt is.\n\nIt is.\n\nIt is.\n\nIt "
                  "is.\n\nIt is.\n\nIt is.\n\nIt is.",
          .want = "*" },
        { .text = "Hello Anna,\n\nIt is. It is. It is. It is.\n\nKind regards\nAnna", .want = "" },
        { .text = "好。好。好。对。", .want = "对。", .language = "zh-Hans", .market = "shop-cn" },
    };
    EXPECT(state, "check/sentence", samples);
}

static void filled_values_do_not_count(void **state)
{
    static const check_sample samples[] = {
        { .text = TEN "the Lamp With A Very Long Name nine " TEN ".",
          .want = "",
          .span = "the Lamp With A Very Long Name nine" },
    };
    EXPECT(state, "check/sentence", samples);
}

static void languages_without_a_profile_have_no_limit(void **state)
{
    static const check_sample samples[] = {
        { .text = TEN TEN TEN TEN "end.", .want = "", .language = "ar", .market = "amazon-sa" },
    };
    EXPECT(state, "check/sentence", samples);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_long_sentences),
        cmocka_unit_test(finds_long_paragraphs_and_texts),
        cmocka_unit_test(filled_values_do_not_count),
        cmocka_unit_test(languages_without_a_profile_have_no_limit),
    };
    return cmocka_run_group_tests(tests, load_content, free_content);
}
