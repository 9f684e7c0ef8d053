/* Candidate text made of moves, with protected spans; every change keeps moves and spans in place. */
#ifndef PL_TEXT_DRAFT_H
#define PL_TEXT_DRAFT_H

#include "base/buf.h"
#include "base/vector.h"
#include "text/span.h"

/* One move's stretch of the text. Stretches do not overlap; joins (blanks, line ends) belong to none. */
typedef struct pl_draft_move {
    pl_str id; /* borrowed from the plan */
    size_t start;
    size_t end;
    bool stale; /* its words were changed in a way that its gloss does not show */
} pl_draft_move;

typedef struct pl_draft {
    pl_buf text;
    pl_vector moves; /* pl_draft_move, by start */
    pl_vector spans; /* pl_span, by start */
} pl_draft;

typedef enum pl_meaning { PL_MEANING_SAME, PL_MEANING_CHANGED } pl_meaning;

void pl_draft_init(pl_draft *draft, pl_arena *arena, size_t ceiling); /* vectors in the arena, text on the heap */
void pl_draft_drop(pl_draft *draft);

/* Appends `text`, with spans given relative to it, as the stretch of move `id`; an absent id appends a join. */
pl_status pl_draft_put(pl_draft *draft, pl_str id, pl_str text, const pl_vector *spans, pl_error *err);

/* Replaces the bytes [start, end) and shifts what stands behind. PL_ERR_USAGE when the range touches a protected span or is out of bounds; moves that
 * it touches become stale when the meaning is changed. A move that it covers wholly stays, with the new text or empty.
 * The first move that it touches takes the new text; an insertion at a move's edge belongs to that move. A failure leaves the draft as it was. */
pl_status pl_draft_replace(pl_draft *draft, size_t start, size_t end, pl_str with, pl_meaning meaning, pl_error *err);

const pl_draft_move *pl_draft_move_at(const pl_draft *draft, size_t offset); /* NULL in a join */
const pl_draft_move *pl_draft_find(const pl_draft *draft, pl_str id);        /* NULL when absent */

#endif
