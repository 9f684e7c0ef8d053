/* Doubts about rules: each check sees what it is for, and nothing in rules that are well. */
#include "rule/lint.h"

#include "text/json_read.h"
#include "unit/rule/books.h"

#define HEAD "summary = 's', why = 'w', "
#define AT ", market = 'bazaar-at' }"
#define TAIL "examples = { { given = 'a', want = 'b'" AT ", { given = 'b', want = 'b'" AT " } }"
#define TONE "return { id = 'common/tone/a', stage = 'tone', " HEAD
#define PLAIN "apply = function(draft) draft:replace('a', 'b') end,\n" TAIL
#define POLICY "return { id = 'common/policy/a', stage = 'policy', clause = 'c', " HEAD
#define FLAGS "examples = { { given = 'a', flags = { 'a' }" AT ", { given = 'b', flags = {}" AT " } }"

/* A whole file, the check and the words of its one doubt, and where; a NULL check: none. */
static const struct doubt {
    const char *id;
    const char *text;
    const char *check;
    const char *says; /* message and hint */
    int line;
    int column;
} doubts[] = {
    { "common/tone/a", TONE PLAIN, NULL, NULL, 0, 0 },
    { "common/tone/a",
      TONE "when = { tone = { warmth = { min = 1 } }, channel = { 'mail', 'chat' }, days_late = { min = 0 } },\n" PLAIN,
      NULL, NULL, 0, 0 },
    /* when */
    { "common/tone/a", TONE "\nwhen = {},\n" PLAIN, "always_true", "'when' is empty: it always holds", 2, 0 },
    { "common/tone/a", TONE "when = { tone = {\nwarmth = { min = 0, max = 100 } } },\n" PLAIN, "always_true",
      "the test of 'tone.warmth' always holds: it is 0 to 100", 2, 0 },
    { "common/tone/a", TONE "when = {\nintensity = { min = 6 } },\n" PLAIN, "never_applies",
      "the test of 'intensity' never holds: it is 0 to 5", 2, 0 },
    { "common/tone/a", TONE "when = { days_late = { min = 3, max = 2 } },\n" PLAIN, "never_applies",
      "'min' is greater than 'max'", 1, 0 },
    { "common/tone/a", TONE "when = { channel = {} },\n" PLAIN, "never_applies", "its list is empty", 1, 0 },
    { "common/tone/a", TONE "when = { turn = { 'later', 'first' } },\n" PLAIN, "always_true", "it names every value", 1,
      0 },
    { "common/tone/a", TONE "when = { platform = 'bazar' },\n" PLAIN, "unknown_value",
      "no platform is called 'bazar' did you mean 'bazaar'?", 1, 0 },
    { "common/tone/a", TONE "when = { language = 'qqq' },\n" PLAIN, "unknown_value", "no text is written in 'qqq'", 1,
      0 },
    { "common/tone/a", TONE "when = { market = 'bazaar-de' },\n" PLAIN, "never_applies",
      "the rule applies in no market", 1, 0 },
    { "country/at/tone/a",
      "return { id = 'country/at/tone/a', stage = 'tone', " HEAD "when = { country = 'at' },\n" PLAIN, "always_true",
      "the test of 'country' always holds: the scope is 'country/at'", 1, 0 },
    { "language/de/tone/a",
      "return { id = 'language/de/tone/a', stage = 'tone', " HEAD "when = { language = 'de-AT' },\n" PLAIN, NULL, NULL,
      0, 0 },
    /* fields */
    { "common/tone/a", TONE "clause = 'c',\n" PLAIN, "unused_field",
      "field 'clause' is shown with findings, and a tone rule has none", 1, 0 },
    { "common/tone/a", "return { id = 'common/tone/a', stage = 'tone', why = 'w',\nsummary = 'Say here what',\n" PLAIN,
      "unfinished", "field 'summary' still has the scaffold's words", 2, 0 },
    { "common/policy/a",
      "return { id = 'common/policy/a', stage = 'policy', " HEAD "\nseverity = 'warn', apply = function() end,\n" FLAGS,
      "no_source", "severity 'warn' without 'clause' or 'source'", 2, 0 },
    { "common/policy/a", POLICY "severity = 'block',\nconfidence = 'low', apply = function() end,\n" FLAGS,
      "unsure_block", "confidence 'low' and severity 'block' severity = \"warn\" leaves it to a person", 2, 0 },
    { "common/policy/a", POLICY "severity = 'advise', apply = function() end,\n" FLAGS, NULL, NULL, 0, 0 },
    /* names */
    { "common/tone/a", TONE "apply = function(draft)\n  draft:replce('a', 'b') end,\n" TAIL, "unknown_api",
      "there is no 'draft:replce' did you mean 'draft:replace'?", 2, 3 },
    { "common/tone/a", TONE "apply = function(draft)\n  draft:flag { says = 'x' } end,\n" TAIL, "wrong_stage",
      "'draft:flag' is for rules of: policy, quality", 2, 3 },
    { "common/tone/a", TONE "apply = function(draft)\n return text.fnd(draft:text(), 'x') end,\n" TAIL, "unknown_api",
      "there is no 'text.fnd' did you mean 'text.find'?", 2, 9 },
    { "common/tone/a", TONE "apply = function()\n return string.gsb end,\n" TAIL, "unknown_api",
      "there is no 'string.gsb' did you mean 'string.gsub'?", 2, 9 },
    { "common/tone/a", TONE "apply = function(_, ctx)\n return ctx.facts.etta end,\n" TAIL, "unknown_api",
      "there is no 'ctx.facts.etta' did you mean 'ctx.facts.eta'?", 2, 9 },
    { "common/tone/a", TONE "apply = function(_, ctx)\n return ctx.tone.warmt end,\n" TAIL, "unknown_api",
      "there is no 'ctx.tone.warmt'", 2, 9 },
    { "common/tone/a",
      TONE "apply = function(_, ctx) return ctx.facts.eta, ctx.tone.warmth, ctx.platform.any, ctx.market end,\n" TAIL,
      NULL, NULL, 0, 0 },
    { "common/tone/a", TONE "apply = function()\n count = 1 end,\n" TAIL, "global",
      "'count' is not declared write 'local count'", 2, 2 },
    { "common/tone/a", TONE "apply = function()\n return txt end,\n" TAIL, "unknown_name",
      "'txt' is not known here did you mean 'text'?", 2, 9 },
    { "common/tone/a",
      "local rows <const> = { 1 }\nlocal function put() return rwos, rows end\n" TONE "apply = put,\n" TAIL,
      "unknown_name", "'rwos' is not known here did you mean 'rows'?", 2, 29 },
    { "common/tone/a", "local rows <const> = { a = 1, ['b'] = 2, c = function() end }\n" TONE PLAIN, "unused_local",
      "'rows' is never read", 1, 7 },
    { "common/tone/a", "local _rows, function_ = 1, 2\n" TONE "apply = function() return function_ end,\n" TAIL, NULL,
      NULL, 0, 0 },
    { "common/tone/a",
      "local n <const> = 2\nlocal function walk(list, ...)\n  for i, word in ipairs(list) do if i > n then goto done "
      "elseif word then\n"
      "  while i do repeat local x = i .. n until x end else do local y = { n = n, [n] = 1; i } return y, ... end end\n"
      "  ::done:: end\n  for k = 1, 2 do local f <close> = k; (function(a) return a, f end)(n) end\nend\n" TONE
      "apply = walk,\n" TAIL,
      NULL, NULL, 0, 0 },
    { "common/tone/a", TONE "apply = function(d)\n local text = d:text() return text.anything, text:any() end,\n" TAIL,
      NULL, NULL, 0, 0 },
    /* patterns */
    { "common/tone/a", TONE "apply = function(draft)\n return draft:find('(a') end,\n" TAIL, "pattern",
      "the pattern is not RE2 syntax", 2, 20 },
    { "common/tone/a", TONE "apply = function(draft)\n return draft:find [[\\d*]] end,\n" TAIL, "empty_match",
      "the pattern also matches nothing, and so everywhere", 2, 21 },
    { "common/tone/a",
      TONE "apply = function(draft)\n return draft:view('case'):find('a?', { words = true }) end,\n" TAIL,
      "empty_match", "the pattern also matches nothing", 2, 33 },
    { "common/tone/a", TONE "apply = function(draft)\n return text.find(draft:text(), '[') end,\n" TAIL, "pattern",
      "missing", 2, 33 },
    { "common/tone/a", TONE "apply = function(draft)\n draft:replace_regex('x*', 'y') end,\n" TAIL, "empty_match",
      "nothing", 2, 22 },
    { "common/tone/a",
      TONE "apply = function(draft) local s = draft:text() return s:find('('), draft:find('(' .. s .. ')'), "
           "draft:find('\\\\d+'),\n"
           "string.find('x', '('), draft:find(s) end,\n" TAIL,
      NULL, NULL, 0, 0 },
    { "common/tone/a", TONE "looks_for = { case = { 'a',\n'b*' } },\n" PLAIN, "empty_match",
      "looks_for keeps no text away: it also matches nothing", 2, 0 },
    /* examples */
    { "common/tone/a",
      TONE
      "apply = function(draft) draft:replace('a', 'b') end,\nexamples = { { given = 'a', want = 'b' },\n"
      "{ given = 'b', want = 'b', tone = { warmth = 3 } },\n{ tone = { warmth = 3 }, given = 'b', want = 'b' } } }",
      "repeated_example", "the same example stands in line 3", 4, 0 },
    { "common/tone/a",
      TONE "apply = function(draft) draft:replace('a', 'b') end,\nexamples = { { given = 'a', want = 'b' },\n"
           "{ given = ' ', want = ' ' } } }",
      "empty_example", "any rule is silent about nothing: 'given' is empty", 3, 0 },
    { "common/understand/a",
      "return { id = 'common/understand/a', stage = 'understand', " HEAD "apply = function() end,\nexamples = {\n"
      "{ given = {}, want = { intensity = 1 } }, { given = { intensity = 1 }, want = { intensity = 1 } },\n{ given = "
      "{}, want = {} } } }",
      "empty_example", "the example asks for nothing: 'want' is empty", 4, 0 },
    /* what the rules do to all examples */
    { "common/tone/a", TONE "apply = function(draft) draft:replace('a', 'aa') end,\n" TAIL, "unstable",
      "a second run changes again what the first made of 'a'", 1, 0 },
    { "common/tone/a", TONE "looks_for = { case = { 'zzz' } },\n" PLAIN, "unsound_screen",
      "looks_for keeps the rule from 'a', on which it acts", 1, 0 },
};

static void open_rule(rule_books *books, const char *id, const char *text)
{
    char path[PATH_MAX];
    open_books(books);
    (void)snprintf(path, sizeof path, "rules/%s.lua", id);
    put_file(books->shop, path, text);
    assert_int_equal(try_load(books, &(pl_error){ 0 }), PL_OK);
    books->catalog = load_catalog(books->builtin, NULL);
}

static pl_status lint(pl_vector *found, rule_books *books, size_t *count, pl_error *err)
{
    pl_lint_choice choice = { .prefix = PL_STR(""), .of = PL_LINT_SHOP_RULES };
    pl_vector_init(found, sizeof(pl_lint_found), &books->arena);
    return pl_lint_run(found, count, &books->arena, books->book, books->catalog, choice, err);
}

static void assert_words(const struct doubt *wanted, const pl_lint_found *found, size_t row)
{
    char line[2048];
    (void)snprintf(line, sizeof line, "%.*s %.*s", PL_STR_ARGS(found->message), PL_STR_ARGS(found->hint));
    if (strcmp(pl_lint_name(found->check), wanted->check) != 0 || !strstr(line, wanted->says))
        fail_msg("row %zu: %s: %s", row, pl_lint_name(found->check), line);
    if (found->line != wanted->line || found->column != wanted->column)
        fail_msg("row %zu: at %d:%d: %s", row, found->line, found->column, line);
    assert_text(found->rule, wanted->id);
}

static void assert_doubt(const struct doubt *wanted, const pl_vector *found, size_t row)
{
    const pl_lint_found *first = pl_vector_get(found, 0);
    if (found->count != (wanted->check ? 1 : 0))
        fail_msg("row %zu: %zu doubts, the first is %s", row, found->count,
                 first ? pl_lint_name(first->check) : "none");
    if (wanted->check)
        assert_words(wanted, first, row);
}

static void sees_what_is_doubtful_and_nothing_else(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof doubts / sizeof *doubts; i++) {
        rule_books books;
        pl_vector found;
        size_t count;
        pl_error err = { 0 };
        open_rule(&books, doubts[i].id, doubts[i].text);
        if (books.broken.count)
            fail_msg("row %zu: %s", i, ((const pl_error *)books.broken.at)->message);
        assert_int_equal(lint(&found, &books, &count, &err), PL_OK);
        assert_int_equal(count, 1);
        assert_doubt(&doubts[i], &found, i);
        close_books(&books);
    }
}

static void compares_rules(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "return { id = 'common/policy/a', stage = 'policy', severity = 'advise', summary = 's', why = 'w', apply = "
        "function(draft)\n"
        "draft:flag { start = 1 } end,\n" FLAGS,
        "return { id = 'common/policy/b', stage = 'policy', severity = 'advise', summary = 's', why = 'w',\nafter = "
        "'common/tone/c',\n"
        "apply = function(draft) draft:flag { start = 1 } end,\n" FLAGS,
        "return { id = 'common/tone/c', stage = 'tone', summary = 's', why = 'w', " PLAIN,
        "return { id = 'country/at/tone/d', stage = 'tone', summary = 't', why = 'w', after = 'common/tone/c', " PLAIN,
    };
    static const char *const paths[] = { "rules/common/policy/a.lua", "rules/common/policy/b.lua",
                                         "rules/common/tone/c.lua", "rules/country/at/tone/d.lua" };
    static const char *const wanted[] = { "duplicate_summary", "overlap", "unused_field", "duplicate_summary",
                                          "unused_field" };
    rule_books books;
    pl_vector found;
    size_t count;
    pl_error err = { 0 };
    open_books(&books);
    for (size_t i = 0; i < 4; i++)
        put_file(books.builtin, paths[i], texts[i]);
    load_book(&books);
    books.catalog = load_catalog(books.builtin, NULL);
    pl_vector_init(&found, sizeof(pl_lint_found), &books.arena);
    pl_lint_choice all = { .prefix = PL_STR("") };
    assert_int_equal(pl_lint_run(&found, &count, &books.arena, books.book, books.catalog, all, &err), PL_OK);
    assert_int_equal(count, 4);
    for (size_t i = 0; i < found.count && i < 5; i++)
        assert_string_equal(pl_lint_name(((const pl_lint_found *)pl_vector_get(&found, i))->check), wanted[i]);
    assert_int_equal(found.count, 5);
    pl_vector_init(&found, sizeof(pl_lint_found), &books.arena);
    pl_lint_choice some = { .prefix = PL_STR("country/") };
    assert_int_equal(pl_lint_run(&found, &count, &books.arena, books.book, books.catalog, some, &err), PL_OK);
    assert_int_equal(count, 1);
    assert_int_equal(found.count, 1);
    close_books(&books);
}

static const pl_json *element(const pl_json *list, size_t index)
{
    const pl_json *found = list->first;
    while (index-- && found)
        found = found->next;
    assert_non_null(found);
    return found;
}

/* What the standard demands of a log, a run, a descriptor, a result and a region. */
static void assert_result(const pl_json *result, const pl_json *checks)
{
    const pl_json *index = pl_json_find(result, "ruleIndex");
    const pl_json *check = element(checks, (size_t)index->number);
    const pl_json *place = pl_json_find(element(pl_json_find(result, "locations"), 0), "physicalLocation");
    assert_true(pl_str_equal(pl_json_text(pl_json_find(result, "ruleId")), pl_json_text(pl_json_find(check, "id"))));
    assert_true(pl_json_text(pl_json_find(pl_json_find(result, "message"), "text")).length > 0);
    pl_str level = pl_json_text(pl_json_find(result, "level"));
    assert_true(pl_str_is(level, "error") || pl_str_is(level, "warning") || pl_str_is(level, "note"));
    pl_str uri = pl_json_text(pl_json_find(pl_json_find(place, "artifactLocation"), "uri"));
    assert_text(uri, "rules/a%20%C3%A9.lua");
    const pl_json *region = pl_json_find(place, "region");
    assert_true(!region || pl_json_find(region, "startLine")->number >= 1);
}

static void writes_a_log_as_the_standard_says(void **state)
{
    (void)state;
    pl_arena arena;
    pl_vector found;
    pl_buf text;
    pl_json_writer json;
    const pl_json *log = NULL;
    pl_error err = { 0 };
    pl_error broken = {
        .status = PL_ERR_CONTENT, .source = "rules/a \xC3\xA9.lua", .message = "broken \"here\"", .hint = "mend it"
    };
    pl_arena_init(&arena, 1 << 20);
    pl_vector_init(&found, sizeof(pl_lint_found), &arena);
    assert_int_equal(pl_lint_put_broken(&found, &arena, &broken, &err), PL_OK);
    broken.line = 3;
    broken.column = 7;
    assert_int_equal(pl_lint_put_broken(&found, &arena, &broken, &err), PL_OK);
    pl_buf_init(&text, 1 << 20);
    pl_json_begin(&json, &text);
    pl_lint_write_sarif(&json, &found, "1.0");
    assert_int_equal(pl_json_read(&log, &arena, pl_buf_view(&text), "log", &err), PL_OK);
    assert_text(pl_json_text(pl_json_find(log, "version")), "2.1.0");
    assert_true(pl_str_starts(pl_json_text(pl_json_find(log, "$schema")), PL_STR("https://")));
    const pl_json *one = element(pl_json_find(log, "runs"), 0);
    const pl_json *driver = pl_json_find(pl_json_find(one, "tool"), "driver");
    const pl_json *checks = pl_json_find(driver, "rules");
    const pl_json *results = pl_json_find(one, "results");
    assert_true(pl_json_text(pl_json_find(driver, "name")).length > 0);
    assert_text(pl_json_text(pl_json_find(one, "columnKind")), "unicodeCodePoints");
    assert_int_equal(checks->count, PL_LINT_CHECK_COUNT);
    assert_int_equal(results->count, 2);
    for (size_t i = 0; i < results->count; i++)
        assert_result(element(results, i), checks);
    pl_buf_drop(&text);
    pl_arena_drop(&arena);
}

static void survives_refused_memory(void **state)
{
    (void)state;
    rule_books books;
    pl_status status = PL_ERR_MEMORY;
    open_rule(&books, "common/tone/a",
              "local x = 1\n" TONE "when = { platform = 'bazar', language = 'qq' }, clause = 'c',\n"
              "apply = function(draft) draft:replace('a', 'aa') return txt, draft:find('a*') end,\n" TAIL);
    for (size_t n = 1; status; n += 1 + n / 8) {
        pl_vector found;
        size_t count;
        pl_error err = { 0 };
        pl_alloc_refuse_from(n);
        status = lint(&found, &books, &count, &err);
        pl_alloc_refuse_from(0);
        if (status && status != PL_ERR_MEMORY)
            fail_msg("n = %zu: %s", n, err.message);
        assert_true(status || found.count >= 5);
        pl_arena_clear(&books.arena);
    }
    close_books(&books);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sees_what_is_doubtful_and_nothing_else),
        cmocka_unit_test(compares_rules),
        cmocka_unit_test(writes_a_log_as_the_standard_says),
        cmocka_unit_test(survives_refused_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
