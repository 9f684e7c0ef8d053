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

enum { SOURCE_BYTES = 256 << 10, NAME_BYTES = 64, PATH_BYTES = 4096 };

/* Its address is the registry key of the modules by name: a view, or the number of the load that is still at it. */
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

static int refuse_unknown(lua_State *lua, const char *name, const pl_vm_options *options)
{
    luaL_Buffer folders;
    luaL_buffinit(lua, &folders);
    for (size_t i = 0; i < options->library_count; i++) {
        luaL_addstring(&folders, i ? ", " : "");
        luaL_addstring(&folders, options->libraries[i]);
    }
    luaL_pushresult(&folders);
    return luaL_error(lua, "there is no library '%s' (searched: %s)", name,
                      options->library_count ? lua_tostring(lua, -1) : "no folders");
}

/* Fills `path` with the module's file; false when no folder has it. */
static bool find_file(const pl_vm_options *options, const char *name, char *path)
{
    for (size_t i = 0; i < options->library_count; i++) {
        int length = snprintf(path, PATH_BYTES, "%s/%s.lua", options->libraries[i], name);
        if (length < PATH_BYTES && pl_file_kind_of(path) == PL_FILE_PLAIN)
            return true;
    }
    return false;
}

typedef struct source {
    pl_buf text;
    char path[PATH_BYTES];
} source;

/* The file's bytes belong to Lua from the start, so that an error frees them. */
static int drop_source(lua_State *lua)
{
    source *from = lua_touserdata(lua, 1);
    pl_buf_drop(&from->text);
    return 0;
}

static source *push_source(lua_State *lua)
{
    source *from = lua_newuserdatauv(lua, sizeof *from, 0);
    pl_buf_init(&from->text, SOURCE_BYTES + 1);
    lua_createtable(lua, 0, 1);
    lua_pushcfunction(lua, drop_source);
    lua_setfield(lua, -2, "__gc");
    lua_setmetatable(lua, -2);
    return from;
}

/* Leaves the module's frozen table. */
static void load(lua_State *lua, const char *name, const pl_vm_options *options)
{
    pl_error err = { 0 };
    pl_chunk chunk;
    source *from = push_source(lua);
    if (!find_file(options, name, from->path))
        (void)refuse_unknown(lua, name, options);
    pl_status status = pl_file_read(&from->text, from->path, &err);
    if (!status)
        status = pl_chunk_open(&chunk, pl_buf_view(&from->text), from->path, SOURCE_BYTES, &err);
    if (status)
        pl_failure_raise(lua, &err);
    pl_chunk_run(lua, &chunk);
    pl_frozen_make(lua);
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
    enum { NAME = 1, MODULES = 2 };
    pl_vm *vm = pl_meter_of(lua)->vm;
    const char *name = check_name(lua);
    if (!vm->is_loading)
        return luaL_error(lua, "`require` belongs at the top of the file, outside of functions");
    lua_settop(lua, NAME);
    push_modules(lua);
    lua_pushvalue(lua, NAME);
    int type = lua_rawget(lua, MODULES);
    if (type == LUA_TTABLE)
        return 1;
    if (type == LUA_TNUMBER && lua_tointeger(lua, -1) == (lua_Integer)vm->loads)
        return luaL_error(lua, "the library '%s' requires itself, by way of others or directly", name);
    lua_pushvalue(lua, NAME);
    lua_pushinteger(lua, (lua_Integer)vm->loads);
    lua_rawset(lua, MODULES);
    load(lua, name, &vm->options);
    lua_pushvalue(lua, NAME);
    lua_pushvalue(lua, -2);
    lua_rawset(lua, MODULES);
    return 1;
}
