/* Archives: small files in one, the same bytes for the same content. */
#ifndef PL_EXCHANGE_ARCHIVE_H
#define PL_EXCHANGE_ARCHIVE_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/vector.h"

enum {
    PL_ARCHIVE_NAME_BYTES = 200,
    PL_ARCHIVE_FILES_MAX = 2000,
    PL_ARCHIVE_FILE_BYTES = 1 << 20,
    PL_ARCHIVE_BYTES = 32 << 20, /* of all files, and of the archive */
};

typedef struct pl_archive_file {
    pl_str name; /* "rules/common/tone/x.lua" */
    pl_str bytes;
} pl_archive_file;

/* Names are relative, of letters, digits, '.', '_' and '-', their parts joined by '/'; no part is empty, begins with '.' or is too long. PL_ERR_CONTENT. */
pl_status pl_archive_name_check(pl_str name, pl_error *err);

void pl_archive_sort(pl_archive_file *files, size_t count); /* by name */

/* Refuses a name that comes twice, be it in letters of another case: what are two files here may be one on another disk. PL_ERR_CONTENT, PL_ERR_MEMORY. */
pl_status pl_archive_names_check(const pl_archive_file *files, size_t count, pl_error *err);

/* Appends a ZIP archive: files sorted by name and stored as they are, with one time and one mode. PL_ERR_CONTENT for a name that is wrong or comes twice, PL_ERR_LIMIT,
 * PL_ERR_MEMORY. */
pl_status pl_archive_write(pl_buf *out, const pl_archive_file *files, size_t count, pl_error *err);

/* Appends pl_archive_file in the order of their names; they live in `arena`. Refuses what pl_archive_write does not write: compressed or encrypted files, links, folders, other
 * names, names that come twice, a wrong checksum, too much of anything. PL_ERR_CONTENT names `source`; PL_ERR_LIMIT, PL_ERR_MEMORY. */
pl_status pl_archive_read(pl_vector *out, pl_arena *arena, pl_str bytes, const char *source, pl_error *err);

#endif
