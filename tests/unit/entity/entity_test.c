/* Entities found in texts of several locales, and what must not be found. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "entity/entity.h"

enum { TODAY = 20779 }; /* 2026-11-22, a Sunday */

static pl_status find(pl_vector *out, pl_arena *arena, const char *place, pl_str text, pl_error *err)
{
    static const struct {
        const char *place, *locale, *country, *currency;
    } places[] = {
        { "de", "de-DE", "de", "EUR" },      { "ch", "de-CH", "ch", "CHF" },      { "us", "en-US", "us", "USD" },
        { "gb", "en-GB", "gb", "GBP" },      { "sg", "en-SG", "sg", "SGD" },      { "jp", "ja-JP", "jp", "JPY" },
        { "cn", "zh-Hans-CN", "cn", "CNY" }, { "hk", "zh-Hant-HK", "hk", "HKD" }, { "-", "", NULL, NULL }
    };
    static const pl_node shape = { .kind = PL_NODE_TEXT,
                                   .key = { "order_id", 8 },
                                   .text = { "\\b\\d{3}-\\d{7}-\\d{7}\\b", 21 } };
    static const pl_node shapes = { .kind = PL_NODE_TABLE, .first = &shape, .count = 1 };
    static const pl_str known[] = { { "RR123456785DE", 13 }, { "LAMP-7", 6 }, { "01512345678901", 14 } };
    size_t i = 0;
    while (strcmp(places[i].place, place) != 0)
        i++;
    pl_entity_options options = { .country = places[i].country,
                                  .currency = places[i].currency,
                                  .today = TODAY,
                                  .known = known,
                                  .known_count = 3,
                                  .id_shapes = &shapes };
    snprintf(options.locale.text, sizeof options.locale.text, "%s", places[i].locale);
    pl_vector_init(out, sizeof(pl_entity), arena);
    return pl_entity_find(out, arena, text, &options, err);
}

/* Without plain numbers: "kind=value|kind=value", "?" behind what is not sure. */
static void write_found(char *out, size_t size, const pl_vector *found)
{
    size_t length = 0;
    out[0] = 0;
    for (size_t i = 0; i < found->count; i++) {
        const pl_entity *entity = pl_vector_get(found, i);
        if (entity->kind == PL_ENTITY_NUMBER)
            continue;
        length +=
            (size_t)snprintf(out + length, size - length, "%s%s=%.*s%s", length ? "|" : "",
                             pl_entity_kind_name(entity->kind), PL_STR_ARGS(entity->value), entity->sure ? "" : "?");
    }
}

static const struct row {
    const char *place, *text, *want;
} rows[] = {
    { "us", "Order 114-3941689-8772232 please", "order_id=114-3941689-8772232" },
    { "us", "１１４-３９４１６８９-８７７２２３２", "order_id=114-3941689-8772232" },
    { "us", "x114-3941689-8772232-5", "" },
    { "de", "Sendung RR123456785DE, Artikel LAMP-7.", "tracking=RR123456785DE|sku=LAMP-7" },
    { "de", "LAMP-77 ist etwas anderes", "" },
    { "de", "Nummer 01512345678901", "tracking=01512345678901" },
    { "de", "Sendungsnummer: 00340434161094000000", "tracking=00340434161094000000" },
    { "de", "für 1.234,50 €", "amount=1234.50 EUR" },
    { "de", "€ 49", "amount=49.00 EUR" },
    { "de", "49,- EUR und 15 %", "amount=49.00 EUR|percent=15" },
    { "de", "nur 49,90€!", "amount=49.90 EUR" },
    { "us", "$1,234.5", "amount=1234.50 USD" },
    { "us", "1.234 €", "amount=1234.00 EUR" },
    { "sg", "$20", "amount=20.00 SGD" },
    { "ch", "CHF 1'250.00", "amount=1250.00 CHF" },
    { "jp", "１２，３４５円", "amount=12345 JPY" },
    { "jp", "1.5万円", "amount=15000 JPY" },
    { "cn", "¥99.5，12块", "amount=99.50 CNY|amount=12.00 CNY" },
    { "de", "am 24.11.2026 oder 24.11.", "date=2026-11-24|date=2026-11-24" },
    { "us", "by 11/24/2026", "date=2026-11-24" },
    { "gb", "by 24/11/2026", "date=2026-11-24" },
    { "us", "2026-11-24", "date=2026-11-24" },
    { "us", "31/31/2026", "" },
    { "de", "am 12. Juni 2027", "date=2027-06-12" },
    { "us", "December 3rd", "date=2026-12-03" },
    { "gb", "3rd of December", "date=2026-12-03" },
    { "jp", "6月12日", "date=2026-06-12" },
    { "cn", "2026年12月3号", "date=2026-12-03" },
    { "de", "morgen oder übermorgen", "date=2026-11-23|date=2026-11-24" },
    { "de", "Guten Morgen!", "" },
    { "us", "tomorrow", "date=2026-11-23" },
    { "cn", "明天", "date=2026-11-23" },
    { "jp", "明日の14時30分", "date=2026-11-23|time=14:30" },
    { "de", "am Freitag, seit Dienstag", "date=2026-11-27|date=2026-11-17" },
    { "us", "on Friday at 2:30 pm", "date=2026-11-27|time=14:30" },
    { "cn", "周五下午3点", "date=2026-11-27|time=15:00" },
    { "de", "um 14:30 Uhr", "time=14:30" },
    { "de", "siehe https://example.org/a?b=1.", "url=https://example.org/a?b=1" },
    { "de", "www.shop.example oder shop.de", "url=https://www.shop.example|url=https://shop.de" },
    { "jp", "https://example.com/abcで", "url=https://example.com/abc" },
    { "us", "bit。ly/xyz", "url=https://bit.ly/xyz" },
    { "de", "z.B. v2.1 usw.", "" },
    { "de", "Danke.Es passt.", "" },
    { "de", "a.b@Example.org", "email=a.b@example.org" },
    { "de", "name (at) example.org", "email=name@example.org" },
    { "jp", "ａｂ＠example．com", "email=ab@example.com" },
    { "de", "5 V @ 2 A", "" },
    { "de", "+49 (0)30 1234567", "phone=+49301234567" },
    { "de", "0151 23456789", "phone=+4915123456789" },
    { "gb", "07700 900123", "phone=+447700900123" },
    { "us", "call me 415-555-2671", "phone=+14155552671" },
    { "cn", "电话13812345678", "phone=+8613812345678" },
    { "jp", "０９０－１２３４－５６７８", "phone=+819012345678" },
    { "cn", "２０９８８１３８１２３４５６７８９０１", "" },
    { "sg", "order 91234567", "order_id=91234567" },
    { "de", "WhatsApp: max_77", "handle=max_77" },
    { "cn", "加微信abc_123", "handle=abc_123" },
    { "us", "follow @shop_name", "handle=shop_name" },
    { "us", "the line is long", "" },
    { "-", "", "" },
};

static void finds_what_stands_there(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_arena arena;
        pl_vector found;
        pl_error err = { 0 };
        char got[1024];
        pl_arena_init(&arena, 1 << 20);
        assert_int_equal(find(&found, &arena, rows[i].place, pl_str_of(rows[i].text), &err), PL_OK);
        write_found(got, sizeof got, &found);
        if (strcmp(got, rows[i].want) != 0)
            fail_msg("'%s' in %s: '%s', not '%s'", rows[i].text, rows[i].place, got, rows[i].want);
        pl_arena_drop(&arena);
    }
}

static void places_are_of_the_original_text(void **state)
{
    (void)state;
    pl_arena arena;
    pl_vector found;
    pl_error err = { 0 };
    pl_str text = PL_STR("代金は１２，３４５円です");
    pl_arena_init(&arena, 1 << 20);
    assert_int_equal(find(&found, &arena, "jp", text, &err), PL_OK);
    assert_int_equal(found.count, 1);
    const pl_entity *entity = pl_vector_get(&found, 0);
    assert_true(pl_str_is(entity->text, "１２，３４５円"));
    assert_true(pl_str_equal(entity->text, pl_str_slice(text, entity->start, entity->end)));
    pl_arena_drop(&arena);
}

static void reads_plain_numbers_as_the_locale_writes_them(void **state)
{
    (void)state;
    static const struct {
        const char *place, *text, *want;
    } numbers[] = { { "de", "1.234 Stück", "1234" },  { "us", "1.234 lbs", "1.234" },  { "de", "3,5 kg", "3.5" },
                    { "us", "1,234 pieces", "1234" }, { "ch", "1'234.5 m", "1234.5" }, { "jp", "３個", "3" } };
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        pl_arena arena;
        pl_vector found;
        pl_error err = { 0 };
        pl_arena_init(&arena, 1 << 20);
        assert_int_equal(find(&found, &arena, numbers[i].place, pl_str_of(numbers[i].text), &err), PL_OK);
        assert_int_equal(found.count, 1);
        const pl_entity *entity = pl_vector_get(&found, 0);
        assert_int_equal(entity->kind, PL_ENTITY_NUMBER);
        if (!pl_str_is(entity->value, numbers[i].want))
            fail_msg("'%s': %.*s", numbers[i].text, PL_STR_ARGS(entity->value));
        pl_arena_drop(&arena);
    }
}

/* Words that mean the same, between bars. The lists are searched by halves, so one word out of order would hide others. */
static const struct synonyms {
    const char *form; /* with the word for %.*s */
    const char *words;
    const char *want;
} lists[] = {
    { "5. %.*s 2026", "januar|january|jänner|jan", "date=2026-01-05" },
    { "5. %.*s 2026", "februar|february|feb", "date=2026-02-05" },
    { "5. %.*s 2026", "märz|maerz|march|mar", "date=2026-03-05" },
    { "5. %.*s 2026", "april|apr", "date=2026-04-05" },
    { "5. %.*s 2026", "mai|may", "date=2026-05-05" },
    { "5. %.*s 2026", "juni|june|jun", "date=2026-06-05" },
    { "5. %.*s 2026", "juli|july|jul", "date=2026-07-05" },
    { "5. %.*s 2026", "august|aug", "date=2026-08-05" },
    { "5. %.*s 2026", "september|sept|sep", "date=2026-09-05" },
    { "5. %.*s 2026", "oktober|october|okt|oct", "date=2026-10-05" },
    { "5. %.*s 2026", "november|nov", "date=2026-11-05" },
    { "5. %.*s 2026", "dezember|december|dez|dec", "date=2026-12-05" },
    { "Bis %.*s!", "übermorgen|day after tomorrow|明後日|あさって|后天", "date=2026-11-24" },
    { "Bis %.*s!", "morgen|tomorrow|明日|明天", "date=2026-11-23" },
    { "Bis %.*s!", "heute|today|tonight|本日|今日|今天", "date=2026-11-22" },
    { "Bis %.*s!", "gestern|yesterday|昨日|昨天", "date=2026-11-21" },
    { "Bis %.*s!", "vorgestern|day before yesterday|一昨日|おととい|前天", "date=2026-11-20" },
    { "Bis %.*s!", "montag|monday|月曜|周一|星期一|礼拜一", "date=2026-11-23" },
    { "Bis %.*s!", "dienstag|tuesday|火曜|周二|星期二|礼拜二", "date=2026-11-24" },
    { "Bis %.*s!", "mittwoch|wednesday|水曜|周三|星期三|礼拜三", "date=2026-11-25" },
    { "Bis %.*s!", "donnerstag|thursday|木曜|周四|星期四|礼拜四", "date=2026-11-26" },
    { "Bis %.*s!", "freitag|friday|金曜|周五|星期五|礼拜五", "date=2026-11-27" },
    { "Bis %.*s!", "samstag|sonnabend|saturday|土曜|周六|星期六|礼拜六", "date=2026-11-28" },
    { "Bis %.*s!", "sonntag|sunday|日曜|周日|周天|星期日|星期天|礼拜天", "date=2026-11-29" },
    { "%.*s: some_body1",
      "whatsapp|wechat|weixin|telegram|instagram|snapchat|skype|viber|kakaotalk|zalo|vx|wx|qq|微信|薇信|企鹅|discord",
      "handle=some_body1" },
    { "%.*s: some_body1", "messenger|facebook|signal|line|insta|ig|ライン", "handle=some_body1?" },
};

static void knows_every_word_of_its_lists(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        pl_str rest = pl_str_of(lists[i].words);
        for (pl_str word; pl_str_split(&word, &rest, '|');) {
            pl_arena arena;
            pl_vector found;
            pl_error err = { 0 };
            char text[128];
            char made[128];
            pl_arena_init(&arena, 1 << 20);
            snprintf(text, sizeof text, lists[i].form, PL_STR_ARGS(word));
            assert_int_equal(find(&found, &arena, "de", pl_str_of(text), &err), PL_OK);
            write_found(made, sizeof made, &found);
            if (strcmp(made, lists[i].want) != 0)
                fail_msg("'%s': '%s' instead of '%s'", text, made, lists[i].want);
            pl_arena_drop(&arena);
        }
    }
}

/* A view that the caller has is read, and stays as it is where the finders see other bytes. */
static void reads_a_view_that_is_there(void **state)
{
    (void)state;
    static const char *const texts[] = { "Bis 24.11.2026 um 14:30", "٥٠ € bis 3，5", "bit。ly/x for Sam’s" };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        pl_arena arena;
        pl_vector found[2];
        pl_view view;
        char made[2][128];
        pl_str text = pl_str_of(texts[i]);
        pl_arena_init(&arena, 1 << 20);
        assert_int_equal(pl_view_make(&view, &arena, text, PL_FOLD_CASE, NULL), PL_OK);
        pl_str before = pl_arena_copy(&arena, view.text);
        for (size_t given = 0; given < 2; given++) {
            pl_entity_options options = { .locale = { "de-DE" }, .today = TODAY, .folded = given ? &view : NULL };
            pl_vector_init(&found[given], sizeof(pl_entity), &arena);
            assert_int_equal(pl_entity_find(&found[given], &arena, text, &options, NULL), PL_OK);
            write_found(made[given], sizeof made[given], &found[given]);
        }
        assert_true(found[0].count > 0);
        assert_int_equal(found[0].count, found[1].count);
        assert_string_equal(made[0], made[1]);
        assert_true(pl_str_equal(view.text, before));
        pl_arena_drop(&arena);
    }
}

static void refused_memory_is_an_error_and_no_leak(void **state)
{
    (void)state;
    pl_str text =
        PL_STR("Order 114-3941689-8772232: $٥ by 24.11.2026 at 14:30, a@b.org, www.x.de, +49 30 1234567, @name");
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        pl_arena arena;
        pl_vector found;
        pl_error err = { 0 };
        pl_arena_init(&arena, 1 << 20);
        pl_alloc_refuse_from(n);
        status = find(&found, &arena, "de", text, &err);
        pl_alloc_refuse_from(0);
        if (status)
            assert_int_equal(status, PL_ERR_MEMORY);
        pl_arena_drop(&arena);
        assert_true(n < 1000);
    }
}

/* Runs of what each finder starts on, as long as a message may be. */
static void long_texts_stay_bounded(void **state)
{
    (void)state;
    static const char *const pieces[] = { "1.2,3 ",  "a.",      "@",    "1-", "+1 ", "00", "月1",
                                          "wechat ", "http://", "1/1.", "aЖ", "(",   ":",  "+" };
    static char text[60000];
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        pl_arena arena;
        pl_vector found;
        pl_error err = { 0 };
        size_t piece = strlen(pieces[i]);
        size_t length = sizeof text / piece * piece;
        for (size_t at = 0; at < length; at++)
            text[at] = pieces[i][at % piece];
        pl_arena_init(&arena, 64 << 20);
        assert_int_equal(find(&found, &arena, "de", (pl_str){ .at = text, .length = length }, &err), PL_OK);
        const pl_entity *entities = found.at;
        for (size_t j = 1; j < found.count; j++)
            assert_true(entities[j - 1].end <= entities[j].start);
        pl_arena_drop(&arena);
    }
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_what_stands_there),
        cmocka_unit_test(places_are_of_the_original_text),
        cmocka_unit_test(reads_plain_numbers_as_the_locale_writes_them),
        cmocka_unit_test(knows_every_word_of_its_lists),
        cmocka_unit_test(reads_a_view_that_is_there),
        cmocka_unit_test(refused_memory_is_an_error_and_no_leak),
        cmocka_unit_test(long_texts_stay_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
