/* The facts of a case by name: what patterns show, situations ask and rules see. One table says each one's type, source and meaning. */
#ifndef PL_REPLY_FACTS_H
#define PL_REPLY_FACTS_H

#include "base/arena.h"
#include "locale/value.h"

enum { PL_FACTS_MAX = 112 };

/* How a fact may be used. */
typedef enum pl_fact_role {
    PL_FACT_STATED,  /* a claim about the order, the shop or the market: only where a variant needs it */
    PL_FACT_ADDRESS, /* names, titles, gender, persona: any phrase may use it */
    PL_FACT_CASE,    /* market, channel, tone, reading …: for conditions, never shown */
} pl_fact_role;

typedef struct pl_fact_row {
    const char *name; /* "eta", "tone.directness" */
    pl_value_kind kind;
    pl_fact_role role;
    const char *path;   /* in the request document: "order.eta"; NULL when it is derived */
    const char *source; /* for people: "order.eta" or "derived: eta or now − promised_by" */
    const char *meaning;
} pl_fact_row;

const pl_fact_row *pl_fact_rows(size_t *count);
int pl_fact_find(pl_str name);        /* index of the row, -1 when there is none */
pl_str pl_fact_nearest(pl_str wrong); /* the nearest known name; absent when none is near */

/* The facts of one case, by row; kind NONE is absent. */
typedef struct pl_facts {
    pl_value at[PL_FACTS_MAX];
} pl_facts;

void pl_facts_put(pl_facts *facts, const char *name, pl_value value);   /* `name` must be a row: a defect otherwise */
void pl_facts_put_text(pl_facts *facts, const char *name, pl_str text); /* an absent text puts NONE */
void pl_facts_put_bool(pl_facts *facts, const char *name, bool truth);
void pl_facts_put_number(pl_facts *facts, const char *name, double number);

/* For pl_pattern_run: `payload` is a pl_facts. NULL when the name has no row or the fact is absent and no choice. */
const pl_value *pl_facts_find(const void *payload, pl_str name);

#endif
