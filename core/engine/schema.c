/* Validation: a walk over schema and document side by side. */
#include "engine/schema.h"

#include <string.h>

#include "base/alloc.h"
#include "engine/schema_list.h"
#include "engine/schema_walk.h"

enum { SCHEMA_BYTES = 8 << 20, INDEX_BYTES = 24 };

static pl_status check(pl_walk *at, const pl_schema *schema, const pl_json *value);

const char *pl_schema_source(const char *name)
{
    const pl_schema_row *row = pl_schema_rows();
    while (row->name && strcmp(row->name, name))
        row++;
    return row->text;
}

/* Goes one step deeper; returns where to cut the pointer on the way back. */
static size_t descend(pl_walk *at, pl_str key)
{
    size_t length = at->length;
    if (length + 1 + key.length < sizeof at->pointer) {
        at->pointer[length] = '/';
        memcpy(at->pointer + length + 1, key.at, key.length);
        at->length = length + 1 + key.length;
        at->pointer[at->length] = '\0';
    }
    return length;
}

static void ascend(pl_walk *at, size_t length)
{
    at->length = length;
    at->pointer[length] = '\0';
}

/* The value and what it is held against, under a key. */
static pl_status check_child(pl_walk *at, const pl_schema *schema, pl_str key, const pl_json *child)
{
    size_t length = descend(at, key);
    pl_status status = check(at, schema, child);
    if (!status)
        ascend(at, length);
    return status;
}

static pl_status check_ref(pl_walk *at, const pl_schema *schema, const pl_schema_step *step, const pl_json *value)
{
    (void)schema;
    return check(at, *step->inner, value);
}

static const pl_json *find_key(const pl_json *object, pl_str key)
{
    const pl_json *child = object ? object->first : NULL;
    while (child && !pl_str_equal(child->key, key))
        child = child->next;
    return child;
}

static pl_status refuse_unknown(pl_walk *at, const pl_schema *schema, pl_str name)
{
    pl_str nearest = { NULL, 0 };
    size_t best = 1 + name.length / 3;
    const pl_json *properties = pl_json_find(schema->source, "properties");
    for (const pl_json *known = properties ? properties->first : NULL; known; known = known->next) {
        size_t distance = pl_str_distance(name, known->key);
        if (distance <= best) {
            best = distance;
            nearest = known->key;
        }
    }
    descend(at, name);
    pl_walk_refuse(at, "unknown field '%.*s'", name);
    if (nearest.at)
        pl_error_hint(at->err, "did you mean '%.*s'?", PL_STR_ARGS(nearest));
    return PL_ERR_REQUEST;
}

static pl_status check_properties(pl_walk *at, const pl_schema *schema, const pl_schema_step *step,
                                  const pl_json *value)
{
    (void)step;
    pl_status status = PL_OK;
    const pl_json *child = value->kind == PL_JSON_OBJECT ? value->first : NULL;
    for (; child && !status; child = child->next) {
        const pl_schema *inner = pl_schema_property_find(schema, child->key);
        if (inner)
            status = check_child(at, inner, child->key, child);
    }
    return status;
}

static pl_status check_additional(pl_walk *at, const pl_schema *schema, const pl_schema_step *step,
                                  const pl_json *value)
{
    pl_status status = PL_OK;
    const pl_json *child = value->kind == PL_JSON_OBJECT ? value->first : NULL;
    for (; child && !status; child = child->next) {
        if (pl_schema_property_find(schema, child->key))
            continue;
        if (!step->inner_count)
            return refuse_unknown(at, schema, child->key);
        status = check_child(at, *step->inner, child->key, child);
    }
    return status;
}

static pl_status check_required(pl_walk *at, const pl_schema *schema, const pl_schema_step *step, const pl_json *value)
{
    (void)schema;
    for (const pl_json *name = step->keyword->first; name; name = name->next) {
        if (value->kind == PL_JSON_OBJECT && !find_key(value, name->text)) {
            descend(at, name->text);
            return pl_walk_refuse(at, "the field '%.*s' is missing", name->text);
        }
    }
    return PL_OK;
}

static pl_status check_items(pl_walk *at, const pl_schema *schema, const pl_schema_step *step, const pl_json *value)
{
    (void)schema;
    size_t index = 0;
    pl_status status = PL_OK;
    const pl_json *child = value->kind == PL_JSON_ARRAY ? value->first : NULL;
    for (; child && !status; child = child->next, index++) {
        char digits[INDEX_BYTES];
        char *end = digits + sizeof digits;
        char *first = end;
        size_t rest = index;
        do {
            *--first = (char)('0' + rest % 10);
            rest /= 10;
        } while (rest);
        status = check_child(at, *step->inner, (pl_str){ first, (size_t)(end - first) }, child);
    }
    return status;
}

static pl_status check_any(pl_walk *at, const pl_schema *schema, const pl_schema_step *step, const pl_json *value)
{
    (void)schema;
    pl_status status = PL_OK;
    pl_error *err = at->err;
    pl_error first = { .status = PL_OK };
    size_t length = at->length;
    for (size_t i = 0; i < step->inner_count; i++) {
        pl_error cause = { .status = PL_OK };
        at->err = &cause;
        status = check(at, step->inner[i], value);
        at->err = err;
        ascend(at, length);
        if (!status)
            return PL_OK;
        if (!first.status)
            first = cause;
    }
    if (err)
        *err = first;
    return status;
}

pl_schema_run pl_schema_inner(pl_str keyword)
{
    static const struct {
        const char *name;
        pl_schema_run run;
    } rows[] = {
        { "$ref", check_ref },
        { "required", check_required },
        { "properties", check_properties },
        { "additionalProperties", check_additional },
        { "items", check_items },
        { "anyOf", check_any },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (pl_str_is(keyword, rows[i].name))
            return rows[i].run;
    }
    return NULL;
}

static pl_status check(pl_walk *at, const pl_schema *schema, const pl_json *value)
{
    pl_status status = PL_OK;
    for (size_t i = 0; i < schema->step_count && !status; i++) {
        const pl_schema_step *step = &schema->steps[i];
        status = step->run ? step->run(at, schema, step, value) : step->leaf(at, step->keyword, schema->source, value);
    }
    return status;
}

pl_status pl_schema_check(const pl_schemas *schemas, const char *name, const pl_json *document, pl_error *err)
{
    const pl_schema *schema = pl_table_find(&schemas->ready, pl_str_of(name));
    if (!schema)
        return pl_fail(err, PL_ERR_INTERNAL, "no schema is called '%s'", name);
    pl_walk at;
    at.err = err;
    ascend(&at, 0);
    return check(&at, schema, document);
}

static pl_status read_all(pl_schemas *schemas, pl_error *err)
{
    pl_status status = PL_OK;
    for (const pl_schema_row *row = pl_schema_rows(); row->name && !status; row++) {
        const pl_json *document;
        status = pl_json_read(&document, &schemas->arena, pl_str_of(row->text), row->name, err);
        if (!status)
            status = pl_table_put(&schemas->sources, pl_str_of(row->name), (void *)document, err);
    }
    return status;
}

pl_status pl_schemas_open(pl_schemas **out, pl_error *err)
{
    pl_schemas *schemas = pl_alloc_zeroed(1, sizeof *schemas);
    if (!schemas)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the schemas");
    pl_arena_init(&schemas->arena, SCHEMA_BYTES);
    pl_table_init(&schemas->sources);
    pl_table_init(&schemas->ready);
    pl_status status = read_all(schemas, err);
    for (const pl_schema_row *row = pl_schema_rows(); row->name && !status; row++)
        status = pl_schema_build(schemas, pl_str_of(row->name), err);
    if (status) {
        pl_schemas_close(schemas);
        return status;
    }
    *out = schemas;
    return PL_OK;
}

void pl_schemas_close(pl_schemas *schemas)
{
    if (!schemas)
        return;
    pl_table_drop(&schemas->sources);
    pl_table_drop(&schemas->ready);
    pl_arena_drop(&schemas->arena);
    pl_free(schemas);
}
