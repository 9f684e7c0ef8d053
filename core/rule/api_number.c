/* number: numbers as people of a locale read and write them. */
#include "rule/api.h"

#include <lauxlib.h>
#include <lua.h>

#include "locale/format.h"

/* number.read(s: string, locale?: string): number?
 * The number that people of the locale mean; nil when it is none.
 * @example number.read("1.234,50", "de") == 1234.5 */
static int read(lua_State *lua)
{
    pl_error err = { .status = PL_OK };
    pl_buf decimal;
    pl_str text = pl_api_text(lua, 1, "number.read", "text");
    pl_tag locale = pl_api_tag(lua, 2, "number.read");
    pl_buf_init(&decimal, 256);
    if (pl_format_read_number(&decimal, text, locale, &err)) {
        pl_buf_drop(&decimal);
        pl_host_note(pl_api_host(lua), err.status);
        lua_pushnil(lua);
        return 1;
    }
    pl_api_push_buf(lua, &decimal);
    if (!lua_stringtonumber(lua, lua_tostring(lua, -1)))
        lua_pushnil(lua);
    return 1;
}

/* number.write(n: number, locale?: string): string
 * With the locale's digits and grouping.
 * @example number.write(1234.5, "de") == "1.234,5" */
static int write(lua_State *lua)
{
    double number = pl_api_number(lua, 1, "number.write", "number");
    pl_tag locale = pl_api_tag(lua, 2, "number.write");
    lua_pushvalue(lua, 1);
    pl_value value = { .kind = PL_VALUE_NUMBER, .number = number, .text = pl_str_of(lua_tostring(lua, -1)) };
    return pl_api_push_formatted(lua, &value, locale, "number.write");
}

static const luaL_Reg functions[] = { { "read", read }, { "write", write }, { NULL, NULL } };

int pl_api_open_number(lua_State *lua)
{
    luaL_newlib(lua, functions);
    return 1;
}
