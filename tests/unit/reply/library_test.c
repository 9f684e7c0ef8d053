/* The library: shipped and small content, broken files, the shop's own. */
#include "unit/reply/libraries.h"

typedef struct broken_row {
    const char *path, *text, *says;
} broken_row;

static const broken_row broken_roots[] = {
    { "locales/root/moves.lua", "return {", "locales/root/moves.lua:1:" },
    { "locales/root/moves.lua", "return { greeting = {} }", "field 'variants' is missing" },
    { "locales/root/moves.lua", "return { greeting = { variants = {} } }",
      "locales/root/moves.lua:1: 'variants' must be a list with at least one variant" },
    { "locales/root/moves.lua", "return { greeting = { variants = { 'a' }, wieght = 1 } }", "'wieght'" },
    { "locales/root/replies/late.lua", "return { id = 'late' }", "locales/root/replies/late.lua:1: " },
    { "locales/root/replies/late.lua",
      "return { id = 'other', summary = 's', intents = {}, scenario = 'hold', moves = {}, examples = {} }",
      "locales/root/replies/late.lua:1: the id must be the file's name, 'late'" },
    { "locales/root/replies/late.lua",
      "return { id = 'late', summary = 's', intents = {}, scenario = 'hold', examples = {},\n"
      "  moves = { { act = 'facts', variants = { { 'a', needs = { 'etta' } } } } } }",
      "locales/root/replies/late.lua:2: 'etta' is no fact (did you mean 'eta'?)" },
    { "locales/root/replies/late.lua",
      "return { id = 'late', summary = 's', intents = {}, scenario = 'hold', examples = {},\n"
      "  moves = { { act = 'facts', variants = { { 'a', needs = 'eta' } } } } }",
      "late.lua:2: must be a list of facts" },
    { "locales/root/replies/late.lua",
      "return { id = 'late', summary = 's', intents = {}, scenario = 'hold', examples = {},\n"
      "  moves = { { act = 'facts', variants = { { 'a', need = { 'eta' } } } } } }",
      "late.lua:2: unknown field 'need' of a variant" },
    { "locales/root/replies/late.lua",
      "return { id = 'late', summary = 's', intents = {}, scenario = 'hold', examples = {},\n"
      "  moves = { { act = 'facts', variants = { { needs = { 'eta' } } } } } }",
      "late.lua:2: a variant is a name or a table that begins with its name" },
    { "locales/root/replies/late.lua",
      "return { id = 'late', summary = 's', intents = {}, scenario = 'hold', examples = {},\n"
      "  moves = { { act = 'facts', variants = { { 'a', commits = { by = 'eta' } } } } } }",
      "late.lua:2: field 'what' is missing" },
    { "locales/root/replies/late.lua",
      "return { id = 'late', summary = 's', intents = {}, scenario = 'hold', examples = {},\n"
      "  moves = { { act = 'facts', variants = { { 'a', when = { lat = true } } } } } }",
      "late.lua:2: 'lat' is not a fact that a condition can ask (did you mean 'late'?)" },
    { "locales/root/replies/late.lua",
      "return { id = 'late', summary = 's', intents = {}, scenario = 'hold', examples = {},\n"
      "  moves = { { act = 'facts', variants = { { 'a', needs = { 'eta', 'eta', 'eta', 'eta', 'eta', 'eta', 'eta', "
      "'eta', 'eta' } } } } } }",
      "late.lua:2: a variant names at most 8 facts" },
    { "locales/root/replies/late.lua",
      "return { id = 'late', summary = 's', intents = {}, scenario = 'hold', examples = {},\n"
      "  moves = { { variants = { 'a' } } } }",
      "late.lua:2: a move needs its 'act'" },
    { "locales/root/replies/late.lua",
      "return { id = 'late', summary = 's', intents = {}, scenario = 'hold', examples = {}, moves = {},\n"
      "  choices = { 'remedy' } }",
      "late.lua:2: " },
    { "locales/root/replies/late.lua",
      "return { id = 'late', summary = 's', intents = {}, scenario = 'hold', examples = {}, moves = {},\n"
      "  choices = { remedi = { 'refund' } } }",
      "late.lua:2: 'remedi' is no fact" },
    { "locales/root/replies/late.lua",
      "return { id = 'late', summary = 's', intents = {}, scenario = 'hold', examples = {}, moves = {},\n"
      "  choices = { remedy = {} } }",
      "late.lua:2: the choice 'remedy' has no options" },
    { "locales/root/replies/late.lua",
      "return { id = 'late', summary = 's', intents = {}, scenario = 'hold', examples = {}, moves = {},\n"
      "  choices = { remedy = 'refund' } }",
      "late.lua:2: field 'remedy' must be a list of strings" },
};

static const broken_row broken_words[] = {
    { "locales/de/replies/late.lua", "return { 'a' }", "words stand under the key of their variant" },
    { "locales/de/replies/late.lua", "return {\n ['fact.with_eta'] = 'a' }",
      "late.lua:2: no move 'fact' stands in the root plan" },
    { "locales/de/replies/late.lua", "return {\n ['facts.with'] = 'a' }",
      "late.lua:2: the move 'facts' has no variant 'with'" },
    { "locales/de/replies/late.lua", "return {\n facts = 'a' }", "late.lua:2: the key 'facts' must be move.variant" },
    { "locales/de/replies/late.lua", "return {\n ['greeting.none'] = 'a' }",
      "late.lua:2: the move 'greeting' is shared: its words stand in moves.lua" },
    { "locales/de/replies/late.lua", "return {\n ['facts.without+solution.wait+next_step.ask+facts.without'] = 'a' }",
      "late.lua:2: a phrase joins at most 3 moves" },
    { "locales/de/replies/late.lua", "return {\n ['facts.without'] = 'a {' }", "late.lua:2: " },
    { "locales/de/replies/late.lua", "return {\n ['facts.without'] = '{etta}' }",
      "late.lua:2: no fact can fill {etta}" },
    { "locales/de/replies/late.lua", "return {\n ['facts.without'] = '{tracking}' }",
      "late.lua:2: {tracking} is not among the facts that the variant needs" },
    { "locales/de/replies/late.lua", "return {\n ['facts.with_eta'] = 'a' }",
      "late.lua:2: the words leave out {eta}, which the variant states" },
    { "locales/de/replies/late.lua", "return {\n ['facts.with_eta'] = '{eta}' }",
      "late.lua:2: {eta} must be shown as a date" },
    { "locales/de/replies/late.lua", "return {\n ['facts.with_eta'] = '{eta, date} {carrier, number}' }",
      "late.lua:2: {carrier} must be shown as a text" },
    { "locales/de/replies/late.lua", "return {\n ['solution.remedy'] = '{eta, date} {remedy}' }",
      "late.lua:2: {remedy} must be selected from" },
    { "locales/de/replies/late.lua", "return {\n ['facts.without'] = { { 'a', whn = {} } } }", "'whn'" },
    { "locales/de/replies/late.lua", "return {\n ['facts.without'] = { { when = {} } } }",
      "late.lua:2: a wording is a text, or a table that begins with its text" },
    { "locales/de/replies/late.lua", "return {\n ['facts.without'] = {} }",
      "late.lua:2: the words must be a text or a list of wordings" },
    { "locales/de/replies/late.lua", "return {\n ['facts.without'] = true }", "late.lua:2: " },
    { "locales/de/replies/late.lua", "return {}",
      "locales/de/replies/late.lua: no words for 'facts.with_eta' that need no condition and no other fact" },
    { "locales/de/moves.lua", "return { ['greeting.given'] = 'Hallo {given},' }",
      "locales/de/moves.lua: no words for 'apology.light'" },
    { "locales/de/moves.lua", "return {\n ['greeting.none'] = 'Hallo {given},' }", "no words for" },
    { "locales/de/moves.lua", "return function() end", "locales/de/moves.lua" },
};

static void expect_broken(const broken_row *rows, size_t count)
{
    library_world world;
    open_library_world(&world);
    for (size_t i = 0; i < count; i++) {
        pl_buf kept;
        char path[2 * PATH_MAX];
        char line[1200];
        pl_error err = { 0 };
        pl_buf_init(&kept, 1 << 16);
        (void)snprintf(path, sizeof path, "%s/%s", world.builtin, rows[i].path);
        assert_int_equal(pl_file_read(&kept, path, &err), PL_OK);
        put_file(world.builtin, rows[i].path, rows[i].text);
        pl_status status = try_library(&world, &err);
        (void)pl_error_line(line, sizeof line, &err);
        if (status != PL_ERR_CONTENT || !strstr(line, rows[i].says))
            fail_msg("%s: '%s', want '%s'", rows[i].text, line, rows[i].says);
        put_file(world.builtin, rows[i].path, kept.at);
        pl_buf_drop(&kept);
    }
    load_library(&world);
    close_library_world(&world);
}

static void loads_the_shipped_content(void **state)
{
    (void)state;
    pl_catalog *catalog = load_shipped();
    pl_library *library = NULL;
    pl_error err = { 0 };
    char line[1200];
    pl_status status = pl_library_load(&library, catalog, (pl_content_folders){ PL_SOURCE_FOLDER, NULL }, NULL, &err);
    (void)pl_error_line(line, sizeof line, &err);
    if (status)
        fail_msg("%s", line);
    size_t count;
    const pl_reply *const *replies = pl_library_replies(library, &count);
    for (size_t i = 1; i < count; i++)
        assert_true(pl_str_compare(replies[i - 1]->id, replies[i]->id) < 0);
    pl_library_free(library);
    pl_catalog_free(catalog);
}

static void reads_moves_variants_and_what_they_promise(void **state)
{
    (void)state;
    library_world world;
    open_library_world(&world);
    load_library(&world);
    const pl_reply *late = pl_library_find(world.library, PL_STR("late"));
    assert_non_null(late);
    assert_false(late->of_shop);
    assert_int_equal(late->move_count, 3);
    assert_int_equal(late->intent_count, 1);
    const pl_reply_move *solution = pl_library_move(world.library, late, PL_STR("solution"));
    const pl_variant *remedy = pl_move_variant(solution, PL_STR("remedy"));
    assert_true(pl_str_is(remedy->commits, "remedy"));
    assert_int_equal(remedy->commits_by, pl_fact_find(PL_STR("eta")));
    assert_null(pl_move_variant(solution, PL_STR("nothing")));
    const pl_reply_move *again = pl_library_move(world.library, late, PL_STR("apology#close"));
    assert_true(again->shared && pl_str_is(again->act, "apology"));
    assert_null(pl_library_move(world.library, late, PL_STR("body")));
    assert_null(pl_library_find(world.library, PL_STR("lat")));
    assert_null(pl_library_words(world.library, (pl_tag){ .text = "fr" }));
    const pl_phrase *phrase = pl_words_find(german(&world), PL_STR("late"), PL_STR("facts.without"));
    assert_int_equal(phrase->count, 2);
    assert_false(phrase->wordings[0].sure); /* {carrier} may be absent */
    assert_true(phrase->wordings[1].sure);
    close_library_world(&world);
}

static void refuses_a_broken_root_file_with_its_place(void **state)
{
    (void)state;
    expect_broken(broken_roots, sizeof broken_roots / sizeof *broken_roots);
}

static void refuses_a_broken_file_of_words_with_its_place(void **state)
{
    (void)state;
    expect_broken(broken_words, sizeof broken_words / sizeof *broken_words);
}

static void expect_listed(const library_world *world, const char *says)
{
    const pl_error *broken = world->broken.at;
    char line[1200];
    for (size_t i = 0; i < world->broken.count; i++) {
        (void)pl_error_line(line, sizeof line, &broken[i]);
        if (strstr(line, says))
            return;
    }
    fail_msg("'%s' is not listed among %zu", says, world->broken.count);
}

static bool says_word(const library_world *world, const char *owner, const char *key, const char *text)
{
    const pl_phrase *phrase = pl_words_find(german(world), pl_str_of(owner), pl_str_of(key));
    return phrase && pl_str_is(phrase->wordings[phrase->count - 1].text, text);
}

static void a_reply_of_the_shop_replaces_the_built_in_one(void **state)
{
    (void)state;
    library_world world;
    open_library_world(&world);
    put_file(world.shop, "locales/root/replies/late.lua",
             "return { id = 'late', summary = 'Ours', intents = {}, scenario = 'hold', examples = {},\n"
             "  moves = { { act = 'facts', variants = { 'ours' } } } }");
    put_file(world.shop, "locales/de/replies/late.lua", "return { ['facts.ours'] = 'Unseres.' }");
    load_library(&world);
    assert_int_equal(world.broken.count, 0);
    size_t count;
    const pl_reply *late = pl_library_replies(world.library, &count)[0];
    assert_int_equal(count, 1);
    assert_true(late->of_shop && pl_str_is(late->summary, "Ours"));
    assert_true(pl_str_is(late->words, "shop:late"));
    assert_true(says_word(&world, "shop:late", "facts.ours", "Unseres."));
    assert_null(pl_words_find(german(&world), late->words, PL_STR("facts.without")));
    close_library_world(&world);
}

static void the_shop_may_reword_without_a_plan_of_its_own(void **state)
{
    (void)state;
    library_world world;
    open_library_world(&world);
    put_file(world.shop, "locales/de/replies/late.lua", "return { ['facts.without'] = 'Es kommt noch.' }");
    put_file(world.shop, "locales/de/moves.lua", "return { ['closing.kind'] = 'Alles Gute.' }");
    load_library(&world);
    assert_int_equal(world.broken.count, 0);
    assert_true(says_word(&world, "late", "facts.without", "Es kommt noch."));
    assert_true(says_word(&world, "late", "solution.wait", "Bitte warten Sie."));
    assert_true(says_word(&world, "", "closing.kind", "Alles Gute."));
    close_library_world(&world);
}

static void broken_files_of_the_shop_are_left_out_whole(void **state)
{
    (void)state;
    static const broken_row rows[] = {
        { "locales/root/replies/late.lua", "return {", "locales/root/replies/late.lua:1:" },
        { "locales/root/replies/other.lua",
          "return { id = 'other', summary = 's', intents = {}, scenario = 'hold', examples = {},\n"
          "  moves = { { act = 'facts', variants = { 'a' } } } }",
          "locales/de/replies/other.lua: no words for 'facts.a'" },
        { "locales/de/moves.lua", "return { ['apology.light'] = 'Pardon.', ['closing.kin'] = 'Tschau.' }",
          "the move 'closing' has no variant 'kin'" },
        { "locales/de/replies/late.lua", "return { ['facts.without'] = 'Neu.', ['solution.wait'] = '{carrier}' }",
          "{carrier} is not among the facts" },
    };
    library_world world;
    open_library_world(&world);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        put_file(world.shop, rows[i].path, rows[i].text);
    load_library(&world);
    assert_int_equal(world.broken.count, sizeof rows / sizeof *rows);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        expect_listed(&world, rows[i].says);
    size_t count;
    const pl_reply *late = pl_library_replies(world.library, &count)[0];
    assert_int_equal(count, 1);
    assert_false(late->of_shop);
    assert_true(says_word(&world, "late", "facts.without", "Das Paket kommt."));
    assert_true(says_word(&world, "", "apology.light", "Entschuldigung."));
    close_library_world(&world);
}

static void a_broken_shop_is_an_error_where_nothing_is_listed(void **state)
{
    (void)state;
    library_world world;
    open_library_world(&world);
    put_file(world.shop, "locales/de/moves.lua", "return {");
    pl_error err = { 0 };
    assert_int_equal(
        pl_library_load(&world.library, world.catalog, (pl_content_folders){ world.builtin, world.shop }, NULL, &err),
        PL_ERR_CONTENT);
    assert_null(world.library);
    close_library_world(&world);
}

static void says_so_when_memory_runs_out(void **state)
{
    (void)state;
    library_world world;
    open_library_world(&world);
    put_file(world.shop, "locales/de/replies/late.lua", "return { ['facts.without'] = 'Es kommt noch.' }");
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        pl_error err = { 0 };
        pl_alloc_refuse_from(n);
        status = try_library(&world, &err);
        pl_alloc_refuse_from(0);
        if (status && status != PL_ERR_MEMORY)
            fail_msg("allocation %zu: %s", n, err.message);
        assert_int_equal(status == PL_OK, world.library != NULL);
    }
    assert_int_equal(world.broken.count, 0);
    assert_true(says_word(&world, "late", "facts.without", "Es kommt noch."));
    close_library_world(&world);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(loads_the_shipped_content),
        cmocka_unit_test(reads_moves_variants_and_what_they_promise),
        cmocka_unit_test(refuses_a_broken_root_file_with_its_place),
        cmocka_unit_test(refuses_a_broken_file_of_words_with_its_place),
        cmocka_unit_test(a_reply_of_the_shop_replaces_the_built_in_one),
        cmocka_unit_test(the_shop_may_reword_without_a_plan_of_its_own),
        cmocka_unit_test(broken_files_of_the_shop_are_left_out_whole),
        cmocka_unit_test(a_broken_shop_is_an_error_where_nothing_is_listed),
        cmocka_unit_test(says_so_when_memory_runs_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
