/* One pass, leftmost, longest; guards; spans; deletions that leave no gap. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "base/alloc.h"
#include "rule/rewrite.h"

#define ROW(from_text, to_text, where)                                                                                 \
    {                                                                                                                  \
        .from = { (from_text), sizeof(from_text) - 1 }, .to = { (to_text), sizeof(to_text) - 1 },                      \
        .mode = (pl_rewrite_mode)(where)                                                                               \
    }

enum {
    L = PL_REWRITE_ANYWHERE,
    W = PL_REWRITE_WORD,
    S = PL_REWRITE_START,
    Q = PL_REWRITE_SENTENCE,
    E = PL_REWRITE_LINE,
    G = PL_REWRITE_GUARD,
};

static const pl_rewrite_row german[] = {
    ROW("Wir bitten um Verständnis.", "Danke für Ihre Geduld.", Q),
    ROW("Ihre Zufriedenheit ist uns wichtig.", "", Q),
    ROW("aufgrund der Tatsache, dass", "weil", L),
    ROW("Aufgrund der Tatsache, dass", "Weil", L),
    ROW("definitiv", "voraussichtlich", W),
    ROW("nicht definitiv", "", G),
    ROW("eigentlich", "", W),
    ROW("diesbezüglich", "dazu", W),
    ROW("MfG", "Freundliche Grüße", E),
    ROW("Leider ", "", S),
    ROW("Gerne können Sie ", "Sie können ", S),
    ROW("Karton", "Paket", W),
    ROW("Kartons", "Pakete", W),
    ROW("öffnen", "aufmachen", W),
};

static const pl_rewrite_row english[] = {
    ROW("You must ", "Please ", S), ROW("You must be", "", G),   ROW("definitely", "", W),
    ROW("utilize", "use", W),       ROW("in order to", "to", W), ROW("I hope this note finds you well.", "", Q),
    ROW("Unfortunately, ", "", S),  ROW("As I said, ", "", S),   ROW("note", "message", W),
};

static const pl_rewrite_row japanese[] = {
    ROW("了解しました", "承知いたしました", L),
    ROW("すみませんが", "恐れ入りますが", L),
    ROW("すみません", "申し訳ございません", L),
    ROW("わかりました。", "承知いたしました。", S),
    ROW("見送ります", "", G),
    ROW("送ります", "お送りいたします", L),
};

static const pl_rewrite_row chinese[] = {
    ROW("不行。", "这个暂时没办法为您办理。", Q),
    ROW("不一定能", "", G),
    ROW("一定能", "预计可以", L),
    ROW("你们", "您", L),
    ROW("你", "您", L),
    ROW("亲，", "您好，", S),
};

static const struct set {
    const pl_rewrite_row *rows;
    size_t count;
} sets[] = {
    { german, sizeof german / sizeof *german },
    { english, sizeof english / sizeof *english },
    { japanese, sizeof japanese / sizeof *japanese },
    { chinese, sizeof chinese / sizeof *chinese },
};

enum { DE, EN, JA, ZH, SET_COUNT };

/* Own sentences for every trait of the shared test rows in German, English, Japanese and simplified Chinese. */
static const struct rewriting {
    int set;
    const char *from;
    const char *to;
} rewritings[] = {
    { DE, "", "" },
    { DE, "Ware kommt an.", "Ware kommt an." },
    /* a literal, at a sentence start and inside, and a whole sentence behind it */
    { DE, "Aufgrund der Tatsache, dass es schneit, wird es später. Wir bitten um Verständnis.",
      "Weil es schneit, wird es später. Danke für Ihre Geduld." },
    { DE, "Es wird später, aufgrund der Tatsache, dass es schneit.", "Es wird später, weil es schneit." },
    /* a word deleted with its blank, and a promise weakened */
    { DE, "Das passt eigentlich gut und kommt definitiv heute.", "Das passt gut und kommt voraussichtlich heute." },
    /* word bounds: inflected forms and compounds stay */
    { DE, "Definitive Termine, definitiver Preis, undefinitiv.",
      "Definitive Termine, definitiver Preis, undefinitiv." },
    { DE, "Die diesbezügliche Frage und diesbezüglich noch eine.", "Die diesbezügliche Frage und dazu noch eine." },
    /* a guard is copied, and the shorter row does not fire inside */
    { DE, "Das ist nicht definitiv, aber definitiv bald.", "Das ist nicht definitiv, aber voraussichtlich bald." },
    /* whole lines only */
    { DE, "Bis bald\nMfG", "Bis bald\nFreundliche Grüße" },
    { DE, "MfG und Dank", "MfG und Dank" },
    /* the opening of a sentence goes: the next letter becomes a capital, also one that is not ASCII */
    { DE, "Leider ist es weg. Leider öffnet niemand.", "Ist es weg. Öffnet niemand." },
    { DE, "Wir haben Leider gelesen.", "Wir haben Leider gelesen." },
    { DE, "Leider öffnen wir nicht.", "Aufmachen wir nicht." },
    { DE, "Leider iPhone ausverkauft.", "iPhone ausverkauft." },
    { DE, "Leider Gerne können Sie warten.", "Sie können warten." },
    /* a sentence goes: in the middle, at the end, alone on its line, alone at all */
    { DE, "Hallo. Ihre Zufriedenheit ist uns wichtig. eBay hilft.", "Hallo. eBay hilft." },
    { DE, "Hallo. Ihre Zufriedenheit ist uns wichtig.", "Hallo." },
    { DE, "Hallo.\n\nIhre Zufriedenheit ist uns wichtig.\n\nBis bald", "Hallo.\n\nBis bald" },
    { DE, "Hallo.\n\nIhre Zufriedenheit ist uns wichtig.", "Hallo." },
    { DE, "Ihre Zufriedenheit ist uns wichtig.", "" },
    /* the longest wins */
    { DE, "Der Karton und die Kartons.", "Der Paket und die Pakete." },
    { EN, "You must be patient. You must reply.", "You must be patient. Please reply." },
    { EN, "Then You must reply.", "Then You must reply." },
    { EN, "We utilize tape in order to close it.", "We use tape to close it." },
    { EN, "I hope this note finds you well. This note is short.", "This message is short." },
    { EN, "Unfortunately, it broke. It definitely broke.", "It broke. It broke." },
    { EN, "Unfortunately, As I said, it broke.", "It broke." },
    { EN, "Well.\nUnfortunately, it broke!", "Well.\nIt broke!" },
    { EN, "Don't utilize'em, co_utilize, utilize’s.", "Don't utilize'em, co_utilize, utilize’s." },
    { EN, "In l'note, a note.", "In l'note, a message." },
    { JA, "了解しました。すみませんが、少々お待ちください。",
      "承知いたしました。恐れ入りますが、少々お待ちください。" },
    { JA, "遅れてすみません。", "遅れて申し訳ございません。" },
    { JA, "理由がわかりました。わかりました。", "理由がわかりました。承知いたしました。" },
    { JA, "今回は見送ります。写真を送ります。", "今回は見送ります。写真をお送りいたします。" },
    { ZH, "不行。换货不行。", "这个暂时没办法为您办理。换货不行。" },
    { ZH, "亲，你的包裹一定能到，也不一定能今天到。", "您好，您的包裹预计可以到，也不一定能今天到。" },
    { ZH, "给你们寄了。", "给您寄了。" },
    { ZH, "母亲，你好。", "母亲，您好。" },
};

static pl_rewriter *compile(int set)
{
    pl_rewriter *rewriter;
    pl_error err = { .status = PL_OK };
    if (pl_rewriter_new(&rewriter, sets[set].rows, sets[set].count, &err))
        fail_msg("%s", err.message);
    return rewriter;
}

static void put_draft(pl_draft *draft, pl_arena *arena, const char *text)
{
    pl_arena_init(arena, 1 << 20);
    pl_draft_init(draft, arena, 1 << 16);
    assert_int_equal(pl_draft_put(draft, PL_STR("body"), pl_str_of(text), NULL, NULL), PL_OK);
}

static void drop_draft(pl_draft *draft, pl_arena *arena)
{
    pl_draft_drop(draft);
    pl_arena_drop(arena);
}

static size_t rewrite(pl_draft *draft, pl_arena *arena, const pl_rewriter *rewriter)
{
    size_t count;
    assert_int_equal(pl_rewriter_draft(&count, draft, arena, rewriter, "de", PL_MEANING_SAME, NULL), PL_OK);
    return count;
}

static void rewrites_what_a_native_would(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rewritings / sizeof *rewritings; i++) {
        pl_arena arena;
        pl_draft draft;
        pl_rewriter *rewriter = compile(rewritings[i].set);
        put_draft(&draft, &arena, rewritings[i].from);
        rewrite(&draft, &arena, rewriter);
        assert_string_equal(pl_buf_view(&draft.text).at, rewritings[i].to);
        pl_rewriter_free(rewriter);
        drop_draft(&draft, &arena);
    }
}

static void changes_nothing_the_second_time(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rewritings / sizeof *rewritings; i++) {
        pl_arena arena;
        pl_draft draft;
        pl_rewriter *rewriter = compile(rewritings[i].set);
        put_draft(&draft, &arena, rewritings[i].to);
        if (rewrite(&draft, &arena, rewriter))
            fail_msg("'%s' became '%s'", rewritings[i].to, pl_buf_view(&draft.text).at);
        pl_rewriter_free(rewriter);
        drop_draft(&draft, &arena);
    }
}

static void finds_its_own_tables_stable(void **state)
{
    (void)state;
    for (int set = 0; set < SET_COUNT; set++) {
        pl_error err = { .status = PL_OK };
        pl_rewriter *rewriter = compile(set);
        if (pl_rewriter_check(rewriter, &err))
            fail_msg("%s", err.message);
        pl_rewriter_free(rewriter);
    }
}

static void names_the_row_whose_result_is_rewritten_again(void **state)
{
    (void)state;
    static const pl_rewrite_row rows[] = { ROW("alpha", "beta", W), ROW("beta", "gamma", W) };
    pl_error err = { .status = PL_OK };
    pl_rewriter *rewriter;
    assert_int_equal(pl_rewriter_new(&rewriter, rows, 2, &err), PL_OK);
    assert_int_equal(pl_rewriter_check(rewriter, &err), PL_ERR_CONTENT);
    assert_string_equal(err.message, "row 1 of the rewrites is not stable: 'beta' is rewritten again, to 'gamma'");
    pl_rewriter_free(rewriter);
}

static void leaves_protected_spans_alone(void **state)
{
    (void)state;
    static const char text[] = "definitiv definitiv definitiv eigentlich so";
    pl_arena arena;
    pl_draft draft;
    pl_vector spans;
    pl_rewriter *rewriter = compile(DE);
    pl_arena_init(&arena, 1 << 20);
    pl_draft_init(&draft, &arena, 1 << 16);
    pl_vector_init(&spans, sizeof(pl_span), &arena);
    *(pl_span *)pl_vector_add(&spans) = (pl_span){ .start = 10, .end = 19, .kind = PL_SPAN_VALUE };
    *(pl_span *)pl_vector_add(&spans) = (pl_span){ .start = 40, .end = 41, .kind = PL_SPAN_VALUE };
    assert_int_equal(pl_draft_put(&draft, PL_STR("facts"), pl_str_of(text), &spans, NULL), PL_OK);
    assert_int_equal(rewrite(&draft, &arena, rewriter), 3);
    assert_string_equal(pl_buf_view(&draft.text).at, "voraussichtlich definitiv voraussichtlich  so");
    const pl_span *span = draft.spans.at;
    assert_int_equal(span[0].start, 16);
    assert_int_equal(span[0].end, 25);
    pl_rewriter_free(rewriter);
    drop_draft(&draft, &arena);
}

static void keeps_a_capital_out_of_spans(void **state)
{
    (void)state;
    pl_arena arena;
    pl_draft draft;
    pl_vector spans;
    pl_rewriter *rewriter = compile(DE);
    pl_arena_init(&arena, 1 << 20);
    pl_draft_init(&draft, &arena, 1 << 16);
    pl_vector_init(&spans, sizeof(pl_span), &arena);
    *(pl_span *)pl_vector_add(&spans) = (pl_span){ .start = 7, .end = 11, .kind = PL_SPAN_VALUE };
    assert_int_equal(pl_draft_put(&draft, PL_STR("facts"), PL_STR("Leider dhl! und tot"), &spans, NULL), PL_OK);
    rewrite(&draft, &arena, rewriter);
    assert_string_equal(pl_buf_view(&draft.text).at, "dhl! und tot");
    pl_rewriter_free(rewriter);
    drop_draft(&draft, &arena);
}

static void marks_moves_stale_only_when_the_meaning_changes(void **state)
{
    (void)state;
    for (int i = 0; i < 2; i++) {
        size_t count;
        pl_arena arena;
        pl_draft draft;
        pl_rewriter *rewriter = compile(DE);
        pl_meaning meaning = i ? PL_MEANING_CHANGED : PL_MEANING_SAME;
        put_draft(&draft, &arena, "Es kommt definitiv.");
        assert_int_equal(pl_rewriter_draft(&count, &draft, &arena, rewriter, "", meaning, NULL), PL_OK);
        assert_int_equal(count, 1);
        assert_int_equal(pl_draft_find(&draft, PL_STR("body"))->stale, i);
        pl_rewriter_free(rewriter);
        drop_draft(&draft, &arena);
    }
}

static void names_the_row_that_is_wrong(void **state)
{
    (void)state;
    static char huge[PL_REWRITE_BYTES_MAX + 2];
    memset(huge, 'a', sizeof huge);
    const struct refusal {
        pl_rewrite_row row;
        const char *says; /* NULL: it is taken */
    } refusals[] = {
        { ROW("x", "y", L), "row 2 of the rewrites repeats 'x' of row 1" },
        { ROW("", "y", L), "row 2 of the rewrites has nothing to look for" },
        { ROW("\xC3", "y", L), "row 2 of the rewrites is not valid UTF-8 text" },
        { ROW("z", "\xF0\x9F", L), "row 2 of the rewrites is not valid UTF-8 text" },
        { ROW("z\0z", "y", L), "row 2 of the rewrites is not valid UTF-8 text" },
        { { .from = { huge, PL_REWRITE_BYTES_MAX }, .to = PL_STR("y"), .mode = PL_REWRITE_ANYWHERE }, NULL },
        { { .from = { huge, PL_REWRITE_BYTES_MAX + 1 }, .to = PL_STR("y"), .mode = PL_REWRITE_ANYWHERE },
          "row 2 of the rewrites is longer than 1024 bytes" },
        { { .from = PL_STR("z"), .to = { huge, PL_REWRITE_BYTES_MAX + 1 }, .mode = PL_REWRITE_ANYWHERE },
          "row 2 of the rewrites is longer than 1024 bytes" },
    };
    for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
        pl_error err = { .status = PL_OK };
        pl_rewriter *rewriter;
        pl_rewrite_row rows[2] = { ROW("x", "b", L), refusals[i].row };
        pl_status status = pl_rewriter_new(&rewriter, rows, 2, &err);
        assert_int_equal(status, refusals[i].says ? PL_ERR_CONTENT : PL_OK);
        if (refusals[i].says)
            assert_string_equal(err.message, refusals[i].says);
        pl_rewriter_free(rewriter);
    }
}

static void takes_as_many_rows_as_it_says(void **state)
{
    (void)state;
    static pl_rewrite_row rows[PL_REWRITE_ROWS_MAX + 1];
    static char texts[PL_REWRITE_ROWS_MAX + 1][8];
    pl_rewriter *rewriter;
    pl_arena arena;
    pl_draft draft;
    for (size_t i = 0; i < PL_REWRITE_ROWS_MAX + 1; i++) {
        for (size_t k = 0, n = i; k < 4; k++, n /= 16)
            texts[i][k] = (char)('a' + n % 16);
        rows[i] = (pl_rewrite_row){ .from = { texts[i], 4 }, .to = PL_STR("Z"), .mode = PL_REWRITE_WORD };
    }
    assert_int_equal(pl_rewriter_new(&rewriter, rows, PL_REWRITE_ROWS_MAX + 1, NULL), PL_ERR_LIMIT);
    assert_int_equal(pl_rewriter_new(&rewriter, rows, PL_REWRITE_ROWS_MAX, NULL), PL_OK);
    put_draft(&draft, &arena, "aaaa bbaa pppa ppppa zaaa");
    assert_int_equal(rewrite(&draft, &arena, rewriter), 3);
    assert_string_equal(pl_buf_view(&draft.text).at, "Z Z Z ppppa zaaa");
    drop_draft(&draft, &arena);
    pl_rewriter_free(rewriter);
    assert_int_equal(pl_rewriter_new(&rewriter, rows, 0, NULL), PL_OK);
    put_draft(&draft, &arena, "aaaa");
    assert_int_equal(rewrite(&draft, &arena, rewriter), 0);
    drop_draft(&draft, &arena);
    pl_rewriter_free(rewriter);
}

static void survives_refused_memory(void **state)
{
    (void)state;
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        size_t count;
        pl_rewriter *rewriter;
        pl_arena arena;
        pl_draft draft;
        put_draft(&draft, &arena, "Leider öffnet niemand definitiv.");
        pl_alloc_refuse_from(n);
        status = pl_rewriter_new(&rewriter, german, sizeof german / sizeof *german, NULL);
        if (!status)
            status = pl_rewriter_check(rewriter, NULL);
        if (!status)
            status = pl_rewriter_draft(&count, &draft, &arena, rewriter, "de", PL_MEANING_SAME, NULL);
        pl_alloc_refuse_from(0);
        assert_true(status == PL_OK || status == PL_ERR_MEMORY);
        pl_rewriter_free(rewriter);
        drop_draft(&draft, &arena);
    }
}

static void knows_its_modes_by_letter(void **state)
{
    (void)state;
    static const char letters[] = "LWSQEG";
    pl_rewrite_mode mode;
    for (int i = 0; i < PL_REWRITE_MODE_COUNT; i++) {
        assert_true(pl_rewrite_mode_find(&mode, (pl_str){ &letters[i], 1 }));
        assert_int_equal(mode, i);
    }
    assert_false(pl_rewrite_mode_find(&mode, PL_STR("R")));
    assert_false(pl_rewrite_mode_find(&mode, PL_STR("")));
    assert_false(pl_rewrite_mode_find(&mode, PL_STR("LW")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rewrites_what_a_native_would),
        cmocka_unit_test(changes_nothing_the_second_time),
        cmocka_unit_test(finds_its_own_tables_stable),
        cmocka_unit_test(names_the_row_whose_result_is_rewritten_again),
        cmocka_unit_test(leaves_protected_spans_alone),
        cmocka_unit_test(keeps_a_capital_out_of_spans),
        cmocka_unit_test(marks_moves_stale_only_when_the_meaning_changes),
        cmocka_unit_test(names_the_row_that_is_wrong),
        cmocka_unit_test(takes_as_many_rows_as_it_says),
        cmocka_unit_test(survives_refused_memory),
        cmocka_unit_test(knows_its_modes_by_letter),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
