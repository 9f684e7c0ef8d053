/* The lexicons of the shipped languages, compiled. Only understand/ reads it. */
#ifndef PL_UNDERSTAND_LEXICON_H
#define PL_UNDERSTAND_LEXICON_H

#include "understand/cue.h"
#include "understand/intent.h"
#include "understand/understand.h"

typedef struct pl_tongue {
    pl_tag tag;
    pl_intents intents; /* intents.tsv */
    pl_cues emotions;   /* emotions.tsv: angry disappointed anxious happy sarcasm urgency, weight 1–5 */
    pl_cues risks;      /* risks.tsv: kinds of risk, weight 0–1 */
    pl_cues promises;   /* promises.tsv: what is promised */
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
    unsigned char *denied;   /* for each token */
    pl_arena *arena;
} pl_words;

pl_status pl_words_read(pl_words *out, pl_arena *arena, const pl_lexicon *lexicon, const pl_message *message,
                        pl_tag language, pl_error *err);

/* Appends what the hit's words cover. */
pl_status pl_evidence_add(pl_vector *evidence, const pl_words *words, const pl_cue_hit *hit, pl_error *err);

/* The parts of a reading. */
pl_status pl_languages_guess(pl_reading *out, pl_arena *arena, const pl_lexicon *lexicon, const pl_message *message,
                             pl_error *err);
pl_status pl_emotion_read(pl_reading *out, const pl_words *words, pl_error *err);
pl_status pl_risks_read(pl_reading *out, const pl_words *words, pl_error *err);
pl_status pl_promises_read(pl_reading *out, pl_arena *arena, const pl_lexicon *lexicon, const pl_message *message,
                           pl_error *err);

#endif
