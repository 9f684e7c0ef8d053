/* Tests of sentences, words and graphemes; expected segments are joined by '|'. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "locale/segment.h"

typedef pl_status (*segment_verb)(pl_vector *out, pl_str text, const char *language, pl_error *err);

static pl_status sentences(pl_vector *out, pl_str text, const char *language, pl_error *err)
{
    pl_tag tag = { "" };
    if (language[0])
        assert_int_equal(pl_tag_of(&tag, pl_str_of(language), NULL), PL_OK);
    return pl_segment_sentences(out, text, tag, err);
}

static pl_status words(pl_vector *out, pl_str text, const char *language, pl_error *err)
{
    (void)language;
    return pl_segment_words(out, text, err);
}

static void check(segment_verb verb, const char *language, const char *text, const char *want)
{
    pl_vector segments;
    pl_buf joined;
    pl_vector_init(&segments, sizeof(pl_segment), NULL);
    pl_buf_init(&joined, 4096);
    assert_int_equal(verb(&segments, pl_str_of(text), language, NULL), PL_OK);
    for (size_t i = 0; i < segments.count; i++) {
        const pl_segment *one = pl_vector_get(&segments, i);
        if (i)
            pl_buf_put_byte(&joined, '|');
        pl_buf_put(&joined, pl_str_slice(pl_str_of(text), one->start, one->end));
    }
    assert_string_equal(joined.at ? joined.at : "", want);
    pl_buf_drop(&joined);
    pl_vector_drop(&segments);
}

static void splits_sentences(void **state)
{
    static const struct {
        const char *language, *text, *want;
    } rows[] = {
        { "en", "", "" },
        { "en", "   \n\n ", "" },
        { "en", "One. Two! Three? Four", "One.|Two!|Three?|Four" },
        { "en", "It costs 12.50 USD. Fine.", "It costs 12.50 USD.|Fine." },
        { "en", "App v2.1 is out. Go to example.com now.", "App v2.1 is out.|Go to example.com now." },
        { "en", "See https://x.de/?a=b. Thanks", "See https://x.de/?a=b.|Thanks" },
        { "en", "Mr. Smith met Dr. Jones. They talked.", "Mr. Smith met Dr. Jones.|They talked." },
        { "en", "No. I want a refund.", "No.|I want a refund." },
        { "en", "See No. 5 below. OK.", "See No. 5 below.|OK." },
        { "en", "So do I. Thanks.", "So do I.|Thanks." },
        { "en", "J. R. Smith called. ok", "J. R. Smith called.|ok" },
        { "en", "At 5 p.m. we close. At 6 p.m. We open.", "At 5 p.m. we close.|At 6 p.m.|We open." },
        { "en", "e.g. this one. i.e. that.", "e.g. this one.|i.e. that." },
        { "en", "Really?! Yes.", "Really?!|Yes." },
        { "en", "He said \"Go.\" Then left.", "He said \"Go.\"|Then left." },
        { "en", "Wait... what? Hmm… okay… Done", "Wait... what?|Hmm… okay…|Done" },
        { "en", "Line one\nline two\r\nthree", "Line one|line two|three" },
        { "de", "Am 24. November kommt es. Danke!", "Am 24. November kommt es.|Danke!" },
        { "de", "Es kostet 24. Danach mehr.", "Es kostet 24.|Danach mehr." },
        { "de", "Wir liefern z. B. morgen. Gut.", "Wir liefern z. B. morgen.|Gut." },
        { "de", "Das ist z.B. rot bzw. blau, ca. 3 Stk. pro Karton. Ja.",
          "Das ist z.B. rot bzw. blau, ca. 3 Stk. pro Karton.|Ja." },
        { "de", "Hr. Dr. Müller, Nr. 5. Ende.", "Hr. Dr. Müller, Nr. 5.|Ende." },
        { "de", "Lampen usw. kommen. Kabel usw. Danke.", "Lampen usw. kommen.|Kabel usw.|Danke." },
        { "de", "„Wo ist es?“ Ich warte.", "„Wo ist es?“|Ich warte." },
        { "de-AT", "Ca. 12,50 Euro. Ja", "Ca. 12,50 Euro.|Ja" },
        { "ja", "届きません。いつ届きますか？お願いします", "届きません。|いつ届きますか？|お願いします" },
        { "ja", "「はい。」と言いました。", "「はい。」|と言いました。" },
        { "zh-Hans", "你好！我的包裹在哪里?谢谢", "你好！|我的包裹在哪里?|谢谢" },
        { "zh-Hans", "价格12.50元。好", "价格12.50元。|好" },
        { "ar", "أين طلبي؟ شكرا. مع السلامة", "أين طلبي؟|شكرا.|مع السلامة" },
        { "tr", "Sipariş No. 5 nerede? Teşekkürler.", "Sipariş No. 5 nerede?|Teşekkürler." },
        { "hi", "मेरा ऑर्डर कहाँ है। धन्यवाद", "मेरा ऑर्डर कहाँ है।|धन्यवाद" },
        { "", "One. Two", "One.|Two" },
        { "en", "...", "..." },
        { "en", "a\xFF. B", "a\xFF.|B" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check(sentences, rows[i].language, rows[i].text, rows[i].want);
}

static void splits_words(void **state)
{
    static const char *const rows[][2] = {
        { "", "" },
        { "...", "" },
        { "Hello, world 42!", "Hello|world|42" },
        { "Größe: 3-teilig", "Größe|3|teilig" },
        { "u\xCC\x88"
          "ber",
          "u\xCC\x88"
          "ber" },
        { "我的iPhone坏了", "我|的|iPhone|坏|了" },
        { "届きません", "届|き|ま|せ|ん" },
        { "か\xE3\x82\x99き", "か\xE3\x82\x99|き" },
        { "أين طلبي؟", "أين|طلبي" },
        { "ışık İzmir", "ışık|İzmir" },
        { "한국어 주문", "한국어|주문" },
        { "ที่", "ที่" },
        { "a\xFF"
          "b",
          "a|b" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check(words, "", rows[i][0], rows[i][1]);
}

static void finds_the_word_behind_a_place(void **state)
{
    static const struct {
        size_t from, start, end;
    } rows[] = { { 0, 1, 4 }, { 1, 1, 4 }, { 4, 6, 7 }, { 7, 8, 11 }, { 11, 11, 14 } };
    pl_str text = PL_STR(" one, 2.届く!");
    pl_segment word;
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_true(pl_segment_next_word(&word, text, rows[i].from));
        assert_int_equal(word.start, rows[i].start);
        assert_int_equal(word.end, rows[i].end);
    }
    assert_false(pl_segment_next_word(&word, text, 14));
    assert_false(pl_segment_next_word(&word, text, text.length));
    assert_false(pl_segment_next_word(&word, PL_STR(""), 0));
}

static void counts_graphemes(void **state)
{
    static const struct {
        const char *text;
        size_t count;
    } rows[] = { { "", 0 },
                 { "abc", 3 },
                 { "a\r\nb", 3 },
                 { "\n\n", 2 },
                 { "Größe", 5 },
                 { "u\xCC\x88", 1 },
                 { "👩‍👩‍👧", 1 },
                 { "🇩🇪🇯🇵", 2 },
                 { "届く", 2 },
                 { "طلب", 3 },
                 { "你好", 2 },
                 { "ığ", 2 } };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(pl_segment_graphemes(pl_str_of(rows[i].text)), rows[i].count);
}

static void reports_refused_memory(void **state)
{
    static const segment_verb verbs[] = { sentences, words };
    (void)state;
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        pl_status status = PL_ERR_MEMORY;
        for (size_t n = 1; status != PL_OK; n++) {
            pl_vector segments;
            pl_vector_init(&segments, sizeof(pl_segment), NULL);
            pl_alloc_refuse_from(n);
            status = verbs[i](&segments, PL_STR("A. B. C. D. E. F. G. H. One two. Three four."), "", NULL);
            pl_alloc_refuse_from(0);
            assert_true(status == PL_OK || status == PL_ERR_MEMORY);
            assert_true(n < 50);
            pl_vector_drop(&segments);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(splits_sentences),
        cmocka_unit_test(splits_words),
        cmocka_unit_test(finds_the_word_behind_a_place),
        cmocka_unit_test(counts_graphemes),
        cmocka_unit_test(reports_refused_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
