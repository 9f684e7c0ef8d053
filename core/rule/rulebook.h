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
    bool of_shop;                   /* of the shop or of one of its packs */
    const char *origin;             /* "built-in", "pack amazon-eu", "shop" */
    const char *source;             /* "rules/language/de/arrange/solution_first.lua", "packs/amazon-eu/rules/…" */
    pl_str off;                     /* why the shop has switched it off; absent while it is on */
    int off_line;                   /* of rules/off.lua */
} pl_rule;

typedef struct pl_rulebook pl_rulebook;

/* Loads rules/common, language, country, platform of `folders.builtin`, then of the packs of `folders.shop`, then its own (same ids replace), switches off what
 * its rules/off.lua names, orders them by scope, `after`, id; refuses cycles, unknown fields, missing examples, an id that is not the path. A broken built-in rule is an error. A broken shop rule is left out: one pl_error per file is appended to
 * `broken` (pl_vector of pl_error; may be NULL: then it is an error too). */
pl_status pl_rulebook_load(pl_rulebook **out, pl_content_folders folders, pl_vector *broken, pl_error *err);
void pl_rulebook_free(pl_rulebook *book);

size_t pl_rulebook_count(const pl_rulebook *book);
const pl_rule *pl_rulebook_rule(const pl_rulebook *book, size_t index); /* in the order of running; borrowed */
const pl_rule *pl_rulebook_find(const pl_rulebook *book, pl_str id);    /* NULL when absent */
const pl_rule *pl_rulebook_off(const pl_rulebook *book, size_t index);  /* what is switched off; NULL behind the end */

/* The rule whose place `rule` took, by the shop or a pack; NULL when it took none. */
const pl_rule *pl_rulebook_replaced(const pl_rulebook *book, const pl_rule *rule);

/* The ids that `rule` runs after, one by one; absent behind the end. */
pl_str pl_rulebook_after(const pl_rulebook *book, const pl_rule *rule, size_t index);

/* A rule that was stopped too often in a row and is run no more until the rules are loaded again. */
typedef struct pl_rule_outage {
    const pl_rule *rule;
    const char *budget; /* "steps" "bytes" "time", or "error" */
    int64_t since;      /* milliseconds since 1970 */
} pl_rule_outage;

/* Whether the rule at `index` is such a one; then `out` is filled. From any thread. */
bool pl_rulebook_outage(pl_rule_outage *out, const pl_rulebook *book, size_t index);

/* The rules that can apply in a market, by stage: indexes in running order; made once per market. */
typedef struct pl_ruleset {
    const size_t *at[PL_RULE_STAGE_COUNT];
    size_t count[PL_RULE_STAGE_COUNT];
} pl_ruleset;
pl_status pl_ruleset_make(const pl_ruleset **out, pl_arena *arena, const pl_rulebook *book, const pl_facts *market,
                          pl_error *err);

#endif
