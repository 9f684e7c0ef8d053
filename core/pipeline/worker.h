/* What one thread needs to work on cases of one content: Lua state, phrase books, rule sets. */
#ifndef PL_PIPELINE_WORKER_H
#define PL_PIPELINE_WORKER_H

#include "pipeline/content.h"
#include "reply/phrasebook.h"
#include "rule/runner.h"

typedef struct pl_worker pl_worker;

pl_status pl_worker_new(pl_worker **out, const pl_content *content, pl_error *err);
void pl_worker_free(pl_worker *worker);

const pl_content *pl_worker_content(const pl_worker *worker);
pl_rule_worker *pl_worker_rules(pl_worker *worker);

/* An empty arena with the memory that earlier cases left, and back again: a case then allocates little or nothing. What is given back
 * may have been used for anything but must not be used any more; a very large one is freed. */
void pl_worker_lend(pl_arena *out, pl_worker *worker, size_t ceiling);
void pl_worker_take_back(pl_worker *worker, pl_arena *arena);

/* The words of `language` compiled for `locale`: made at first use, kept. *out is NULL when the language is not shipped. */
pl_status pl_worker_book(const pl_phrasebook **out, pl_worker *worker, pl_tag language, pl_tag locale, pl_error *err);

/* The rules that can apply in a market: made at first use, kept. */
pl_status pl_worker_ruleset(const pl_ruleset **out, pl_worker *worker, const pl_facts *facts, pl_error *err);

#endif
