/* Finding values in a JSON tree. */
#include "text/json_read.h"

static const pl_json *find(const pl_json *object, pl_str key)
{
    if (!object || object->kind != PL_JSON_OBJECT)
        return NULL;
    for (const pl_json *child = object->first; child; child = child->next) {
        if (pl_str_equal(child->key, key))
            return child;
    }
    return NULL;
}

/* The element whose index is written in decimal digits, without a leading zero. */
static const pl_json *find_element(const pl_json *array, pl_str index)
{
    size_t wanted = 0;
    if (!index.length || (index.at[0] == '0' && index.length > 1))
        return NULL;
    for (size_t i = 0; i < index.length; i++) {
        if (index.at[i] < '0' || index.at[i] > '9' || wanted > array->count)
            return NULL;
        wanted = wanted * 10 + (size_t)(index.at[i] - '0');
    }
    const pl_json *element = array->first;
    for (; element && wanted > 0; wanted--)
        element = element->next;
    return element;
}

const pl_json *pl_json_find(const pl_json *object, const char *key)
{
    return find(object, pl_str_of(key));
}

const pl_json *pl_json_path(const pl_json *root, const char *path)
{
    pl_str rest = pl_str_of(path);
    pl_str step;
    const pl_json *value = root;
    while (value && pl_str_split(&step, &rest, '.')) {
        if (value->kind == PL_JSON_ARRAY)
            value = find_element(value, step);
        else
            value = find(value, step);
    }
    return value;
}

pl_str pl_json_text(const pl_json *value)
{
    return value && value->kind == PL_JSON_STRING ? value->text : (pl_str){ 0 };
}

bool pl_json_true(const pl_json *value)
{
    return value && value->kind == PL_JSON_TRUE;
}

bool pl_json_says(const pl_json *object, const char *key, const char *word)
{
    return pl_str_is(pl_json_text(pl_json_find(object, key)), word);
}
