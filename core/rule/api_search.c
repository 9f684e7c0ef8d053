/* What is found in a text, as Lua sees it: sentences, words, entities, matches with their places. */
#include "rule/api.h"

#include <lauxlib.h>
#include <lua.h>

#include "locale/segment.h"
#include "text/utf8.h"
#include "vm/meter.h"

enum { MATCHES_MAX = 1000 };

int pl_api_push_sentences(lua_State *lua, pl_str text, pl_tag language, const char *function)
{
    pl_error err = { .status = PL_OK };
    pl_vector found;
    pl_vector_init(&found, sizeof(pl_segment), &pl_api_host(lua)->scratch);
    pl_api_charge(lua, text);
    pl_api_demand(lua, pl_segment_sentences(&found, text, language, &err), function, &err);
    lua_newtable(lua);
    for (size_t i = 0; i < found.count; i++) {
        const pl_segment *sentence = pl_vector_get(&found, i);
        pl_api_push_str(lua, pl_str_slice(text, sentence->start, sentence->end));
        lua_rawseti(lua, -2, (lua_Integer)i + 1);
    }
    return 1;
}

int pl_api_push_words(lua_State *lua, pl_str text, const char *function)
{
    pl_error err = { .status = PL_OK };
    pl_vector found;
    pl_vector_init(&found, sizeof(pl_segment), &pl_api_host(lua)->scratch);
    pl_api_charge(lua, text);
    pl_api_demand(lua, pl_segment_words(&found, text, &err), function, &err);
    lua_pushinteger(lua, (lua_Integer)found.count);
    return 1;
}

/* ---- matches ---- */

/* Counts code points forwards only: matches come in order. */
typedef struct place {
    size_t offset;
    size_t index;
} place;

static size_t count_to(place *from, pl_str text, size_t offset)
{
    if (offset < from->offset)
        *from = (place){ 0, 0 };
    from->index += pl_utf8_count(pl_str_slice(text, from->offset, offset));
    from->offset = offset;
    return from->index;
}

static void set_place(lua_State *lua, const char *name, size_t index)
{
    lua_pushinteger(lua, (lua_Integer)index);
    lua_setfield(lua, -2, name);
}

static void push_groups(lua_State *lua, const pl_regex_match *match, pl_str text)
{
    for (size_t i = 1; i < match->count; i++) {
        if (match->group[i].start == SIZE_MAX)
            lua_pushboolean(lua, 0);
        else
            pl_api_push_str(lua, pl_str_slice(text, match->group[i].start, match->group[i].end));
        lua_rawseti(lua, -2, (lua_Integer)i);
    }
}

/* match: a place in a text.
 * @field text: string = the words as they stand in the text
 * @field start: integer = its first character, counted from 1 in code points
 * @field finish: integer = its last character
 * @field folded: string? = the view's words (view:find)
 * @field [integer]: string|false = the groups of the pattern; false for one that took no part */

/* False when the match does not count: it is inside a word, or a protected span is in its way. */
static bool push_match(lua_State *lua, const pl_api_search *search, const pl_regex_match *match, place *from)
{
    size_t start = match->group[0].start;
    size_t end = match->group[0].end;
    pl_str text = search->view->text;
    if (search->words && (pl_word_before(text, start) || pl_word_behind(text, end)))
        return false;
    pl_view_origin(&start, &end, search->view);
    if (search->spans && pl_spans_touch(search->spans, start, end))
        return false;
    lua_createtable(lua, (int)match->count, 4);
    pl_api_push_str(lua, pl_str_slice(search->original, start, end));
    lua_setfield(lua, -2, "text");
    set_place(lua, "start", count_to(from, search->original, start) + 1);
    set_place(lua, "finish", count_to(from, search->original, end));
    push_groups(lua, match, text);
    if (search->folded) {
        pl_api_push_str(lua, pl_str_slice(text, match->group[0].start, match->group[0].end));
        lua_setfield(lua, -2, "folded");
    }
    return true;
}

/* entity: what the engine has found in a text.
 * @field kind: entity_kind = what it is
 * @field text: string = the words as they stand in the text
 * @field value: string = what they mean, in one form
 * @field start: integer = its first character, counted from 1 in code points
 * @field finish: integer = its last character
 * @field sure: boolean = true when its form leaves no doubt */
void pl_api_push_entity(lua_State *lua, const pl_entity *entity, pl_str text)
{
    lua_createtable(lua, 0, 6);
    lua_pushstring(lua, pl_entity_kind_name(entity->kind));
    lua_setfield(lua, -2, "kind");
    pl_api_push_str(lua, entity->text);
    lua_setfield(lua, -2, "text");
    pl_api_push_str(lua, entity->value);
    lua_setfield(lua, -2, "value");
    set_place(lua, "start", pl_utf8_index(text, entity->start) + 1);
    set_place(lua, "finish", pl_utf8_index(text, entity->end));
    lua_pushboolean(lua, entity->sure);
    lua_setfield(lua, -2, "sure");
}

/* Compiling takes a while: the clock is looked at behind it. */
const pl_regex *pl_api_regex(lua_State *lua, pl_str pattern, pl_str text, const char *function)
{
    enum { WORK_A_STEP = 4096 };
    pl_error err = { .status = PL_OK };
    const pl_regex *regex = NULL;
    pl_rule_host *host = pl_api_host(lua);
    size_t before = host->weight;
    pl_api_charge(lua, text);
    pl_api_demand(lua, pl_host_pattern(&regex, host, pattern, &err), function, &err);
    if (host->weight != before)
        pl_meter_look(lua);
    pl_meter_charge(lua, text.length * pl_regex_size(regex) / WORK_A_STEP);
    return regex;
}

int pl_api_find(lua_State *lua, const pl_api_search *search, pl_str pattern, const char *function)
{
    pl_regex_match match;
    place from = { 0, 0 };
    lua_Integer count = 0;
    pl_str text = search->view->text;
    const pl_regex *regex = pl_api_regex(lua, pattern, text, function);
    lua_newtable(lua);
    for (size_t at = 0; at <= text.length && count < MATCHES_MAX && pl_regex_find(&match, regex, text, at);) {
        bool empty = match.group[0].start == match.group[0].end;
        pl_meter_look(lua); /* each search may read to the end of the text */
        at = match.group[0].end;
        if (!empty && push_match(lua, search, &match, &from))
            lua_rawseti(lua, -2, ++count);
        if (empty && at < text.length)
            pl_utf8_next(text, &at);
        else if (empty)
            break;
    }
    return 1;
}
