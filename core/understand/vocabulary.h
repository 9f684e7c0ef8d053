/* The words that the phrases of a lexicon are made of, and which of them a word of a message is. */
#ifndef PL_UNDERSTAND_VOCABULARY_H
#define PL_UNDERSTAND_VOCABULARY_H

#include "understand/index.h"

typedef enum pl_word_form {
    PL_WORD_WHOLE, /* "kabel" */
    PL_WORD_OPEN,  /* "kabel*": any ending */
    PL_WORD_TAIL,  /* "*kabel": any beginning */
} pl_word_form;

enum { PL_WORD_MATCHES = 8, PL_FILTER_WORDS = 1024 };

typedef struct pl_vocabulary {
    pl_index words; /* by form and text */
    pl_index slips; /* words with a letter left out: what a misspelt word has in common with the right one */
    uint64_t filter[PL_FILTER_WORDS]; /* which hashes of beginnings and endings need looking up at all */
    uint32_t count;
} pl_vocabulary;

void pl_vocabulary_drop(pl_vocabulary *vocabulary); /* all zero is an empty one */

/* The number of a word, a new one when it is new. */
pl_status pl_vocabulary_put(uint32_t *out, pl_vocabulary *vocabulary, pl_str text, pl_word_form form, pl_error *err);

/* Which words this word of a message is, in any form; when it is none and `slips` is PL_WITH_SLIPS, the one it misspells. */
typedef enum pl_slips { PL_WITHOUT_SLIPS, PL_WITH_SLIPS } pl_slips;
size_t pl_vocabulary_find(uint32_t out[PL_WORD_MATCHES], const pl_vocabulary *vocabulary, pl_str text, pl_slips slips);

#endif
