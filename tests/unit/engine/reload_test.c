/* Reload as a transaction: what is wrong is not taken over, and says so; threads that ask meanwhile notice nothing. */
#include "unit/engine/engines.h"

#include <pthread.h>
#include <stdatomic.h>

static const char asked[] =
    "{\"market\":\"amazon-de\",\"message\":\"Wo ist mein Paket?\",\"now\":\"2026-11-22T09:00:00Z\",\"seed\":7}";

/* A rule of the shop's whose two halves must agree: the words in the rule and the word in the library. */
static const char rule_text[] = "local words <const> = require 'words'\n"
                                "return { id = 'language/de/tone/own', stage = 'tone', summary = 's', why = 'w',\n"
                                "  apply = function(draft) draft:replace('Guten', words.new, { words = true }) end,\n"
                                "  examples = { { given = 'Guten Tag.', want = '%s Tag.' },\n"
                                "    { given = 'Tag.', want = 'Tag.' } } }\n";

typedef struct shop {
    char content[PATH_MAX];
    char folder[PATH_MAX];
    pl_engine *engine;
} shop;

static void put_rule(const shop *at, const char *wanted)
{
    char text[1024];
    (void)snprintf(text, sizeof text, rule_text, wanted);
    put_text_file(at->folder, "rules/language/de/tone/own.lua", text);
}

static void put_word(const shop *at, const char *word)
{
    char text[128];
    (void)snprintf(text, sizeof text, "return { new = '%s' }\n", word);
    put_text_file(at->folder, "rules/lib/words.lua", text);
}

static int open_shop(void **state)
{
    static shop at;
    pl_error err = { 0 };
    copy_few_rules(at.content);
    make_empty(at.folder);
    run_shell("rmdir '%s'%s", at.folder, "");
    assert_int_equal(pl_shop_init(at.folder, &err), PL_OK);
    put_word(&at, "Schönen");
    put_rule(&at, "Schönen");
    at.engine = open_engine(at.content, at.folder);
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

static bool says(pl_document *answer, const char *path, const char *part)
{
    const char *json = pl_document_json(answer, path, NULL);
    return json && strstr(json, part);
}

static void expect_greeting(const shop *at, const char *word, const char *degraded)
{
    pl_document *answer = ask(at->engine, "suggest", asked);
    if (!says(answer, "suggestions", word) || !says(answer, "degraded", degraded))
        fail_msg("want '%s' and '%s', got %s", word, degraded, pl_document_json(answer, "", NULL));
    pl_document_free(answer);
}

static void what_is_right_is_swapped_in(void **state)
{
    pl_error err = { 0 };
    expect_greeting(*state, "Schönen", "[]");
    put_word(*state, "Frohen");
    put_rule(*state, "Frohen");
    expect_greeting(*state, "Schönen", "[]");
    if (pl_engine_reload(((shop *)*state)->engine, &err))
        fail_msg("%s:%d: %s", err.source, err.line, err.message);
    expect_greeting(*state, "Frohen", "[]");
}

static void what_is_wrong_leaves_the_old_one_and_says_why(void **state)
{
    static const struct {
        const char *path, *text, *says;
        int line;
    } rows[] = {
        { "rules/language/de/tone/own.lua", "return {", "", 1 },
        { "rules/lib/words.lua", "return { new = 'Frohen' }", "example 1: want", 4 },
        { "rules/lib/words.lua", "while true do end", "steps", 0 },
        { "rules/common/tone/typo.lua",
          "return { id = 'common/tone/typo', stage = 'tone', summary = 's', why = 'w', apply = function(draft)\n"
          "  draft:replace('a', 'b')\n  if draft:length() > 900 then draft:replce('c', 'd') end end,\n"
          "  examples = { { given = 'a', want = 'b' }, { given = 'c', want = 'c' } } }\n",
          "replce", 3 },
        { "rules/off.lua", "return {\n['language/de/tone/owm'] = 'x' }", "no rule 'language/de/tone/owm'", 2 },
    };
    shop *at = *state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_error err = { 0 };
        put_text_file(at->folder, rows[i].path, rows[i].text);
        assert_int_not_equal(pl_engine_reload(at->engine, &err), PL_OK);
        if (!strstr(err.message, rows[i].says) || (rows[i].line && err.line != rows[i].line))
            fail_msg("row %zu: %s:%d: %s", i, err.source, err.line, err.message);
        expect_greeting(at, "Schönen", "was not taken over");
        expect_greeting(at, "Schönen", err.source);
        pl_document *doctor = ask(at->engine, "doctor", "{}");
        assert_true(says(doctor, "checks", "\"reload\""));
        pl_document_free(doctor);
        run_shell("rm '%s/%s'", at->folder, rows[i].path);
        put_word(at, "Schönen");
        put_rule(at, "Schönen");
        assert_int_equal(pl_engine_reload(at->engine, &err), PL_OK);
        expect_greeting(at, "Schönen", "[]");
    }
}

static void what_was_left_out_at_the_start_holds_a_reload_up(void **state)
{
    shop *at = *state;
    pl_error err = { 0 };
    pl_engine_close(at->engine);
    put_text_file(at->folder, "rules/language/de/tone/broken.lua", "return");
    at->engine = open_engine(at->content, at->folder);
    expect_greeting(at, "Schönen", "broken.lua");
    assert_int_equal(pl_engine_reload(at->engine, &err), PL_ERR_CONTENT);
    assert_non_null(strstr(err.source, "broken.lua"));
    run_shell("rm '%s/%s'", at->folder, "rules/language/de/tone/broken.lua");
    assert_int_equal(pl_engine_reload(at->engine, &err), PL_OK);
    expect_greeting(at, "Schönen", "[]");
}

enum { THREADS = 3, ROUNDS = 3 };

typedef struct load {
    const shop *at;
    atomic_bool ends;
    atomic_size_t answers;
    atomic_size_t wrong;
} load;

/* The words of an answer are all of one set of rules: the rule and its library never part. */
static void *keep_asking(void *payload)
{
    load *shared = payload;
    while (!atomic_load(&shared->ends)) {
        pl_answer answer;
        pl_status status = pl_engine_ask(&answer, shared->at->engine, "suggest", asked, strlen(asked));
        bool fine = !status && strstr(answer.text, "\"stopped\":[]") &&
                    !strstr(answer.text, "Schönen") != !strstr(answer.text, "Frohen");
        atomic_fetch_add(&shared->wrong, !fine);
        atomic_fetch_add(&shared->answers, 1);
        pl_answer_drop(&answer);
    }
    return NULL;
}

static void threads_that_ask_notice_nothing(void **state)
{
    static const struct {
        const char *word, *wanted;
        bool fine;
    } sets[] = { { "Frohen", "Frohen", true }, { "Schlimmen", "Frohen", false }, { "Schönen", "Schönen", true } };
    load shared = { .at = *state };
    pthread_t threads[THREADS];
    for (size_t i = 0; i < THREADS; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, keep_asking, &shared), 0);
    for (size_t i = 0; i < ROUNDS; i++) {
        pl_error err = { 0 };
        size_t set = i % (sizeof sets / sizeof *sets);
        size_t before = atomic_load(&shared.answers);
        put_word(*state, sets[set].word);
        put_rule(*state, sets[set].wanted);
        bool fine = pl_engine_reload(shared.at->engine, &err) == PL_OK;
        assert_int_equal(fine, sets[set].fine);
        while (atomic_load(&shared.answers) < before + THREADS)
            continue;
    }
    atomic_store(&shared.ends, true);
    for (size_t i = 0; i < THREADS; i++)
        assert_int_equal(pthread_join(threads[i], NULL), 0);
    assert_int_equal(atomic_load(&shared.wrong), 0);
    expect_greeting(*state, "Schönen", "[]");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(what_is_right_is_swapped_in, open_shop, close_shop),
        cmocka_unit_test_setup_teardown(what_is_wrong_leaves_the_old_one_and_says_why, open_shop, close_shop),
        cmocka_unit_test_setup_teardown(what_was_left_out_at_the_start_holds_a_reload_up, open_shop, close_shop),
        cmocka_unit_test_setup_teardown(threads_that_ask_notice_nothing, open_shop, close_shop),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
