/* Submit and poll, with cases that are really pending: their stage waits for a byte in a pipe. */
#include "unit/engine/engines.h"

#include <unistd.h>

#include "engine/session.h"
#include "engine/submit.h"

static const char request[] = "{\"market\":\"amazon-de\",\"message\":\"Wo ist mein Paket?\"}";

/* What `done` was told. */
typedef struct told {
    size_t calls;
    pl_status status;
    char text[256];
} told;

static void tell(void *payload, const pl_answer *answer)
{
    told *at = payload;
    at->calls++;
    at->status = answer->status;
    (void)snprintf(at->text, sizeof at->text, "%s", answer->text);
}

/* The pipe of the waiting stage: one for the whole program, as a stage has no payload. */
static int waiting_pipe[2];

static pl_stage_result wait_for_byte(pl_case *self, pl_error *err)
{
    char byte;
    struct pollfd ready = { .fd = waiting_pipe[0], .events = POLLIN };
    (void)err;
    if (poll(&ready, 1, 0) < 1) {
        self->wait_fd = waiting_pipe[0];
        return PL_STAGE_PENDING;
    }
    self->wait_fd = -1;
    return read(waiting_pipe[0], &byte, 1) == 1 ? PL_STAGE_DONE : PL_STAGE_FAILED;
}

static const pl_stage waiting = { "wait", "waits for a byte", wait_for_byte };

/* The way of suggest with a stage in front that waits. */
static const pl_way *waiting_way(void)
{
    static const pl_stage *stages[16];
    static const pl_way way = { "suggest", stages };
    const pl_way *plain = pl_way_of(PL_METHOD_SUGGEST);
    stages[0] = &waiting;
    for (size_t i = 0; plain->stages[i]; i++)
        stages[i + 1] = plain->stages[i];
    return &way;
}

static pl_status submit_waiting(pl_engine *engine, told *at)
{
    pl_error err = { 0 };
    pl_submission submission = { .method = "suggest", .request = pl_str_of(request), .done = tell, .payload = at };
    return pl_ticket_submit(engine, &submission, waiting_way(), &err);
}

static void a_pending_case_resumes_when_its_byte_comes(void **state)
{
    pl_engine *engine = *state;
    told at = { 0 };
    struct pollfd fds[4];
    int timeout;
    assert_int_equal(pipe(waiting_pipe), 0);
    assert_int_equal(submit_waiting(engine, &at), PL_OK);
    assert_int_equal(pl_engine_fds(engine, fds, 4, &timeout), 0);
    assert_true(timeout >= 0); /* it has not begun */
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(pl_engine_run(engine), 1);
        assert_int_equal(at.calls, 0);
        assert_int_equal(pl_engine_fds(engine, fds, 4, &timeout), 1);
        assert_int_equal(fds[0].fd, waiting_pipe[0]);
        assert_int_equal(timeout, -1);
        assert_int_equal(poll(fds, 1, 0), 0);
    }
    assert_int_equal(write(waiting_pipe[1], "x", 1), 1);
    assert_int_equal(poll(fds, 1, 1000), 1);
    assert_int_equal(pl_engine_run(engine), 0);
    assert_int_equal(at.calls, 1);
    assert_int_equal(at.status, PL_OK);
    assert_int_equal(pl_engine_run(engine), 0);
    assert_int_equal(at.calls, 1);
    (void)close(waiting_pipe[0]);
    (void)close(waiting_pipe[1]);
}

static void others_pass_a_pending_case_and_it_finishes_on_its_own_content(void **state)
{
    pl_engine *engine = *state;
    told slow = { 0 };
    told quick = { 0 };
    struct pollfd one;
    int timeout;
    pl_error err = { 0 };
    assert_int_equal(pipe(waiting_pipe), 0);
    assert_int_equal(submit_waiting(engine, &slow), PL_OK);
    assert_int_equal(submit_waiting(engine, &slow), PL_OK);
    assert_int_equal(pl_engine_submit(engine, "suggest", request, strlen(request), tell, &quick, &err), PL_OK);
    assert_int_equal(pl_engine_run(engine), 2);
    assert_int_equal(quick.calls, 1);
    assert_int_equal(slow.calls, 0);
    assert_int_equal(pl_engine_fds(engine, &one, 1, &timeout), 2); /* more than there is room for */
    assert_int_equal(pl_engine_reload(engine, &err), PL_OK);
    assert_int_equal(write(waiting_pipe[1], "x", 1), 1);
    assert_int_equal(pl_engine_run(engine), 1);
    assert_int_equal(write(waiting_pipe[1], "x", 1), 1);
    assert_int_equal(pl_engine_run(engine), 0);
    assert_int_equal(slow.calls, 2);
    assert_int_equal(slow.status, PL_OK);
    (void)close(waiting_pipe[0]);
    (void)close(waiting_pipe[1]);
}

static void faults_of_the_document_reach_done(void **state)
{
    pl_engine *engine = *state;
    told at = { 0 };
    pl_error err = { 0 };
    assert_int_equal(pl_engine_submit(engine, "nothing", "{}", 2, tell, &at, &err), PL_ERR_NOT_FOUND);
    assert_int_equal(at.calls, 0);
    assert_int_equal(pl_engine_submit(engine, "suggest", "{}", 2, tell, &at, &err), PL_OK);
    assert_int_equal(at.calls, 0);
    assert_int_equal(pl_engine_run(engine), 0);
    assert_int_equal(at.calls, 1);
    assert_int_equal(at.status, PL_ERR_REQUEST);
    assert_non_null(strstr(at.text, "/market"));
}

/* Asks again from within the answer. */
typedef struct chain {
    pl_engine *engine;
    size_t left;
} chain;

static void ask_again(void *payload, const pl_answer *answer)
{
    chain *at = payload;
    pl_error err = { 0 };
    assert_int_equal(answer->status, PL_OK);
    if (at->left && at->left--)
        assert_int_equal(pl_engine_submit(at->engine, "suggest", request, strlen(request), ask_again, at, &err), PL_OK);
}

static void done_may_submit_again(void **state)
{
    chain at = { .engine = *state, .left = 2 };
    pl_error err = { 0 };
    assert_int_equal(pl_engine_submit(*state, "suggest", request, strlen(request), ask_again, &at, &err), PL_OK);
    size_t rounds = 0;
    while (pl_engine_run(*state) && rounds < 10)
        rounds++;
    assert_int_equal(at.left, 0);
    assert_in_range(rounds, 0, 3);
}

static void closing_drops_what_is_open_without_a_call(void **state)
{
    (void)state;
    told at = { 0 };
    pl_engine *engine = open_shipped();
    assert_int_equal(pipe(waiting_pipe), 0);
    assert_int_equal(submit_waiting(engine, &at), PL_OK);
    assert_int_equal(pl_engine_run(engine), 1);
    assert_int_equal(submit_waiting(engine, &at), PL_OK);
    pl_engine_close(engine);
    assert_int_equal(at.calls, 0);
    (void)close(waiting_pipe[0]);
    (void)close(waiting_pipe[1]);
}

static int open_state(void **state)
{
    *state = open_shipped();
    return 0;
}

static int close_state(void **state)
{
    pl_engine_close(*state);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_pending_case_resumes_when_its_byte_comes),
        cmocka_unit_test(others_pass_a_pending_case_and_it_finishes_on_its_own_content),
        cmocka_unit_test(faults_of_the_document_reach_done),
        cmocka_unit_test(done_may_submit_again),
        cmocka_unit_test(closing_drops_what_is_open_without_a_call),
    };
    return cmocka_run_group_tests(tests, open_state, close_state);
}
