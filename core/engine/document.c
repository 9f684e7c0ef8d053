/* Documents for callers: a tree in an arena of its own. */
#include "parlance/document.h"

#include <string.h>

#include "base/alloc.h"
#include "text/json_read.h"
#include "text/json_write.h"

enum { DOCUMENT_BYTES = 256 << 20, JSON_BYTES = 256 << 20 };

struct pl_document {
    pl_arena arena;
    const pl_json *root;
    pl_buf json;
};

pl_status pl_document_read(pl_document **out, const char *text, size_t length, const char *source, pl_error *err)
{
    pl_document *document = pl_alloc_zeroed(1, sizeof *document);
    if (!document)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a document");
    pl_arena_init(&document->arena, DOCUMENT_BYTES);
    pl_buf_init(&document->json, JSON_BYTES);
    pl_str copy = pl_arena_copy(&document->arena, (pl_str){ text, length });
    pl_status status = copy.at ? pl_json_read(&document->root, &document->arena, copy, source, err)
                               : pl_fail(err, PL_ERR_MEMORY, "no memory for a document");
    if (status) {
        pl_document_free(document);
        return status;
    }
    *out = document;
    return PL_OK;
}

void pl_document_free(pl_document *document)
{
    if (!document)
        return;
    pl_buf_drop(&document->json);
    pl_arena_drop(&document->arena);
    pl_free(document);
}

static const pl_json *find(const pl_document *document, const char *path)
{
    return *path ? pl_json_path(document->root, path) : document->root;
}

static const char *terminated(pl_document *document, pl_str text)
{
    return pl_arena_copy(&document->arena, text).at;
}

const char *pl_document_text(pl_document *document, const char *path)
{
    const pl_json *value = find(document, path);
    if (!value)
        return NULL;
    switch (value->kind) {
    case PL_JSON_TRUE: return "true";
    case PL_JSON_FALSE: return "false";
    case PL_JSON_NUMBER:
    case PL_JSON_STRING: return terminated(document, value->text);
    default: return NULL;
    }
}

size_t pl_document_count(const pl_document *document, const char *path)
{
    const pl_json *value = find(document, path);
    return value ? value->count : 0;
}

const char *pl_document_key(pl_document *document, const char *path, size_t index)
{
    const pl_json *object = find(document, path);
    const pl_json *child = object && object->kind == PL_JSON_OBJECT ? object->first : NULL;
    while (child && index--)
        child = child->next;
    return child ? terminated(document, child->key) : NULL;
}

/* The tree is const for readers; the document owns it and may grow it. */
static pl_json *own(const pl_json *value)
{
    return (pl_json *)value;
}

static pl_json *add_field(pl_document *document, pl_json *object, pl_str key)
{
    pl_json *field = pl_arena_take(&document->arena, sizeof *field);
    pl_str name = pl_arena_copy(&document->arena, key);
    if (!field || !name.at)
        return NULL;
    *field = (pl_json){ .kind = PL_JSON_OBJECT, .key = name };
    const pl_json **end = &object->first;
    while (*end)
        end = (const pl_json **)&own(*end)->next;
    *end = field;
    object->count++;
    return field;
}

static pl_json *find_field(const pl_json *object, pl_str key)
{
    const pl_json *child = object->first;
    while (child && !pl_str_equal(child->key, key))
        child = child->next;
    return own(child);
}

static pl_status read_value(const pl_json **out, pl_document *document, const char *value, pl_document_kind kind,
                            pl_error *err)
{
    pl_str copy = pl_arena_copy(&document->arena, pl_str_of(value));
    if (!copy.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a value");
    if (kind == PL_DOCUMENT_JSON)
        return pl_json_read(out, &document->arena, copy, "value", err);
    pl_json *text = pl_arena_take(&document->arena, sizeof *text);
    if (!text)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a value");
    *text = (pl_json){ .kind = PL_JSON_STRING, .text = copy };
    *out = text;
    return PL_OK;
}

pl_status pl_document_set(pl_document *document, const char *path, const char *value, pl_document_kind kind,
                          pl_error *err)
{
    const pl_json *made;
    pl_status status = read_value(&made, document, value, kind, err);
    if (status)
        return status;
    pl_json *at = own(document->root);
    pl_str rest = pl_str_of(path);
    pl_str key;
    while (*path && pl_str_split(&key, &rest, '.')) {
        if (at->kind != PL_JSON_OBJECT)
            return pl_fail(err, PL_ERR_USAGE, "'%s' leads through something that is no object", path);
        pl_json *field = find_field(at, key);
        if (!field)
            field = add_field(document, at, key);
        if (!field)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for a field");
        at = field;
    }
    const pl_json place = *at;
    *at = *made;
    at->key = place.key;
    at->next = place.next;
    return PL_OK;
}

static void write_value(pl_json_writer *json, const pl_json *value)
{
    switch (value->kind) {
    case PL_JSON_NULL: pl_json_put_null(json); break;
    case PL_JSON_FALSE: pl_json_put_bool(json, false); break;
    case PL_JSON_TRUE: pl_json_put_bool(json, true); break;
    case PL_JSON_NUMBER: pl_json_put_raw(json, value->text); break;
    case PL_JSON_STRING: pl_json_put_str(json, value->text); break;
    case PL_JSON_ARRAY:
        pl_json_open_array(json);
        for (const pl_json *child = value->first; child; child = child->next)
            write_value(json, child);
        pl_json_close_array(json);
        break;
    case PL_JSON_OBJECT:
        pl_json_open_object(json);
        for (const pl_json *child = value->first; child; child = child->next) {
            pl_json_key_str(json, child->key);
            write_value(json, child);
        }
        pl_json_close_object(json);
        break;
    }
}

const char *pl_document_json(pl_document *document, const char *path, size_t *length)
{
    pl_json_writer json;
    const pl_json *value = find(document, path);
    if (!value)
        return NULL;
    pl_buf_clear(&document->json);
    pl_json_begin(&json, &document->json);
    write_value(&json, value);
    if (length)
        *length = document->json.length;
    return document->json.status ? NULL : pl_buf_view(&document->json).at;
}
