/* Reads a Lua table into nodes: the list part in order, then the named fields in byte order, each with its line. */
#include "vm/tree.h"

#include <lauxlib.h>
#include <lua.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "text/utf8.h"
#include "vm/frozen.h"

typedef struct tree {
    lua_State *lua;
    pl_arena *arena;
    const char *source;
    pl_tree_functions functions;
    size_t nodes;
    int depth;
    const void *above[PL_TREE_DEPTH]; /* the tables around this one, to see cycles */
    pl_error *err;
} tree;

static pl_status refuse_memory(const tree *job)
{
    return pl_fail_at(job->err, PL_ERR_MEMORY, job->source, 0, 0, "no memory for the file's values");
}

static pl_status read_value(tree *job, pl_node *node, const pl_place *place);

static pl_status read_text(tree *job, pl_node *node)
{
    size_t length = 0;
    const char *text = lua_tolstring(job->lua, -1, &length);
    node->text = pl_arena_copy(job->arena, (pl_str){ .at = text, .length = length });
    return node->text.at ? PL_OK : refuse_memory(job);
}

static pl_status read_string(tree *job, pl_node *node)
{
    node->kind = PL_NODE_TEXT;
    size_t length = 0;
    const char *text = lua_tolstring(job->lua, -1, &length);
    if (memchr(text, '\0', length))
        return pl_node_fail(job->err, node, "a string contains a NUL byte");
    if (pl_utf8_check((pl_str){ .at = text, .length = length }) < length)
        return pl_node_fail(job->err, node, "a string is not UTF-8");
    return read_text(job, node);
}

static pl_status read_number(tree *job, pl_node *node)
{
    node->kind = PL_NODE_NUMBER;
    node->number = lua_tonumber(job->lua, -1);
    if (!isfinite(node->number))
        return pl_node_fail(job->err, node, "a number must be finite");
    lua_pushvalue(job->lua, -1); /* lua_tolstring changes the value itself */
    pl_status status = read_text(job, node);
    lua_pop(job->lua, 1);
    return status;
}

static pl_status read_truth(tree *job, pl_node *node)
{
    node->kind = PL_NODE_BOOL;
    node->truth = lua_toboolean(job->lua, -1);
    return PL_OK;
}

static pl_status read_function(tree *job, pl_node *node)
{
    node->kind = PL_NODE_FUNCTION;
    if (job->functions == PL_TREE_KEEPS_FUNCTIONS)
        return PL_OK;
    return pl_node_fail(job->err, node, "a data file may not contain functions");
}

/* Checks and counts the keys of the table on top: every key is a position of the list part or a name. */
static pl_status count_keys(tree *job, pl_node *node)
{
    lua_State *lua = job->lua;
    size_t keys = 0;
    size_t positions = 0;
    size_t list = 0;
    while (lua_rawgeti(lua, -1, (lua_Integer)list + 1) != LUA_TNIL && list <= PL_TREE_NODES) {
        list++;
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
    for (lua_pushnil(lua); lua_next(lua, -2); lua_pop(lua, 1)) {
        bool is_position = lua_isinteger(lua, -2);
        if (++keys > PL_TREE_NODES - job->nodes)
            return pl_node_fail(job->err, node, "the file holds more than %d values", (int)PL_TREE_NODES);
        if (!is_position && lua_type(lua, -2) != LUA_TSTRING)
            return pl_node_fail(job->err, node, "a key must be a name or a position in the list, got a %s",
                                luaL_typename(lua, -2));
        positions += is_position;
    }
    if (positions != list)
        return pl_node_fail(job->err, node, "the list has a gap behind element %zu", list);
    job->nodes += keys;
    node->count = keys;
    node->list_count = list;
    return PL_OK;
}

static pl_status read_keys(tree *job, const pl_node *table, pl_node *named)
{
    lua_State *lua = job->lua;
    for (lua_pushnil(lua); lua_next(lua, -2); lua_pop(lua, 1)) {
        if (lua_type(lua, -2) != LUA_TSTRING)
            continue;
        size_t length = 0;
        const char *key = lua_tolstring(lua, -2, &length);
        if (memchr(key, '\0', length) || pl_utf8_check((pl_str){ .at = key, .length = length }) < length)
            return pl_node_fail(job->err, table, "a key contains a NUL byte or is not UTF-8");
        named->key = pl_arena_copy(job->arena, (pl_str){ .at = key, .length = length });
        if (!named->key.at)
            return refuse_memory(job);
        named++;
    }
    return PL_OK;
}

static int compare_keys(const void *a, const void *b)
{
    return pl_str_compare(((const pl_node *)a)->key, ((const pl_node *)b)->key);
}

static size_t find_child(const pl_node *table, const pl_node *children, const pl_place *place)
{
    if (!place->key.at)
        return place->index && place->index <= table->list_count ? place->index - 1 : table->count;
    pl_node wanted = { .key = place->key };
    const pl_node *found =
        bsearch(&wanted, children + table->list_count, table->count - table->list_count, sizeof wanted, compare_keys);
    return found ? (size_t)(found - children) : table->count;
}

/* Gives every child the line of its table, then the lines that the source shows. */
static void set_lines(const pl_node *table, pl_node *children, const pl_place **places, const pl_place *place)
{
    for (size_t i = 0; i < table->count; i++) {
        children[i].source = table->source;
        children[i].line = table->line;
        children[i].next = i + 1 < table->count ? children + i + 1 : NULL;
    }
    for (const pl_place *entry = place ? place->first : NULL; entry; entry = entry->next) {
        size_t index = find_child(table, children, entry);
        if (index == table->count)
            continue;
        children[index].line = entry->line;
        places[index] = entry;
    }
}

static pl_status read_children(tree *job, pl_node *table, const pl_place *place)
{
    pl_node *children = pl_arena_take_many(job->arena, table->count, sizeof *children);
    const pl_place **places = pl_arena_take_many(job->arena, table->count, sizeof(pl_place *));
    if (!children || !places)
        return refuse_memory(job);
    pl_node *named = children + table->list_count;
    pl_status status = read_keys(job, table, named);
    if (status)
        return status;
    qsort(named, table->count - table->list_count, sizeof *named, compare_keys);
    set_lines(table, children, places, place);
    for (size_t i = 0; i < table->count; i++) {
        if (i < table->list_count) {
            lua_rawgeti(job->lua, -1, (lua_Integer)i + 1);
        } else {
            lua_pushlstring(job->lua, children[i].key.at, children[i].key.length);
            lua_rawget(job->lua, -2);
        }
        status = read_value(job, children + i, places[i]);
        lua_pop(job->lua, 1);
        if (status)
            return status;
    }
    table->first = children;
    return PL_OK;
}

/* `node` stands on its own place: it knows its line already. */
static pl_status read_table(tree *job, pl_node *node, const pl_place *place)
{
    node->kind = PL_NODE_TABLE;
    luaL_checkstack(job->lua, 4, "the tables are nested too deeply");
    pl_frozen_see(job->lua);
    const void *identity = lua_topointer(job->lua, -1);
    for (int i = 0; i < job->depth; i++)
        if (job->above[i] == identity)
            return pl_node_fail(job->err, node, "a table contains itself");
    if (job->depth == PL_TREE_DEPTH)
        return pl_node_fail(job->err, node, "tables are nested more than %d deep", (int)PL_TREE_DEPTH);
    pl_status status = count_keys(job, node);
    if (status || !node->count)
        return status;
    job->above[job->depth++] = identity;
    status = read_children(job, node, place);
    job->depth--;
    return status;
}

static pl_status read_value(tree *job, pl_node *node, const pl_place *place)
{
    switch (lua_type(job->lua, -1)) {
    case LUA_TTABLE: return read_table(job, node, place);
    case LUA_TSTRING: return read_string(job, node);
    case LUA_TNUMBER: return read_number(job, node);
    case LUA_TBOOLEAN: return read_truth(job, node);
    case LUA_TFUNCTION: return read_function(job, node);
    default: return pl_node_fail(job->err, node, "a %s cannot be kept in a file", luaL_typename(job->lua, -1));
    }
}

pl_status pl_tree_make(const pl_node **out, pl_arena *arena, lua_State *lua, const pl_tree_options *options,
                       pl_error *err)
{
    tree job = { .lua = lua, .arena = arena, .functions = options->functions, .err = err, .nodes = 1 };
    pl_str source = pl_arena_copy(arena, pl_str_of(options->source));
    pl_node *root = pl_arena_take(arena, sizeof *root);
    job.source = source.at;
    if (!source.at || !root)
        return refuse_memory(&job);
    root->source = source.at;
    root->line = options->places ? options->places->line : 0;
    pl_status status = read_value(&job, root, options->places);
    if (!status)
        *out = root;
    return status;
}
