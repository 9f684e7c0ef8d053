/* Making a shop's folder, whole or not at all, and opening it. */
#include "store/shop.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"

static const char readme[] =
    "This folder is a shop of Parlance.\n\n"
    "parlance.db   settings and events; copy it only with 'sqlite3 parlance.db .backup' or while Parlance is not "
    "running\n"
    "rules/        your own rules, platforms and countries: same paths as the built-in ones, which yours replace\n"
    "locales/      your own words and replies, by language\n";

/* What has been made so far, so that it can be taken away again. */
typedef struct building {
    const char *folder;
    bool made_folder;
    bool made[3]; /* of `parts` */
} building;

static const struct {
    const char *name;
    const char *text; /* NULL: a folder */
} parts[] = { { "rules", NULL }, { "locales", NULL }, { "README.txt", readme } };

enum { PART_COUNT = sizeof parts / sizeof *parts };

static pl_status join(char out[PATH_MAX], const char *folder, const char *name, pl_error *err)
{
    int length = snprintf(out, PATH_MAX, "%s/%s", folder, name);
    if (length < 0 || length >= PATH_MAX)
        return pl_fail_at(err, PL_ERR_LIMIT, folder, 0, 0, "this path is too long");
    return PL_OK;
}

static pl_status make_part(building *site, size_t i, pl_error *err)
{
    char path[PATH_MAX];
    pl_status status = join(path, site->folder, parts[i].name, err);
    pl_file_kind kind = pl_file_kind_of(path);
    if (status || kind != PL_FILE_NONE)
        return status;
    site->made[i] = true;
    return parts[i].text ? pl_file_write(path, pl_str_of(parts[i].text), err) : pl_file_make_folder(path, err);
}

/* So that the names survive a loss of power. */
static void sync_folder(const char *folder)
{
    int file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        return;
    (void)fsync(file);
    (void)close(file);
}

static pl_status refuse_shop(const char *folder, pl_error *err)
{
    (void)pl_fail_at(err, PL_ERR_STORE, folder, 0, 0, "this folder holds a shop already");
    pl_error_hint(err, "use it with --shop, or name another folder");
    return PL_ERR_STORE;
}

/* Gives the finished database its name, if nobody else has taken that in the meantime. */
static pl_status publish(const char *unfinished, const char *path, const char *folder, pl_error *err)
{
    if (link(unfinished, path) == 0 || (errno == EPERM && rename(unfinished, path) == 0)) {
        sync_folder(folder);
        return PL_OK;
    }
    char text[128];
    if (errno == EEXIST)
        return refuse_shop(folder, err);
    return pl_fail_at(err, PL_ERR_IO, path, 0, 0, "writing is not possible: %s", strerror_r(errno, text, sizeof text));
}

static pl_status make_database(const char *folder, const char *path, pl_error *err)
{
    char name[64];
    char unfinished[PATH_MAX];
    (void)snprintf(name, sizeof name, ".parlance-%ld.db", (long)getpid());
    pl_status status = join(unfinished, folder, name, err);
    if (status)
        return status;
    pl_database *database = NULL;
    status = pl_database_open(&database, &(pl_database_options){ .path = unfinished, .mode = PL_DATABASE_NEW }, err);
    pl_database_close(database);
    if (!status)
        status = publish(unfinished, path, folder, err);
    (void)unlink(unfinished);
    return status;
}

/* Unless another program has finished a shop here in the meantime, to which the parts then belong. */
static void take_away(const building *site, const char *database)
{
    char path[PATH_MAX];
    if (pl_file_kind_of(database) != PL_FILE_NONE)
        return;
    for (size_t i = PART_COUNT; i > 0; i--) {
        if (site->made[i - 1] && !join(path, site->folder, parts[i - 1].name, NULL))
            (void)remove(path);
    }
    if (site->made_folder)
        (void)rmdir(site->folder);
}

pl_status pl_shop_make(const char *folder, pl_error *err)
{
    char path[PATH_MAX];
    pl_status status = join(path, folder, "parlance.db", err);
    if (status)
        return status;
    if (pl_file_kind_of(path) != PL_FILE_NONE)
        return refuse_shop(folder, err);
    building site = { .folder = folder, .made_folder = pl_file_kind_of(folder) == PL_FILE_NONE };
    status = pl_file_make_folder(folder, err);
    for (size_t i = 0; i < PART_COUNT && !status; i++)
        status = make_part(&site, i, err);
    if (!status)
        status = make_database(folder, path, err);
    if (status)
        take_away(&site, path);
    return status;
}

pl_status pl_shop_open(pl_database **out, const char *folder, pl_error *err)
{
    if (!folder)
        return pl_database_open(out, &(pl_database_options){ 0 }, err);
    char path[PATH_MAX];
    pl_status status = join(path, folder, "parlance.db", err);
    if (status)
        return status;
    if (pl_file_kind_of(path) == PL_FILE_NONE) {
        (void)pl_fail_at(err, PL_ERR_NOT_FOUND, folder, 0, 0, "this folder holds no shop");
        pl_error_hint(err, "make one with 'parlance init %s'", folder);
        return PL_ERR_NOT_FOUND;
    }
    return pl_database_open(out, &(pl_database_options){ .path = path, .mode = PL_DATABASE_EXISTING }, err);
}
