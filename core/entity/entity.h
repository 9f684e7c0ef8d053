/* Ids, amounts, dates and contact data in a text. */
#ifndef PL_ENTITY_ENTITY_H
#define PL_ENTITY_ENTITY_H

#include <stdint.h>

#include "base/arena.h"
#include "base/vector.h"
#include "locale/fold.h"
#include "locale/tag.h"
#include "vm/content.h"

typedef enum pl_entity_kind {
    PL_ENTITY_ORDER_ID,
    PL_ENTITY_TRACKING,
    PL_ENTITY_SKU,
    PL_ENTITY_AMOUNT,
    PL_ENTITY_PERCENT,
    PL_ENTITY_DATE,
    PL_ENTITY_TIME,
    PL_ENTITY_URL,
    PL_ENTITY_EMAIL,
    PL_ENTITY_PHONE,
    PL_ENTITY_HANDLE, /* @name, messenger ids with their keyword */
    PL_ENTITY_NUMBER,
    PL_ENTITY_KIND_COUNT
} pl_entity_kind;

typedef struct pl_entity {
    pl_entity_kind kind;
    size_t start; /* bytes of the text */
    size_t end;
    pl_str text;  /* as written */
    pl_str value; /* normalised: "2026-11-24", "1234.50 EUR", "+4930123456", "https://…"; borrowed from the arena */
    bool sure;    /* false: a shape that may be something else ("may be a phone") */
} pl_entity;

const char *pl_entity_kind_name(pl_entity_kind kind); /* "order_id" */

typedef struct pl_entity_options {
    pl_tag locale;        /* how numbers and dates are written; "" for unknown */
    const char *country;  /* ISO 3166 lower case: national phone shapes; NULL for unknown */
    const char *currency; /* for a bare symbol that is ambiguous; NULL for unknown */
    int64_t today;        /* days since 1970: "morgen", "on Friday", dates without a year */
    const pl_str *known;  /* order ids, tracking ids, SKUs of the request: found first, never taken for phones */
    size_t known_count;
    const pl_node *id_shapes; /* the platform's `ids` table: name → RE2 pattern (order_id, …); NULL for none */
    const pl_view
        *folded; /* PL_FOLD_CASE of the text where the caller has it, to live as long as the arena; NULL: made here */
} pl_entity_options;

/* Appends pl_entity in order of start, without overlaps; known ids win, then the longer, then the surer. The text must be well-formed. */
pl_status pl_entity_find(pl_vector *out, pl_arena *arena, pl_str text, const pl_entity_options *options, pl_error *err);

#endif
