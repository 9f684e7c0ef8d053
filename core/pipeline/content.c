/* Loading all content in the order in which it stands on each other. */
#include "pipeline/content.h"

#include <stdio.h>

#include "base/alloc.h"
#include "base/file.h"
#include "base/table.h"

enum { CONTENT_FILE_BYTES = 4 << 20 };

/* A hash over names and bytes of all content files below a folder. */
typedef struct hashing {
    const char *folder;
    uint64_t hash;
} hashing;

static pl_status hash_file(void *payload, const char *relative, pl_error *err)
{
    hashing *at = payload;
    pl_buf path;
    pl_buf text;
    pl_buf_init(&path, 4096);
    pl_buf_init(&text, CONTENT_FILE_BYTES);
    pl_buf_put_format(&path, "%s/%s", at->folder, relative);
    pl_error unread = { .status = PL_OK };
    pl_status status = pl_buf_status(&path, "a path", err);
    if (!status && pl_file_read(&text, path.at, &unread))
        pl_buf_clear(&text); /* who loads it has named it already: it counts by its name */
    if (unread.status == PL_ERR_MEMORY)
        status = pl_fail(err, PL_ERR_MEMORY, "no memory to read '%s'", path.at);
    if (!status)
        at->hash = (at->hash ^ pl_hash(pl_str_of(relative)) ^ pl_hash(pl_buf_view(&text))) * 0x100000001b3ULL;
    pl_buf_drop(&path);
    pl_buf_drop(&text);
    return status;
}

/* A folder that is not there adds nothing. */
static pl_status hash_folder(uint64_t *hash, const char *root, const char *name, const char *suffix, pl_error *err)
{
    char folder[4096];
    snprintf(folder, sizeof folder, "%s/%s", root, name);
    if (pl_file_kind_of(folder) != PL_FILE_FOLDER)
        return PL_OK;
    hashing at = { .folder = folder, .hash = *hash };
    pl_status status = pl_file_walk(folder, suffix, hash_file, &at, err);
    *hash = at.hash;
    return status;
}

static pl_status hash_content(char out[17], const char *root, pl_error *err)
{
    static const struct {
        const char *folder;
        const char *suffix;
    } kinds[] = { { "rules", ".lua" }, { "locales", ".lua" }, { "locales", ".tsv" } };
    uint64_t hash = 0xcbf29ce484222325ULL;
    pl_status status = PL_OK;
    for (size_t i = 0; !status && i < sizeof kinds / sizeof *kinds; i++)
        status = hash_folder(&hash, root, kinds[i].folder, kinds[i].suffix, err);
    snprintf(out, 17, "%016llx", (unsigned long long)hash);
    return status;
}

/* What the catalog left out of the shop's files belongs to the same list. */
static pl_status note_broken(pl_content *content, pl_error *err)
{
    const pl_error *broken;
    size_t count = pl_catalog_broken(&broken, content->catalog);
    for (size_t i = 0; i < count; i++) {
        pl_error *entry = pl_vector_add(&content->broken);
        if (!entry)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for the list of broken files");
        *entry = broken[i];
    }
    return PL_OK;
}

/* In the order in which it stands on each other. */
static pl_status load_all(pl_content *content, pl_content_folders folders, pl_error *err)
{
    pl_status status = pl_catalog_load(&content->catalog, folders, err);
    if (!status)
        status = note_broken(content, err);
    if (!status)
        status = pl_lexicon_load(&content->lexicon, content->catalog, folders, err);
    if (!status)
        status = pl_skeletons_load(&content->skeletons, content->catalog, folders, &content->broken, err);
    if (!status)
        status = pl_library_load(&content->library, content->catalog, folders, &content->broken, err);
    if (!status)
        status = pl_rulebook_load(&content->rulebook, folders, &content->broken, err);
    return status;
}

pl_status pl_content_open(pl_content **out, pl_content_folders folders, pl_error *err)
{
    pl_content *content = pl_alloc_zeroed(1, sizeof *content);
    if (!content)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the content");
    pl_vector_init(&content->broken, sizeof(pl_error), NULL);
    pl_status status = load_all(content, folders, err);
    if (!status)
        status = hash_content(content->version, folders.builtin, err);
    if (!status && folders.shop)
        status = hash_content(content->shop_version, folders.shop, err);
    if (status) {
        pl_content_close(content);
        return status;
    }
    *out = content;
    return PL_OK;
}

void pl_content_close(pl_content *content)
{
    if (!content)
        return;
    pl_rulebook_free(content->rulebook);
    pl_library_free(content->library);
    pl_skeletons_free(content->skeletons);
    pl_lexicon_free(content->lexicon);
    pl_catalog_free(content->catalog);
    pl_vector_drop(&content->broken);
    pl_free(content);
}
