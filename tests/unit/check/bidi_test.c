/* Marks of direction without a partner. */
#include "unit/check/expect.h"

static void finds_marks_without_a_partner(void **state)
{
    static const check_sample samples[] = {
        { .text = "order \u2066123", .want = "\u2066" },
        { .text = "order 123\u2069", .want = "\u2069" },
        { .text = "\u2066a\u202Cb", .want = "\u202C" },
        { .text = "\u2067a\n\u2069b", .want = "\u2067|\u2069" },
        { .text = "الطلب \u2068Anna", .want = "\u2068", .language = "ar", .market = "amazon-sa" },
        { .text = "\u202Ea\u2066b\u2069", .want = "\u202E" },
    };
    EXPECT(state, "check/bidi", samples);
}

static void lets_pairs_pass(void **state)
{
    static const check_sample samples[] = {
        { .text = "", .want = "" },
        { .text = "plain", .want = "" },
        { .text = "الطلب \u2066123\u2069 من \u2068Anna\u2069.", .want = "", .language = "ar", .market = "amazon-sa" },
        { .text = "\u2066a\u202Bb\u202Cc\u2069\nd", .want = "" },
    };
    EXPECT(state, "check/bidi", samples);
}

static void nests_as_deep_as_the_standard_allows(void **state)
{
    char text[2048] = "";
    for (size_t i = 0; i < 125; i++)
        memcpy(text + i * 3, "\u2066", 3);
    for (size_t i = 125; i < 250; i++)
        memcpy(text + i * 3, "\u2069", 3);
    check_sample deep = { .text = text, .want = "" };
    expect(state, "check/bidi", &deep, 1);
    char deeper[2048] = "\u2066";
    memcpy(deeper + 3, text, 750);
    memcpy(deeper + 753, "\u2069", 4);
    check_sample too_deep = { .text = deeper, .want = "\u2066" };
    expect(state, "check/bidi", &too_deep, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_marks_without_a_partner),
        cmocka_unit_test(lets_pairs_pass),
        cmocka_unit_test(nests_as_deep_as_the_standard_allows),
    };
    return cmocka_run_group_tests(tests, load_content, free_content);
}
