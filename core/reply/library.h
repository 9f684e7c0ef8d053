/* The replies: root plans that say what can be said, and for each language the words of every variant. */
#ifndef PL_REPLY_LIBRARY_H
#define PL_REPLY_LIBRARY_H

#include "base/vector.h"
#include "market/market.h"
#include "reply/condition.h"
#include "reply/plan.h"

enum { PL_VARIANT_FACTS_MAX = 8, PL_PAIN_MAX = 9 };

/* One way to say a move. It is open when its condition holds and every needed fact is there. */
typedef struct pl_variant {
    pl_str id;
    const pl_condition *when;
    int weight;                      /* 1–3; 0: fits every weight */
    int needs[PL_VARIANT_FACTS_MAX]; /* rows of pl_fact_rows; its phrases state them all, `may` excepted */
    size_t need_count;
    int may[PL_VARIANT_FACTS_MAX]; /* facts that its phrases may state besides */
    size_t may_count;
    pl_str commits; /* what it promises; absent: nothing */
    int commits_by; /* the fact that says by when; -1: no date */
} pl_variant;

struct pl_reply_move {
    pl_str id;     /* "apology#close" */
    pl_str act;    /* "apology" */
    bool optional; /* said only where a skeleton has a slot, dropped when no variant is open */
    bool shared;   /* of moves.lua: said only where a skeleton has a slot */
    const pl_variant *variants;
    size_t variant_count;
};

struct pl_reply {
    pl_str id;
    pl_str summary;
    pl_str words;    /* whose its words are among those of a language: its id, "shop:ID" of the shop's own */
    pl_str scenario; /* the key of the skeleton: "delay" */
    const pl_str *intents;
    size_t intent_count;
    const pl_str *occasions;
    size_t occasion_count;
    const pl_str *choices; /* facts that the agent may decide: "remedy"; the options stand in the table's `choices` */
    size_t choice_count;
    const pl_condition *situation;
    const pl_reply_move *moves;
    size_t move_count;
    const pl_str *absorbs; /* intents that its answer settles, too: they need no answer of their own beside it */
    size_t absorb_count;
    const pl_str *contradicts; /* intents that cannot be meant together with this reply's */
    size_t contradict_count;
    int pain; /* 0–9: of several issues the most painful one comes first */
    const pl_node *table;
    bool of_shop;
};

/* Immutable, shared by threads. */
typedef struct pl_library pl_library;

/* Loads locales/root and the words of every language of the catalog, the shop's after the built-in ones (same ids replace). Every phrase is compiled and held against its variant.
 * PL_ERR_CONTENT names the place. A broken file of the shop drops its reply and appends a pl_error to `broken` (NULL: it is an error). The catalog must outlive the library. */
pl_status pl_library_load(pl_library **out, const pl_catalog *catalog, pl_content_folders folders, pl_vector *broken,
                          pl_error *err);
void pl_library_free(pl_library *library);

/* A file of the shop that could not be read: its error moves to the list `broken` (pl_error), and the load goes on. `status` itself when there is no list or no memory. */
pl_status pl_library_leave_out(pl_vector *broken, pl_status status, pl_error *err);

const pl_reply *const *pl_library_replies(const pl_library *library, size_t *count); /* by id */
const pl_reply *pl_library_find(const pl_library *library, pl_str id);               /* NULL when absent */

/* The reply's own move of that id, else the shared one; NULL when neither. `reply` may be NULL. */
const pl_reply_move *pl_library_move(const pl_library *library, const pl_reply *reply, pl_str id);
const pl_reply_move *pl_library_shared(const pl_library *library, size_t *count);

bool pl_reply_answers(const pl_reply *reply, pl_str intent); /* the intent is one of its own */
bool pl_reply_serves(const pl_reply *reply, pl_str occasion);
bool pl_reply_absorbs(const pl_reply *reply, pl_str intent);     /* beside it the intent needs no other reply */
bool pl_reply_contradicts(const pl_reply *reply, pl_str intent); /* nobody means both */

const pl_variant *pl_move_variant(const pl_reply_move *move, pl_str id); /* NULL when absent */

#endif
