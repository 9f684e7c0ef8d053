/* How probable an intent is: by what speaks for it, and by what of the message it leaves unexplained. */
#ifndef PL_UNDERSTAND_CONFIDENCE_H
#define PL_UNDERSTAND_CONFIDENCE_H

#include "understand/lexicon.h"

/* The words of a message, weighed once for all its intents. */
typedef struct pl_confidence {
    const pl_words *words;
    unsigned char *weights;   /* of each token: the more, the less is known about it */
    unsigned char *explained; /* for each token, whether the intent that is being judged explains it */
} pl_confidence;

/* What speaks for an intent. */
typedef struct pl_support {
    uint32_t intent;
    int rank;
    double points;
    double lead;  /* over the second of its sentence */
    double claim; /* as pl_support_claim says */
} pl_support;

/* How probable it is by its points and its lead alone: which intents there are. 0–1. */
double pl_support_claim(const pl_support *support);

pl_status pl_confidence_init(pl_confidence *out, const pl_words *words, pl_error *err);

/* How probable it is beside what the message says besides: whether it can be answered. 0–1. */
double pl_confidence_of(pl_confidence *in, const pl_support *support);

#endif
