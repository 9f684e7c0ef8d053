/* Running a compiled pattern: values are looked up on the selected path only, written, isolated and noted as spans. */
#include <string.h>

#include "locale/isolate.h"
#include "locale/pattern_tree.h"

/* One run; lives on the stack of its caller. */
typedef struct filling {
    pl_buf *out;
    pl_vector *spans; /* may be NULL */
    size_t base;      /* out->length before the run */
    const pl_pattern *pattern;
    pl_value_find find;
    const void *payload;
    const pl_pattern_options *options;
    UFormattedNumber *scratch; /* NULL until a number is formatted */
    pl_error *err;
} filling;

static pl_str name_of(const filling *run, uint16_t argument)
{
    const pl_pattern_argument *known = pl_vector_get(&run->pattern->arguments, argument);
    return known->name;
}

static pl_status fail(const filling *run, uint16_t argument, pl_status status, const char *message)
{
    pl_str name = name_of(run, argument);
    int shown = (int)(name.length < 80 ? name.length : 80);
    pl_fail(run->err, status, "the value '%.*s' %s", shown, name.at, message);
    pl_error_field(run->err, "%.*s", shown, name.at);
    return status;
}

/* Names the argument in an error of a formatter. */
static pl_status name_field(const filling *run, uint16_t argument, pl_status status)
{
    if (status == PL_ERR_REQUEST) {
        pl_str name = name_of(run, argument);
        pl_error_field(run->err, "%.*s", (int)(name.length < 80 ? name.length : 80), name.at);
    }
    return status;
}

static pl_status find_value(const pl_value **out, const filling *run, uint16_t argument)
{
    const pl_value *value = run->find(run->payload, name_of(run, argument));
    *out = value;
    if (!value || value->kind == PL_VALUE_NONE || (value->kind == PL_VALUE_TEXT && !value->text.at))
        return fail(run, argument, PL_ERR_MISSING, "is missing");
    return PL_OK;
}

static pl_status open_scratch(filling *run)
{
    UErrorCode code = U_ZERO_ERROR;
    if (!run->scratch)
        run->scratch = unumf_openResult(&code);
    return U_FAILURE(code) ? pl_fail(run->err, PL_ERR_MEMORY, "no memory for a number") : PL_OK;
}

static pl_status find_number(pl_number *out, const pl_value **value, filling *run, uint16_t argument)
{
    pl_status status = find_value(value, run, argument);
    if (status)
        return status;
    if ((*value)->kind != PL_VALUE_NUMBER && (*value)->kind != PL_VALUE_MONEY)
        return fail(run, argument, PL_ERR_REQUEST, "must be a number here");
    status = open_scratch(run);
    return status ? status : name_field(run, argument, pl_number_of(out, *value, run->err));
}

static pl_status put_number(filling *run, const pl_node *node)
{
    const pl_value *value = NULL;
    pl_number number = { .value = 0 };
    pl_number_style *style = node->number;
    pl_formatters *formatters = run->pattern->formatters;
    pl_status status = find_number(&number, &value, run, node->argument);
    if (status)
        return status;
    bool money = value->kind == PL_VALUE_MONEY;
    if (!style)
        style = pl_formatters_plain_number(formatters);
    if (money && style->currency[0] && strncmp(style->currency, value->currency, 3))
        return fail(run, node->argument, PL_ERR_REQUEST, "is in another currency than the pattern states");
    if (money && (!node->number || style->kind == PL_NUMBER_CURRENCY))
        status = pl_formatters_put_money(run->out, formatters, value, &number, run->scratch, run->err);
    else
        status = pl_number_put(run->out, style, &number, run->scratch, run->err);
    return name_field(run, node->argument, status);
}

static pl_status put_date(filling *run, const pl_node *node)
{
    const pl_value *value = NULL;
    pl_date_style *style = node->date;
    pl_status status = find_value(&value, run, node->argument);
    if (status)
        return status;
    if (value->kind != PL_VALUE_DAY && value->kind != PL_VALUE_MOMENT)
        return fail(run, node->argument, PL_ERR_REQUEST, "must be a date here");
    if (!style)
        style = pl_formatters_plain_date(run->pattern->formatters, value->kind);
    const pl_zone *clock = run->options->clock;
    const char *zone = run->options->zone;
    pl_value local = *value;
    if (clock && value->kind == PL_VALUE_MOMENT && !style->shows_zone) {
        local.time += pl_zone_offset(clock, value->time);
        zone = NULL;
    }
    status = pl_date_put(run->out, style, &local, zone, run->err);
    return name_field(run, node->argument, status);
}

static pl_status put_text(filling *run, const pl_node *node)
{
    const pl_value *value = NULL;
    pl_status status = find_value(&value, run, node->argument);
    if (status)
        return status;
    pl_buf_put(run->out, value->text);
    return pl_buf_status(run->out, "a text", run->err);
}

static pl_status put_wordless(filling *run, const pl_node *node)
{
    return fail(run, node->argument, PL_ERR_REQUEST, "has no words of its own: use it in a select");
}

/* What a plain {x} does with each kind of value. */
static pl_status (*const plain[])(filling *run, const pl_node *node) = {
    [PL_VALUE_NONE] = put_text,     [PL_VALUE_TEXT] = put_text,       [PL_VALUE_NUMBER] = put_number,
    [PL_VALUE_MONEY] = put_number,  [PL_VALUE_MOMENT] = put_date,     [PL_VALUE_DAY] = put_date,
    [PL_VALUE_BOOL] = put_wordless, [PL_VALUE_CHOICE] = put_wordless,
};

static pl_status put_plain(filling *run, const pl_node *node)
{
    const pl_value *value = NULL;
    pl_status status = find_value(&value, run, node->argument);
    return status ? status : plain[value->kind](run, node);
}

static pl_status put_value(filling *run, const pl_node *node)
{
    if (node->number)
        return put_number(run, node);
    return node->date ? put_date(run, node) : put_plain(run, node);
}

/* The number that a plural with an offset speaks of. */
static void shift(pl_number *number, double offset)
{
    if (offset == 0)
        return;
    number->value -= offset;
    number->decimal = (pl_str){ NULL, 0 };
    number->whole = false;
}

static pl_status put_amount(filling *run, const pl_node *node)
{
    const pl_value *value = NULL;
    pl_number number = { .value = 0 };
    pl_status status = find_number(&number, &value, run, node->argument);
    if (status)
        return status;
    shift(&number, node->offset);
    pl_number_style *style = pl_formatters_plain_number(run->pattern->formatters);
    return pl_number_put(run->out, style, &number, run->scratch, run->err);
}

/* Writes one value with its isolates and notes its span. */
static pl_status put_filled(filling *run, const pl_node *node)
{
    size_t start = run->out->length;
    pl_status status = node->kind == PL_NODE_AMOUNT ? put_amount(run, node) : put_value(run, node);
    if (status == PL_OK && run->options->isolation == PL_ISOLATE_VALUES)
        pl_isolate(run->out, start);
    if (status == PL_OK)
        status = pl_buf_status(run->out, "a text", run->err);
    if (status || !run->spans)
        return status;
    pl_span *span = pl_vector_add(run->spans);
    if (!span)
        return pl_fail(run->err, PL_ERR_MEMORY, "no memory for a span");
    *span = (pl_span){ .start = start - run->base,
                       .end = run->out->length - run->base,
                       .kind = PL_SPAN_VALUE,
                       .name = name_of(run, node->argument) };
    return PL_OK;
}

/* The branch of an exact number, else the first of the keyword, else the first `other`, which the compiler has seen to. */
static const pl_branch *choose(const pl_branch *branches, const char *keyword)
{
    const pl_branch *other = NULL;
    for (const pl_branch *branch = branches; branch; branch = branch->next) {
        if (pl_str_is(branch->keyword, keyword))
            return branch;
        if (!other && pl_str_is(branch->keyword, "other"))
            other = branch;
    }
    return other;
}

static const pl_branch *choose_exact(const pl_branch *branches, double number)
{
    const pl_branch *branch = branches;
    while (branch && (branch->keyword.at || branch->exact != number))
        branch = branch->next;
    return branch;
}

static pl_status choose_plural(const pl_branch **out, filling *run, const pl_node *node)
{
    const pl_value *value = NULL;
    pl_number number = { .value = 0 };
    char keyword[16] = "";
    pl_status status = find_number(&number, &value, run, node->argument);
    if (status)
        return status;
    *out = choose_exact(node->branches, number.value);
    if (*out)
        return PL_OK;
    shift(&number, node->offset);
    status = pl_number_keyword(keyword, node->rules, node->number, &number, run->scratch, run->err);
    *out = choose(node->branches, keyword);
    return status;
}

/* The word that a select chooses by; false for a value of another kind. */
static bool keyword_of(pl_str *out, const pl_value *value)
{
    *out = value->text;
    if (value->kind == PL_VALUE_BOOL)
        *out = pl_str_of(value->number != 0 ? "true" : "false");
    if (value->kind == PL_VALUE_CHOICE && !value->text.at)
        *out = PL_STR("other");
    return value->kind == PL_VALUE_BOOL || value->kind == PL_VALUE_CHOICE || value->kind == PL_VALUE_TEXT;
}

static pl_status choose_select(const pl_branch **out, filling *run, const pl_node *node)
{
    const pl_value *value = NULL;
    pl_str keyword;
    pl_status status = find_value(&value, run, node->argument);
    if (status)
        return status;
    if (!keyword_of(&keyword, value))
        return fail(run, node->argument, PL_ERR_REQUEST, "must be a word here");
    const pl_branch *branch = node->branches;
    while (branch && !pl_str_equal(branch->keyword, keyword))
        branch = branch->next;
    *out = branch ? branch : choose(node->branches, "other");
    return PL_OK;
}

static pl_status run_nodes(filling *run, const pl_node *first);

static pl_status run_branch(filling *run, const pl_node *node)
{
    const pl_branch *branch = NULL;
    pl_status status =
        node->kind == PL_NODE_PLURAL ? choose_plural(&branch, run, node) : choose_select(&branch, run, node);
    return status ? status : run_nodes(run, branch->first);
}

static pl_status run_nodes(filling *run, const pl_node *first)
{
    pl_status status = PL_OK;
    for (const pl_node *node = first; node && status == PL_OK; node = node->next) {
        if (node->kind == PL_NODE_TEXT)
            pl_buf_put(run->out, node->text);
        else if (node->branches)
            status = run_branch(run, node);
        else
            status = put_filled(run, node);
    }
    return status ? status : pl_buf_status(run->out, "a text", run->err);
}

pl_status pl_pattern_run(pl_buf *out, pl_vector *spans, const pl_pattern *pattern, pl_value_find find,
                         const void *payload, const pl_pattern_options *options, pl_error *err)
{
    static const pl_pattern_options defaults = { .zone = NULL, .isolation = PL_ISOLATE_NEVER };
    filling run = { .out = out,
                    .spans = spans,
                    .base = out->length,
                    .pattern = pattern,
                    .find = find,
                    .payload = payload,
                    .options = options ? options : &defaults,
                    .err = err };
    size_t span_count = spans ? spans->count : 0;
    pl_status status = run_nodes(&run, pattern->first);
    unumf_closeResult(run.scratch);
    if (status) {
        pl_buf_cut(out, run.base);
        while (spans && spans->count > span_count)
            pl_vector_remove(spans, spans->count - 1);
    }
    return status;
}
