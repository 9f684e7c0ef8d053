/* plan: the moves of an answer, for arranging rules. */
#include "rule/api.h"

#include <lauxlib.h>
#include <lua.h>

static const pl_api_kind kind;

typedef struct plan_target {
    pl_rule_host *host;
    pl_plan *plan;
    size_t index; /* plan->moves.count when the move is not there */
} plan_target;

/* The move with this id, or else the first with this act. */
static size_t find_move(const pl_plan *plan, pl_str id)
{
    size_t index = pl_plan_find(plan, id);
    return index < plan->moves.count ? index : pl_plan_find_act(plan, id);
}

static plan_target take_target(lua_State *lua, const char *function)
{
    plan_target found = { .host = pl_api_self(lua, &kind, NULL, function) };
    found.plan = found.host->call.subject.plan;
    found.index = find_move(found.plan, pl_api_text(lua, 2, function, "move"));
    return found;
}

static bool is_there(const plan_target *target)
{
    return target->index < target->plan->moves.count;
}

static pl_move *move_of(const plan_target *target)
{
    return pl_vector_get(&target->plan->moves, target->index);
}

static int yes(lua_State *lua)
{
    lua_pushboolean(lua, 1);
    return 1;
}

static int no(lua_State *lua)
{
    lua_pushboolean(lua, 0);
    return 1;
}

/* plan:has(id: string): boolean
 * Whether a move with this id, or this act, is there.
 * @given { "greeting", "apology#close" }
 * @example plan:has("apology") */
static int has(lua_State *lua)
{
    plan_target target = take_target(lua, "plan:has");
    return is_there(&target) ? yes(lua) : no(lua);
}

/* plan:acts(): string[]
 * The ids in order.
 * @given { "greeting", "facts" }
 * @example plan:acts()[2] == "facts" */
static int acts(lua_State *lua)
{
    const pl_plan *plan = pl_api_self(lua, &kind, NULL, "plan:acts")->call.subject.plan;
    lua_createtable(lua, (int)plan->moves.count, 0);
    for (size_t i = 0; i < plan->moves.count; i++) {
        pl_api_push_str(lua, ((const pl_move *)plan->moves.at)[i].id);
        lua_rawseti(lua, -2, (lua_Integer)i + 1);
    }
    return 1;
}

/* plan:weight(id: string): integer?
 * 1 to 3; nil when the move is not there.
 * @given { "greeting", "apology:2" }
 * @example plan:weight("apology") == 2 */
static int weight(lua_State *lua)
{
    plan_target target = take_target(lua, "plan:weight");
    if (is_there(&target))
        lua_pushinteger(lua, move_of(&target)->weight);
    else
        lua_pushnil(lua);
    return 1;
}

/* plan:index(id: string): integer?
 * The move's place from 1; nil when it is not there.
 * @given { "greeting", "facts" }
 * @example plan:index("facts") == 2 */
static int index_of(lua_State *lua)
{
    plan_target target = take_target(lua, "plan:index");
    if (is_there(&target))
        lua_pushinteger(lua, (lua_Integer)target.index + 1);
    else
        lua_pushnil(lua);
    return 1;
}

/* place: where a move goes: one of the four.
 * @field before: string? = directly before this move
 * @field after: string? = directly after this move
 * @field first: boolean? = true: to the front
 * @field last: boolean? = true: to the end */

/* Reads the place into the gap 0 … count; false when the anchor is not there. */
static bool take_gap(lua_State *lua, size_t *gap, const pl_plan *plan, const char *function)
{
    static const char *const names[] = { "before", "after", "first", "last", NULL };
    pl_api_table(lua, 3, function, "place");
    pl_api_fields(lua, 3, names, function);
    int given = -1;
    for (int i = 0; names[i]; i++) {
        if (lua_getfield(lua, 3, names[i]) != LUA_TNIL) {
            if (given >= 0)
                luaL_error(lua, "%s: the place names both '%s' and '%s'", function, names[given], names[i]);
            given = i;
        }
        lua_pop(lua, 1);
    }
    if (given < 0)
        luaL_error(lua, "%s: the place must name 'before', 'after', 'first' or 'last'", function);
    *gap = given == 2 ? 0 : plan->moves.count;
    if (given >= 2)
        return true;
    lua_getfield(lua, 3, names[given]);
    size_t anchor = find_move(plan, pl_api_text(lua, -1, function, names[given]));
    lua_pop(lua, 1);
    *gap = anchor + (given == 1);
    return anchor < plan->moves.count;
}

/* plan:move(id: string, place: place): boolean
 * Puts the move directly before or after another, first or last; false when nothing changed.
 * @given { "cause", "solution" }
 * @example plan:move("solution", { before = "cause" }) */
static int move(lua_State *lua)
{
    size_t gap;
    plan_target target = take_target(lua, "plan:move");
    bool known = take_gap(lua, &gap, target.plan, "plan:move");
    if (!known || !is_there(&target))
        return no(lua);
    size_t to = gap > target.index ? gap - 1 : gap;
    if (to == target.index)
        return no(lua);
    pl_plan_move(target.plan, target.index, to);
    return yes(lua);
}

static pl_str default_act(pl_str id)
{
    return pl_str_slice(id, 0, pl_str_find(id, PL_STR("#"), 0));
}

/* new_move: what else a move that is put in may have.
 * @field act: string? = its act; nil: the id up to '#'
 * @field weight: integer? = 1 to 3; nil: 1 */

/* plan:insert(id: string, place: place, options?: new_move): boolean
 * A new move; its act is the id up to '#' when none is given. False when the id is there already or the place is not.
 * @given { "greeting", "facts" }
 * @example plan:insert("apology", { after = "greeting" }, { weight = 2 }) */
static int insert(lua_State *lua)
{
    static const char *const names[] = { "act", "weight", NULL };
    static const char *const function = "plan:insert";
    pl_error err = { .status = PL_OK };
    int64_t heavy = 1;
    size_t gap;
    pl_plan *plan = pl_api_self(lua, &kind, NULL, function)->call.subject.plan;
    pl_str id = pl_api_text(lua, 2, function, "id");
    pl_str act = default_act(id);
    bool known = take_gap(lua, &gap, plan, function);
    if (!lua_isnoneornil(lua, 4)) {
        pl_api_table(lua, 4, function, "options");
        pl_api_fields(lua, 4, names, function);
        lua_getfield(lua, 4, "act");
        if (!lua_isnil(lua, -1))
            act = pl_api_text(lua, -1, function, "act");
        if (lua_getfield(lua, 4, "weight") != LUA_TNIL)
            heavy = pl_api_integer(lua, -1, 1, 3, function, "weight");
    }
    if (!id.length || !act.length)
        return luaL_error(lua, "%s: the id must not be empty", function);
    if (!known || pl_plan_find(plan, id) < plan->moves.count)
        return no(lua);
    id = pl_api_keep(lua, plan->arena, id);
    act = pl_api_keep(lua, plan->arena, act);
    pl_api_demand(lua, pl_plan_insert(plan, gap, id, act, (int)heavy, &err), function, &err);
    return yes(lua);
}

/* plan:drop(id: string): boolean
 * Takes the move out; false when it is not there.
 * @given { "greeting", "facts" }
 * @example plan:drop("greeting") */
static int drop(lua_State *lua)
{
    plan_target target = take_target(lua, "plan:drop");
    if (!is_there(&target))
        return no(lua);
    pl_plan_drop(target.plan, target.index);
    return yes(lua);
}

/* plan:weigh(id: string, weight: integer): boolean
 * How heavy the move is, 1 to 3; false when nothing changed.
 * @given { "apology" }
 * @example plan:weigh("apology", 3) */
static int weigh(lua_State *lua)
{
    plan_target target = take_target(lua, "plan:weigh");
    int heavy = (int)pl_api_integer(lua, 3, 1, 3, "plan:weigh", "weight");
    if (!is_there(&target) || move_of(&target)->weight == heavy)
        return no(lua);
    move_of(&target)->weight = heavy;
    return yes(lua);
}

/* plan:choose(id: string, variant: string): boolean
 * Which of the move's variants is wanted; false when nothing changed.
 * @given { "facts" }
 * @example plan:choose("facts", "with_eta") */
static int choose(lua_State *lua)
{
    plan_target target = take_target(lua, "plan:choose");
    pl_str variant = pl_api_text(lua, 3, "plan:choose", "variant");
    if (!is_there(&target) || pl_str_equal(move_of(&target)->variant, variant))
        return no(lua);
    move_of(&target)->variant = pl_api_keep(lua, target.plan->arena, variant);
    move_of(&target)->asked = true;
    return yes(lua);
}

static const luaL_Reg methods[] = {
    { "has", has },       { "acts", acts }, { "weight", weight }, { "index", index_of }, { "move", move },
    { "insert", insert }, { "drop", drop }, { "weigh", weigh },   { "choose", choose },  { NULL, NULL },
};

static const pl_api_kind kind = { .name = "plan", .methods = methods };

void pl_api_push_plan(lua_State *lua)
{
    pl_api_push_lease(lua, &kind, 0);
}
