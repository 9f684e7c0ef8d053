/* Finds, loads and freezes what `require` names; a module is loaded once for each state. */
#include "vm/modules.h"

#include <ctype.h>
#include <lauxlib.h>
#include <lua.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/file.h"
#include "vm/chunk.h"
#include "vm/failure.h"
#include "vm/frozen.h"
#include "vm/machine.h"
#include "vm/unknown.h"

enum { SOURCE_BYTES = 256 << 10, NAME_BYTES = 64, PATH_BYTES = 4096 };

/* Its address is the registry key of the modules by path: a view, or the number of the load that is still at it. */
static const char modules_key = 0;

static const char *check_name(lua_State *lua)
{
    size_t length = 0;
    const char *name = luaL_checklstring(lua, 1, &length);
    bool fine =
        length > 0 && length <= NAME_BYTES && strlen(name) == length && name[0] != '/' && name[length - 1] != '/';
    for (size_t i = 0; i < length; i++)
        fine = fine && (isalnum((unsigned char)name[i]) || strchr("_-/", name[i]));
    if (!fine)
        luaL_error(lua, "a library's name is made of letters, digits, '_', '-' and '/'");
    return name;
}

typedef struct candidate {
    pl_str wrong;
    char nearest[NAME_BYTES + 1];
    size_t distance;
} candidate;

static pl_status compare_name(void *payload, const char *relative, pl_error *err)
{
    (void)err;
    candidate *best = payload;
    pl_str name = pl_str_of(relative);
    name = pl_str_slice(name, 0, name.length - (sizeof ".lua" - 1));
    size_t distance = pl_str_distance(best->wrong, name);
    if (distance < best->distance && name.length <= NAME_BYTES) {
        best->distance = distance;
        (void)snprintf(best->nearest, sizeof best->nearest, "%.*s", PL_STR_ARGS(name));
    }
    return PL_OK;
}

static int refuse_unknown(lua_State *lua, const char *name, const pl_vm_options *options)
{
    candidate best = { .wrong = pl_str_of(name), .distance = 3 + strlen(name) / 4 };
    pl_error ignored = { 0 };
    for (size_t i = 0; i < options->library_count; i++)
        (void)pl_file_walk(options->libraries[i], ".lua", compare_name, &best, &ignored);
    if (best.nearest[0])
        return luaL_error(lua, "there is no library '%s' (did you mean '%s'?)", name, best.nearest);
    return luaL_error(lua, "there is no library '%s' in rules/lib", name);
}

/* Fills `path` with the module's file; false when no folder has it. */
static bool find_file(const pl_vm_options *options, const char *name, char *path)
{
    for (size_t i = 0; i < options->library_count; i++) {
        int length = snprintf(path, PATH_BYTES, "%s/%s.lua", options->libraries[i], name);
        if (length >= PATH_BYTES)
            continue;
        if (options->sources ? pl_table_find(options->sources, pl_str_of(path)) != NULL
                             : pl_file_kind_of(path) == PL_FILE_PLAIN)
            return true;
    }
    return false;
}

/* The file's bytes belong to Lua from the start, so that an error frees them. */
static int drop_source(lua_State *lua)
{
    pl_buf_drop(lua_touserdata(lua, 1));
    return 0;
}

static pl_buf *push_source(lua_State *lua)
{
    pl_buf *text = lua_newuserdatauv(lua, sizeof *text, 0);
    pl_buf_init(text, SOURCE_BYTES + 1);
    lua_createtable(lua, 0, 1);
    lua_pushcfunction(lua, drop_source);
    lua_setfield(lua, -2, "__gc");
    lua_setmetatable(lua, -2);
    return text;
}

/* A library with functions refuses names that it lacks; one of values alone may be asked for what it has not. */
static void guard(lua_State *lua, const char *name)
{
    bool functions = false;
    lua_pushvalue(lua, -1);
    pl_frozen_see(lua);
    for (lua_pushnil(lua); lua_next(lua, -2); lua_pop(lua, 1))
        functions = functions || lua_isfunction(lua, -1);
    if (functions)
        pl_unknown_refuse(lua, name, ".");
    lua_pop(lua, 1);
}

/* The author's name for the file: "rules/lib/contact.lua" or "packs/eu/rules/lib/contact.lua", wherever the folder is. */
static const char *shown_path(const char *path)
{
    const char *shown = path;
    for (const char *at = strstr(path, "/rules/"); at; at = strstr(at + 1, "/rules/"))
        shown = at + 1;
    for (const char *at = strstr(path, "/packs/"); at && at < shown; at = strstr(at + 1, "/packs/")) {
        if (strchr(at + strlen("/packs/"), '/') == shown - 1)
            return at + 1;
    }
    return shown;
}

/* Leaves the module's frozen table. */
static void load(lua_State *lua, const char *name, const char *path)
{
    const pl_table *sources = pl_meter_of(lua)->vm->options.sources;
    const pl_str *known = sources ? pl_table_find(sources, pl_str_of(path)) : NULL;
    pl_error err = { 0 };
    pl_chunk chunk;
    pl_buf *text = push_source(lua);
    bool read = known && known->at;
    pl_status status = read ? PL_OK : pl_file_read(text, path, &err);
    if (!status)
        status = pl_chunk_open(&chunk, read ? *known : pl_buf_view(text), shown_path(path), SOURCE_BYTES, &err);
    if (status)
        pl_failure_raise(lua, &err);
    pl_chunk_run(lua, &chunk);
    pl_frozen_make(lua);
    guard(lua, name);
}

static void push_modules(lua_State *lua)
{
    if (lua_rawgetp(lua, LUA_REGISTRYINDEX, &modules_key) == LUA_TTABLE)
        return;
    lua_pop(lua, 1);
    lua_createtable(lua, 0, 0);
    lua_pushvalue(lua, -1);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &modules_key);
}

int pl_modules_require(lua_State *lua)
{
    enum { NAME = 1, MODULES = 2, PATH = 3 };
    pl_vm *vm = pl_meter_of(lua)->vm;
    char path[PATH_BYTES];
    const char *name = check_name(lua);
    if (!vm->is_loading)
        return luaL_error(lua, "`require` belongs at the top of the file, outside of functions");
    lua_settop(lua, NAME);
    push_modules(lua);
    if (!find_file(&vm->options, name, path))
        return refuse_unknown(lua, name, &vm->options);
    lua_pushstring(lua, path);
    lua_pushvalue(lua, PATH);
    int type = lua_rawget(lua, MODULES);
    if (type == LUA_TTABLE)
        return 1;
    if (type == LUA_TNUMBER && lua_tointeger(lua, -1) == (lua_Integer)vm->loads)
        return luaL_error(lua, "the library '%s' requires itself, by way of others or directly", name);
    lua_pushvalue(lua, PATH);
    lua_pushinteger(lua, (lua_Integer)vm->loads);
    lua_rawset(lua, MODULES);
    load(lua, name, path);
    lua_pushvalue(lua, PATH);
    lua_pushvalue(lua, -2);
    lua_rawset(lua, MODULES);
    return 1;
}
