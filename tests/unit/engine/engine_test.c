/* Opening, asking, errors, reload, and that the same request gives the same bytes. */
#include "unit/engine/answers.h"
#include "unit/engine/engines.h"

#include <pthread.h>

static const char late_request[] =
    "{\"market\":\"amazon-de\",\"message\":\"Wo ist mein Paket?\",\"now\":\"2026-11-22T09:00:00Z\",\"seed\":7,"
    "\"order\":{\"status\":\"shipped\",\"promised_by\":\"2026-11-20\",\"eta\":\"2026-11-24\",\"carrier\":\"DHL\"}}";

static void expect_error(pl_engine *engine, const char *method, pl_str request, const char *code, const char *says)
{
    pl_answer answer;
    pl_status status = pl_engine_ask(&answer, engine, method, request.at, request.length);
    assert_int_equal(status, answer.status);
    assert_int_not_equal(status, PL_OK);
    pl_document *document = read_answer(&answer);
    if (strcmp(text_at(document, "error.code"), code) != 0 || !strstr(answer.text, says))
        fail_msg("%s: '%s', want %s '%s'", method, answer.text, code, says);
    pl_document_free(document);
    pl_answer_drop(&answer);
}

static void refuses_bad_documents_by_name(void **state)
{
    const struct {
        const char *method;
        pl_str request;
        const char *code, *says;
    } rows[] = {
        { "suggst", PL_STR("{}"), "not_found", "no method is called 'suggst'" },
        { "suggest", PL_STR(""), "bad_request", "\"line\":1" },
        { "suggest", PL_STR("{"), "bad_request", "\"line\":1" },
        { "suggest", PL_STR("{}{}"), "bad_request", "\"line\":1" },
        { "suggest", PL_STR("{\"market\":\"amazon-de\",\"message\":\"a\",\"message\":\"b\"}"), "bad_request",
          "message" },
        { "suggest", PL_STR("{\"market\":\"amazon-de\",\"message\":\"a\0b\"}"), "bad_request", "\"line\":1" },
        { "suggest", PL_STR("{\"market\":\"amazon-de\",\"message\":\"\xFF\"}"), "bad_request", "UTF-8" },
        { "suggest", PL_STR("{\"market\":\"amazon-de\",\"message\":\"\\ud800\"}"), "bad_request", "surrogate" },
        { "suggest", PL_STR("{\"market\":\"amazon-de\",\"message\":7}"), "bad_request", "\"field\":\"/message\"" },
        { "suggest", PL_STR("{\"market\":\"amazn-de\",\"message\":\"a\"}"), "not_found", "amazon" },
        { "suggest", PL_STR("{\"market\":\"amazon-de\",\"message\":\"a\",\"choose\":{\"reply\":\"nothing\"}}"),
          "bad_request", "\"field\":\"/choose/reply\"" },
        { "suggest",
          PL_STR("{\"market\":\"amazon-de\",\"message\":\"a\",\"choose\":{\"variant\":{\"facts\":\"nothing\"}}}"),
          "bad_request", "\"field\":\"/choose/variant/facts\"" },
        { "suggest", PL_STR("{\"market\":\"amazon-de\",\"message\":\"a\",\"values\":{\"etta\":\"x\"}}"), "bad_request",
          "did you mean 'eta'?" },
        { "check", PL_STR("{\"market\":\"amazon-de\"}"), "bad_request", "\"field\":\"/text\"" },
        { "read", PL_STR("{}"), "bad_request", "\"field\":\"/message\"" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        expect_error(*state, rows[i].method, rows[i].request, rows[i].code, rows[i].says);
}

static void bounds_size_and_depth(void **state)
{
    enum { REQUEST_MAX = 1 << 20 };
    char *blanks = malloc(REQUEST_MAX + 2);
    assert_non_null(blanks);
    memset(blanks, ' ', REQUEST_MAX + 2);
    memcpy(blanks, late_request, strlen(late_request));
    pl_answer answer;
    assert_int_equal(pl_engine_ask(&answer, *state, "suggest", blanks, REQUEST_MAX), PL_OK);
    pl_answer_drop(&answer);
    expect_error(*state, "suggest", (pl_str){ blanks, REQUEST_MAX + 1 }, "bad_request", "at most 1048576 bytes");
    memset(blanks, '[', REQUEST_MAX);
    expect_error(*state, "suggest", (pl_str){ blanks, REQUEST_MAX }, "bad_request", "deep");
    free(blanks);
}

static void the_same_request_gives_the_same_bytes(void **state)
{
    pl_answer first;
    assert_int_equal(pl_engine_ask(&first, *state, "suggest", late_request, strlen(late_request)), PL_OK);
    pl_engine *other = open_shipped();
    for (size_t i = 0; i < 4; i++) {
        pl_answer again;
        pl_engine *engine = i % 2 ? other : *state;
        assert_int_equal(pl_engine_ask(&again, engine, "suggest", late_request, strlen(late_request)), PL_OK);
        assert_string_equal(first.text, again.text);
        pl_answer_drop(&again);
    }
    pl_engine_close(other);
    pl_answer_drop(&first);
}

static void points_add_up_to_the_score(void **state)
{
    pl_document *answer = ask(*state, "suggest", late_request);
    size_t count = pl_document_count(answer, "suggestions");
    double before = 2;
    assert_true(count > 1);
    for (size_t i = 0; i < count; i++) {
        char path[128];
        double sum = 0;
        (void)snprintf(path, sizeof path, "suggestions.%zu.points", i);
        size_t points = pl_document_count(answer, path);
        for (size_t k = 0; k < points; k++) {
            (void)snprintf(path, sizeof path, "suggestions.%zu.points.%zu.points", i, k);
            sum += strtod(text_at(answer, path), NULL);
        }
        (void)snprintf(path, sizeof path, "suggestions.%zu.score", i);
        double score = strtod(text_at(answer, path), NULL);
        assert_true(sum - score < 0.0001 && score - sum < 0.0001);
        assert_true(score <= before && score <= 1);
        before = score;
    }
    pl_document_free(answer);
}

static void limits_suggestions_and_keeps_one_that_can_be_sent(void **state)
{
    for (int limit = 1; limit <= 3; limit++) {
        char request[1024];
        (void)snprintf(request, sizeof request, "%.*s,\"limit\":%d}", (int)strlen(late_request) - 1, late_request,
                       limit);
        pl_document *answer = ask(*state, "suggest", request);
        size_t count = pl_document_count(answer, "suggestions");
        assert_in_range(count, 1, limit);
        assert_string_equal(text_at(answer, "suggestions.0.replies.0"), "parcel_late");
        bool ready = false;
        for (size_t i = 0; i < count; i++) {
            char path[64];
            (void)snprintf(path, sizeof path, "suggestions.%zu.status", i);
            ready = ready || !strcmp(text_at(answer, path), "ready");
        }
        assert_true(ready);
        pl_document_free(answer);
    }
}

static void chooses_the_language_as_designed(void **state)
{
    static const struct {
        const char *request, *language;
        bool fallback;
    } rows[] = {
        { "{'market':'amazon-de','message':'Wo ist mein Paket? Ich warte schon so lange darauf.'}", "de-DE", false },
        { "{'market':'amazon-de','message':'Where is my package? I have been waiting for it for days.'}", "en-DE",
          false },
        { "{'market':'amazon-de','message':'Where is my package? I have been waiting for days.','language':'de'}",
          "de-DE", false },
        { "{'market':'amazon-de','message':'Wo ist mein Paket?','choose':{'language':'ja'}}", "ja-DE", false },
        { "{'market':'amazon-de','message':'?','buyer':{'language':'en'}}", "en-DE", false },
        { "{'market':'amazon-de','message':'?'}", "de-DE", false },
        { "{'market':'amazon-de','message':'?','language':'it'}", "de-DE", true },
        { "{'market':'amazon-de','message':'?','buyer':{'language':'it'}}", "de-DE", true },
        { "{'market':'amazon-it','message':'?'}", "en-IT", true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_document *answer = ask_quoted(*state, "suggest", rows[i].request);
        const char *language = text_at(answer, "suggestions.0.language");
        bool noted = !strcmp(text_at(answer, "findings.0.rule"), "language_fallback");
        bool review = !strcmp(text_at(answer, "suggestions.0.status"), "review");
        if (strcmp(language, rows[i].language) != 0 || noted != rows[i].fallback || (noted && !review))
            fail_msg("%s: %s, fallback %d, %s", rows[i].request, language, noted,
                     text_at(answer, "suggestions.0.status"));
        pl_document_free(answer);
    }
}

static void a_bare_day_is_a_day_of_the_market(void **state)
{
    static const struct {
        const char *market, *late;
    } rows[] = { { "amazon-us", "parcel_on_its_way" },
                 { "amazon-jp", "parcel_on_its_way" },
                 { "shop-nz", "parcel_on_its_way" } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char request[512];
        (void)snprintf(
            request, sizeof request,
            "{'market':'%s','occasion':'delayed','now':'2026-11-22','choose':{'intents':['where_is_my_order']},"
            "'order':{'status':'shipped','promised_by':'2026-11-22'}}",
            rows[i].market);
        pl_document *answer = ask_quoted(*state, "suggest", request);
        assert_string_equal(text_at(answer, "suggestions.0.replies.0"), rows[i].late);
        pl_document_free(answer);
        for (char *at = strstr(request, "2026-11-22"); at; at = NULL)
            memcpy(at, "2026-11-23", strlen("2026-11-23"));
        answer = ask_quoted(*state, "suggest", request);
        assert_string_equal(text_at(answer, "suggestions.0.replies.0"), "parcel_late");
        pl_document_free(answer);
    }
}

static void *ask_often(void *engine)
{
    for (size_t i = 0; i < 20; i++) {
        pl_answer answer;
        if (pl_engine_ask(&answer, engine, i % 2 ? "suggest" : "read", late_request, strlen(late_request)) && i % 2)
            return "failed";
        pl_answer_drop(&answer);
    }
    return NULL;
}

static void two_threads_ask_while_content_is_reloaded(void **state)
{
    pthread_t threads[2];
    pl_error err = { 0 };
    for (size_t i = 0; i < 2; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, ask_often, *state), 0);
    assert_int_equal(pl_engine_reload(*state, &err), PL_OK);
    for (size_t i = 0; i < 2; i++) {
        void *fault;
        assert_int_equal(pthread_join(threads[i], &fault), 0);
        assert_null(fault);
    }
}

static void does_not_open_on_broken_content(void **state)
{
    (void)state;
    static const struct {
        const char *content, *shop;
        pl_status status;
    } rows[] = { { "/nowhere", NULL, PL_ERR_CONTENT }, { PL_SOURCE_FOLDER, "/nowhere/shop", PL_ERR_STORE } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_engine *engine = NULL;
        pl_error err = { 0 };
        pl_engine_options options = { .size = sizeof options, .content = rows[i].content, .shop = rows[i].shop };
        pl_status status = pl_engine_open(&engine, &options, &err);
        assert_null(engine);
        assert_int_not_equal(status, PL_OK);
        assert_true(err.message[0]);
    }
    pl_engine *engine = NULL;
    pl_error err = { 0 };
    pl_engine_options options = { .size = 1 };
    assert_int_equal(pl_engine_open(&engine, &options, &err), PL_ERR_USAGE);
    pl_engine_close(NULL);
}

static void broken_built_in_content_names_its_place_and_the_old_content_stays(void **state)
{
    (void)state;
    char content[PATH_MAX];
    copy_content(content);
    pl_engine *engine = open_engine(content, NULL);
    pl_error err = { 0 };
    put_text_file(content, "locales/root/moves.lua", "return {\n greeting = 7 }");
    assert_int_equal(pl_engine_reload(engine, &err), PL_ERR_CONTENT);
    assert_string_equal(err.source, "locales/root/moves.lua");
    assert_int_equal(err.line, 2);
    pl_document_free(ask(engine, "suggest", late_request));
    pl_engine_close(engine);
    pl_engine_options options = { .size = sizeof options, .content = content };
    assert_int_equal(pl_engine_open(&engine, &options, &err), PL_ERR_CONTENT);
    remove_content(content);
}

static void a_hostile_rule_of_the_shop_is_named_and_the_answer_comes(void **state)
{
    (void)state;
    char shop[PATH_MAX];
    pl_error err = { 0 };
    make_empty(shop);
    assert_int_equal(pl_shop_init(shop, &err), PL_OK);
    put_text_file(shop, "rules/common/tone/hostile.lua",
                  "return { id = 'common/tone/hostile', stage = 'tone', summary = 's', why = 'w',\n"
                  "  apply = function(draft, ctx) draft:replace('q', 'k') while ctx.market == 'amazon-de' do end end,\n"
                  "  examples = { { given = 'q', want = 'k', market = 'amazon-us' },\n"
                  "    { given = 'b', want = 'b', market = 'amazon-jp' } } }");
    put_text_file(shop, "rules/common/policy/broken.lua", "return { id = 'common/policy/broken' }");
    pl_engine *engine = open_engine(PL_SOURCE_FOLDER, shop);
    pl_document *answer = ask(engine, "suggest", late_request);
    assert_string_equal(text_at(answer, "stopped.0.rule"), "common/tone/hostile");
    assert_true(*text_at(answer, "stopped.0.budget")); /* steps, or time where a sanitizer slows them */
    assert_string_equal(text_at(answer, "suggestions.0.replies.0"), "parcel_late");
    assert_string_equal(text_at(answer, "suggestions.0.status"), "ready");
    assert_non_null(strstr(text_at(answer, "degraded.0"), "rules/common/policy/broken.lua:1"));
    pl_document_free(answer);
    pl_engine_close(engine);
    remove_content(shop);
}

static void files_of_the_shop_that_are_too_long_are_left_out(void **state)
{
    enum { LONG_BYTES = 5 << 20 };
    (void)state;
    char shop[PATH_MAX];
    pl_error err = { 0 };
    char *text = malloc(LONG_BYTES);
    assert_non_null(text);
    memset(text, ' ', LONG_BYTES);
    text[LONG_BYTES - 1] = '\0';
    make_empty(shop);
    assert_int_equal(pl_shop_init(shop, &err), PL_OK);
    put_text_file(shop, "rules/common/policy/long.lua", text);
    put_text_file(shop, "locales/de/moves.lua", text);
    free(text);
    pl_engine *engine = open_engine(PL_SOURCE_FOLDER, shop);
    pl_document *answer = ask(engine, "suggest", late_request);
    assert_string_equal(text_at(answer, "suggestions.0.replies.0"), "parcel_late");
    assert_non_null(strstr(text_at(answer, "degraded.0"), "locales/de/moves.lua"));
    assert_non_null(strstr(text_at(answer, "degraded.1"), "rules/common/policy/long.lua"));
    pl_document_free(answer);
    pl_engine_close(engine);
    remove_content(shop);
}

static int open_state(void **state)
{
    *state = open_shipped();
    return 0;
}

static int close_state(void **state)
{
    pl_engine_close(*state);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refuses_bad_documents_by_name),
        cmocka_unit_test(bounds_size_and_depth),
        cmocka_unit_test(the_same_request_gives_the_same_bytes),
        cmocka_unit_test(points_add_up_to_the_score),
        cmocka_unit_test(limits_suggestions_and_keeps_one_that_can_be_sent),
        cmocka_unit_test(chooses_the_language_as_designed),
        cmocka_unit_test(a_bare_day_is_a_day_of_the_market),
        cmocka_unit_test(two_threads_ask_while_content_is_reloaded),
        cmocka_unit_test(does_not_open_on_broken_content),
        cmocka_unit_test(broken_built_in_content_names_its_place_and_the_old_content_stays),
        cmocka_unit_test(files_of_the_shop_that_are_too_long_are_left_out),
        cmocka_unit_test(a_hostile_rule_of_the_shop_is_named_and_the_answer_comes),
    };
    return cmocka_run_group_tests(tests, open_state, close_state);
}
