/* Reading market settings. */
#include "engine/settings.h"

#include "market/settings.h"

pl_status pl_settings_of(pl_market_settings **out, pl_arena *arena, pl_database *database, pl_str market, pl_error *err)
{
    pl_vector list;
    pl_vector_init(&list, sizeof(pl_setting), arena);
    pl_market_settings *settings = pl_arena_take(arena, sizeof *settings);
    if (!settings)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for settings");
    pl_status status = pl_setting_list(&list, arena, database, market, err);
    if (!status)
        status = pl_market_settings_read(settings, list.at, list.count, market, err);
    *out = settings;
    return status;
}

pl_status pl_settings_find(pl_case_options *options, pl_arena *arena, pl_database *database, const pl_json *request,
                           pl_error *err)
{
    options->shop = pl_json_text(pl_json_path(request, "persona.shop"));
    pl_str id = pl_json_text(pl_json_find(request, "market"));
    const pl_market *market;
    if (!id.at || !database)
        return PL_OK;
    pl_status status = pl_market_find(&market, arena, pl_worker_content(options->worker)->catalog, id, NULL, err);
    if (status) {
        pl_error_field(err, "/market");
        return status;
    }
    pl_market_settings *settings = NULL;
    status = pl_settings_of(&settings, arena, database, market->id, err);
    options->settings = settings;
    return status;
}
