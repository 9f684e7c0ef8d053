/* Two greetings in one message. */
#include "unit/check/expect.h"

static void finds_the_second_greeting(void **state)
{
    static const check_sample samples[] = {
        { .text = "Hello Anna,\n\nHi, it is here.", .want = "Hi, it is here." },
        { .text = "Guten Tag Frau Weber,\n\nhallo, das Paket ist da.",
          .want = "hallo, das Paket ist da.",
          .language = "de" },
        { .text = "お世話になっております。こんにちは。",
          .want = "こんにちは。",
          .language = "ja",
          .market = "amazon-jp" },
        { .text = "您好！已发货。您好，谢谢。", .want = "您好，谢谢。", .language = "zh-Hans", .market = "shop-cn" },
        { .text = "مرحبا سارة.\nالسلام عليكم.", .want = "السلام عليكم.", .language = "ar", .market = "amazon-sa" },
    };
    EXPECT(state, "check/greeting", samples);
}

static void lets_one_greeting_pass(void **state)
{
    static const check_sample samples[] = {
        { .text = "", .want = "" },
        { .text = "Hello Anna,\n\nThe hello card is in the box.", .want = "" },
        { .text = "Guten Tag Frau Weber,\n\nes ist da.\n\nLiebe Grüße", .want = "", .language = "de" },
        { .text = "尊敬的客户，您好！已发货。", .want = "", .language = "zh-Hans", .market = "shop-cn" },
        { .text = "田中様\n\nお世話になっております。", .want = "", .language = "ja", .market = "amazon-jp" },
    };
    EXPECT(state, "check/greeting", samples);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_the_second_greeting),
        cmocka_unit_test(lets_one_greeting_pass),
    };
    return cmocka_run_group_tests(tests, load_content, free_content);
}
