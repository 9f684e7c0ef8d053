/* Why a rule runs, or does not: what it won over, what it comes after, what its conditions ask, who switched it off. */
#ifndef PL_ENGINE_RULE_WHY_H
#define PL_ENGINE_RULE_WHY_H

#include "engine/state.h"
#include "engine/write.h"
#include "reply/facts.h"
#include "rule/rulebook.h"

/* "off": why and where the shop has switched the rule off; "outage": the budget that it broke three times in a row, and since when. Null otherwise. */
void pl_write_rule_state(pl_json_writer *json, const pl_rulebook *book, size_t index);

/* "precedence" of the rule at `index`. With the facts of a market it says too whether the rule can apply there; `market` may be NULL. */
void pl_write_precedence(pl_json_writer *json, const pl_rulebook *book, size_t index, const pl_facts *market);

/* The facts of the request's `market`, decided when rules are loaded; NULL when it names none. PL_ERR_NOT_FOUND. */
pl_status pl_market_facts(const pl_facts **out, const pl_call *call, pl_error *err);

/* Blocking policies that the shop has switched off although they would apply: one line for each, as `degraded` has them. `market` NULL: anywhere. */
void pl_write_switched_off(pl_json_writer *json, const pl_rulebook *book, const pl_facts *market);

#endif
