/* Results of the bindings: strings, values and content as Lua sees them; what is copied is charged. */
#include "rule/api.h"

#include <lauxlib.h>
#include <lua.h>

#include "locale/date.h"
#include "locale/format.h"

enum { NODE_DEPTH_MAX = 16, FORMATTED_MAX = 1024 };

void pl_api_push_str(lua_State *lua, pl_str text)
{
    if (text.at)
        lua_pushlstring(lua, text.at, text.length);
    else
        lua_pushnil(lua);
}

/* Pushing may raise, and then nobody would free the buffer: its bytes move to the call's memory first. */
int pl_api_push_buf(lua_State *lua, pl_buf *buf)
{
    pl_str copy = pl_arena_copy(&pl_api_host(lua)->scratch, pl_buf_view(buf));
    pl_status status = copy.at ? buf->status : PL_ERR_MEMORY;
    pl_buf_drop(buf);
    if (status) {
        pl_host_note(pl_api_host(lua), status);
        return luaL_error(lua, "no memory is left for this call");
    }
    pl_api_push_str(lua, copy);
    return 1;
}

static void push_number(lua_State *lua, double number)
{
    bool exact = number >= -1e15 && number <= 1e15; /* beyond, the conversion is not defined */
    lua_Integer whole = exact ? (lua_Integer)number : 0;
    if (exact && (double)whole == number)
        lua_pushinteger(lua, whole);
    else
        lua_pushnumber(lua, number);
}

static void push_time(lua_State *lua, const pl_value *value)
{
    pl_buf text;
    pl_buf_init(&text, 64);
    pl_date_write(&text, value);
    pl_api_push_buf(lua, &text);
}

void pl_api_push_value(lua_State *lua, const pl_value *value)
{
    switch (value->kind) {
    case PL_VALUE_BOOL: lua_pushboolean(lua, value->number != 0); break;
    case PL_VALUE_NUMBER: push_number(lua, value->number); break;
    case PL_VALUE_MOMENT:
    case PL_VALUE_DAY: push_time(lua, value); break;
    case PL_VALUE_MONEY:
        pl_api_push_str(lua, value->text);
        lua_pushfstring(lua, " %s", value->currency);
        lua_concat(lua, 2);
        break;
    case PL_VALUE_TEXT:
    case PL_VALUE_CHOICE: pl_api_push_str(lua, value->text); break;
    default: lua_pushnil(lua); break;
    }
}

static void push_node(lua_State *lua, const pl_node *node, int depth)
{
    luaL_checkstack(lua, 4, "the content is nested too deeply");
    pl_api_charge(lua, pl_node_text(node));
    if (!node || node->kind == PL_NODE_FUNCTION || depth > NODE_DEPTH_MAX) {
        lua_pushnil(lua);
    } else if (node->kind == PL_NODE_BOOL) {
        lua_pushboolean(lua, node->truth);
    } else if (node->kind == PL_NODE_NUMBER) {
        push_number(lua, node->number);
    } else if (node->kind == PL_NODE_TEXT) {
        pl_api_push_str(lua, node->text);
    } else {
        lua_Integer index = 0;
        lua_createtable(lua, (int)node->list_count, (int)(node->count - node->list_count));
        for (const pl_node *child = node->first; child; child = child->next) {
            if (child->key.at)
                pl_api_push_str(lua, child->key);
            else
                lua_pushinteger(lua, ++index);
            push_node(lua, child, depth + 1);
            lua_rawset(lua, -3);
        }
    }
}

static void push_json(lua_State *lua, const pl_json *value)
{
    luaL_checkstack(lua, 4, "the request is nested too deeply");
    pl_api_charge(lua, pl_json_text(value));
    if (!value || value->kind == PL_JSON_NULL) {
        lua_pushnil(lua);
    } else if (value->kind == PL_JSON_TRUE || value->kind == PL_JSON_FALSE) {
        lua_pushboolean(lua, value->kind == PL_JSON_TRUE);
    } else if (value->kind == PL_JSON_NUMBER) {
        push_number(lua, value->number);
    } else if (value->kind == PL_JSON_STRING) {
        pl_api_push_str(lua, value->text);
    } else {
        lua_Integer index = 0;
        lua_newtable(lua);
        for (const pl_json *child = value->first; child; child = child->next) {
            push_json(lua, child);
            if (value->kind == PL_JSON_ARRAY) {
                lua_rawseti(lua, -2, ++index);
            } else {
                pl_api_push_str(lua, child->key);
                lua_insert(lua, -2);
                lua_rawset(lua, -3);
            }
        }
    }
}

void pl_api_push_json(lua_State *lua, const pl_json *value)
{
    push_json(lua, value);
}

void pl_api_push_node(lua_State *lua, const pl_node *node)
{
    push_node(lua, node, 0);
}

int pl_api_push_formatted(lua_State *lua, const pl_value *value, pl_tag locale, const char *function)
{
    const pl_rule_context *context = pl_api_host(lua)->call.context;
    pl_error err = { .status = PL_OK };
    pl_buf out;
    pl_buf_init(&out, FORMATTED_MAX);
    pl_status status =
        pl_format_value(&out, value, locale, context && context->market ? context->market->zone : "UTC", &err);
    if (status) {
        pl_buf_drop(&out);
        return pl_api_fail(lua, function, &err);
    }
    return pl_api_push_buf(lua, &out);
}

int pl_api_push_folded(lua_State *lua, pl_status (*fold)(pl_buf *, pl_str, const char *, pl_error *),
                       const char *function)
{
    pl_error err = { .status = PL_OK };
    pl_buf out;
    pl_str text = pl_api_text(lua, 1, function, "text");
    pl_tag language = pl_api_tag(lua, 2, function);
    pl_buf_init(&out, 2 * text.length + FORMATTED_MAX);
    if (fold(&out, text, language.text, &err)) {
        pl_buf_drop(&out);
        return pl_api_fail(lua, function, &err);
    }
    return pl_api_push_buf(lua, &out);
}
