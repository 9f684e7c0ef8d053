/* Loading the catalog: the built-in content, then the shop's, file by file over it. */
#include "market/catalog.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/file.h"

enum { ARENA_CEILING = 64 << 20 };

enum origin { BUILTIN, SHOP };

/* The walk through one folder with content. */
struct tour {
    pl_catalog *catalog;
    enum origin origin;
    const char *top;           /* the folder with rules/ and locales/ */
    const struct shelf *shelf; /* what is read now */
};

/* One kind of content file: FOLDER/<id>/FILE below the top. */
struct shelf {
    const char *folder;
    const char *file;
    pl_status (*add)(pl_catalog *catalog, const pl_node *root, pl_str id, pl_error *err);
};

static pl_status add_profile(pl_catalog *catalog, const pl_node *root, pl_str id, pl_error *err)
{
    const pl_profile *profile;
    pl_status status = pl_profile_read(&profile, &catalog->arena, root, err);
    if (!status && !pl_str_is(id, profile->tag.text))
        status = pl_node_fail(err, pl_node_find(root, "tag"), "field 'tag' must be \"%.*s\", the name of the folder",
                              PL_STR_ARGS(id));
    return status ? status : pl_table_put(&catalog->profiles, id, (void *)profile, err);
}

static pl_status check_alias(const pl_catalog *catalog, const pl_platform *platform, const pl_node *alias,
                             pl_error *err)
{
    pl_str name = pl_node_text(alias);
    const pl_platform *other = pl_table_find(&catalog->names, name);
    if (!other || pl_str_equal(other->id, platform->id))
        return PL_OK;
    return pl_node_fail(err, alias, "the alias '%.*s' already stands for the platform '%.*s'", PL_STR_ARGS(name),
                        PL_STR_ARGS(other->id));
}

static pl_status put_platform(pl_catalog *catalog, pl_platform *platform, pl_error *err)
{
    const pl_node *aliases = pl_node_find(platform->root, "aliases");
    const pl_node *first = aliases ? aliases->first : NULL;
    pl_status status = PL_OK;
    for (const pl_node *alias = first; alias && !status; alias = alias->next)
        status = check_alias(catalog, platform, alias, err);
    for (const pl_node *alias = first; alias && !status; alias = alias->next)
        status = pl_table_put(&catalog->names, pl_node_text(alias), platform, err);
    if (!status)
        status = pl_table_put(&catalog->names, platform->id, platform, err);
    return status ? status : pl_table_put(&catalog->platforms, platform->id, platform, err);
}

static pl_status add_platform(pl_catalog *catalog, const pl_node *root, pl_str id, pl_error *err)
{
    const pl_platform *other = pl_table_find(&catalog->names, id);
    if (other && !pl_str_equal(other->id, id))
        return pl_node_fail(err, root, "'%.*s' is already an alias of the platform '%.*s'", PL_STR_ARGS(id),
                            PL_STR_ARGS(other->id));
    pl_platform *platform = pl_arena_take(&catalog->arena, sizeof *platform);
    if (!platform)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a platform");
    pl_status status = pl_platform_read(platform, root, id, err);
    return status ? status : put_platform(catalog, platform, err);
}

static pl_status add_country(pl_catalog *catalog, const pl_node *root, pl_str id, pl_error *err)
{
    pl_region region;
    if (pl_region_find(&region, id, NULL) != PL_OK || !pl_str_is(id, region.code))
        return pl_node_fail(err, root,
                            "the folder of a country is named by its ISO 3166 code in lower case, not '%.*s'",
                            PL_STR_ARGS(id));
    pl_country *country = pl_arena_take(&catalog->arena, sizeof *country);
    if (!country)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a country");
    *country = (pl_country){ .id = id, .root = root, .region = region };
    pl_status status = pl_country_read(country, &catalog->arena, err);
    return status ? status : pl_table_put(&catalog->countries, id, country, err);
}

static pl_status add_moods(pl_catalog *catalog, const pl_node *root, pl_str id, pl_error *err)
{
    (void)id;
    pl_vector channels;
    pl_vector emotions;
    pl_vector_init(&channels, sizeof(pl_named_shift), &catalog->arena);
    pl_vector_init(&emotions, sizeof(pl_named_shift), &catalog->arena);
    pl_status status = pl_moods_read(&channels, &emotions, root, err);
    if (status)
        return status;
    catalog->channels = channels;
    catalog->emotions = emotions;
    return PL_OK;
}

static pl_status add_defaults(pl_catalog *catalog, const pl_node *root, pl_str id, pl_error *err)
{
    (void)id;
    const pl_node *defaults;
    pl_status status = pl_defaults_read(&defaults, root, err);
    if (!status)
        catalog->defaults = defaults;
    return status;
}

static const struct shelf shelves[] = {
    { "rules/platform", "platform.lua", add_platform },
    { "rules/country", "country.lua", add_country },
    { "locales", "locale.lua", add_profile },
};

static const struct shelf singles[] = {
    { "rules/common", "tone.lua", add_moods },
    { "rules/common", "platform.lua", add_defaults },
};

/* A broken file of the shop is left out and remembered; of the built-in content it ends the load. */
static pl_status forgive(const struct tour *tour, pl_status status, const pl_error *cause, pl_error *err)
{
    if (!status)
        return PL_OK;
    if (tour->origin == SHOP && status != PL_ERR_MEMORY) {
        pl_error *kept = pl_vector_add(&tour->catalog->broken);
        if (!kept)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for an error of '%s'", cause->source);
        *kept = *cause;
        return PL_OK;
    }
    if (err)
        *err = *cause;
    return status;
}

/* Reads one file. People know a built-in file by its path below the top, their own by its whole path. */
static pl_status read_one(const struct tour *tour, const struct shelf *shelf, const char *relative, pl_str id,
                          pl_error *err)
{
    pl_arena *arena = &tour->catalog->arena;
    pl_str name = pl_arena_format(arena, "%s/%s", shelf->folder, relative);
    pl_str path = pl_arena_format(arena, "%s/%s/%s", tour->top, shelf->folder, relative);
    id = pl_arena_copy(arena, id);
    if (!name.at || !path.at || !id.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the path of '%s'", relative);
    const pl_node *root;
    pl_error cause = { 0 };
    pl_status status = pl_content_load(&root, arena, path.at, tour->origin == SHOP ? path.at : name.at, &cause);
    if (!status)
        status = shelf->add(tour->catalog, root, id, &cause);
    return forgive(tour, status, &cause, err);
}

/* Takes "<id>/FILE" and passes everything else by. */
static pl_status visit(void *payload, const char *relative, pl_error *err)
{
    const struct tour *tour = payload;
    pl_str path = pl_str_of(relative);
    pl_str id;
    if (!pl_str_split(&id, &path, '/') || !pl_str_is(path, tour->shelf->file))
        return PL_OK;
    return read_one(tour, tour->shelf, relative, id, err);
}

static pl_status read_shelf(struct tour *tour, const struct shelf *shelf, pl_error *err)
{
    pl_str folder = pl_arena_format(&tour->catalog->arena, "%s/%s", tour->top, shelf->folder);
    if (!folder.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the path of '%s'", shelf->folder);
    if (tour->origin == SHOP && pl_file_kind_of(folder.at) == PL_FILE_NONE)
        return PL_OK;
    tour->shelf = shelf;
    return pl_file_walk(folder.at, shelf->file, visit, tour, err);
}

static pl_status read_single(const struct tour *tour, const struct shelf *shelf, pl_error *err)
{
    pl_str path = pl_arena_format(&tour->catalog->arena, "%s/%s/%s", tour->top, shelf->folder, shelf->file);
    if (!path.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the path of '%s'", shelf->file);
    if (tour->origin == SHOP && pl_file_kind_of(path.at) == PL_FILE_NONE)
        return PL_OK;
    return read_one(tour, shelf, shelf->file, (pl_str){ "", 0 }, err);
}

static pl_status read_folder(pl_catalog *catalog, enum origin origin, const char *top, pl_error *err)
{
    struct tour tour = { .catalog = catalog, .origin = origin, .top = top };
    pl_status status = PL_OK;
    for (size_t i = 0; i < sizeof shelves / sizeof *shelves && !status; i++)
        status = read_shelf(&tour, &shelves[i], err);
    for (size_t i = 0; i < sizeof singles / sizeof *singles && !status; i++)
        status = read_single(&tour, &singles[i], err);
    return status;
}

static int compare_tags(const void *a, const void *b)
{
    return strcmp(((const pl_tag *)a)->text, ((const pl_tag *)b)->text);
}

static pl_status list_tags(pl_catalog *catalog, pl_error *err)
{
    for (size_t i = 0; i < catalog->profiles.count; i++) {
        pl_tag *tag = pl_vector_add(&catalog->tags);
        if (!tag)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for the list of languages");
        *tag = ((const pl_profile *)catalog->profiles.entries[i].value)->tag;
    }
    if (catalog->tags.count)
        qsort(catalog->tags.at, catalog->tags.count, sizeof(pl_tag), compare_tags);
    return PL_OK;
}

static void init(pl_catalog *catalog)
{
    pl_arena *arena = &catalog->arena;
    pl_arena_init(arena, ARENA_CEILING);
    pl_table_init(&catalog->profiles);
    pl_table_init(&catalog->platforms);
    pl_table_init(&catalog->names);
    pl_table_init(&catalog->countries);
    pl_vector_init(&catalog->tags, sizeof(pl_tag), arena);
    pl_vector_init(&catalog->channels, sizeof(pl_named_shift), arena);
    pl_vector_init(&catalog->emotions, sizeof(pl_named_shift), arena);
    pl_vector_init(&catalog->broken, sizeof(pl_error), arena);
}

pl_status pl_catalog_load(pl_catalog **out, pl_content_folders folders, pl_error *err)
{
    pl_catalog *catalog = pl_alloc_zeroed(1, sizeof *catalog);
    if (!catalog)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the catalog of markets");
    init(catalog);
    pl_status status = pl_zones_new(&catalog->zones, err);
    if (!status)
        status = read_folder(catalog, BUILTIN, folders.builtin, err);
    if (!status && folders.shop)
        status = read_folder(catalog, SHOP, folders.shop, err);
    if (!status)
        status = list_tags(catalog, err);
    if (status)
        goto failed;
    *out = catalog;
    return PL_OK;
failed:
    pl_catalog_free(catalog);
    return status;
}

void pl_catalog_free(pl_catalog *catalog)
{
    if (!catalog)
        return;
    pl_table_drop(&catalog->profiles);
    pl_table_drop(&catalog->platforms);
    pl_table_drop(&catalog->names);
    pl_table_drop(&catalog->countries);
    pl_zones_free(catalog->zones);
    pl_arena_drop(&catalog->arena);
    pl_free(catalog);
}

size_t pl_catalog_broken(const pl_error **out, const pl_catalog *catalog)
{
    *out = catalog->broken.at;
    return catalog->broken.count;
}

static int compare_texts(const void *a, const void *b)
{
    return pl_str_compare(*(const pl_str *)a, *(const pl_str *)b);
}

/* Appends the keys of `table`, sorted among themselves. */
static pl_status list_keys(pl_vector *out, const pl_table *table, pl_error *err)
{
    size_t first = out->count;
    for (size_t i = 0; i < table->count; i++) {
        pl_str *key = pl_vector_add(out);
        if (!key)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for a list of markets");
        *key = table->entries[i].key;
    }
    if (table->count)
        qsort((pl_str *)out->at + first, table->count, sizeof(pl_str), compare_texts);
    return PL_OK;
}

pl_status pl_catalog_platforms(pl_vector *out, const pl_catalog *catalog, pl_error *err)
{
    return list_keys(out, &catalog->platforms, err);
}

pl_status pl_catalog_countries(pl_vector *out, const pl_catalog *catalog, pl_error *err)
{
    return list_keys(out, &catalog->countries, err);
}

size_t pl_catalog_languages(const pl_tag **out, const pl_catalog *catalog)
{
    *out = catalog->tags.at;
    return catalog->tags.count;
}
