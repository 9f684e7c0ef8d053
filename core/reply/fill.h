/* From a resolved plan to a draft in the buyer's language and a gloss in the agent's. */
#ifndef PL_REPLY_FILL_H
#define PL_REPLY_FILL_H

#include "reply/say.h"
#include "text/draft.h"

typedef enum pl_gloss_by {
    PL_GLOSS_NONE,
    PL_GLOSS_PLAN,
    PL_GLOSS_REPLY,
    PL_GLOSS_PROVIDER,
    PL_GLOSS_STALE
} pl_gloss_by;

const char *pl_gloss_name(pl_gloss_by by); /* "plan" */

/* One said phrase: one move, or several joined. */
typedef struct pl_said {
    pl_str id;      /* "facts", "solution+next_step" */
    pl_str act;     /* of the first move */
    pl_str variant; /* "with_eta", "remedy_after_date+reply_here" */
    pl_str gloss;
    pl_gloss_by gloss_by;
} pl_said;

typedef struct pl_fill_case {
    pl_speech reply;        /* the buyer's language */
    const pl_speech *agent; /* the agent's; NULL: no gloss */
    pl_str channel;
} pl_fill_case;

/* Fills `draft` (initialised, empty) and appends a pl_said per phrase to `said`, in order: said[i] is the words of draft->moves[i]. Strings live in `arena`.
 * PL_ERR_MISSING when a move has no words that fit; PL_ERR_LIMIT above the draft's ceiling. */
pl_status pl_fill(pl_draft *draft, pl_vector *said, pl_arena *arena, const pl_fill_case *from, const pl_plan *plan,
                  pl_error *err);

#endif
