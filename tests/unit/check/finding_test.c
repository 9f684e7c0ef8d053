/* Names of severities and fixes. */
#include "unit/check/judged.h"

static void names_are_the_words_of_documents(void **state)
{
    (void)state;
    assert_string_equal(pl_severity_name(PL_ADVISE), "advise");
    assert_string_equal(pl_severity_name(PL_WARN), "warn");
    assert_string_equal(pl_severity_name(PL_BLOCK), "block");
    static const char *const fixes[] = { "none", "replace", "remove", "add", "human" };
    for (size_t i = 0; i < sizeof fixes / sizeof *fixes; i++)
        assert_string_equal(pl_fix_name((pl_fix_kind)i), fixes[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(names_are_the_words_of_documents) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
