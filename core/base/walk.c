/* Lists the plain files below a folder in a stable order. */
#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"

enum { NAMES_CEILING = 64 << 20 };

/* The folders from the root down to the present one; a link to one of them would never end. */
typedef struct trail {
    const struct trail *above;
    dev_t device;
    ino_t inode;
} trail;

typedef struct tour {
    const char *root;
    char real_root[PATH_MAX];
    pl_str suffix;
    pl_file_visit each;
    void *payload;
    pl_buf path;        /* of the present folder, with '/' at its end */
    size_t root_length; /* bytes of `path` that belong to the root */
    pl_arena names;
} tour;

static pl_status list_folder(tour *walk, const trail *above, pl_error *err);

static pl_status out_of_memory(const tour *walk, pl_error *err)
{
    return pl_fail(err, PL_ERR_MEMORY, "no memory for the list of files in '%s'", walk->root);
}

static int compare(const void *a, const void *b)
{
    return pl_str_compare(*(const pl_str *)a, *(const pl_str *)b);
}

/* False for a symbolic link whose target is outside of the root or missing. */
static bool stays_inside(const tour *walk)
{
    struct stat found;
    if (lstat(walk->path.at, &found) != 0)
        return false;
    if (!S_ISLNK(found.st_mode))
        return true;
    char target[PATH_MAX];
    if (!realpath(walk->path.at, target))
        return false;
    size_t length = strlen(walk->real_root);
    if (strncmp(target, walk->real_root, length) != 0)
        return false;
    return target[length] == '/' || walk->real_root[length - 1] == '/';
}

static bool is_on_trail(const trail *at, const struct stat *folder)
{
    for (; at; at = at->above) {
        if (at->device == folder->st_dev && at->inode == folder->st_ino)
            return true;
    }
    return false;
}

/* What stands at `path` of the walk, as far as it is to be listed; PL_FILE_NONE otherwise. */
static pl_file_kind judge(const tour *walk, const trail *here)
{
    struct stat found;
    if (!stays_inside(walk) || stat(walk->path.at, &found) != 0)
        return PL_FILE_NONE;
    if (S_ISDIR(found.st_mode))
        return is_on_trail(here, &found) ? PL_FILE_NONE : PL_FILE_FOLDER;
    bool wanted = S_ISREG(found.st_mode) && pl_str_ends(pl_buf_view(&walk->path), walk->suffix);
    return wanted ? PL_FILE_PLAIN : PL_FILE_NONE;
}

/* A folder's name gets its '/' before it is sorted: then whole paths are in the order of their bytes. */
static pl_status add_name(tour *walk, pl_vector *names, const trail *here, pl_str name, pl_error *err)
{
    size_t length = walk->path.length;
    pl_buf_put(&walk->path, name);
    pl_status status = pl_buf_status(&walk->path, "a path", err);
    if (status)
        return status;
    pl_file_kind kind = judge(walk, here);
    pl_buf_cut(&walk->path, length);
    if (kind == PL_FILE_NONE)
        return PL_OK;
    pl_str *entry = pl_vector_add(names);
    if (entry)
        *entry = pl_arena_format(&walk->names, "%.*s%s", PL_STR_ARGS(name), kind == PL_FILE_FOLDER ? "/" : "");
    return entry && entry->at ? PL_OK : out_of_memory(walk, err);
}

static pl_status read_names(tour *walk, pl_vector *names, const trail *here, pl_error *err)
{
    DIR *folder = opendir(walk->path.at);
    if (!folder) {
        char text[128];
        return pl_fail_at(err, PL_ERR_IO, walk->path.at, 0, 0, "reading this folder is not possible: %s",
                          strerror_r(errno, text, sizeof text));
    }
    pl_status status = PL_OK;
    for (struct dirent *entry = readdir(folder); entry && !status; entry = readdir(folder)) {
        if (entry->d_name[0] != '.')
            status = add_name(walk, names, here, pl_str_of(entry->d_name), err);
    }
    (void)closedir(folder);
    return status;
}

static pl_status visit(tour *walk, const trail *here, pl_str name, pl_error *err)
{
    size_t length = walk->path.length;
    pl_buf_put(&walk->path, name);
    pl_status status = pl_buf_status(&walk->path, "a path", err);
    if (!status && pl_str_ends(name, PL_STR("/")))
        status = list_folder(walk, here, err);
    else if (!status)
        status = walk->each(walk->payload, walk->path.at + walk->root_length, err);
    pl_buf_cut(&walk->path, length);
    return status;
}

static pl_status list_folder(tour *walk, const trail *above, pl_error *err)
{
    struct stat found = { 0 };
    (void)stat(walk->path.at, &found);
    trail here = { .above = above, .device = found.st_dev, .inode = found.st_ino };
    pl_vector names;
    pl_vector_init(&names, sizeof(pl_str), &walk->names);
    pl_status status = read_names(walk, &names, &here, err);
    if (!status && names.count)
        qsort(names.at, names.count, sizeof(pl_str), compare);
    for (size_t i = 0; i < names.count && !status; i++)
        status = visit(walk, &here, *(const pl_str *)pl_vector_get(&names, i), err);
    return status;
}

pl_status pl_file_walk(const char *folder, const char *suffix, pl_file_visit each, void *payload, pl_error *err)
{
    tour walk = { .root = folder, .suffix = pl_str_of(suffix), .each = each, .payload = payload };
    pl_file_kind kind = pl_file_kind_of(folder);
    if (kind == PL_FILE_NONE || !realpath(folder, walk.real_root))
        return pl_fail_at(err, PL_ERR_NOT_FOUND, folder, 0, 0, "there is no such folder");
    if (kind != PL_FILE_FOLDER)
        return pl_fail_at(err, PL_ERR_IO, folder, 0, 0, "this is a file, not a folder");
    pl_arena_init(&walk.names, NAMES_CEILING);
    pl_buf_init(&walk.path, PATH_MAX - 1);
    pl_buf_put_text(&walk.path, folder);
    if (!pl_str_ends(pl_buf_view(&walk.path), PL_STR("/")))
        pl_buf_put_byte(&walk.path, '/');
    walk.root_length = walk.path.length;
    pl_status status = pl_buf_status(&walk.path, "a path", err);
    if (!status)
        status = list_folder(&walk, NULL, err);
    pl_buf_drop(&walk.path);
    pl_arena_drop(&walk.names);
    return status;
}
