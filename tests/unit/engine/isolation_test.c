/* The shop's rules in a process of their own: the same answers; without it, answers without the shop's rules. */
#include "unit/engine/engines.h"

#include <signal.h>
#include <unistd.h>

static const char asked[] =
    "{\"market\":\"amazon-de\",\"message\":\"Wo ist mein Paket?\",\"now\":\"2026-11-22T09:00:00Z\",\"seed\":7}";
static const char own_text[] = "return { id = 'language/de/tone/own', stage = 'tone', summary = 's', why = 'w',\n"
                               "  apply = function(draft) draft:replace('Guten', '%s', { words = true }) end,\n"
                               "  examples = { { given = 'Guten Tag.', want = '%s Tag.' },\n"
                               "    { given = 'Tag.', want = 'Tag.' } } }\n";

typedef struct shop {
    char content[PATH_MAX];
    char folder[PATH_MAX];
    pl_engine *engine;
} shop;

static void put_rule(const shop *at, const char *word, const char *wanted)
{
    char text[1024];
    (void)snprintf(text, sizeof text, own_text, word, wanted);
    put_text_file(at->folder, "rules/language/de/tone/own.lua", text);
}

static pl_engine *open_isolated(const shop *at, const char *program)
{
    pl_engine *engine = NULL;
    pl_error err = { 0 };
    pl_engine_options options = {
        .size = sizeof options, .content = at->content, .shop = at->folder, .isolate = program
    };
    if (pl_engine_open(&engine, &options, &err))
        fail_msg("%s: %s", err.source, err.message);
    return engine;
}

static int open_shop(void **state)
{
    static shop at;
    pl_error err = { 0 };
    copy_few_rules(at.content);
    make_empty(at.folder);
    run_shell("rmdir '%s'%s", at.folder, "");
    assert_int_equal(pl_shop_init(at.folder, &err), PL_OK);
    put_rule(&at, "Schönen", "Schönen");
    at.engine = open_isolated(&at, "/proc/self/exe");
    *state = &at;
    return 0;
}

static int close_shop(void **state)
{
    shop *at = *state;
    pl_engine_close(at->engine);
    remove_content(at->content);
    remove_content(at->folder);
    return 0;
}

static void expect(pl_engine *engine, const char *part, const char *other)
{
    pl_answer answer;
    assert_int_equal(pl_engine_ask(&answer, engine, "suggest", asked, strlen(asked)), PL_OK);
    if (!strstr(answer.text, part) || !strstr(answer.text, other))
        fail_msg("'%s' and '%s' are not in %.200s … %s", part, other, strstr(answer.text, "\"text\""),
                 strstr(answer.text, "\"stopped\""));
    pl_answer_drop(&answer);
}

static void gives_the_answer_that_would_be_given_here(void **state)
{
    shop *at = *state;
    pl_engine *plain = open_engine(at->content, at->folder);
    for (int i = 0; i < 3; i++) {
        pl_answer here;
        pl_answer there;
        assert_int_equal(pl_engine_ask(&here, plain, "suggest", asked, strlen(asked)), PL_OK);
        assert_int_equal(pl_engine_ask(&there, at->engine, "suggest", asked, strlen(asked)), PL_OK);
        assert_string_equal(here.text, there.text);
        assert_non_null(strstr(there.text, "Schönen"));
        pl_answer_drop(&here);
        pl_answer_drop(&there);
    }
    pl_engine_close(plain);
}

static void faults_of_a_request_come_back_as_they_are(void **state)
{
    static const struct {
        const char *request, *code, *part;
    } rows[] = { { "{\"market\":\"amazn-de\",\"message\":\"a\"}", "not_found", "amazon" },
                 { "{\"market\":\"amazon-de\",\"message\":7}", "bad_request", "/message" },
                 { "{\"market\":\"amazon-de\",\"message\":\"a\",\"choose\":{\"reply\":\"x\"}}", "bad_request",
                   "/choose/reply" } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_answer answer;
        assert_int_not_equal(
            pl_engine_ask(&answer, ((shop *)*state)->engine, "suggest", rows[i].request, strlen(rows[i].request)),
            PL_OK);
        if (!strstr(answer.text, rows[i].code) || !strstr(answer.text, rows[i].part))
            fail_msg("row %zu: %s", i, answer.text);
        pl_answer_drop(&answer);
    }
}

static void sees_what_is_set_for_a_market(void **state)
{
    shop *at = *state;
    expect(at->engine, "de-DE", "\"stopped\":[]");
    pl_document_free(ask_quoted(at->engine, "market.set", "{'market':'amazon-de','locale':'de-AT'}"));
    expect(at->engine, "de-AT", "\"stopped\":[]");
}

/* The processes that this one has started. */
static void end_workers(int sign)
{
    char command[128];
    (void)snprintf(command, sizeof command,
                   "for p in $(cat /proc/%d/task/%d/children); do "
                   "grep -qzx worker /proc/$p/cmdline && kill -%d $p; done; sleep 0.05",
                   (int)getpid(), (int)getpid(), sign);
    assert_int_equal(system(command), 0);
}

static void an_end_costs_the_shops_rules_and_nothing_else(void **state)
{
    shop *at = *state;
    expect(at->engine, "Schönen", "\"stopped\":[]");
    end_workers(SIGKILL);
    expect(at->engine, "Guten", "\"budget\":\"process\"");
    expect(at->engine, "Schönen", "\"stopped\":[]"); /* a new one was started */
}

static void one_that_hangs_is_ended(void **state)
{
    shop *at = *state;
    expect(at->engine, "Schönen", "\"stopped\":[]");
    end_workers(SIGSTOP);
    expect(at->engine, "Guten", "does not answer in time");
}

static void what_cannot_be_started_is_said(void **state)
{
    static const struct {
        const char *program, *says;
    } rows[] = { { "/nowhere/parlance", "cannot be started" }, { "/bin/true", "\"budget\":\"process\"" } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_engine *engine = open_isolated(*state, rows[i].program);
        for (int k = 0; k < 3; k++)
            expect(engine, "Guten", rows[i].says);
        expect(engine, "Guten", "ended 3 times in a row");
        pl_engine_close(engine);
    }
}

static void a_reload_is_a_transaction_there_too(void **state)
{
    shop *at = *state;
    pl_error err = { 0 };
    expect(at->engine, "Schönen", "\"degraded\":[]");
    put_rule(at, "Frohen", "Falschen");
    assert_int_equal(pl_engine_reload(at->engine, &err), PL_ERR_CONTENT);
    assert_string_equal(err.source, "rules/language/de/tone/own.lua");
    assert_int_equal(err.line, 3);
    expect(at->engine, "Schönen", "own.lua:3: example 1");
    put_rule(at, "Frohen", "Frohen");
    assert_int_equal(pl_engine_reload(at->engine, &err), PL_OK);
    expect(at->engine, "Frohen", "\"degraded\":[]");
}

static void rules_that_run_away_are_stopped_there_by_their_budgets(void **state)
{
    shop *at = *state;
    pl_engine_close(at->engine);
    put_text_file(at->folder, "rules/common/tone/loop.lua",
                  "return { id = 'common/tone/loop', stage = 'tone', summary = 's', why = 'w',\n"
                  "  apply = function(draft) draft:replace('a', 'b', { words = true })\n"
                  "    while draft:length() > 3 do end end,\n"
                  "  examples = { { given = 'a', want = 'b' }, { given = 'c', want = 'c' } } }\n");
    at->engine = open_isolated(at, "/proc/self/exe");
    expect(at->engine, "common/tone/loop", "\"budget\":\"steps\"");
}

int main(int argc, char **argv)
{
    if (argc == 2 && !strcmp(argv[1], "worker"))
        return pl_engine_serve(3, NULL) != PL_ERR_IO;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(gives_the_answer_that_would_be_given_here, open_shop, close_shop),
        cmocka_unit_test_setup_teardown(faults_of_a_request_come_back_as_they_are, open_shop, close_shop),
        cmocka_unit_test_setup_teardown(sees_what_is_set_for_a_market, open_shop, close_shop),
        cmocka_unit_test_setup_teardown(an_end_costs_the_shops_rules_and_nothing_else, open_shop, close_shop),
        cmocka_unit_test_setup_teardown(what_cannot_be_started_is_said, open_shop, close_shop),
        cmocka_unit_test_setup_teardown(a_reload_is_a_transaction_there_too, open_shop, close_shop),
        cmocka_unit_test_setup_teardown(rules_that_run_away_are_stopped_there_by_their_budgets, open_shop, close_shop),
        cmocka_unit_test_setup_teardown(one_that_hangs_is_ended, open_shop, close_shop),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
