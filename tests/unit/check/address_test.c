/* Forms of address. */
#include "unit/check/expect.h"

#include "check/address.h"

static void finds_the_first_form(void **state)
{
    static const struct {
        const char *language, *text, *except, *want;
    } rows[] = {
        { "de", "Wir senden Ihnen Ersatz. Was brauchst du?", NULL, "Sie" },
        { "de", "Wir senden Ihnen Ersatz. Was brauchst du?", "Sie", "du" },
        { "de", "Sie ist unterwegs, die Dusche. Ihr Paket ist da.", NULL, "" },
        { "de", "Der Dirigent und das Individuum.", NULL, "" },
        { "de", "", NULL, "" },
        { "zh-Hans", "请您查收你的包裹。", NULL, "您" },
        { "zh-Hans", "请您查收你的包裹。", "您", "你" },
        { "en", "You and thou.", NULL, "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_tag language;
        pl_error err = { 0 };
        assert_int_equal(pl_tag_of(&language, pl_str_of(rows[i].language), &err), PL_OK);
        pl_str except = rows[i].except ? pl_str_of(rows[i].except) : (pl_str){ NULL, 0 };
        pl_address found = pl_address_find(pl_catalog_profile(*state, language), pl_str_of(rows[i].text), except);
        if (!pl_str_is(found.form.at ? found.form : PL_STR(""), rows[i].want))
            fail_msg("row %zu: '%.*s'", i, PL_STR_ARGS(found.form));
    }
}

static void stays_with_the_form_that_was_used_before(void **state)
{
    static const struct {
        const char *text, *before;
        size_t findings;
    } rows[] = {
        { "Wir senden Ihnen Ersatz.", "du", 1 },
        { "Wir senden Ihnen Ersatz.", "Sie", 0 },
        { "Wir senden dir Ersatz.", "Sie", 1 },
        { "Das Paket ist da.", "du", 0 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        check_trial trial;
        check_sample sample = { .text = rows[i].text, .language = "de", .market = "shop-de" };
        prepare(&trial, *state, &sample);
        trial.text.address = pl_str_of(rows[i].before);
        assert_int_equal(pl_check_run(&trial.findings, &trial.card, &trial.arena, *state, &trial.text, NULL), PL_OK);
        size_t found = 0;
        for (size_t k = 0; k < trial.findings.count; k++)
            found += pl_str_is(((const pl_finding *)trial.findings.at)[k].rule, "check/address");
        if (found != rows[i].findings)
            fail_msg("row %zu: %zu findings", i, found);
        drop(&trial);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_the_first_form),
        cmocka_unit_test(stays_with_the_form_that_was_used_before),
    };
    return cmocka_run_group_tests(tests, load_content, free_content);
}
