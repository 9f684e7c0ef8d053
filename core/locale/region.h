/* What ICU knows of a country: whether it exists, its currency, its time zone, its language. */
#ifndef PL_LOCALE_REGION_H
#define PL_LOCALE_REGION_H

#include <stdint.h>

#include "locale/tag.h"

typedef struct pl_region {
    char code[4];     /* ISO 3166 alpha-2, lower case: "de" */
    char currency[4]; /* ISO 4217, legal tender now */
    char zone[64];    /* IANA zone of its capital or largest city where ICU lists several */
    pl_tag locale;    /* most likely locale: "de-DE", "zh-Hans-CN" */
} pl_region;

/* Looks up ISO 3166 alpha-2 in any case, "uk" as "gb". PL_ERR_NOT_FOUND for what ICU does not list as a country, with the nearest name as hint. */
pl_status pl_region_find(pl_region *out, pl_str code, pl_error *err);

bool pl_zone_known(const char *zone);

/* The digits behind the point that shops of the world write for a currency (CLDR cash/accounting digits; JPY 0, EUR 2). */
int pl_currency_digits(const char *currency);
bool pl_currency_known(pl_str currency);

#endif
