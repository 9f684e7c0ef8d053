/* Skeletons: the default order of acts for a scenario, by country or language, and by channel. */
#ifndef PL_REPLY_SKELETON_H
#define PL_REPLY_SKELETON_H

#include "market/market.h"

/* rules/language/<tag>/skeletons.lua and rules/country/<cc>/skeletons.lua, immutable. */
typedef struct pl_skeletons pl_skeletons;

/* Every file of a language needs `hold`, of the reply that always fits; unknown acts are refused with the place. A file of the shop replaces the built-in one of its name whole; a broken
 * one is left out and appends a pl_error to `broken` (NULL: it is an error). */
pl_status pl_skeletons_load(pl_skeletons **out, const pl_catalog *catalog, pl_content_folders folders,
                            pl_vector *broken, pl_error *err);
void pl_skeletons_free(pl_skeletons *skeletons);

/* The list of slots, each a string: of the country for this language and channel, of the country, of the language for the channel, of the language. NULL when there is none. */
const pl_node *pl_skeleton_find(const pl_skeletons *skeletons, pl_str country, pl_tag language, pl_str scenario,
                                pl_str channel);

/* "apology:2" → act "apology", weight 2; without a weight 0. */
void pl_slot_read(pl_str *act, int *weight, pl_str slot);

#endif
