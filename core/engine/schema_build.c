/* Making schemas ready: keywords become steps, references lead straight to what they name, properties are sorted. */
#include <stdlib.h>

#include "engine/schema_walk.h"

/* What is being made, and the file that "#/…" refers to. */
typedef struct builder {
    pl_schemas *schemas;
    pl_str file;
} builder;

static pl_status build(const pl_schema **out, const builder *at, const pl_json *source, pl_error *err);

static pl_status refuse_memory(pl_error *err)
{
    return pl_fail(err, PL_ERR_MEMORY, "no memory for the schemas");
}

static int compare_names(pl_str a, pl_str b)
{
    if (a.length != b.length)
        return a.length < b.length ? -1 : 1;
    return pl_str_compare(a, b);
}

static int compare_properties(const void *a, const void *b)
{
    const pl_schema_property *first = a;
    const pl_schema_property *second = b;
    return compare_names(first->name, second->name);
}

const pl_schema *pl_schema_property_find(const pl_schema *schema, pl_str name)
{
    size_t low = 0;
    size_t high = schema->property_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = compare_names(name, schema->properties[middle].name);
        if (!order)
            return schema->properties[middle].schema;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

static pl_status build_properties(pl_schema *schema, const builder *at, pl_error *err)
{
    const pl_json *properties = pl_json_find(schema->source, "properties");
    size_t count = properties ? properties->count : 0;
    pl_schema_property *rows = pl_arena_take_many(&at->schemas->arena, count, sizeof *rows);
    if (!rows)
        return refuse_memory(err);
    pl_status status = PL_OK;
    size_t i = 0;
    for (const pl_json *child = count ? properties->first : NULL; child && !status; child = child->next, i++) {
        rows[i].name = child->key;
        status = build(&rows[i].schema, at, child, err);
    }
    if (status)
        return status;
    qsort(rows, count, sizeof *rows, compare_properties);
    schema->properties = rows;
    schema->property_count = count;
    return PL_OK;
}

static const pl_json *find_definition(const pl_json *root, pl_str name)
{
    const pl_json *all = pl_json_find(root, "$defs");
    const pl_json *one = all ? all->first : NULL;
    while (one && !pl_str_equal(one->key, name))
        one = one->next;
    return one;
}

/* A definition is entered before it is made: it may refer to itself. */
static pl_status build_entry(pl_schema **out, const builder *at, pl_str key, const pl_json *source, pl_error *err)
{
    pl_schema *schema = pl_arena_take(&at->schemas->arena, sizeof *schema);
    if (!schema)
        return refuse_memory(err);
    schema->source = source;
    *out = schema;
    return pl_table_put(&at->schemas->ready, key, schema, err);
}

static pl_status build_steps(pl_schema *schema, const builder *at, pl_error *err);

/* "shared.json#/$defs/id", "#/$defs/id". */
static pl_status build_ref(const pl_schema **out, const builder *at, pl_str target, pl_error *err)
{
    pl_str prefix = PL_STR("#/$defs/");
    size_t hash = pl_str_find(target, PL_STR("#"), 0);
    builder there = *at;
    if (hash > sizeof ".json" - 1)
        there.file = pl_str_slice(target, 0, hash - (sizeof ".json" - 1));
    pl_str name = pl_str_slice(target, hash + prefix.length, target.length);
    pl_str key = pl_arena_format(&at->schemas->arena, "%.*s#%.*s", PL_STR_ARGS(there.file), PL_STR_ARGS(name));
    if (!key.at)
        return refuse_memory(err);
    pl_schema *known = pl_table_find(&at->schemas->ready, key);
    *out = known;
    if (known)
        return PL_OK;
    const pl_json *source = find_definition(pl_table_find(&at->schemas->sources, there.file), name);
    if (!source)
        return pl_fail(err, PL_ERR_INTERNAL, "the schema refers to '%.*s', which is not there", PL_STR_ARGS(target));
    pl_status status = build_entry(&known, &there, key, source, err);
    *out = known;
    return status ? status : build_steps(known, &there, err);
}

/* Schemas stand under these keywords: one, or for anyOf a list. */
static pl_status build_inner(pl_schema_step *step, const builder *at, pl_error *err)
{
    const pl_json *keyword = step->keyword;
    bool is_list = keyword->kind == PL_JSON_ARRAY;
    size_t count = is_list ? keyword->count : 1;
    const pl_schema **inner = pl_arena_take_many(&at->schemas->arena, count, sizeof *inner);
    if (!inner)
        return refuse_memory(err);
    step->inner = inner;
    step->inner_count = count;
    if (keyword->kind == PL_JSON_STRING)
        return build_ref(inner, at, keyword->text, err);
    pl_status status = PL_OK;
    const pl_json *choice = is_list ? keyword->first : keyword;
    for (size_t i = 0; i < count && !status; i++, choice = choice->next)
        status = build(&inner[i], at, choice, err);
    return status;
}

static bool leads_down(pl_str keyword)
{
    static const char *const names[] = { "$ref", "additionalProperties", "items", "anyOf" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (pl_str_is(keyword, names[i]))
            return true;
    }
    return false;
}

static pl_status build_step(pl_schema_step *step, const builder *at, const pl_json *keyword, pl_error *err)
{
    *step = (pl_schema_step){ .keyword = keyword, .run = pl_schema_inner(keyword->key) };
    if (!step->run)
        step->leaf = pl_schema_leaf(keyword->key);
    return leads_down(keyword->key) && keyword->kind != PL_JSON_FALSE ? build_inner(step, at, err) : PL_OK;
}

/* Unknown fields are told before missing ones, because a misspelt name is both: what closes the object comes first. */
static pl_status build_steps(pl_schema *schema, const builder *at, pl_error *err)
{
    const pl_json *source = schema->source;
    pl_schema_step *steps = pl_arena_take_many(&at->schemas->arena, source->count, sizeof *steps);
    if (!steps)
        return refuse_memory(err);
    schema->steps = steps;
    const pl_json *closed = pl_json_find(source, "additionalProperties");
    if (closed && closed->kind != PL_JSON_FALSE)
        closed = NULL;
    pl_status status = build_properties(schema, at, err);
    if (closed && !status)
        status = build_step(&steps[schema->step_count++], at, closed, err);
    for (const pl_json *keyword = source->first; keyword && !status; keyword = keyword->next) {
        pl_schema_step *step = &steps[schema->step_count];
        if (keyword == closed)
            continue;
        status = build_step(step, at, keyword, err);
        schema->step_count += step->run || step->leaf;
    }
    return status;
}

static pl_status build(const pl_schema **out, const builder *at, const pl_json *source, pl_error *err)
{
    pl_schema *schema = pl_arena_take(&at->schemas->arena, sizeof *schema);
    if (!schema)
        return refuse_memory(err);
    schema->source = source;
    *out = schema;
    return build_steps(schema, at, err);
}

pl_status pl_schema_build(pl_schemas *schemas, pl_str file, pl_error *err)
{
    builder at = { .schemas = schemas, .file = file };
    pl_schema *schema = NULL;
    pl_status status = build_entry(&schema, &at, file, pl_table_find(&schemas->sources, file), err);
    return status ? status : build_steps(schema, &at, err);
}
