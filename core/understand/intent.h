/* The scorer of intents: each intent is the centre of its phrases in a space of words, word pairs and character runs. */
#ifndef PL_UNDERSTAND_INTENT_H
#define PL_UNDERSTAND_INTENT_H

#include "base/table.h"
#include "understand/reading.h"
#include "understand/token.h"

enum { PL_INTENTS_MAX = 64 };

/* How strongly a feature pulls towards an intent. */
typedef struct pl_pull {
    uint32_t intent;
    double strength;
} pl_pull;

/* A word stem, a pair of words, four letters of a word ("~pake"), one to three characters of a script without blanks, or a denied
 * word or character ("!komm"). */
typedef struct pl_feature {
    pl_str key;
    uint32_t index;       /* of the features, from 0 */
    double weight;        /* the fewer intents use it, the more */
    uint64_t intents;     /* bit set of the intents that use it */
    pl_vector pulls;      /* pl_pull */
    uint32_t last_phrase; /* while building: 1 + the phrase it was put to last */
} pl_feature;

typedef struct pl_phrase {
    uint32_t intent;
    pl_vector features; /* pl_feature * */
} pl_phrase;

typedef struct pl_intents {
    const char *language;
    pl_table features; /* pl_feature by key */
    pl_table ids;      /* index + 1 of an intent by its id */
    pl_table exact;    /* index + 1 of the intent that has this very sentence as a phrase */
    pl_vector phrases; /* pl_phrase, while building */
} pl_intents;

/* A feature of a message and the tokens it stands on. */
typedef struct pl_trait {
    const pl_feature *feature; /* NULL: a word that no phrase has */
    uint32_t first;
    uint32_t last;
} pl_trait;

void pl_intents_init(pl_intents *intents, const char *language, pl_arena *arena);
void pl_intents_drop(pl_intents *intents);
pl_status pl_intents_add(pl_intents *intents, pl_arena *arena, pl_str id, pl_str phrase, pl_error *err);
pl_status pl_intents_seal(pl_intents *intents, pl_error *err); /* weighs; nothing may be added afterwards */

/* Appends pl_trait for all features of the tokens that the lexicon knows. */
pl_status pl_traits_read(pl_vector *out, pl_arena *arena, const pl_intents *intents, const pl_vector *tokens,
                         pl_error *err);

/* The words of tokens [first, end) joined by blanks: how a sentence is looked up as a whole. Absent when memory is refused. */
pl_str pl_tokens_join(pl_arena *arena, const pl_token *tokens, size_t first, size_t end);

/* How many tokens are words of the lexicon as they stand, 0–1 of all. */
double pl_intents_share(const pl_intents *intents, const pl_vector *tokens);

/* Appends pl_intent_hit, best first; *unsure when none is clear. */
pl_status pl_intents_score(pl_vector *out, bool *unsure, pl_arena *arena, const pl_intents *intents,
                           const pl_vector *tokens, pl_error *err);

#endif
