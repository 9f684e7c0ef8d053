/* Settings by name. */
#include "market/settings.h"

#include <stdio.h>

enum { LOCALE, CURRENCY, ZONE, TEXT_COUNT, SETTING_COUNT = TEXT_COUNT + PL_AXIS_COUNT, NAME_BYTES = 32 };

void pl_market_settings_init(pl_market_settings *settings)
{
    *settings = (pl_market_settings){ 0 };
    for (size_t i = 0; i < PL_AXIS_COUNT; i++)
        settings->tone[i] = -1;
}

/* The name of the i-th setting, written into `room` where it is made of two words. */
static pl_str name_of(size_t i, char room[NAME_BYTES])
{
    static const char *const texts[TEXT_COUNT] = { [LOCALE] = "locale", [CURRENCY] = "currency", [ZONE] = "zone" };
    if (i < TEXT_COUNT)
        return pl_str_of(texts[i]);
    (void)snprintf(room, NAME_BYTES, "tone.%s", pl_axis_name((pl_axis)(i - TEXT_COUNT)));
    return pl_str_of(room);
}

static pl_status refuse_name(pl_error *err, pl_str name)
{
    char room[NAME_BYTES];
    size_t nearest = 0;
    for (size_t i = 1; i < SETTING_COUNT; i++) {
        size_t least = pl_str_distance(name, name_of(nearest, room));
        if (pl_str_distance(name, name_of(i, room)) < least)
            nearest = i;
    }
    name = pl_str_slice(name, 0, 64);
    (void)pl_fail(err, PL_ERR_USAGE, "a market has no setting '%.*s'", PL_STR_ARGS(name));
    pl_error_hint(err, "the nearest is '%s'; settings: locale, currency, zone and tone.<axis>",
                  name_of(nearest, room).at);
    return PL_ERR_USAGE;
}

static pl_status set_axis(int *out, pl_str name, pl_str value, pl_error *err)
{
    int number = 0;
    bool fits = value.length && value.length <= 3;
    for (size_t i = 0; i < value.length && fits; i++) {
        fits = value.at[i] >= '0' && value.at[i] <= '9';
        number = number * 10 + (value.at[i] - '0');
    }
    if (!fits || number > 100)
        return pl_fail(err, PL_ERR_USAGE, "the setting '%.*s' is a whole number from 0 to 100", PL_STR_ARGS(name));
    *out = number;
    return PL_OK;
}

pl_status pl_market_setting_apply(pl_market_settings *settings, pl_str name, pl_str value, pl_error *err)
{
    pl_str *const texts[TEXT_COUNT] = {
        [LOCALE] = &settings->locale, [CURRENCY] = &settings->currency, [ZONE] = &settings->zone
    };
    for (size_t i = 0; i < SETTING_COUNT; i++) {
        char room[NAME_BYTES];
        if (!pl_str_equal(name, name_of(i, room)))
            continue;
        if (i >= TEXT_COUNT)
            return set_axis(&settings->tone[i - TEXT_COUNT], name, value, err);
        *texts[i] = value;
        return PL_OK;
    }
    return refuse_name(err, name);
}

pl_status pl_market_settings_read(pl_market_settings *out, const pl_setting *rows, size_t count, pl_str market,
                                  pl_error *err)
{
    pl_market_settings_init(out);
    pl_status status = PL_OK;
    for (size_t i = 0; i < count && !status; i++) {
        if (pl_str_equal(rows[i].market, market))
            status = pl_market_setting_apply(out, rows[i].name, rows[i].value, err);
    }
    return status;
}
