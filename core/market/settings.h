/* What a shop has set for a market: from the store's names and values to what pl_market_find takes. */
#ifndef PL_MARKET_SETTINGS_H
#define PL_MARKET_SETTINGS_H

#include "market/market.h"
#include "store/settings.h"

void pl_market_settings_init(pl_market_settings *settings); /* nothing is set */

/* Takes one setting over: locale, currency, zone, or tone.<axis> from 0 to 100. The value is borrowed; whether a locale, currency
 * or zone exists is for pl_market_find to say. PL_ERR_USAGE names the nearest setting, or what the value must be. */
pl_status pl_market_setting_apply(pl_market_settings *settings, pl_str name, pl_str value, pl_error *err);

/* Initialises and takes over the rows of `market`; others are passed over. Texts are borrowed from the rows. */
pl_status pl_market_settings_read(pl_market_settings *out, const pl_setting *rows, size_t count, pl_str market,
                                  pl_error *err);

#endif
