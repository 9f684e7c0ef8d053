/* What the shop has set for a market, between the store's texts and the market's types. */
#ifndef PL_ENGINE_SETTINGS_H
#define PL_ENGINE_SETTINGS_H

#include "pipeline/case.h"
#include "store/database.h"

/* Reads the settings of the request's market into options->settings and the shop's name into options->shop; both live in `arena`. A NULL `database` has
 * no settings. */
pl_status pl_settings_find(pl_case_options *options, pl_arena *arena, pl_database *database, const pl_json *request,
                           pl_error *err);

/* The settings of one market, by its canonical id. */
pl_status pl_settings_of(pl_market_settings **out, pl_arena *arena, pl_database *database, pl_str market,
                         pl_error *err);

#endif
