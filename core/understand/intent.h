/* The scorer of intents: phrases of features, each feature weighted by how few intents use it. */
#ifndef PL_UNDERSTAND_INTENT_H
#define PL_UNDERSTAND_INTENT_H

#include "base/table.h"
#include "understand/reading.h"
#include "understand/token.h"

enum { PL_INTENTS_MAX = 64 };

/* A word stem, a pair of characters, or either one denied ("!komm"). */
typedef struct pl_feature {
    pl_str key;
    double weight;        /* 0–1: 1 when a single intent uses it */
    uint64_t intents;     /* bit set of the intents that use it */
    pl_vector phrases;    /* uint32_t: phrases that hold it */
    uint32_t last_phrase; /* while building: 1 + the phrase it was put to last */
} pl_feature;

typedef struct pl_phrase {
    uint32_t intent;
    double mass;        /* sum of its weights */
    pl_vector features; /* pl_feature * */
} pl_phrase;

typedef struct pl_intents {
    const char *language;
    pl_table features;        /* pl_feature by key */
    pl_table ids;             /* index + 1 of an intent by its id */
    pl_vector phrases;        /* pl_phrase */
    uint32_t *by_letter[256]; /* for misspelt words: the features that start with a byte, count first; NULL when none */
} pl_intents;

/* A feature of a message and the tokens it stands on. */
typedef struct pl_trait {
    const pl_feature *feature;
    double closeness; /* 1: as in the lexicon; less for misspelt words and parts of compounds */
    uint32_t first;
    uint32_t last;
} pl_trait;

void pl_intents_init(pl_intents *intents, const char *language, pl_arena *arena);
void pl_intents_drop(pl_intents *intents);
pl_status pl_intents_add(pl_intents *intents, pl_arena *arena, pl_str id, pl_str phrase, pl_error *err);
pl_status pl_intents_seal(pl_intents *intents, pl_arena *arena,
                          pl_error *err); /* weighs; nothing may be added afterwards */

/* Appends pl_trait for all features of the tokens that the lexicon knows. */
pl_status pl_traits_read(pl_vector *out, pl_arena *arena, const pl_intents *intents, const pl_vector *tokens,
                         pl_error *err);

/* How many tokens are words of the lexicon as they stand, 0–1 of all. */
double pl_intents_share(const pl_intents *intents, const pl_vector *tokens);

/* Appends pl_intent_hit, best first; *unsure when none is clear. */
pl_status pl_intents_score(pl_vector *out, bool *unsure, pl_arena *arena, const pl_intents *intents,
                           const pl_vector *tokens, pl_error *err);

#endif
