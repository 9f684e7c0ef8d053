/* The wrong language and foreign scripts. */
#include "unit/check/expect.h"

static void finds_the_wrong_language(void **state)
{
    static const check_sample samples[] = {
        { .text = "Your order is here.", .want = "*", .language = "de-DE", .found = "en" },
        { .text = "Ihr Paket ist da.", .want = "", .language = "de-AT", .found = "de" },
        { .text = "您的訂單", .want = "*", .language = "zh-Hans", .market = "shop-cn", .found = "zh-Hant" },
        { .text = "您的订单", .want = "", .language = "zh-CN", .market = "shop-cn", .found = "zh-Hans" },
        { .text = "Your order is here.", .want = "", .language = "de" },
    };
    EXPECT(state, "check/language", samples);
}

static void finds_foreign_scripts(void **state)
{
    static const check_sample samples[] = {
        { .text = "商品は please wait お待ちください。",
          .want = "please wait",
          .language = "ja",
          .market = "amazon-jp" },
        { .text = "ご注文は 배송 중です。", .want = "배송 중", .language = "ja", .market = "amazon-jp" },
        { .text = "您的包裹です。", .want = "です", .language = "zh-Hans", .market = "shop-cn" },
        { .text = "我们 will refund you 谢谢", .want = "will refund you", .language = "zh-Hans", .market = "shop-cn" },
        { .text = "주문 заказ 확인", .want = "заказ", .language = "ko", .market = "amazon-us" },
        { .text = "Ihr 订单 ist da.", .want = "订单", .language = "de" },
        { .text = "طلبك 订单", .want = "订单", .language = "ar", .market = "amazon-sa" },
        { .text = "a 订单 b 订单 c 订单 d 订单", .want = "订单|订单|订单" },
    };
    EXPECT(state, "check/language", samples);
}

static void lets_brands_and_units_pass(void **state)
{
    static const check_sample samples[] = {
        { .text = "", .want = "" },
        { .text = "Amazon Prime VideoとiPhone、USB-Cケーブル、www.amazon.co.jp",
          .want = "",
          .language = "ja",
          .market = "amazon-jp" },
        { .text = "DHL Express 已发货，app 里可以查看。", .want = "", .language = "zh-Hans", .market = "shop-cn" },
        { .text = "Das Kabel hat 5 kΩ und 3 μm. ¯\\_(ツ)_/¯", .want = "", .language = "de" },
        { .text = "طلبك مع DHL", .want = "", .language = "ar", .market = "amazon-sa" },
        { .text = "ब्लॉक refund and pay", .want = "", .language = "hi", .market = "amazon-in" },
    };
    EXPECT(state, "check/language", samples);
}

static void filled_values_protect(void **state)
{
    static const check_sample samples[] = {
        { .text = "Guten Tag 田中太郎,", .want = "", .language = "de", .span = "田中太郎" },
        { .text = "商品 table lamp blue です。",
          .want = "",
          .language = "ja",
          .market = "amazon-jp",
          .span = "table lamp blue" },
    };
    EXPECT(state, "check/language", samples);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_the_wrong_language),
        cmocka_unit_test(finds_foreign_scripts),
        cmocka_unit_test(lets_brands_and_units_pass),
        cmocka_unit_test(filled_values_protect),
    };
    return cmocka_run_group_tests(tests, load_content, free_content);
}
