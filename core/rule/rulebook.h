/* The rules of all scopes: loaded, ordered, checked by their own examples; immutable and shared by workers. */
#ifndef PL_RULE_RULEBOOK_H
#define PL_RULE_RULEBOOK_H

#include "base/vector.h"
#include "check/finding.h"
#include "market/market.h"
#include "reply/condition.h"
#include "text/draft.h"

typedef enum pl_rule_stage {
    PL_RULE_UNDERSTAND,
    PL_RULE_ESCALATE,
    PL_RULE_ARRANGE,
    PL_RULE_TONE,
    PL_RULE_POLICY,
    PL_RULE_QUALITY,
    PL_RULE_STAGE_COUNT
} pl_rule_stage;

const char *pl_rule_stage_name(pl_rule_stage stage); /* "arrange" */

typedef struct pl_rule {
    pl_str id; /* "language/de/arrange/solution_first": the path below rules/ */
    pl_rule_stage stage;
    pl_severity severity; /* policy and quality rules */
    pl_meaning meaning;   /* tone rules: whether a change of theirs makes the gloss stale */
    pl_str scope;         /* "common", "language/de", "platform/amazon", "country/de" */
    pl_str summary, why, clause, penalty;
    const pl_condition *when; /* the scope's own condition (language, platform, country) included */
    const pl_node *table;     /* the file's table; examples are below it */
    const pl_node
        *looks_for; /* what a text must hold for the rule to have anything to say; NULL: it reads every text */
    const struct pl_screen *screen; /* the same, compiled */
    bool of_shop;
    const char *source; /* "rules/language/de/arrange/solution_first.lua" */
} pl_rule;

typedef struct pl_rulebook pl_rulebook;

/* Loads rules/common, language, country, platform of `folders.builtin` and then of `folders.shop` (same ids replace), orders them by scope, `after`, id; refuses cycles,
 * unknown fields, missing examples, an id that is not the path. A broken built-in rule is an error. A broken shop rule is left out: one pl_error per file is appended to
 * `broken` (pl_vector of pl_error; may be NULL: then it is an error too). */
pl_status pl_rulebook_load(pl_rulebook **out, pl_content_folders folders, pl_vector *broken, pl_error *err);
void pl_rulebook_free(pl_rulebook *book);

size_t pl_rulebook_count(const pl_rulebook *book);
const pl_rule *pl_rulebook_rule(const pl_rulebook *book, size_t index); /* in the order of running; borrowed */
const pl_rule *pl_rulebook_find(const pl_rulebook *book, pl_str id);    /* NULL when absent */

/* The rules that can apply in a market, by stage: indexes in running order; made once per market. */
typedef struct pl_ruleset {
    const size_t *at[PL_RULE_STAGE_COUNT];
    size_t count[PL_RULE_STAGE_COUNT];
} pl_ruleset;
pl_status pl_ruleset_make(const pl_ruleset **out, pl_arena *arena, const pl_rulebook *book, const pl_facts *market,
                          pl_error *err);

#endif
