/* Screens: what a text must hold for a rule to have anything to say. They are decided in C, so that most rules are never entered. */
#ifndef PL_RULE_SCREEN_H
#define PL_RULE_SCREEN_H

#include "entity/entity.h"
#include "locale/fold.h"
#include "text/regex.h"

/* How a text is looked at: as one of the folds, or byte for byte as it stands. */
enum { PL_SEEN_PLAIN = PL_FOLD_COUNT, PL_SEEN_COUNT };

/* One pattern of a screen. */
typedef struct pl_screen_part {
    int seen; /* a pl_fold, or PL_SEEN_PLAIN */
    size_t index;
} pl_screen_part;

/* A text passes when any part matches, or any kind of entity was found. */
typedef struct pl_screen {
    pl_screen_part *parts;
    size_t count;
    unsigned entities; /* a bit for each pl_entity_kind */
} pl_screen;

/* The screens of all rules of a book: each pattern once. Immutable and shared by workers when it is sealed. */
typedef struct pl_screens pl_screens;

extern const pl_field pl_screen_fields[]; /* of a `looks_for` table */

pl_status pl_screens_new(pl_screens **out, pl_error *err);
void pl_screens_free(pl_screens *screens);

/* Makes the screen of a `looks_for` table in the arena, which must outlive the screens. PL_ERR_CONTENT with place. */
pl_status pl_screens_add(const pl_screen **out, pl_screens *screens, pl_arena *arena, const pl_node *looks_for,
                         pl_error *err);
pl_status pl_screens_seal(pl_screens *screens, pl_error *err);

/* How many verdicts there are of a text that is looked at in this way; of PL_SEEN_PLAIN and PL_FOLD_NFC the same. */
size_t pl_screens_count(const pl_screens *screens, int seen);

/* What is known of the patterns of one way to look, for one text; one byte each, zero at first. */
typedef enum pl_verdict { PL_VERDICT_CANNOT, PL_VERDICT_MAY, PL_VERDICT_MISSES, PL_VERDICT_HITS } pl_verdict;

/* One pass over the text: which patterns it cannot match, and which it may. */
void pl_screens_mark(const pl_screens *screens, int seen, pl_str text, unsigned char *verdicts);

/* Whether the text matches, tried at most once. */
bool pl_screens_hit(const pl_screens *screens, const pl_screen_part *part, pl_str text, unsigned char *verdicts);

/* A pattern that some screen has, compiled, and its text as it is kept; NULL when none has it. */
const pl_regex *pl_screens_regex(pl_str *kept, const pl_screens *screens, pl_str pattern);

#endif
