/* draft:flag: a finding of a policy or quality rule. */
#include "rule/api.h"

#include <lauxlib.h>
#include <lua.h>

#include "text/utf8.h"

static const char *const function = "draft:flag";

/* finding: what a rule reports.
 * @field start: integer? = the first character, counted from 1 in code points; nil: about the whole text
 * @field finish: integer? = the last character; nil: the first one
 * @field says: string? = the sentence for the agent; nil: the rule's summary
 * @field fix: fix? = what to do about it */

/* Reads start and finish (code points, 1-based, inclusive) into bytes; both absent: about the whole text. */
static void take_range(lua_State *lua, pl_finding *finding, pl_str text)
{
    bool given = lua_getfield(lua, 2, "start") != LUA_TNIL;
    if (!given && lua_getfield(lua, 2, "finish") != LUA_TNIL)
        luaL_error(lua, "%s: 'finish' needs a 'start'", function);
    if (!given)
        return;
    int64_t count = (int64_t)pl_utf8_count(text);
    int64_t start = pl_api_integer(lua, -1, 1, count, function, "start");
    lua_getfield(lua, 2, "finish");
    int64_t finish = lua_isnil(lua, -1) ? start : pl_api_integer(lua, -1, start, count, function, "finish");
    finding->start = pl_utf8_offset(text, (size_t)start - 1);
    finding->end = pl_utf8_offset(text, (size_t)finish);
}

/* fix: what would put a finding right.
 * @field kind: "replace"|"remove"|"add"|"human" = safe for the engine to do, or for a person
 * @field text: string? = the new words, of replace and add */
static void take_fix(lua_State *lua, pl_finding *finding, pl_arena *arena)
{
    static const char *const names[] = { "kind", "text", NULL };
    static const char *const kinds[] = { "replace", "remove", "add", "human", NULL };
    static const pl_fix_kind fixes[] = { PL_FIX_REPLACE, PL_FIX_REMOVE, PL_FIX_ADD, PL_FIX_HUMAN };
    if (lua_getfield(lua, 2, "fix") == LUA_TNIL)
        return;
    int fix = lua_gettop(lua);
    pl_api_table(lua, fix, function, "fix");
    pl_api_fields(lua, fix, names, function);
    lua_getfield(lua, fix, "kind");
    finding->fix = fixes[pl_api_word(lua, -1, kinds, function, "kind of the fix")];
    bool wants_text = finding->fix == PL_FIX_REPLACE || finding->fix == PL_FIX_ADD;
    if (lua_getfield(lua, fix, "text") != LUA_TNIL && !wants_text)
        luaL_error(lua, "%s: only a fix that replaces or adds has a text", function);
    if (wants_text)
        finding->fix_text = pl_api_keep(lua, arena, pl_api_text(lua, -1, function, "text of the fix"));
    bool wants_range = finding->fix == PL_FIX_REPLACE || finding->fix == PL_FIX_REMOVE;
    if (wants_range && finding->start == finding->end)
        luaL_error(lua, "%s: a fix that replaces or removes needs 'start'", function);
}

/* draft:flag(finding: finding)
 * Reports; without start it is about the whole text.
 * @in policy, quality
 * @given "Call us."
 * @example draft:flag { start = 1, finish = 4, fix = { kind = "remove" } } == nil */
int pl_api_flag(lua_State *lua)
{
    static const char *const names[] = { "start", "finish", "says", "fix", NULL };
    pl_rule_host *host = pl_api_self(lua, pl_api_draft_kind(), NULL, function);
    const pl_rule *rule = host->call.rule;
    if (!pl_host_reports(host))
        return luaL_error(lua, "%s: only policy and quality rules report", function);
    lua_settop(lua, 2);
    pl_api_table(lua, 2, function, "finding");
    pl_api_fields(lua, 2, names, function);
    pl_arena *arena = host->call.context->arena;
    pl_str text = pl_buf_view(&host->call.subject.draft->text);
    pl_finding finding = { .rule = rule->id,
                           .severity = rule->severity,
                           .says = rule->summary,
                           .clause = rule->clause,
                           .penalty = rule->penalty };
    take_range(lua, &finding, text);
    if (lua_getfield(lua, 2, "says") != LUA_TNIL)
        finding.says = pl_api_keep(lua, arena, pl_api_text(lua, -1, function, "sentence"));
    take_fix(lua, &finding, arena);
    finding.match = pl_api_keep(lua, arena, pl_str_slice(text, finding.start, finding.end));
    pl_finding *added = pl_vector_add(&host->call.report->findings);
    if (!added)
        pl_api_refuse_memory(lua);
    else
        *added = finding;
    host->call.changed = true;
    return 0;
}
