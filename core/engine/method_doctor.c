/* `doctor`: whether all is well, and what the shop should know otherwise. */
#include "engine/method.h"
#include "engine/rule_why.h"
#include "locale/date.h"
#include "locale/format.h"

static void open_health(pl_json_writer *json, const char *name, pl_status status, pl_str says)
{
    pl_json_open_object(json);
    pl_field_text(json, "name", name);
    pl_field_bool(json, "ok", !status);
    pl_field_str(json, "says", says);
}

static void write_health(pl_json_writer *json, const char *name, pl_status status, pl_str says)
{
    open_health(json, name, status, says);
    pl_json_close_object(json);
}

static void write_fault(const pl_call *call, const char *name, const pl_error *fault)
{
    char line[PL_ERROR_SOURCE_BYTES + 2 * PL_ERROR_MESSAGE_BYTES];
    pl_error_line(line, sizeof line, fault);
    open_health(call->json, name, fault->status, pl_str_of(line));
    pl_field_text(call->json, "message", fault->message);
    pl_field_text(call->json, "source", fault->source);
    pl_field_int(call->json, "line", fault->line);
    pl_json_close_object(call->json);
}

/* What was left out when the content was loaded, and why newer content was not taken over. */
static void write_faults(const pl_call *call, const pl_vector *broken)
{
    const pl_error *all = broken->at;
    const pl_error *refused = pl_snapshot_refusal(call->snapshot);
    for (size_t i = 0; i < broken->count; i++)
        write_fault(call, "shop file", &all[i]);
    if (refused)
        write_fault(call, "reload", refused);
}

/* What the shop has switched off on purpose is fine, but never unseen. */
static void write_rules_off(const pl_call *call, const pl_rulebook *book)
{
    const pl_rule *rule;
    for (size_t i = 0; (rule = pl_rulebook_off(book, i)); i++) {
        bool judges = rule->stage == PL_RULE_POLICY;
        pl_str says = pl_arena_format(call->arena, "rules/off.lua:%d: '%.*s'%s%s: %.*s", rule->off_line,
                                      PL_STR_ARGS(rule->id), judges ? ", which would " : "",
                                      judges ? pl_severity_name(rule->severity) : "", PL_STR_ARGS(rule->off));
        write_health(call->json, "rule off", PL_OK, says);
    }
}

/* Rules that were stopped three times in a row. */
static void write_outages(const pl_call *call, const pl_rulebook *book)
{
    pl_rule_outage outage;
    char since[PL_DATE_BYTES];
    for (size_t i = 0; i < pl_rulebook_count(book); i++) {
        if (!pl_rulebook_outage(&outage, book, i))
            continue;
        pl_value moment = { .kind = PL_VALUE_MOMENT, .time = outage.since };
        pl_str date = pl_date_print(since, &moment);
        pl_str says =
            pl_arena_format(call->arena, "'%.*s' was stopped three times in a row (%s) and is not run since %.*s",
                            PL_STR_ARGS(outage.rule->id), outage.budget, PL_STR_ARGS(date));
        write_health(call->json, "rule out", PL_ERR_BUDGET, says);
    }
}

pl_status pl_method_doctor(const pl_call *call, pl_error *err)
{
    (void)err;
    const pl_content *content = pl_snapshot_content(call->snapshot);
    pl_error cause = { .status = PL_OK };
    pl_json_open_object(call->json);
    pl_write_versions(call->json, content);
    pl_json_key(call->json, "checks");
    pl_json_open_array(call->json);
    pl_str rules = pl_arena_format(call->arena, "%zu rules loaded", pl_rulebook_count(content->rulebook));
    write_health(call->json, "content", PL_OK, rules);
    pl_status status = pl_database_check(call->engine->database, &cause);
    bool memory = !call->engine->shop_folder;
    pl_str fine = memory ? PL_STR("in memory: give --shop DIR to keep settings and events") : PL_STR("sound");
    write_health(call->json, "store", status, status ? pl_str_of(cause.message) : fine);
    pl_str locales = pl_arena_format(call->arena, "ICU %s, time zones %s", pl_icu_version(), pl_icu_zone_version());
    write_health(call->json, "locale", PL_OK, locales);
    write_faults(call, &content->broken);
    write_rules_off(call, content->rulebook);
    write_outages(call, content->rulebook);
    pl_json_close_array(call->json);
    pl_json_close_object(call->json);
    return PL_OK;
}
