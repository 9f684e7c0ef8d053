/* Examples are tests: they pass, or one line says what was wanted and what came. */
#include "unit/rule/books.h"

#include "rule/examples.h"

/* Files of one shop; the built-in content is the shipped one. */
typedef struct own_shop {
    char folder[PATH_MAX];
    pl_arena arena;
    pl_rulebook *book;
    pl_catalog *catalog;
    pl_vector broken;
    pl_vector results;
} own_shop;

static void open_shop(own_shop *shop)
{
    memset(shop, 0, sizeof *shop);
    make_folder(shop->folder);
    pl_arena_init(&shop->arena, 16 << 20);
    pl_vector_init(&shop->broken, sizeof(pl_error), &shop->arena);
    pl_vector_init(&shop->results, sizeof(pl_example_result), &shop->arena);
}

static void load_book_from(own_shop *shop, const char *builtin)
{
    char line[2048];
    pl_error err = { 0 };
    pl_content_folders folders = { builtin, shop->folder };
    pl_status status = pl_rulebook_load(&shop->book, folders, &shop->broken, &err);
    if (!status && shop->broken.count)
        err = *(const pl_error *)shop->broken.at;
    (void)pl_error_line(line, sizeof line, &err);
    if (err.status)
        fail_msg("%s", line);
}

static void load_shop(own_shop *shop)
{
    load_book_from(shop, PL_SOURCE_FOLDER);
    shop->catalog = load_shipped();
}

static void close_shop(own_shop *shop)
{
    pl_rulebook_free(shop->book);
    pl_catalog_free(shop->catalog);
    pl_arena_drop(&shop->arena);
    remove_folder(shop->folder);
}

static void run_examples(own_shop *shop, const char *rule)
{
    pl_error err = { 0 };
    if (pl_examples_run(&shop->results, &shop->arena, shop->book, shop->catalog, pl_str_of(rule), &err))
        fail_msg("%s", err.message);
}

static void assert_all_ok(const own_shop *shop)
{
    for (size_t i = 0; i < shop->results.count; i++) {
        const pl_example_result *result = pl_vector_get(&shop->results, i);
        if (!result->ok)
            fail_msg("%s:%d: example %zu: %.*s", result->source, result->line, result->number,
                     PL_STR_ARGS(result->says));
    }
}

static void every_shipped_rule_passes_its_examples(void **state)
{
    (void)state;
    own_shop shop;
    open_shop(&shop);
    load_shop(&shop);
    run_examples(&shop, NULL);
    assert_true(shop.results.count >= 2 * pl_rulebook_count(shop.book));
    assert_all_ok(&shop);
    close_shop(&shop);
}

/* A rule of which the second example is the one that matters, and what is said of it (NULL: it passes). */
static const struct verdict {
    const char *id;
    const char *fields;
    const char *apply;
    const char *example;
    const char *says;
} verdicts[] = {
    { "common/tone/x", "", "function(draft) draft:replace('a', 'b') end", "given = 'a c', want = 'b c'", NULL },
    { "common/tone/x", "", "function(draft) draft:replace('a', 'b') end", "given = 'a c', want = 'a c'",
      "want a c, got b c" },
    { "common/tone/x", "", "function(draft) draft:replace('a', 'aa') end", "given = 'a', want = 'aa'",
      "a second run changes it again: want aa, got aaaa" },
    { "common/tone/x", "when = { channel = 'chat' },", "function(draft) draft:replace('a', 'b') end",
      "given = 'a', want = 'b', channel = 'mail'",
      "want b, got a (the rule did not run: its condition on 'channel' does not hold)" },
    { "common/tone/x", "when = { channel = 'chat' },", "function(draft) draft:replace('a', 'b') end",
      "given = 'a', want = 'b', channel = 'chat'", NULL },
    { "common/tone/x", "", "function(draft) draft:replace('a', '') end", "given = 'a', want = 'b\\nc'",
      "want b\\nc, got nothing" },
    { "common/tone/x", "", "function() error('odd') end", "given = 'a', want = 'a'",
      "stopped by error: rules/common/tone/x.lua:2: odd" },
    { "common/tone/x", "", "function() while true do end end", "given = 'a', want = 'a'", "stopped by steps: " },
    { "common/tone/x", "", "function(draft, ctx) for i = 1, 2000 do assert(ctx.conversation) end end",
      "given = 'a', want = 'a', conversation = { { from = 'buyer', text = ('x'):rep(20000) } }", "stopped by steps: " },
    { "common/tone/x", "", "function() end", "given = 'a', want = 'a', market = 'nowhere-de'", "nowhere" },
    { "common/tone/x", "", "function() end", "given = 'a', want = 'a', facts = { etta = '2026-11-24' }",
      "there is no fact 'etta'; did you mean 'eta'?" },
    { "common/tone/x", "", "function() end", "given = 'a', want = 'a', facts = { eta = 'soon' }",
      "the value does not fit the fact 'eta': " },
    { "common/tone/x", "", "function() end", "given = 'a', want = 'a', facts = { late = 'yes' }",
      "the value does not fit the fact 'late': " },
    { "common/tone/x", "", "function() end", "given = 'a', want = 'a', tone = { bite = 5 }",
      "tone has no axis 'bite'" },
    { "common/tone/x", "", "function() end", "given = 'a', want = 'a', now = 'noon'", "noon" },
    { "common/tone/x", "", "function() end", "given = 'a', want = 'a', language = '!!!'", "!!!" },
    { "common/tone/x", "",
      "function(d, ctx) d:replace('F', ctx.facts.eta .. ctx.facts.carrier .. ctx.facts.days_late .. ctx.facts.total) "
      "end",
      "given = 'F', want = '2026-11-24DHL21.50 USD', facts = { eta = '2026-11-24', carrier = 'DHL', days_late = 2, "
      "total = '1.50', late = true }",
      NULL },
    { "common/tone/x",
      "when = { late = true, situation = 'delay', intent = 'invoice', tone = { warmth = { min = 90 } } },",
      "function(d) d:replace('a', 'b') end",
      "given = 'a', want = 'b', facts = { late = true }, situation = 'delay', intent = 'invoice', tone = { warmth = 95 "
      "}",
      NULL },
    /* the market is guessed from the scope and the condition */
    { "common/tone/x", "", "function(d, ctx) d:replace('M', ctx.market) end", "given = 'M', want = 'amazon-us'", NULL },
    { "language/de/tone/x", "", "function(d, ctx) d:replace('M', ctx.market) end", "given = 'M', want = 'amazon-de'",
      NULL },
    { "language/zh-Hans/tone/x", "", "function(d, ctx) d:replace('M', ctx.market) end",
      "given = 'M', want = 'amazon-cn'", NULL },
    { "country/jp/tone/x", "", "function(d, ctx) d:replace('M', ctx.market) end", "given = 'M', want = 'amazon-jp'",
      NULL },
    { "platform/ebay/tone/x", "", "function(d, ctx) d:replace('M', ctx.market) end", "given = 'M', want = 'ebay-us'",
      NULL },
    { "common/tone/x", "when = { platform = { 'shopee' }, country = 'sg' },",
      "function(d, ctx) d:replace('M', ctx.market) end", "given = 'M', want = 'shopee-sg'", NULL },
    { "language/de/tone/x", "", "function(d, ctx) d:replace('L', ctx.language) end",
      "given = 'L', want = 'de', market = 'amazon-us'", NULL },
    /* plans */
    { "common/arrange/x", "", "function(plan) plan:weigh('b', 2) plan:choose('b', 'short') end",
      "given = { 'a', 'b' }, want = { 'a', 'b=short:2' }", NULL },
    { "common/arrange/x", "", "function(plan) plan:weigh('b', 2) end", "given = { 'a:3', 'b#c' }, want = { 'b', 'a' }",
      "want b, a, got a:3, b#c:2" },
    { "common/arrange/x", "", "function() end", "given = { 'a', 'a' }, want = {}", "the plan has a move 'a' already" },
    { "common/arrange/x", "", "function() end", "given = { 1 }, want = {}", "a plan is written as a list of moves" },
    /* findings */
    { "common/policy/x", "",
      "function(draft) for _, m in ipairs(draft:find('[0-9]')) do draft:flag { start = m.start } end end",
      "given = 'a1b2', flags = { '1', '2' }", NULL },
    { "common/policy/x", "", "function(draft) draft:flag { start = 3 } draft:flag { start = 1 } draft:flag {} end",
      "given = 'abc', flags = { '', 'a', 'c' }", NULL },
    { "common/policy/x", "", "function(draft) draft:flag { start = 1 } end", "given = 'ab', flags = {}",
      "want nothing, got 'a'" },
    { "common/policy/x", "", "function() end", "given = 'ab', flags = { 'a' }", "want 'a', got nothing" },
    { "common/policy/x", "", "function(d) d:flag { start = 1, fix = { kind = 'replace', text = 'b' } } d:flag {} end",
      "given = 'a', flags = { '', 'a' }, severity = 'warn', fixes = { 'none', 'replace: b' }", NULL },
    { "common/policy/x", "", "function(d) d:flag { start = 1 } end", "given = 'a', flags = { 'a' }, severity = 'block'",
      "want 'a'; severity block, got 'a'; severity warn" },
    { "common/policy/x", "", "function(d) d:flag { start = 1, fix = { kind = 'human' } } end",
      "given = 'a', flags = { 'a' }, fixes = { 'remove' }", "want 'a'; fixes remove, got 'a'; fixes human" },
    /* what is known to fail */
    { "common/tone/x", "", "function() end", "given = 'a', want = 'b', todo = true", NULL },
    { "common/tone/x", "", "function() end", "given = 'a', want = 'b', todo = false", "want b, got a" },
    { "common/tone/x", "", "function() end", "given = 'a', want = 'a', todo = true",
      "it passes now: take 'todo' out of the example" },
    /* readings */
    { "common/escalate/x", "",
      "function(r) if r:risk('safety') > 0.5 and r.emotion == 'angry' then r:escalate(3, 'x') end end",
      "given = { risks = { 'safety' }, emotion = 'angry', intensity = 4 }, want = { tier = 3 }", NULL },
    { "common/escalate/x", "", "function(r) if r:risk('safety') > 0.5 then r:escalate(3, 'x') end end",
      "given = { risks = { safety = 0.4 } }, want = { tier = 3 }", "want tier 3, got tier 0" },
    { "common/understand/x", "",
      "function(r) if r:intent('stock') > 0 then r:add_intent('invoice', 1) r:set_emotion('happy', 2) end end",
      "given = { intents = { stock = 0.5 } }, want = { intents = { 'invoice', 'stock' }, emotion = 'happy', intensity "
      "= 2, risks = {} }",
      NULL },
    { "common/understand/x", "", "function(r) r:add_risk('fraud', 1) end", "given = {}, want = { risks = {} }",
      "want risks:;, got risks: fraud;" },
    { "common/understand/x", "", "function() end", "given = { emotion = 'sad' }, want = {}",
      "there is no emotion 'sad'" },
    { "common/understand/x", "", "function() end", "given = { mood = 'sad' }, want = {}", "'mood'" },
    { "common/understand/x", "", "function() end", "given = { intents = { 5 } }, want = {}",
      "an intent is written as its name" },
};

static void put_verdict(const own_shop *shop, const struct verdict *verdict)
{
    char path[PATH_MAX];
    char text[RULE_TEXT_BYTES];
    char stage[32];
    const char *name = strrchr(verdict->id, '/');
    const char *before = name;
    while (before[-1] != '/')
        before--;
    (void)snprintf(stage, sizeof stage, "%.*s", (int)(name - before), before);
    bool policy = strcmp(stage, "policy") == 0;
    (void)snprintf(path, sizeof path, "rules/%s.lua", verdict->id);
    (void)snprintf(
        text, sizeof text,
        "return { id = '%s', stage = '%s', summary = 's', why = 'w', %s %s\napply = %s,\nexamples = {\n{ %s },\n%s } }",
        verdict->id, stage, policy ? "severity = 'warn'," : "", verdict->fields, verdict->apply, verdict->example,
        plain_examples(stage));
    put_file(shop->folder, path, text);
}

static void check_verdict(const struct verdict *verdict, size_t row, const pl_example_result *result)
{
    assert_text(result->rule, verdict->id);
    assert_int_equal(result->number, 1);
    assert_int_equal(result->line, 4);
    if (!verdict->says && !result->ok)
        fail_msg("row %zu: %.*s", row, PL_STR_ARGS(result->says));
    if (verdict->says && (result->ok || !strstr(result->says.at, verdict->says)))
        fail_msg("row %zu: '%s' is not in '%.*s'", row, verdict->says, PL_STR_ARGS(result->says));
}

/* The rules stand alone; only the markets are the shipped ones. */
static void says_what_was_wanted_and_what_came(void **state)
{
    (void)state;
    char bare[PATH_MAX];
    pl_catalog *catalog = load_shipped();
    make_folder(bare);
    put_content(bare);
    for (size_t i = 0; i < sizeof verdicts / sizeof *verdicts; i++) {
        own_shop shop;
        open_shop(&shop);
        put_verdict(&shop, &verdicts[i]);
        load_book_from(&shop, bare);
        shop.catalog = catalog;
        run_examples(&shop, verdicts[i].id);
        assert_int_equal(shop.results.count, 3);
        check_verdict(&verdicts[i], i, shop.results.at);
        shop.catalog = NULL;
        close_shop(&shop);
    }
    pl_catalog_free(catalog);
    remove_folder(bare);
}

static void shows_long_texts_around_the_difference(void **state)
{
    (void)state;
    static const struct verdict verdict = { "common/tone/x", "",
                                            "function(d) d:replace('a', ('ä'):rep(300) .. 'b' .. ('ö'):rep(300)) end",
                                            "given = 'a', want = ('ä'):rep(300) .. 'c'", NULL };
    own_shop shop;
    open_shop(&shop);
    put_verdict(&shop, &verdict);
    load_shop(&shop);
    run_examples(&shop, verdict.id);
    pl_str says = ((const pl_example_result *)shop.results.at)->says;
    assert_true(says.length < 420);
    assert_non_null(strstr(says.at, "äc, got …"));
    assert_non_null(strstr(says.at, "äbö"));
    assert_non_null(strstr(says.at, "ö…"));
    close_shop(&shop);
}

static void names_the_nearest_rule(void **state)
{
    (void)state;
    own_shop shop;
    pl_error err = { 0 };
    open_shop(&shop);
    put_rule(shop.folder, "common/tone/flowers", "", "function() end");
    load_shop(&shop);
    assert_int_equal(
        pl_examples_run(&shop.results, &shop.arena, shop.book, shop.catalog, PL_STR("common/tone/flower"), &err),
        PL_ERR_NOT_FOUND);
    assert_string_equal(err.message, "there is no rule 'common/tone/flower'");
    assert_string_equal(err.hint, "did you mean 'common/tone/flowers'?");
    close_shop(&shop);
}

static void survives_refused_memory(void **state)
{
    (void)state;
    rule_books books;
    pl_status status = PL_ERR_MEMORY;
    open_books(&books);
    put_file(books.builtin, "rules/common/tone/a.lua",
             "return { id = 'common/tone/a', stage = 'tone', summary = 's', why = 'w', apply = function(d) "
             "d:replace('a', 'b') end,\n"
             "examples = { { given = 'a', want = 'b', market = 'bazaar-at', facts = { carrier = 'DHL' }, tone = { "
             "warmth = 1 } },\n"
             "{ given = 'c', want = 'c', market = 'bazaar-at', language = 'de' },\n"
             "{ given = 'a', want = 'c', market = 'bazaar-at' } } }");
    load_book(&books);
    books.catalog = load_catalog(books.builtin, NULL);
    for (size_t n = 1; status; n += 1 + n / 16) {
        pl_vector results;
        pl_error err = { 0 };
        pl_vector_init(&results, sizeof(pl_example_result), &books.arena);
        pl_alloc_refuse_from(n);
        status = pl_examples_run(&results, &books.arena, books.book, books.catalog, (pl_str){ NULL, 0 }, &err);
        pl_alloc_refuse_from(0);
        if (status && status != PL_ERR_MEMORY)
            fail_msg("n = %zu: %s", n, err.message);
        if (!status) {
            assert_int_equal(results.count, 3);
            assert_true(((const pl_example_result *)results.at)[0].ok);
            assert_false(((const pl_example_result *)results.at)[2].ok);
        }
    }
    close_books(&books);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_shipped_rule_passes_its_examples),
        cmocka_unit_test(says_what_was_wanted_and_what_came),
        cmocka_unit_test(shows_long_texts_around_the_difference),
        cmocka_unit_test(names_the_nearest_rule),
        cmocka_unit_test(survives_refused_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
