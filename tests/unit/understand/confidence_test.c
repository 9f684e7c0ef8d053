/* How sure a reading is. */
#include "understand/confidence.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

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
    *state = &self;
    return pl_catalog_load(&self.catalog, folders, &err) || pl_lexicon_load(&self.lexicon, self.catalog, folders, &err);
}

static int close_fixture(void **state)
{
    fixture *self = *state;
    pl_lexicon_free(self->lexicon);
    pl_catalog_free(self->catalog);
    pl_arena_drop(&self->arena);
    return 0;
}

static void read_words(pl_words *out, fixture *self, const char *language, const char *text)
{
    pl_error err = { 0 };
    pl_tag tag;
    *out = (pl_words){ .arena = &self->arena };
    pl_vector_init(&out->tokens, sizeof(pl_token), &self->arena);
    assert_int_equal(pl_tag_of(&tag, pl_str_of(language), &err), PL_OK);
    assert_int_equal(pl_tokens_read(&out->tokens, &self->arena, pl_str_of(text), PL_TOKENS_MESSAGE, &err), PL_OK);
    assert_int_equal(pl_words_read(out, self->lexicon, tag, &err), PL_OK);
}

static uint32_t number_of(const pl_words *words, const char *intent)
{
    const pl_vector *ids = &words->tongue->intents.ids;
    uint32_t i = 0;
    while (i < ids->count && !pl_str_is(*(const pl_str *)pl_vector_get(ids, i), intent))
        i++;
    assert_true(i < ids->count);
    return i;
}

/* The confidence of an intent that has the same points everywhere. */
static double confidence_of(fixture *self, const char *language, const char *text, const char *intent)
{
    pl_words words;
    pl_confidence confidence;
    pl_error err = { 0 };
    read_words(&words, self, language, text);
    pl_support support = { .intent = number_of(&words, intent), .points = 3.4, .lead = 2, .claim = 0.8 };
    support.rank = pl_intent_rank(pl_str_of(intent));
    assert_int_equal(pl_confidence_init(&confidence, &words, &err), PL_OK);
    return pl_confidence_of(&confidence, &support);
}

static void words_left_over_make_an_intent_doubtful(void **state)
{
    static const struct {
        const char *language;
        const char *intent;
        const char *sure;
        const char *doubtful;
    } rows[] = {
        { "en", "invoice", "Please send me the invoice",
          "The invoice tart at grandpa Huxley's jubilee had walnut glaze" },
        { "de", "invoice", "Bitte schicken Sie mir die Rechnung",
          "Opa Huberts Rechnung ging beim Kegelabend gegen Familie Vogel fabelhaft auf" },
        { "ja", "invoice", "領収書をお願いします", "領収書という題名の短歌集を図書館で読破しました" },
        { "zh-Hans", "invoice", "请开发票", "发票贴满墙壁的老戏院昨夜演出古典芭蕾舞剧" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        double sure = confidence_of(*state, rows[i].language, rows[i].sure, rows[i].intent);
        double doubtful = confidence_of(*state, rows[i].language, rows[i].doubtful, rows[i].intent);
        if (sure < 0.6 || doubtful >= 0.6 || sure - doubtful < 0.2)
            fail_msg("'%s' %.2f, '%s' %.2f", rows[i].sure, sure, rows[i].doubtful, doubtful);
    }
}

static void a_phrase_of_several_words_is_surer_than_a_lone_word(void **state)
{
    double phrase = confidence_of(*state, "en", "where is my parcel, granny Huxley", "where_is_my_order");
    double lone = confidence_of(*state, "en", "tracking, granny Huxley", "where_is_my_order");
    assert_true(phrase > lone);
}

static void courtesies_are_weighed_elsewhere(void **state)
{
    assert_true(confidence_of(*state, "en", "thanks", "acknowledgement") == 0.8);
    assert_true(confidence_of(*state, "en", "thanks to walnut tarts", "acknowledgement") == 0.8);
}

static void a_claim_grows_with_its_points_and_its_lead(void **state)
{
    (void)state;
    pl_support few = { .points = 2, .lead = 1 };
    pl_support more = { .points = 4, .lead = 1 };
    pl_support ahead = { .points = 2, .lead = 2 };
    pl_support behind = { .points = 2, .lead = -5 };
    assert_true(pl_support_claim(&more) > pl_support_claim(&few));
    assert_true(pl_support_claim(&ahead) > pl_support_claim(&few));
    assert_true(pl_support_claim(&behind) > 0 && pl_support_claim(&behind) < pl_support_claim(&few));
}

static void refused_memory_is_an_error(void **state)
{
    fixture *self = *state;
    pl_words words;
    pl_error err = { 0 };
    pl_confidence confidence;
    read_words(&words, self, "en", "Where is my parcel?");
    pl_arena small;
    pl_arena_init(&small, 1);
    words.arena = &small;
    assert_int_equal(pl_confidence_init(&confidence, &words, &err), PL_ERR_MEMORY);
    pl_arena_drop(&small);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_left_over_make_an_intent_doubtful),
        cmocka_unit_test(a_phrase_of_several_words_is_surer_than_a_lone_word),
        cmocka_unit_test(courtesies_are_weighed_elsewhere),
        cmocka_unit_test(a_claim_grows_with_its_points_and_its_lead),
        cmocka_unit_test(refused_memory_is_an_error),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}
