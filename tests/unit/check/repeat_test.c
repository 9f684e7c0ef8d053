/* Words that stand twice. */
#include "unit/check/expect.h"

static void finds_doubled_words(void **state)
{
    static const check_sample samples[] = {
        { .text = "We send the the lamp.", .want = "the the" },
        { .text = "The The lamp.", .want = "The The" },
        { .text = "Ihr Paket ist ist da.", .want = "ist ist", .language = "de" },
        { .text = "Größe GRÖSSE", .want = "Größe GRÖSSE", .language = "de" },
        { .text = "تم شحن شحن الطلب", .want = "شحن شحن", .language = "ar", .market = "amazon-sa" },
    };
    EXPECT(state, "check/repeat", samples);
}

static void lets_grammar_double(void **state)
{
    static const check_sample samples[] = {
        { .text = "", .want = "" },
        { .text = "word", .want = "" },
        { .text = "I know that that had had an end.", .want = "" },
        { .text = "Die Leute, die die Lampe kaufen, danken sehr sehr.", .want = "", .language = "de" },
        { .text = "Is it here? Here it is. Yes, yes.", .want = "" },
        { .text = "Version 2 2 and a a b", .want = "" },
        { .text = "谢谢您，请看看。", .want = "", .language = "zh-Hans", .market = "shop-cn" },
        { .text = "いろいろ、ますます。", .want = "", .language = "ja", .market = "amazon-jp" },
        { .text = "line\nline", .want = "" },
    };
    EXPECT(state, "check/repeat", samples);
}

static void filled_values_protect(void **state)
{
    static const check_sample samples[] = {
        { .text = "It goes to Baden Baden.", .want = "", .span = "Baden Baden" },
    };
    EXPECT(state, "check/repeat", samples);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_doubled_words),
        cmocka_unit_test(lets_grammar_double),
        cmocka_unit_test(filled_values_protect),
    };
    return cmocka_run_group_tests(tests, load_content, free_content);
}
