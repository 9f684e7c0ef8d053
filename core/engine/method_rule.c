/* `rule.list`. */
#include "engine/method.h"
#include "engine/rule_filter.h"
#include "engine/rule_why.h"

static void write_rule(pl_json_writer *json, const pl_rulebook *book, size_t index)
{
    const pl_rule *rule = pl_rulebook_rule(book, index);
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
    pl_field_text(json, "origin", rule->origin);
    pl_field_text(json, "source", rule->source);
    pl_write_rule_state(json, book, index);
}

pl_status pl_method_rule_list(const pl_call *call, pl_error *err)
{
    const pl_rulebook *book = pl_snapshot_content(call->snapshot)->rulebook;
    const pl_json *explain = pl_json_find(call->request, "explain");
    const pl_facts *market;
    pl_rule_filter filter;
    pl_status status = pl_market_facts(&market, call, err);
    if (!status)
        status = pl_rule_filter_open(&filter, call->request, err);
    if (status)
        return status;
    pl_json_open_object(call->json);
    pl_json_key(call->json, "rules");
    pl_json_open_array(call->json);
    for (size_t i = 0; i < pl_rulebook_count(book); i++) {
        if (!pl_rule_filter_fits(&filter, pl_rulebook_rule(book, i)->id))
            continue;
        write_rule(call->json, book, i);
        if (pl_json_true(explain))
            pl_write_precedence(call->json, book, i, market);
        pl_json_close_object(call->json);
    }
    pl_json_close_array(call->json);
    pl_json_close_object(call->json);
    status = pl_rule_filter_check(&filter, call, err);
    pl_rule_filter_close(&filter);
    return status;
}
