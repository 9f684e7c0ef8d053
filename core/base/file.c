/* Files read whole and written whole. */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"

enum { CHUNK_BYTES = 16384, NAME_ATTEMPTS = 100 };

/* What the system said about `path`, in one sentence. */
static pl_status refuse(pl_error *err, const char *path, const char *deed)
{
    int cause = errno;
    if (cause == ENOENT)
        return pl_fail_at(err, PL_ERR_NOT_FOUND, path, 0, 0, "there is no such file or folder");
    char text[128];
    return pl_fail_at(err, PL_ERR_IO, path, 0, 0, "%s is not possible: %s", deed, strerror_r(cause, text, sizeof text));
}

static pl_status read_all(pl_buf *out, int file, const char *path, pl_error *err)
{
    char chunk[CHUNK_BYTES];
    for (;;) {
        ssize_t length = read(file, chunk, sizeof chunk);
        if (length < 0 && errno == EINTR)
            continue;
        if (length < 0)
            return refuse(err, path, "reading");
        if (length == 0)
            return PL_OK;
        pl_buf_put(out, (pl_str){ .at = chunk, .length = (size_t)length });
        pl_status status = pl_buf_status(out, path, err);
        if (status)
            return status;
    }
}

pl_status pl_file_read(pl_buf *out, const char *path, pl_error *err)
{
    if (strcmp(path, "-") == 0)
        return read_all(out, STDIN_FILENO, "standard input", err);
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (file < 0)
        return refuse(err, path, "reading");
    pl_status status = read_all(out, file, path, err);
    (void)close(file);
    return status;
}

/* The length of the folder's part of `path`, its last '/' included. */
static int folder_length(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? (int)(slash - path) + 1 : 0;
}

/* A new hidden file beside `path`, with the rights of the file that it will replace. */
static int open_beside(char *name, size_t size, const char *path)
{
    struct stat old;
    bool replaces = stat(path, &old) == 0;
    if (replaces && S_ISDIR(old.st_mode)) {
        errno = EISDIR;
        return -1;
    }
    for (int i = 0; i < NAME_ATTEMPTS; i++) {
        unsigned long long moment = (unsigned long long)pl_clock_monotonic();
        int length =
            snprintf(name, size, "%.*s.parlance-%ld-%llx-%d", folder_length(path), path, (long)getpid(), moment, i);
        if (length < 0 || (size_t)length >= size) {
            errno = ENAMETOOLONG;
            return -1;
        }
        int file = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (file >= 0 && replaces)
            (void)fchmod(file, old.st_mode & 07777);
        if (file >= 0 || errno != EEXIST)
            return file;
    }
    return -1;
}

static bool write_all(int file, pl_str bytes)
{
    while (bytes.length) {
        ssize_t length = write(file, bytes.at, bytes.length);
        if (length < 0 && errno != EINTR)
            return false;
        if (length > 0)
            bytes = pl_str_slice(bytes, (size_t)length, bytes.length);
    }
    return fsync(file) == 0;
}

/* So that the new name survives a loss of power. A file system that cannot sync folders is no reason to refuse. */
static void sync_folder(const char *path)
{
    char folder[PATH_MAX];
    int length = folder_length(path);
    (void)snprintf(folder, sizeof folder, "%.*s", length ? length : 1, length ? path : ".");
    int file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        return;
    (void)fsync(file);
    (void)close(file);
}

pl_status pl_file_write(const char *path, pl_str bytes, pl_error *err)
{
    /* Through a symbolic link the file that it names is replaced, not the link. */
    char target[PATH_MAX];
    if (!realpath(path, target) && snprintf(target, sizeof target, "%s", path) >= (int)sizeof target) {
        errno = ENAMETOOLONG;
        return refuse(err, path, "writing");
    }
    char name[PATH_MAX];
    int file = open_beside(name, sizeof name, target);
    if (file < 0)
        return refuse(err, path, "writing");
    bool written = write_all(file, bytes);
    int cause = errno;
    bool closed = close(file) == 0;
    if (!written)
        errno = cause;
    if (!written || !closed || rename(name, target) != 0) {
        cause = errno;
        (void)unlink(name);
        errno = cause;
        return refuse(err, path, "writing");
    }
    sync_folder(target);
    return PL_OK;
}

pl_file_kind pl_file_kind_of(const char *path)
{
    struct stat found;
    if (stat(path, &found) != 0)
        return PL_FILE_NONE;
    if (S_ISREG(found.st_mode))
        return PL_FILE_PLAIN;
    return S_ISDIR(found.st_mode) ? PL_FILE_FOLDER : PL_FILE_OTHER;
}

pl_status pl_file_make_folder(const char *path, pl_error *err)
{
    char made[PATH_MAX];
    size_t length = strlen(path);
    if (length >= sizeof made) {
        errno = ENAMETOOLONG;
        return refuse(err, path, "making this folder");
    }
    memcpy(made, path, length + 1);
    for (size_t i = 1; i <= length; i++) {
        if (made[i] != '/' && made[i] != '\0')
            continue;
        made[i] = '\0';
        if (mkdir(made, 0777) != 0 && errno != EEXIST)
            return refuse(err, made, "making this folder");
        made[i] = path[i];
    }
    if (pl_file_kind_of(path) == PL_FILE_FOLDER)
        return PL_OK;
    errno = ENOTDIR;
    return refuse(err, path, "making this folder");
}

/* nftw's visitor: what is inside comes before the folder itself. */
static int remove_one(const char *path, const struct stat *found, int kind, struct FTW *place)
{
    (void)found;
    (void)kind;
    (void)place;
    return remove(path);
}

pl_status pl_file_remove_folder(const char *path, pl_error *err)
{
    enum { OPEN_FOLDERS = 8 };
    struct stat found;
    if (lstat(path, &found) != 0 && errno == ENOENT)
        return PL_OK;
    if (nftw(path, remove_one, OPEN_FOLDERS, FTW_DEPTH | FTW_PHYS) == 0)
        return PL_OK;
    return refuse(err, path, "taking this folder away");
}
