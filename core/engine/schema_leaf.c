/* Keywords of a schema that look at one value alone. */
#include "base/buf.h"
#include "engine/schema_walk.h"
#include "locale/date.h"
#include "locale/tag.h"
#include "text/utf8.h"

enum { NAMES_BYTES = 512 };

pl_status pl_walk_refuse(pl_walk *at, const char *says, pl_str what)
{
    pl_fail(at->err, PL_ERR_REQUEST, says, PL_STR_ARGS(what));
    pl_error_field(at->err, "%s", at->pointer[0] ? at->pointer : "/");
    return PL_ERR_REQUEST;
}

static bool is_integer(const pl_json *value)
{
    return value->kind == PL_JSON_NUMBER && value->number >= -9007199254740991.0 &&
           value->number <= 9007199254740991.0 && value->number == (double)(int64_t)value->number;
}

static bool is_type(pl_str type, const pl_json *value)
{
    static const char *const names[] = {
        [PL_JSON_NULL] = "null",     [PL_JSON_FALSE] = "boolean", [PL_JSON_TRUE] = "boolean",
        [PL_JSON_NUMBER] = "number", [PL_JSON_STRING] = "string", [PL_JSON_ARRAY] = "array",
        [PL_JSON_OBJECT] = "object",
    };
    return pl_str_is(type, names[value->kind]) || (pl_str_is(type, "integer") && is_integer(value));
}

static pl_status check_type(pl_walk *at, const pl_json *keyword, const pl_json *schema, const pl_json *value)
{
    (void)schema;
    if (keyword->kind == PL_JSON_STRING)
        return is_type(keyword->text, value) ? PL_OK : pl_walk_refuse(at, "must be of type %.*s", keyword->text);
    pl_str first = { 0 };
    for (const pl_json *type = keyword->first; type; type = type->next) {
        if (is_type(type->text, value))
            return PL_OK;
        if (!first.at)
            first = type->text;
    }
    return pl_walk_refuse(at, "must be of type %.*s or another that the schema lists", first);
}

static pl_status refuse_others(pl_walk *at, const pl_json *names)
{
    pl_buf text;
    pl_buf_init(&text, NAMES_BYTES);
    for (const pl_json *name = names->first; name; name = name->next)
        pl_buf_put_format(&text, "%s%.*s", text.length ? ", " : "", PL_STR_ARGS(name->text));
    pl_status status = pl_walk_refuse(at, "must be one of %.*s", pl_buf_view(&text));
    pl_buf_drop(&text);
    return status;
}

static pl_status check_enum(pl_walk *at, const pl_json *keyword, const pl_json *schema, const pl_json *value)
{
    (void)schema;
    for (const pl_json *name = keyword->first; name; name = name->next) {
        if (value->kind == PL_JSON_STRING && pl_str_equal(name->text, value->text))
            return PL_OK;
    }
    return refuse_others(at, keyword);
}

static pl_status check_minimum(pl_walk *at, const pl_json *keyword, const pl_json *schema, const pl_json *value)
{
    (void)schema;
    bool fits = value->kind != PL_JSON_NUMBER || value->number >= keyword->number;
    return fits ? PL_OK : pl_walk_refuse(at, "must be at least %.*s", keyword->text);
}

static pl_status check_maximum(pl_walk *at, const pl_json *keyword, const pl_json *schema, const pl_json *value)
{
    (void)schema;
    bool fits = value->kind != PL_JSON_NUMBER || value->number <= keyword->number;
    return fits ? PL_OK : pl_walk_refuse(at, "must be at most %.*s", keyword->text);
}

static pl_status check_min_length(pl_walk *at, const pl_json *keyword, const pl_json *schema, const pl_json *value)
{
    (void)schema;
    bool fits = value->kind != PL_JSON_STRING || (double)pl_utf8_count(value->text) >= keyword->number;
    return fits ? PL_OK : pl_walk_refuse(at, "must have at least %.*s characters", keyword->text);
}

static pl_status check_max_length(pl_walk *at, const pl_json *keyword, const pl_json *schema, const pl_json *value)
{
    (void)schema;
    bool fits = value->kind != PL_JSON_STRING || (double)pl_utf8_count(value->text) <= keyword->number;
    return fits ? PL_OK : pl_walk_refuse(at, "must have at most %.*s characters", keyword->text);
}

static pl_status check_max_items(pl_walk *at, const pl_json *keyword, const pl_json *schema, const pl_json *value)
{
    (void)schema;
    bool fits = value->kind != PL_JSON_ARRAY || (double)value->count <= keyword->number;
    return fits ? PL_OK : pl_walk_refuse(at, "must have at most %.*s entries", keyword->text);
}

static bool is_decimal(pl_str text)
{
    size_t at = text.length && text.at[0] == '-';
    size_t digits = 0;
    size_t points = 0;
    for (; at < text.length; at++) {
        if (text.at[at] == '.' && digits && !points)
            points++;
        else if (text.at[at] >= '0' && text.at[at] <= '9')
            digits++;
        else
            return false;
    }
    return digits > 0 && digits <= 30 && text.at[text.length - 1] != '.';
}

static pl_status check_format(pl_walk *at, const pl_json *keyword, const pl_json *schema, const pl_json *value)
{
    (void)schema;
    pl_value moment;
    pl_tag tag;
    pl_error ignored = { .status = PL_OK };
    if (value->kind != PL_JSON_STRING)
        return PL_OK;
    if (pl_str_is(keyword->text, "moment") && pl_date_read(&moment, value->text, &ignored))
        return pl_walk_refuse(at, "'%.*s' is neither a day like 2026-11-24 nor a moment like 2026-11-24T10:00:00Z",
                              value->text);
    if (pl_str_is(keyword->text, "decimal") && !is_decimal(value->text))
        return pl_walk_refuse(at, "'%.*s' is not an amount like 1234.50", value->text);
    if (pl_str_is(keyword->text, "tag") && pl_tag_of(&tag, value->text, &ignored))
        return pl_walk_refuse(at, "'%.*s' is not a language tag like de-DE", value->text);
    return PL_OK;
}

static const struct {
    const char *name;
    pl_keyword_check run;
} leaves[] = {
    { "type", check_type },
    { "enum", check_enum },
    { "minimum", check_minimum },
    { "maximum", check_maximum },
    { "minLength", check_min_length },
    { "maxLength", check_max_length },
    { "maxItems", check_max_items },
    { "format", check_format },
};

pl_keyword_check pl_schema_leaf(pl_str keyword)
{
    for (size_t i = 0; i < sizeof leaves / sizeof *leaves; i++) {
        if (pl_str_is(keyword, leaves[i].name))
            return leaves[i].run;
    }
    return NULL;
}
