/* Fills the first words of a rule's stage and writes what is not there yet. */
#include "rule/scaffold.h"

#include <string.h>

#include "base/file.h"
#include "locale/tag.h"
#include "rule/entry.h"
#include "rule/reference.h"

extern const char pl_scaffold_text_understand[];
extern const char pl_scaffold_text_escalate[];
extern const char pl_scaffold_text_arrange[];
extern const char pl_scaffold_text_tone[];
extern const char pl_scaffold_text_policy[];
extern const char pl_scaffold_text_quality[];

static const char *const texts[PL_RULE_STAGE_COUNT] = {
    [PL_RULE_UNDERSTAND] = pl_scaffold_text_understand, [PL_RULE_ESCALATE] = pl_scaffold_text_escalate,
    [PL_RULE_ARRANGE] = pl_scaffold_text_arrange,       [PL_RULE_TONE] = pl_scaffold_text_tone,
    [PL_RULE_POLICY] = pl_scaffold_text_policy,         [PL_RULE_QUALITY] = pl_scaffold_text_quality,
};

enum { FILE_BYTES = 256 << 10 };

/* ---- ids ---- */

static bool is_name(pl_str name)
{
    static const char allowed[] = "abcdefghijklmnopqrstuvwxyz0123456789_";
    for (size_t i = 0; i < name.length; i++)
        if (!memchr(allowed, name.at[i], sizeof allowed - 1))
            return false;
    return name.length > 0 && name.length <= 64;
}

static pl_str last_part(pl_str id)
{
    size_t start = id.length;
    while (start && id.at[start - 1] != '/')
        start--;
    return pl_str_slice(id, start, id.length);
}

static pl_status refuse(const char *kind, pl_str name, const pl_vector *known, pl_error *err)
{
    pl_str nearest = { NULL, 0 };
    size_t least = 3;
    for (size_t i = 0; i < known->count; i++) {
        const pl_str *candidate = pl_vector_get(known, i);
        size_t distance = pl_str_distance(*candidate, name);
        if (distance >= least)
            continue;
        least = distance;
        nearest = *candidate;
    }
    pl_fail(err, PL_ERR_USAGE, "no %s is called '%.*s'", kind, PL_STR_ARGS(name));
    if (nearest.at)
        pl_error_hint(err, "did you mean '%.*s'?", PL_STR_ARGS(nearest));
    else
        pl_error_hint(err, "see: parlance market list");
    return PL_ERR_USAGE;
}

static pl_status put_languages(pl_vector *out, const pl_catalog *catalog, pl_error *err)
{
    const pl_tag *tags;
    size_t count = pl_catalog_languages(&tags, catalog);
    for (size_t i = 0; i < count; i++) {
        pl_str *tag = pl_vector_add(out);
        if (!tag)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for the languages");
        *tag = pl_str_of(tags[i].text);
    }
    return PL_OK;
}

/* What a scope may be called. */
static const struct scope {
    const char *folder;
    pl_status (*list)(pl_vector *out, const pl_catalog *catalog, pl_error *err);
} scopes[] = {
    { "language", put_languages },
    { "country", pl_catalog_countries },
    { "platform", pl_catalog_platforms },
};

static pl_status check_scope(const pl_rule_path *path, pl_arena *arena, const pl_catalog *catalog, pl_error *err)
{
    size_t slash = pl_str_find(path->scope, PL_STR("/"), 0);
    pl_str name = pl_str_slice(path->scope, slash + 1, path->scope.length);
    pl_vector known;
    pl_vector_init(&known, sizeof(pl_str), arena);
    for (size_t i = 0; i < sizeof scopes / sizeof *scopes; i++) {
        if (!pl_str_is(pl_str_slice(path->scope, 0, slash), scopes[i].folder))
            continue;
        pl_status status = scopes[i].list(&known, catalog, err);
        for (size_t k = 0; !status && k < known.count; k++)
            if (pl_str_equal(*(const pl_str *)pl_vector_get(&known, k), name))
                return PL_OK;
        return status ? status : refuse(scopes[i].folder, name, &known, err);
    }
    return PL_OK;
}

static pl_status read_id(pl_rule_path *out, pl_arena *arena, pl_str id, pl_error *err)
{
    bool is_rule = false;
    pl_str relative = pl_arena_format(arena, "%.*s.lua", PL_STR_ARGS(id));
    if (!relative.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the path of a rule");
    pl_status status = pl_rule_path_read(&is_rule, out, arena, relative.at, err);
    if (status == PL_ERR_MEMORY)
        return status;
    if (status || (is_rule && is_name(last_part(id)))) {
        err->status = status ? PL_ERR_USAGE : PL_OK;
        return err->status;
    }
    pl_fail(err, PL_ERR_USAGE, "'%.*s' is no SCOPE/STAGE/NAME", PL_STR_ARGS(id));
    pl_error_hint(err, "the scope is common, language/de, country/at or platform/amazon, the stage understand, "
                       "escalate, arrange, tone, "
                       "policy or quality, the name has small letters, digits and _: language/de/tone/own_words");
    return PL_ERR_USAGE;
}

/* ---- files ---- */

static pl_status make_parent(pl_arena *arena, pl_str path, pl_error *err)
{
    size_t end = path.length;
    while (end && path.at[end - 1] != '/')
        end--;
    pl_str folder = pl_arena_copy(arena, pl_str_slice(path, 0, end));
    if (!folder.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the path of a file");
    return pl_file_make_folder(folder.at, err);
}

static pl_status write_file(pl_arena *arena, pl_str path, const pl_buf *text, pl_error *err)
{
    pl_status status = make_parent(arena, path, err);
    return status ? status : pl_file_write(path.at, pl_buf_view(text), err);
}

/* Writes what `text` holds when there is no such file, and drops the text. */
static pl_status write_new(pl_vector *written, pl_arena *arena, const char *folder, pl_str name, pl_buf *text,
                           pl_error *err)
{
    pl_str path = pl_arena_format(arena, "%s/%.*s", folder, PL_STR_ARGS(name));
    pl_str *kept = pl_vector_add(written);
    pl_status status = pl_buf_status(text, "the text of a new file", err);
    if (!status && (!path.at || !kept))
        status = pl_fail(err, PL_ERR_MEMORY, "no memory for the path of a file");
    bool is_new = !status && pl_file_kind_of(path.at) == PL_FILE_NONE;
    if (is_new)
        status = write_file(arena, path, text, err);
    if (kept && is_new && !status)
        *kept = name;
    else if (kept)
        written->count--;
    pl_buf_drop(text);
    return status;
}

static void put_filled(pl_buf *out, pl_str text, pl_str id)
{
    static const struct {
        const char *mark;
        pl_str (*words)(pl_str id);
    } marks[] = { { "@ID@", NULL }, { "@NAME@", last_part } };
    for (size_t at = 0; at < text.length; at++) {
        pl_str rest = pl_str_slice(text, at, text.length);
        size_t i = 0;
        while (i < 2 && !pl_str_starts(rest, pl_str_of(marks[i].mark)))
            i++;
        if (i == 2) {
            pl_buf_put_byte(out, text.at[at]);
            continue;
        }
        pl_buf_put(out, marks[i].words ? marks[i].words(id) : id);
        at += strlen(marks[i].mark) - 1;
    }
}

pl_status pl_scaffold_rule(pl_vector *written, pl_arena *arena, const char *folder, pl_str id,
                           const pl_catalog *catalog, pl_error *err)
{
    pl_rule_path path;
    pl_buf text;
    size_t before = written->count;
    pl_error local = { .status = PL_OK };
    err = err ? err : &local;
    pl_status status = read_id(&path, arena, id, err);
    if (!status)
        status = check_scope(&path, arena, catalog, err);
    if (status)
        return status;
    pl_buf_init(&text, FILE_BYTES);
    put_filled(&text, pl_str_of(texts[path.stage]), path.id);
    status = write_new(written, arena, folder, pl_str_of(path.source), &text, err);
    if (!status && written->count == before) {
        pl_fail(err, PL_ERR_USAGE, "%s is there already", path.source);
        pl_error_hint(err, "choose another name; nothing was written");
        return PL_ERR_USAGE;
    }
    return status ? status : pl_scaffold_editor(written, arena, folder, err);
}

/* ---- what editors want ---- */

static void put_settings(pl_buf *out, const pl_reference *reference)
{
    (void)reference;
    pl_reference_put_settings(out);
}

pl_status pl_scaffold_editor(pl_vector *written, pl_arena *arena, const char *folder, pl_error *err)
{
    static const struct {
        const char *name;
        void (*put)(pl_buf *out, const pl_reference *reference);
    } files[] = { { ".luarc.json", put_settings },
                  { ".luacheckrc", pl_reference_put_checks },
                  { "library/parlance.lua", pl_reference_put_stubs } };
    pl_reference reference;
    pl_status status = pl_reference_read(&reference, arena, err);
    for (size_t i = 0; i < sizeof files / sizeof *files && !status; i++) {
        pl_buf text;
        pl_buf_init(&text, FILE_BYTES);
        files[i].put(&text, &reference);
        status = write_new(written, arena, folder, pl_str_of(files[i].name), &text, err);
    }
    return status;
}
