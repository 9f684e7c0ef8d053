/* Loading and finding skeletons. */
#include "reply/skeleton.h"

#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "base/table.h"
#include "reply/library.h"

enum { SKELETON_BYTES = 8 << 20 };

struct pl_skeletons {
    pl_arena arena;
    pl_table files; /* "language/de" → pl_node; */
};

static const char *const acts[] = {
    "greeting",          "wishes",         "introduction", "thanks",       "echo",    "empathy",     "apology",
    "cushion",           "answer",         "facts",        "cause",        "done",    "solution",    "option",
    "alternative",       "refusal",        "reason",       "compensation", "ask",     "instruction", "deadline",
    "next_step",         "prevention",     "hold",         "reassurance",  "closing", "signature",   "body",
    "solution+deadline", "refusal|answer",
};

static bool known_act(pl_str act)
{
    for (size_t i = 0; i < sizeof acts / sizeof *acts; i++) {
        if (pl_str_is(act, acts[i]))
            return true;
    }
    return false;
}

void pl_slot_read(pl_str *act, int *weight, pl_str slot)
{
    size_t colon = pl_str_find(slot, PL_STR(":"), 0);
    *act = pl_str_slice(slot, 0, colon);
    *weight = colon + 1 < slot.length ? slot.at[colon + 1] - '0' : 0;
}

static pl_status check_slots(const pl_node *list, pl_error *err)
{
    if (list->kind != PL_NODE_TABLE || !list->list_count || list->list_count != list->count)
        return pl_node_fail(err, list, "a skeleton is a list of acts");
    for (const pl_node *slot = list->first; slot; slot = slot->next) {
        pl_str act;
        int weight;
        pl_str written = pl_node_text(slot);
        pl_slot_read(&act, &weight, written);
        if (slot->kind != PL_NODE_TEXT || !known_act(act))
            return pl_node_fail(err, slot, "'%.*s' is not an act", PL_STR_ARGS(written));
        if (weight < 0 || weight > 3)
            return pl_node_fail(err, slot, "a weight is 1, 2 or 3");
    }
    return PL_OK;
}

static pl_status check_file(const pl_node *table, pl_str scope, pl_error *err)
{
    if (pl_str_starts(scope, PL_STR("language/")) && !pl_node_find(table, "hold"))
        return pl_node_fail(err, table,
                            "the skeleton 'hold' is missing: every language needs the one that always fits");
    for (const pl_node *list = table->first; list; list = list->next) {
        pl_status status = check_slots(list, err);
        if (status)
            return status;
    }
    return PL_OK;
}

/* What a walk over a rules folder carries. */
typedef struct visit {
    pl_skeletons *skeletons;
    const char *folder;
    pl_vector *broken; /* NULL: a broken file is an error */
} visit;

static pl_status load_file(const visit *at, const char *relative, pl_error *err)
{
    pl_arena *arena = &at->skeletons->arena;
    pl_str file = pl_str_of(relative);
    static const char ending[] = "/skeletons.lua";
    if (!pl_str_ends(file, PL_STR("/skeletons.lua")))
        return PL_OK;
    pl_str path = pl_arena_format(arena, "%s/%s", at->folder, relative);
    pl_str name = pl_arena_format(arena, "rules/%s", relative);
    pl_str scope = pl_arena_copy(arena, pl_str_slice(file, 0, file.length - (sizeof ending - 1)));
    if (!path.at || !name.at || !scope.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a skeleton");
    const pl_node *table;
    pl_status status = pl_content_load(&table, arena, path.at, name.at, err);
    if (!status)
        status = check_file(table, scope, err);
    if (!status)
        status = pl_table_put(&at->skeletons->files, scope, (void *)table, err);
    return status;
}

static pl_status visit_file(void *payload, const char *relative, pl_error *err)
{
    const visit *at = payload;
    return pl_library_leave_out(at->broken, load_file(at, relative, err), err);
}

static pl_status load_folder(pl_skeletons *skeletons, const char *folder, pl_vector *broken, pl_error *err)
{
    pl_str path = pl_arena_format(&skeletons->arena, "%s/rules", folder);
    if (!path.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the name of a folder");
    visit at = { .skeletons = skeletons, .folder = path.at, .broken = broken };
    if (pl_file_kind_of(path.at) != PL_FILE_FOLDER)
        return PL_OK;
    return pl_file_walk(path.at, "skeletons.lua", visit_file, &at, err);
}

pl_status pl_skeletons_load(pl_skeletons **out, const pl_catalog *catalog, pl_content_folders folders,
                            pl_vector *broken, pl_error *err)
{
    pl_skeletons *skeletons = pl_alloc_zeroed(1, sizeof *skeletons);
    if (!skeletons)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the skeletons");
    pl_arena_init(&skeletons->arena, SKELETON_BYTES);
    pl_table_init(&skeletons->files);
    pl_status status = load_folder(skeletons, folders.builtin, NULL, err);
    if (!status && folders.shop)
        status = load_folder(skeletons, folders.shop, broken, err);
    const pl_tag *tags;
    size_t count = pl_catalog_languages(&tags, catalog);
    for (size_t i = 0; !status && i < count; i++) {
        if (!pl_skeleton_find(skeletons, PL_STR(""), tags[i], PL_STR("hold"), PL_STR("mail")))
            status = pl_fail_at(err, PL_ERR_CONTENT, "rules/language", 0, 0, "the language '%s' has no skeleton 'hold'",
                                tags[i].text);
    }
    if (status) {
        pl_skeletons_free(skeletons);
        return status;
    }
    *out = skeletons;
    return PL_OK;
}

void pl_skeletons_free(pl_skeletons *skeletons)
{
    if (!skeletons)
        return;
    pl_table_drop(&skeletons->files);
    pl_arena_drop(&skeletons->arena);
    pl_free(skeletons);
}

static const pl_node *find_in(const pl_skeletons *skeletons, const char *kind, pl_str name, pl_str key)
{
    char scope[64];
    pl_str full = { scope, strlen(kind) + name.length };
    if (full.length >= sizeof scope || !name.length)
        return NULL;
    memcpy(scope, kind, strlen(kind));
    memcpy(scope + strlen(kind), name.at, name.length);
    return pl_node_find_str(pl_table_find(&skeletons->files, full), key);
}

const pl_node *pl_skeleton_find(const pl_skeletons *skeletons, pl_str country, pl_tag language, pl_str scenario,
                                pl_str channel)
{
    char text[96];
    size_t length = scenario.length + 1 + channel.length;
    if (length >= sizeof text)
        return NULL;
    memcpy(text, scenario.at, scenario.length);
    text[scenario.length] = '@';
    memcpy(text + scenario.length + 1, channel.at, channel.length);
    const pl_str keys[] = { { text, length }, scenario };
    for (size_t i = 0; i < 2; i++) {
        const pl_node *found = find_in(skeletons, "country/", country, keys[i]);
        if (found)
            return found;
    }
    for (size_t i = 0; i < 2; i++) {
        const pl_node *found = find_in(skeletons, "language/", pl_str_of(language.text), keys[i]);
        if (found)
            return found;
    }
    return NULL;
}
