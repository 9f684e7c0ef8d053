/* Mutants: which are made, which the examples notice; and what the examples cover. */
#include "unit/rule/books.h"

#include "rule/coverage.h"
#include "rule/mutants.h"

enum { ALL = (1u << PL_MUTANT_KIND_COUNT) - 1 };

typedef struct bench {
    rule_books books;
    pl_vector mutants;
} bench;

static void open_bench(bench *own, const char *path, const char *text)
{
    open_books(&own->books);
    put_file(own->books.builtin, path, text);
    load_book(&own->books);
    own->books.catalog = load_catalog(own->books.builtin, NULL);
    pl_vector_init(&own->mutants, sizeof(pl_mutant), &own->books.arena);
}

static void close_bench(bench *own)
{
    close_books(&own->books);
}

/* "removed condition_dropped(channel: chat)": the mutants that survived, in the order in which they were made. */
static void assert_survivors(bench *own, unsigned kinds, size_t made, const char *wanted)
{
    char line[2048] = "";
    pl_error err = { 0 };
    pl_status status =
        pl_mutants_run(&own->mutants, &own->books.arena, own->books.book, own->books.catalog, 0, kinds, &err);
    if (status)
        fail_msg("%s", err.message);
    const pl_mutant *all = own->mutants.at;
    for (size_t i = 0; i < own->mutants.count; i++) {
        size_t length = strlen(line);
        if (all[i].survived)
            (void)snprintf(line + length, sizeof line - length, "%s%s(%.*s)", length ? " " : "",
                           pl_mutant_name(all[i].kind), PL_STR_ARGS(all[i].what));
    }
    assert_string_equal(line, wanted);
    assert_int_equal(own->mutants.count, made);
}

#define OPENING(stage) "return { id = 'common/" stage "/a', stage = '" stage "', summary = 's', why = 'w',\n"

static const struct {
    const char *path, *text, *survivors;
    unsigned kinds;
    size_t made;
} rows[] = {
    /* a rule whose examples notice everything */
    { "rules/common/tone/a.lua",
      OPENING("tone") "when = { channel = 'chat' }, apply = function(d) d:replace('a', 'b') end, examples = {\n"
                      "{ market = 'bazaar-at', given = 'a', want = 'b', channel = 'chat' }, { market = 'bazaar-at', "
                      "given = 'a', want = 'a', channel = 'mail' } } }",
      "", ALL, 3 },
    /* nothing shows what the condition is for */
    { "rules/common/tone/a.lua",
      OPENING("tone") "when = { channel = 'chat', tone = { warmth = { min = 50 } } }, apply = function(d) "
                      "d:replace('a', 'b') end,\n"
                      "examples = { { market = 'bazaar-at', given = 'a', want = 'b', channel = 'chat', tone = { warmth "
                      "= 60 } },\n"
                      "{ market = 'bazaar-at', given = 'c', want = 'c', channel = 'mail', tone = { warmth = 60 } } } }",
      "condition_dropped(channel: chat) condition_dropped(tone.warmth: at least 50)", ALL, 5 },
    /* severity and fix are asked for by nobody, and then by somebody */
    { "rules/common/policy/a.lua",
      OPENING("policy") "severity = 'block', apply = function(d) for _, m in ipairs(d:find('x')) do\n"
                        "d:flag { start = m.start, fix = { kind = 'remove' } } end end,\n"
                        "examples = { { market = 'bazaar-at', given = 'x', flags = { 'x' } }, { market = 'bazaar-at', "
                        "given = 'a', flags = {} } } }",
      "milder() fix_dropped()", ALL, 3 },
    { "rules/common/policy/a.lua",
      OPENING("policy") "severity = 'block', apply = function(d) for _, m in ipairs(d:find('x')) do\n"
                        "d:flag { start = m.start, fix = { kind = 'remove' } } end end, examples = {\n"
                        "{ market = 'bazaar-at', given = 'x', flags = { 'x' }, severity = 'block', fixes = { 'remove' "
                        "} }, { market = 'bazaar-at', given = 'a', "
                        "flags = {} } } }",
      "", ALL, 3 },
    { "rules/common/policy/a.lua",
      OPENING("policy") "severity = 'advise', apply = function(d) for _, m in ipairs(d:find('x')) do d:flag { start = "
                        "m.start } end end,\n"
                        "examples = { { market = 'bazaar-at', given = 'x', flags = { 'x' } }, { market = 'bazaar-at', "
                        "given = 'a', flags = {} } } }",
      "", ALL, 1 },
    /* rows */
    { "rules/common/tone/a.lua",
      "local rows <const> = text.rewrites { { 'a', 'b', 'W' }, { 'c', 'd', 'W' }, { 'c e', mode = 'G' } }\n" OPENING(
          "tone") "apply = function(d) d:rewrite(rows) end, examples = { { market = 'bazaar-at', given = 'a c', want = "
                  "'b d' }, { market = 'bazaar-at', given = "
                  "'x', want = 'x' } } }",
      "row_dropped({ 'c e', mode = 'G' })", ALL, 4 },
    { "rules/common/tone/a.lua",
      "local rows <const> = text.rewrites { { 'a', 'b', 'W' }, { 'c', 'd', 'W' } }\n" OPENING(
          "tone") "apply = function(d) d:rewrite(rows) end, examples = { { market = 'bazaar-at', given = 'a', want = "
                  "'b' }, { market = 'bazaar-at', given = 'x', "
                  "want = 'x' },\n"
                  "{ market = 'bazaar-at', given = 'c', want = 'e', todo = true } } }",
      "row_dropped({ 'c', 'd', 'W' })", ALL, 3 },
    { "rules/common/tone/a.lua",
      "local rows <const> = text.rewrites { { 'a', 'b', 'W' } }\n" OPENING(
          "tone") "apply = function(d) d:rewrite(rows) end, examples = { { market = 'bazaar-at', given = 'a', want = "
                  "'b' }, { market = 'bazaar-at', given = 'x', "
                  "want = 'x' } } }",
      "", 1u << PL_MUTANT_WITHOUT_ROW, 1 },
    /* a scope's own test belongs to the path */
    { "rules/language/de/tone/a.lua",
      "return { id = 'language/de/tone/a', stage = 'tone', summary = 's', why = 'w',\n"
      "apply = function(d) d:replace('a', 'b') end, examples = { { market = 'bazaar-at', given = 'a', want = 'b' },\n"
      "{ market = 'bazaar-at', given = 'c', want = 'c' } } }",
      "", ALL, 1 },
};

static void only_what_no_example_notices_survives(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bench own;
        open_bench(&own, rows[i].path, rows[i].text);
        assert_survivors(&own, rows[i].kinds, rows[i].made, rows[i].survivors);
        close_bench(&own);
    }
}

static void a_mutant_has_the_place_of_what_was_changed(void **state)
{
    (void)state;
    bench own;
    open_bench(&own, rows[1].path, rows[1].text);
    assert_survivors(&own, ALL, rows[1].made, rows[1].survivors);
    const pl_mutant *all = own.mutants.at;
    for (size_t i = 0; i < own.mutants.count; i++) {
        assert_text(all[i].rule, "common/tone/a");
        assert_string_equal(all[i].source, "rules/common/tone/a.lua");
        assert_int_equal(all[i].line, 2);
    }
    close_bench(&own);
}

/* ---- coverage ---- */

static void cover(bench *own, pl_rule_coverage *out)
{
    pl_vector results;
    pl_error err = { 0 };
    pl_vector_init(&results, sizeof(pl_example_result), &own->books.arena);
    assert_int_equal(
        pl_examples_run_rule(&results, &own->books.arena, own->books.book, own->books.catalog, 0, NULL, &err), PL_OK);
    assert_int_equal(
        pl_rule_coverage_make(out, &own->books.arena, own->books.book, own->books.catalog, 0, &results, &err), PL_OK);
}

static void coverage_counts_what_the_examples_exercise(void **state)
{
    (void)state;
    bench own;
    pl_rule_coverage covered;
    open_bench(&own, rows[0].path, rows[0].text);
    cover(&own, &covered);
    assert_int_equal(covered.acted, 1);
    assert_int_equal(covered.silent, 1);
    assert_false(pl_rule_coverage_has_holes(&covered));
    close_bench(&own);
    open_bench(&own, rows[1].path, rows[1].text);
    cover(&own, &covered);
    const pl_test_coverage *tests = covered.tests.at;
    assert_int_equal(covered.tests.count, 2);
    assert_text(tests[0].name, "channel");
    assert_int_equal(tests[0].held, 1);
    assert_int_equal(tests[0].failed, 1);
    assert_text(tests[1].asks, "at least 50");
    assert_int_equal(tests[1].failed, 0);
    assert_true(pl_rule_coverage_has_holes(&covered));
    close_bench(&own);
    open_bench(&own, rows[5].path, rows[5].text);
    cover(&own, &covered);
    assert_int_equal(covered.rows, 3);
    assert_int_equal(covered.missed.count, 1);
    assert_text(((const pl_mutant *)covered.missed.at)->what, "{ 'c e', mode = 'G' }");
    close_bench(&own);
}

static void says_so_when_memory_runs_out(void **state)
{
    (void)state;
    bench own;
    pl_status status = PL_ERR_MEMORY;
    open_bench(&own, rows[5].path, rows[5].text);
    for (size_t n = 1; status; n += 1 + n / 8) {
        pl_vector mutants;
        pl_vector_init(&mutants, sizeof(pl_mutant), NULL);
        pl_alloc_refuse_from(n);
        status = pl_mutants_run(&mutants, &own.books.arena, own.books.book, own.books.catalog, 0, ALL, NULL);
        pl_alloc_refuse_from(0);
        assert_true(status == PL_OK || status == PL_ERR_MEMORY);
        pl_vector_drop(&mutants);
    }
    close_bench(&own);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_what_no_example_notices_survives),
        cmocka_unit_test(a_mutant_has_the_place_of_what_was_changed),
        cmocka_unit_test(coverage_counts_what_the_examples_exercise),
        cmocka_unit_test(says_so_when_memory_runs_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
