/* name: people's names. */
#include "rule/api.h"

#include <lauxlib.h>
#include <lua.h>

/* name.title(s: string, language?: string): string
 * Capitals at the starts of words only.
 * @example name.title("MÜLLER", "de") == "Müller" */
static int title(lua_State *lua)
{
    return pl_api_push_folded(lua, pl_fold_title, "name.title");
}

static const luaL_Reg functions[] = { { "title", title }, { NULL, NULL } };

int pl_api_open_name(lua_State *lua)
{
    luaL_newlib(lua, functions);
    return 1;
}
