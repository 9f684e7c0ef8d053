/* `rule watch`: whenever a rule is saved, its examples are run. */
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

#include "cli/ask.h"
#include "cli/fault.h"
#include "cli/folder_watch.h"
#include "cli/place.h"
#include "cli/quote.h"
#include "cli/show.h"

enum { IDS_MAX = 200, ID_BYTES = 200, QUIET_MILLISECONDS = 40, BURST_MILLISECONDS = 400, PATH_BYTES = 4096 };

/* What was saved since the last run. */
typedef struct changes {
    char ids[IDS_MAX][ID_BYTES];
    size_t count;
    int all; /* a library, a data file, or more than can be told */
} changes;

typedef struct watching {
    cli_call *call;
    const char *folder;
    int is_shop;
    cli_watch *watch;
    int signals;
    changes changes;
} watching;

static long long milliseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* ---- what was saved ---- */

static int ends_in_lua(const char *path, size_t length)
{
    static const char lua[] = ".lua";
    size_t end = sizeof lua - 1;
    return length > end && !strcmp(path + length - end, lua);
}

/* "language/de/tone/x.lua" is a rule: its folder is a stage. */
static int is_rule(const char *path)
{
    static const char *const stages[] = { "understand", "escalate", "arrange", "tone", "policy", "quality" };
    const char *end = strrchr(path, '/');
    const char *start = end;
    while (start && start > path && start[-1] != '/')
        start--;
    for (size_t i = 0; end && start > path && i < sizeof stages / sizeof *stages; i++) {
        if ((size_t)(end - start) == strlen(stages[i]) && !strncmp(start, stages[i], strlen(stages[i])))
            return 1;
    }
    return 0;
}

/* Files that editors keep beside the saved one do not end in .lua, or begin with a dot or a hash. */
static int is_content(const char *path)
{
    const char *name = strrchr(path, '/');
    name = name ? name + 1 : path;
    return ends_in_lua(path, strlen(path)) && *name != '.' && *name != '#';
}

static int is_noted(const changes *all, const char *id, size_t length)
{
    size_t i = 0;
    while (i < all->count && (strlen(all->ids[i]) != length || memcmp(all->ids[i], id, length) != 0))
        i++;
    return i < all->count;
}

static void note(void *payload, const char *path)
{
    changes *all = payload;
    if (path && !is_content(path))
        return;
    size_t length = path ? strlen(path) - (sizeof ".lua" - 1) : 0;
    if (!path || !is_rule(path) || length >= ID_BYTES || all->count == IDS_MAX)
        all->all = 1;
    else if (!is_noted(all, path, length))
        snprintf(all->ids[all->count++], ID_BYTES, "%.*s", (int)length, path);
}

/* ---- a run ---- */

static int open_engine(watching *self, pl_error *err)
{
    pl_engine_options options = { .size = sizeof options };
    char folder[PATH_BYTES];
    pl_engine_close(self->call->engine);
    self->call->engine = NULL;
    options.shop = self->is_shop ? self->folder : NULL;
    options.content = self->is_shop ? cli_content_folder(folder, sizeof folder) : self->folder;
    return pl_engine_open(&self->call->engine, &options, err) != PL_OK;
}

/* {"rules":[…]} */
static char *request_of(const changes *all)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    if (!out)
        return NULL;
    fputs("{", out);
    for (size_t i = 0; !all->all && i < all->count; i++) {
        fputs(i ? "," : "\"rules\":[", out);
        cli_put_quoted(out, all->ids[i]);
    }
    fputs(all->all || !all->count ? "}" : "]}", out);
    fclose(out);
    return text;
}

static void put_names(const changes *all)
{
    if (all->all)
        fputs("all rules", stdout);
    for (size_t i = 0; !all->all && i < all->count; i++)
        printf("%s%s", i ? ", " : "", all->ids[i]);
}

static void show(watching *self, const pl_answer *answer, long long began)
{
    pl_document *document = NULL;
    pl_error err = { .status = PL_ERR_MEMORY, .message = "no memory for the answer" };
    if (self->call->json) {
        puts(answer->text ? answer->text : "{}");
        return;
    }
    if (!answer->text || pl_document_read(&document, answer->text, answer->length, "answer", &err)) {
        cli_fail(self->call, &err);
        return;
    }
    put_names(&self->changes);
    printf(" (%lld ms): ", milliseconds() - began);
    if (answer->status)
        cli_fail_answer(self->call, document, answer->text, answer->status);
    else if (!cli_count(document, "results") && !cli_count(document, "broken"))
        puts("no such rule is there any more");
    else
        self->call->command->show(self->call, document);
    pl_document_free(document);
}

static void run(watching *self)
{
    pl_error err = { .status = PL_OK };
    pl_answer answer = { .status = PL_ERR_MEMORY };
    long long began = milliseconds();
    if (open_engine(self, &err)) {
        cli_fail(self->call, &err);
    } else {
        char *request = request_of(&self->changes);
        if (!self->call->json)
            cli_read_labels(self->call);
        pl_engine_ask(&answer, self->call->engine, "rule.test", request ? request : "{}",
                      request ? strlen(request) : 2);
        show(self, &answer, began);
        pl_answer_drop(&answer);
        free(request);
    }
    fflush(stdout);
    self->changes = (changes){ .count = 0 };
}

/* ---- waiting ---- */

/* 1 when there is something to read of the folder, 0 after the time, -1 when the watching is over. */
static int wait_for(const watching *self, int time)
{
    struct pollfd fds[] = { { .fd = self->signals, .events = POLLIN },
                            { .fd = cli_watch_fd(self->watch), .events = POLLIN } };
    if (poll(fds, 2, time) < 0 || fds[0].revents || ferror(stdout))
        return -1;
    return fds[1].revents != 0;
}

/* A burst of saves is one run: it is over when nothing came for a while. */
static int gather(watching *self)
{
    long long began = milliseconds();
    int came;
    do {
        cli_watch_read(self->watch, note, &self->changes);
        came = wait_for(self, QUIET_MILLISECONDS);
    } while (came > 0 && milliseconds() - began < BURST_MILLISECONDS);
    return came < 0 ? -1 : 0;
}

static void follow(watching *self)
{
    while (wait_for(self, -1) >= 0 && gather(self) >= 0) {
        if (self->changes.all || self->changes.count)
            run(self);
    }
}

/* ---- the command ---- */

static int has(const char *folder, const char *name)
{
    char path[PATH_BYTES];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return !access(path, F_OK);
}

static int refuse_folder(const cli_call *call, const char *folder)
{
    pl_error err = { .status = PL_ERR_NOT_FOUND };
    snprintf(err.source, sizeof err.source, "%s", folder);
    snprintf(err.message, sizeof err.message, "this is neither a shop nor a folder with rules and locales");
    snprintf(err.hint, sizeof err.hint, "make a shop with: parlance init DIR");
    return cli_fail(call, &err);
}

static int open_signals(void)
{
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGINT);
    sigaddset(&ends, SIGTERM);
    sigprocmask(SIG_BLOCK, &ends, NULL);
    return signalfd(-1, &ends, SFD_CLOEXEC);
}

int cli_run_watch(cli_call *call)
{
    pl_error err = { .status = PL_OK };
    watching *self = calloc(1, sizeof *self);
    if (!self)
        return pl_status_exit(PL_ERR_MEMORY);
    self->call = call;
    self->folder = call->positional ? call->positional : call->shop ? call->shop : ".";
    self->is_shop = has(self->folder, "parlance.db");
    if (self->is_shop)
        call->shop = self->folder; /* errors show the line of the file */
    if (!self->is_shop && !(has(self->folder, "rules") && has(self->folder, "locales"))) {
        int status = refuse_folder(call, self->folder);
        free(self);
        return status;
    }
    self->signals = open_signals();
    self->watch = cli_watch_open(self->folder, &err);
    if (self->watch) {
        self->changes.all = 1;
        run(self);
        follow(self);
    }
    int status = self->watch ? 0 : cli_fail(call, &err);
    cli_watch_close(self->watch);
    close(self->signals);
    free(self);
    return status;
}
