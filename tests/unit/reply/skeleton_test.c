/* Skeletons: shipped and small content, precedence, broken files, the shop's own. */
#include "unit/market/folders.h"

#include "base/alloc.h"
#include "reply/skeleton.h"

static const char german[] = "return { hold = { 'greeting', 'hold' }, ['hold@chat'] = { 'hold' },\n"
                             "  delay = { 'greeting', 'solution+deadline', 'apology:2' } }\n";
static const char austrian[] = "return { delay = { 'greeting', 'facts' }, ['delay@chat'] = { 'facts' } }\n";
static const char german_path[] = "rules/language/de/skeletons.lua";
static const char austrian_path[] = "rules/country/at/skeletons.lua";

typedef struct skeleton_world {
    char builtin[PATH_MAX];
    char shop[PATH_MAX];
    pl_catalog *catalog;
    pl_vector broken; /* pl_error */
    pl_skeletons *skeletons;
} skeleton_world;

static void open_skeletons(skeleton_world *world)
{
    memset(world, 0, sizeof *world);
    make_folder(world->builtin);
    make_folder(world->shop);
    put_content(world->builtin);
    put_file(world->builtin, german_path, german);
    put_file(world->builtin, austrian_path, austrian);
    world->catalog = load_catalog(world->builtin, NULL);
    pl_vector_init(&world->broken, sizeof(pl_error), NULL);
}

static void close_skeletons(skeleton_world *world)
{
    pl_skeletons_free(world->skeletons);
    pl_catalog_free(world->catalog);
    pl_vector_drop(&world->broken);
    remove_folder(world->builtin);
    remove_folder(world->shop);
}

static pl_status load(skeleton_world *world, pl_vector *broken, pl_error *err)
{
    pl_skeletons_free(world->skeletons);
    world->skeletons = NULL;
    return pl_skeletons_load(&world->skeletons, world->catalog, (pl_content_folders){ world->builtin, world->shop },
                             broken, err);
}

/* The slots with a blank between; "none". */
static void expect_slots(const skeleton_world *world, const char *country, const char *scenario, const char *channel,
                         const char *want)
{
    const pl_node *list = pl_skeleton_find(world->skeletons, pl_str_of(country), (pl_tag){ "de" }, pl_str_of(scenario),
                                           pl_str_of(channel));
    char text[256] = "";
    for (const pl_node *slot = list ? list->first : NULL; slot; slot = slot->next) {
        strncat(text, *text ? " " : "", 1);
        strncat(text, slot->text.at, slot->text.length);
    }
    if (strcmp(list ? text : "none", want) != 0)
        fail_msg("%s %s@%s: '%s', want '%s'", country, scenario, channel, list ? text : "none", want);
}

static const struct {
    const char *country, *scenario, *channel, *want;
} found[] = {
    { "at", "delay", "chat", "facts" },
    { "at", "delay", "mail", "greeting facts" },
    { "de", "delay", "chat", "greeting solution+deadline apology:2" },
    { "", "delay", "mail", "greeting solution+deadline apology:2" },
    { "at", "hold", "chat", "hold" },
    { "at", "hold", "mail", "greeting hold" },
    { "at", "nothing", "mail", "none" },
};

static void the_country_comes_before_the_language_and_the_channel_before_all(void **state)
{
    (void)state;
    skeleton_world world;
    pl_error err = { 0 };
    open_skeletons(&world);
    if (load(&world, NULL, &err))
        fail_msg("%s:%d: %s", err.source, err.line, err.message);
    for (size_t i = 0; i < sizeof found / sizeof *found; i++)
        expect_slots(&world, found[i].country, found[i].scenario, found[i].channel, found[i].want);
    char longest[128];
    memset(longest, 'a', sizeof longest - 1);
    longest[sizeof longest - 1] = '\0';
    expect_slots(&world, "at", longest, "mail", "none");
    expect_slots(&world, longest, "delay", "mail", "greeting solution+deadline apology:2");
    close_skeletons(&world);
}

static const struct {
    const char *slot, *act;
    int weight;
} slots[] = {
    { "apology:2", "apology", 2 },
    { "apology", "apology", 0 },
    { "solution+deadline", "solution+deadline", 0 },
    { "apology:", "apology", 0 },
    { "", "", 0 },
};

static void a_slot_is_an_act_and_perhaps_a_weight(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof slots / sizeof *slots; i++) {
        pl_str act;
        int weight;
        pl_slot_read(&act, &weight, pl_str_of(slots[i].slot));
        assert_true(pl_str_is(act, slots[i].act));
        assert_int_equal(weight, slots[i].weight);
    }
}

static const struct {
    const char *text, *says;
} refused[] = {
    { "return { hold = { 'hold' },\n delay = { 'greeting',\n 'apologie' } }", ":3: 'apologie' is not an act" },
    { "return { hold = {\n 'apology:4' } }", ":2: a weight is 1, 2 or 3" },
    { "return { hold = {\n 'apology:x' } }", ":2: a weight is 1, 2 or 3" },
    { "return { hold = {\n 3 } }", ":2: '' is not an act" },
    { "return { hold = 'greeting' }", ":1: a skeleton is a list of acts" },
    { "return { hold = {} }", ":1: a skeleton is a list of acts" },
    { "return { hold = { 'hold', act = 'hold' } }", ":1: a skeleton is a list of acts" },
    { "return { delay = { 'greeting' } }", "the skeleton 'hold' is missing" },
    { "return {", ":1:" },
    { "return 'greeting'", "skeletons.lua" },
};

static void refuses_a_broken_file_with_its_place(void **state)
{
    (void)state;
    skeleton_world world;
    open_skeletons(&world);
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        pl_error err = { 0 };
        char line[1200];
        put_file(world.builtin, german_path, refused[i].text);
        pl_status status = load(&world, &world.broken, &err);
        (void)pl_error_line(line, sizeof line, &err);
        if (status != PL_ERR_CONTENT || !strstr(line, german_path) || !strstr(line, refused[i].says))
            fail_msg("%s: '%s', want '%s'", refused[i].text, line, refused[i].says);
        assert_int_equal(world.broken.count, 0);
    }
    close_skeletons(&world);
}

static void a_language_without_skeletons_is_refused(void **state)
{
    (void)state;
    skeleton_world world;
    pl_error err = { 0 };
    open_skeletons(&world);
    char path[2 * PATH_MAX];
    (void)snprintf(path, sizeof path, "%s/%s", world.builtin, german_path);
    assert_int_equal(remove(path), 0);
    assert_int_equal(load(&world, NULL, &err), PL_ERR_CONTENT);
    assert_non_null(strstr(err.message, "'de'"));
    close_skeletons(&world);
}

static void a_file_of_the_shop_replaces_the_built_in_one(void **state)
{
    (void)state;
    skeleton_world world;
    pl_error err = { 0 };
    open_skeletons(&world);
    put_file(world.shop, german_path, "return { hold = { 'hold', 'closing' } }");
    assert_int_equal(load(&world, &world.broken, &err), PL_OK);
    assert_int_equal(world.broken.count, 0);
    expect_slots(&world, "de", "hold", "mail", "hold closing");
    expect_slots(&world, "de", "delay", "mail", "none");
    expect_slots(&world, "at", "delay", "mail", "greeting facts");
    close_skeletons(&world);
}

static void a_broken_file_of_the_shop_is_left_out_and_listed(void **state)
{
    (void)state;
    skeleton_world world;
    open_skeletons(&world);
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        pl_error err = { 0 };
        char line[1200];
        put_file(world.shop, german_path, refused[i].text);
        assert_int_equal(load(&world, &world.broken, &err), PL_OK);
        assert_int_equal(err.status, PL_OK);
        assert_int_equal(world.broken.count, i + 1);
        (void)pl_error_line(line, sizeof line, (pl_error *)world.broken.at + i);
        if (!strstr(line, german_path) || !strstr(line, refused[i].says))
            fail_msg("%s: '%s', want '%s'", refused[i].text, line, refused[i].says);
        expect_slots(&world, "de", "hold", "mail", "greeting hold");
        assert_int_equal(load(&world, NULL, &err), PL_ERR_CONTENT); /* where nothing is listed */
    }
    close_skeletons(&world);
}

static void says_so_when_memory_runs_out(void **state)
{
    (void)state;
    skeleton_world world;
    open_skeletons(&world);
    put_file(world.shop, austrian_path, "return { delay = { 'facts', 'closing' } }");
    pl_status status = PL_ERR_MEMORY;
    for (size_t n = 1; status; n++) {
        pl_error err = { 0 };
        pl_alloc_refuse_from(n);
        status = load(&world, &world.broken, &err);
        pl_alloc_refuse_from(0);
        if (status && status != PL_ERR_MEMORY)
            fail_msg("allocation %zu: %s", n, err.message);
    }
    assert_int_equal(world.broken.count, 0);
    expect_slots(&world, "at", "delay", "mail", "facts closing");
    close_skeletons(&world);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_country_comes_before_the_language_and_the_channel_before_all),
        cmocka_unit_test(a_slot_is_an_act_and_perhaps_a_weight),
        cmocka_unit_test(refuses_a_broken_file_with_its_place),
        cmocka_unit_test(a_language_without_skeletons_is_refused),
        cmocka_unit_test(a_file_of_the_shop_replaces_the_built_in_one),
        cmocka_unit_test(a_broken_file_of_the_shop_is_left_out_and_listed),
        cmocka_unit_test(says_so_when_memory_runs_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
