/* text: reading and folding text, and tables of rewrites. */
#include "rule/api.h"

#include <lauxlib.h>
#include <lua.h>

#include "text/utf8.h"
#include "vm/meter.h"

static const char rewriter_name[] = "rewrites";

/* ---- tables of rewrites ---- */

static int free_rewriter(lua_State *lua)
{
    pl_rewriter **kept = lua_touserdata(lua, 1);
    pl_rewriter_free(*kept);
    *kept = NULL;
    return 0;
}

const pl_rewriter *pl_api_rewriter(lua_State *lua, int argument)
{
    pl_rewriter *const *kept = luaL_testudata(lua, argument, rewriter_name);
    return kept ? *kept : NULL;
}

/* An owner before the thing it owns: from here on an error leaks nothing. */
static pl_rewriter **push_owner(lua_State *lua)
{
    pl_rewriter **kept = lua_newuserdatauv(lua, sizeof *kept, 0);
    *kept = NULL;
    if (lua_getfield(lua, LUA_REGISTRYINDEX, rewriter_name) == LUA_TNIL) {
        lua_pop(lua, 1);
        lua_createtable(lua, 0, 3);
        lua_pushcfunction(lua, free_rewriter);
        lua_setfield(lua, -2, "__gc");
        lua_pushstring(lua, rewriter_name);
        lua_setfield(lua, -2, "__name");
        lua_pushboolean(lua, 0);
        lua_setfield(lua, -2, "__metatable");
        lua_pushvalue(lua, -1);
        lua_setfield(lua, LUA_REGISTRYINDEX, rewriter_name);
    }
    lua_setmetatable(lua, -2);
    return kept;
}

static int fail_row(lua_State *lua, size_t number, const char *wanted)
{
    return luaL_error(lua, "text.rewrites: row %d must be %s", (int)number, wanted);
}

/* The row's strings stay on the stack's table, so what is read here lives until the rewriter has copied it. */
static pl_str row_text(lua_State *lua, int row, int index, size_t number)
{
    pl_str value = { NULL, 0 };
    if (lua_rawgeti(lua, row, index) == LUA_TSTRING)
        value.at = lua_tolstring(lua, -1, &value.length);
    else if (!lua_isnil(lua, -1))
        fail_row(lua, number, "a list of strings: { from, to, mode }");
    lua_pop(lua, 1);
    return value;
}

/* rewrite_row: one row of text.rewrites.
 * @field [1]: string = what is looked for
 * @field [2]: string? = what takes its place; "" deletes; not needed by a guard
 * @field [3]: string? = its mode: L anywhere, W between word bounds, S at the start of a sentence, Q a whole sentence, E a whole line, G a guard that stays as it is
 * @field mode: string? = the mode, by name: { "nicht definitiv", mode = "G" } */
static void take_row(lua_State *lua, pl_rewrite_row *out, size_t number)
{
    int row = lua_gettop(lua);
    if (!lua_istable(lua, row))
        fail_row(lua, number, "a table: { from, to, mode }");
    pl_api_table(lua, row, "text.rewrites", "row");
    out->from = row_text(lua, row, 1, number);
    out->to = row_text(lua, row, 2, number);
    pl_str mode = row_text(lua, row, 3, number);
    if (lua_getfield(lua, row, "mode") == LUA_TSTRING)
        mode.at = lua_tolstring(lua, -1, &mode.length);
    lua_pop(lua, 1);
    if (!mode.at || !pl_rewrite_mode_find(&out->mode, mode))
        fail_row(lua, number, "marked with one of the modes L W S Q E G");
    if (!out->from.at || (!out->to.at && out->mode != PL_REWRITE_GUARD))
        fail_row(lua, number, "a list of strings: { from, to, mode }");
    if (!out->to.at)
        out->to = out->from;
}

/* text.rewrites(rows: rewrite_row[]): rewrites
 * Compiles rows { from, to, mode } for draft:rewrite, at load. Refuses rows whose result would be rewritten again.
 * @example text.rewrites { { "utilize", "use", "W" } } */
static int rewrites(lua_State *lua)
{
    static const char *const function = "text.rewrites";
    pl_error err = { .status = PL_OK };
    lua_settop(lua, 1);
    pl_api_table(lua, 1, function, "rows");
    size_t count = lua_rawlen(lua, 1);
    if (count > PL_REWRITE_ROWS_MAX)
        return luaL_error(lua, "%s: there are more than %d rows", function, PL_REWRITE_ROWS_MAX);
    pl_meter_charge(lua, 1 + 16 * count);
    pl_rewrite_row *rows = pl_api_take(lua, (count + 1) * sizeof *rows);
    for (size_t i = 0; i < count; i++) {
        lua_rawgeti(lua, 1, (lua_Integer)i + 1);
        take_row(lua, &rows[i], i + 1);
        lua_pop(lua, 1);
    }
    pl_rewriter **kept = push_owner(lua);
    pl_api_demand(lua, pl_rewriter_new(kept, rows, count, &err), function, &err);
    pl_api_demand(lua, pl_rewriter_check(*kept, &err), function, &err);
    return 1;
}

/* ---- reading ---- */

/* text.length(s: string): integer
 * Code points.
 * @example text.length("für") == 3 */
static int length(lua_State *lua)
{
    lua_pushinteger(lua, (lua_Integer)pl_utf8_count(pl_api_text(lua, 1, "text.length", "text")));
    return 1;
}

/* text.words(s: string): integer
 * How many words; a Han or Kana character counts as one.
 * @example text.words("Guten Tag, Frau Wolf") == 4 */
static int words(lua_State *lua)
{
    return pl_api_push_words(lua, pl_api_text(lua, 1, "text.words", "text"), "text.words");
}

/* text.sentences(s: string, language?: string): string[]
 * The sentences, by the rules of the language.
 * @example #text.sentences("Am 3. Mai. Danke.", "de") == 2 */
static int sentences(lua_State *lua)
{
    pl_str whole = pl_api_text(lua, 1, "text.sentences", "text");
    return pl_api_push_sentences(lua, whole, pl_api_tag(lua, 2, "text.sentences"), "text.sentences");
}

static const pl_view *make_view(lua_State *lua, pl_str whole, pl_fold fold, const char *function)
{
    pl_error err = { .status = PL_OK };
    pl_view *view = pl_api_take(lua, sizeof *view);
    pl_api_charge(lua, whole);
    pl_api_demand(lua, pl_view_make(view, &pl_api_host(lua)->scratch, whole, fold, &err), function, &err);
    return view;
}

/* text.find(s: string, pattern: string, options?: bounds): match[]
 * Matches of an RE2 pattern, from left to right.
 * @example text.find("12 Tage", "[0-9]+")[1].finish == 2 */
static int find(lua_State *lua)
{
    static const char *const function = "text.find";
    pl_str whole = pl_api_text(lua, 1, function, "text");
    pl_str pattern = pl_api_pattern(lua, 2, function);
    pl_api_search search = { .original = whole, .words = pl_api_wants_words(lua, 3, function) };
    search.view = make_view(lua, whole, PL_FOLD_NFC, function);
    return pl_api_find(lua, &search, pattern, function);
}

/* text.fold(s: string, kind: "nfc"|"case"|"skeleton"|"digits"): string
 * The folded text, as draft:view shows it.
 * @example text.fold("ＡＢＣ", "case") == "abc" */
static int fold(lua_State *lua)
{
    static const char *const names[PL_FOLD_COUNT + 1] = { "nfc", "case", "skeleton", "digits", NULL };
    pl_str whole = pl_api_text(lua, 1, "text.fold", "text");
    pl_fold kind = (pl_fold)pl_api_word(lua, 2, names, "text.fold", "kind");
    pl_api_push_str(lua, make_view(lua, whole, kind, "text.fold")->text);
    return 1;
}

/* text.first_upper(s: string, language?: string): string
 * With a capital at its start, by the language's rules.
 * @example text.first_upper("öffnen", "de") == "Öffnen" */
static int first_upper(lua_State *lua)
{
    return pl_api_push_folded(lua, pl_fold_first_upper, "text.first_upper");
}

/* text.first_lower(s: string, language?: string): string
 * With a small letter at its start.
 * @example text.first_lower("Öffnen", "de") == "öffnen" */
static int first_lower(lua_State *lua)
{
    return pl_api_push_folded(lua, pl_fold_first_lower, "text.first_lower");
}

static const luaL_Reg functions[] = {
    { "rewrites", rewrites },
    { "length", length },
    { "words", words },
    { "sentences", sentences },
    { "find", find },
    { "fold", fold },
    { "first_upper", first_upper },
    { "first_lower", first_lower },
    { NULL, NULL },
};

int pl_api_open_text(lua_State *lua)
{
    luaL_newlib(lua, functions);
    return 1;
}
