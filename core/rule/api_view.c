/* view: a folded text in which known ids and values are masked. */
#include "rule/api.h"

#include <lauxlib.h>
#include <lua.h>

static const pl_api_kind kind;

static const pl_view *take_view(lua_State *lua, pl_rule_host **host, const char *function)
{
    pl_error err = { .status = PL_OK };
    const pl_view *view;
    int fold = 0;
    *host = pl_api_self(lua, &kind, &fold, function);
    pl_api_demand(lua, pl_host_view_of(&view, *host, (pl_fold)fold, &err), function, &err);
    return view;
}

/* view:text(): string
 * The folded text.
 * @given "GUTEN TAG"
 * @example draft:view("case"):text() == "guten tag" */
static int text(lua_State *lua)
{
    pl_rule_host *host;
    pl_api_push_str(lua, take_view(lua, &host, "view:text")->text);
    return 1;
}

/* view:find(pattern: string, options?: bounds): match[]
 * Matches with the places and words of the original text; `folded` and the groups have the view's words.
 * @given "Guten TAG"
 * @example draft:view("case"):find("tag")[1].text == "TAG" */
static int find(lua_State *lua)
{
    static const char *const function = "view:find";
    pl_rule_host *host;
    pl_api_search search = { .view = take_view(lua, &host, function), .folded = true };
    pl_str pattern = pl_api_pattern(lua, 2, function);
    search.original = pl_buf_view(&host->call.subject.draft->text);
    search.words = pl_api_wants_words(lua, 3, function);
    return pl_api_find(lua, &search, pattern, function);
}

static const luaL_Reg methods[] = { { "text", text }, { "find", find }, { NULL, NULL } };

static const pl_api_kind kind = { .name = "view", .methods = methods };

void pl_api_push_view(lua_State *lua, pl_fold fold)
{
    pl_api_push_lease(lua, &kind, (int)fold);
}
