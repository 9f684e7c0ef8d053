/* Conditions: the `when` of rules and phrases and the `situation` of replies, compiled once, asked per case without Lua. */
#ifndef PL_REPLY_CONDITION_H
#define PL_REPLY_CONDITION_H

#include "base/buf.h"
#include "reply/facts.h"
#include "vm/content.h"

typedef struct pl_condition pl_condition;

/* Compiles a table whose fields are facts and whose values are: a string or list of strings (any of), true/false, a number, {min=, max=} (inclusive),
 * and for `tone` a table of axes: when = { channel = {"mail","ticket"}, late = true, days_late = {min = 3}, tone = {directness = {min = 60}} }. All must hold.
 * `language` also holds for a longer tag ("de" for "de-AT"); list-valued facts (intent, risk) hold when any element does. An absent fact fails every test but `false`.
 * NULL or an empty table always holds. PL_ERR_CONTENT with the place for unknown facts (with the nearest) and types that do not fit. Lives in `arena`. */
pl_status pl_condition_new(const pl_condition **out, pl_arena *arena, const pl_node *table, pl_error *err);

bool pl_condition_knows(pl_str name); /* whether a condition may ask this fact: "channel", "tone" */

bool pl_condition_holds(const pl_condition *condition, const pl_facts *facts);

/* Whether it can hold in a market at all: only the tests on market, platform, country are asked, the others count as true. */
bool pl_condition_fits(const pl_condition *condition, const pl_facts *market);

size_t pl_condition_tests(const pl_condition *condition); /* how many tests: the more, the more specific */

/* The name of the first test that does not hold; absent when all do. For traces: "skipped: channel". */
pl_str pl_condition_fails(const pl_condition *condition, const pl_facts *facts);

/* For who tests and explains rules: the tests one by one, by index below pl_condition_tests. */
pl_str pl_condition_name(const pl_condition *condition, size_t index); /* "tone.directness" */
bool pl_condition_test_holds(const pl_condition *condition, size_t index, const pl_facts *facts);
/* Appends what the test asks for: "mail, ticket", "true", "at least 60". */
void pl_condition_describe(pl_buf *out, const pl_condition *condition, size_t index);

/* A copy in which one test holds where it did not, or is not there. PL_ERR_MEMORY. */
typedef enum pl_condition_change { PL_CONDITION_INVERTED, PL_CONDITION_DROPPED } pl_condition_change;
pl_status pl_condition_changed(const pl_condition **out, pl_arena *arena, const pl_condition *condition, size_t index,
                               pl_condition_change change, pl_error *err);

#endif
