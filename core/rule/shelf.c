/* Finds the shelves, and reads their libraries. */
#include "rule/shelf.h"

#include <string.h>

#include "base/file.h"

enum { LIBRARY_BYTES = 256 << 10 };

static const char manifest_name[] = "/pack.lua";

static pl_status out_of_memory(pl_error *err)
{
    return pl_fail(err, PL_ERR_MEMORY, "no memory for the places of rules");
}

/* A shelf whose rules lie in TOP/rules. */
static pl_shelf *add(pl_vector *out, pl_arena *arena, const char *top)
{
    pl_shelf *shelf = pl_vector_add(out);
    pl_str folder = pl_arena_format(arena, "%s/rules", top);
    pl_str library = pl_arena_format(arena, "%s/rules/lib", top);
    if (!shelf || !folder.at || !library.at)
        return NULL;
    const pl_shelf *builtin = out->at;
    *shelf = (pl_shelf){ .prefix = "", .folder = folder.at, .of_shop = shelf != builtin };
    if (shelf != builtin)
        shelf->libraries[shelf->library_count++] = builtin->libraries[0];
    shelf->libraries[shelf->library_count++] = library.at;
    return shelf;
}

/* The shelf of the pack in `folder`, under its name. */
static pl_status add_pack(pl_vector *out, pl_arena *arena, const char *folder, pl_str name, pl_error *err)
{
    pl_str prefix = pl_arena_format(arena, "packs/%.*s/", PL_STR_ARGS(name));
    pl_str origin = pl_arena_format(arena, "pack %.*s", PL_STR_ARGS(name));
    pl_shelf *shelf = prefix.at && origin.at ? add(out, arena, folder) : NULL;
    if (!shelf)
        return out_of_memory(err);
    shelf->origin = origin.at;
    shelf->prefix = prefix.at;
    return PL_OK;
}

typedef struct pack_search {
    pl_vector *out;
    pl_arena *arena;
    const char *packs; /* the folder */
} pack_search;

static pl_status visit(void *payload, const char *relative, pl_error *err)
{
    pack_search *at = payload;
    pl_str name = { relative, strlen(relative) - (sizeof manifest_name - 1) };
    if (pl_str_find(name, PL_STR("/"), 0) < name.length)
        return PL_OK; /* a file of that name deep inside of a pack */
    pl_str folder = pl_arena_format(at->arena, "%s/%.*s", at->packs, PL_STR_ARGS(name));
    return folder.at ? add_pack(at->out, at->arena, folder.at, name, err) : out_of_memory(err);
}

static pl_status find_packs(pl_vector *out, pl_arena *arena, const char *shop, pl_error *err)
{
    pack_search search = { .out = out, .arena = arena };
    pl_str packs = pl_arena_format(arena, "%s/packs", shop);
    if (!packs.at)
        return out_of_memory(err);
    search.packs = packs.at;
    if (pl_file_kind_of(packs.at) != PL_FILE_FOLDER)
        return PL_OK;
    return pl_file_walk(packs.at, manifest_name, visit, &search, err);
}

pl_status pl_shelves_find(pl_vector *out, pl_arena *arena, pl_content_folders folders, pl_error *err)
{
    pl_shelf *builtin = add(out, arena, folders.builtin);
    if (!builtin)
        return out_of_memory(err);
    builtin->origin = "built-in";
    if (!folders.shop)
        return PL_OK;
    pl_status status = find_packs(out, arena, folders.shop, err);
    if (status)
        return status;
    pl_shelf *shop = add(out, arena, folders.shop);
    if (!shop)
        return out_of_memory(err);
    shop->origin = "shop";
    return PL_OK;
}

typedef struct reading {
    pl_table *sources;
    pl_arena *arena;
    const char *folder;
} reading;

static pl_status read_library(void *payload, const char *relative, pl_error *err)
{
    reading *at = payload;
    pl_buf text;
    pl_str path = pl_arena_format(at->arena, "%s/%s", at->folder, relative);
    pl_str *kept = pl_arena_take(at->arena, sizeof *kept);
    if (!path.at || !kept)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a library");
    pl_buf_init(&text, LIBRARY_BYTES);
    pl_error unread = { .status = PL_OK };
    if (!pl_file_read(&text, path.at, &unread))
        *kept = pl_arena_copy(at->arena, pl_buf_view(&text));
    pl_buf_drop(&text);
    bool refused = unread.status == PL_ERR_MEMORY || (!unread.status && !kept->at);
    if (refused)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the text of a library");
    return pl_table_put(at->sources, path, kept, err); /* without a text: who requires it is told why */
}

pl_status pl_shelf_read(pl_table *sources, pl_arena *arena, const pl_shelf *shelf, pl_error *err)
{
    const char *folder = shelf->libraries[shelf->library_count - 1];
    reading at = { .sources = sources, .arena = arena, .folder = folder };
    return pl_file_kind_of(folder) == PL_FILE_FOLDER ? pl_file_walk(folder, ".lua", read_library, &at, err) : PL_OK;
}
