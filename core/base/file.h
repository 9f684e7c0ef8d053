/* Files and folders: read whole under a ceiling, written whole or not at all, listed in a stable order. */
#ifndef PL_BASE_FILE_H
#define PL_BASE_FILE_H

#include "base/buf.h"
#include "base/vector.h"

/* Appends the file's bytes to `out`. PL_ERR_NOT_FOUND, PL_ERR_IO (also for a folder), PL_ERR_LIMIT at the ceiling of `out`.
 * "-" is standard input. */
pl_status pl_file_read(pl_buf *out, const char *path, pl_error *err);

/* Replaces the file by way of a temporary one in the same folder, synced before it is renamed. */
pl_status pl_file_write(const char *path, pl_str bytes, pl_error *err);

typedef enum pl_file_kind { PL_FILE_NONE, PL_FILE_PLAIN, PL_FILE_FOLDER, PL_FILE_OTHER } pl_file_kind;
pl_file_kind pl_file_kind_of(const char *path);

/* Makes the folder and its parents; one that exists is fine. */
pl_status pl_file_make_folder(const char *path, pl_error *err);

/* Takes the folder away with all that is in it; links are not followed. One that is not there is fine. */
pl_status pl_file_remove_folder(const char *path, pl_error *err);

/* Calls `each` for every plain file below `folder` whose name ends in `suffix`, ordered by path bytes, with the path relative
 * to `folder` (folders joined by '/'). Hidden names and symbolic links that leave the folder are passed over. Stops at the
 * first status that is not PL_OK and returns it. A missing folder is PL_ERR_NOT_FOUND. */
typedef pl_status (*pl_file_visit)(void *payload, const char *relative, pl_error *err);
pl_status pl_file_walk(const char *folder, const char *suffix, pl_file_visit each, void *payload, pl_error *err);

#endif
