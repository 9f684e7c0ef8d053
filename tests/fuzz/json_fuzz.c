/* Feeds any bytes to the JSON reader; what it accepts must come back the same after it was written and read once more. */
#include <stdint.h>
#include <stdlib.h>

#include "text/json_read.h"
#include "text/json_write.h"

enum { ARENA_BYTES = 16 << 20, WRITTEN_BYTES = 16 << 20, DECIMALS = 3 };

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void write_value(pl_json_writer *json, const pl_json *value);

static void write_children(pl_json_writer *json, const pl_json *value)
{
    for (const pl_json *child = value->first; child; child = child->next) {
        if (child->key.at)
            pl_json_key_str(json, child->key);
        write_value(json, child);
    }
}

static void write_value(pl_json_writer *json, const pl_json *value)
{
    switch (value->kind) {
    case PL_JSON_NULL: pl_json_put_null(json); return;
    case PL_JSON_FALSE: pl_json_put_bool(json, false); return;
    case PL_JSON_TRUE: pl_json_put_bool(json, true); return;
    case PL_JSON_NUMBER: pl_json_put_number(json, value->number, DECIMALS); return;
    case PL_JSON_STRING: pl_json_put_str(json, value->text); return;
    case PL_JSON_ARRAY:
        pl_json_open_array(json);
        write_children(json, value);
        pl_json_close_array(json);
        return;
    case PL_JSON_OBJECT:
        pl_json_open_object(json);
        write_children(json, value);
        pl_json_close_object(json);
        return;
    }
}

static void require(int holds)
{
    if (!holds)
        abort();
}

static void compare(const pl_json *a, const pl_json *b)
{
    require(a->kind == b->kind && a->count == b->count && pl_str_equal(a->key, b->key));
    require(a->kind != PL_JSON_STRING || pl_str_equal(a->text, b->text));
    const pl_json *other = b->first;
    for (const pl_json *child = a->first; child; child = child->next) {
        compare(child, other);
        other = other->next;
    }
}

/* The writer keeps to one level less than the reader: a document of 64 levels is refused by it. */
static void check_round_trip(pl_arena *arena, const pl_json *root)
{
    pl_buf written;
    pl_json_writer json;
    pl_buf_init(&written, WRITTEN_BYTES);
    pl_json_begin(&json, &written);
    write_value(&json, root);
    if (!pl_buf_status(&written, "the copy", NULL)) {
        const pl_json *again;
        pl_error err;
        pl_status status = pl_json_read(&again, arena, pl_buf_view(&written), "the copy", &err);
        require(status == PL_OK || status == PL_ERR_MEMORY);
        if (!status)
            compare(root, again);
    }
    pl_buf_drop(&written);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    pl_arena arena;
    pl_error err = { 0 };
    const pl_json *root = NULL;
    pl_arena_init(&arena, ARENA_BYTES);
    pl_status status =
        pl_json_read(&root, &arena, (pl_str){ .at = (const char *)bytes, .length = length }, "input", &err);
    require((status == PL_OK) == (root != NULL));
    require(status == PL_OK || (err.status == status && err.message[0]));
    require(status != PL_ERR_REQUEST || (err.line > 0 && err.column > 0));
    if (root)
        check_round_trip(&arena, root);
    pl_arena_drop(&arena);
    return 0;
}
