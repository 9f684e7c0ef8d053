/* Phrases that stand for something: sequences of words with open endings and gaps. */
#ifndef PL_UNDERSTAND_CUE_H
#define PL_UNDERSTAND_CUE_H

#include "base/table.h"
#include "understand/token.h"

typedef struct pl_cue {
    pl_str kind;
    double weight;
    const pl_token *words; /* the first is never a gap */
    size_t count;
    const struct pl_cue *next; /* with the same first word */
} pl_cue;

typedef struct pl_cues {
    pl_table by_first; /* pl_cue by the text of its first word */
    size_t open_bytes; /* of the longest first word with an open ending: no longer beginning of a token is looked up */
} pl_cues;

typedef struct pl_cue_hit {
    const pl_cue *cue;
    size_t first; /* index of its first and of its last token */
    size_t last;
} pl_cue_hit;

void pl_cues_init(pl_cues *cues);
void pl_cues_drop(pl_cues *cues);

/* Adds a phrase, whose words live in `arena`. PL_ERR_CONTENT, without a place, for one that has no words or starts with a gap. */
pl_status pl_cues_add(pl_cues *cues, pl_arena *arena, pl_str kind, double weight, pl_str phrase, pl_error *err);

/* Appends pl_cue_hit in order of their first token; a hit does not cross the end of a sentence. */
pl_status pl_cues_find(pl_vector *out, const pl_cues *cues, const pl_vector *tokens, pl_error *err);

#endif
