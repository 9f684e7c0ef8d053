/* The files that editors and luacheck read, made from the reference and the tables of facts. */
#include "entity/entity.h"
#include "market/market.h"
#include "reply/choices.h"
#include "reply/facts.h"
#include "rule/reference.h"

/* ---- library/parlance.lua ---- */

/* "string?" is a field that may be absent: `---@field name? string`. */
static void put_field(pl_buf *out, pl_str name, pl_str type, pl_str text)
{
    bool optional = pl_str_ends(type, PL_STR("?"));
    if (optional)
        type = pl_str_slice(type, 0, type.length - 1);
    pl_buf_put_format(out, "---@field %.*s%s %.*s %.*s\n", PL_STR_ARGS(name), optional ? "?" : "", PL_STR_ARGS(type),
                      PL_STR_ARGS(text));
}

static void put_signature(pl_buf *out, const pl_reference_row *row)
{
    pl_str rest = row->parameters;
    pl_str parameter;
    pl_buf names;
    pl_buf_init(&names, 1024);
    while (rest.length && pl_str_split(&parameter, &rest, ',')) {
        parameter = pl_str_trim(parameter);
        size_t colon = pl_str_find(parameter, PL_STR(":"), 0);
        pl_str name = pl_str_slice(parameter, 0, colon);
        pl_str type = pl_str_trim(pl_str_slice(parameter, colon + 1, parameter.length));
        pl_buf_put_format(out, "---@param %.*s %.*s\n", PL_STR_ARGS(name), PL_STR_ARGS(type));
        pl_str bare = pl_str_slice(name, 0, pl_str_find(name, PL_STR("?"), 0));
        pl_buf_put_format(&names, "%s%.*s", names.length ? ", " : "", PL_STR_ARGS(bare));
    }
    if (row->result.length)
        pl_buf_put_format(out, "---@return %.*s\n", PL_STR_ARGS(row->result));
    pl_str list = pl_buf_view(&names);
    pl_buf_put_format(out, "function %.*s%s%.*s(%.*s) end\n\n", PL_STR_ARGS(row->noun),
                      row->kind == PL_REFERENCE_METHOD ? ":" : ".", PL_STR_ARGS(row->name), PL_STR_ARGS(list));
    pl_buf_drop(&names);
}

static void put_function(pl_buf *out, const pl_reference_row *row)
{
    pl_buf_put_format(out, "---%.*s\n", PL_STR_ARGS(row->text));
    if (row->stages.length)
        pl_buf_put_format(out, "---\n---Stages: %.*s.\n", PL_STR_ARGS(row->stages));
    if (row->given.length)
        pl_buf_put_format(out, "---\n---Given: `%.*s`\n", PL_STR_ARGS(row->given));
    pl_buf_put_format(out, "---\n---Example: `%.*s`\n", PL_STR_ARGS(row->example));
    put_signature(out, row);
}

/* Its sentence and its fields; returns whether it has functions too. */
static bool put_class(pl_buf *out, const pl_reference_row *rows, size_t count)
{
    bool functions = false;
    if (rows[0].kind == PL_REFERENCE_CLASS)
        pl_buf_put_format(out, "---%.*s\n", PL_STR_ARGS(rows[0].text));
    pl_buf_put_format(out, "---@class %.*s\n", PL_STR_ARGS(rows[0].noun));
    for (size_t i = 0; i < count; i++) {
        if (rows[i].kind == PL_REFERENCE_FIELD)
            put_field(out, rows[i].name, rows[i].result, rows[i].text);
        functions = functions || rows[i].kind >= PL_REFERENCE_FUNCTION;
    }
    return functions;
}

/* All rows of one noun. */
static void put_noun(pl_buf *out, const pl_reference_row *rows, size_t count)
{
    bool global = rows[0].kind == PL_REFERENCE_FUNCTION;
    if (put_class(out, rows, count))
        pl_buf_put_format(out, "%s%.*s = {}\n", global ? "" : "local ", PL_STR_ARGS(rows[0].noun));
    pl_buf_put_byte(out, '\n');
    for (size_t i = 0; i < count; i++)
        if (rows[i].kind >= PL_REFERENCE_FUNCTION)
            put_function(out, &rows[i]);
}

static size_t count_noun(const pl_reference *reference, size_t first)
{
    size_t end = first;
    while (end < reference->count && pl_str_equal(reference->rows[end].noun, reference->rows[first].noun))
        end++;
    return end - first;
}

static void put_words(pl_buf *out, const char *alias, const char *const *words)
{
    pl_buf_put_format(out, "---@alias %s", alias);
    for (size_t i = 0; words[i]; i++)
        pl_buf_put_format(out, "%s\"%s\"", i ? "|" : " ", words[i]);
    pl_buf_put_text(out, "\n\n");
}

static void put_aliases(pl_buf *out)
{
    const char *kinds[PL_ENTITY_KIND_COUNT + 1] = { NULL };
    for (int i = 0; i < PL_ENTITY_KIND_COUNT; i++)
        kinds[i] = pl_entity_kind_name((pl_entity_kind)i);
    put_words(out, "emotion", pl_choices_of(PL_STR("emotion")));
    put_words(out, "risk", pl_choices_of(PL_STR("risk")));
    put_words(out, "entity_kind", kinds);
    pl_buf_put_text(out, "---What text.rewrites makes.\n---@class rewrites\n\n"
                         "---From one number to another, both included.\n---@class range\n---@field min? number\n"
                         "---@field max? number\n\n");
}

static void put_axes(pl_buf *out, const char *noun, const char *mark, const char *type)
{
    pl_buf_put_format(out, "---@class %s\n", noun);
    for (int i = 0; i < PL_AXIS_COUNT; i++)
        pl_buf_put_format(out, "---@field %s%s %s 0 to 100\n", pl_axis_name((pl_axis)i), mark, type);
    pl_buf_put_byte(out, '\n');
}

/* How a fact is written in a condition and read from ctx.facts, by its kind. */
static const struct fact_type {
    const char *asked; /* NULL: no condition can ask it */
    const char *read;
} fact_types[] = {
    [PL_VALUE_NONE] = { NULL, NULL },
    [PL_VALUE_TEXT] = { "string|string[]", "string" },
    [PL_VALUE_CHOICE] = { "string|string[]", "string" },
    [PL_VALUE_BOOL] = { "boolean", "boolean" },
    [PL_VALUE_NUMBER] = { "number|range", "number" },
    [PL_VALUE_DAY] = { NULL, "string" },
    [PL_VALUE_MOMENT] = { NULL, "string" },
    [PL_VALUE_MONEY] = { NULL, "string" },
};

static bool is_axis(const pl_fact_row *row)
{
    return pl_str_starts(pl_str_of(row->name), PL_STR("tone."));
}

static void put_facts(pl_buf *out)
{
    size_t count;
    const pl_fact_row *rows = pl_fact_rows(&count);
    put_axes(out, "ctx_tone", "", "integer");
    put_axes(out, "tone_condition", "?", "number|range");
    pl_buf_put_text(out, "---What a rule may ask before it runs; all of it must hold.\n---@class condition\n"
                         "---@field tone? tone_condition\n");
    for (size_t i = 0; i < count; i++)
        if (fact_types[rows[i].kind].asked && !is_axis(&rows[i]))
            pl_buf_put_format(out, "---@field %s? %s %s\n", rows[i].name, fact_types[rows[i].kind].asked,
                              rows[i].meaning);
    pl_buf_put_text(out, "\n---@class ctx_facts\n");
    for (size_t i = 0; i < count; i++)
        if (!is_axis(&rows[i]))
            pl_buf_put_format(out, "---@field %s? %s %s\n", rows[i].name, fact_types[rows[i].kind].read,
                              rows[i].meaning);
    pl_buf_put_byte(out, '\n');
}

void pl_reference_put_stubs(pl_buf *out, const pl_reference *reference)
{
    pl_buf_put_text(out,
                    "---@meta\n-- What rules see, for editors. `parlance rule doc --format lua` writes it anew.\n\n");
    put_aliases(out);
    put_facts(out);
    for (size_t i = 0; i < reference->count; i += count_noun(reference, i))
        put_noun(out, &reference->rows[i], count_noun(reference, i));
}

/* ---- .luacheckrc ---- */

static void put_names(pl_buf *out, const char *library, const char *names)
{
    pl_str rest = pl_str_of(names);
    pl_str name;
    bool first = true;
    if (*library)
        pl_buf_put_format(out, "      %s = { fields = {", library);
    while (pl_str_split(&name, &rest, ' ')) {
        if (*library)
            pl_buf_put_format(out, "%s \"%.*s\"", first ? "" : ",", PL_STR_ARGS(name));
        else
            pl_buf_put_format(out, "      %.*s = {},\n", PL_STR_ARGS(name));
        first = false;
    }
    if (*library)
        pl_buf_put_text(out, " } },\n");
}

void pl_reference_put_checks(pl_buf *out, const pl_reference *reference)
{
    pl_buf_put_text(out, "-- What rules see and nothing else, so that luacheck knows a misspelt name. Your own "
                         "settings may stand behind it.\n"
                         "std = {\n   read_globals = {\n");
    for (const pl_reference_library *library = pl_reference_libraries(); library->names; library++)
        put_names(out, library->name, library->names);
    for (size_t i = 0; i < reference->count; i++) {
        const pl_reference_row *row = &reference->rows[i];
        bool first = !i || !pl_str_equal(row->noun, row[-1].noun);
        bool last = i + 1 == reference->count || !pl_str_equal(row->noun, row[1].noun);
        if (row->kind != PL_REFERENCE_FUNCTION)
            continue;
        if (first)
            pl_buf_put_format(out, "      %.*s = { fields = {", PL_STR_ARGS(row->noun));
        pl_buf_put_format(out, "%s \"%.*s\"", first ? "" : ",", PL_STR_ARGS(row->name));
        pl_buf_put_text(out, last ? " } },\n" : "");
    }
    pl_buf_put_text(
        out, "   },\n}\nmax_line_length = false -- a sentence is as long as it is\n"
             "unused_args = false -- apply(draft, ctx) names what it is given\nexclude_files = { \"library\" }\n");
}

/* ---- .luarc.json ---- */

void pl_reference_put_settings(pl_buf *out)
{
    static const char *const absent[] = { "coroutine", "debug", "io", "os", "package", "bit", "bit32", "ffi", "jit" };
    pl_buf_put_text(out, "{\n  \"runtime.version\": \"Lua 5.4\",\n  \"runtime.path\": [\"rules/lib/?.lua\"],\n"
                         "  \"runtime.builtin\": {");
    for (size_t i = 0; i < sizeof absent / sizeof *absent; i++)
        pl_buf_put_format(out, "%s\"%s\": \"disable\"", i ? ", " : "", absent[i]);
    pl_buf_put_text(out, "},\n  \"workspace.library\": [\"library\"]\n}\n");
}
