/* Reading market settings. */
#include "engine/settings.h"

#include <stdlib.h>

#include "store/settings.h"

static void take_setting(pl_market_settings *settings, const pl_setting *setting)
{
    pl_str prefix = PL_STR("tone.");
    pl_axis axis;
    if (pl_str_is(setting->name, "locale"))
        settings->locale = setting->value;
    else if (pl_str_is(setting->name, "currency"))
        settings->currency = setting->value;
    else if (pl_str_is(setting->name, "zone"))
        settings->zone = setting->value;
    else if (pl_str_starts(setting->name, prefix) &&
             pl_axis_find(&axis, pl_str_slice(setting->name, prefix.length, setting->name.length)))
        settings->tone[axis] = (int)strtol(setting->value.at, NULL, 10);
}

pl_status pl_settings_of(pl_market_settings **out, pl_arena *arena, pl_database *database, pl_str market, pl_error *err)
{
    pl_vector list;
    pl_vector_init(&list, sizeof(pl_setting), arena);
    pl_market_settings *settings = pl_arena_take(arena, sizeof *settings);
    if (!settings)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for settings");
    for (int i = 0; i < PL_AXIS_COUNT; i++)
        settings->tone[i] = -1;
    pl_status status = pl_setting_list(&list, arena, database, market, err);
    const pl_setting *all = list.at;
    for (size_t i = 0; !status && i < list.count; i++)
        take_setting(settings, &all[i]);
    *out = settings;
    return status;
}

pl_status pl_settings_find(pl_case_options *options, pl_arena *arena, pl_database *database, const pl_json *request,
                           pl_error *err)
{
    options->shop = pl_json_text(pl_json_path(request, "persona.shop"));
    pl_str id = pl_json_text(pl_json_find(request, "market"));
    const pl_market *market;
    if (!id.at)
        return PL_OK;
    pl_status status = pl_market_find(&market, arena, pl_worker_content(options->worker)->catalog, id, NULL, err);
    if (status) {
        pl_error_field(err, "/market");
        return status;
    }
    pl_market_settings *settings;
    status = pl_settings_of(&settings, arena, database, market->id, err);
    options->settings = settings;
    return status;
}
