/* Reads the embedded table of bindings and finds names in it. */
#include "rule/reference.h"

extern const char pl_reference_text[];

enum { COLUMNS = 9 };

static const struct {
    const char *mark;
    pl_reference_kind kind;
} kinds[] = {
    { "class", PL_REFERENCE_CLASS },
    { "field", PL_REFERENCE_FIELD },
    { ".", PL_REFERENCE_FUNCTION },
    { ":", PL_REFERENCE_METHOD },
};

static pl_reference_row read_row(pl_str line)
{
    pl_str cells[COLUMNS] = { { "", 0 } };
    for (size_t i = 0; i < COLUMNS && pl_str_split(&cells[i], &line, '\t'); i++)
        ;
    pl_reference_row row = { .noun = cells[0],
                             .name = cells[2],
                             .parameters = cells[3],
                             .result = cells[4],
                             .stages = cells[5],
                             .given = cells[6],
                             .example = cells[7],
                             .text = cells[8] };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (pl_str_is(cells[1], kinds[i].mark))
            row.kind = kinds[i].kind;
    return row;
}

static size_t count_lines(pl_str text)
{
    size_t lines = 0;
    for (size_t at = pl_str_find(text, PL_STR("\n"), 0); at < text.length; at = pl_str_find(text, PL_STR("\n"), at + 1))
        lines++;
    return lines;
}

pl_status pl_reference_read(pl_reference *out, pl_arena *arena, pl_error *err)
{
    pl_str rest = pl_str_of(pl_reference_text);
    pl_reference_row *rows = pl_arena_take_many(arena, count_lines(rest), sizeof *rows);
    pl_str line;
    size_t count = 0;
    if (!rows)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the reference");
    pl_str_split(&line, &rest, '\n'); /* the names of the columns */
    while (pl_str_split(&line, &rest, '\n') && line.length)
        rows[count++] = read_row(line);
    *out = (pl_reference){ .rows = rows, .count = count };
    return PL_OK;
}

const pl_reference_row *pl_reference_find(const pl_reference *reference, pl_str noun, pl_str name)
{
    for (size_t i = 0; i < reference->count; i++) {
        const pl_reference_row *row = &reference->rows[i];
        if (row->kind != PL_REFERENCE_CLASS && pl_str_equal(row->noun, noun) && pl_str_equal(row->name, name))
            return row;
    }
    return NULL;
}

bool pl_reference_knows(const pl_reference *reference, pl_str noun)
{
    for (size_t i = 0; i < reference->count; i++)
        if (pl_str_equal(reference->rows[i].noun, noun))
            return true;
    return false;
}

pl_str pl_reference_nearest(const pl_reference *reference, pl_str noun, pl_str wrong)
{
    pl_str nearest = { NULL, 0 };
    size_t least = 3 + wrong.length / 4;
    for (size_t i = 0; i < reference->count; i++) {
        const pl_reference_row *row = &reference->rows[i];
        size_t distance = pl_str_distance(row->name, wrong);
        if (row->kind == PL_REFERENCE_CLASS || !pl_str_equal(row->noun, noun) || distance >= least)
            continue;
        least = distance;
        nearest = row->name;
    }
    return nearest;
}

const pl_reference_library *pl_reference_libraries(void)
{
    static const pl_reference_library libraries[] = {
        { "", "assert error ipairs next pairs require select tonumber tostring type" },
        { "math", "abs ceil cos deg exp floor fmod huge log max maxinteger min mininteger modf pi rad sin sqrt tan "
                  "tointeger type ult" },
        { "string", "byte char find format gsub len lower rep sub upper" },
        { "table", "concat insert move pack remove sort unpack" },
        { "utf8", "char codepoint codes len offset" },
        { NULL, NULL },
    };
    return libraries;
}
