/* Readings of whole messages: language, intents, emotion, risks, promises, and what needs no reply. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "understand/understand.h"

static const int64_t now = 1795305600000; /* 2026-11-22T00:00:00Z */

typedef struct fixture {
    pl_catalog *catalog;
    pl_lexicon *lexicon;
    pl_arena arena;
} fixture;

static int open_fixture(void **state)
{
    static fixture self;
    pl_error err = { 0 };
    pl_content_folders folders = { .builtin = PL_SOURCE_FOLDER };
    pl_arena_init(&self.arena, 64 << 20);
    if (pl_catalog_load(&self.catalog, folders, &err) || pl_lexicon_load(&self.lexicon, self.catalog, folders, &err)) {
        print_error("%s:%d: %s\n", err.source, err.line, err.message);
        return 1;
    }
    *state = &self;
    return 0;
}

static int close_fixture(void **state)
{
    fixture *self = *state;
    pl_lexicon_free(self->lexicon);
    pl_catalog_free(self->catalog);
    pl_arena_drop(&self->arena);
    return 0;
}

static pl_message message_of(fixture *self, const char *market, const char *text)
{
    pl_message message = { .text = pl_str_of(text), .now = now };
    pl_error err = { 0 };
    if (market && pl_market_find(&message.market, &self->arena, self->catalog, pl_str_of(market), NULL, &err))
        fail_msg("%s: %s", market, err.message);
    return message;
}

static pl_reading read_message(fixture *self, const pl_message *message)
{
    pl_reading reading;
    pl_error err = { 0 };
    if (pl_understand(&reading, &self->arena, self->lexicon, message, &err))
        fail_msg("%.*s: %s", PL_STR_ARGS(message->text), err.message);
    return reading;
}

static pl_reading read_text(fixture *self, const char *market, const char *text)
{
    pl_message message = message_of(self, market, text);
    return read_message(self, &message);
}

static void tells_languages_apart(void **state)
{
    static const struct {
        const char *market, *text, *want;
    } rows[] = {
        { NULL, "Wo ist mein Paket?", "de" },
        { NULL, "where is it", "en" },
        { "amazon-us", "Wo ist mein Paket?", "de" },
        { "amazon-de", "Where is my parcel please?", "en" },
        { "amazon-de", "Où est mon colis ? Je l'attends depuis une semaine.", "fr" },
        { "amazon-us", "¿Dónde está mi pedido? Llevo dos semanas esperando.", "es" },
        { "amazon-us", "荷物はまだですか", "ja" },
        { "amazon-jp", "返品希望", "ja" },
        { "amazon-jp", "我的快递到哪了", "zh-Hans" },
        { "shop-tw", "請問什麼時候會出貨", "zh-Hant" },
        { "shop-cn", "退货", "zh-Hans" },
        { "amazon-us", "배송이 언제 되나요", "ko" },
        { "amazon-us", "ของยังไม่มาเลย", "th" },
        { "amazon-de", "ok", "de" },
        { "amazon-us", "ok", "en" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_reading reading = read_text(*state, rows[i].market, rows[i].text);
        assert_true(reading.language_count > 0);
        if (strcmp(reading.language[0].tag.text, rows[i].want) != 0)
            fail_msg("'%s': %s, not %s", rows[i].text, reading.language[0].tag.text, rows[i].want);
        assert_true(reading.language[0].confidence > 0 && reading.language[0].confidence <= 1);
    }
}

static void the_named_language_wins_and_no_letters_are_no_language(void **state)
{
    pl_message message = message_of(*state, "amazon-us", "Wo ist mein Paket?");
    snprintf(message.language.text, sizeof message.language.text, "en");
    pl_reading named = read_message(*state, &message);
    assert_string_equal(named.language[0].tag.text, "en");
    assert_true(named.language[0].confidence == 1);
    pl_reading none = read_text(*state, "amazon-us", "??? 12");
    assert_int_equal(none.language_count, 0);
    assert_true(none.unsure && none.reply_needed);
}

/* The best intent of clear messages, "-" where nothing is clear. */
static void names_the_intent_of_clear_messages(void **state)
{
    static const struct {
        const char *market, *text, *want;
    } rows[] = {
        { "amazon-de", "Die Lieferung ist noch immer nicht angekommen.", "where_is_my_order" },
        { "amazon-de", "Ist angekommen, vielen Dank!", "acknowledgement" },
        { "amazon-de", "Ich hätte gern eine Rechnung", "invoice" },
        { "amazon-de", "Bitte Bestelung stornieren", "cancel_order" },
        { "amazon-us", "my order still hasnt come", "where_is_my_order" },
        { "amazon-us", "the zipper broke, it doesn't work", "defective" },
        { "amazon-us", "any chance of a discount for two?", "price_haggle" },
        { "amazon-jp", "まだ届いていません", "where_is_my_order" },
        { "amazon-jp", "領収書をお願いします", "invoice" },
        { "shop-cn", "还没收到快递", "where_is_my_order" },
        { "shop-cn", "能不能便宜点", "price_haggle" },
        { "amazon-de", "Bei Ihnen piept es im Keller", "-" },
        { "amazon-us", "purple", "-" },
        { "shop-cn", "紫色", "-" },
        { "amazon-de", "Servus, die Kopfhörer gehen nur noch auf der linken Seite. Was machen wir jetzt?",
          "defective" },
        { "amazon-de", "Die Lampe ist NICHT defekt, ich möchte sie trotzdem zurückgeben.", "return_request" },
        { "amazon-de", "Das Netzteil wurde schon ersetzt, danke.", "acknowledgement" },
        { "amazon-de", "koennen sie mir die rechnug schicken", "invoice" },
        { "amazon-us", "can cheaper a bit or not lah", "price_haggle" },
        { "amazon-us", "hello, the ladder is rather green and heavy", "-" },
        { "shop-cn", "亲 在吗 我的快递咋还没到", "where_is_my_order" },
        { "amazon-jp", "壊れているわけではないのですが、返品を希望します。", "return_request" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_reading reading = read_text(*state, rows[i].market, rows[i].text);
        const pl_intent_hit *best = pl_vector_get(&reading.intents, 0);
        pl_str got = reading.unsure || !best ? PL_STR("-") : best->id;
        if (!pl_str_is(got, rows[i].want))
            fail_msg("'%s': %.*s, not %s", rows[i].text, PL_STR_ARGS(got), rows[i].want);
        for (size_t j = 0; best && !reading.unsure && j < best->evidence.count; j++) {
            const pl_evidence *evidence = pl_vector_get(&best->evidence, j);
            assert_true(evidence->start < evidence->end && evidence->end <= strlen(rows[i].text));
        }
    }
}

static void hears_two_issues_in_one_message(void **state)
{
    pl_reading reading =
        read_text(*state, "amazon-de", "Können Sie mir die Rechnung schicken? Und wo bleibt meine Bestellung?");
    bool invoice = false;
    bool parcel = false;
    for (size_t i = 0; i < reading.intents.count; i++) {
        const pl_intent_hit *hit = pl_vector_get(&reading.intents, i);
        invoice = invoice || pl_str_is(hit->id, "invoice");
        parcel = parcel || pl_str_is(hit->id, "where_is_my_order");
    }
    assert_true(invoice && parcel);
    assert_false(reading.unsure);
}

static void feels_emotion_with_its_strength(void **state)
{
    static const struct {
        const char *market, *text;
        pl_emotion emotion;
        int least, most;
    } rows[] = {
        { "amazon-de", "Wo ist mein Paket?", PL_EMOTION_CALM, 0, 1 },
        { "amazon-de", "Ist das schon unterwegs?", PL_EMOTION_CALM, 0, 1 },
        { "amazon-de", "Ich bin wirklich enttäuscht.", PL_EMOTION_DISAPPOINTED, 3, 4 },
        { "amazon-de", "Das ist eine Frechheit!! Ich bin stinksauer!!", PL_EMOTION_ANGRY, 4, 5 },
        { "amazon-us", "I'm not angry, just asking.", PL_EMOTION_CALM, 0, 1 },
        { "amazon-us", "Absolutely love it, perfect!", PL_EMOTION_HAPPY, 3, 5 },
        { "amazon-us", "I'm worried it got lost", PL_EMOTION_ANXIOUS, 2, 4 },
        { "amazon-jp", "とても残念です。", PL_EMOTION_DISAPPOINTED, 3, 4 },
        { "shop-cn", "气死我了！！", PL_EMOTION_ANGRY, 4, 5 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_reading reading = read_text(*state, rows[i].market, rows[i].text);
        if (reading.emotion != rows[i].emotion || reading.intensity < rows[i].least || reading.intensity > rows[i].most)
            fail_msg("'%s': %s %d", rows[i].text, pl_emotion_name(reading.emotion), reading.intensity);
    }
    assert_true(read_text(*state, "amazon-us", "Thanks for nothing.").sarcasm);
    assert_false(read_text(*state, "amazon-us", "Thanks a lot, great service!").sarcasm);
    assert_true(read_text(*state, "amazon-de", "Dringend: bitte bis morgen antworten").urgency >= 3);
    assert_int_equal(read_text(*state, "amazon-de", "Wo ist mein Paket?").urgency, 0);
}

static void threats_are_risks_and_only_alone_an_intent(void **state)
{
    pl_reading alone = read_text(*state, "amazon-de", "Ich gehe damit zum Anwalt.");
    const pl_risk *risk = pl_vector_get(&alone.risks, 0);
    const pl_intent_hit *intent = pl_vector_get(&alone.intents, 0);
    assert_true(risk && pl_str_is(risk->kind, "legal_threat") && risk->evidence.count == 1);
    assert_true(intent && pl_str_is(intent->id, "legal_threat"));
    assert_int_equal(alone.emotion, PL_EMOTION_ANGRY);
    assert_true(alone.intensity >= 4);
    pl_reading both = read_text(*state, "amazon-de", "Wo bleibt meine Erstattung? Sonst gehe ich zum Anwalt.");
    for (size_t i = 0; i < both.intents.count; i++)
        assert_false(pl_str_is(((const pl_intent_hit *)pl_vector_get(&both.intents, i))->id, "legal_threat"));
    assert_int_equal(both.risks.count, 1);
    assert_int_equal(read_text(*state, "amazon-de", "Wo ist mein Paket?").risks.count, 0);
}

static void bare_thanks_need_no_reply(void **state)
{
    static const struct {
        const char *market, *text;
        bool needed;
    } rows[] = {
        { "amazon-de", "Vielen Dank!", false },
        { "amazon-us", "ok thanks", false },
        { "amazon-jp", "ありがとうございます", false },
        { "shop-cn", "好的谢谢", false },
        { "shop-cn", "嗯？", true },
        { "amazon-de", "Danke, aber wo ist mein Paket?", true },
        { "amazon-us", "Hello", true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (read_text(*state, rows[i].market, rows[i].text).reply_needed != rows[i].needed)
            fail_msg("'%s'", rows[i].text);
    }
}

static const pl_json *json_of(fixture *self, const char *text)
{
    const pl_json *json;
    pl_error err = { 0 };
    if (pl_json_read(&json, &self->arena, pl_str_of(text), "test", &err))
        fail_msg("%s", err.message);
    return json;
}

static void a_solved_problem_asks_for_nothing(void **state)
{
    static const struct {
        const char *market;
        const char *text;
        const char *intent;
    } rows[] = {
        { "amazon-us", "The mixer that wouldn't start: my mistake, the plug was loose. All good now!",
          "acknowledgement" },
        { "amazon-de", "Die defekte Lampe von gestern hat sich erledigt, die Birne war nur locker.",
          "acknowledgement" },
        { "amazon-jp", "電源が入らない件ですが、私の勘違いでした。お騒がせしました。", "acknowledgement" },
        { "shop-cn", "刚才说的开不了机，是我没插电，已经好了", "acknowledgement" },
        { "amazon-us", "The parcel turned up, all good now. But the lamp in it is broken.", "defective" },
        { "amazon-us", "It works now. Could you send me the invoice?", "invoice" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_reading reading = read_text(*state, rows[i].market, rows[i].text);
        const pl_intent_hit *best = pl_vector_get(&reading.intents, 0);
        pl_str id = best ? best->id : PL_STR("nothing");
        if (!pl_str_is(id, rows[i].intent))
            fail_msg("'%s': %.*s", rows[i].text, PL_STR_ARGS(id));
    }
}

static void knows_why_somebody_hesitates(void **state)
{
    static const struct {
        const char *market;
        const char *text;
        const char *objection;
    } rows[] = {
        { "amazon-us", "Hmm, I'll think about it.", "later" },
        { "amazon-us", "I saw it cheaper on another site, at another shop it's 20.", "elsewhere" },
        { "amazon-us", "Is it really worth the money?", "worth" },
        { "amazon-de", "Das muss ich mir noch überlegen.", "later" },
        { "amazon-de", "Bei der Konkurrenz kostet das die Hälfte.", "elsewhere" },
        { "amazon-jp", "もう少し考えます。", "later" },
        { "amazon-jp", "他の店の方が安いです。", "elsewhere" },
        { "shop-cn", "我再考虑一下", "later" },
        { "shop-cn", "别家才卖五十", "elsewhere" },
        { "shop-cn", "这个值不值啊", "worth" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_reading reading = read_text(*state, rows[i].market, rows[i].text);
        if (!pl_str_is(reading.objection, rows[i].objection))
            fail_msg("'%s': %.*s", rows[i].text, PL_STR_ARGS(reading.objection));
    }
}

static void remembers_promises_and_sees_them_broken(void **state)
{
    static const struct {
        const char *market, *said, *status, *what;
        bool broken;
    } rows[] = {
        { "amazon-de", "Ihr Paket wird bis zum 20.11. zugestellt.", "shipped", "delivery", true },
        { "amazon-de", "Ihr Paket wird bis zum 20.11. zugestellt.", "delivered", "delivery", false },
        { "amazon-de", "Ihr Paket wird bis zum 24.11. zugestellt.", "shipped", "delivery", false },
        { "amazon-de", "Ihr Paket kommt laut DHL voraussichtlich am 20.11.", "shipped", "delivery", true },
        { "amazon-us", "Your refund will be there by November 20.", "shipped", "refund", true },
        { "amazon-jp", "11月20日までにお届けします。", "shipped", "delivery", true },
        { "shop-cn", "11月20日前送到您手里。", "shipped", "delivery", true },
    };
    fixture *self = *state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char text[512];
        char order[64];
        snprintf(text, sizeof text, "[{\"from\":\"agent\",\"text\":\"%s\",\"at\":\"2026-11-16T09:00:00Z\"}]",
                 rows[i].said);
        pl_message message = message_of(self, rows[i].market, "?");
        message.conversation = json_of(self, text);
        snprintf(order, sizeof order, "{\"id\":\"1\",\"status\":\"%s\"}", rows[i].status);
        message.order = json_of(self, order);
        pl_reading reading = read_message(self, &message);
        if (reading.promises.count != 1)
            fail_msg("'%s': %zu promises", rows[i].said, reading.promises.count);
        const pl_promise *promise = pl_vector_get(&reading.promises, 0);
        assert_true(pl_str_is(promise->what, rows[i].what));
        assert_int_equal(promise->by.kind, PL_VALUE_DAY);
        if (promise->broken != rows[i].broken)
            fail_msg("'%s' with status %s", rows[i].said, rows[i].status);
    }
}

static void a_short_message_leans_on_what_the_buyer_wrote_before(void **state)
{
    fixture *self = *state;
    pl_message message = message_of(self, "amazon-us", "ok super");
    message.conversation =
        json_of(self, "[{\"from\":\"buyer\",\"text\":\"Guten Tag, meine Lieferung ist nicht angekommen.\"}]");
    pl_reading reading = read_message(self, &message);
    assert_string_equal(reading.language[0].tag.text, "de");
}

static void refused_memory_is_an_error_and_no_leak(void **state)
{
    fixture *self = *state;
    pl_message message =
        message_of(self, "amazon-de", "Wo ist mein Paket 305-1234567-7654321? Sonst gehe ich zum Anwalt!");
    message.conversation = json_of(self, "[{\"from\":\"agent\",\"text\":\"Ihr Paket wird bis morgen zugestellt.\"}]");
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        pl_arena arena;
        pl_reading reading;
        pl_error err = { 0 };
        pl_arena_init(&arena, 64 << 20);
        pl_alloc_refuse_from(n);
        status = pl_understand(&reading, &arena, self->lexicon, &message, &err);
        pl_alloc_refuse_from(0);
        if (status)
            assert_int_equal(status, PL_ERR_MEMORY);
        pl_arena_drop(&arena);
        assert_true(n < 2000);
    }
}

static void the_longest_and_the_empty_message_are_read(void **state)
{
    static char text[60001];
    for (size_t i = 0; i + 3 < sizeof text; i += 3)
        memcpy(text + i, i % 60 ? "达" : "？", 3);
    pl_reading chinese = read_text(*state, "shop-cn", text);
    assert_string_equal(chinese.language[0].tag.text, "zh-Hans");
    for (size_t i = 0; i + 1 < sizeof text; i++)
        text[i] = "paket ist weg! "[i % 15];
    text[20000] = 0;
    assert_string_equal(read_text(*state, "amazon-de", text).language[0].tag.text, "de");
    assert_true(read_text(*state, "amazon-de", "").unsure);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_languages_apart),
        cmocka_unit_test(the_named_language_wins_and_no_letters_are_no_language),
        cmocka_unit_test(names_the_intent_of_clear_messages),
        cmocka_unit_test(hears_two_issues_in_one_message),
        cmocka_unit_test(feels_emotion_with_its_strength),
        cmocka_unit_test(threats_are_risks_and_only_alone_an_intent),
        cmocka_unit_test(bare_thanks_need_no_reply),
        cmocka_unit_test(a_solved_problem_asks_for_nothing),
        cmocka_unit_test(knows_why_somebody_hesitates),
        cmocka_unit_test(remembers_promises_and_sees_them_broken),
        cmocka_unit_test(a_short_message_leans_on_what_the_buyer_wrote_before),
        cmocka_unit_test(refused_memory_is_an_error_and_no_leak),
        cmocka_unit_test(the_longest_and_the_empty_message_are_read),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
