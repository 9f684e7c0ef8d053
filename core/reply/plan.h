/* A plan: the ordered moves of one answer, before words exist. */
#ifndef PL_REPLY_PLAN_H
#define PL_REPLY_PLAN_H

#include "base/vector.h"

typedef struct pl_reply_move pl_reply_move; /* what the content says of a move: reply/library.h */
typedef struct pl_reply pl_reply;

/* One step. Strings are borrowed from content or the plan's arena. */
typedef struct pl_move {
    pl_str id;      /* "facts", "apology#close": unique in the plan */
    pl_str act;     /* "apology" */
    pl_str variant; /* asked for by an agent or a rule, later the one that was chosen; absent: the first that fits */
    int weight;     /* 1–3 */
    const pl_reply_move *from; /* NULL for a move that no content knows */
    const pl_reply
        *other; /* whose words it has when that is not the plan's first reply: another issue of the message */
    bool asked; /* the agent or a rule asked for this variant: it is not replaced silently */
} pl_move;

typedef struct pl_plan {
    pl_vector moves; /* pl_move */
    pl_arena *arena;
} pl_plan;

enum { PL_PLAN_MOVES_MAX = 64 };

void pl_plan_init(pl_plan *plan, pl_arena *arena);

/* Index of the move, or of the first with that act; plan->moves.count when there is none. */
size_t pl_plan_find(const pl_plan *plan, pl_str id);
size_t pl_plan_find_act(const pl_plan *plan, pl_str act);

/* Whether a letter says it once, whatever it answers: greeting, thanks, apology, closing … */
bool pl_act_frames(pl_str act);

/* Where the moves that end a letter begin: closing, wishes, signature, and what is said again at the close. */
size_t pl_plan_ending(const pl_plan *plan);

/* Moves the step at `index` so that it stands at `to` afterwards; both below the count. */
void pl_plan_move(pl_plan *plan, size_t index, size_t to);

/* A new step before `index` (0 … count). PL_ERR_USAGE when the id is there already, PL_ERR_LIMIT above PL_PLAN_MOVES_MAX. */
pl_status pl_plan_insert(pl_plan *plan, size_t index, pl_str id, pl_str act, int weight, pl_error *err);
void pl_plan_drop(pl_plan *plan, size_t index);

/* A copy that shares no vector with the first. */
pl_status pl_plan_copy(pl_plan *out, pl_arena *arena, const pl_plan *plan, pl_error *err);
bool pl_plan_equal(const pl_plan *a, const pl_plan *b); /* ids, variants and weights in order */

#endif
