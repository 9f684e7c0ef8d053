/* The words of a language compiled for one locale. */
#include "unit/reply/libraries.h"

#include "reply/phrasebook.h"
#include "reply/say.h"

static const char dated_text[] =
    "return { id = 'late', summary = 's', intents = {}, scenario = 'hold', examples = { {} }, moves = {\n"
    "  { act = 'facts', variants = { { 'day', needs = { 'eta' } }, { 'count', needs = { 'days_late' } },\n"
    "    { 'price', needs = { 'total' } } } } } }\n";
static const char dated_words_text[] =
    "return { ['facts.day'] = '{eta, date, ::dMMMM}',\n"
    "  ['facts.count'] = '{days_late, number}', ['facts.price'] = '{total, number, currency}' }\n";

static const struct {
    const char *locale, *variant, *want;
} rows[] = {
    { "de-DE", "day", "5. Januar" },
    { "de-AT", "day", "5. J\u00e4nner" },
    { "de-DE", "count", "1.234.567" },
    { "de-AT", "count", "1\u00a0234\u00a0567" },
    { "de-CH", "count", "1\u2019234\u2019567" },
    { "de-DE", "price", "1.234,50\u00a0\u20ac" },
    { "de-AT", "price", "\u20ac\u00a01.234,50" },
};

static void open_dated(library_world *world)
{
    open_library_world(world);
    put_file(world->builtin, "locales/root/replies/late.lua", dated_text);
    put_file(world->builtin, "locales/de/replies/late.lua", dated_words_text);
    load_library(world);
}

static pl_status make_book(pl_phrasebook **out, const library_world *world, const char *locale, pl_error *err)
{
    pl_tag tag;
    assert_int_equal(pl_tag_of(&tag, pl_str_of(locale), err), PL_OK);
    const pl_profile *profile = pl_catalog_profile(world->catalog, (pl_tag){ .text = "de" });
    return pl_phrasebook_new(out, german(world), profile, tag, err);
}

static void put_values(pl_facts *facts)
{
    pl_value eta;
    pl_error err = { 0 };
    memset(facts, 0, sizeof *facts);
    assert_int_equal(pl_date_read(&eta, PL_STR("2026-01-05"), &err), PL_OK);
    pl_facts_put(facts, "eta", eta);
    pl_facts_put_number(facts, "days_late", 1234567);
    pl_facts_put(facts, "total", (pl_value){ .kind = PL_VALUE_MONEY, .currency = "EUR", .number = 1234.5 });
}

/* Says the one move of a plan. */
static void expect_said(const library_world *world, const pl_phrasebook *book, const char *variant, const char *want)
{
    pl_error err = { 0 };
    pl_arena arena;
    pl_plan plan;
    pl_facts facts;
    pl_buf out;
    size_t said;
    pl_arena_init(&arena, 1 << 20);
    pl_plan_init(&plan, &arena);
    pl_buf_init(&out, 4096);
    put_values(&facts);
    assert_int_equal(pl_plan_insert(&plan, 0, PL_STR("facts"), PL_STR("facts"), 1, &err), PL_OK);
    ((pl_move *)plan.moves.at)->variant = pl_str_of(variant);
    pl_speech speech = {
        .book = book, .reply = pl_library_find(world->library, PL_STR("late")), .facts = &facts, .zone = "Europe/Vienna"
    };
    if (pl_say(&out, NULL, &said, &speech, (pl_passage){ &plan, 0, 1 }, &err))
        fail_msg("%s %s: %s", book->locale.text, variant, err.message);
    if (!pl_str_is(pl_buf_view(&out), want))
        fail_msg("%s %s: '%s', want '%s'", book->locale.text, variant, out.at, want);
    pl_buf_drop(&out);
    pl_arena_drop(&arena);
}

static void writes_dates_and_numbers_as_its_locale_does(void **state)
{
    (void)state;
    library_world world;
    open_dated(&world);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_phrasebook *book = NULL;
        pl_error err = { 0 };
        if (make_book(&book, &world, rows[i].locale, &err))
            fail_msg("%s: %s", rows[i].locale, err.message);
        assert_string_equal(book->locale.text, rows[i].locale);
        expect_said(&world, book, rows[i].variant, rows[i].want);
        pl_phrasebook_free(book);
    }
    close_library_world(&world);
}

static void compiles_every_wording_of_its_words(void **state)
{
    (void)state;
    library_world world;
    pl_phrasebook *book = NULL;
    pl_error err = { 0 };
    open_library_world(&world);
    load_library(&world);
    assert_int_equal(make_book(&book, &world, "de-AT", &err), PL_OK);
    assert_int_equal(book->count, german(&world)->wording_count);
    for (size_t i = 0; i < book->count; i++)
        assert_non_null(book->patterns[i]);
    pl_phrasebook_free(book);
    pl_phrasebook_free(NULL);
    close_library_world(&world);
}

static void says_so_when_memory_runs_out(void **state)
{
    (void)state;
    library_world world;
    open_dated(&world);
    pl_status status = PL_ERR_MEMORY;
    size_t n = 0;
    while (status) {
        pl_phrasebook *book = NULL;
        pl_error err = { 0 };
        pl_tag locale = { .text = "de-AT" };
        const pl_profile *profile = pl_catalog_profile(world.catalog, (pl_tag){ .text = "de" });
        pl_alloc_refuse_from(++n);
        status = pl_phrasebook_new(&book, german(&world), profile, locale, &err);
        pl_alloc_refuse_from(0);
        if (status && status != PL_ERR_MEMORY)
            fail_msg("allocation %zu: %s", n, err.message);
        assert_int_equal(status == PL_OK, book != NULL);
        pl_phrasebook_free(book);
    }
    assert_true(n > 3);
    close_library_world(&world);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(writes_dates_and_numbers_as_its_locale_does),
        cmocka_unit_test(compiles_every_wording_of_its_words),
        cmocka_unit_test(says_so_when_memory_runs_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
