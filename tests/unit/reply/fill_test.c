/* From plan to text: joined phrases, what stands before, lists of joins, protected values and the gloss. */
#include "unit/reply/libraries.h"

#include "reply/arrange.h"
#include "reply/fill.h"

static const char joined_words_text[] =
    "return {\n"
    "  ['facts.with_eta'] = { { 'Laut {carrier} am {eta, date, ::dMMMM}.', when = { channel = 'chat' } },\n"
    "    { 'Das Paket von {carrier} kommt am {eta, date, ::dMMMM}.', first = true }, 'Am {eta, date, ::dMMMM}.' },\n"
    "  ['facts.without'] = { 'Das Paket kommt mit {carrier}.', 'Das Paket kommt.' },\n"
    "  ['solution.remedy'] = { { 'Dann {remedy, select, refund {erstatten wir} other {sehen wir weiter}}.', after = "
    "'facts' },\n"
    "    'Wir {remedy, select, refund {erstatten} other {helfen}}.' },\n"
    "  ['solution.wait'] = 'Bitte warten Sie.',\n"
    "  ['solution.wait+next_step.ask'] = 'Bitte warten Sie oder fragen Sie uns.',\n"
    "  ['next_step.ask'] = 'Fragen Sie uns.',\n"
    "}\n";

/* A plan as "move.variant", and the facts it is said with. */
typedef struct fill_row {
    const char *moves[6];
    const char *channel, *carrier, *eta, *remedy;
    const char *want;
} fill_row;

static const fill_row rows[] = {
    { { "greeting.none", "facts.with_eta" },
      "mail",
      "DHL",
      "2026-11-24",
      NULL,
      "Guten Tag,\n\ndas Paket von DHL kommt am 24. November." },
    { { "facts.with_eta" }, "mail", "DHL", "2026-11-24", NULL, "Das Paket von DHL kommt am 24. November." },
    { { "apology.light", "facts.with_eta" }, "mail", "DHL", "2026-11-24", NULL, "Entschuldigung. Am 24. November." },
    { { "facts.with_eta" }, "chat", "DHL", "2026-11-24", NULL, "Laut DHL am 24. November." },
    /* A wording whose value is absent gives way to the next. */
    { { "facts.without" }, "mail", NULL, NULL, NULL, "Das Paket kommt." },
    { { "facts.without" }, "mail", "DHL", NULL, NULL, "Das Paket kommt mit DHL." },
    /* After facts, undecided and decided. */
    { { "facts.without", "solution.remedy" },
      "mail",
      NULL,
      "2026-11-24",
      NULL,
      "Das Paket kommt. Dann sehen wir weiter." },
    { { "facts.without", "solution.remedy" },
      "mail",
      NULL,
      "2026-11-24",
      "refund",
      "Das Paket kommt. Dann erstatten wir." },
    { { "solution.remedy" }, "mail", NULL, "2026-11-24", "refund", "Wir erstatten." },
    /* The longest join first; a move between keeps them apart. */
    { { "solution.wait", "next_step.ask" }, "mail", NULL, NULL, NULL, "Bitte warten Sie oder fragen Sie uns." },
    { { "solution.wait", "apology.light", "next_step.ask" },
      "mail",
      NULL,
      NULL,
      NULL,
      "Bitte warten Sie. Entschuldigung. Fragen Sie uns." },
    { { "cushion.request", "next_step.ask" }, "mail", NULL, NULL, NULL, "Eine Bitte: Fragen Sie uns." },
    { { NULL }, "mail", NULL, NULL, NULL, "" },
};

typedef struct fill_world {
    library_world base;
    pl_phrasebook *book;
    pl_facts facts;
    pl_arena arena;
    pl_draft draft;
    pl_vector said;
    pl_plan plan;
} fill_world;

static void open_fill(fill_world *world)
{
    pl_error err = { 0 };
    open_library_world(&world->base);
    put_file(world->base.builtin, "locales/de/replies/late.lua", joined_words_text);
    load_library(&world->base);
    const pl_profile *profile = pl_catalog_profile(world->base.catalog, (pl_tag){ .text = "de" });
    assert_int_equal(pl_phrasebook_new(&world->book, german(&world->base), profile, (pl_tag){ .text = "de-AT" }, &err),
                     PL_OK);
}

static void close_fill(fill_world *world)
{
    pl_phrasebook_free(world->book);
    close_library_world(&world->base);
}

static void put_row(fill_world *world, const fill_row *row)
{
    pl_error err = { 0 };
    memset(&world->facts, 0, sizeof world->facts);
    pl_facts_put_text(&world->facts, "channel", pl_str_of(row->channel));
    pl_facts_put_text(&world->facts, "carrier", pl_str_of(row->carrier));
    pl_value eta;
    if (row->eta && !pl_date_read(&eta, pl_str_of(row->eta), &err))
        pl_facts_put(&world->facts, "eta", eta);
    if (row->remedy)
        pl_facts_put(&world->facts, "remedy", (pl_value){ .kind = PL_VALUE_CHOICE, .text = pl_str_of(row->remedy) });
    pl_arena_init(&world->arena, 8 << 20);
    pl_plan_init(&world->plan, &world->arena);
    const pl_reply *late = pl_library_find(world->base.library, PL_STR("late"));
    for (size_t i = 0; i < 6 && row->moves[i]; i++) {
        pl_str name = pl_str_of(row->moves[i]);
        size_t dot = pl_str_find(name, PL_STR("."), 0);
        const pl_reply_move *from = pl_library_move(world->base.library, late, pl_str_slice(name, 0, dot));
        assert_non_null(from);
        assert_int_equal(pl_plan_insert(&world->plan, i, from->id, from->act, 1, &err), PL_OK);
        pl_move *move = (pl_move *)world->plan.moves.at + i;
        move->from = from;
        move->variant = pl_str_slice(name, dot + 1, name.length);
    }
    pl_draft_init(&world->draft, &world->arena, 1 << 16);
    pl_vector_init(&world->said, sizeof(pl_said), &world->arena);
}

static void drop_row(fill_world *world)
{
    pl_draft_drop(&world->draft);
    pl_arena_drop(&world->arena);
}

static pl_status fill(fill_world *world, const char *channel, pl_error *err)
{
    pl_speech speech = { .book = world->book,
                         .reply = pl_library_find(world->base.library, PL_STR("late")),
                         .facts = &world->facts,
                         .zone = "Europe/Vienna" };
    pl_fill_case from = { .reply = speech, .agent = &speech, .channel = pl_str_of(channel) };
    return pl_fill(&world->draft, &world->said, &world->arena, &from, &world->plan, err);
}

static void says_a_plan(void **state)
{
    (void)state;
    fill_world world;
    open_fill(&world);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_error err = { 0 };
        put_row(&world, &rows[i]);
        if (fill(&world, rows[i].channel, &err))
            fail_msg("row %zu: %s", i, err.message);
        pl_str text = pl_buf_view(&world.draft.text);
        if (!pl_str_is(text, rows[i].want))
            fail_msg("row %zu: '%.*s', want '%s'", i, PL_STR_ARGS(text), rows[i].want);
        assert_int_equal(world.said.count, world.draft.moves.count);
        drop_row(&world);
    }
    close_fill(&world);
}

static void protects_values_and_glosses_by_the_plan(void **state)
{
    (void)state;
    fill_world world;
    pl_error err = { 0 };
    open_fill(&world);
    put_row(&world, &rows[0]);
    assert_int_equal(fill(&world, "mail", &err), PL_OK);
    pl_str text = pl_buf_view(&world.draft.text);
    const pl_span *spans = world.draft.spans.at;
    assert_int_equal(world.draft.spans.count, 2);
    assert_true(pl_str_is(pl_str_slice(text, spans[0].start, spans[0].end), "DHL"));
    assert_true(pl_str_is(pl_str_slice(text, spans[1].start, spans[1].end), "24. November"));
    const pl_said *said = world.said.at;
    assert_int_equal(said[1].gloss_by, PL_GLOSS_PLAN);
    assert_true(pl_str_is(said[1].gloss, "Das Paket von DHL kommt am 24. November."));
    drop_row(&world);
    put_row(&world, &rows[9]);
    assert_int_equal(fill(&world, "mail", &err), PL_OK);
    said = world.said.at;
    assert_true(pl_str_is(said[0].id, "solution+next_step"));
    assert_true(pl_str_is(said[0].variant, "wait+ask"));
    assert_true(pl_str_is(said[0].gloss, "Bitte warten Sie oder fragen Sie uns."));
    drop_row(&world);
    close_fill(&world);
}

static void names_the_move_that_has_no_words(void **state)
{
    (void)state;
    fill_world world;
    pl_error err = { 0 };
    open_fill(&world);
    static const fill_row row = { { "solution.nothing" }, "mail", NULL, NULL, NULL, "" };
    put_row(&world, &row);
    assert_int_equal(fill(&world, "mail", &err), PL_ERR_MISSING);
    assert_non_null(strstr(err.message, "solution"));
    drop_row(&world);
    close_fill(&world);
}

static void says_so_when_memory_runs_out(void **state)
{
    (void)state;
    fill_world world;
    open_fill(&world);
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        pl_error err = { 0 };
        put_row(&world, &rows[0]);
        pl_alloc_refuse_from(n);
        status = fill(&world, "mail", &err);
        pl_alloc_refuse_from(0);
        if (status && status != PL_ERR_MEMORY)
            fail_msg("allocation %zu: %s", n, err.message);
        if (!status)
            assert_true(pl_str_is(pl_buf_view(&world.draft.text), rows[0].want));
        drop_row(&world);
    }
    close_fill(&world);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(says_a_plan),
        cmocka_unit_test(protects_values_and_glosses_by_the_plan),
        cmocka_unit_test(names_the_move_that_has_no_words),
        cmocka_unit_test(says_so_when_memory_runs_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
