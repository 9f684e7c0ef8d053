/* date: days, written as "2026-11-24". */
#include "rule/api.h"

#include <lauxlib.h>
#include <lua.h>

#include "locale/date.h"

enum { DAYS_MAX = 3000000 };

static pl_value take_time(lua_State *lua, int argument, const char *function)
{
    pl_error err = { .status = PL_OK };
    pl_value value;
    pl_api_demand(lua, pl_date_read(&value, pl_api_text(lua, argument, function, "date"), &err), function, &err);
    return value;
}

static int64_t take_day(lua_State *lua, int argument, const char *function)
{
    const pl_rule_context *context = pl_api_host(lua)->call.context;
    pl_value value = take_time(lua, argument, function);
    return pl_date_day(&value, context && context->market ? context->market->zone : "UTC");
}

/* date.between(from: string, to: string): integer
 * Days from one day to the other.
 * @example date.between("2026-11-22", "2026-11-24") == 2 */
static int between(lua_State *lua)
{
    lua_pushinteger(lua, take_day(lua, 2, "date.between") - take_day(lua, 1, "date.between"));
    return 1;
}

/* date.add(day: string, days: integer): string
 * The day so many days on.
 * @example date.add("2026-11-24", 7) == "2026-12-01" */
static int add(lua_State *lua)
{
    pl_buf text;
    int64_t days = pl_api_integer(lua, 2, -DAYS_MAX, DAYS_MAX, "date.add", "number of days");
    pl_value value = { .kind = PL_VALUE_DAY, .time = take_day(lua, 1, "date.add") + days };
    pl_buf_init(&text, 64);
    pl_date_write(&text, &value);
    return pl_api_push_buf(lua, &text);
}

/* date.weekday(day: string): integer
 * 1 for Monday to 7 for Sunday.
 * @example date.weekday("2026-11-24") == 2 */
static int weekday(lua_State *lua)
{
    lua_pushinteger(lua, pl_date_weekday(take_day(lua, 1, "date.weekday")));
    return 1;
}

/* date.write(day: string, locale?: string): string
 * As people of the locale write it.
 * @example date.write("2026-11-24", "de") == "24. November 2026" */
static int write(lua_State *lua)
{
    pl_value value = { .kind = PL_VALUE_DAY, .time = take_day(lua, 1, "date.write") };
    return pl_api_push_formatted(lua, &value, pl_api_tag(lua, 2, "date.write"), "date.write");
}

static const luaL_Reg functions[] = {
    { "between", between }, { "add", add }, { "weekday", weekday }, { "write", write }, { NULL, NULL },
};

int pl_api_open_date(lua_State *lua)
{
    luaL_newlib(lua, functions);
    return 1;
}
