/* Validation: a walk over schema and document side by side. */
#include "engine/schema.h"

#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/table.h"
#include "engine/schema_list.h"
#include "engine/schema_walk.h"

enum { SCHEMA_BYTES = 4 << 20, INDEX_BYTES = 24 };

struct pl_schemas {
    pl_arena arena;
    pl_table by_name; /* const pl_json */
};

static pl_status check(pl_walk *at, const pl_json *schema, const pl_json *value);

const char *pl_schema_source(const char *name)
{
    const pl_schema_row *row = pl_schema_rows();
    while (row->name && strcmp(row->name, name))
        row++;
    return row->text;
}

/* Goes one step deeper; `length` is where to cut the pointer on the way back. */
static size_t descend(pl_walk *at, pl_str key)
{
    size_t length = strlen(at->pointer);
    if (length + 1 + key.length < sizeof at->pointer) {
        at->pointer[length] = '/';
        memcpy(at->pointer + length + 1, key.at, key.length);
        at->pointer[length + 1 + key.length] = '\0';
    }
    return length;
}

static const pl_json *find_ref(const pl_walk *at, pl_str target, const pl_json **root)
{
    size_t hash = pl_str_find(target, PL_STR("#"), 0);
    *root = at->root;
    if (hash) {
        pl_str file = pl_str_slice(target, 0, hash - (sizeof ".json" - 1));
        *root = pl_table_find(&at->schemas->by_name, file);
    }
    pl_str prefix = PL_STR("#/$defs/");
    pl_str name = pl_str_slice(target, hash + prefix.length, target.length);
    const pl_json *defs = pl_json_find(*root, "$defs");
    for (const pl_json *def = defs ? defs->first : NULL; def; def = def->next) {
        if (pl_str_equal(def->key, name))
            return def;
    }
    return NULL;
}

static pl_status check_ref(pl_walk *at, const pl_json *keyword, const pl_json *schema, const pl_json *value)
{
    (void)schema;
    const pl_json *root;
    const pl_json *target = find_ref(at, keyword->text, &root);
    if (!target)
        return pl_fail(at->err, PL_ERR_INTERNAL, "the schema refers to '%.*s', which is not there",
                       PL_STR_ARGS(keyword->text));
    const pl_json *outer = at->root;
    at->root = root;
    pl_status status = check(at, target, value);
    at->root = outer;
    return status;
}

static const pl_json *find_key(const pl_json *object, pl_str key)
{
    const pl_json *child = object ? object->first : NULL;
    while (child && !pl_str_equal(child->key, key))
        child = child->next;
    return child;
}

static pl_status refuse_unknown(pl_walk *at, const pl_json *properties, pl_str name)
{
    pl_str nearest = { NULL, 0 };
    size_t best = 1 + name.length / 3;
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

static pl_status check_properties(pl_walk *at, const pl_json *keyword, const pl_json *schema, const pl_json *value)
{
    (void)schema;
    for (const pl_json *child = value->kind == PL_JSON_OBJECT ? value->first : NULL; child; child = child->next) {
        const pl_json *inner = find_key(keyword, child->key);
        if (!inner)
            continue;
        size_t length = descend(at, child->key);
        pl_status status = check(at, inner, child);
        if (status)
            return status;
        at->pointer[length] = '\0';
    }
    return PL_OK;
}

static pl_status check_additional(pl_walk *at, const pl_json *keyword, const pl_json *schema, const pl_json *value)
{
    const pl_json *properties = pl_json_find(schema, "properties");
    for (const pl_json *child = value->kind == PL_JSON_OBJECT ? value->first : NULL; child; child = child->next) {
        if (find_key(properties, child->key))
            continue;
        if (keyword->kind == PL_JSON_FALSE)
            return refuse_unknown(at, properties, child->key);
        size_t length = descend(at, child->key);
        pl_status status = check(at, keyword, child);
        if (status)
            return status;
        at->pointer[length] = '\0';
    }
    return PL_OK;
}

static pl_status check_required(pl_walk *at, const pl_json *keyword, const pl_json *schema, const pl_json *value)
{
    (void)schema;
    for (const pl_json *name = keyword->first; name; name = name->next) {
        if (value->kind == PL_JSON_OBJECT && !find_key(value, name->text)) {
            descend(at, name->text);
            return pl_walk_refuse(at, "the field '%.*s' is missing", name->text);
        }
    }
    return PL_OK;
}

static pl_status check_items(pl_walk *at, const pl_json *keyword, const pl_json *schema, const pl_json *value)
{
    (void)schema;
    size_t index = 0;
    for (const pl_json *child = value->kind == PL_JSON_ARRAY ? value->first : NULL; child;
         child = child->next, index++) {
        pl_buf digits;
        pl_buf_init(&digits, INDEX_BYTES);
        pl_buf_put_format(&digits, "%zu", index);
        size_t length = descend(at, pl_buf_view(&digits));
        pl_buf_drop(&digits);
        pl_status status = check(at, keyword, child);
        if (status)
            return status;
        at->pointer[length] = '\0';
    }
    return PL_OK;
}

static pl_status check_any(pl_walk *at, const pl_json *keyword, const pl_json *schema, const pl_json *value)
{
    (void)schema;
    pl_status status = PL_OK;
    pl_error *err = at->err;
    pl_error first = { .status = PL_OK };
    size_t length = strlen(at->pointer);
    for (const pl_json *choice = keyword->first; choice; choice = choice->next) {
        pl_error cause = { .status = PL_OK };
        at->err = &cause;
        status = check(at, choice, value);
        at->err = err;
        at->pointer[length] = '\0';
        if (!status)
            return PL_OK;
        if (!first.status)
            first = cause;
    }
    if (err)
        *err = first;
    return status;
}

static const struct {
    const char *name;
    pl_keyword_check run;
} inner[] = {
    { "$ref", check_ref },
    { "required", check_required },
    { "properties", check_properties },
    { "additionalProperties", check_additional },
    { "items", check_items },
    { "anyOf", check_any },
};

static pl_keyword_check find_check(pl_str keyword)
{
    for (size_t i = 0; i < sizeof inner / sizeof *inner; i++) {
        if (pl_str_is(keyword, inner[i].name))
            return inner[i].run;
    }
    return pl_schema_leaf(keyword);
}

/* Unknown fields are told before missing ones: a misspelt name is both. */
static pl_status check(pl_walk *at, const pl_json *schema, const pl_json *value)
{
    const pl_json *closed = pl_json_find(schema, "additionalProperties");
    if (closed && closed->kind == PL_JSON_FALSE) {
        pl_status status = check_additional(at, closed, schema, value);
        if (status)
            return status;
    }
    for (const pl_json *keyword = schema->first; keyword; keyword = keyword->next) {
        pl_keyword_check run = find_check(keyword->key);
        pl_status status = run ? run(at, keyword, schema, value) : PL_OK;
        if (status)
            return status;
    }
    return PL_OK;
}

pl_status pl_schema_check(const pl_schemas *schemas, const char *name, const pl_json *document, pl_error *err)
{
    const pl_json *schema = pl_table_find(&schemas->by_name, pl_str_of(name));
    if (!schema)
        return pl_fail(err, PL_ERR_INTERNAL, "no schema is called '%s'", name);
    pl_walk at = { .schemas = schemas, .root = schema, .err = err };
    return check(&at, schema, document);
}

pl_status pl_schemas_open(pl_schemas **out, pl_error *err)
{
    pl_schemas *schemas = pl_alloc_zeroed(1, sizeof *schemas);
    if (!schemas)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the schemas");
    pl_arena_init(&schemas->arena, SCHEMA_BYTES);
    pl_table_init(&schemas->by_name);
    pl_status status = PL_OK;
    for (const pl_schema_row *row = pl_schema_rows(); row->name && !status; row++) {
        const pl_json *document;
        status = pl_json_read(&document, &schemas->arena, pl_str_of(row->text), row->name, err);
        if (!status)
            status = pl_table_put(&schemas->by_name, pl_str_of(row->name), (void *)document, err);
    }
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
    pl_table_drop(&schemas->by_name);
    pl_arena_drop(&schemas->arena);
    pl_free(schemas);
}
