/* Packs: what they may hold, their manifest, their signature. */
#include "rule/pack.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "rule/entry.h"

enum { FILE_BYTES = 1 << 20, MANIFEST_BYTES = 1 << 20, NAME_BYTES_MAX = 40 };

static const char manifest_name[] = "MANIFEST";
static const char signature_name[] = "SIGNATURE";
static const char description_name[] = "pack.lua";
static const char method[] = "ed25519 ";
static const char signed_as[] = "parlance pack 1\n"; /* what is signed is a pack's manifest and nothing else */

static pl_status out_of_memory(pl_error *err)
{
    return pl_fail(err, PL_ERR_MEMORY, "no memory for a pack");
}

static const pl_archive_file *find(const pl_vector *files, const char *name)
{
    const pl_archive_file *all = files->at;
    for (size_t i = 0; i < files->count; i++) {
        if (pl_str_is(all[i].name, name))
            return &all[i];
    }
    return NULL;
}

/* ---- what a pack may hold ---- */

static pl_status check_rule(pl_str name, pl_arena *arena, pl_error *err)
{
    pl_rule_path path;
    bool is_rule = false;
    pl_str relative = pl_arena_copy(arena, pl_str_slice(name, strlen("rules/"), name.length));
    if (!relative.at)
        return out_of_memory(err);
    pl_status status = pl_rule_path_read(&is_rule, &path, arena, relative.at, err);
    if (status || is_rule)
        return status;
    pl_fail(err, PL_ERR_CONTENT, "'%.*s' is neither a rule nor a library", PL_STR_ARGS(name));
    if (pl_str_is(name, "rules/off.lua"))
        pl_error_hint(err, "only a shop switches rules off");
    else
        pl_error_hint(err, "a pack holds rules/SCOPE/STAGE/NAME.lua and rules/lib/NAME.lua");
    return PL_ERR_CONTENT;
}

static pl_status check_file(pl_str name, pl_arena *arena, pl_error *err)
{
    static const char *const beside[] = { description_name, "README.md", "LICENSE" };
    for (size_t i = 0; i < sizeof beside / sizeof *beside; i++) {
        if (pl_str_is(name, beside[i]))
            return PL_OK;
    }
    if (pl_str_starts(name, PL_STR("rules/lib/")) && pl_str_ends(name, PL_STR(".lua")))
        return PL_OK;
    if (pl_str_starts(name, PL_STR("rules/")))
        return check_rule(name, arena, err);
    return pl_fail(err, PL_ERR_CONTENT, "'%.*s' does not belong in a pack", PL_STR_ARGS(name));
}

static const pl_field description_fields[] = {
    { "name", PL_FIELD_TEXT, PL_FIELD_REQUIRED, NULL },    { "version", PL_FIELD_TEXT, PL_FIELD_REQUIRED, NULL },
    { "engine", PL_FIELD_TEXT, PL_FIELD_REQUIRED, NULL },  { "summary", PL_FIELD_TEXT, PL_FIELD_REQUIRED, NULL },
    { "license", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL }, { NULL, PL_FIELD_ANY, PL_FIELD_OPTIONAL, NULL },
};

static pl_status check_name(const pl_node *name, pl_error *err)
{
    bool fine = name->text.length > 0 && name->text.length <= NAME_BYTES_MAX;
    for (size_t i = 0; i < name->text.length; i++) {
        char byte = name->text.at[i];
        bool is_letter = byte >= 'a' && byte <= 'z';
        fine = fine && (is_letter || (i > 0 && ((byte >= '0' && byte <= '9') || byte == '-')));
    }
    return fine ? PL_OK
                : pl_node_fail(
                      err, name,
                      "a pack's name has small letters, digits and '-', begins with a letter and is at most %d long",
                      (int)NAME_BYTES_MAX);
}

/* An error that the field's own reader found gets the field's place. */
static pl_status place(pl_status status, const pl_node *node, pl_error *err)
{
    if (status && err) {
        pl_error found = *err;
        pl_node_fail(err, node, "%s", found.message);
        pl_error_hint(err, "%s", found.hint);
    }
    return status;
}

static pl_status check_engine(const pl_node *engine, pl_error *err)
{
    bool fits = false;
    pl_version_number own;
    pl_status status = pl_version_read(&own, pl_str_of(PL_VERSION_TEXT), err);
    if (!status)
        status = place(pl_version_fits(&fits, own, engine->text, err), engine, err);
    if (status || fits)
        return status;
    return pl_node_fail(err, engine, "the pack is for engines %.*s, this one is %s", PL_STR_ARGS(engine->text),
                        PL_VERSION_TEXT);
}

/* What pack.lua says. */
static pl_status describe(pl_pack *out, const pl_node **description, pl_arena *arena, pl_str text, pl_error *err)
{
    const pl_node *table;
    pl_status status = pl_content_read(&table, arena, text, description_name, err);
    if (!status)
        status = pl_fields_check(table, description_fields, err);
    if (!status)
        status = check_name(pl_node_find(table, "name"), err);
    if (status)
        return status;
    *description = table;
    out->name = pl_node_text(pl_node_find(table, "name"));
    out->version = pl_node_text(pl_node_find(table, "version"));
    out->engine = pl_node_text(pl_node_find(table, "engine"));
    out->summary = pl_node_text(pl_node_find(table, "summary"));
    const pl_node *version = pl_node_find(table, "version");
    return place(pl_version_read(&out->number, out->version, err), version, err);
}

/* The description, and that nothing is there which does not belong. */
static pl_status check(pl_pack *out, pl_arena *arena, pl_error *err)
{
    const pl_archive_file *files = out->files.at;
    const pl_archive_file *description = find(&out->files, description_name);
    if (!description)
        return pl_fail(err, PL_ERR_CONTENT, "there is no %s", description_name);
    pl_status status = PL_OK;
    for (size_t i = 0; i < out->files.count && !status; i++)
        status = check_file(files[i].name, arena, err);
    const pl_node *said = NULL;
    if (!status)
        status = describe(out, &said, arena, description->bytes, err);
    return status ? status : check_engine(pl_node_find(said, "engine"), err);
}

/* ---- the manifest ---- */

static pl_status list(pl_pack *out, pl_arena *arena, pl_error *err)
{
    const pl_archive_file *files = out->files.at;
    pl_hash_text hash;
    pl_buf text;
    pl_status status = PL_OK;
    pl_buf_init(&text, MANIFEST_BYTES);
    for (size_t i = 0; i < out->files.count && !status; i++) {
        status = pl_seal_hash(&hash, files[i].bytes, err);
        pl_buf_put_format(&text, "%s  %.*s\n", hash.digits, PL_STR_ARGS(files[i].name));
    }
    if (!status)
        status = pl_buf_status(&text, "a manifest", err);
    if (!status)
        status = pl_seal_hash(&out->content, pl_buf_view(&text), err);
    out->manifest = status ? (pl_str){ NULL, 0 } : pl_arena_copy(arena, pl_buf_view(&text));
    pl_buf_drop(&text);
    return status || out->manifest.at ? status : out_of_memory(err);
}

static pl_str signed_text(pl_arena *arena, const pl_pack *pack)
{
    return pl_arena_format(arena, "%s%.*s", signed_as, PL_STR_ARGS(pack->manifest));
}

/* "ed25519 KEY SIGNATURE" */
static pl_status read_signature(pl_pack *out, pl_arena *arena, pl_error *err)
{
    pl_str made;
    pl_str signer;
    pl_str rest = pl_str_trim(out->signature);
    if (!pl_str_starts(rest, pl_str_of(method)))
        return pl_fail(err, PL_ERR_CONTENT, "its signature is of an unknown kind");
    rest = pl_str_slice(rest, strlen(method), rest.length);
    if (!pl_str_split(&signer, &rest, ' ') || !pl_str_split(&made, &rest, ' ') || rest.at ||
        signer.length != PL_KEY_DIGITS)
        return pl_fail(err, PL_ERR_CONTENT, "its signature is not one");
    pl_str text = signed_text(arena, out);
    if (!text.at)
        return out_of_memory(err);
    memcpy(out->signer.digits, signer.at, PL_KEY_DIGITS);
    return pl_seal_verify(text, made, signer, err);
}

pl_status pl_pack_sign(pl_pack *pack, pl_arena *arena, const char *key, pl_error *err)
{
    pl_signature_text made;
    pl_str text = signed_text(arena, pack);
    if (!text.at)
        return out_of_memory(err);
    pl_status status = pl_seal_sign(&made, &pack->signer, key, text, err);
    if (status)
        return status;
    pack->signature = pl_arena_format(arena, "%s%s %s\n", method, pack->signer.digits, made.digits);
    return pack->signature.at ? PL_OK : out_of_memory(err);
}

pl_status pl_pack_check_signer(const pl_pack *pack, const char *key, pl_error *err)
{
    pl_key_text wanted;
    pl_status status = pl_seal_read_key(&wanted, key, err);
    if (status || !strcmp(wanted.digits, pack->signer.digits))
        return status;
    if (!pack->signer.digits[0])
        return pl_fail(err, PL_ERR_CONTENT, "the pack is not signed");
    return pl_fail(err, PL_ERR_CONTENT, "the pack was signed with another key, %.16s…", pack->signer.digits);
}

/* ---- from a folder ---- */

typedef struct gathering {
    pl_pack *pack;
    pl_arena *arena;
    const char *folder;
    const char *prefix; /* of names in the pack */
} gathering;

static pl_status add_file(void *payload, const char *relative, pl_error *err)
{
    gathering *at = payload;
    pl_buf text;
    pl_str name = pl_arena_format(at->arena, "%s%s", at->prefix, relative);
    pl_str path = pl_arena_format(at->arena, "%s/%s%s", at->folder, at->prefix, relative);
    pl_archive_file *file = name.at && path.at ? pl_vector_add(&at->pack->files) : NULL;
    if (!file)
        return out_of_memory(err);
    pl_buf_init(&text, FILE_BYTES);
    pl_status status = pl_file_read(&text, path.at, err);
    *file = (pl_archive_file){ .name = name };
    if (!status)
        file->bytes = pl_arena_copy(at->arena, pl_buf_view(&text));
    pl_buf_drop(&text);
    return status || file->bytes.at ? status : out_of_memory(err);
}

/* A file that may be there; whether one must be is told later. */
static pl_status add_beside(gathering *at, const char *name, pl_error *err)
{
    pl_str path = pl_arena_format(at->arena, "%s/%s", at->folder, name);
    if (!path.at)
        return out_of_memory(err);
    return pl_file_kind_of(path.at) == PL_FILE_PLAIN ? add_file(at, name, err) : PL_OK;
}

static pl_status gather(gathering *at, pl_error *err)
{
    static const char *const beside[] = { "LICENSE", "README.md", description_name };
    pl_status status = PL_OK;
    for (size_t i = 0; i < sizeof beside / sizeof *beside && !status; i++)
        status = add_beside(at, beside[i], err);
    pl_str rules = pl_arena_format(at->arena, "%s/rules", at->folder);
    if (!rules.at)
        return out_of_memory(err);
    at->prefix = "rules/";
    return status ? status : pl_file_walk(rules.at, ".lua", add_file, at, err);
}

pl_status pl_pack_gather(pl_pack *out, pl_arena *arena, const char *folder, pl_error *err)
{
    gathering at = { .pack = out, .arena = arena, .folder = folder, .prefix = "" };
    *out = (pl_pack){ .name = { NULL, 0 } };
    pl_vector_init(&out->files, sizeof(pl_archive_file), arena);
    pl_status status = gather(&at, err);
    pl_archive_sort(out->files.at, out->files.count);
    if (!status)
        status = check(out, arena, err);
    return status ? status : list(out, arena, err);
}

/* The file of the folder, absent when there is none. */
static pl_status read_beside(pl_str *out, pl_arena *arena, const char *folder, const char *name, pl_error *err)
{
    pl_pack one = { .name = { NULL, 0 } };
    gathering at = { .pack = &one, .arena = arena, .folder = folder, .prefix = "" };
    pl_vector_init(&one.files, sizeof(pl_archive_file), arena);
    pl_status status = add_beside(&at, name, err);
    const pl_archive_file *file = one.files.at;
    *out = status || !one.files.count ? (pl_str){ NULL, 0 } : file->bytes;
    return status;
}

static pl_status look_at_seal(pl_pack *out, pl_arena *arena, const char *folder, pl_error *err)
{
    pl_status status = read_beside(&out->manifest, arena, folder, manifest_name, err);
    if (!status)
        status = read_beside(&out->signature, arena, folder, signature_name, err);
    if (!status && out->manifest.at)
        status = pl_seal_hash(&out->content, out->manifest, err);
    return status || !out->signature.at || !out->manifest.at ? status : read_signature(out, arena, err);
}

pl_status pl_pack_look(pl_pack *out, pl_arena *arena, const char *folder, pl_error *err)
{
    pl_str description;
    const pl_node *said;
    *out = (pl_pack){ .name = { NULL, 0 } };
    pl_status status = read_beside(&description, arena, folder, description_name, err);
    if (!status && !description.at)
        return pl_fail(err, PL_ERR_NOT_FOUND, "there is no pack in '%s'", folder);
    if (!status)
        status = describe(out, &said, arena, description, err);
    return status ? status : look_at_seal(out, arena, folder, err);
}

/* ---- as one file ---- */

pl_status pl_pack_write(pl_buf *out, const pl_pack *pack, pl_error *err)
{
    pl_vector files;
    pl_vector_init(&files, sizeof(pl_archive_file), NULL);
    pl_status status = PL_OK;
    const pl_archive_file *all = pack->files.at;
    for (size_t i = 0; i < pack->files.count + 2 && !status; i++) {
        pl_archive_file file = { pl_str_of(manifest_name), pack->manifest };
        if (i < pack->files.count)
            file = all[i];
        else if (i > pack->files.count)
            file = (pl_archive_file){ pl_str_of(signature_name), pack->signature };
        if (!file.bytes.at)
            continue;
        pl_archive_file *slot = pl_vector_add(&files);
        if (slot)
            *slot = file;
        else
            status = out_of_memory(err);
    }
    if (!status)
        status = pl_archive_write(out, files.at, files.count, err);
    pl_vector_drop(&files);
    return status;
}

/* Takes a file out of the list. */
static pl_str take(pl_vector *files, const char *name)
{
    const pl_archive_file *file = find(files, name);
    pl_str bytes = file ? file->bytes : (pl_str){ NULL, 0 };
    if (file)
        pl_vector_remove(files, (size_t)(file - (const pl_archive_file *)files->at));
    return bytes;
}

/* Names the first file that is not as the manifest says: the manifest of what is there is made anew and compared line by line. */
static pl_status compare(const pl_pack *pack, pl_str claimed, pl_error *err)
{
    pl_str rest = claimed;
    pl_str wanted = pack->manifest;
    pl_str line = { NULL, 0 };
    pl_str other = { NULL, 0 };
    if (pl_str_equal(claimed, pack->manifest))
        return PL_OK;
    while (pl_str_split(&line, &rest, '\n') && pl_str_split(&other, &wanted, '\n') && pl_str_equal(line, other))
        continue;
    pl_str name = other.length > PL_HASH_DIGITS + 2 ? pl_str_slice(other, PL_HASH_DIGITS + 2, other.length) : line;
    name = pl_str_slice(name, 0, name.length < PL_ARCHIVE_NAME_BYTES ? name.length : PL_ARCHIVE_NAME_BYTES);
    return pl_fail(err, PL_ERR_CONTENT, "its files are not those of its manifest (first at '%.*s')", PL_STR_ARGS(name));
}

static pl_status verify(pl_pack *out, pl_arena *arena, pl_error *err)
{
    pl_str claimed = take(&out->files, manifest_name);
    out->signature = take(&out->files, signature_name);
    if (!claimed.at)
        return pl_fail(err, PL_ERR_CONTENT, "there is no manifest: this is no pack of rules");
    pl_status status = list(out, arena, err);
    if (!status)
        status = compare(out, claimed, err);
    if (!status && out->signature.at)
        status = read_signature(out, arena, err);
    return status ? status : check(out, arena, err);
}

pl_status pl_pack_read(pl_pack *out, pl_arena *arena, pl_str bytes, const char *source, pl_error *err)
{
    *out = (pl_pack){ .name = { NULL, 0 } };
    pl_vector_init(&out->files, sizeof(pl_archive_file), arena);
    pl_status status = pl_archive_read(&out->files, arena, bytes, source, err);
    if (!status)
        status = verify(out, arena, err);
    if (status && err && !err->source[0])
        (void)snprintf(err->source, sizeof err->source, "%s", source);
    return status;
}
