/* The way of a case through its stages: order, waiting, failing, and the ways of the methods. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "pipeline/stages.h"

/* Runs are counted in the seed, which nothing else here uses. */
static pl_stage_result pass(pl_case *self, pl_error *err)
{
    (void)err;
    self->seed++;
    return PL_STAGE_DONE;
}

static pl_stage_result wait_for_byte(pl_case *self, pl_error *err)
{
    struct pollfd ready = { .fd = self->wait_fd, .events = POLLIN };
    char byte;
    (void)err;
    self->seed++;
    return poll(&ready, 1, 0) == 1 && read(self->wait_fd, &byte, 1) == 1 ? PL_STAGE_DONE : PL_STAGE_PENDING;
}

static pl_stage_result refuse(pl_case *self, pl_error *err)
{
    self->seed++;
    pl_fail(err, PL_ERR_CONTENT, "no way on");
    return PL_STAGE_FAILED;
}

static const pl_stage first = { "first", "passes", pass };
static const pl_stage second = { "second", "passes", pass };
static const pl_stage waiting = { "waiting", "waits for a byte", wait_for_byte };
static const pl_stage refusing = { "refusing", "fails", refuse };

static void begin(pl_case *self)
{
    *self = (pl_case){ .explain = true, .wait_fd = -1 };
    pl_arena_init(&self->arena, 1 << 16);
    pl_vector_init(&self->timings, sizeof(pl_timing), &self->arena);
}

/* The stages that were run, in order: each call leaves a timing. */
static void expect_run(const pl_case *self, const char *want)
{
    char names[256] = "";
    const pl_timing *timings = self->timings.at;
    for (size_t i = 0; i < self->timings.count; i++) {
        strncat(names, i ? " " : "", 1);
        strncat(names, timings[i].stage, 32);
        assert_true(timings[i].microseconds >= 0);
    }
    assert_string_equal(names, want);
    assert_int_equal(self->seed, self->timings.count);
}

static void runs_the_stages_in_order(void **state)
{
    (void)state;
    static const pl_stage *const stages[] = { &second, &first, &second, NULL };
    static const pl_way way = { "test", stages };
    pl_case self;
    pl_error err = { 0 };
    begin(&self);
    assert_int_equal(pl_case_run(&self, &way, &err), PL_STAGE_DONE);
    expect_run(&self, "second first second");
    assert_int_equal(pl_case_run(&self, &way, &err), PL_STAGE_DONE); /* at its end nothing is run again */
    expect_run(&self, "second first second");
    pl_arena_drop(&self.arena);
}

static void a_pending_case_resumes_at_its_stage(void **state)
{
    (void)state;
    static const pl_stage *const stages[] = { &first, &waiting, &second, NULL };
    static const pl_way way = { "test", stages };
    pl_case self;
    pl_error err = { 0 };
    int ends[2];
    begin(&self);
    assert_int_equal(pipe(ends), 0);
    self.wait_fd = ends[0];
    assert_int_equal(pl_case_run(&self, &way, &err), PL_STAGE_PENDING);
    expect_run(&self, "first waiting");
    assert_int_equal(pl_case_run(&self, &way, &err), PL_STAGE_PENDING);
    expect_run(&self, "first waiting waiting");
    assert_int_equal(write(ends[1], "x", 1), 1);
    assert_int_equal(pl_case_run(&self, &way, &err), PL_STAGE_DONE);
    expect_run(&self, "first waiting waiting waiting second");
    (void)close(ends[0]);
    (void)close(ends[1]);
    pl_arena_drop(&self.arena);
}

static void a_failure_stops_the_case(void **state)
{
    (void)state;
    static const pl_stage *const stages[] = { &first, &refusing, &second, NULL };
    static const pl_way way = { "test", stages };
    pl_case self;
    pl_error err = { 0 };
    begin(&self);
    assert_int_equal(pl_case_run(&self, &way, &err), PL_STAGE_FAILED);
    assert_int_equal(err.status, PL_ERR_CONTENT);
    expect_run(&self, "first refusing");
    pl_arena_drop(&self.arena);
}

static void takes_no_time_where_nothing_is_explained(void **state)
{
    (void)state;
    static const pl_stage *const stages[] = { &first, &second, NULL };
    static const pl_way way = { "test", stages };
    pl_case self;
    pl_error err = { 0 };
    begin(&self);
    self.explain = false;
    assert_int_equal(pl_case_run(&self, &way, &err), PL_STAGE_DONE);
    assert_int_equal(self.seed, 2);
    assert_int_equal(self.timings.count, 0);
    pl_arena_drop(&self.arena);
}

static const struct {
    pl_method method;
    const char *name, *stages;
} ways[] = {
    { PL_METHOD_SUGGEST, "suggest", "understand choose arrange fill tone fresh policy check quality rank" },
    { PL_METHOD_READ, "read", "understand" },
    { PL_METHOD_CHECK, "check", "take policy check quality rank" },
};

static void each_method_has_its_way(void **state)
{
    (void)state;
    assert_int_equal(sizeof ways / sizeof *ways, PL_METHOD_COUNT);
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        const pl_way *way = pl_way_of(ways[i].method);
        char names[256] = "";
        assert_string_equal(way->method, ways[i].name);
        for (size_t k = 0; way->stages[k]; k++) {
            strncat(names, k ? " " : "", 1);
            strncat(names, way->stages[k]->name, 32);
            assert_true(way->stages[k]->summary[0] && way->stages[k]->run);
        }
        assert_string_equal(names, ways[i].stages);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(runs_the_stages_in_order), cmocka_unit_test(a_pending_case_resumes_at_its_stage),
        cmocka_unit_test(a_failure_stops_the_case), cmocka_unit_test(takes_no_time_where_nothing_is_explained),
        cmocka_unit_test(each_method_has_its_way),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
