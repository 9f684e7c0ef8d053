/* Plans and drafts for tests of rules, and what they must have become. */
#ifndef TESTS_RULE_SUBJECTS_H
#define TESTS_RULE_SUBJECTS_H

#include "unit/rule/books.h"

/* A draft of one move; `spans` may be NULL. To be dropped. */
static inline void make_draft(pl_draft *draft, rule_books *books, const char *text, const pl_vector *spans)
{
    pl_draft_init(draft, &books->arena, 1 << 16);
    assert_int_equal(pl_draft_put(draft, PL_STR("body"), pl_str_of(text), spans, NULL), PL_OK);
}

/* A plan of moves that are parted by blanks. */
static inline void make_plan(pl_plan *plan, rule_books *books, const char *moves)
{
    pl_str rest = pl_str_of(moves);
    pl_str id;
    pl_plan_init(plan, &books->arena);
    while (rest.length && pl_str_split(&id, &rest, ' ')) {
        pl_str act = pl_str_slice(id, 0, pl_str_find(id, PL_STR("#"), 0));
        assert_int_equal(pl_plan_insert(plan, plan->moves.count, id, act, 1, NULL), PL_OK);
    }
}

static inline void assert_plan(const pl_plan *plan, const char *moves)
{
    char line[1024] = "";
    for (size_t i = 0; i < plan->moves.count; i++) {
        const pl_move *move = pl_vector_get(&plan->moves, i);
        size_t length = strlen(line);
        (void)snprintf(line + length, sizeof line - length, "%s%.*s", i ? " " : "", PL_STR_ARGS(move->id));
    }
    assert_string_equal(line, moves);
}

/* Anxious (2), urgent (4), in German: the intent invoice (0.5) and the risk fraud (0.25). */
static inline void make_reading(pl_reading *reading, rule_books *books)
{
    memset(reading, 0, sizeof *reading);
    pl_vector_init(&reading->intents, sizeof(pl_intent_hit), &books->arena);
    pl_vector_init(&reading->risks, sizeof(pl_risk), &books->arena);
    *(pl_intent_hit *)pl_vector_add(&reading->intents) = (pl_intent_hit){ .id = PL_STR("invoice"), .score = 0.5 };
    *(pl_risk *)pl_vector_add(&reading->risks) = (pl_risk){ .kind = PL_STR("fraud"), .score = 0.25 };
    reading->emotion = PL_EMOTION_ANXIOUS;
    reading->intensity = 2;
    reading->urgency = 4;
    reading->language_count = 1;
    reading->language[0].tag = (pl_tag){ .text = "de" };
}

#endif
