/* `pattern`: a pattern and its values in, the text with its spans out. */
#include <string.h>

#include "engine/method.h"
#include "engine/write.h"
#include "locale/date.h"
#include "locale/pattern.h"
#include "locale/region.h"

enum { PATTERN_BYTES = 1 << 20 };

static pl_value value_of(const pl_json *json)
{
    pl_value value = { .kind = PL_VALUE_TEXT, .text = json->text };
    pl_value moment;
    pl_error ignored = { .status = PL_OK };
    if (json->kind == PL_JSON_NUMBER)
        return (pl_value){ .kind = PL_VALUE_NUMBER, .text = json->text, .number = json->number };
    if (json->kind == PL_JSON_TRUE || json->kind == PL_JSON_FALSE)
        return (pl_value){ .kind = PL_VALUE_TEXT,
                           .text = json->kind == PL_JSON_TRUE ? PL_STR("true") : PL_STR("false") };
    if (json->kind != PL_JSON_OBJECT)
        return pl_date_read(&moment, json->text, &ignored) ? value : moment;
    pl_str currency = pl_json_text(pl_json_find(json, "currency"));
    value = (pl_value){ .kind = PL_VALUE_MONEY, .text = pl_json_text(pl_json_find(json, "amount")) };
    memcpy(value.currency, currency.at, 3);
    return value;
}

static const pl_value *find_value(const void *payload, pl_str name)
{
    const pl_vector *arguments = payload;
    const pl_argument *all = arguments->at;
    for (size_t i = 0; i < arguments->count; i++) {
        if (pl_str_equal(all[i].name, name))
            return &all[i].value;
    }
    return NULL;
}

/* A date argument takes a string that is a day or a moment; elsewhere the same string is text. */
static bool wants_date(const pl_pattern *pattern, pl_str name)
{
    size_t count;
    const pl_pattern_argument *arguments = pl_pattern_arguments(pattern, &count);
    for (size_t i = 0; i < count; i++) {
        if (pl_str_equal(arguments[i].name, name))
            return arguments[i].date;
    }
    return false;
}

static pl_status take_values(pl_vector *out, const pl_pattern *pattern, const pl_json *values, pl_error *err)
{
    for (const pl_json *json = values ? values->first : NULL; json; json = json->next) {
        pl_argument *argument = pl_vector_add(out);
        if (!argument)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for values");
        argument->name = json->key;
        argument->value = value_of(json);
        bool date = argument->value.kind == PL_VALUE_DAY || argument->value.kind == PL_VALUE_MOMENT;
        if (date && !wants_date(pattern, json->key))
            argument->value = (pl_value){ .kind = PL_VALUE_TEXT, .text = json->text };
    }
    return PL_OK;
}

static void write_answer(const pl_call *call, const pl_pattern *pattern, pl_str text, const pl_vector *spans)
{
    size_t count;
    const pl_pattern_argument *arguments = pl_pattern_arguments(pattern, &count);
    const pl_span *all = spans->at;
    pl_json_writer *json = call->json;
    pl_json_open_object(json);
    pl_field_str(json, "id", pl_json_text(pl_json_find(call->request, "id")));
    pl_field_str(json, "text", text);
    pl_json_key(json, "arguments");
    pl_json_open_array(json);
    for (size_t i = 0; i < count; i++) {
        pl_json_open_object(json);
        pl_field_str(json, "name", arguments[i].name);
        pl_field_bool(json, "always", arguments[i].always);
        pl_json_close_object(json);
    }
    pl_json_close_array(json);
    pl_json_key(json, "spans");
    pl_json_open_array(json);
    for (size_t i = 0; i < spans->count; i++) {
        pl_json_open_object(json);
        pl_field_str(json, "name", all[i].name);
        pl_field_range(json, text, all[i].start, all[i].end);
        pl_json_close_object(json);
    }
    pl_json_close_array(json);
    pl_json_close_object(json);
}

static pl_status run(const pl_call *call, const pl_pattern *pattern, pl_buf *text, pl_error *err)
{
    pl_vector values;
    pl_vector spans;
    pl_vector_init(&values, sizeof(pl_argument), call->arena);
    pl_vector_init(&spans, sizeof(pl_span), call->arena);
    pl_str zone = pl_json_text(pl_json_find(call->request, "zone"));
    pl_pattern_options options = { .zone = zone.at ? pl_arena_copy(call->arena, zone).at : NULL };
    if (pl_json_true(pl_json_find(call->request, "isolate")))
        options.isolation = PL_ISOLATE_VALUES;
    if (options.zone && !pl_zone_known(options.zone)) {
        pl_fail(err, PL_ERR_REQUEST, "'%s' is not a time zone like Europe/Berlin", options.zone);
        pl_error_field(err, "/zone");
        return PL_ERR_REQUEST;
    }
    pl_status status = take_values(&values, pattern, pl_json_find(call->request, "values"), err);
    if (!status)
        status = pl_pattern_run(text, &spans, pattern, find_value, &values, &options, err);
    if (!status)
        write_answer(call, pattern, pl_buf_view(text), &spans);
    return status;
}

/* A fault in the pattern is the request's here, and so is a missing value. */
static pl_status as_request(pl_status status, pl_error *err, const char *field)
{
    if (status == PL_ERR_CONTENT || status == PL_ERR_MISSING || status == PL_ERR_LIMIT) {
        err->status = status = PL_ERR_REQUEST;
        if (!err->field[0] || status == PL_ERR_CONTENT)
            pl_error_field(err, "%s", field);
    }
    return status;
}

pl_status pl_method_pattern(const pl_call *call, pl_error *err)
{
    pl_tag locale;
    pl_pattern *pattern;
    pl_buf text;
    pl_status status = pl_tag_of(&locale, pl_json_text(pl_json_find(call->request, "locale")), err);
    if (!status)
        status = pl_pattern_new(&pattern, pl_json_text(pl_json_find(call->request, "pattern")), locale, err);
    if (status)
        return as_request(status, err, "/pattern");
    pl_buf_init(&text, PATTERN_BYTES);
    status = run(call, pattern, &text, err);
    pl_buf_drop(&text);
    pl_pattern_free(pattern);
    return as_request(status, err, "/values");
}
