/* Reading tab separated lexicon files with an error that names file and line. */
#include "understand/rows.h"

#include <stdlib.h>

#include "base/file.h"
#include "text/utf8.h"

enum { FILE_BYTES_MAX = 4 << 20, NUMBER_BYTES = 32 };

static size_t count_columns(const char *const *columns)
{
    size_t count = 0;
    while (columns[count])
        count++;
    return count;
}

static pl_status split_cells(pl_row *row, pl_str line, size_t wanted, pl_error *err)
{
    pl_str rest = line;
    size_t count = 0;
    pl_str cell;
    while (pl_str_split(&cell, &rest, '\t')) {
        cell = pl_str_trim(cell);
        if (!cell.length)
            return pl_fail_at(err, PL_ERR_CONTENT, row->source, row->line, 0, "column %zu is empty", count + 1);
        if (count < PL_ROW_COLUMNS_MAX)
            row->cell[count] = cell;
        count++;
    }
    if (count == wanted)
        return PL_OK;
    return pl_fail_at(err, PL_ERR_CONTENT, row->source, row->line, 0,
                      "a row has %zu columns separated by tabs, this one has %zu", wanted, count);
}

static pl_status check_header(const pl_row *row, const char *const *columns, pl_error *err)
{
    for (size_t i = 0; columns[i]; i++) {
        if (!pl_str_is(row->cell[i], columns[i]))
            return pl_fail_at(err, PL_ERR_CONTENT, row->source, row->line, 0,
                              "the first row names the columns: column %zu must be '%s', not '%.*s'", i + 1, columns[i],
                              PL_STR_ARGS(row->cell[i]));
    }
    return PL_OK;
}

pl_status pl_rows_parse(pl_str text, const char *name, const char *const *columns, pl_row_visit visit, void *payload,
                        pl_error *err)
{
    pl_row row = { .source = name };
    size_t wanted = count_columns(columns);
    size_t good = pl_utf8_check(text);
    pl_str rest = text;
    pl_str line;
    bool header = true;
    pl_status status = PL_OK;
    while (!status && pl_str_split(&line, &rest, '\n')) {
        row.line++;
        if ((size_t)(line.at - text.at) + line.length > good)
            return pl_fail_at(err, PL_ERR_CONTENT, name, row.line, 0, "the line is not UTF-8");
        if (!pl_str_trim(line).length || line.at[0] == '#')
            continue;
        status = split_cells(&row, line, wanted, err);
        if (!status)
            status = header ? check_header(&row, columns, err) : visit(payload, &row, err);
        header = false;
    }
    return status;
}

pl_status pl_rows_read(pl_arena *arena, const char *path, const char *name, const char *const *columns,
                       pl_row_visit visit, void *payload, pl_error *err)
{
    if (pl_file_kind_of(path) == PL_FILE_NONE)
        return PL_OK;
    pl_buf bytes;
    pl_buf_init(&bytes, FILE_BYTES_MAX);
    pl_status status = pl_file_read(&bytes, path, err);
    pl_str text = { 0 };
    if (!status) {
        text = pl_arena_copy(arena, pl_buf_view(&bytes));
        status = text.at ? PL_OK : pl_fail(err, PL_ERR_MEMORY, "no memory for the lexicon '%s'", name);
    }
    pl_buf_drop(&bytes);
    return status ? status : pl_rows_parse(text, name, columns, visit, payload, err);
}

pl_status pl_row_number(double *out, const pl_row *row, size_t column, double least, double most, pl_error *err)
{
    char copy[NUMBER_BYTES];
    pl_str cell = row->cell[column];
    char *end = copy;
    if (cell.length < sizeof copy) {
        for (size_t i = 0; i < cell.length; i++)
            copy[i] = cell.at[i];
        copy[cell.length] = 0;
        *out = strtod(copy, &end);
    }
    if (end != copy && !*end && *out >= least && *out <= most)
        return PL_OK;
    return pl_fail_at(err, PL_ERR_CONTENT, row->source, row->line, 0, "'%.*s' must be a number from %g to %g",
                      PL_STR_ARGS(cell), least, most);
}
