/* What is wrong with a rule file is named with its place, its cause and what to do. */
#include "unit/rule/books.h"

static const char nothing[] = "function() end";

#define TWO "examples = { { given = 'a', want = 'b' }, { given = 'b', want = 'b' } } }"
#define TAIL "', summary = 's', why = 'w', apply = function() end, "
#define TONE "return { id = 'common/tone/a', stage = 'tone" TAIL
#define POLICY "return { id = 'common/policy/a', stage = 'policy" TAIL
#define QUALITY "return { id = 'common/quality/a', stage = 'quality" TAIL
#define ARRANGE "return { id = 'common/arrange/a', stage = 'arrange" TAIL
#define ESCALATE "return { id = 'common/escalate/a', stage = 'escalate" TAIL
#define UNDERSTAND "return { id = 'common/understand/a', stage = 'understand" TAIL

/* The fields of a whole file that is wrong in one way, and the line that says so. */
static const struct refusal {
    const char *path;
    const char *text;
    const char *says;
} refusals[] = {
    { "common/tone/a", "return {", "rules/common/tone/a.lua:1: " },
    { "common/tone/a", "return 7", "table" },
    { "common/tone/a", "", "table" },
    { "common/tone/a", "\xFF", "rules/common/tone/a.lua" },
    { "common/tone/a",
      "return { id = 'common/tone/a', stage = 'tone', why = 'w', apply = function() end, examples = {} }",
      "'summary'" },
    { "common/tone/a",
      "return { id = 'x', stage = 'tone', summary = 's', why = 'w', apply = function() end,\nexamples = {} }",
      "rules/common/tone/a.lua:1: field 'id' must be 'common/tone/a', the path below rules/, not 'x'" },
    { "common/tone/a",
      "return { id = 'common/tone/a', stage = 'policy', summary = 's', why = 'w', apply = function() end, examples = "
      "{} }",
      "field 'stage' must be 'tone', as the folder, not 'policy'" },
    { "common/tone/a", TONE "wen = {}, examples = {} }", "'wen'" },
    { "common/tone/a",
      "return { id = 'common/tone/a', stage = 'tone', summary = 's', why = 'w',\nwhen = 'mail', apply = function() "
      "end, examples = {} }",
      "rules/common/tone/a.lua:2: field 'when' must be a table, got a string" },
    { "common/tone/a", TONE "\nexamples = { { given = 'a', want = 'a' } } }",
      "rules/common/tone/a.lua:2: no example shows that the rule acts (add one: 'want' is another than 'given')" },
    { "common/tone/a", TONE "\nexamples = { { given = 'a', want = 'b' } } }",
      "no example shows that the rule stays silent (add one: 'want' is the same as 'given')" },
    { "common/tone/a", TONE "\nexamples = { { given = 'a', want = 'a' }, { given = 'a', want = 'b', todo = true } } }",
      "no example shows that the rule acts" },
    { "common/tone/a", TONE "examples = {} }", "no example shows that the rule acts" },
    { "common/arrange/a",
      ARRANGE "examples = { { given = { 'a' }, want = { 'a:1' } }, { given = { 'b=c' }, want = { 'b=c' } } } }",
      "no example shows that the rule acts" },
    { "common/arrange/a",
      ARRANGE "examples = { { given = { 'a' }, want = { 'a:2' } }, { given = { 'b=c' }, want = { 'b' } } } }",
      "no example shows that the rule stays silent" },
    { "common/arrange/a", ARRANGE "examples = { { given = { 'a' }, want = {} } } }",
      "no example shows that the rule stays silent" },
    { "common/escalate/a", ESCALATE "examples = { { given = {}, want = {} }, { given = {}, want = { tier = 0 } } } }",
      "no example shows that the rule acts (add one: want = { tier = 1 } or more)" },
    { "common/escalate/a", ESCALATE "examples = { { given = {}, want = { tier = 2 } } } }",
      "no example shows that the rule stays silent (add one: want = { tier = 0 })" },
    { "common/understand/a",
      UNDERSTAND "examples = { { given = { intents = { 'a', 'b' } }, want = { intents = { 'b', 'a' } } },\n"
                 "{ given = { risks = { fraud = 0.5 } }, want = { risks = { 'fraud' }, emotion = 'calm' } } } }",
      "no example shows that the rule acts (add one: something in 'want' is not so in 'given')" },
    { "common/understand/a",
      UNDERSTAND "examples = { { given = {}, want = {} }, { given = {}, want = { intensity = 2 } },\n"
                 "{ given = { emotion = 'angry' }, want = { emotion = 'calm' } } } }",
      "no example shows that the rule stays silent (add one: all in 'want' is so in 'given')" },
    { "common/quality/a", QUALITY "examples = { { given = 'a', flags = {} } } }",
      "no example shows that the rule acts (add one: flags = { \"the words\" })" },
    { "common/quality/a", QUALITY "examples = { { given = 'a', want = 'a' } } }",
      "an example of this stage has 'flags', not 'want'" },
    { "common/tone/a", TONE "given = 'a',\n" TWO, "field 'given' does not belong here (it belongs in an example)" },
    { "common/tone/a", TONE "channel = 'mail',\n" TWO,
      "field 'channel' does not belong here (a condition stands in 'when')" },
    { "common/tone/a", TONE "when = { turn = 'first', examples = {} },\n" TWO,
      "field 'examples' does not belong here (it belongs beside 'when', not in it)" },
    { "common/tone/a", TONE "examples = { { given = 'a', want = 'b', meaning = 'same' } } }",
      "field 'meaning' does not belong here (it belongs beside 'examples', not in one)" },
    { "common/tone/a", TONE "examples = { { given = 'a', want = 'b', channel = 'mial' } } }",
      "'channel' is never 'mial' (did you mean 'mail'?)" },
    { "common/tone/a", TONE "when = { turn = { 'first', 'second' } },\n" TWO,
      "'turn' is never 'second' (it is one of: first, later)" },
    { "common/tone/a", TONE "when = { risk = 'safty' },\n" TWO, "'risk' is never 'safty' (did you mean 'safety'?)" },
    { "common/tone/a", TONE "confidence = 'h',\n" TWO, "field 'confidence' must be one of 'high', 'medium', 'low'" },
    { "common/tone/a", "local x = 1 / #txt return {}", "'txt' is not known here (did you mean 'text'?)" },
    { "common/tone/a", "local r <const> = require 'rewirte' return {}", "there is no library 'rewirte'" },
    { "common/tone/a", "text.rewrits {} return {}", "there is no 'text.rewrits' (did you mean 'text.rewrites'?)" },
    { "common/tone/a", TONE "\nexamples = { { given = 'a', want = 'a' }, { given = { 'a' }, want = 'a' } } }",
      "field 'given' must be a string in an example of this stage" },
    { "common/tone/a", TONE "\nexamples = { { given = 'a', want = 'a' }, { given = 'a' } } }",
      "an example of this stage needs the field 'want'" },
    { "common/tone/a", TONE "\nexamples = { { given = 'a', want = 'a' }, { given = 'a', want = 'a', flags = {} } } }",
      "an example of this stage has 'want', not 'flags'" },
    { "common/tone/a",
      TONE "\nexamples = { { given = 'a', want = 'a' }, { given = 'a', want = 'a', chanel = 'mail' } } }", "'chanel'" },
    { "common/tone/a", TONE "severity = 'warn',\n" TWO, "field 'severity' belongs to policy and quality rules" },
    { "common/tone/a", TONE "meaning = 'gone',\n" TWO, "field 'meaning' must be one of 'same', 'changed'" },
    { "common/tone/a", TONE "after = { 1 },\n" TWO, "field 'after' must be a rule's id or a list of ids" },
    { "common/tone/a", TONE "after = 'common/tone/b',\n" TWO,
      "'after' names 'common/tone/b', which is no rule (did you mean 'common/tone/a'?)" },
    { "common/tone/a", TONE "when = { chanel = 'mail' },\n" TWO,
      "'chanel' is not a fact that a condition can ask (did you mean 'channel'?)" },
    { "common/policy/a", POLICY "\nexamples = { { given = 'a', flags = {} }, { given = 'a', flags = { 'a' } } } }",
      "a policy rule needs the field 'severity'" },
    { "common/policy/a",
      POLICY "severity = 'loud', \nexamples = { { given = 'a', flags = {} }, { given = 'a', flags = { 'a' } } } }",
      "field 'severity' must be one of 'advise', 'warn', 'block'" },
    { "common/policy/a",
      POLICY "severity = 'warn', \nexamples = { { given = 'a', flags = { 'b' } }, { given = 'a', flags = { 'a' } } } }",
      "no example shows that the rule stays silent (add one: flags = {})" },
    { "common/tones/a", "return {}",
      "rules/common/tones/a.lua: no stage is called 'tones' (rename the folder to 'tone')" },
    { "common/tone/a", "text.rewrites { { 'a', 'b', 'X' } } return {}",
      "text.rewrites: row 1 must be marked with one of the modes L W S Q E G" },
    { "common/tone/a", "text.rewrites { { 'a', 'b', 'W' }, { 'b', 'c', 'W' } } return {}",
      "row 1 of the rewrites is not stable: 'b' is rewritten again, to 'c'" },
};

static void names_what_is_wrong_with_a_rule(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
        char path[PATH_MAX];
        char line[2048];
        rule_books books;
        pl_error err = { 0 };
        open_books(&books);
        (void)snprintf(path, sizeof path, "rules/%s.lua", refusals[i].path);
        put_file(books.builtin, path, refusals[i].text);
        assert_int_equal(try_load(&books, &err), PL_ERR_CONTENT);
        (void)pl_error_line(line, sizeof line, &err);
        if (!strstr(line, refusals[i].says))
            fail_msg("row %zu: '%s' is not in '%s'", i, refusals[i].says, line);
        assert_null(books.book);
        close_books(&books);
    }
}

static void leaves_out_a_shops_broken_rule_and_names_it(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
        char path[PATH_MAX];
        char line[2048];
        rule_books books;
        open_books(&books);
        put_rule(books.builtin, "common/tone/a", "", nothing);
        (void)snprintf(path, sizeof path, "rules/%s.lua", refusals[i].path);
        put_file(books.shop, path, refusals[i].text);
        load_book(&books);
        assert_int_equal(pl_rulebook_count(books.book), 1);
        assert_false(pl_rulebook_rule(books.book, 0)->of_shop);
        assert_int_equal(books.broken.count, 1);
        (void)pl_error_line(line, sizeof line, pl_vector_get(&books.broken, 0));
        assert_non_null(strstr(line, refusals[i].says));
        close_books(&books);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_what_is_wrong_with_a_rule),
        cmocka_unit_test(leaves_out_a_shops_broken_rule_and_names_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
