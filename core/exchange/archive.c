/* Names that may stand in an archive. */
#include "exchange/archive.h"

#include <stdlib.h>

#include "base/alloc.h"

static bool is_plain(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           byte == '_' || byte == '-' || byte == '.';
}

static bool is_fine_part(pl_str part)
{
    bool fine = part.length > 0 && part.at[0] != '.';
    for (size_t i = 0; i < part.length; i++)
        fine = fine && is_plain(part.at[i]);
    return fine;
}

pl_status pl_archive_name_check(pl_str name, pl_error *err)
{
    pl_str rest = name;
    pl_str part;
    bool fine = name.length > 0 && name.length <= PL_ARCHIVE_NAME_BYTES;
    while (fine && pl_str_split(&part, &rest, '/'))
        fine = is_fine_part(part);
    if (fine)
        return PL_OK;
    pl_fail(err, PL_ERR_CONTENT, "a file cannot be called '%.*s'", (int)(name.length < 80 ? name.length : 80), name.at);
    pl_error_hint(err, "letters, digits, '.', '_' and '-', folders joined by '/', at most %d bytes",
                  (int)PL_ARCHIVE_NAME_BYTES);
    return PL_ERR_CONTENT;
}

static int by_name(const void *left, const void *right)
{
    return pl_str_compare(((const pl_archive_file *)left)->name, ((const pl_archive_file *)right)->name);
}

void pl_archive_sort(pl_archive_file *files, size_t count)
{
    if (count)
        qsort(files, count, sizeof *files, by_name);
}

static char small(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? (char)(byte - 'A' + 'a') : byte;
}

static int by_letters(const void *left, const void *right)
{
    pl_str a = ((const pl_archive_file *)left)->name;
    pl_str b = ((const pl_archive_file *)right)->name;
    size_t i = 0;
    while (i < a.length && i < b.length && small(a.at[i]) == small(b.at[i]))
        i++;
    if (i < a.length && i < b.length)
        return small(a.at[i]) < small(b.at[i]) ? -1 : 1;
    return (a.length > b.length) - (a.length < b.length);
}

pl_status pl_archive_names_check(const pl_archive_file *files, size_t count, pl_error *err)
{
    pl_status status = PL_OK;
    pl_archive_file *sorted = pl_alloc_zeroed(count + 1, sizeof *sorted);
    if (!sorted)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the names of an archive");
    for (size_t i = 0; i < count; i++)
        sorted[i] = files[i];
    if (count)
        qsort(sorted, count, sizeof *sorted, by_letters);
    for (size_t i = 1; i < count && !status; i++) {
        if (by_letters(&sorted[i - 1], &sorted[i]) == 0)
            status = pl_fail(err, PL_ERR_CONTENT, "'%.*s' is there twice", PL_STR_ARGS(sorted[i].name));
    }
    pl_free(sorted);
    return status;
}
