/* The writer: acknowledged means on disk, whatever kills the program. */
#include "unit/store/places.h"

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/wait.h>

#include "store/writer.h"

static pl_event name_event(char name[32], unsigned number)
{
    (void)snprintf(name, 32, "s-%u", number);
    return (
        pl_event){ .at = 1, .suggestion = pl_str_of(name), .market = PL_STR("amazon-de"), .status = PL_STR("ready") };
}

static pl_status put_number(pl_writer *writer, unsigned number, pl_writer_done done, void *payload, pl_error *err)
{
    char name[32];
    pl_event event = name_event(name, number);
    return pl_writer_put(writer, &event, done, payload, err); /* the writer keeps no pointer to `name` */
}

static pl_writer *open_writer(pl_database *database)
{
    pl_writer *writer = NULL;
    assert_int_equal(pl_writer_open(&writer, database, NULL), PL_OK);
    return writer;
}

static int64_t count_events(pl_database *database)
{
    int64_t count = -1;
    assert_int_equal(pl_event_count(&count, database, NULL), PL_OK);
    return count;
}

static void count_done(void *payload, pl_status status)
{
    atomic_uint *counts = payload; /* written, lost */
    atomic_fetch_add(&counts[status != PL_OK], 1);
}

static void acknowledges_each_event_once(void **state)
{
    (void)state;
    enum { EVENTS = 3000 };
    pl_database *database = make_database("shop.db");
    pl_writer *writer = open_writer(database);
    atomic_uint counts[2] = { 0, 0 };
    for (unsigned i = 0; i < EVENTS; i++)
        assert_int_equal(put_number(writer, i, count_done, counts, NULL), PL_OK);
    assert_int_equal(pl_writer_flush(writer, NULL), PL_OK);
    assert_int_equal(atomic_load(&counts[0]), EVENTS);
    assert_int_equal(count_events(database), EVENTS);
    assert_int_equal(put_number(writer, EVENTS, NULL, NULL, NULL), PL_OK);
    assert_int_equal(pl_writer_close(writer, NULL), PL_OK); /* closing flushes */
    assert_int_equal(count_events(database), EVENTS + 1);
    assert_int_equal(atomic_load(&counts[1]), 0);
    assert_int_equal(pl_writer_close(NULL, NULL), PL_OK);
    pl_database_close(database);
}

static void refuses_words_at_once(void **state)
{
    (void)state;
    pl_database *database = open_database(&(pl_database_options){ 0 });
    pl_writer *writer = open_writer(database);
    pl_event event = { .suggestion = PL_STR("where is my parcel"), .market = PL_STR("amazon-de") };
    pl_error err = { 0 };
    assert_int_equal(pl_writer_put(writer, &event, NULL, NULL, &err), PL_ERR_USAGE);
    assert_string_equal(err.field, "suggestion");
    assert_int_equal(pl_writer_close(writer, NULL), PL_OK);
    assert_int_equal(count_events(database), 0);
    pl_database_close(database);
}

enum { THREADS = 4, EACH = 400 };

static void *put_many(void *payload)
{
    for (unsigned i = 0; i < EACH; i++) {
        if (put_number(payload, i, NULL, NULL, NULL))
            return payload;
        if (i % 100 == 99 && pl_writer_flush(payload, NULL))
            return payload;
    }
    return NULL;
}

static void serves_many_threads(void **state)
{
    (void)state;
    pl_database *database = make_database("shop.db");
    pl_writer *writer = open_writer(database);
    pthread_t threads[THREADS];
    for (size_t i = 0; i < THREADS; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, put_many, writer), 0);
    for (size_t i = 0; i < THREADS; i++) {
        void *failed = writer;
        assert_int_equal(pthread_join(threads[i], &failed), 0);
        assert_null(failed);
    }
    assert_int_equal(pl_writer_close(writer, NULL), PL_OK);
    assert_int_equal(count_events(database), THREADS * EACH);
    pl_database_close(database);
}

static void reports_each_loss_and_goes_on(void **state)
{
    (void)state;
    pl_database_close(make_database("shop.db"));
    pl_database_options options = { .path = "shop.db", .mode = PL_DATABASE_EXISTING, .patience = 10 };
    pl_database *database = open_database(&options);
    pl_writer *writer = open_writer(database);
    atomic_uint counts[2] = { 0, 0 };
    sqlite3 *other = NULL;
    assert_int_equal(sqlite3_open("shop.db", &other), SQLITE_OK);
    assert_int_equal(sqlite3_exec(other, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
    for (unsigned i = 0; i < 10; i++)
        assert_int_equal(put_number(writer, i, count_done, counts, NULL), PL_OK);
    pl_error err = { 0 };
    assert_int_equal(pl_writer_flush(writer, &err), PL_ERR_STORE);
    assert_non_null(strstr(err.message, "another program is writing"));
    assert_int_equal(atomic_load(&counts[1]), 10);
    assert_int_equal(pl_writer_flush(writer, &err), PL_OK); /* a loss is reported once */
    assert_int_equal(sqlite3_exec(other, "COMMIT", NULL, NULL, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_close(other), SQLITE_OK);
    assert_int_equal(put_number(writer, 10, count_done, counts, NULL), PL_OK);
    assert_int_equal(pl_writer_close(writer, NULL), PL_OK);
    assert_int_equal(atomic_load(&counts[0]), 1);
    assert_int_equal(count_events(database), 1);
    pl_database_close(database);
}

/* Holds the writer inside its first group until the gate opens. */
static void wait_at_gate(void *payload, pl_status status)
{
    (void)status;
    (void)pthread_mutex_lock(payload);
    (void)pthread_mutex_unlock(payload);
}

static void refuses_more_than_its_queue_holds(void **state)
{
    (void)state;
    pl_database *database = open_database(&(pl_database_options){ 0 });
    pl_writer *writer = open_writer(database);
    pthread_mutex_t gate;
    (void)pthread_mutex_init(&gate, NULL);
    (void)pthread_mutex_lock(&gate);
    pl_status status = PL_OK;
    unsigned put = 0;
    for (; !status && put < PL_WRITER_QUEUE_MAX + PL_WRITER_GROUP_MAX + 2; put++)
        status = put_number(writer, put, put == 0 ? wait_at_gate : NULL, &gate, NULL);
    assert_int_equal(status, PL_ERR_LIMIT);
    assert_true(put > PL_WRITER_QUEUE_MAX);
    (void)pthread_mutex_unlock(&gate);
    assert_int_equal(pl_writer_close(writer, NULL), PL_OK);
    assert_int_equal(count_events(database), put - 1);
    (void)pthread_mutex_destroy(&gate);
    pl_database_close(database);
}

static void reports_refused_memory(void **state)
{
    (void)state;
    pl_database *database = open_database(&(pl_database_options){ 0 });
    pl_writer *writer = NULL;
    pl_alloc_refuse_from(1);
    pl_status status = pl_writer_open(&writer, database, NULL);
    pl_alloc_refuse_from(0);
    assert_int_equal(status, PL_ERR_MEMORY);
    writer = open_writer(database);
    pl_alloc_refuse_from(1);
    status = put_number(writer, 1, NULL, NULL, NULL);
    pl_alloc_refuse_from(0);
    assert_int_equal(status, PL_ERR_MEMORY);
    assert_int_equal(put_number(writer, 2, NULL, NULL, NULL), PL_OK);
    assert_int_equal(pl_writer_close(writer, NULL), PL_OK);
    assert_int_equal(count_events(database), 1);
    pl_database_close(database);
}

/* One acknowledgement on its way to the parent. */
typedef struct receipt {
    int pipe;
    unsigned number;
} receipt;

static void send_receipt(void *payload, pl_status status)
{
    const receipt *sent = payload;
    if (!status)
        (void)!write(sent->pipe, &sent->number, sizeof sent->number);
}

/* Puts events until it is killed. */
static void put_until_killed(int pipe, unsigned first)
{
    static receipt receipts[PL_WRITER_QUEUE_MAX];
    pl_database *database = NULL;
    pl_writer *writer = NULL;
    pl_database_options options = { .path = "shop.db", .mode = PL_DATABASE_EXISTING };
    if (pl_database_open(&database, &options, NULL) || pl_writer_open(&writer, database, NULL))
        _exit(1);
    for (unsigned i = 0; i < PL_WRITER_QUEUE_MAX; i++) {
        receipts[i] = (receipt){ pipe, first + i };
        if (put_number(writer, first + i, send_receipt, &receipts[i], NULL))
            _exit(2);
        if (i % 37 == 0 && pl_writer_flush(writer, NULL))
            _exit(3);
    }
    (void)pause();
}

/* Kills the child after `enough` receipts; returns the last of all that it had sent. */
static unsigned kill_after(pid_t child, int pipe, unsigned enough)
{
    unsigned last = 0;
    for (unsigned received = 0;; received++) {
        unsigned number;
        if (received == enough)
            assert_int_equal(kill(child, SIGKILL), 0);
        if (read(pipe, &number, sizeof number) != (ssize_t)sizeof number)
            break;
        last = number;
    }
    int result = 0;
    assert_int_equal(waitpid(child, &result, 0), child);
    assert_true(WIFSIGNALED(result) && WTERMSIG(result) == SIGKILL);
    return last;
}

static void loses_nothing_acknowledged_to_a_kill(void **state)
{
    (void)state;
    enum { ROUNDS = 12, APART = 100000 };
    pl_database_close(make_database("shop.db"));
    for (unsigned round = 1; round <= ROUNDS; round++) {
        int pipes[2];
        assert_int_equal(pipe(pipes), 0);
        pid_t child = fork();
        if (child == 0) {
            (void)close(pipes[0]);
            put_until_killed(pipes[1], round * APART);
            _exit(4);
        }
        (void)close(pipes[1]);
        unsigned last = kill_after(child, pipes[0], round * round * 3);
        (void)close(pipes[0]);
        pl_database *database = reopen_database("shop.db");
        assert_int_equal(pl_database_check(database, NULL), PL_OK);
        pl_database_close(database);
        char sql[200];
        (void)snprintf(
            sql, sizeof sql,
            "SELECT count(*) FROM suggestion_event WHERE CAST(substr(suggestion, 3) AS INTEGER) BETWEEN %u AND %u",
            round * APART, last);
        assert_int_equal(ask_number("shop.db", sql), last - round * APART + 1); /* in order, so none before it lacks */
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(acknowledges_each_event_once, enter_folder, leave_folder),
        cmocka_unit_test(refuses_words_at_once),
        cmocka_unit_test_setup_teardown(serves_many_threads, enter_folder, leave_folder),
        cmocka_unit_test_setup_teardown(reports_each_loss_and_goes_on, enter_folder, leave_folder),
        cmocka_unit_test(refuses_more_than_its_queue_holds),
        cmocka_unit_test(reports_refused_memory),
        cmocka_unit_test_setup_teardown(loses_nothing_acknowledged_to_a_kill, enter_folder, leave_folder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
