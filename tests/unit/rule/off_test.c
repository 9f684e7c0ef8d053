/* What a shop switches off, with a reason; and packs between the built-in rules and the shop's own. */
#include "unit/rule/books.h"

static const char nothing[] = "function() end";

static void put_pack(const rule_books *books, const char *name)
{
    char path[PATH_MAX];
    (void)snprintf(path, sizeof path, "packs/%s/pack.lua", name);
    put_file(books->shop, path, "return {}\n");
}

/* The folder that holds the pack's rules. */
static const char *pack_folder(const rule_books *books, const char *name)
{
    static char folder[PATH_MAX + 64];
    (void)snprintf(folder, sizeof folder, "%s/packs/%s", books->shop, name);
    return folder;
}

/* A tone rule for each letter. */
static void put_rules(const char *folder, const char *names)
{
    for (; *names; names++) {
        char id[] = "common/tone/?";
        id[sizeof id - 2] = *names;
        put_rule(folder, id, "", nothing);
    }
}

static void a_rule_that_is_off_stays_in_the_list_and_is_run_nowhere(void **state)
{
    (void)state;
    pl_error err = { 0 };
    rule_books books;
    open_books(&books);
    put_rule(books.builtin, "common/tone/a", "", nothing);
    put_rule(books.builtin, "common/tone/b", "after = 'common/tone/a',", nothing);
    put_file(books.shop, "rules/off.lua", "return {\n  ['common/tone/a'] = ' our lawyers want it so ',\n}\n");
    load_book(&books);
    assert_int_equal(books.broken.count, 0);
    const pl_rule *off = pl_rulebook_find(books.book, PL_STR("common/tone/a"));
    assert_text(off->off, "our lawyers want it so");
    assert_int_equal(off->off_line, 2);
    assert_ptr_equal(pl_rulebook_off(books.book, 0), off);
    assert_null(pl_rulebook_off(books.book, 1));
    assert_null(pl_rulebook_find(books.book, PL_STR("common/tone/b"))->off.at);
    assert_int_equal(pl_rulebook_count(books.book), 2);
    pl_facts_put_text(&books.facts, "market", PL_STR("bazaar-at"));
    assert_int_equal(pl_ruleset_make(&books.set, &books.arena, books.book, &books.facts, &err), PL_OK);
    assert_int_equal(books.set->count[PL_RULE_TONE], 1);
    assert_text(pl_rulebook_rule(books.book, books.set->at[PL_RULE_TONE][0])->id, "common/tone/b");
    close_books(&books);
}

static void wrong_entries_are_named_and_the_others_hold(void **state)
{
    (void)state;
    static const struct {
        const char *entry, *says;
    } rows[] = {
        { "['common/tone/aa'] = 'x'", "rules/off.lua:3: there is no rule 'common/tone/aa' that could be switched off "
                                      "(did you mean 'common/tone/a'?)" },
        { "['something/else/altogether'] = 'x'", "rules/off.lua:3: there is no rule 'something/else/altogether'" },
        { "['common/tone/a'] = ''", "rules/off.lua:3: why 'common/tone/a' is switched off must be said" },
        { "['common/tone/a'] = '  '", "must be said" },
        { "['common/tone/a'] = true", "must be said" },
        { "['common/tone/a'] = false", "must be said" },
        { "['common/tone/a'] = {}", "must be said" },
        { "'common/tone/a'", "rules/off.lua:3: an entry is a rule's id and the reason" },
        { "['common/tone/a'] = function() end", "function" },
        { "= = =", "rules/off.lua:3" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char text[512];
        char line[1200];
        rule_books books;
        open_books(&books);
        put_rule(books.builtin, "common/tone/a", "", nothing);
        put_rule(books.builtin, "common/tone/b", "", nothing);
        (void)snprintf(text, sizeof text, "return {\n  ['common/tone/b'] = 'a reason',\n  %s,\n}\n", rows[i].entry);
        put_file(books.shop, "rules/off.lua", text);
        load_book(&books);
        assert_int_equal(books.broken.count, 1);
        (void)pl_error_line(line, sizeof line, books.broken.at);
        if (!strstr(line, rows[i].says))
            fail_msg("row %zu: '%s' is not in '%s'", i, rows[i].says, line);
        assert_null(pl_rulebook_find(books.book, PL_STR("common/tone/a"))->off.at);
        bool whole = i < 8; /* what does not load is left out whole */
        assert_int_equal(pl_rulebook_find(books.book, PL_STR("common/tone/b"))->off.at != NULL, whole);
        close_books(&books);
    }
}

static void a_built_in_rule_that_comes_back_is_off_as_well(void **state)
{
    (void)state;
    rule_books books;
    open_books(&books);
    put_rule(books.builtin, "common/tone/a", "", nothing);
    put_rule(books.shop, "common/tone/a", "after = 'common/tone/nowhere',", nothing);
    put_file(books.shop, "rules/off.lua", "return { ['common/tone/a'] = 'a reason' }\n");
    load_book(&books);
    assert_int_equal(books.broken.count, 1);
    const pl_rule *rule = pl_rulebook_find(books.book, PL_STR("common/tone/a"));
    assert_false(rule->of_shop);
    assert_non_null(rule->off.at);
    assert_ptr_equal(rule, pl_rulebook_off(books.book, 0));
    close_books(&books);
}

static void the_shop_wins_over_packs_and_a_later_pack_over_an_earlier_one(void **state)
{
    (void)state;
    static const struct {
        const char *id, *origin, *source, *replaced;
    } rows[] = {
        { "common/tone/a", "shop", "rules/common/tone/a.lua", "pack two" },
        { "common/tone/b", "pack two", "packs/two/rules/common/tone/b.lua", "pack one" },
        { "common/tone/c", "pack one", "packs/one/rules/common/tone/c.lua", "built-in" },
        { "common/tone/d", "built-in", "rules/common/tone/d.lua", NULL },
        { "common/tone/e", "pack one", "packs/one/rules/common/tone/e.lua", NULL },
        { "common/tone/f", "shop", "rules/common/tone/f.lua", "pack two" },
        { "common/tone/g", "shop", "rules/common/tone/g.lua", NULL },
    };
    rule_books books;
    open_books(&books);
    put_pack(&books, "one");
    put_pack(&books, "two");
    put_rules(books.builtin, "abcd");
    put_rules(pack_folder(&books, "one"), "abce");
    put_rules(pack_folder(&books, "two"), "abf");
    put_rules(books.shop, "afg");
    put_rule(pack_folder(&books, "unnamed"), "common/tone/h", "", nothing); /* without a pack.lua it is no pack */
    put_file(books.shop, "packs/two/rules/lib/pack.lua", "return {}\n");    /* as deep as this one means nothing */
    load_book(&books);
    assert_int_equal(books.broken.count, 0);
    assert_int_equal(pl_rulebook_count(books.book), sizeof rows / sizeof *rows);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const pl_rule *rule = pl_rulebook_rule(books.book, i);
        const pl_rule *replaced = pl_rulebook_replaced(books.book, rule);
        assert_text(rule->id, rows[i].id);
        assert_string_equal(rule->origin, rows[i].origin);
        assert_string_equal(rule->source, rows[i].source);
        assert_string_equal(replaced ? replaced->origin : "", rows[i].replaced ? rows[i].replaced : "");
    }
    close_books(&books);
}

/* Each of two packs has a library of the same name; the built-in one cannot be replaced. */
static void a_pack_finds_its_own_libraries_and_no_others(void **state)
{
    (void)state;
    static const char *const packs[] = { "one", "two" };
    static const char shared[] = "local own <const> = require 'own'\nlocal common <const> = require 'common'\n";
    rule_books books;
    open_books(&books);
    put_file(books.builtin, "rules/lib/common.lua", "return { name = 'built-in' }\n");
    for (size_t i = 0; i < 2; i++) {
        char text[1024];
        put_pack(&books, packs[i]);
        (void)snprintf(text, sizeof text, "return { name = '%s' }\n", packs[i]);
        char path[128];
        (void)snprintf(path, sizeof path, "packs/%s/rules/lib/own.lua", packs[i]);
        put_file(books.shop, path, text);
        (void)snprintf(path, sizeof path, "packs/%s/rules/lib/common.lua", packs[i]);
        put_file(books.shop, path, text);
        (void)snprintf(path, sizeof path, "packs/%s/rules/common/tone/%s.lua", packs[i], packs[i]);
        (void)snprintf(text, sizeof text,
                       "%sassert(own.name == '%s' and common.name == 'built-in')\n"
                       "return { id = 'common/tone/%s', stage = 'tone', summary = own.name, why = common.name,\n"
                       "  apply = function() end, examples = { %s } }\n",
                       shared, packs[i], packs[i], plain_examples("tone"));
        put_file(books.shop, path, text);
    }
    put_file(books.shop, "rules/common/tone/thief.lua", "require 'own'\n");
    open_worker(&books);
    assert_int_equal(books.broken.count, 1);
    char line[1200];
    (void)pl_error_line(line, sizeof line, books.broken.at);
    assert_non_null(strstr(line, "rules/common/tone/thief.lua:1: there is no library 'own'"));
    assert_text(pl_rulebook_find(books.book, PL_STR("common/tone/one"))->summary, "one");
    assert_text(pl_rulebook_find(books.book, PL_STR("common/tone/two"))->summary, "two");
    close_books(&books);
}

/* What is on disk now is for the next load: workers of a book see what the book saw. */
static void workers_see_the_libraries_that_the_book_saw(void **state)
{
    (void)state;
    char text[1024];
    pl_error err = { 0 };
    pl_rule_worker *late;
    rule_books books;
    open_books(&books);
    put_file(books.builtin, "rules/lib/words.lua", "return { 'a' }\n");
    (void)snprintf(text, sizeof text,
                   "local words <const> = require 'words'\nassert(words[1] == 'a')\n"
                   "return { id = 'common/tone/x', stage = 'tone', summary = 's', why = 'w', apply = function() end,\n"
                   "  examples = { %s } }\n",
                   plain_examples("tone"));
    put_file(books.builtin, "rules/common/tone/x.lua", text);
    open_worker(&books);
    put_file(books.builtin, "rules/lib/words.lua", "this is broken now\n");
    assert_int_equal(pl_rule_worker_new(&late, books.book, &err), PL_OK);
    pl_rule_worker_free(late);
    close_books(&books);
}

static void survives_refused_memory(void **state)
{
    (void)state;
    rule_books books;
    open_books(&books);
    put_rule(books.builtin, "common/tone/a", "", nothing);
    put_pack(&books, "one");
    put_rule(pack_folder(&books, "one"), "common/tone/a", "", nothing);
    put_file(books.shop, "packs/one/rules/lib/own.lua", "return {}\n");
    put_file(books.shop, "rules/off.lua", "return { ['common/tone/a'] = 'a reason' }\n");
    for (size_t n = 1;; n++) {
        pl_error err = { 0 };
        pl_alloc_refuse_from(n);
        pl_status status = try_load(&books, &err);
        pl_alloc_refuse_from(0);
        assert_int_equal(books.broken.count, 0);
        if (!status)
            break;
        books.book = NULL;
        assert_int_equal(status, PL_ERR_MEMORY);
    }
    assert_non_null(pl_rulebook_off(books.book, 0));
    close_books(&books);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_rule_that_is_off_stays_in_the_list_and_is_run_nowhere),
        cmocka_unit_test(wrong_entries_are_named_and_the_others_hold),
        cmocka_unit_test(a_built_in_rule_that_comes_back_is_off_as_well),
        cmocka_unit_test(the_shop_wins_over_packs_and_a_later_pack_over_an_earlier_one),
        cmocka_unit_test(a_pack_finds_its_own_libraries_and_no_others),
        cmocka_unit_test(workers_see_the_libraries_that_the_book_saw),
        cmocka_unit_test(survives_refused_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
