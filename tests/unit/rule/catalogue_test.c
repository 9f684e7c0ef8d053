/* The catalogue: every rule in its scope, on one line of a table whatever its words are. */
#include "rule/catalogue.h"

#include "unit/rule/books.h"

static const char page[] =
    "# Rules\n\n3 rules, by scope, in the order of running.\n"
    "\n## common\n\n| rule | stage or severity | what | when | why |\n|---|---|---|---|---|\n"
    "| `common/policy/b` | block | a\\|b | tone.warmth: at least 60; turn: later | two lines Clause: c. Penalty: p. "
    "Source: s. Confidence: low. |\n"
    "| `common/tone/a` | tone | Says a |  | A test. |\n"
    "\n## language/de\n\n| rule | stage or severity | what | when | why |\n|---|---|---|---|---|\n"
    "| `language/de/tone/c` (shop) | tone | Says c | channel: mail, chat | A test. |\n";

static void shows_every_rule_in_its_scope(void **state)
{
    (void)state;
    rule_books books;
    pl_buf text;
    open_books(&books);
    put_rule(books.builtin, "common/tone/a", "", "function() end");
    put_file(
        books.builtin, "rules/common/policy/b.lua",
        "return { id = 'common/policy/b', stage = 'policy', severity = 'block', summary = 'a|b', why = 'two\\nlines',\n"
        "clause = 'c.', penalty = 'p', source = 's', confidence = 'low', when = { turn = 'later', tone = { warmth = { "
        "min = 60 } } },\n"
        "apply = function() end, examples = { { given = 'a', flags = { 'a' } }, { given = 'b', flags = {} } } }");
    put_rule(books.shop, "language/de/tone/c", "when = { channel = { 'mail', 'chat' } },", "function() end");
    load_book(&books);
    pl_buf_init(&text, 1 << 16);
    pl_catalogue_put_page(&text, books.book);
    assert_text(pl_buf_view(&text), page);
    pl_buf_drop(&text);
    close_books(&books);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(shows_every_rule_in_its_scope) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
