/* Small rulebooks for tests: content folders, a worker, and the world of one call. */
#ifndef TESTS_RULE_BOOKS_H
#define TESTS_RULE_BOOKS_H

#include "unit/rule/files.h"

#include "base/alloc.h"
#include "rule/runner.h"

typedef struct rule_books {
    char builtin[PATH_MAX];
    char shop[PATH_MAX];
    pl_vector broken; /* pl_error */
    pl_rulebook *book;
    pl_catalog *catalog;
    pl_rule_worker *worker;
    pl_arena arena;
    pl_facts facts;
    pl_tone tone;
    pl_vector entities;
    pl_rule_context context;
    pl_rule_report report;
    const pl_ruleset *set;
} rule_books;

static inline void open_books(rule_books *books)
{
    memset(books, 0, sizeof *books);
    make_folder(books->builtin);
    make_folder(books->shop);
    put_content(books->builtin);
    pl_vector_init(&books->broken, sizeof(pl_error), NULL);
    pl_arena_init(&books->arena, 32 << 20);
}

static inline void close_books(rule_books *books)
{
    pl_rule_worker_free(books->worker);
    pl_rulebook_free(books->book);
    pl_catalog_free(books->catalog);
    pl_vector_drop(&books->broken);
    pl_arena_drop(&books->arena);
    remove_folder(books->builtin);
    remove_folder(books->shop);
}

static inline pl_status try_load(rule_books *books, pl_error *err)
{
    pl_rulebook_free(books->book);
    return pl_rulebook_load(&books->book, (pl_content_folders){ books->builtin, books->shop }, &books->broken, err);
}

static inline void load_book(rule_books *books)
{
    char line[1200];
    pl_error err = { 0 };
    pl_status status = try_load(books, &err);
    (void)pl_error_line(line, sizeof line, &err);
    if (status)
        fail_msg("%s", line);
}

/* A worker on all rules that fit the market bazaar-at, a German text and a calm first mail. */
static inline void open_worker(rule_books *books)
{
    pl_error err = { 0 };
    load_book(books);
    books->catalog = load_catalog(books->builtin, NULL);
    pl_tag german = { .text = "de" };
    assert_int_equal(pl_rule_worker_new(&books->worker, books->book, &err), PL_OK);
    assert_int_equal(
        pl_market_find(&books->context.market, &books->arena, books->catalog, PL_STR("bazaar-at"), NULL, &err), PL_OK);
    pl_facts_put_text(&books->facts, "market", PL_STR("bazaar-at"));
    pl_facts_put_text(&books->facts, "platform", PL_STR("bazaar"));
    pl_facts_put_text(&books->facts, "country", PL_STR("at"));
    pl_facts_put_text(&books->facts, "language", PL_STR("de-AT"));
    pl_facts_put_text(&books->facts, "channel", PL_STR("mail"));
    pl_facts_put_text(&books->facts, "turn", PL_STR("first"));
    pl_facts_put_text(&books->facts, "emotion", PL_STR("calm"));
    pl_facts_put_number(&books->facts, "intensity", 0);
    pl_tone_set(&books->tone, PL_AXIS_DIRECTNESS, 70);
    pl_vector_init(&books->entities, sizeof(pl_entity), &books->arena);
    books->context.facts = &books->facts;
    books->context.catalog = books->catalog;
    books->context.profile = pl_catalog_profile(books->catalog, german);
    books->context.tone = &books->tone;
    books->context.entities = &books->entities;
    books->context.arena = &books->arena;
    assert_int_equal(pl_ruleset_make(&books->set, &books->arena, books->book, &books->facts, &err), PL_OK);
}

static inline void run_stage(rule_books *books, pl_rule_stage stage, pl_rule_subject subject)
{
    pl_error err = { 0 };
    pl_rule_report_init(&books->report, &books->arena);
    books->report.tracing = true;
    pl_status status = pl_rule_run(books->worker, books->set, stage, subject, &books->context, &books->report, &err);
    if (status)
        fail_msg("%s", err.message);
}

static inline void assert_text(pl_str text, const char *wanted)
{
    char copy[4096];
    (void)snprintf(copy, sizeof copy, "%.*s", PL_STR_ARGS(text));
    assert_string_equal(copy, wanted);
}

#endif
