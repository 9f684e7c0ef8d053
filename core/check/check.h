/* Quality checks in C: they read a finished text and report as check/NAME. */
#ifndef PL_CHECK_CHECK_H
#define PL_CHECK_CHECK_H

#include "base/arena.h"
#include "base/vector.h"
#include "check/finding.h"
#include "locale/fold.h"
#include "market/market.h"
#include "text/span.h"

typedef struct pl_check_text {
    pl_str text;
    pl_str channel;  /* "mail" "ticket" "chat" "public_review" */
    pl_tag language; /* that the text should be in */
    pl_tag found;    /* that it is in, by understand; "" when unsure */
    bool in_parts;   /* it goes out in bubbles, each within the platform's limit */
    const pl_market *market;
    const pl_profile *profile; /* of `language`; NULL when it is not shipped */
    pl_str address;            /* the form that the shop has used before; absent: none */
    const pl_vector *spans;    /* pl_span of filled values; NULL when unknown */
    const pl_view *folded;     /* PL_FOLD_CASE of `text` where the caller has it; NULL: it is made here */
    pl_str source;             /* the text it translates; absent when it is none */
    pl_tag source_language;
    int64_t today; /* days since 1970, for dates without a year in `source` and its translation */
} pl_check_text;

/* One line of the quality card: a check that ran, its verdict, in the order of the table. */
typedef struct pl_check_mark {
    const char *check; /* "check/number" */
    size_t findings;
} pl_check_mark;

/* Runs every check; appends pl_finding to `findings` and pl_check_mark to `card` (may be NULL). PL_ERR_MEMORY. */
pl_status pl_check_run(pl_vector *findings, pl_vector *card, pl_arena *arena, const pl_catalog *catalog,
                       const pl_check_text *text, pl_error *err);

/* 0–100: what is left after the findings of the card and of quality rules, by weight; of one name at most three count. */
int pl_check_score(const pl_vector *findings);

#endif
