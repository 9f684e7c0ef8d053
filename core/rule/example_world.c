/* Market, facts and tone of an example. */
#include <string.h>

#include "locale/date.h"
#include "rule/example_case.h"

static pl_str field(const pl_example_case *made, const char *name)
{
    return pl_node_text(pl_node_find(made->example, name));
}

static pl_str field_or(const pl_example_case *made, const char *name, const char *otherwise)
{
    pl_str text = field(made, name);
    return text.at ? text : pl_str_of(otherwise);
}

/* The rest of the rule's scope behind `kind` ("platform/"), or what its `when` names; absent when it does not care. */
static pl_str wanted(const pl_rule *rule, const char *kind)
{
    size_t slash = pl_str_find(rule->scope, PL_STR("/"), 0);
    if (pl_str_is(pl_str_slice(rule->scope, 0, slash), kind))
        return pl_str_slice(rule->scope, slash + 1, rule->scope.length);
    const pl_node *test = pl_node_find(pl_node_find(rule->table, "when"), kind);
    if (test && test->kind == PL_NODE_TABLE)
        test = test->first;
    return pl_node_text(test);
}

/* A market that fits the rule: its own platform and country, the likely country of its language, else Amazon in the US. */
static pl_str guess_market(pl_example_case *made)
{
    pl_tag language;
    pl_tag region = { .text = "us" };
    pl_str market = wanted(made->rule, "market");
    pl_str platform = wanted(made->rule, "platform");
    pl_str country = wanted(made->rule, "country");
    pl_str tag = wanted(made->rule, "language");
    if (market.at)
        return market;
    if (tag.at && !pl_tag_of(&language, tag, NULL))
        region = pl_tag_region(language);
    if (!country.at)
        country = pl_str_of(region.text);
    if (!platform.at)
        platform = PL_STR("amazon");
    return pl_arena_format(made->arena, "%.*s-%.*s", PL_STR_ARGS(platform), PL_STR_ARGS(country));
}

static pl_status place_error(const pl_example_case *made, const char *name, pl_status status, pl_error *err)
{
    const pl_node *node = pl_node_find(made->example, name);
    pl_error cause = err ? *err : (pl_error){ .status = status };
    if (status == PL_ERR_MEMORY)
        return status;
    pl_node_fail(err, node ? node : made->example, "%s", cause.message);
    pl_error_hint(err, "%s", cause.hint);
    return PL_ERR_CONTENT;
}

static pl_status choose_market(pl_example_case *made, const pl_catalog *catalog, pl_error *err)
{
    pl_error cause = { .status = PL_OK };
    pl_str id = field(made, "market");
    if (!id.at)
        id = guess_market(made);
    if (!id.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for an example");
    pl_status status = pl_market_find(&made->context.market, made->arena, catalog, id, NULL, &cause);
    if (err && status)
        *err = cause;
    return status ? place_error(made, "market", status, err) : PL_OK;
}

/* The example's language, else that of the rule's scope when the market speaks another, else the market's. */
static pl_status choose_language(pl_tag *out, pl_example_case *made, pl_error *err)
{
    pl_str scope = wanted(made->rule, "language");
    pl_str language = field(made, "language");
    pl_tag locale = made->context.market->locale;
    if (!language.at && scope.at && !pl_str_is(scope, pl_tag_language(locale).text))
        language = scope;
    *out = locale;
    pl_status status = language.at ? pl_tag_of(out, language, err) : PL_OK;
    return status ? place_error(made, "language", status, err) : PL_OK;
}

/* The kinds of node that a fact of a kind may be written as. */
static bool fits(pl_value_kind fact, pl_node_kind node)
{
    static const unsigned allowed[] = {
        [PL_VALUE_TEXT] = 1u << PL_NODE_TEXT,
        [PL_VALUE_CHOICE] = 1u << PL_NODE_TEXT,
        [PL_VALUE_DAY] = 1u << PL_NODE_TEXT,
        [PL_VALUE_MOMENT] = 1u << PL_NODE_TEXT,
        [PL_VALUE_BOOL] = 1u << PL_NODE_BOOL,
        [PL_VALUE_NUMBER] = 1u << PL_NODE_NUMBER,
        [PL_VALUE_MONEY] = 1u << PL_NODE_NUMBER | 1u << PL_NODE_TEXT,
    };
    return allowed[fact] & (1u << node);
}

static pl_status read_fact(pl_value *out, const pl_fact_row *row, const pl_node *node, const char *currency,
                           pl_error *err)
{
    bool time = row->kind == PL_VALUE_MOMENT || row->kind == PL_VALUE_DAY;
    *out = (pl_value){ .kind = row->kind, .text = node->text, .number = node->number };
    if (row->kind == PL_VALUE_BOOL)
        out->number = node->truth;
    if (row->kind == PL_VALUE_MONEY)
        memcpy(out->currency, currency, sizeof out->currency);
    if (!fits(row->kind, node->kind) || (time && pl_date_read(out, node->text, NULL)))
        return pl_node_fail(err, node, "the value does not fit the fact '%s': %s", row->name, row->meaning);
    return PL_OK;
}

static pl_status put_facts(pl_example_case *made, pl_error *err)
{
    size_t count;
    const pl_fact_row *rows = pl_fact_rows(&count);
    const pl_node *facts = pl_node_find(made->example, "facts");
    pl_status status = PL_OK;
    for (const pl_node *node = facts ? facts->first : NULL; node && !status; node = node->next) {
        int index = node->key.at ? pl_fact_find(node->key) : -1;
        if (index >= 0) {
            status = read_fact(&made->facts.at[index], &rows[index], node, made->context.market->currency, err);
            continue;
        }
        pl_str nearest = pl_fact_nearest(node->key.at ? node->key : PL_STR(""));
        status = pl_node_fail(err, node, "there is no fact '%.*s'", PL_STR_ARGS(node->key));
        if (nearest.at)
            pl_error_hint(err, "did you mean '%.*s'?", PL_STR_ARGS(nearest));
    }
    return status;
}

static pl_status put_tone(pl_example_case *made, const pl_catalog *catalog, pl_tag language, pl_error *err)
{
    int asked[PL_AXIS_COUNT];
    const pl_node *axes = pl_node_find(made->example, "tone");
    const pl_value *intensity = pl_facts_find(&made->facts, PL_STR("intensity"));
    for (int i = 0; i < PL_AXIS_COUNT; i++)
        asked[i] = -1;
    for (const pl_node *node = axes ? axes->first : NULL; node; node = node->next) {
        pl_axis axis;
        if (!node->key.at || !pl_axis_find(&axis, node->key) || node->kind != PL_NODE_NUMBER)
            return pl_node_fail(err, node, "tone has no axis '%.*s' with this value", PL_STR_ARGS(node->key));
        asked[axis] = (int)node->number;
    }
    made->tone = pl_market_tone(catalog, made->context.market, language, field_or(made, "channel", "mail"),
                                pl_facts_find(&made->facts, PL_STR("emotion"))->text,
                                intensity ? (int)intensity->number : 0, asked);
    for (int i = 0; i < PL_AXIS_COUNT; i++) {
        pl_str name = pl_arena_format(made->arena, "tone.%s", pl_axis_name((pl_axis)i));
        if (!name.at)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for an example");
        pl_facts_put_number(&made->facts, name.at, made->tone.axis[i]);
    }
    return PL_OK;
}

static pl_status put_words(pl_example_case *made, pl_tag language, pl_error *err)
{
    static const char *const plain[] = { "reply", "situation", "intent" };
    const pl_node *given = pl_node_find(made->example, "given");
    const pl_market *market = made->context.market;
    pl_str tag = pl_arena_copy(made->arena, pl_str_of(language.text));
    pl_str emotion = field(made, "emotion");
    double intensity = pl_node_number(pl_node_find(given, "intensity"), 0);
    if (!tag.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for an example");
    if (!emotion.at)
        emotion = pl_node_text(pl_node_find(given, "emotion"));
    pl_facts_put_text(&made->facts, "market", market->id);
    pl_facts_put_text(&made->facts, "platform", market->platform);
    pl_facts_put_text(&made->facts, "country", market->country);
    pl_facts_put_text(&made->facts, "language", tag);
    pl_facts_put_text(&made->facts, "channel", field_or(made, "channel", "mail"));
    pl_facts_put_text(&made->facts, "turn", field_or(made, "turn", "first"));
    pl_facts_put_text(&made->facts, "initiated_by", PL_STR("buyer"));
    pl_facts_put_text(&made->facts, "emotion", emotion.at ? emotion : PL_STR("calm"));
    pl_facts_put_number(&made->facts, "intensity", pl_node_number(pl_node_find(made->example, "intensity"), intensity));
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        pl_facts_put_text(&made->facts, plain[i], field(made, plain[i]));
    return PL_OK;
}

static pl_status read_now(pl_example_case *made, pl_error *err)
{
    pl_value now;
    pl_status status = pl_date_read(&now, field_or(made, "now", "2026-11-20T09:00:00Z"), err);
    if (status)
        return place_error(made, "now", status, err);
    made->context.now = now;
    made->today = pl_date_day(&now, made->context.market->zone);
    return PL_OK;
}

pl_status pl_example_world_make(pl_example_case *made, const pl_catalog *catalog, pl_error *err)
{
    pl_tag language;
    pl_status status = choose_market(made, catalog, err);
    if (!status)
        status = choose_language(&language, made, err);
    if (!status)
        status = put_words(made, language, err);
    if (!status)
        status = put_facts(made, err);
    if (!status)
        status = put_tone(made, catalog, language, err);
    if (!status)
        status = read_now(made, err);
    if (status)
        return status;
    made->context.facts = &made->facts;
    made->context.catalog = catalog;
    made->context.profile = pl_catalog_profile(catalog, language);
    made->context.tone = &made->tone;
    made->context.arena = made->arena;
    made->context.example = made->example;
    return PL_OK;
}
