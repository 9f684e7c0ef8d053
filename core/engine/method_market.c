/* `market.list`, `market.show`, `market.set`. */
#include <string.h>

#include "engine/method.h"
#include "engine/settings.h"
#include "engine/write.h"
#include "locale/region.h"
#include "store/settings.h"

enum { TONE_NAME_BYTES = 32 };

static void open_answer(const pl_call *call)
{
    pl_json_open_object(call->json);
    pl_field_str(call->json, "id", pl_json_text(pl_json_find(call->request, "id")));
}

pl_status pl_method_market_list(const pl_call *call, pl_error *err)
{
    const pl_catalog *catalog = pl_snapshot_content(call->snapshot)->catalog;
    pl_vector platforms;
    pl_vector countries;
    pl_vector_init(&platforms, sizeof(pl_str), call->arena);
    pl_vector_init(&countries, sizeof(pl_str), call->arena);
    pl_status status = pl_catalog_platforms(&platforms, catalog, err);
    if (!status)
        status = pl_catalog_countries(&countries, catalog, err);
    if (status)
        return status;
    open_answer(call);
    pl_field_texts(call->json, "platforms", &platforms);
    pl_field_texts(call->json, "countries", &countries);
    const pl_tag *tags;
    size_t count = pl_catalog_languages(&tags, catalog);
    pl_json_key(call->json, "languages");
    pl_json_open_array(call->json);
    for (size_t i = 0; i < count; i++)
        pl_json_put_text(call->json, tags[i].text);
    pl_json_close_array(call->json);
    pl_json_close_object(call->json);
    return PL_OK;
}

static void write_node(pl_json_writer *json, const pl_node *node)
{
    if (node->kind == PL_NODE_TEXT) {
        pl_json_put_str(json, node->text);
    } else if (node->kind == PL_NODE_NUMBER) {
        pl_json_put_number(json, node->number, 3);
    } else if (node->kind == PL_NODE_BOOL) {
        pl_json_put_bool(json, node->truth);
    } else {
        pl_json_open_array(json);
        for (const pl_node *child = node->first; child; child = child->next)
            write_node(json, child);
        pl_json_close_array(json);
    }
}

/* The facts of one file: platform or country. */
static void write_facts(pl_json_writer *json, const char *of, const pl_node *file)
{
    const pl_node *facts = file ? pl_node_find(file, "facts") : NULL;
    for (const pl_node *fact = facts ? facts->first : NULL; fact; fact = fact->next) {
        const pl_node *value = pl_node_find(fact, "value");
        pl_json_open_object(json);
        pl_field_str(json, "name", fact->key);
        pl_field_text(json, "of", of);
        pl_json_key(json, "value");
        write_node(json, value ? value : fact);
        pl_field_str(json, "source", pl_node_text(pl_node_find(fact, "source")));
        pl_field_str(json, "confidence", pl_node_text(pl_node_find(fact, "confidence")));
        pl_json_close_object(json);
    }
}

static void write_market(const pl_call *call, const pl_market *market)
{
    pl_json_writer *json = call->json;
    open_answer(call);
    pl_field_str(json, "market", market->id);
    pl_field_str(json, "platform", market->platform);
    pl_field_str(json, "country", market->country);
    pl_field_text(json, "locale", market->locale.text);
    pl_field_text(json, "language", market->language.text);
    pl_field_bool(json, "language_shipped",
                  pl_catalog_profile(pl_snapshot_content(call->snapshot)->catalog, market->language));
    pl_field_text(json, "currency", market->currency);
    pl_field_text(json, "zone", market->zone);
    pl_json_key(json, "tone");
    pl_json_open_object(json);
    for (int i = 0; i < PL_AXIS_COUNT; i++)
        pl_field_int(json, pl_axis_name((pl_axis)i), market->tone.axis[i]);
    pl_json_close_object(json);
    pl_json_key(json, "facts");
    pl_json_open_array(json);
    write_facts(json, "platform", market->platform_facts);
    write_facts(json, "country", market->country_facts);
    pl_json_close_array(json);
    pl_json_close_object(json);
}

static pl_status find(const pl_market **out, const pl_call *call, pl_error *err)
{
    const pl_catalog *catalog = pl_snapshot_content(call->snapshot)->catalog;
    pl_str id = pl_json_text(pl_json_find(call->request, "market"));
    pl_status status = pl_market_find(out, call->arena, catalog, id, NULL, err);
    const pl_market_settings *set = NULL;
    pl_settings *settings = pl_settings_hold(&call->engine->settings);
    if (!status)
        status = pl_settings_of(&set, settings, (*out)->id, err);
    if (!status && set)
        status = pl_market_adjust(out, call->arena, catalog, *out, set, err);
    pl_settings_release(&call->engine->settings, settings);
    if (status)
        pl_error_field(err, "/market");
    return status;
}

pl_status pl_method_market_show(const pl_call *call, pl_error *err)
{
    const pl_market *market;
    pl_status status = find(&market, call, err);
    if (!status)
        write_market(call, market);
    return status;
}

/* Null takes a setting back; one that was not set is fine. */
static pl_status put(const pl_call *call, pl_str market, const char *name, const pl_json *value, pl_error *err)
{
    if (value->kind != PL_JSON_NULL) {
        pl_setting setting = { .market = market, .name = pl_str_of(name), .value = value->text };
        return pl_setting_put(call->engine->database, &setting, err);
    }
    pl_error ignored = { .status = PL_OK };
    pl_status status = pl_setting_delete(call->engine->database, market, pl_str_of(name), &ignored);
    if (status && status != PL_ERR_NOT_FOUND) {
        *err = ignored;
        return status;
    }
    return PL_OK;
}

static pl_status check_values(const pl_call *call, pl_error *err)
{
    pl_str zone = pl_json_text(pl_json_find(call->request, "zone"));
    pl_str currency = pl_json_text(pl_json_find(call->request, "currency"));
    pl_str locale = pl_json_text(pl_json_find(call->request, "locale"));
    pl_tag tag;
    if (locale.at && (pl_tag_of(&tag, locale, err) || !pl_tag_known(tag))) {
        pl_fail(err, PL_ERR_REQUEST, "'%.*s' is not a locale like de-AT", PL_STR_ARGS(locale));
        pl_error_field(err, "/locale");
        return PL_ERR_REQUEST;
    }
    if (zone.at && !pl_zone_known(pl_arena_copy(call->arena, zone).at)) {
        pl_fail(err, PL_ERR_REQUEST, "'%.*s' is not a time zone like Europe/Berlin", PL_STR_ARGS(zone));
        pl_error_field(err, "/zone");
        return PL_ERR_REQUEST;
    }
    if (currency.at && !pl_currency_known(currency)) {
        pl_fail(err, PL_ERR_REQUEST, "'%.*s' is not a currency like EUR", PL_STR_ARGS(currency));
        pl_error_field(err, "/currency");
        return PL_ERR_REQUEST;
    }
    return PL_OK;
}

static pl_status put_all(const pl_call *call, const pl_market *market, pl_error *err)
{
    static const char *const names[] = { "locale", "currency", "zone" };
    pl_status status = PL_OK;
    for (size_t i = 0; !status && i < sizeof names / sizeof *names; i++) {
        const pl_json *value = pl_json_find(call->request, names[i]);
        status = value ? put(call, market->id, names[i], value, err) : PL_OK;
    }
    const pl_json *tone = pl_json_find(call->request, "tone");
    for (const pl_json *axis = tone ? tone->first : NULL; axis && !status; axis = axis->next) {
        char name[TONE_NAME_BYTES] = "tone.";
        strncat(name, axis->key.at, axis->key.length);
        status = put(call, market->id, name, axis, err);
    }
    return status;
}

pl_status pl_method_market_set(const pl_call *call, pl_error *err)
{
    const pl_market *market;
    if (!call->engine->shop_folder)
        return pl_fail(err, PL_ERR_USAGE,
                       "settings need a shop folder: make one with 'parlance init DIR' and give --shop DIR");
    pl_status status = find(&market, call, err);
    if (!status)
        status = check_values(call, err);
    if (!status)
        status = put_all(call, market, err);
    if (!status)
        status = pl_settings_renew(&call->engine->settings, err);
    if (!status)
        status = find(&market, call, err);
    if (!status)
        write_market(call, market);
    return status;
}
