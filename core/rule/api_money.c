/* money: amounts with their currency. */
#include "rule/api.h"

#include <lauxlib.h>
#include <lua.h>
#include <string.h>

#include "locale/region.h"

static pl_str take_currency(lua_State *lua, int argument, const char *function)
{
    pl_str currency = pl_api_text(lua, argument, function, "currency");
    if (currency.length != 3 || !pl_currency_known(currency))
        luaL_error(lua, "%s: '%s' is not a currency; ISO 4217 codes such as EUR are", function, currency.at);
    return currency;
}

/* money.write(amount: string|number, currency: string, locale?: string): string
 * The amount, a decimal string or a number, with its currency.
 * @example money.write("12.50", "EUR", "de-DE") == "12,50\u{A0}€" */
static int write(lua_State *lua)
{
    static const char *const function = "money.write";
    pl_value value = { .kind = PL_VALUE_MONEY };
    pl_str currency = take_currency(lua, 2, function);
    memcpy(value.currency, currency.at, 3);
    pl_tag locale = pl_api_tag(lua, 3, function);
    if (!lua_isnumber(lua, 1)) /* a decimal string is one too */
        return luaL_error(lua, "%s: the amount must be a number or a decimal string", function);
    lua_pushvalue(lua, 1);
    value.text.at = lua_tolstring(lua, -1, &value.text.length);
    value.number = lua_tonumber(lua, 1);
    return pl_api_push_formatted(lua, &value, locale, function);
}

/* money.digits(currency: string): integer
 * Decimals that shops write.
 * @example money.digits("JPY") == 0 */
static int digits(lua_State *lua)
{
    lua_pushinteger(lua, pl_currency_digits(take_currency(lua, 1, "money.digits").at));
    return 1;
}

static const luaL_Reg functions[] = { { "write", write }, { "digits", digits }, { NULL, NULL } };

int pl_api_open_money(lua_State *lua)
{
    luaL_newlib(lua, functions);
    return 1;
}
