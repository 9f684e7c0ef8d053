/* The reference as a page for people. */
#include "rule/reference.h"

static void put_cell(pl_buf *out, pl_str text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (text.at[i] == '|')
            pl_buf_put_byte(out, '\\');
        pl_buf_put_byte(out, text.at[i]);
    }
}

static void put_function(pl_buf *out, const pl_reference_row *row)
{
    pl_buf_put_format(out, "* `%.*s%s%.*s(%.*s)%s%.*s`", PL_STR_ARGS(row->noun),
                      row->kind == PL_REFERENCE_METHOD ? ":" : ".", PL_STR_ARGS(row->name),
                      PL_STR_ARGS(row->parameters), row->result.length ? ": " : "", PL_STR_ARGS(row->result));
    if (row->stages.length)
        pl_buf_put_format(out, " (%.*s)", PL_STR_ARGS(row->stages));
    pl_buf_put_format(out, "  \n  %.*s", PL_STR_ARGS(row->text));
    if (row->given.length)
        pl_buf_put_format(out, " Given `%.*s`:", PL_STR_ARGS(row->given));
    pl_buf_put_format(out, " `%.*s`\n", PL_STR_ARGS(row->example));
}

static void put_heading(pl_buf *out, const pl_reference_row *row)
{
    pl_buf_put_format(out, "\n### %.*s\n\n", PL_STR_ARGS(row->noun));
    if (row->kind != PL_REFERENCE_CLASS)
        return;
    pl_buf_put_format(out, "What it is: %.*s\n\n", PL_STR_ARGS(row->text));
}

static void put_field(pl_buf *out, const pl_reference_row *row)
{
    pl_buf_put_format(out, "| `%.*s` | `", PL_STR_ARGS(row->name));
    put_cell(out, row->result);
    pl_buf_put_text(out, "` | ");
    put_cell(out, row->text);
    pl_buf_put_text(out, " |\n");
}

void pl_reference_put_page(pl_buf *out, const pl_reference *reference)
{
    pl_reference_kind before = PL_REFERENCE_CLASS;
    pl_buf_put_text(out, "## What rules see\n");
    for (size_t i = 0; i < reference->count; i++) {
        const pl_reference_row *row = &reference->rows[i];
        if (!i || !pl_str_equal(row->noun, row[-1].noun)) {
            put_heading(out, row);
            before = PL_REFERENCE_CLASS;
        }
        if (row->kind == PL_REFERENCE_FIELD && before != PL_REFERENCE_FIELD)
            pl_buf_put_format(out, "%s| field | type | |\n|---|---|---|\n", before == PL_REFERENCE_CLASS ? "" : "\n");
        if (row->kind == PL_REFERENCE_FIELD)
            put_field(out, row);
        else if (row->kind != PL_REFERENCE_CLASS)
            put_function(out, row);
        before = row->kind;
    }
}
