/* Tables of wordings compiled for one pass over a text: leftmost, longest, output never looked at again. */
#ifndef PL_RULE_REWRITE_H
#define PL_RULE_REWRITE_H

#include "text/draft.h"

typedef struct pl_rewriter pl_rewriter;

/* Where a row may fire; the letters are those of the tables. */
typedef enum pl_rewrite_mode {
    PL_REWRITE_ANYWHERE, /* L */
    PL_REWRITE_WORD,     /* W: no letter, digit, apostrophe or underscore on either side */
    PL_REWRITE_START,    /* S: only where a sentence starts */
    PL_REWRITE_SENTENCE, /* Q: a whole sentence, from its start to its mark */
    PL_REWRITE_LINE,     /* E: a whole line */
    PL_REWRITE_GUARD,    /* G: matched and left as it is, so that no shorter row fires inside */
    PL_REWRITE_MODE_COUNT
} pl_rewrite_mode;

bool pl_rewrite_mode_find(pl_rewrite_mode *out, pl_str letter); /* "L" … "G" */

typedef struct pl_rewrite_row {
    pl_str from;
    pl_str to; /* empty: delete; not read for a guard */
    pl_rewrite_mode mode;
} pl_rewrite_row;

enum { PL_REWRITE_ROWS_MAX = 4096, PL_REWRITE_BYTES_MAX = 1024 };

/* Copies what it needs of the rows. PL_ERR_CONTENT (the message names the row) for an empty or repeated `from`, text that is not
 * UTF-8, a text above PL_REWRITE_BYTES_MAX; PL_ERR_LIMIT above PL_REWRITE_ROWS_MAX. */
pl_status pl_rewriter_new(pl_rewriter **out, const pl_rewrite_row *rows, size_t count, pl_error *err);
void pl_rewriter_free(pl_rewriter *rewriter);

/* The first row whose own result would be rewritten again makes PL_ERR_CONTENT that shows both; PL_OK when a second run changes nothing. */
pl_status pl_rewriter_check(const pl_rewriter *rewriter, pl_error *err);

/* One replacement: the bytes [start, end) of the text give way to `with`, borrowed from the rewriter or the arena. */
typedef struct pl_rewrite_edit {
    size_t start;
    size_t end;
    pl_str with;
} pl_rewrite_edit;

/* Appends the edits (pl_rewrite_edit, without overlaps, by start) for a well-formed text in NFC. `spans` (pl_span, by start; may be NULL) are out of reach.
 * A deletion takes one blank with it, or the line when nothing else is on it; where it opened a sentence, the next letter
 * becomes a capital by the rules of `language` ("" when unknown). The algorithm is section 0.1 of the tone knowledge. */
pl_status pl_rewriter_find(pl_vector *edits, pl_arena *arena, const pl_rewriter *rewriter, pl_str text,
                           const pl_vector *spans, const char *language, pl_error *err);

/* The same on a draft, with its moves and spans kept in place; *count is the number of edits. */
pl_status pl_rewriter_draft(size_t *count, pl_draft *draft, pl_arena *arena, const pl_rewriter *rewriter,
                            const char *language, pl_meaning meaning, pl_error *err);

#endif
