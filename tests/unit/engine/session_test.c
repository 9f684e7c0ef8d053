/* What a session gives its case: the clock's whole seconds, and the choices that the reply's content states. */
#include "unit/engine/engines.h"

static const char late[] = "{\"market\":\"amazon-de\",\"message\":\"Wo bleibt mein Paket?\",\"limit\":5,"
                           "\"order\":{\"id\":\"1\",\"status\":\"shipped\",\"promised_by\":\"2020-01-02\"}}";

static void promises_have_whole_seconds(void **state)
{
    (void)state;
    pl_engine *engine = open_shipped();
    size_t moments = 0;
    for (int i = 0; i < 3; i++) { /* one of a thousand moments is a whole second anyway */
        pl_document *answer = ask(engine, "suggest", late);
        for (size_t k = 0; k < pl_document_count(answer, "suggestions"); k++) {
            char path[64];
            (void)snprintf(path, sizeof path, "suggestions.%zu.commitments.0.by", k);
            const char *by = pl_document_text(answer, path);
            moments += by && strchr(by, 'T');
            if (by && strchr(by, '.'))
                fail_msg("%s", by);
        }
        pl_document_free(answer);
    }
    assert_true(moments > 0);
    pl_engine_close(engine);
}

static void choices_and_their_options_are_the_reply_s(void **state)
{
    (void)state;
    char content[PATH_MAX];
    copy_content(content);
    run_shell("sed -i 's/\"ask_photo\" } }/\"a_voucher\" } }/' '%s/locales/root/replies/parcel_late.lua'%s", content,
              "");
    pl_engine *engine = open_engine(content, NULL);
    pl_document *answer = ask(engine, "suggest", late);
    assert_string_equal(text_at(answer, "suggestions.0.choices.0.value"), "remedy");
    assert_int_equal(pl_document_count(answer, "suggestions.0.choices.0.options"), 3);
    assert_string_equal(text_at(answer, "suggestions.0.choices.0.options.0"), "refund");
    assert_string_equal(text_at(answer, "suggestions.0.choices.0.options.2"), "a_voucher");
    pl_document_free(answer);
    pl_engine_close(engine);
    remove_content(content);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(promises_have_whole_seconds),
        cmocka_unit_test(choices_and_their_options_are_the_reply_s),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
