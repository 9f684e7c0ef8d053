/* Checks a table of a content file against the rows that describe it. */
#include <string.h>

#include "vm/content.h"

static const struct {
    const char *noun;
    pl_node_kind node;
} kinds[] = {
    [PL_FIELD_BOOL] = { "true or false", PL_NODE_BOOL },      [PL_FIELD_NUMBER] = { "a number", PL_NODE_NUMBER },
    [PL_FIELD_TEXT] = { "a string", PL_NODE_TEXT },           [PL_FIELD_TEXTS] = { "a list of strings", PL_NODE_TABLE },
    [PL_FIELD_TABLE] = { "a table", PL_NODE_TABLE },          [PL_FIELD_LIST] = { "a list of tables", PL_NODE_TABLE },
    [PL_FIELD_FUNCTION] = { "a function", PL_NODE_FUNCTION },
};

static const char *const found[] = {
    [PL_NODE_BOOL] = "true or false", [PL_NODE_NUMBER] = "a number",     [PL_NODE_TEXT] = "a string",
    [PL_NODE_TABLE] = "a table",      [PL_NODE_FUNCTION] = "a function",
};

static pl_status refuse_element(const pl_node *list, const char *name, const pl_node *element, const char *wanted,
                                pl_error *err)
{
    size_t position = 1;
    for (const pl_node *at = list->first; at && at != element; at = at->next)
        position++;
    if (element->key.at)
        return pl_node_fail(err, element, "field '%s' must be a list, got the field '%.*s'", name,
                            PL_STR_ARGS(element->key));
    return pl_node_fail(err, element, "element %zu of '%s' must be %s, got %s", position, name, wanted,
                        found[element->kind]);
}

static pl_status check_texts(const pl_node *list, const pl_field *field, pl_error *err)
{
    for (const pl_node *element = list->first; element; element = element->next)
        if (element->key.at || element->kind != PL_NODE_TEXT)
            return refuse_element(list, field->name, element, "a string", err);
    return PL_OK;
}

static pl_status check_list(const pl_node *list, const pl_field *field, pl_error *err)
{
    pl_status status = PL_OK;
    for (const pl_node *element = list->first; element && !status; element = element->next) {
        if (element->key.at || element->kind != PL_NODE_TABLE)
            return refuse_element(list, field->name, element, "a table", err);
        if (field->inner)
            status = pl_fields_check(element, field->inner, err);
    }
    return status;
}

static pl_status check_value(const pl_node *value, const pl_field *field, pl_error *err)
{
    if (field->kind == PL_FIELD_ANY)
        return PL_OK;
    if (value->kind != kinds[field->kind].node)
        return pl_node_fail(err, value, "field '%.*s' must be %s, got %s", PL_STR_ARGS(value->key),
                            kinds[field->kind].noun, found[value->kind]);
    if (field->kind == PL_FIELD_TEXTS)
        return check_texts(value, field, err);
    if (field->kind == PL_FIELD_LIST)
        return check_list(value, field, err);
    if (field->kind == PL_FIELD_TABLE && field->inner)
        return pl_fields_check(value, field->inner, err);
    return PL_OK;
}

static const pl_field *find_field(const pl_field *fields, pl_str key)
{
    const pl_field *any = NULL;
    for (const pl_field *field = fields; field->name; field++) {
        if (pl_str_is(key, field->name))
            return field;
        if (strcmp(field->name, "*") == 0)
            any = field;
    }
    return any;
}

static pl_status refuse_unknown(const pl_node *child, const pl_field *fields, pl_error *err)
{
    const char *nearest = NULL;
    size_t least = 2 + child->key.length / 3;
    for (const pl_field *field = fields; field->name; field++) {
        size_t distance = pl_str_distance(child->key, pl_str_of(field->name));
        if (distance < least) {
            least = distance;
            nearest = field->name;
        }
    }
    pl_status status = pl_node_fail(err, child, "unknown field '%.*s'", PL_STR_ARGS(child->key));
    if (nearest)
        pl_error_hint(err, "did you mean '%s'?", nearest);
    else
        pl_error_hint(err, "take it out");
    return status;
}

static pl_status check_child(const pl_node *child, const pl_field *fields, pl_error *err)
{
    if (!child->key.at)
        return pl_node_fail(err, child, "every value here needs a name, got %s without one", found[child->kind]);
    const pl_field *field = find_field(fields, child->key);
    return field ? check_value(child, field, err) : refuse_unknown(child, fields, err);
}

pl_status pl_fields_check(const pl_node *table, const pl_field *fields, pl_error *err)
{
    if (!table || table->kind != PL_NODE_TABLE)
        return pl_node_fail(err, table, "a table is needed here, got %s", table ? found[table->kind] : "nothing");
    for (const pl_node *child = table->first; child; child = child->next) {
        pl_status status = check_child(child, fields, err);
        if (status)
            return status;
    }
    for (const pl_field *field = fields; field->name; field++)
        if (field->need == PL_FIELD_REQUIRED && strcmp(field->name, "*") != 0 && !pl_node_find(table, field->name))
            return pl_node_fail(err, table, "field '%s' is missing", field->name);
    return PL_OK;
}
