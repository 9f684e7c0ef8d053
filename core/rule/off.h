/* What a shop has switched off, and why: the file rules/off.lua. */
#ifndef PL_RULE_OFF_H
#define PL_RULE_OFF_H

#include "rule/entry.h"

/* Reads off.lua of the last shelf, the shop's (it may be absent): { ["language/de/tone/x"] = "why" }. The rules of an ordered book that it names get `off`. An entry that
 * is wrong is left out of the file and appended to `broken`; PL_ERR_CONTENT when that is NULL. */
pl_status pl_rulebook_switch_off(pl_rulebook *book, pl_vector *broken, pl_error *err);

#endif
