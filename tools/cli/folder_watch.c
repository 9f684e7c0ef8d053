/* inotify: a watch for each folder. */
#include "cli/folder_watch.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <unistd.h>

enum { PATH_BYTES = 4096, EVENT_BYTES = 16 << 10, DEPTH_MAX = 16 };
static const char rules[] = "rules";
static const uint32_t happenings =
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_ONLYDIR | IN_EXCL_UNLINK;

typedef struct watched {
    int number;
    char *path; /* below the folder: "", "rules", "rules/language/de" */
} watched;

struct cli_watch {
    int fd;
    char folder[PATH_BYTES];
    watched *folders;
    size_t count;
    void (*changed)(void *payload, const char *path);
    void *payload;
};

static int fail(pl_error *err, const char *folder)
{
    err->status = errno == ENOENT ? PL_ERR_NOT_FOUND : PL_ERR_IO;
    snprintf(err->source, sizeof err->source, "%s", folder);
    snprintf(err->message, sizeof err->message, "this folder cannot be watched: %s", strerror(errno));
    return -1;
}

/* A watch that is there already keeps its number: its path is set anew, as after a rename. */
static int remember(cli_watch *watch, int number, const char *path)
{
    char *copy = strdup(path);
    size_t i = 0;
    while (i < watch->count && watch->folders[i].number != number)
        i++;
    watched *grown = realloc(watch->folders, (watch->count + 1) * sizeof *grown);
    if (grown)
        watch->folders = grown;
    if (!grown || !copy) {
        free(copy);
        return -1;
    }
    if (i == watch->count)
        watch->folders[watch->count++] = (watched){ .number = number };
    free(watch->folders[i].path);
    watch->folders[i].path = copy;
    return 0;
}

static int add_folder(cli_watch *watch, const char *path)
{
    char whole[2 * PATH_BYTES];
    snprintf(whole, sizeof whole, "%s/%s", watch->folder, path);
    int number = inotify_add_watch(watch->fd, whole, happenings);
    return number < 0 ? -1 : remember(watch, number, path);
}

static void tell(const cli_watch *watch, const char *path)
{
    size_t length = sizeof rules - 1;
    if (watch->changed && !strncmp(path, rules, length) && path[length] == '/')
        watch->changed(watch->payload, path + length + 1);
}

/* A folder that has just come may hold files already: they are told as changed. */
static void add_tree(cli_watch *watch, const char *path, int depth)
{
    char inner[PATH_BYTES];
    char whole[2 * PATH_BYTES];
    if (depth > DEPTH_MAX || add_folder(watch, path))
        return;
    snprintf(whole, sizeof whole, "%s/%s", watch->folder, path);
    DIR *folder = opendir(whole);
    const struct dirent *entry;
    while (folder && (entry = readdir(folder))) {
        if (entry->d_name[0] == '.' || snprintf(inner, sizeof inner, "%s/%s", path, entry->d_name) >= PATH_BYTES)
            continue;
        if (entry->d_type == DT_DIR)
            add_tree(watch, inner, depth + 1);
        else
            tell(watch, inner);
    }
    if (folder)
        closedir(folder);
}

cli_watch *cli_watch_open(const char *folder, pl_error *err)
{
    cli_watch *watch = calloc(1, sizeof *watch);
    if (!watch)
        return NULL;
    snprintf(watch->folder, sizeof watch->folder, "%s", folder);
    watch->fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (watch->fd < 0 || add_folder(watch, "")) {
        fail(err, folder);
        cli_watch_close(watch);
        return NULL;
    }
    add_tree(watch, rules, 0);
    return watch;
}

void cli_watch_close(cli_watch *watch)
{
    if (!watch)
        return;
    if (watch->fd >= 0)
        close(watch->fd);
    for (size_t i = 0; i < watch->count; i++)
        free(watch->folders[i].path);
    free(watch->folders);
    free(watch);
}

int cli_watch_fd(const cli_watch *watch)
{
    return watch->fd;
}

static const char *path_of(const cli_watch *watch, int number)
{
    for (size_t i = 0; i < watch->count; i++) {
        if (watch->folders[i].number == number)
            return watch->folders[i].path;
    }
    return NULL;
}

/* A folder that came is watched; of one that went any rule may have gone with it. */
static void take_folder(cli_watch *watch, const struct inotify_event *event, const char *path)
{
    if (event->mask & (IN_CREATE | IN_MOVED_TO))
        add_tree(watch, path, 0);
    else
        watch->changed(watch->payload, NULL);
}

/* Of the folder itself only rules/ matters. A file that is made is told when it is written. */
static void take(cli_watch *watch, const struct inotify_event *event)
{
    char path[PATH_BYTES];
    const char *folder = path_of(watch, event->wd);
    if (event->mask & IN_Q_OVERFLOW) {
        add_tree(watch, rules, 0);
        watch->changed(watch->payload, NULL);
        return;
    }
    if (!folder || !event->len || (!*folder && strcmp(event->name, rules) != 0))
        return;
    snprintf(path, sizeof path, "%s%s%s", folder, *folder ? "/" : "", event->name);
    if (event->mask & IN_ISDIR)
        take_folder(watch, event, path);
    else if (!(event->mask & IN_CREATE))
        tell(watch, path);
}

void cli_watch_read(cli_watch *watch, void (*changed)(void *payload, const char *path), void *payload)
{
    char events[EVENT_BYTES] __attribute__((aligned(__alignof__(struct inotify_event))));
    ssize_t length;
    watch->changed = changed;
    watch->payload = payload;
    while ((length = read(watch->fd, events, sizeof events)) > 0) {
        for (char *at = events; at < events + length;) {
            const struct inotify_event *event = (const struct inotify_event *)(void *)at;
            take(watch, event);
            at += sizeof *event + event->len;
        }
    }
    watch->changed = NULL;
}
