/* Writing archives with libzip. */
#include <string.h>

#include <zip.h>

#include "base/alloc.h"
#include "exchange/archive.h"

enum { FIRST_DAY = 0x21, PLAIN_FILE_MODE = 0100644, COPY_BYTES = 1 << 16 };

static pl_status refuse(pl_error *err)
{
    return pl_fail(err, PL_ERR_MEMORY, "no memory for an archive");
}

static pl_status check(const pl_archive_file *files, size_t count, pl_error *err)
{
    size_t total = 0;
    pl_status status = PL_OK;
    if (count > PL_ARCHIVE_FILES_MAX)
        return pl_fail(err, PL_ERR_LIMIT, "an archive has at most %d files", (int)PL_ARCHIVE_FILES_MAX);
    for (size_t i = 0; i < count && !status; i++) {
        total += files[i].bytes.length;
        if (files[i].bytes.length > PL_ARCHIVE_FILE_BYTES || total > PL_ARCHIVE_BYTES / 2)
            return pl_fail(err, PL_ERR_LIMIT, "'%.*s' is too large for an archive", PL_STR_ARGS(files[i].name));
        status = pl_archive_name_check(files[i].name, err);
    }
    return status;
}

/* A copy of the rows in the order of their names, to be freed. */
static pl_status sort(pl_archive_file **out, const pl_archive_file *files, size_t count, pl_error *err)
{
    *out = pl_alloc_zeroed(count + 1, sizeof **out);
    if (!*out)
        return refuse(err);
    for (size_t i = 0; i < count; i++)
        (*out)[i] = files[i];
    pl_archive_sort(*out, count);
    return pl_archive_names_check(*out, count, err);
}

/* Names that were checked are terminated nowhere: libzip wants them so. */
static bool add(zip_t *archive, const pl_archive_file *file)
{
    char name[PL_ARCHIVE_NAME_BYTES + 1];
    memcpy(name, file->name.at, file->name.length);
    name[file->name.length] = '\0';
    zip_source_t *bytes = zip_source_buffer(archive, file->bytes.at, file->bytes.length, 0);
    zip_int64_t at = bytes ? zip_file_add(archive, name, bytes, ZIP_FL_ENC_UTF_8) : -1;
    if (at < 0) {
        zip_source_free(bytes);
        return false;
    }
    zip_uint64_t index = (zip_uint64_t)at;
    return !zip_set_file_compression(archive, index, ZIP_CM_STORE, 0) &&
           !zip_file_set_dostime(archive, index, 0, FIRST_DAY, 0) &&
           !zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, (zip_uint32_t)PLAIN_FILE_MODE << 16);
}

/* Adds the files and closes the archive: it is whole in `target` then. */
static bool fill(zip_source_t *target, const pl_archive_file *files, size_t count)
{
    zip_t *archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, NULL);
    if (!archive)
        return false;
    zip_source_keep(target); /* closing gives one hold back */
    bool fine = true;
    for (size_t i = 0; i < count && fine; i++)
        fine = add(archive, &files[i]);
    if (fine && !zip_close(archive))
        return true;
    zip_discard(archive);
    return false;
}

static bool take(pl_buf *out, zip_source_t *source)
{
    char bytes[COPY_BYTES];
    zip_int64_t got;
    if (zip_source_open(source))
        return false;
    while ((got = zip_source_read(source, bytes, sizeof bytes)) > 0)
        pl_buf_put(out, (pl_str){ bytes, (size_t)got });
    zip_source_close(source);
    return got == 0;
}

pl_status pl_archive_write(pl_buf *out, const pl_archive_file *files, size_t count, pl_error *err)
{
    pl_archive_file *sorted = NULL;
    pl_status status = check(files, count, err);
    if (!status)
        status = sort(&sorted, files, count, err);
    zip_source_t *target = status ? NULL : zip_source_buffer_create(NULL, 0, 0, NULL);
    if (!status && (!target || !fill(target, sorted, count) || !take(out, target)))
        status = refuse(err);
    zip_source_free(target);
    pl_free(sorted);
    return status ? status : pl_buf_status(out, "an archive", err);
}
