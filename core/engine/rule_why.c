/* Writing the precedence of rules. */
#include "engine/rule_why.h"

#include <stdio.h>

#include "locale/date.h"
#include "market/market.h"

enum { WANTS_BYTES = 64 << 10, LINE_BYTES = 2048 };

static const char off_source[] = "rules/off.lua";

static void write_off(pl_json_writer *json, const pl_rule *rule)
{
    pl_json_key(json, "off");
    if (!rule->off.at) {
        pl_json_put_null(json);
        return;
    }
    pl_json_open_object(json);
    pl_field_str(json, "why", rule->off);
    pl_field_text(json, "source", off_source);
    pl_field_int(json, "line", rule->off_line);
    pl_json_close_object(json);
}

void pl_write_rule_state(pl_json_writer *json, const pl_rulebook *book, size_t index)
{
    pl_rule_outage outage;
    write_off(json, pl_rulebook_rule(book, index));
    pl_json_key(json, "outage");
    if (!pl_rulebook_outage(&outage, book, index)) {
        pl_json_put_null(json);
        return;
    }
    pl_value since = { .kind = PL_VALUE_MOMENT, .time = outage.since };
    pl_json_open_object(json);
    pl_field_text(json, "budget", outage.budget);
    pl_field_moment(json, "since", &since);
    pl_json_close_object(json);
}

static void write_replaced(pl_json_writer *json, const pl_rulebook *book, const pl_rule *rule)
{
    pl_json_key(json, "over");
    pl_json_open_array(json);
    while ((rule = pl_rulebook_replaced(book, rule))) {
        pl_json_open_object(json);
        pl_field_text(json, "origin", rule->origin);
        pl_field_text(json, "source", rule->source);
        pl_json_close_object(json);
    }
    pl_json_close_array(json);
}

static void write_after(pl_json_writer *json, const pl_rulebook *book, const pl_rule *rule)
{
    pl_str id;
    pl_json_key(json, "after");
    pl_json_open_array(json);
    for (size_t i = 0; (id = pl_rulebook_after(book, rule, i)).at; i++)
        pl_json_put_str(json, id);
    pl_json_close_array(json);
}

/* Whether the test is decided for a market as a whole, before any message. */
static bool is_decided(const pl_condition *when, size_t index)
{
    static const char *const facts[] = { "market", "platform", "country" };
    pl_str name = pl_condition_name(when, index);
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
        if (pl_str_is(name, facts[i]))
            return true;
    }
    return false;
}

static void write_test(pl_json_writer *json, const pl_condition *when, size_t index, const pl_facts *market)
{
    pl_buf wants;
    bool decided = is_decided(when, index);
    pl_buf_init(&wants, WANTS_BYTES);
    pl_condition_describe(&wants, when, index);
    pl_json_open_object(json);
    pl_field_str(json, "fact", pl_condition_name(when, index));
    pl_field_str(json, "wants", pl_buf_view(&wants));
    pl_field_text(json, "decided", decided ? "load" : "message");
    pl_json_key(json, "holds");
    if (decided && market)
        pl_json_put_bool(json, pl_condition_test_holds(when, index, market));
    else
        pl_json_put_null(json);
    pl_json_close_object(json);
    pl_buf_drop(&wants);
}

static void write_applies(pl_json_writer *json, const pl_rule *rule, const pl_facts *market)
{
    pl_json_key(json, "applies");
    if (market)
        pl_json_put_bool(json, !rule->off.at && pl_condition_fits(rule->when, market));
    else
        pl_json_put_null(json);
}

void pl_write_precedence(pl_json_writer *json, const pl_rulebook *book, size_t index, const pl_facts *market)
{
    const pl_rule *rule = pl_rulebook_rule(book, index);
    pl_json_key(json, "precedence");
    pl_json_open_object(json);
    pl_field_int(json, "order", (int64_t)index + 1);
    write_replaced(json, book, rule);
    write_after(json, book, rule);
    write_applies(json, rule, market);
    pl_json_key(json, "tests");
    pl_json_open_array(json);
    for (size_t i = 0; i < pl_condition_tests(rule->when); i++)
        write_test(json, rule->when, i, market);
    pl_json_close_array(json);
    pl_json_close_object(json);
}

pl_status pl_market_facts(const pl_facts **out, const pl_call *call, pl_error *err)
{
    const pl_market *market;
    pl_str id = pl_json_text(pl_json_find(call->request, "market"));
    *out = NULL;
    if (!id.at)
        return PL_OK;
    pl_facts *facts = pl_arena_take(call->arena, sizeof *facts);
    if (!facts)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the facts of a market");
    pl_status status =
        pl_market_find(&market, call->arena, pl_snapshot_content(call->snapshot)->catalog, id, NULL, err);
    if (status) {
        pl_error_field(err, "/market");
        return status;
    }
    pl_facts_put_text(facts, "market", market->id);
    pl_facts_put_text(facts, "platform", market->platform);
    pl_facts_put_text(facts, "country", market->country);
    *out = facts;
    return PL_OK;
}

void pl_write_switched_off(pl_json_writer *json, const pl_rulebook *book, const pl_facts *market)
{
    const pl_rule *rule;
    for (size_t i = 0; (rule = pl_rulebook_off(book, i)); i++) {
        bool guards = rule->stage == PL_RULE_POLICY && rule->severity == PL_BLOCK;
        if (!guards || (market && !pl_condition_fits(rule->when, market)))
            continue;
        char line[LINE_BYTES];
        snprintf(line, sizeof line, "%s:%d: the blocking rule '%.*s' is switched off: %.*s", off_source, rule->off_line,
                 PL_STR_ARGS(rule->id), PL_STR_ARGS(rule->off));
        pl_json_put_text(json, line);
    }
}
