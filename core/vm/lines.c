/* Lines by file; what can run is read from the compiled form. Source: the opcodes of Lua 5.4's lopcodes.h. */
#include "vm/lines.h"

#include <lua.h>
#include <string.h>

#include "base/alloc.h"
#include "base/vector.h"
#include "vm/dump.h"

enum { LINES_BYTES = 64 << 20, LINES_MAX = 100000, STEP_FAR = 0x80, OP_TAILCALL = 69 };

typedef struct lines_file {
    pl_str name;
    pl_vector states; /* unsigned char, a pl_line_state for each line */
} lines_file;

struct pl_lines {
    pl_arena arena;
    pl_vector files; /* lines_file */
    size_t last;     /* the file that ran last */
    bool no_memory;
    pl_error broken; /* a compiled form that was not as expected */
};

pl_status pl_lines_new(pl_lines **out, pl_error *err)
{
    pl_lines *lines = pl_alloc_zeroed(1, sizeof *lines);
    if (!lines)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the coverage of lines");
    pl_arena_init(&lines->arena, LINES_BYTES);
    pl_vector_init(&lines->files, sizeof(lines_file), &lines->arena);
    *out = lines;
    return PL_OK;
}

void pl_lines_free(pl_lines *lines)
{
    if (!lines)
        return;
    pl_arena_drop(&lines->arena);
    pl_free(lines);
}

static lines_file *file_at(const pl_lines *lines, size_t index)
{
    return (lines_file *)lines->files.at + index;
}

static size_t find_file(const pl_lines *lines, pl_str name)
{
    size_t i = 0;
    while (i < lines->files.count && !pl_str_equal(file_at(lines, i)->name, name))
        i++;
    return i;
}

size_t pl_lines_files(const pl_lines *lines)
{
    return lines->files.count;
}

const char *pl_lines_name(const pl_lines *lines, size_t file)
{
    return file_at(lines, file)->name.at;
}

int pl_lines_count(const pl_lines *lines, size_t file)
{
    return (int)file_at(lines, file)->states.count;
}

pl_line_state pl_lines_state(const pl_lines *lines, size_t file, int line)
{
    const unsigned char *state = pl_vector_get(&file_at(lines, file)->states, (size_t)line - 1);
    return state ? (pl_line_state)*state : PL_LINE_EMPTY;
}

pl_status pl_lines_status(const pl_lines *lines, pl_error *err)
{
    if (lines->no_memory)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the coverage of lines");
    if (lines->broken.status && err)
        *err = lines->broken;
    return lines->broken.status;
}

/* ---- what can run ---- */

typedef struct noting {
    pl_lines *lines;
    lines_file *file;
} noting;

static void put_state(noting *at, int line, pl_line_state state)
{
    pl_vector *states = &at->file->states;
    if (line < 1 || line > LINES_MAX)
        return;
    while (states->count < (size_t)line) {
        if (!pl_vector_add(states)) {
            at->lines->no_memory = true;
            return;
        }
    }
    unsigned char *known = pl_vector_get(states, (size_t)line - 1);
    if (*known < state)
        *known = (unsigned char)state;
}

/* A return that stands behind a tail call is never reached: the call does not come back. */
static bool is_behind_tail_call(const uint8_t *code, size_t index)
{
    uint32_t before;
    if (!code || !index)
        return false;
    memcpy(&before, code + (index - 1) * sizeof before, sizeof before);
    return (before & 0x7F) == OP_TAILCALL;
}

/* Where the lines of a function's instructions stand: each is a step from the one before, or told apart when the step is too far. */
typedef struct line_steps {
    pl_dump *from;
    const uint8_t *steps;
    size_t count;
    size_t far;      /* lines that are told apart and not read yet */
    size_t next_far; /* the instruction that has the next of them; SIZE_MAX when there is none */
    int line;
} line_steps;

static void read_far(line_steps *at)
{
    at->next_far = at->far ? pl_dump_size(at->from) : SIZE_MAX;
}

static int line_at(line_steps *at, size_t index)
{
    if (at->steps[index] != STEP_FAR || index != at->next_far) {
        at->line += at->steps[index] < 0x80 ? at->steps[index] : at->steps[index] - 0x100;
        return at->line;
    }
    at->line = (int)pl_dump_size(at->from);
    at->far--;
    read_far(at);
    return at->line;
}

/* The last instruction is the return that the compiler adds, and the first of a function with any number of arguments belongs to no line. */
static void note_steps(noting *at, pl_dump *from, int line, size_t first, const uint8_t *code)
{
    line_steps lines = { .from = from, .count = pl_dump_size(from), .line = line };
    lines.steps = pl_dump_take(from, lines.count);
    lines.far = pl_dump_size(from);
    read_far(&lines);
    for (size_t i = 0; lines.steps && i < lines.count; i++) {
        int here = line_at(&lines, i);
        if (i >= first && i + 1 < lines.count && !is_behind_tail_call(code, i))
            put_state(at, here, PL_LINE_MISSED);
    }
    from->broken |= lines.far > 0;
}

static void note_function(noting *at, pl_dump *from, int depth)
{
    pl_dump_skip_string(from);
    int line = (int)pl_dump_size(from);
    (void)pl_dump_size(from);
    (void)pl_dump_byte(from);
    size_t first = pl_dump_byte(from) ? 1 : 0;
    (void)pl_dump_byte(from);
    size_t length = pl_dump_size(from);
    const uint8_t *code = pl_dump_take(from, length < SIZE_MAX / 4 ? length * 4 : SIZE_MAX);
    pl_dump_skip_constants(from);
    size_t upvalues = pl_dump_size(from);
    (void)pl_dump_take(from, upvalues < SIZE_MAX / 3 ? upvalues * 3 : SIZE_MAX);
    from->broken |= depth > PL_DUMP_NESTED;
    for (size_t left = pl_dump_size(from); left && !from->broken; left--)
        note_function(at, from, depth + 1);
    note_steps(at, from, line, first, code);
    pl_dump_skip_names(from);
}

static lines_file *add_file(pl_lines *lines, const char *name)
{
    lines_file *file = pl_vector_add(&lines->files);
    pl_str copy = pl_arena_copy(&lines->arena, pl_str_of(name));
    lines->no_memory |= !file || !copy.at;
    if (!file || !copy.at)
        return NULL;
    file->name = copy;
    pl_vector_init(&file->states, sizeof(unsigned char), &lines->arena);
    return file;
}

void pl_lines_note(pl_lines *lines, lua_State *lua, const char *name)
{
    pl_dump from;
    pl_error cause = { .status = PL_OK };
    if (find_file(lines, pl_str_of(name)) < lines->files.count)
        return;
    noting at = { .lines = lines, .file = add_file(lines, name) };
    if (!at.file)
        return;
    pl_status status = pl_dump_open(&from, lua, PL_DUMP_LINES, &cause);
    if (!status)
        note_function(&at, &from, 0);
    pl_status closed = pl_dump_close(&from, status ? NULL : &cause);
    if (status || closed)
        lines->broken = cause;
}

/* ---- what ran ---- */

void pl_lines_run(pl_lines *lines, lua_State *lua, lua_Debug *activation)
{
    if (!lua_getinfo(lua, "Sl", activation) || activation->source[0] != '@')
        return;
    pl_str name = pl_str_of(activation->source + 1);
    if (lines->last >= lines->files.count || !pl_str_equal(file_at(lines, lines->last)->name, name))
        lines->last = find_file(lines, name);
    if (lines->last == lines->files.count)
        return;
    noting at = { .lines = lines, .file = file_at(lines, lines->last) };
    if (pl_lines_state(lines, lines->last, activation->currentline) == PL_LINE_MISSED)
        put_state(&at, activation->currentline, PL_LINE_RAN);
}
