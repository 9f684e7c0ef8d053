/* Reading archives with libzip: nothing is believed. */
#include <string.h>

#include <zip.h>

#include "exchange/archive.h"

enum { KIND_MASK = 0170000, KIND_PLAIN = 0100000 };

typedef struct reading {
    zip_t *archive;
    pl_arena *arena;
    pl_vector *out;
    size_t bytes;
    const char *source;
} reading;

static pl_status refuse(const reading *at, const char *what, pl_str name, pl_error *err)
{
    return pl_fail_at(err, PL_ERR_CONTENT, at->source, 0, 0, "%s%s%.*s%s", what, name.at ? " '" : "", PL_STR_ARGS(name),
                      name.at ? "'" : "");
}

/* Links, devices and folders are told by what Unix wrote beside the name. */
static bool is_plain(const reading *at, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(at->archive, index, 0, &system, &attributes))
        return false;
    return system != ZIP_OPSYS_UNIX || (attributes >> 16 & KIND_MASK) == KIND_PLAIN;
}

static pl_status check(const reading *at, zip_uint64_t index, const zip_stat_t *found, pl_error *err)
{
    pl_error wrong = { .status = PL_OK };
    pl_str name = pl_str_of(found->name);
    if (pl_archive_name_check(name, &wrong))
        return refuse(at, wrong.message, (pl_str){ NULL, 0 }, err);
    if (!is_plain(at, index))
        return refuse(at, "this is no plain file:", name, err);
    if (found->comp_method != ZIP_CM_STORE || found->encryption_method != ZIP_EM_NONE ||
        found->size != found->comp_size)
        return refuse(at, "this file is compressed or encrypted:", name, err);
    if (found->size > PL_ARCHIVE_FILE_BYTES || at->bytes + found->size > PL_ARCHIVE_BYTES)
        return refuse(at, "this file is too large:", name, err);
    return PL_OK;
}

static pl_status read_bytes(char *out, const reading *at, zip_uint64_t index, const zip_stat_t *found, pl_error *err)
{
    zip_file_t *file = zip_fopen_index(at->archive, index, 0);
    char behind;
    bool whole = file && zip_fread(file, out, found->size) == (zip_int64_t)found->size &&
                 zip_fread(file, &behind, 1) == 0; /* the checksum is looked at here */
    if (file && zip_fclose(file))
        whole = false;
    return whole ? PL_OK : refuse(at, "this file is damaged:", pl_str_of(found->name), err);
}

static pl_status read_file(reading *at, zip_uint64_t index, pl_error *err)
{
    enum {
        KNOWN = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD
    };
    zip_stat_t found;
    if (zip_stat_index(at->archive, index, 0, &found) || (found.valid & KNOWN) != KNOWN)
        return refuse(at, "the list of files is damaged", (pl_str){ NULL, 0 }, err);
    pl_status status = check(at, index, &found, err);
    if (status)
        return status;
    char *bytes = pl_arena_take(at->arena, found.size + 1);
    pl_str name = pl_arena_copy(at->arena, pl_str_of(found.name));
    pl_archive_file *file = bytes && name.at ? pl_vector_add(at->out) : NULL;
    if (!file)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the files of an archive");
    *file = (pl_archive_file){ .name = name, .bytes = { bytes, found.size } };
    at->bytes += found.size;
    return read_bytes(bytes, at, index, &found, err);
}

static pl_status end_list(const reading *at, pl_error *err)
{
    pl_error wrong = { .status = PL_OK };
    pl_archive_sort(at->out->at, at->out->count);
    pl_status status = pl_archive_names_check(at->out->at, at->out->count, &wrong);
    return status ? pl_fail_at(err, status, at->source, 0, 0, "%s", wrong.message) : PL_OK;
}

static pl_status read_all(reading *at, pl_error *err)
{
    zip_int64_t count = zip_get_num_entries(at->archive, 0);
    if (count < 0 || count > PL_ARCHIVE_FILES_MAX)
        return pl_fail_at(err, PL_ERR_CONTENT, at->source, 0, 0, "an archive has at most %d files",
                          (int)PL_ARCHIVE_FILES_MAX);
    pl_status status = PL_OK;
    for (zip_int64_t i = 0; i < count && !status; i++)
        status = read_file(at, (zip_uint64_t)i, err);
    return status ? status : end_list(at, err);
}

pl_status pl_archive_read(pl_vector *out, pl_arena *arena, pl_str bytes, const char *source, pl_error *err)
{
    reading at = { .arena = arena, .out = out, .source = source };
    if (bytes.length > PL_ARCHIVE_BYTES)
        return pl_fail_at(err, PL_ERR_LIMIT, source, 0, 0, "an archive has at most %d bytes", (int)PL_ARCHIVE_BYTES);
    if (!bytes.length) /* libzip takes nothing at all for an archive without files */
        return refuse(&at, "this is no archive, or it is damaged", (pl_str){ NULL, 0 }, err);
    zip_source_t *from = zip_source_buffer_create(bytes.at, bytes.length, 0, NULL);
    if (!from)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for an archive");
    at.archive = zip_open_from_source(from, ZIP_RDONLY | ZIP_CHECKCONS, NULL);
    if (!at.archive) {
        zip_source_free(from);
        return refuse(&at, "this is no archive, or it is damaged", (pl_str){ NULL, 0 }, err);
    }
    pl_status status = read_all(&at, err);
    zip_discard(at.archive);
    return status;
}
