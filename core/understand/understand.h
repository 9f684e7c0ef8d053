/* Understanding a message: language, intents, emotion, urgency, risks, entities, promises. */
#ifndef PL_UNDERSTAND_UNDERSTAND_H
#define PL_UNDERSTAND_UNDERSTAND_H

#include "market/market.h"
#include "text/json_read.h"
#include "understand/reading.h"

/* The lexicons of all shipped languages (locales/<tag>/intents.tsv, emotions.tsv), compiled, immutable. */
typedef struct pl_lexicon pl_lexicon;

pl_status pl_lexicon_load(pl_lexicon **out, const pl_catalog *catalog, pl_content_folders folders, pl_error *err);
void pl_lexicon_free(pl_lexicon *lexicon);

typedef struct pl_message {
    pl_str text;                 /* well-formed UTF-8, 0 – 20,000 code points */
    const pl_market *market;     /* prior for the language; currency, zone, id shapes */
    pl_tag language;             /* when the request names it; "" otherwise */
    pl_tag buyer_language;       /* from the buyer's record; "" when unknown */
    const pl_json *conversation; /* the request's array; NULL when there is none */
    const pl_json *order;        /* the request's order: its ids are known ids; NULL when there is none */
    int64_t now;                 /* ms since 1970 */
} pl_message;

/* Fills `out` with memory of `arena`. Never fails on odd text: what is not understood is left out and `unsure` is set. PL_ERR_MEMORY. */
pl_status pl_understand(pl_reading *out, pl_arena *arena, const pl_lexicon *lexicon, const pl_message *message,
                        pl_error *err);

/* Only the language, as the first part of pl_understand; for `check`. */
pl_status pl_language_find(pl_reading *out, pl_arena *arena, const pl_lexicon *lexicon, const pl_message *message,
                           pl_error *err);

#endif
