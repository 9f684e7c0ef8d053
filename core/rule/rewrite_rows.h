/* The compiled form of a table of rewrites, shared by the file that compiles and the file that runs it. */
#ifndef PL_RULE_REWRITE_ROWS_H
#define PL_RULE_REWRITE_ROWS_H

#include "rule/rewrite.h"

typedef struct pl_rewrite_entry {
    pl_str from;
    pl_str to;
    pl_rewrite_mode mode;
    uint32_t first; /* code point that `from` starts with */
    bool closed;    /* `from` ends a sentence */
    size_t number;  /* from 1, as the author counts */
} pl_rewrite_entry;

struct pl_rewriter {
    pl_arena arena;
    pl_rewrite_entry *rows; /* by first character, then the longest first */
    size_t count;
    uint32_t *slots; /* hash of the first character → index of its first row + 1; 0 is free */
    size_t slot_mask;
    bool leads[256]; /* bytes that some `from` starts with: most places of a text are passed over by a look at this */
};

/* The longest row that fires at a byte offset (below text.length) and touches no span; NULL when none does. At `opened` a sentence starts although
 * words stood before it: they are deleted. SIZE_MAX when there is no such place. */
const pl_rewrite_entry *pl_rewrite_match(const pl_rewriter *rewriter, pl_str text, size_t at, size_t opened,
                                         const pl_vector *spans);

/* Marks that end a sentence, line ends included; blanks between words of a line; whether a sentence starts at the offset. */
bool pl_rewrite_ends_sentence(uint32_t rune);
bool pl_rewrite_is_blank(uint32_t rune);
bool pl_rewrite_starts_sentence(pl_str text, size_t at);
bool pl_rewrite_at_line_start(pl_str text, size_t at);
bool pl_rewrite_at_line_end(pl_str text, size_t at);

#endif
