/* The days on which service is at work in a market's country. */
#ifndef PL_MARKET_SERVICE_H
#define PL_MARKET_SERVICE_H

#include <stdint.h>

#include "market/market.h"

/* The first day at or behind `day` (days since 1970) that is a working day of the country's `service` and none of its `holidays`; Monday to Friday where the country has
 * no facts. `day` itself when no such day follows within a month. */
int64_t pl_service_day(const pl_market *market, int64_t day);

#endif
