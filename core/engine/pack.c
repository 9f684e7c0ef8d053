/* Making and verifying packs, for callers outside. */
#include "parlance/pack.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "engine/pack_work.h"

enum { ARENA_BYTES = 256 << 20, REPORT_BYTES = 16 << 20 };

pl_status pl_pack_work_open(pl_pack_work *work, const pl_pack_options *options, pl_error *err)
{
    *work = (pl_pack_work){ .content = NULL };
    pl_arena_init(&work->arena, ARENA_BYTES);
    pl_buf_init(&work->bytes, PL_ARCHIVE_BYTES);
    if (options && options->size < sizeof *options)
        return pl_fail(err, PL_ERR_USAGE, "the options' size must be sizeof(pl_pack_options)");
    if (options)
        work->options = *options;
    if (!work->options.content)
        work->options.content = PL_CONTENT_FOLDER;
    return PL_OK;
}

/* ---- trying a pack ---- */

static pl_status write_file(pl_pack_work *work, pl_str folder, pl_str name, pl_str bytes, pl_error *err)
{
    pl_str path = pl_arena_format(&work->arena, "%.*s/%.*s", PL_STR_ARGS(folder), PL_STR_ARGS(name));
    if (!path.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a path");
    pl_str parent = pl_arena_copy(&work->arena, pl_str_slice(path, 0, (size_t)(strrchr(path.at, '/') - path.at)));
    if (!parent.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a path");
    pl_status status = pl_file_make_folder(parent.at, err);
    return status ? status : pl_file_write(path.at, bytes, err);
}

pl_status pl_pack_work_try(pl_pack_work *work, const char *top, pl_error *err)
{
    const pl_archive_file *files = work->pack.files.at;
    work->place = pl_arena_format(&work->arena, "%s/packs/%.*s", top, PL_STR_ARGS(work->pack.name));
    pl_str prefix = pl_arena_format(&work->arena, "packs/%.*s/", PL_STR_ARGS(work->pack.name));
    pl_status status =
        work->place.at && prefix.at ? PL_OK : pl_fail(err, PL_ERR_MEMORY, "no memory for the place of a pack");
    for (size_t i = 0; i < work->pack.files.count && !status; i++)
        status = write_file(work, work->place, files[i].name, files[i].bytes, err);
    if (!status)
        status = write_file(work, work->place, PL_STR("MANIFEST"), work->pack.manifest, err);
    if (!status && work->pack.signature.at)
        status = write_file(work, work->place, PL_STR("SIGNATURE"), work->pack.signature, err);
    pl_content_folders folders = { .builtin = work->options.content, .shop = top };
    if (!status)
        status = pl_content_open(&work->content, folders, err);
    return status ? status : pl_content_prove(work->content, prefix.at, err);
}

/* ---- the answer ---- */

static void write_rules(pl_json_writer *json, const pl_pack_work *work)
{
    const pl_rulebook *book = work->content ? work->content->rulebook : NULL;
    pl_json_key(json, "rules");
    pl_json_open_array(json);
    for (size_t i = 0; book && i < pl_rulebook_count(book); i++) {
        const pl_rule *rule = pl_rulebook_rule(book, i);
        const pl_rule *replaced = pl_rulebook_replaced(book, rule);
        if (!rule->of_shop)
            continue;
        pl_json_open_object(json);
        pl_field_str(json, "rule", rule->id);
        pl_field_text(json, "over", replaced ? replaced->origin : NULL);
        pl_json_close_object(json);
    }
    pl_json_close_array(json);
}

static void write_report(pl_json_writer *json, const pl_pack_work *work)
{
    const pl_pack *pack = &work->pack;
    pl_json_open_object(json);
    pl_field_str(json, "pack", pack->name);
    pl_field_str(json, "version", pack->version);
    pl_field_str(json, "engine", pack->engine);
    pl_field_str(json, "summary", pack->summary);
    pl_field_int(json, "files", (int64_t)pack->files.count);
    pl_field_text(json, "content", pack->content.digits);
    pl_field_text(json, "signed_by", pack->signer.digits[0] ? pack->signer.digits : NULL);
    pl_field_str(json, "replaced", work->replaced);
    write_rules(json, work);
    pl_json_close_object(json);
}

pl_status pl_pack_work_answer(pl_answer *out, pl_pack_work *work, pl_status status, pl_error *err)
{
    *out = (pl_answer){ .status = PL_OK };
    if (!status) {
        pl_buf text;
        pl_json_writer json;
        pl_buf_init(&text, REPORT_BYTES);
        pl_json_begin(&json, &text);
        write_report(&json, work);
        status = pl_buf_status(&text, "the answer", err);
        if (!status)
            pl_answer_take(out, &text);
        pl_buf_drop(&text);
    }
    if (status)
        pl_answer_fail(out, err);
    pl_content_close(work->content);
    pl_buf_drop(&work->bytes);
    pl_arena_drop(&work->arena);
    return status;
}

/* ---- keys ---- */

pl_status pl_pack_make_keys(pl_answer *out, const char *file)
{
    pl_error err = { .status = PL_OK };
    pl_key_text key;
    *out = (pl_answer){ .status = PL_OK };
    pl_status status = pl_seal_make_keys(&key, file, &err);
    if (status) {
        pl_answer_fail(out, &err);
        return status;
    }
    pl_buf text;
    pl_json_writer json;
    pl_buf_init(&text, REPORT_BYTES);
    pl_json_begin(&json, &text);
    pl_json_open_object(&json);
    pl_field_text(&json, "key", key.digits);
    pl_json_close_object(&json);
    pl_answer_take(out, &text);
    return PL_OK;
}

/* ---- making ---- */

/* The pack is tried in a folder of its own that is gone afterwards. */
static pl_status try_apart(pl_pack_work *work, pl_error *err)
{
    char top[] = "/tmp/parlance-pack-XXXXXX";
    if (!mkdtemp(top))
        return pl_fail(err, PL_ERR_IO, "no folder in /tmp can be made to try the pack in");
    pl_error ignored = { .status = PL_OK };
    pl_status status = pl_pack_work_try(work, top, err);
    (void)pl_file_remove_folder(top, &ignored);
    return status;
}

pl_status pl_pack_make(pl_answer *out, const char *folder, const char *file, const pl_pack_options *options)
{
    pl_error err = { .status = PL_OK };
    pl_pack_work work;
    pl_status status = pl_pack_work_open(&work, options, &err);
    if (!status)
        status = pl_pack_gather(&work.pack, &work.arena, folder, &err);
    if (!status && work.options.key)
        status = pl_pack_sign(&work.pack, &work.arena, work.options.key, &err);
    if (!status)
        status = try_apart(&work, &err);
    if (!status)
        status = pl_pack_write(&work.bytes, &work.pack, &err);
    if (!status)
        status = pl_file_write(file, pl_buf_view(&work.bytes), &err);
    return pl_pack_work_answer(out, &work, status, &err);
}

/* ---- verifying ---- */

pl_status pl_pack_work_read(pl_pack_work *work, const char *file, pl_error *err)
{
    pl_status status = pl_file_read(&work->bytes, file, err);
    if (!status)
        status = pl_pack_read(&work->pack, &work->arena, pl_buf_view(&work->bytes), file, err);
    return status || !work->options.key ? status : pl_pack_check_signer(&work->pack, work->options.key, err);
}

pl_status pl_pack_verify(pl_answer *out, const char *file, const pl_pack_options *options)
{
    pl_error err = { .status = PL_OK };
    pl_pack_work work;
    pl_status status = pl_pack_work_open(&work, options, &err);
    if (!status)
        status = pl_pack_work_read(&work, file, &err);
    return pl_pack_work_answer(out, &work, status, &err);
}
