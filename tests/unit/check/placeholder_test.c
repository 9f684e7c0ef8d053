/* Gaps that nobody filled. */
#include "unit/check/expect.h"

static void finds_gaps(void **state)
{
    static const check_sample samples[] = {
        { .text = "Hello {name}, it ships on {ship_date}.", .want = "{name}|{ship_date}" },
        { .text = "Hello [Name], all is well.", .want = "[Name]" },
        { .text = "Dear XXX, your order is on its way.", .want = "XXX" },
        { .text = "TODO: say when. It comes XXXX.", .want = "TODO|XXXX" },
        { .text = "Guten Tag [Vorname Nachname],", .want = "[Vorname Nachname]", .language = "de" },
        { .text = "Ihre Sendung {größe} ist da.", .want = "{größe}", .language = "de" },
        { .text = "○○様、ご連絡ありがとうございます。", .want = "○○", .language = "ja", .market = "amazon-jp" },
        { .text = "〇〇様 [注文番号]", .want = "〇〇|[注文番号]", .language = "ja", .market = "amazon-jp" },
        { .text = "您好，{姓名}，您的订单[编号]已发货。",
          .want = "{姓名}|[编号]",
          .language = "zh-Hans",
          .market = "shop-cn" },
        { .text = "مرحبا {name}", .want = "{name}", .language = "ar", .market = "amazon-sa" },
    };
    EXPECT(state, "check/placeholder", samples);
}

static void lets_other_brackets_pass(void **state)
{
    static const check_sample samples[] = {
        { .text = "", .want = "" },
        { .text = "{", .want = "" },
        { .text = "[", .want = "" },
        { .text = "[] {} [1] {2} [ x] {a b", .want = "" },
        { .text = "Size XXL and XX, model AXXX and XXXb.", .want = "" },
        { .text = "[a sentence in brackets, with a comma]", .want = "" },
        { .text = "[a name that is much longer than any name of an argument would be]", .want = "" },
        { .text = "Die Größe XXL passt. Die Methodo ist gut.", .want = "", .language = "de" },
        { .text = "商品【黒】は〇です。", .want = "", .language = "ja", .market = "amazon-jp" },
    };
    EXPECT(state, "check/placeholder", samples);
}

static void filled_values_protect(void **state)
{
    static const check_sample samples[] = {
        { .text = "The article XXX Rated is out.", .want = "", .span = "XXX Rated" },
        { .text = "Set {a}, then [B].", .want = "[B]", .span = "{a}" },
    };
    EXPECT(state, "check/placeholder", samples);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_gaps),
        cmocka_unit_test(lets_other_brackets_pass),
        cmocka_unit_test(filled_values_protect),
    };
    return cmocka_run_group_tests(tests, load_content, free_content);
}
