/* One JSON document into a tree. */
#include "text/json_read.h"

#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "text/json_scan.h"
#include "text/utf8.h"

enum { DEPTH_MAX = 64, FEW_KEYS = 16, POINTER_BYTES = 4096, DOCUMENT_BYTES_MAX = 1 << 30 };

typedef struct reader {
    const char *at;
    const char *end;
    pl_str document;
    pl_arena *arena;
    const char *source;
    pl_error *err;
    unsigned depth;               /* open arrays and objects */
    pl_json *path[DEPTH_MAX + 1]; /* the root, then the child that is being read in each open one */
} reader;

static pl_status read_value(reader *in, pl_json *node);

void pl_json_place(pl_str document, uint32_t offset, int *line, int *column)
{
    pl_str before = pl_str_slice(document, 0, offset);
    size_t line_start = 0;
    *line = 1;
    for (size_t i = 0; i < before.length; i++) {
        if (before.at[i] == '\n') {
            ++*line;
            line_start = i + 1;
        }
    }
    *column = (int)pl_utf8_count(pl_str_slice(before, line_start, before.length)) + 1;
}

/* "~" and "/" inside a key are written "~0" and "~1" (RFC 6901). */
static void put_pointer_key(pl_buf *pointer, pl_str key)
{
    pl_buf_put_byte(pointer, '/');
    for (size_t i = 0; i < key.length; i++) {
        char byte = key.at[i];
        if (byte == '~' || byte == '/')
            pl_buf_put_text(pointer, byte == '~' ? "~0" : "~1");
        else
            pl_buf_put_byte(pointer, byte);
    }
}

/* Names the place of the child that is being read. When memory for that is refused the error goes without. */
static void name_field(const reader *in)
{
    pl_buf pointer;
    pl_buf_init(&pointer, POINTER_BYTES);
    for (unsigned i = 1; i <= in->depth && in->path[i]; i++) {
        if (in->path[i]->key.at)
            put_pointer_key(&pointer, in->path[i]->key);
        else if (in->path[i - 1]->kind == PL_JSON_ARRAY)
            pl_buf_put_format(&pointer, "/%zu", in->path[i - 1]->count - 1);
    }
    pl_error_field(in->err, "%s", pl_buf_view(&pointer).at);
    pl_buf_drop(&pointer);
}

static pl_status refuse(const reader *in, const char *at, const char *what)
{
    int line;
    int column;
    pl_json_place(in->document, (uint32_t)(at - in->document.at), &line, &column);
    pl_status status = pl_fail_at(in->err, PL_ERR_REQUEST, in->source, line, column, "%s", what);
    name_field(in);
    return status;
}

static pl_status refuse_memory(const reader *in)
{
    return pl_fail_at(in->err, PL_ERR_MEMORY, in->source, 0, 0, "no memory for a document of %zu bytes",
                      in->document.length);
}

/* Says what is wanted at the present place and what stands there instead. */
static pl_status refuse_byte(const reader *in, const char *wanted)
{
    char what[128];
    if (in->at == in->end) {
        (void)snprintf(what, sizeof what, "%s is expected here, but the document ends", wanted);
        return refuse(in, in->at, what);
    }
    size_t offset = (size_t)(in->at - in->document.at);
    size_t next = offset;
    uint32_t code_point = pl_utf8_next(in->document, &next);
    if (code_point < 0x20 || code_point == 0x7F || code_point == 0xFEFF)
        (void)snprintf(what, sizeof what, "%s is expected here, not the character U+%04X", wanted,
                       (unsigned)code_point);
    else
        (void)snprintf(what, sizeof what, "%s is expected here, not '%.*s'", wanted, (int)(next - offset), in->at);
    return refuse(in, in->at, what);
}

static char peek(const reader *in)
{
    return in->at < in->end ? *in->at : '\0';
}

/* The next byte that is not blank, '\0' at the end. */
static char skip_blanks(reader *in)
{
    while (in->at < in->end && (*in->at == ' ' || *in->at == '\n' || *in->at == '\r' || *in->at == '\t'))
        in->at++;
    return peek(in);
}

static pl_status decode_string(reader *in, pl_str *out, const char *end)
{
    char *decoded = pl_arena_take(in->arena, (size_t)(end - in->at) + 1);
    if (!decoded)
        return refuse_memory(in);
    pl_json_scan scan = pl_json_scan_escapes(in->at, end, decoded, &out->length);
    if (scan.wrong)
        return refuse(in, scan.at, scan.wrong);
    decoded[out->length] = '\0';
    out->at = decoded;
    return PL_OK;
}

/* A string whose opening quote is at the present place; without escapes it is borrowed from the document. */
static pl_status read_string(reader *in, pl_str *out)
{
    size_t escapes;
    in->at++;
    pl_json_scan scan = pl_json_scan_string(in->at, in->end, &escapes);
    if (scan.wrong)
        return refuse(in, scan.at, scan.wrong);
    pl_str text = { .at = in->at, .length = (size_t)(scan.at - in->at) };
    pl_status status = escapes ? decode_string(in, &text, scan.at) : PL_OK;
    if (status)
        return status;
    *out = text;
    in->at = scan.at + 1;
    return PL_OK;
}

/* In the "C" locale, whatever the program has set; glibc keeps that locale and allocates nothing for it. */
static pl_status convert_slowly(const reader *in, pl_json *node)
{
    pl_str terminated = pl_arena_copy(in->arena, node->text);
    locale_t plain = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    if (!terminated.at || !plain)
        return refuse_memory(in);
    node->number = strtod_l(terminated.at, NULL, plain);
    freelocale(plain);
    if (isinf(node->number))
        return refuse(in, node->text.at, "this number is too large");
    return PL_OK;
}

static pl_status read_number(reader *in, pl_json *node)
{
    const char *start = in->at;
    if (*start != '-' && (*start < '0' || *start > '9'))
        return refuse_byte(in, "a value");
    pl_json_digits digits;
    pl_json_scan scan = pl_json_scan_number(start, in->end, &digits);
    if (scan.wrong)
        return refuse(in, scan.at, scan.wrong);
    node->kind = PL_JSON_NUMBER;
    node->text = (pl_str){ .at = start, .length = (size_t)(scan.at - start) };
    in->at = scan.at;
    if (!digits.exact)
        return convert_slowly(in, node);
    node->number = pl_json_digits_value(&digits);
    return PL_OK;
}

static pl_status read_word(reader *in, pl_json *node, pl_json_kind kind, pl_str word)
{
    pl_str rest = { .at = in->at, .length = (size_t)(in->end - in->at) };
    if (!pl_str_starts(rest, word))
        return refuse_byte(in, "a value");
    node->kind = kind;
    in->at += word.length;
    return PL_OK;
}

static int compare_keys(const void *a, const void *b)
{
    const pl_json *first = *(const pl_json *const *)a;
    const pl_json *second = *(const pl_json *const *)b;
    int order = pl_str_compare(first->key, second->key);
    return order ? order : (first->offset > second->offset) - (first->offset < second->offset);
}

/* The first child that repeats a key among few. */
static const pl_json *find_repeated_of_few(const pl_json *object)
{
    for (const pl_json *later = object->first; later; later = later->next) {
        for (const pl_json *earlier = object->first; earlier != later; earlier = earlier->next) {
            if (pl_str_equal(earlier->key, later->key))
                return later;
        }
    }
    return NULL;
}

/* The same among many, by sorting: no choice of keys makes that slow, as it could a hash table. */
static pl_status find_repeated_of_many(const pl_json **out, const reader *in, const pl_json *object)
{
    const pl_json **sorted = pl_arena_take_many(in->arena, object->count, sizeof(pl_json *));
    if (!sorted)
        return refuse_memory(in);
    size_t count = 0;
    for (const pl_json *child = object->first; child; child = child->next)
        sorted[count++] = child;
    qsort(sorted, count, sizeof(pl_json *), compare_keys);
    for (size_t i = 1; i < count; i++) {
        bool repeated = pl_str_equal(sorted[i - 1]->key, sorted[i]->key);
        if (repeated && (!*out || sorted[i]->offset < (*out)->offset))
            *out = sorted[i];
    }
    return PL_OK;
}

static pl_status refuse_repeated(reader *in, const pl_json *object)
{
    const pl_json *repeated = NULL;
    pl_status status = PL_OK;
    if (object->count <= FEW_KEYS)
        repeated = find_repeated_of_few(object);
    else
        status = find_repeated_of_many(&repeated, in, object);
    if (status)
        return status;
    if (!repeated)
        return PL_OK;
    char what[128];
    int length = repeated->key.length > 64 ? 64 : (int)repeated->key.length;
    (void)snprintf(what, sizeof what, "the key '%.*s' stands here a second time", length, repeated->key.at);
    in->path[in->depth]->key = repeated->key;
    return refuse(in, in->document.at + repeated->key_offset, what);
}

static pl_status read_key(reader *in, pl_json *child)
{
    if (skip_blanks(in) != '"')
        return refuse_byte(in, "a key in quotes");
    child->key_offset = (uint32_t)(in->at - in->document.at);
    pl_status status = read_string(in, &child->key);
    if (status)
        return status;
    if (skip_blanks(in) != ':')
        return refuse_byte(in, "a colon");
    in->at++;
    return PL_OK;
}

/* Reads the next child into the list of `parent`; *last is where its address belongs. */
static pl_status read_child(reader *in, pl_json *parent, const pl_json ***last)
{
    pl_json *child = pl_arena_take(in->arena, sizeof *child);
    if (!child)
        return refuse_memory(in);
    **last = child;
    *last = &child->next;
    parent->count++;
    in->path[in->depth] = child;
    pl_status status = parent->kind == PL_JSON_OBJECT ? read_key(in, child) : PL_OK;
    return status ? status : read_value(in, child);
}

static pl_status read_children(reader *in, pl_json *parent, pl_json_kind kind)
{
    bool is_object = kind == PL_JSON_OBJECT;
    char close = is_object ? '}' : ']';
    parent->kind = kind;
    if (in->depth == DEPTH_MAX)
        return refuse(in, in->at, "arrays and objects are nested deeper than 64 here");
    in->at++;
    if (skip_blanks(in) == close) {
        in->at++;
        return PL_OK;
    }
    const pl_json **last = &parent->first;
    in->depth++;
    char mark = ',';
    while (mark == ',') {
        pl_status status = read_child(in, parent, &last);
        if (status)
            return status;
        mark = skip_blanks(in);
        if (mark != ',' && mark != close)
            return refuse_byte(in, is_object ? "a comma or '}'" : "a comma or ']'");
        in->at++;
    }
    pl_status status = is_object ? refuse_repeated(in, parent) : PL_OK;
    in->depth--;
    return status;
}

static pl_status read_value(reader *in, pl_json *node)
{
    char first = skip_blanks(in);
    node->offset = (uint32_t)(in->at - in->document.at);
    switch (first) {
    case '"': node->kind = PL_JSON_STRING; return read_string(in, &node->text);
    case '{': return read_children(in, node, PL_JSON_OBJECT);
    case '[': return read_children(in, node, PL_JSON_ARRAY);
    case 't': return read_word(in, node, PL_JSON_TRUE, PL_STR("true"));
    case 'f': return read_word(in, node, PL_JSON_FALSE, PL_STR("false"));
    case 'n': return read_word(in, node, PL_JSON_NULL, PL_STR("null"));
    case '\0': return refuse_byte(in, "a value");
    default: return read_number(in, node);
    }
}

pl_status pl_json_read(const pl_json **out, pl_arena *arena, pl_str document, const char *source, pl_error *err)
{
    *out = NULL;
    if (document.length > DOCUMENT_BYTES_MAX)
        return pl_fail_at(err, PL_ERR_REQUEST, source, 0, 0, "a document of %zu bytes is too large", document.length);
    if (!document.at)
        document = PL_STR("");
    reader in = { .at = document.at, .document = document, .arena = arena, .source = source, .err = err };
    in.end = document.at + document.length;
    size_t wrong = pl_utf8_check(document);
    if (wrong < document.length)
        return refuse(&in, document.at + wrong, "the bytes here are not valid UTF-8");
    pl_json *root = pl_arena_take(arena, sizeof *root);
    if (!root)
        return refuse_memory(&in);
    in.path[0] = root;
    pl_status status = read_value(&in, root);
    if (status)
        return status;
    skip_blanks(&in);
    if (in.at != in.end)
        return refuse_byte(&in, "the end of the document");
    *out = root;
    return PL_OK;
}
