/* `rule.list` and `rule.test`. */
#include "engine/method.h"
#include "engine/write.h"
#include "rule/examples.h"
#include "text/regex.h"

/* The rules that were asked for: all, or those whose id matches. */
static pl_status read_filter(pl_regex **out, const pl_call *call, pl_error *err)
{
    pl_str pattern = pl_json_text(pl_json_find(call->request, "rule"));
    *out = NULL;
    if (!pattern.at)
        return PL_OK;
    pl_status status = pl_regex_new(out, pattern, PL_REGEX_EXACT_CASE, err);
    if (status == PL_ERR_CONTENT) {
        err->status = status = PL_ERR_REQUEST;
        pl_error_field(err, "/rule");
    }
    return status;
}

static bool wanted(const pl_regex *filter, pl_str id)
{
    pl_regex_match match;
    return !filter || pl_regex_find(&match, filter, id, 0);
}

static void write_rule(pl_json_writer *json, const pl_rule *rule)
{
    bool judges = rule->stage == PL_RULE_POLICY || rule->stage == PL_RULE_QUALITY;
    pl_json_open_object(json);
    pl_field_str(json, "rule", rule->id);
    pl_field_text(json, "stage", pl_rule_stage_name(rule->stage));
    pl_field_str(json, "severity", judges ? pl_str_of(pl_severity_name(rule->severity)) : (pl_str){ NULL, 0 });
    pl_field_str(json, "scope", rule->scope);
    pl_field_str(json, "summary", rule->summary);
    pl_field_str(json, "why", rule->why);
    pl_field_str(json, "clause", rule->clause);
    pl_field_str(json, "penalty", rule->penalty);
    pl_field_bool(json, "of_shop", rule->of_shop);
    pl_field_text(json, "source", rule->source);
    pl_json_close_object(json);
}

static pl_status refuse_none(const pl_call *call, size_t count, pl_error *err)
{
    pl_str pattern = pl_json_text(pl_json_find(call->request, "rule"));
    if (count || !pattern.at)
        return PL_OK;
    pl_fail(err, PL_ERR_NOT_FOUND, "no rule matches '%.*s'", PL_STR_ARGS(pattern));
    pl_error_hint(err, "see: parlance rule list");
    return PL_ERR_NOT_FOUND;
}

pl_status pl_method_rule_list(const pl_call *call, pl_error *err)
{
    const pl_rulebook *book = pl_snapshot_content(call->snapshot)->rulebook;
    pl_regex *filter;
    pl_status status = read_filter(&filter, call, err);
    if (status)
        return status;
    size_t count = 0;
    pl_json_open_object(call->json);
    pl_json_key(call->json, "rules");
    pl_json_open_array(call->json);
    for (size_t i = 0; i < pl_rulebook_count(book); i++) {
        const pl_rule *rule = pl_rulebook_rule(book, i);
        if (!wanted(filter, rule->id))
            continue;
        write_rule(call->json, rule);
        count++;
    }
    pl_json_close_array(call->json);
    pl_json_close_object(call->json);
    pl_regex_free(filter);
    return refuse_none(call, count, err);
}

static void write_result(pl_json_writer *json, const pl_example_result *result)
{
    pl_json_open_object(json);
    pl_field_str(json, "rule", result->rule);
    pl_field_int(json, "example", (int64_t)result->number);
    pl_field_bool(json, "ok", result->ok);
    pl_field_text(json, "source", result->source);
    pl_field_int(json, "line", result->line);
    pl_field_str(json, "says", result->says);
    pl_json_close_object(json);
}

static pl_status write_results(const pl_call *call, const pl_vector *results, const pl_regex *filter, pl_error *err)
{
    const pl_example_result *all = results->at;
    size_t passed = 0;
    size_t failed = 0;
    pl_json_open_object(call->json);
    pl_json_key(call->json, "results");
    pl_json_open_array(call->json);
    for (size_t i = 0; i < results->count; i++) {
        if (!wanted(filter, all[i].rule))
            continue;
        write_result(call->json, &all[i]);
        passed += all[i].ok;
        failed += !all[i].ok;
    }
    pl_json_close_array(call->json);
    pl_field_int(call->json, "passed", (int64_t)passed);
    pl_field_int(call->json, "failed", (int64_t)failed);
    pl_json_close_object(call->json);
    return refuse_none(call, passed + failed, err);
}

pl_status pl_method_rule_test(const pl_call *call, pl_error *err)
{
    const pl_content *content = pl_snapshot_content(call->snapshot);
    pl_vector results;
    pl_regex *filter;
    pl_status status = read_filter(&filter, call, err);
    if (status)
        return status;
    pl_vector_init(&results, sizeof(pl_example_result), call->arena);
    status = pl_examples_run(&results, call->arena, content->rulebook, content->catalog, (pl_str){ NULL, 0 }, err);
    if (!status)
        status = write_results(call, &results, filter, err);
    pl_regex_free(filter);
    return status;
}
