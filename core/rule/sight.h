/* What is seen of a text: its folded views, and which screens it passes. Kept as long as the same text is looked at in the same way. */
#ifndef PL_RULE_SIGHT_H
#define PL_RULE_SIGHT_H

#include "rule/screen.h"

/* One text, looked at in one way. What is in here follows from `text` and `seen` alone, so that it can never be stale. */
typedef struct pl_sight {
    pl_arena arena;
    pl_str text; /* as it was given: what must not be seen is masked already */
    int seen;
    uint64_t asked; /* when it was asked for last; 0: it holds nothing */
    pl_view view;   /* for PL_SEEN_PLAIN: `text`, and no origin */
    unsigned char *verdicts;
} pl_sight;

enum { PL_SIGHTS_MAX = 24 };

/* The texts of one answer are few; the one that was not asked for longest gives way. Caller-owned. */
typedef struct pl_sights {
    pl_sight kept[PL_SIGHTS_MAX];
    uint64_t asked;
} pl_sights;

void pl_sights_init(pl_sights *sights);
void pl_sights_drop(pl_sights *sights);
void pl_sights_trim(pl_sights *sights); /* gives back what large texts have taken */

/* The text as it is seen that way; stays true until PL_SIGHTS_MAX others were asked for. PL_ERR_MEMORY, PL_ERR_LIMIT. */
pl_status pl_sights_look(pl_sight **out, pl_sights *sights, int seen, pl_str text, pl_error *err);

/* The verdicts of the screens on it: made at first use. PL_ERR_MEMORY. */
pl_status pl_sight_screen(unsigned char **verdicts, pl_sight *sight, const pl_screens *screens, pl_error *err);

#endif
