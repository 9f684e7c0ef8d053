/* `rule.list` with its reasons: what is off, what won over what, what a market decides; and what answers say about it. */
#include "unit/engine/engines.h"

static const char off_text[] = "return {\n  ['platform/amazon/policy/no_email'] = 'checked by the mail server',\n"
                               "  ['common/tone/no_emoji'] = 'the shop likes them',\n}\n";
static const char own_text[] =
    "return { id = 'common/tone/no_emoji', stage = 'tone', summary = 's', why = 'w', after = "
    "'common/tone/no_exclamation',\n"
    "  when = { market = 'amazon-de', language = 'de' }, apply = function(draft) draft:replace('a', 'b') end,\n"
    "  examples = { { given = 'a', want = 'b', language = 'de', market = 'amazon-de' },\n"
    "    { given = 'c', want = 'c', language = 'de', market = 'amazon-de' } } }\n";
static const char email_text[] =
    "return { id = 'platform/amazon/policy/no_email', stage = 'policy', severity = 'block', summary = 's', why = 'w',\n"
    "  apply = function(draft) for _, m in ipairs(draft:find('@')) do draft:flag { start = m.start, finish = m.finish "
    "} end end,\n"
    "  examples = { { given = 'a@b', flags = { '@' } }, { given = 'a', flags = {} } } }\n";

typedef struct shop {
    char folder[PATH_MAX];
    pl_engine *engine;
} shop;

static int open_shop(void **state)
{
    static shop at;
    pl_error err = { 0 };
    make_empty(at.folder);
    run_shell("rmdir '%s'%s", at.folder, "");
    assert_int_equal(pl_shop_init(at.folder, &err), PL_OK);
    put_text_file(at.folder, "rules/off.lua", off_text);
    put_text_file(at.folder, "rules/common/tone/no_emoji.lua", own_text);
    put_text_file(at.folder, "rules/platform/amazon/policy/no_email.lua", email_text);
    at.engine = open_engine(PL_SOURCE_FOLDER, at.folder);
    *state = &at;
    return 0;
}

static int close_shop(void **state)
{
    shop *at = *state;
    pl_engine_close(at->engine);
    remove_content(at->folder);
    return 0;
}

static void tells_reasons(void **state)
{
    static const struct {
        const char *request, *path, *want;
    } rows[] = {
        { "{'rule':'no_emoji$'}", "rules.0.off.why", "the shop likes them" },
        { "{'rule':'no_emoji$'}", "rules.0.off.line", "3" },
        { "{'rule':'no_emoji$'}", "rules.0.origin", "shop" },
        { "{'rule':'no_emoji$'}", "rules.0.precedence.order", "" },
        { "{'rule':'no_exclamation$'}", "rules.0.off.why", "" },
        { "{'rule':'no_exclamation$'}", "rules.0.origin", "built-in" },
        { "{'rule':'no_emoji$','explain':true}", "rules.0.precedence.over.0.source", "rules/common/tone/no_emoji.lua" },
        { "{'rule':'no_emoji$','explain':true}", "rules.0.precedence.over.0.origin", "built-in" },
        { "{'rule':'no_emoji$','explain':true}", "rules.0.precedence.after.0", "common/tone/no_exclamation" },
        { "{'rule':'no_emoji$','explain':true}", "rules.0.precedence.applies", "" },
        { "{'rule':'no_emoji$','explain':true,'market':'amazon-de'}", "rules.0.precedence.applies", "false" },
        { "{'rule':'no_exclamation$','explain':true,'market':'amazon-de'}", "rules.0.precedence.applies", "true" },
        { "{'rule':'amazon/policy/ask_cancel','explain':true,'market':'ebay-de'}", "rules.0.precedence.applies",
          "false" },
        { "{'rule':'amazon/policy/ask_cancel','explain':true,'market':'ebay-de'}", "rules.0.precedence.tests.0.holds",
          "false" },
        { "{'rule':'amazon/policy/ask_cancel','explain':true}", "rules.0.precedence.tests.0.decided", "load" },
        { "{'rule':'no_emoji$','explain':true}", "rules.0.precedence.tests.0.decided", "message" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_document *answer = ask_quoted(((shop *)*state)->engine, "rule.list", rows[i].request);
        const char *got = text_at(answer, rows[i].path);
        if (strcmp(got, rows[i].want) != 0)
            fail_msg("row %zu: %s is '%s', want '%s'", i, rows[i].path, got, rows[i].want);
        pl_document_free(answer);
    }
}

/* A rule that merely was of taste is not named to agents; one that would have blocked is. */
static void answers_name_a_blocking_policy_that_is_off_where_it_would_apply(void **state)
{
    static const struct {
        const char *market;
        size_t named;
    } rows[] = { { "amazon-de", 1 }, { "ebay-de", 0 } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char request[256];
        (void)snprintf(request, sizeof request, "{'market':'%s','text':'Guten Tag. a@b.example'}", rows[i].market);
        pl_document *answer = ask_quoted(((shop *)*state)->engine, "check", request);
        assert_int_equal(pl_document_count(answer, "degraded"), rows[i].named);
        if (rows[i].named)
            assert_string_equal(text_at(answer, "degraded.0"),
                                "rules/off.lua:2: the blocking rule 'platform/amazon/policy/no_email' is switched off: "
                                "checked by the mail server");
        pl_document_free(answer);
    }
}

static void doctor_lists_all_that_is_off(void **state)
{
    pl_document *answer = ask(((shop *)*state)->engine, "doctor", "{}");
    const char *json = pl_document_json(answer, "checks", NULL);
    assert_non_null(strstr(json, "'platform/amazon/policy/no_email', which would block: checked by the mail server"));
    assert_non_null(strstr(json, "'common/tone/no_emoji': the shop likes them"));
    pl_document_free(answer);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_reasons),
        cmocka_unit_test(answers_name_a_blocking_policy_that_is_off_where_it_would_apply),
        cmocka_unit_test(doctor_lists_all_that_is_off),
    };
    return cmocka_run_group_tests(tests, open_shop, close_shop);
}
