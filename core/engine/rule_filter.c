/* Which rules a request asks about. */
#include "engine/rule_filter.h"

pl_status pl_rule_filter_open(pl_rule_filter *out, const pl_json *request, pl_error *err)
{
    pl_str pattern = pl_json_text(pl_json_find(request, "rule"));
    *out = (pl_rule_filter){ .ids = pl_json_find(request, "rules") };
    if (!pattern.at)
        return PL_OK;
    pl_status status = pl_regex_new(&out->regex, pattern, PL_REGEX_EXACT_CASE, err);
    if (status == PL_ERR_CONTENT) {
        err->status = status = PL_ERR_REQUEST;
        pl_error_field(err, "/rule");
    }
    return status;
}

void pl_rule_filter_close(pl_rule_filter *filter)
{
    pl_regex_free(filter->regex);
}

static bool is_named(const pl_json *ids, pl_str id)
{
    const pl_json *named = ids->first;
    while (named && !pl_str_equal(named->text, id))
        named = named->next;
    return named;
}

bool pl_rule_filter_fits(pl_rule_filter *filter, pl_str id)
{
    pl_regex_match match;
    bool fits = !filter->regex || pl_regex_find(&match, filter->regex, id, 0);
    fits = fits && (!filter->ids || is_named(filter->ids, id));
    filter->fitting += fits;
    return fits;
}

/* The id that the file would have had. */
static pl_str id_of(const pl_error *broken)
{
    pl_str source = pl_str_of(broken->source);
    bool is_rule = pl_str_starts(source, PL_STR("rules/")) && pl_str_ends(source, PL_STR(".lua"));
    return is_rule ? pl_str_slice(source, sizeof "rules/" - 1, source.length - (sizeof ".lua" - 1)) : PL_STR("");
}

pl_status pl_rule_filter_check(const pl_rule_filter *filter, const pl_call *call, pl_error *err)
{
    pl_str asked = pl_json_text(pl_json_find(call->request, "rule"));
    const pl_vector *broken = &pl_snapshot_content(call->snapshot)->broken;
    if (filter->fitting || !asked.at)
        return PL_OK;
    for (size_t i = 0; filter->regex && i < broken->count; i++) {
        pl_regex_match match;
        const pl_error *one = pl_vector_get(broken, i);
        pl_str id = id_of(one);
        if (!id.length || !pl_regex_find(&match, filter->regex, id, 0))
            continue;
        *err = *one;
        return one->status;
    }
    pl_fail(err, PL_ERR_NOT_FOUND, "no rule matches '%.*s'", PL_STR_ARGS(asked));
    pl_error_hint(err, "see: parlance rule list");
    return PL_ERR_NOT_FOUND;
}
