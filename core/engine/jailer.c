/* Starting, asking and ending the processes. */
#include "engine/jailer.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/clock.h"
#include "engine/frame.h"

enum {
    SOCKET_IN_CHILD = 3,
    ASKED_MAX = 10000, /* then a fresh process takes over: nothing that was seen stays for ever */
    LOST_MAX = 3,
    ORDER_BYTES = 16384,
};

static const int64_t start_us = 60000000; /* loading all content, on a slow machine */
static const int64_t answer_us = 10000000;

typedef struct child {
    struct child *next;
    pid_t id;
    int socket;
    unsigned generation;
    unsigned asked;
    pl_settings *settings; /* those that it was started with */
} child;

struct pl_jailer {
    pthread_mutex_t lock; /* guards what follows */
    child *idle;
    unsigned generation; /* of the content: counts reloads */
    unsigned lost;       /* in a row */
    pl_engine *engine;
    char *program;
};

/* ---- one process ---- */

/* Ends the process; says how it ended when it had ended of itself. */
static void end_child(pl_jailer *jailer, child *ended, pl_error *err)
{
    int how = 0;
    bool alone = waitpid(ended->id, &how, WNOHANG) == ended->id;
    if (!alone) {
        (void)kill(ended->id, SIGKILL);
        (void)waitpid(ended->id, &how, 0);
    } else if (err && WIFSIGNALED(how)) {
        (void)pl_fail(err, PL_ERR_PROVIDER, "it was ended by signal %d (%s)", WTERMSIG(how),
                      WTERMSIG(how) == SIGSYS ? "it asked for what it may not" : strsignal(WTERMSIG(how)));
    }
    (void)close(ended->socket);
    pl_settings_release(&jailer->engine->settings, ended->settings);
    pl_free(ended);
}

static pl_status start_program(pid_t *out, const char *program, int socket, pl_error *err)
{
    char *const arguments[] = { (char *)"parlance", (char *)"worker", NULL };
    char *const environment[] = { NULL }; /* it holds what is none of its business */
    posix_spawn_file_actions_t actions;
    (void)posix_spawn_file_actions_init(&actions);
    for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; descriptor++)
        (void)posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", descriptor ? O_WRONLY : O_RDONLY, 0);
    (void)posix_spawn_file_actions_adddup2(&actions, socket, SOCKET_IN_CHILD);
    (void)posix_spawn_file_actions_addclosefrom_np(&actions, SOCKET_IN_CHILD + 1);
    int failed = posix_spawn(out, program, &actions, NULL, arguments, environment);
    (void)posix_spawn_file_actions_destroy(&actions);
    return failed ? pl_fail(err, PL_ERR_PROVIDER, "'%s' cannot be started: %s", program, strerror(failed)) : PL_OK;
}

static pl_status put_order(pl_buf *out, const pl_engine *engine, pl_error *err)
{
    const char *rules = engine->rules_folder ? engine->rules_folder : engine->shop_folder;
    pl_buf_init(out, ORDER_BYTES);
    pl_buf_put(out, (pl_str){ engine->content_folder, strlen(engine->content_folder) + 1 });
    pl_buf_put(out, (pl_str){ rules, strlen(rules) + 1 });
    pl_buf_put(out, (pl_str){ engine->shop_folder, strlen(engine->shop_folder) + 1 });
    return pl_buf_status(out, "an order", err);
}

/* What the process says of itself when it is ready, or why it is not. Nothing of it is believed but that it is text. */
static pl_status hear(int socket, pl_error *err)
{
    pl_buf said;
    pl_error fault;
    uint32_t status = 0;
    pl_buf_init(&said, sizeof fault);
    pl_status heard = pl_frame_read(&status, &said, socket, pl_clock_monotonic() + start_us, err);
    if (!heard && status && said.length == sizeof fault) {
        memcpy(&fault, said.at, sizeof fault);
        fault.source[sizeof fault.source - 1] = fault.message[sizeof fault.message - 1] = '\0';
        fault.hint[sizeof fault.hint - 1] = fault.field[sizeof fault.field - 1] = '\0';
        fault.status = PL_ERR_CONTENT;
        *err = fault;
        heard = PL_ERR_CONTENT;
    } else if (!heard && status) {
        heard = pl_fail(err, PL_ERR_PROVIDER, "the process says nothing that can be understood");
    }
    pl_buf_drop(&said);
    return heard;
}

static pl_status start_child(child **out, pl_jailer *jailer, uint32_t how, pl_error *err)
{
    int sockets[2];
    pl_buf order;
    child *fresh = pl_alloc_zeroed(1, sizeof *fresh);
    if (!fresh)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a process");
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets)) {
        pl_free(fresh);
        return pl_fail(err, PL_ERR_PROVIDER, "no socket for the process");
    }
    fresh->socket = sockets[0];
    fresh->generation = jailer->generation;
    fresh->settings = pl_settings_hold(&jailer->engine->settings);
    pl_status status = start_program(&fresh->id, jailer->program, sockets[1], err);
    (void)close(sockets[1]);
    if (status) {
        (void)close(fresh->socket);
        pl_settings_release(&jailer->engine->settings, fresh->settings);
        pl_free(fresh);
        return status;
    }
    status = put_order(&order, jailer->engine, err);
    if (!status)
        status = pl_frame_write(fresh->socket, how, pl_buf_view(&order), err);
    if (!status)
        status = hear(fresh->socket, err);
    pl_buf_drop(&order);
    if (status)
        end_child(jailer, fresh, status == PL_ERR_CONTENT ? NULL : err);
    else
        *out = fresh;
    return status;
}

/* ---- the idle ones ---- */

/* Whether the process knows what is so now. */
static bool is_fresh(pl_jailer *jailer, const child *one)
{
    pl_settings *newest = pl_settings_hold(&jailer->engine->settings);
    pl_settings_release(&jailer->engine->settings, newest);
    return one->asked < ASKED_MAX && one->generation == jailer->generation && one->settings == newest;
}

static child *take_idle(pl_jailer *jailer, bool *may_start)
{
    (void)pthread_mutex_lock(&jailer->lock);
    child *taken = jailer->idle;
    if (taken)
        jailer->idle = taken->next;
    *may_start = jailer->lost < LOST_MAX;
    (void)pthread_mutex_unlock(&jailer->lock);
    return taken;
}

static void give_back(pl_jailer *jailer, child *used)
{
    (void)pthread_mutex_lock(&jailer->lock);
    used->next = jailer->idle;
    jailer->idle = used;
    jailer->lost = 0;
    (void)pthread_mutex_unlock(&jailer->lock);
}

static void count_loss(pl_jailer *jailer)
{
    (void)pthread_mutex_lock(&jailer->lock);
    jailer->lost++;
    (void)pthread_mutex_unlock(&jailer->lock);
}

static pl_status get(child **out, pl_jailer *jailer, pl_error *err)
{
    bool may_start;
    for (*out = take_idle(jailer, &may_start); *out; *out = take_idle(jailer, &may_start)) {
        if (is_fresh(jailer, *out))
            return PL_OK;
        end_child(jailer, *out, NULL);
    }
    if (!may_start)
        return pl_fail(err, PL_ERR_PROVIDER,
                       "it ended %d times in a row and is not started until the rules are loaded again", (int)LOST_MAX);
    return start_child(out, jailer, PL_JAILER_TOLERATES, err);
}

static pl_status ask_child(pl_status *status, pl_buf *out, const child *one, const pl_buf *message, pl_error *err)
{
    uint32_t number = 0;
    pl_status asked = pl_frame_write(one->socket, 0, pl_buf_view(message), err);
    if (!asked)
        asked = pl_frame_read(&number, out, one->socket, pl_clock_monotonic() + answer_us, err);
    if (!asked && number >= PL_STATUS_COUNT)
        asked = pl_fail(err, PL_ERR_PROVIDER, "it answers what cannot be understood");
    *status = asked ? PL_OK : (pl_status)number;
    return asked;
}

pl_status pl_jailer_ask(pl_status *status, pl_buf *out, pl_jailer *jailer, const char *method, pl_str request,
                        pl_error *err)
{
    child *one = NULL;
    pl_buf message;
    pl_status asked = get(&one, jailer, err);
    if (asked) {
        count_loss(jailer);
        return asked;
    }
    pl_buf_init(&message, PL_FRAME_BYTES_MAX);
    pl_buf_put(&message, (pl_str){ method, strlen(method) + 1 });
    pl_buf_put(&message, request);
    asked = pl_buf_status(&message, "a request", err);
    if (!asked)
        asked = ask_child(status, out, one, &message, err);
    pl_buf_drop(&message);
    one->asked++;
    if (!asked) {
        give_back(jailer, one);
        return PL_OK;
    }
    count_loss(jailer);
    end_child(jailer, one, err);
    return PL_ERR_PROVIDER;
}

pl_status pl_jailer_reload(pl_jailer *jailer, pl_error *err)
{
    child *fresh = NULL;
    pl_status status = start_child(&fresh, jailer, PL_JAILER_PROVES, err);
    if (status)
        return status;
    (void)pthread_mutex_lock(&jailer->lock);
    fresh->generation = ++jailer->generation;
    (void)pthread_mutex_unlock(&jailer->lock);
    give_back(jailer, fresh);
    return PL_OK;
}

pl_status pl_jailer_open(pl_jailer **out, pl_engine *engine, const char *program, pl_error *err)
{
    pl_jailer *jailer = pl_alloc_zeroed(1, sizeof *jailer);
    char *copy = jailer ? pl_alloc(strlen(program) + 1) : NULL;
    if (!copy) {
        pl_free(jailer);
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the processes of rules");
    }
    memcpy(copy, program, strlen(program) + 1);
    jailer->program = copy;
    jailer->engine = engine;
    (void)pthread_mutex_init(&jailer->lock, NULL);
    *out = jailer;
    return PL_OK;
}

void pl_jailer_close(pl_jailer *jailer)
{
    if (!jailer)
        return;
    for (child *one = jailer->idle, *next; one; one = next) {
        next = one->next;
        end_child(jailer, one, NULL);
    }
    (void)pthread_mutex_destroy(&jailer->lock);
    pl_free(jailer->program);
    pl_free(jailer);
}
