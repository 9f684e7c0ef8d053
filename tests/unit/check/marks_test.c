/* Exclamation marks and emoji. */
#include "unit/check/expect.h"

/* A language without a profile has no limit. */
static void counts_exclamation_marks_by_language_and_channel(void **state)
{
    static const check_sample samples[] = {
        { .text = "", .want = "" },
        { .text = "Thanks! Bye.", .want = "" },
        { .text = "Thanks! Bye!", .want = "!" },
        { .text = "Thanks! Bye!", .want = "", .channel = "chat" },
        { .text = "Danke! Bis bald!", .want = "!", .language = "de", .channel = "chat" },
        { .text = "ありがとう！", .want = "！", .language = "ja", .market = "amazon-jp" },
        { .text = "您好！谢谢！", .want = "！", .language = "zh-Hans", .market = "shop-cn" },
        { .text = "您好！谢谢！", .want = "", .language = "zh-Hans", .market = "shop-cn", .channel = "chat" },
        { .text = "您好！谢谢！好！", .want = "！", .language = "zh-Hans", .market = "shop-cn", .channel = "chat" },
        { .text = "مرحبا! شكرا! شكرا!", .want = "", .language = "ar", .market = "amazon-sa" },
    };
    EXPECT(state, "check/marks", samples);
}

static void counts_emoji_by_language_and_channel(void **state)
{
    static const check_sample samples[] = {
        { .text = "Danke 🙂", .want = "🙂", .language = "de" },
        { .text = "Danke 🙂", .want = "", .language = "de", .channel = "chat" },
        { .text = "Thanks 👨‍👩‍👧", .want = "" },
        { .text = "Thanks 👍🏽 🇩🇪", .want = "🇩" },
        { .text = "Thanks 🇩🇪", .want = "" },
        { .text = "かしこまりました😊", .want = "😊", .language = "ja", .market = "amazon-jp" },
        { .text = "好的😊😊😊", .want = "", .language = "zh-Hans", .market = "shop-cn", .channel = "chat" },
        { .text = "好的😊😊😊😊", .want = "😊", .language = "zh-Hans", .market = "shop-cn", .channel = "chat" },
        { .text = "No. 5 # * ©", .want = "" },
    };
    EXPECT(state, "check/marks", samples);
}

static void filled_values_protect(void **state)
{
    static const check_sample samples[] = {
        { .text = "The lamp \"Wow! Light!\" is here!", .want = "", .span = "Wow! Light!" },
    };
    EXPECT(state, "check/marks", samples);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_exclamation_marks_by_language_and_channel),
        cmocka_unit_test(counts_emoji_by_language_and_channel),
        cmocka_unit_test(filled_values_protect),
    };
    return cmocka_run_group_tests(tests, load_content, free_content);
}
