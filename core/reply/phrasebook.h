/* The words of a language compiled for one locale. */
#ifndef PL_REPLY_PHRASEBOOK_H
#define PL_REPLY_PHRASEBOOK_H

#include "locale/pattern.h"
#include "reply/words.h"

/* Immutable, shared by threads. */
typedef struct pl_phrasebook {
    const pl_words *words;
    const pl_profile *profile;
    pl_tag locale; /* numbers, dates and money are written as here: "de-AT" */
    bool rtl;      /* written from right to left: values are isolated */
    pl_pattern **patterns;
    size_t count;
} pl_phrasebook;

/* Compiles every wording. The words and the profile must outlive the book. PL_ERR_MEMORY; PL_ERR_CONTENT with the place. */
pl_status pl_phrasebook_new(pl_phrasebook **out, const pl_words *words, const pl_profile *profile, pl_tag locale,
                            pl_error *err);
void pl_phrasebook_free(pl_phrasebook *book);

#endif
