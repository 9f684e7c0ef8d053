/* Saying moves of a plan in one language: the longest joined phrase first. */
#ifndef PL_REPLY_SAY_H
#define PL_REPLY_SAY_H

#include "reply/phrasebook.h"

typedef struct pl_speech {
    const pl_phrasebook *book;
    const pl_reply *reply;
    const pl_facts *facts;
    const char *zone;     /* IANA */
    const pl_zone *clock; /* of `zone`; may be NULL */
} pl_speech;

/* The moves [index, index + count) of a plan. */
typedef struct pl_passage {
    const pl_plan *plan;
    size_t index;
    size_t count;
} pl_passage;

/* Appends the words of the first moves of the passage, as one phrase: of up to all of them joined, or of one. *said is how many moves it covers. `spans` may be NULL.
 * PL_ERR_MISSING when no wording fits (err->field: the fact or the key). */
pl_status pl_say(pl_buf *out, pl_vector *spans, size_t *said, const pl_speech *speech, pl_passage passage,
                 pl_error *err);

/* Appends the words of the passage, joined with the language's blank; the gloss of a phrase. */
pl_status pl_say_gloss(pl_buf *out, const pl_speech *speech, pl_passage passage, pl_error *err);

#endif
