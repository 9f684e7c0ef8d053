/* Several issues of one message. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "pipeline/issues.h"

static const pl_str late_intents[] = { { "late", 4 }, { "time", 4 } };
static const pl_str broken_intents[] = { { "broken", 6 } };
static const pl_str price_intents[] = { { "price", 5 } };

static const pl_reply late = {
    .id = { "late", 4 }, .scenario = { "delay", 5 }, .intents = late_intents, .intent_count = 2, .pain = 5
};
static const pl_reply broken = { .id = { "broken", 6 },
                                 .scenario = { "defective", 9 },
                                 .intents = broken_intents,
                                 .intent_count = 1,
                                 .absorbs = price_intents,
                                 .absorb_count = 1,
                                 .pain = 7 };
static const pl_reply price = {
    .id = { "price", 5 }, .scenario = { "haggle", 6 }, .intents = price_intents, .intent_count = 1
};
static const pl_reply hold = { .id = { "hold", 4 }, .scenario = { "hold", 4 } };

static const pl_reply *const replies[] = { &late, &broken, &price, &hold };

static void begin(pl_case *self)
{
    *self = (pl_case){ .wait_fd = -1 };
    pl_arena_init(&self->arena, 4 << 20);
    pl_vector_init(&self->candidates, sizeof(pl_candidate *), &self->arena);
    pl_vector_init(&self->reading.intents, sizeof(pl_intent_hit), &self->arena);
}

/* The case has no worker whose memory it would give back. */
static void drop(pl_case *self)
{
    pl_candidate *const *all = self->candidates.at;
    for (size_t i = 0; i < self->candidates.count; i++)
        pl_draft_drop(&all[i]->draft);
    pl_arena_drop(&self->arena);
}

/* What was read: an intent, how likely, and the bytes that speak for it (0, 0: none). */
typedef struct read_row {
    const char *intent;
    double score;
    size_t start, end;
} read_row;

static void read_intents(pl_case *self, const read_row *rows, size_t count)
{
    for (size_t i = 0; i < count && rows[i].intent; i++) {
        pl_intent_hit *hit = pl_vector_add(&self->reading.intents);
        assert_non_null(hit);
        *hit = (pl_intent_hit){ .id = pl_str_of(rows[i].intent), .score = rows[i].score };
        pl_vector_init(&hit->evidence, sizeof(pl_evidence), &self->arena);
        pl_evidence *evidence = rows[i].end ? pl_vector_add(&hit->evidence) : NULL;
        if (evidence)
            *evidence = (pl_evidence){ rows[i].start, rows[i].end };
    }
}

static void put_candidates(pl_case *self)
{
    pl_error err = { 0 };
    for (size_t i = 0; i < sizeof replies / sizeof *replies; i++) {
        pl_candidate *candidate = pl_case_add(self, replies[i]);
        assert_non_null(candidate);
        assert_int_equal(pl_candidate_point(candidate, "intent", 0.5, &err), PL_OK);
    }
}

/* The replies of the last candidate: "broken late". */
static void expect_last(const pl_case *self, const char *want, size_t row)
{
    char names[128] = "";
    const pl_reply *reply;
    pl_candidate *const *all = self->candidates.at;
    for (size_t i = 0; (reply = pl_candidate_reply(all[self->candidates.count - 1], i)); i++) {
        strncat(names, i ? " " : "", 1);
        strncat(names, reply->id.at, reply->id.length);
    }
    if (strcmp(names, want) != 0)
        fail_msg("row %zu: '%s', want '%s'", row, names, want);
}

enum { READ_MAX = 4 };

static const struct {
    read_row read[READ_MAX];
    const char *want; /* of the last candidate: "hold" when none was added */
} rows[] = {
    { { { "late", 0.9, 0, 9 } }, "hold" },
    { { { "late", 0.9, 0, 9 }, { "broken", 0.8, 10, 19 } }, "broken late" }, /* the most painful first */
    { { { "late", 0.9, 0, 9 }, { "broken", 0.5, 10, 19 } }, "hold" },        /* not likely enough */
    { { { "late", 0.9, 0, 9 }, { "broken", 0.8, 4, 12 } }, "hold" },         /* the same words */
    { { { "late", 0.9, 0, 9 }, { "time", 0.8, 10, 19 } }, "hold" },          /* one reply answers both */
    { { { "late", 1, 0, 0 }, { "price", 1, 0, 0 } }, "late price" },         /* named by the agent: no evidence */
    { { { "price", 0.9, 0, 9 }, { "late", 0.8, 10, 19 }, { "broken", 0.7, 20, 29 } }, "broken late" },
    { { { "price", 0.9, 0, 9 }, { "broken", 0.7, 20, 29 } }, "hold" }, /* what is broken settles the price, too */
    { { { "late", 0.9, 0, 9 }, { "nothing", 0.8, 10, 19 } }, "hold" }, /* no reply fits the second */
};

static void issues_with_replies_of_their_own_are_joined(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        pl_case self;
        pl_error err = { 0 };
        begin(&self);
        read_intents(&self, rows[i].read, READ_MAX);
        put_candidates(&self);
        assert_int_equal(pl_issues_join(&self, &err), PL_OK);
        expect_last(&self, rows[i].want, i);
        drop(&self);
    }
}

static void a_reply_that_leaves_an_issue_open_stands_back(void **state)
{
    (void)state;
    static const read_row read[] = { { "late", 0.9, 0, 9 }, { "broken", 0.8, 10, 19 } };
    pl_case self;
    pl_error err = { 0 };
    begin(&self);
    read_intents(&self, read, 2);
    put_candidates(&self);
    assert_int_equal(pl_issues_join(&self, &err), PL_OK);
    pl_candidate *const *all = self.candidates.at;
    assert_true(all[0]->score < 0.5);  /* late alone */
    assert_true(all[3]->score == 0.5); /* the holding answer never said more */
    assert_true(all[4]->score == 0.5); /* both */
    assert_true(all[4]->facts.at[pl_fact_find(PL_STR("reply"))].text.at == broken.id.at);
    drop(&self);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(issues_with_replies_of_their_own_are_joined),
        cmocka_unit_test(a_reply_that_leaves_an_issue_open_stands_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
