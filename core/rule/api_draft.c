/* draft: the text of an answer, for tone, policy and quality rules. */
#include "rule/api.h"

#include <lauxlib.h>
#include <lua.h>

#include "locale/segment.h"
#include "text/utf8.h"
#include "vm/meter.h"

static const pl_api_kind kind;

static pl_rule_host *take_self(lua_State *lua, const char *function)
{
    return pl_api_self(lua, &kind, NULL, function);
}

static pl_str text_of(const pl_rule_host *host)
{
    return pl_buf_view(&host->call.subject.draft->text);
}

/* draft:text(): string
 * The whole text.
 * @given "Guten Tag."
 * @example draft:text() == "Guten Tag." */
static int text(lua_State *lua)
{
    pl_api_push_str(lua, text_of(take_self(lua, "draft:text")));
    return 1;
}

/* draft:length(): integer
 * Code points of the text.
 * @given "Grüße"
 * @example draft:length() == 5 */
static int length(lua_State *lua)
{
    lua_pushinteger(lua, (lua_Integer)pl_utf8_count(text_of(take_self(lua, "draft:length"))));
    return 1;
}

/* spoken_move: a move and its words.
 * @field id: string = "apology#close"
 * @field text: string = as it stands in the draft */

/* draft:moves(): spoken_move[]
 * The moves in order, each with its words.
 * @given "Guten Tag."
 * @example draft:moves()[1].text == "Guten Tag." */
static int moves(lua_State *lua)
{
    pl_rule_host *host = take_self(lua, "draft:moves");
    const pl_draft_move *move = host->call.subject.draft->moves.at;
    lua_newtable(lua);
    for (size_t i = 0; i < host->call.subject.draft->moves.count; i++) {
        lua_createtable(lua, 0, 2);
        pl_api_push_str(lua, move[i].id);
        lua_setfield(lua, -2, "id");
        pl_api_push_str(lua, pl_str_slice(text_of(host), move[i].start, move[i].end));
        lua_setfield(lua, -2, "text");
        lua_rawseti(lua, -2, (lua_Integer)i + 1);
    }
    return 1;
}

/* draft:sentences(language?: string): string[]
 * The sentences, by the rules of the text's language or the one that is given.
 * @given "Guten Tag. Danke!"
 * @example #draft:sentences() == 2 */
static int sentences(lua_State *lua)
{
    pl_rule_host *host = take_self(lua, "draft:sentences");
    return pl_api_push_sentences(lua, text_of(host), pl_api_tag(lua, 2, "draft:sentences"), "draft:sentences");
}

/* draft:words(): integer
 * How many words; a Han or Kana character counts as one.
 * @given "Vielen Dank"
 * @example draft:words() == 2 */
static int words(lua_State *lua)
{
    return pl_api_push_words(lua, text_of(take_self(lua, "draft:words")), "draft:words");
}

/* draft:entities(kind?: entity_kind): entity[]
 * What the engine has found in the text, of all kinds when none is given.
 * @in policy, quality
 * @given "Write to a.b@example.org."
 * @example draft:entities("email")[1].value == "a.b@example.org" */
static int entities(lua_State *lua)
{
    static const char *const function = "draft:entities";
    const char *names[PL_ENTITY_KIND_COUNT + 1] = { NULL };
    pl_rule_host *host = take_self(lua, function);
    for (int i = 0; i < PL_ENTITY_KIND_COUNT; i++)
        names[i] = pl_entity_kind_name((pl_entity_kind)i);
    int wanted = lua_isnoneornil(lua, 2) ? -1 : pl_api_word(lua, 2, names, function, "kind");
    const pl_vector *all = host->call.context->entities;
    lua_Integer count = 0;
    lua_newtable(lua);
    for (size_t i = 0; all && i < all->count; i++) {
        const pl_entity *entity = pl_vector_get(all, i);
        if (wanted >= 0 && (int)entity->kind != wanted)
            continue;
        pl_api_push_entity(lua, entity, text_of(host));
        lua_rawseti(lua, -2, ++count);
    }
    return 1;
}

/* draft:find(pattern: string, options?: bounds): match[]
 * Matches of an RE2 pattern on the NFC text, outside of protected spans.
 * @given "in 3 Tagen"
 * @example draft:find("[0-9]+")[1].start == 4 */
static int find(lua_State *lua)
{
    static const char *const function = "draft:find";
    pl_error err = { .status = PL_OK };
    pl_rule_host *host = take_self(lua, function);
    pl_str pattern = pl_api_pattern(lua, 2, function);
    pl_api_search search = { .original = text_of(host),
                             .spans = &host->call.subject.draft->spans,
                             .words = pl_api_wants_words(lua, 3, function) };
    pl_api_demand(lua, pl_host_view_of(&search.view, host, PL_FOLD_NFC, &err), function, &err);
    return pl_api_find(lua, &search, pattern, function);
}

/* draft:view(kind: "case"|"skeleton"|"digits"): view
 * The folded text with known ids and filled values masked: without upper and lower case and full width, without look-alike letters, or with all digits as 0-9 and joined.
 * @given "Ｗｅ ＣＨＡＴ"
 * @example draft:view("case"):text() == "we chat" */
static int view(lua_State *lua)
{
    static const char *const names[] = { "case", "skeleton", "digits", NULL };
    static const pl_fold folds[] = { PL_FOLD_CASE, PL_FOLD_SKELETON, PL_FOLD_DIGITS };
    take_self(lua, "draft:view");
    pl_api_push_view(lua, folds[pl_api_word(lua, 2, names, "draft:view", "kind")]);
    return 1;
}

/* ---- changes ---- */

static pl_rule_host *take_writable(lua_State *lua, const char *function)
{
    pl_rule_host *host = take_self(lua, function);
    if (pl_host_reports(host))
        luaL_error(lua, "%s: a %s rule cannot change the text; report with draft:flag", function,
                   pl_rule_stage_name(host->call.rule->stage));
    return host;
}

static bool replace_range(lua_State *lua, pl_rule_host *host, size_t start, size_t end, pl_str with)
{
    pl_error err = { .status = PL_OK };
    pl_draft *draft = host->call.subject.draft;
    if (pl_spans_touch(&draft->spans, start, end))
        return false;
    pl_api_demand(lua, pl_draft_replace(draft, start, end, with, host->call.rule->meaning, &err), "draft:replace",
                  &err);
    pl_host_changed(host);
    return true;
}

/* draft:replace(from: string, to: string, options?: bounds): integer
 * Replaces every occurrence outside of protected spans; returns how many.
 * @in tone
 * @given "a ab a"
 * @example draft:replace("a", "x", { words = true }) == 2 */
static int replace(lua_State *lua)
{
    static const char *const function = "draft:replace";
    pl_rule_host *host = take_writable(lua, function);
    pl_str from = pl_api_text(lua, 2, function, "text to look for");
    pl_str to = pl_api_text(lua, 3, function, "new text");
    bool bounded = pl_api_wants_words(lua, 4, function);
    lua_Integer count = 0;
    if (!from.length)
        return luaL_error(lua, "%s: the text to look for must not be empty", function);
    pl_api_charge(lua, text_of(host));
    size_t at = pl_str_find(text_of(host), from, 0);
    while (at < text_of(host).length) {
        size_t end = at + from.length;
        bool inside = bounded && (pl_word_before(text_of(host), at) || pl_word_behind(text_of(host), end));
        bool done = !inside && replace_range(lua, host, at, end, to);
        pl_meter_look(lua); /* what is behind each place was moved */
        count += done;
        at = pl_str_find(text_of(host), from, done ? at + to.length : end);
    }
    lua_pushinteger(lua, count);
    return 1;
}

/* Puts `to` with $0 … $9 filled and $$ for a dollar. */
static void put_filled(pl_buf *out, pl_str to, pl_str whole, const pl_regex_match *match)
{
    for (size_t i = 0; i < to.length; i++) {
        char next = to.at[i] == '$' && i + 1 < to.length ? to.at[i + 1] : 0;
        if (next == '$') {
            pl_buf_put_byte(out, '$');
            i++;
        } else if (next >= '0' && next <= '9') {
            size_t group = (size_t)(next - '0');
            if (group < match->count && match->group[group].start != SIZE_MAX)
                pl_buf_put(out, pl_str_slice(whole, match->group[group].start, match->group[group].end));
            i++;
        } else {
            pl_buf_put_byte(out, to.at[i]);
        }
    }
}

/* Collects the edits before any is made: the matches belong to the text as it was. */
static pl_status collect(lua_State *lua, pl_vector *edits, const pl_view *seen, const pl_regex *regex, pl_str to,
                         pl_error *err)
{
    pl_regex_match match;
    pl_status status = PL_OK;
    for (size_t at = 0; !status && at < seen->text.length && pl_regex_find(&match, regex, seen->text, at);) {
        at = match.group[0].end;
        pl_meter_look(lua);
        if (match.group[0].start == at) {
            if (at < seen->text.length)
                pl_utf8_next(seen->text, &at);
            continue;
        }
        pl_buf with;
        pl_buf_init(&with, PL_REWRITE_BYTES_MAX * 4);
        put_filled(&with, to, seen->text, &match);
        pl_rewrite_edit *edit = pl_vector_add(edits);
        status = pl_buf_status(&with, "the new text", err);
        pl_str copy = pl_arena_copy(edits->arena, pl_buf_view(&with));
        pl_buf_drop(&with);
        if (!status && (!edit || !copy.at))
            status = pl_fail(err, PL_ERR_MEMORY, "no memory for the edits of a text");
        if (status)
            return status;
        *edit = (pl_rewrite_edit){ .start = match.group[0].start, .end = match.group[0].end, .with = copy };
        pl_view_origin(&edit->start, &edit->end, seen);
    }
    return status;
}

/* draft:replace_regex(pattern: string, to: string): integer
 * Replaces matches of an RE2 pattern, with the groups as $1 and $$ for a dollar; returns how many.
 * @in tone
 * @given "3 Tage"
 * @example draft:replace_regex("([0-9]+) Tage", "$1 Werktage") == 1 */
static int replace_regex(lua_State *lua)
{
    static const char *const function = "draft:replace_regex";
    pl_error err = { .status = PL_OK };
    const pl_view *seen;
    const pl_regex *regex;
    pl_vector edits;
    lua_Integer count = 0;
    pl_rule_host *host = take_writable(lua, function);
    pl_str pattern = pl_api_pattern(lua, 2, function);
    pl_str to = pl_api_text(lua, 3, function, "new text");
    pl_vector_init(&edits, sizeof(pl_rewrite_edit), &host->scratch);
    regex = pl_api_regex(lua, pattern, text_of(host), function);
    pl_api_demand(lua, pl_host_view_of(&seen, host, PL_FOLD_NFC, &err), function, &err);
    pl_api_demand(lua, collect(lua, &edits, seen, regex, to, &err), function, &err);
    for (size_t i = edits.count; i > 0; i--) {
        const pl_rewrite_edit *edit = pl_vector_get(&edits, i - 1);
        count += replace_range(lua, host, edit->start, edit->end, edit->with);
        pl_meter_look(lua);
    }
    lua_pushinteger(lua, count);
    return 1;
}

/* draft:rewrite(rows: rewrites): integer
 * One pass of the rows of text.rewrites; the longest row wins, and no result is looked at again. Returns how many places changed.
 * @in tone
 * @given "We utilize it."
 * @example draft:rewrite(text.rewrites { { "utilize", "use", "W" } }) == 1 */
static int rewrite(lua_State *lua)
{
    static const char *const function = "draft:rewrite";
    pl_error err = { .status = PL_OK };
    size_t count = 0;
    pl_rule_host *host = take_writable(lua, function);
    const pl_rewriter *rewriter = pl_api_rewriter(lua, 2);
    if (!rewriter)
        return luaL_error(lua, "%s: the table must be made by text.rewrites, got %s", function,
                          lua_isnoneornil(lua, 2) ? "nothing" : luaL_typename(lua, 2));
    pl_api_charge(lua, text_of(host));
    pl_status status = pl_rewriter_draft(&count, host->call.subject.draft, &host->scratch, rewriter,
                                         pl_host_language(host), host->call.rule->meaning, &err);
    pl_api_demand(lua, status, function, &err);
    pl_host_changed(host);
    lua_pushinteger(lua, (lua_Integer)count);
    return 1;
}

static const luaL_Reg methods[] = {
    { "text", text },       { "length", length },
    { "moves", moves },     { "sentences", sentences },
    { "words", words },     { "entities", entities },
    { "find", find },       { "view", view },
    { "replace", replace }, { "replace_regex", replace_regex },
    { "rewrite", rewrite }, { "flag", pl_api_flag },
    { NULL, NULL },
};

static const pl_api_kind kind = { .name = "draft", .methods = methods };

const pl_api_kind *pl_api_draft_kind(void)
{
    return &kind;
}

void pl_api_push_draft(lua_State *lua)
{
    pl_api_push_lease(lua, &kind, 0);
}
