/* Settings in memory: they are the store's, at once after this engine's own changes and soon after those of another program. */
#include "unit/engine/engines.h"

#include <time.h>

#include "store/settings.h"
#include "store/shop.h"

static const char request[] = "{\"market\":\"amazon-de\",\"message\":\"Wo bleibt mein Paket?\",\"now\":\"2026-11-22\"}";

typedef struct world {
    char shop[PATH_MAX];
    pl_engine *engine;
} world;

static void open_world(world *it)
{
    pl_error err = { 0 };
    make_empty(it->shop);
    assert_int_equal(pl_shop_init(it->shop, &err), PL_OK);
    it->engine = open_engine(PL_SOURCE_FOLDER, it->shop);
}

static void close_world(world *it)
{
    pl_engine_close(it->engine);
    remove_content(it->shop);
}

static pl_status expect(world *it, const char *method, const char *text, const char *want)
{
    pl_answer answer;
    pl_status status = pl_engine_ask(&answer, it->engine, method, text, strlen(text));
    if (want && !strstr(answer.text, want))
        fail_msg("%s is not in %s", want, answer.text);
    pl_answer_drop(&answer);
    return status;
}

/* As another program would. */
static void put_from_outside(const world *it, const char *market, const char *name, const char *value)
{
    pl_database *database;
    pl_setting setting = { pl_str_of(market), pl_str_of(name), pl_str_of(value) };
    assert_int_equal(pl_shop_open(&database, it->shop, NULL), PL_OK);
    assert_int_equal(pl_setting_put(database, &setting, NULL), PL_OK);
    pl_database_close(database);
}

static void wait_a_little_more_than_a_second(void)
{
    const struct timespec pause = { .tv_sec = 1, .tv_nsec = 50000000 };
    nanosleep(&pause, NULL);
}

static void hold_from_the_next_message_on(void **state)
{
    (void)state;
    world it;
    open_world(&it);
    assert_int_equal(expect(&it, "suggest", request, "\"language\":\"de-DE\""), PL_OK);
    assert_int_equal(expect(&it, "market.set", "{\"market\":\"Amazon-DE\",\"locale\":\"de-AT\"}", "de-AT"), PL_OK);
    assert_int_equal(expect(&it, "suggest", request, "\"language\":\"de-AT\""), PL_OK);
    assert_int_equal(expect(&it, "market.show", "{\"market\":\"amazon-de\"}", "de-AT"), PL_OK);
    assert_int_equal(expect(&it, "market.set", "{\"market\":\"amazon-de\",\"locale\":null}", "de-DE"), PL_OK);
    assert_int_equal(expect(&it, "suggest", request, "\"language\":\"de-DE\""), PL_OK);
    close_world(&it);
}

static void of_another_program_hold_after_a_second_or_a_reload(void **state)
{
    (void)state;
    world it;
    pl_error err = { 0 };
    open_world(&it);
    put_from_outside(&it, "amazon-de", "locale", "de-AT");
    wait_a_little_more_than_a_second();
    assert_int_equal(expect(&it, "suggest", request, "\"language\":\"de-AT\""), PL_OK);
    put_from_outside(&it, "amazon-de", "locale", "de-CH");
    assert_int_equal(pl_engine_reload(it.engine, &err), PL_OK);
    assert_int_equal(expect(&it, "suggest", request, "\"language\":\"de-CH\""), PL_OK);
    close_world(&it);
}

static void that_are_wrong_are_told_to_their_own_market(void **state)
{
    (void)state;
    static const char french[] = "{\"market\":\"amazon-fr\",\"message\":\"Wo bleibt mein Paket?\",\"language\":\"de\"}";
    world it;
    pl_error err = { 0 };
    open_world(&it);
    put_from_outside(&it, "amazon-de", "locale", "foo-12345");
    put_from_outside(&it, "amazon-it", "colour", "red");
    assert_int_equal(pl_engine_reload(it.engine, &err), PL_OK);
    assert_int_equal(expect(&it, "suggest", request, "foo-12345"), PL_ERR_CONTENT);
    assert_int_equal(expect(&it, "market.show", "{\"market\":\"amazon-it\"}", "colour"), PL_ERR_USAGE);
    assert_int_equal(expect(&it, "suggest", french, NULL), PL_OK);
    close_world(&it);
}

static void that_cannot_be_are_not_stored(void **state)
{
    (void)state;
    static const char *const rows[][2] = {
        { "{\"market\":\"amazon-de\",\"locale\":\"Foo-12345\"}", "'Foo-12345' is not a locale" },
        { "{\"market\":\"amazon-de\",\"locale\":\"de-XY\"}", "'de-XY' is not a locale" },
        { "{\"market\":\"amazon-de\",\"currency\":\"QQQ\"}", "'QQQ' is not a currency" },
        { "{\"market\":\"amazon-de\",\"zone\":\"Mars/Olympus\"}", "'Mars/Olympus' is not a time zone" },
    };
    world it;
    open_world(&it);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(expect(&it, "market.set", rows[i][0], rows[i][1]), PL_ERR_REQUEST);
    assert_int_equal(expect(&it, "suggest", request, "\"language\":\"de-DE\""), PL_OK);
    close_world(&it);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hold_from_the_next_message_on),
        cmocka_unit_test(of_another_program_hold_after_a_second_or_a_reload),
        cmocka_unit_test(that_are_wrong_are_told_to_their_own_market),
        cmocka_unit_test(that_cannot_be_are_not_stored),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
