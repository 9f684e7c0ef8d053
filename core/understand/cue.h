/* Phrases that stand for something: sequences of words and word classes, with open endings, gaps and two parts in any order. */
#ifndef PL_UNDERSTAND_CUE_H
#define PL_UNDERSTAND_CUE_H

#include "understand/token.h"

/* What a phrase says something about. */
typedef enum pl_realm { PL_REALM_CLASS, PL_REALM_INTENT, PL_REALM_EMOTION, PL_REALM_RISK, PL_REALM_PROMISE } pl_realm;

typedef struct pl_cue_row {
    pl_realm realm;
    uint32_t number; /* of the kind, as the caller counts; of classes it is set here */
    pl_str kind;     /* "angry"; of a class its name */
    double weight;
    pl_str phrase;
} pl_cue_row;

typedef struct pl_step {
    pl_token_role role;
    uint32_t symbol; /* of words and classes: an even number for a word, an odd one for a class */
} pl_step;

typedef struct pl_cue {
    pl_realm realm;
    pl_str kind;
    uint32_t number;
    double weight;
    bool asks;
    const pl_step *steps; /* the first is a word or a class */
    size_t count;
    uint32_t next; /* 1 + the next cue with the same first symbol */
} pl_cue;

/* All phrases of a language. All zero but for `cues` is an empty one. */
typedef struct pl_cues {
    pl_vocabulary vocabulary;
    pl_index known;      /* words that stand somewhere in the lexicon as they are: no misspellings */
    pl_index classes;    /* number of a class by its name */
    pl_vector cues;      /* pl_cue */
    uint32_t *firsts[2]; /* by symbol: 1 + the first cue of classes, of all else; made by sealing */
    uint32_t class_count;
    uint32_t any_number; /* the word "#" */
    uint32_t symbol_count;
} pl_cues;

/* A run of tokens; both ends are part of it. */
typedef struct pl_stretch {
    uint32_t first;
    uint32_t last;
} pl_stretch;

typedef struct pl_cue_hit {
    const pl_cue *cue;
    pl_stretch part[2]; /* the second of a phrase without "&" is the first */
} pl_cue_hit;

void pl_cues_init(pl_cues *cues, pl_arena *arena);
void pl_cues_drop(pl_cues *cues);

/* Adds a phrase, whose steps live in `arena`. PL_ERR_CONTENT, without a place, for one that has no words or starts with a sign. */
pl_status pl_cues_add(pl_cues *cues, pl_arena *arena, const pl_cue_row *row, pl_error *err);

/* Notes a word that is spelt well. */
pl_status pl_cues_know(pl_cues *cues, pl_str word, pl_error *err);
bool pl_cues_knows(const pl_cues *cues, uint64_t hash); /* of pl_hash_text(0, word) */

/* Nothing may be added afterwards. PL_ERR_CONTENT for a class that no row fills. */
pl_status pl_cues_seal(pl_cues *cues, pl_arena *arena, pl_error *err);

/* Appends pl_cue_hit of all realms, classes too, in order of their first token; a hit does not cross the end of a sentence. */
pl_status pl_cues_find(pl_vector *out, pl_arena *arena, const pl_cues *cues, const pl_vector *tokens, pl_error *err);

#endif
