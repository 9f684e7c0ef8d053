/* The lexicons of the shipped languages, compiled. Only understand/ reads it. */
#ifndef PL_UNDERSTAND_LEXICON_H
#define PL_UNDERSTAND_LEXICON_H

#include "understand/cue.h"
#include "understand/intent.h"
#include "understand/understand.h"

typedef struct pl_tongue {
    pl_tag tag;
    pl_intents intents;        /* examples of intents.tsv */
    pl_cues cues;              /* of cues.tsv, emotions.tsv, risks.tsv, promises.tsv */
    int ranks[PL_INTENTS_MAX]; /* of the intents, as pl_intent_rank says */
} pl_tongue;

struct pl_lexicon {
    pl_arena arena;
    pl_tongue *tongues;
    size_t count;
};

/* The tongue of a language; NULL when none is shipped. */
const pl_tongue *pl_lexicon_tongue(const pl_lexicon *lexicon, pl_tag language);

/* A message as far as it has been read. */
typedef struct pl_words {
    const pl_message *message;
    const pl_tongue *tongue; /* NULL: no lexicon for its language */
    pl_vector tokens;        /* pl_token */
    pl_vector hits;          /* pl_cue_hit */
    unsigned char *denied;   /* for each token */
    pl_arena *arena;
} pl_words;

/* Finds the phrases of a language's lexicon in the tokens that are already there. */
pl_status pl_words_read(pl_words *out, const pl_lexicon *lexicon, pl_tag language, pl_error *err);

/* Appends what the hit's words cover. */
pl_status pl_evidence_add(pl_vector *evidence, const pl_words *words, const pl_cue_hit *hit, pl_error *err);

/* The parts of a reading. */
void pl_languages_guess(pl_reading *out, const pl_lexicon *lexicon, const pl_message *message, const pl_vector *tokens);
pl_status pl_emotion_read(pl_reading *out, const pl_words *words, pl_error *err);
pl_status pl_risks_read(pl_reading *out, const pl_words *words, pl_error *err);

/* Intents, best first; `unsure` when none is clear. */
pl_status pl_intents_read(pl_reading *out, const pl_words *words, pl_error *err);

/* How much an intent counts beside others: a greeting 0, what somebody asks for PL_INTENT_ASKED. */
enum { PL_INTENT_ASKED = 4 };
int pl_intent_rank(pl_str id);

/* Takes greetings, thanks and praise away beside what is asked, doubts them where more is said than they explain, and takes a problem
 * away that is said to be solved. */
pl_status pl_courtesies_settle(pl_reading *out, const pl_words *words, pl_error *err);

pl_status pl_promises_read(pl_reading *out, pl_arena *arena, const pl_lexicon *lexicon, const pl_message *message,
                           pl_error *err);

#endif
