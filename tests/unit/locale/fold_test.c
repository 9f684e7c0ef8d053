/* Tests of folded views and of the way back from them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "locale/fold.h"

enum { ARENA_BYTES = 64 << 20 };

static void folds(void **state)
{
    static const struct {
        pl_fold fold;
        const char *text, *view;
    } rows[] = {
        { PL_FOLD_NFC, "", "" },
        { PL_FOLD_NFC,
          "Gru\xCC\x88\xC3\x9F"
          "e ABC",
          "Grüße ABC" },
        { PL_FOLD_NFC, "ｄｅ①", "ｄｅ①" },
        { PL_FOLD_NFC, "か\xE3\x82\x99", "が" },
        { PL_FOLD_CASE, "", "" },
        { PL_FOLD_CASE, "Hello World", "hello world" },
        { PL_FOLD_CASE, "Straße GRÖẞE", "strasse grösse" },
        { PL_FOLD_CASE, "１３８ ＷｈａｔｓＡｐｐ", "138 whatsapp" },
        { PL_FOLD_CASE, "ⓦⓗⓐⓣ 𝐓𝐞𝐥𝐞 Ⅴ", "what tele v" },
        { PL_FOLD_CASE, "te\xE2\x80\x8Ble\xC2\xADgram\xE2\x81\xA0", "telegram" },
        { PL_FOLD_CASE, "1️⃣3️⃣8️⃣", "138" },
        { PL_FOLD_CASE, "İstanbul", "i̇stanbul" },
        { PL_FOLD_CASE, "微信 １２３", "微信 123" },
        { PL_FOLD_CASE, "ﾃﾚｸﾞﾗﾑ", "テレグラム" },
        { PL_FOLD_CASE, "واتساب\xE2\x80\x8F!", "واتساب!" },
        { PL_FOLD_SKELETON, "", "" },
        { PL_FOLD_SKELETON, "WhаtsАрр", "whatsapp" }, /* Cyrillic а, А, р */
        { PL_FOLD_SKELETON, "call me on ΤΕLΕGRΑΜ", "call me on telegraμ" },
        { PL_FOLD_SKELETON, "write to теѕт now please", "write to test now please" },
        { PL_FOLD_SKELETON, "напишите на вотсап", "напишите на вотсап" },
        { PL_FOLD_SKELETON, "напишите мне в WhаtsApp пожалуйста", "напишите мне в whatsapp пожалуйста" },
        { PL_FOLD_SKELETON, "ᴛᴇʟᴇɢʀᴀᴍ", "telegram" },
        { PL_FOLD_SKELETON, "γειά σου", "γειά σου" },
        { PL_FOLD_DIGITS, "", "" },
        { PL_FOLD_DIGITS, "+49 (151) 234-567 89", "+4915123456789" },
        { PL_FOLD_DIGITS, "12.50 und 3", "1250 und 3" },
        { PL_FOLD_DIGITS, "٠٥٥ ١٢٣", "055123" },
        { PL_FOLD_DIGITS, "๐๘๑-๒๓๔", "081234" },
        { PL_FOLD_DIGITS, "५ ६", "56" },
        { PL_FOLD_DIGITS, "１３８－００１３", "1380013" },
        { PL_FOLD_DIGITS, "138零零13幺8000", "138001318000" },
        { PL_FOLD_DIGITS, "一三八零零一三八零零零", "13800138000" },
        { PL_FOLD_DIGITS, "一个杯子 3 个", "一个杯子 3 个" },
        { PL_FOLD_DIGITS, "第一 2 天", "第一 2 天" },
        { PL_FOLD_DIGITS, "1    2", "1    2" },
        { PL_FOLD_DIGITS, "5.", "5." },
        { PL_FOLD_DIGITS, "a1b2", "a1b2" },
        { PL_FOLD_DIGITS, "①③⑧ 0000", "1380000" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_arena arena;
        pl_view view;
        pl_arena_init(&arena, ARENA_BYTES);
        assert_int_equal(pl_view_make(&view, &arena, pl_str_of(rows[i].text), rows[i].fold, NULL), PL_OK);
        assert_string_equal(view.text.at, rows[i].view);
        assert_int_equal(view.text.length, strlen(rows[i].view));
        pl_arena_drop(&arena);
    }
}

static void leads_back_to_the_original(void **state)
{
    static const struct {
        pl_fold fold;
        const char *text, *found, *original;
    } rows[] = {
        { PL_FOLD_CASE, "My WhatsApp!", "whatsapp", "WhatsApp" },
        { PL_FOLD_CASE, "Große Straße.", "strasse", "Straße" },
        { PL_FOLD_CASE, "Große Straße.", "gros", "Groß" },
        { PL_FOLD_CASE, "5 ㎏ Mehl", "k", "㎏" },
        { PL_FOLD_CASE, "5 ㎏ Mehl", "g ", "㎏ " },
        { PL_FOLD_CASE, "x te\xE2\x80\x8Ble\xC2\xADgram y", "telegram", "te\xE2\x80\x8Ble\xC2\xADgram" },
        { PL_FOLD_CASE, "加微信１２３吧", "123", "１２３" },
        { PL_FOLD_CASE, "ﾃﾚｸﾞﾗﾑ", "グ", "ｸﾞ" },
        { PL_FOLD_SKELETON, "ask on WhаtsАрр now", "whatsapp", "WhаtsАрр" },
        { PL_FOLD_DIGITS, "Tel. +49 (151) 234-567 ok", "49151234567", "49 (151) 234-567" },
        { PL_FOLD_DIGITS, "اتصل ٠٥٥-١٢٣ الآن", "055123", "٠٥٥-١٢٣" },
        { PL_FOLD_NFC, "a Gru\xCC\x88n b", "ü", "u\xCC\x88" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_arena arena;
        pl_view view;
        pl_str text = pl_str_of(rows[i].text);
        pl_arena_init(&arena, ARENA_BYTES);
        assert_int_equal(pl_view_make(&view, &arena, text, rows[i].fold, NULL), PL_OK);
        size_t start = pl_str_find(view.text, pl_str_of(rows[i].found), 0);
        size_t end = start + strlen(rows[i].found);
        assert_true(end <= view.text.length);
        pl_view_origin(&start, &end, &view);
        assert_int_equal(end - start, strlen(rows[i].original));
        assert_memory_equal(text.at + start, rows[i].original, end - start);
        pl_arena_drop(&arena);
    }
}

static void keeps_origins_in_order(void **state)
{
    static const char *const texts[] = { "", "Ünï 1-2 ﷺ ㎏ 가 Ａ\xE2\x80\x8B", "WhаtsАрр ١-٢", "\xE2\x80\x8B",
                                         "一二三四五六七" };
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        for (int fold = 0; fold < PL_FOLD_COUNT; fold++) {
            pl_arena arena;
            pl_view view;
            pl_arena_init(&arena, ARENA_BYTES);
            assert_int_equal(pl_view_make(&view, &arena, pl_str_of(texts[i]), (pl_fold)fold, NULL), PL_OK);
            for (size_t at = 0; at < view.text.length; at++)
                assert_true(view.origin[at] <= view.origin[at + 1]);
            assert_int_equal(view.origin[view.text.length], strlen(texts[i]));
            pl_arena_drop(&arena);
        }
    }
}

static void stops_at_its_ceiling(void **state)
{
    const size_t longest = 1 << 20;
    pl_arena arena;
    pl_view view;
    pl_error err = { 0 };
    char *text = malloc(longest + 1);
    (void)state;
    assert_non_null(text);
    memset(text, 'A', longest + 1);
    pl_arena_init(&arena, ARENA_BYTES);
    assert_int_equal(pl_view_make(&view, &arena, (pl_str){ text, longest }, PL_FOLD_DIGITS, NULL), PL_OK);
    assert_int_equal(view.text.length, longest);
    assert_int_equal(pl_view_make(&view, &arena, (pl_str){ text, longest + 1 }, PL_FOLD_CASE, &err), PL_ERR_LIMIT);
    pl_arena_drop(&arena);
    free(text);
}

static void reports_refused_memory(void **state)
{
    pl_status status = PL_ERR_MEMORY;
    (void)state;
    for (size_t n = 1; status != PL_OK; n++) {
        pl_arena arena;
        pl_view view;
        pl_arena_init(&arena, ARENA_BYTES);
        pl_alloc_refuse_from(n);
        status = pl_view_make(&view, &arena, PL_STR("Gru\xCC\x88ße ٠٥٥"), PL_FOLD_DIGITS, NULL);
        pl_alloc_refuse_from(0);
        assert_true(status == PL_OK || status == PL_ERR_MEMORY);
        assert_true(n < 50);
        pl_arena_drop(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(folds),
        cmocka_unit_test(leads_back_to_the_original),
        cmocka_unit_test(keeps_origins_in_order),
        cmocka_unit_test(stops_at_its_ceiling),
        cmocka_unit_test(reports_refused_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
