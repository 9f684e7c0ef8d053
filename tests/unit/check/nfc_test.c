/* Letters in pieces and characters that nobody sees. */
#include "unit/check/expect.h"

static void finds_pieces_and_hidden_characters(void **state)
{
    static const check_sample samples[] = {
        { .text = "Gru\u0308ße und Ko\u0308ln", .want = "u\u0308|o\u0308", .language = "de" },
        { .text = "カ\u3099ラス", .want = "カ\u3099", .language = "ja", .market = "amazon-jp" },
        { .text = "mail\u200Bme \uFEFFnow", .want = "\u200B|\uFEFF" },
        { .text = "co\u00ADop Wh\u200Dats", .want = "\u00AD|\u200D" },
        { .text = "微\u200D信", .want = "\u200D", .language = "zh-Hans", .market = "shop-cn" },
        { .text = "e\u0301 \u200B", .want = "e\u0301|\u200B" },
        { .text = "طلب\u200B", .want = "\u200B", .language = "ar", .market = "amazon-sa" },
    };
    EXPECT(state, "check/nfc", samples);
}

static void lets_shaping_joiners_pass(void **state)
{
    static const check_sample samples[] = {
        { .text = "", .want = "" },
        { .text = "Grüße aus Köln", .want = "", .language = "de" },
        { .text = "ガラス", .want = "", .language = "ja", .market = "amazon-jp" },
        { .text = "می\u200Cخواهم", .want = "", .language = "ar", .market = "amazon-sa" },
        { .text = "👨\u200D👩\u200D👧", .want = "" },
    };
    EXPECT(state, "check/nfc", samples);
}

static void filled_values_protect(void **state)
{
    static const check_sample samples[] = {
        { .text = "Hello Zoe\u0308, u\u0308ber.", .want = "u\u0308", .span = "Zoe\u0308" },
    };
    EXPECT(state, "check/nfc", samples);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_pieces_and_hidden_characters),
        cmocka_unit_test(lets_shaping_joiners_pass),
        cmocka_unit_test(filled_values_protect),
    };
    return cmocka_run_group_tests(tests, load_content, free_content);
}
