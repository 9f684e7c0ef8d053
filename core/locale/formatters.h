/* The formatters of one locale: opened when a pattern is compiled, shared by all its patterns and all threads. */
#ifndef PL_LOCALE_FORMATTERS_H
#define PL_LOCALE_FORMATTERS_H

#include "locale/date_style.h"
#include "locale/number_style.h"
#include "locale/pattern.h"

typedef enum pl_plural_kind { PL_PLURAL_CARDINAL, PL_PLURAL_ORDINAL } pl_plural_kind;

/* Another owner; pl_formatters_free ends one. */
pl_formatters *pl_formatters_share(pl_formatters *formatters);

/* The style of {x, type, style}; borrowed, opened at its first use. For the compiler: one thread at a time. */
pl_status pl_formatters_number(pl_number_style **out, pl_formatters *formatters, pl_str type, pl_str style,
                               pl_error *err);
pl_status pl_formatters_date(pl_date_style **out, pl_formatters *formatters, pl_str type, pl_str style, pl_error *err);
pl_status pl_formatters_rules(const UPluralRules **out, pl_formatters *formatters, pl_plural_kind kind, pl_error *err);

/* For running patterns, from any thread. */
pl_number_style *pl_formatters_plain_number(pl_formatters *formatters);
pl_date_style *pl_formatters_plain_date(pl_formatters *formatters, pl_value_kind kind); /* DAY or MOMENT */
bool pl_formatters_rtl(const pl_formatters *formatters);

/* Appends money in its own currency, as the locale usually writes it. PL_ERR_REQUEST for an unknown currency. */
pl_status pl_formatters_put_money(pl_buf *out, pl_formatters *formatters, const pl_value *money,
                                  const pl_number *amount, UFormattedNumber *scratch, pl_error *err);

#endif
