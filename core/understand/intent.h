/* The likeness of a message to the examples of each intent: their centre in a space of words, word pairs and character runs. */
#ifndef PL_UNDERSTAND_INTENT_H
#define PL_UNDERSTAND_INTENT_H

#include "understand/reading.h"
#include "understand/token.h"

enum { PL_INTENTS_MAX = 64 };

/* How strongly a feature pulls towards an intent. */
typedef struct pl_pull {
    uint32_t intent;
    float strength;
} pl_pull;

/* A word stem, a pair of words, four letters of a word, one to three characters of a script without blanks, a denied word. */
typedef struct pl_feature {
    float weight;         /* the fewer intents use it, the more */
    uint32_t pulls_from;  /* into `pulls`, up to that of the next feature */
    uint32_t last_phrase; /* while building: 1 + the phrase it was put to last */
    uint64_t intents;     /* bit set of the intents that use it */
} pl_feature;

typedef struct pl_intents {
    const char *language;
    pl_arena *arena;
    pl_vector ids;      /* pl_str */
    pl_index numbers;   /* of an intent by its id */
    pl_index keys;      /* number of a feature by its hash */
    pl_index exact;     /* the intent that has this very sentence as an example */
    pl_vector features; /* pl_feature; one more behind the last when sealed */
    pl_vector phrases;  /* uint32_t: the intent of each, while building */
    pl_vector uses;     /* of features by phrases, while building */
    const pl_pull *pulls;
} pl_intents;

/* A feature of a message and the tokens it stands on. */
typedef struct pl_trait {
    uint32_t feature; /* PL_INDEX_NONE: a word that no example has */
    uint32_t first;
    uint32_t last;
} pl_trait;

void pl_intents_init(pl_intents *intents, const char *language, pl_arena *arena);
void pl_intents_drop(pl_intents *intents);

/* The number of an intent, a new one when it is new. */
pl_status pl_intents_number(uint32_t *out, pl_intents *intents, pl_str id, pl_error *err);

/* Adds an example that has been split into tokens. */
pl_status pl_intents_add(pl_intents *intents, pl_str id, const pl_vector *tokens, pl_error *err);
pl_status pl_intents_seal(pl_intents *intents, pl_error *err); /* weighs; nothing may be added afterwards */

/* Appends pl_trait for all features of the tokens that the examples know. */
pl_status pl_traits_read(pl_vector *out, pl_arena *arena, const pl_intents *intents, const pl_vector *tokens,
                         const unsigned char *denied, pl_error *err);

/* The intent that has tokens [first, end) as an example, word for word; PL_INDEX_NONE when none has. */
uint32_t pl_intents_exact(const pl_intents *intents, const pl_token *tokens, size_t first, size_t end);

#endif
