/* Blanks too many. */
#include "unit/check/expect.h"

static void finds_blanks_too_many(void **state)
{
    static const check_sample samples[] = {
        { .text = "Two  blanks.", .want = "  " },
        { .text = "A blank , and a stop .", .want = " | " },
        { .text = "What ?", .want = " " },
        { .text = "An end \nof a line. ", .want = " | " },
        { .text = "Guten  Tag , Frau Weber.", .want = "  | ", .language = "de" },
        { .text = "您好 ，已发货 。", .want = " | ", .language = "zh-Hans", .market = "shop-cn" },
        { .text = "承知しました 。", .want = " ", .language = "ja", .market = "amazon-jp" },
        { .text = "مرحبا  بك ، شكرا ؟", .want = "  | | ", .language = "ar", .market = "amazon-sa" },
    };
    EXPECT(state, "check/space", samples);
}

static void lets_good_blanks_pass(void **state)
{
    static const check_sample samples[] = {
        { .text = "", .want = "" },
        { .text = "One blank. And another.", .want = "" },
        { .text = "It costs .50 and runs on .NET :) and goes on ...", .want = "" },
        { .text = "　段落の初めです。", .want = "", .language = "ja", .market = "amazon-jp" },
        { .text = "您好，已发货。", .want = "", .language = "zh-Hans", .market = "shop-cn" },
        { .text = "Line\n\nLine", .want = "" },
    };
    EXPECT(state, "check/space", samples);
}

static void french_sets_blanks_before_high_marks(void **state)
{
    static const check_sample samples[] = {
        { .text = "Bonjour ! Avez-vous reçu : le colis ?", .want = "", .language = "fr", .market = "amazon-fr" },
        { .text = "Bonjour , merci .", .want = " | ", .language = "fr", .market = "amazon-fr" },
    };
    EXPECT(state, "check/space", samples);
}

static void filled_values_protect(void **state)
{
    static const check_sample samples[] = {
        { .text = "The lamp \"Two  Rooms\" is here.", .want = "", .span = "Two  Rooms" },
    };
    EXPECT(state, "check/space", samples);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_blanks_too_many),
        cmocka_unit_test(lets_good_blanks_pass),
        cmocka_unit_test(french_sets_blanks_before_high_marks),
        cmocka_unit_test(filled_values_protect),
    };
    return cmocka_run_group_tests(tests, load_content, free_content);
}
