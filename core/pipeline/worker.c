/* Workers: what is made at first use is kept for the next case. */
#include "pipeline/worker.h"

#include "base/alloc.h"

enum { WORKER_BYTES = 16 << 20, SPARE_ARENAS = 2, SPARE_BYTES_MAX = 4 << 20 };

typedef struct market_rules {
    pl_str market;
    const pl_ruleset *set;
} market_rules;

struct pl_worker {
    const pl_content *content;
    pl_rule_worker *rules;
    pl_vector books;    /* pl_phrasebook * */
    pl_vector rulesets; /* market_rules */
    pl_arena arena;
    pl_arena spare[SPARE_ARENAS]; /* of cases that are over */
    size_t spare_count;
};

pl_status pl_worker_new(pl_worker **out, const pl_content *content, pl_error *err)
{
    pl_worker *worker = pl_alloc_zeroed(1, sizeof *worker);
    if (!worker)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a worker");
    worker->content = content;
    pl_arena_init(&worker->arena, WORKER_BYTES);
    pl_vector_init(&worker->books, sizeof(pl_phrasebook *), NULL);
    pl_vector_init(&worker->rulesets, sizeof(market_rules), NULL);
    pl_status status = pl_rule_worker_new(&worker->rules, content->rulebook, err);
    if (status) {
        pl_worker_free(worker);
        return status;
    }
    *out = worker;
    return PL_OK;
}

void pl_worker_free(pl_worker *worker)
{
    if (!worker)
        return;
    pl_phrasebook **books = worker->books.at;
    for (size_t i = 0; i < worker->books.count; i++)
        pl_phrasebook_free(books[i]);
    pl_rule_worker_free(worker->rules);
    pl_vector_drop(&worker->books);
    pl_vector_drop(&worker->rulesets);
    while (worker->spare_count > 0)
        pl_arena_drop(&worker->spare[--worker->spare_count]);
    pl_arena_drop(&worker->arena);
    pl_free(worker);
}

const pl_content *pl_worker_content(const pl_worker *worker)
{
    return worker->content;
}

pl_rule_worker *pl_worker_rules(pl_worker *worker)
{
    return worker->rules;
}

void pl_worker_lend(pl_arena *out, pl_worker *worker, size_t ceiling)
{
    pl_arena_init(out, ceiling);
    if (!worker->spare_count)
        return;
    *out = worker->spare[--worker->spare_count];
    out->ceiling = ceiling;
}

void pl_worker_take_back(pl_worker *worker, pl_arena *arena)
{
    if (worker->spare_count == SPARE_ARENAS || arena->used > SPARE_BYTES_MAX) {
        pl_arena_drop(arena);
        return;
    }
    pl_arena_clear(arena);
    worker->spare[worker->spare_count++] = *arena;
    *arena = (pl_arena){ 0 };
}

pl_status pl_worker_book(const pl_phrasebook **out, pl_worker *worker, pl_tag language, pl_tag locale, pl_error *err)
{
    const pl_words *words = pl_library_words(worker->content->library, language);
    *out = NULL;
    if (!words)
        return PL_OK;
    pl_phrasebook **books = worker->books.at;
    for (size_t i = 0; i < worker->books.count; i++) {
        if (books[i]->words == words && pl_tag_equal(books[i]->locale, locale)) {
            *out = books[i];
            return PL_OK;
        }
    }
    pl_phrasebook *book;
    pl_status status =
        pl_phrasebook_new(&book, words, pl_catalog_profile(worker->content->catalog, language), locale, err);
    if (status)
        return status;
    pl_phrasebook **slot = pl_vector_add(&worker->books);
    if (!slot) {
        pl_phrasebook_free(book);
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a phrase book");
    }
    *out = *slot = book;
    return PL_OK;
}

pl_status pl_worker_ruleset(const pl_ruleset **out, pl_worker *worker, const pl_facts *facts, pl_error *err)
{
    pl_str market = facts->at[pl_fact_find(PL_STR("market"))].text;
    market_rules *known = worker->rulesets.at;
    for (size_t i = 0; i < worker->rulesets.count; i++) {
        if (pl_str_equal(known[i].market, market)) {
            *out = known[i].set;
            return PL_OK;
        }
    }
    pl_str name = pl_arena_copy(&worker->arena, market);
    market_rules *slot = name.at ? pl_vector_add(&worker->rulesets) : NULL;
    if (!slot)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a rule set");
    pl_status status = pl_ruleset_make(out, &worker->arena, worker->content->rulebook, facts, err);
    if (status)
        worker->rulesets.count--;
    else
        *slot = (market_rules){ .market = name, .set = *out };
    return status;
}
