/* Loading the root plans: shared moves and replies, and the language files that give them words. */
#include "reply/library.h"

#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "reply/root.h"
#include "reply/words.h"

enum { LIBRARY_BYTES = 64 << 20 };

struct pl_library {
    pl_arena arena;
    pl_vector replies; /* const pl_reply * */
    const pl_reply_move *shared;
    size_t shared_count;
    pl_words *words;
    size_t language_count;
};

/* One pass over one folder of content. */
typedef struct load_pass {
    pl_library *library;
    const char *folder;
    bool of_shop;
    pl_vector *broken; /* NULL: a broken file is an error */
} load_pass;

pl_status pl_library_leave_out(pl_vector *broken, pl_status status, pl_error *err)
{
    if (!status || !broken || status == PL_ERR_MEMORY)
        return status;
    pl_error *entry = pl_vector_add(broken);
    if (!entry)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the list of broken files");
    *entry = *err;
    *err = (pl_error){ .status = PL_OK };
    return PL_OK;
}

/* The table of one file of the pass's folder; NULL when there is no such file. `name` lives in the library's arena. */
static pl_status load_table(const pl_node **out, const load_pass *pass, pl_str name, pl_error *err)
{
    *out = NULL;
    pl_arena *arena = &pass->library->arena;
    pl_str path = pl_arena_format(arena, "%s/%.*s", pass->folder, PL_STR_ARGS(name));
    if (!name.at || !path.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the name of a file");
    if (pl_file_kind_of(path.at) == PL_FILE_NONE)
        return PL_OK;
    return pl_content_load(out, arena, path.at, name.at, err);
}

static void put_reply(pl_library *library, const pl_reply *reply, bool *stored)
{
    const pl_reply **all = library->replies.at;
    size_t i = 0;
    while (i < library->replies.count && pl_str_compare(all[i]->id, reply->id) < 0)
        i++;
    const pl_reply **slot;
    if (i < library->replies.count && pl_str_equal(all[i]->id, reply->id))
        slot = &all[i];
    else
        slot = pl_vector_insert(&library->replies, i);
    if (slot)
        *slot = reply;
    *stored = slot != NULL;
}

static pl_status load_shared(const load_pass *pass, pl_error *err)
{
    pl_library *library = pass->library;
    const pl_node *table;
    pl_status status = load_table(&table, pass, PL_STR("locales/root/moves.lua"), err);
    if (status)
        return status;
    if (!table)
        return pl_fail_at(err, PL_ERR_CONTENT, "locales/root/moves.lua", 0, 0, "the shared moves are missing");
    return pl_root_shared(&library->shared, &library->shared_count, &library->arena, table, err);
}

static pl_str words_file(pl_library *library, const pl_words *words, const pl_reply *reply)
{
    if (reply)
        return pl_arena_format(&library->arena, "locales/%s/replies/%.*s.lua", words->language.text,
                               PL_STR_ARGS(reply->id));
    return pl_arena_format(&library->arena, "locales/%s/moves.lua", words->language.text);
}

/* All phrases of one file or none. */
static pl_status take_words(const load_pass *pass, pl_words *words, const pl_reply *reply, const pl_node *table,
                            pl_error *err)
{
    pl_words taken = *words;
    pl_table_init(&taken.phrases);
    pl_status status = pl_words_take(&taken, &pass->library->arena, pass->library, reply, table, err);
    for (size_t i = 0; !status && i < taken.phrases.count; i++)
        status = pl_table_put(&words->phrases, taken.phrases.entries[i].key, taken.phrases.entries[i].value, err);
    if (!status)
        words->wording_count = taken.wording_count;
    pl_table_drop(&taken.phrases);
    return status;
}

/* One file of words; a missing file is nothing when the shop does not have it, a hole otherwise (found by the cover). */
static pl_status load_words(const load_pass *pass, pl_words *words, const pl_reply *reply, pl_error *err)
{
    const pl_node *table;
    pl_status status = load_table(&table, pass, words_file(pass->library, words, reply), err);
    return status || !table ? status : take_words(pass, words, reply, table, err);
}

static pl_status cover_words(const load_pass *pass, pl_words *words, const pl_reply *reply, pl_error *err)
{
    pl_str file = words_file(pass->library, words, reply);
    return file.at ? pl_words_cover(words, pass->library, reply, file.at, err)
                   : pl_fail(err, PL_ERR_MEMORY, "no memory for the name of a file");
}

static pl_status read_reply(pl_reply **out, const load_pass *pass, const char *relative, pl_error *err)
{
    const pl_node *table;
    pl_arena *arena = &pass->library->arena;
    pl_status status = load_table(&table, pass, pl_arena_format(arena, "locales/root/replies/%s", relative), err);
    if (!status)
        status = pl_root_reply(out, arena, table, err);
    if (status)
        return status;
    pl_reply *reply = *out;
    size_t stem = strlen(relative) - strlen(".lua");
    if (!pl_str_equal(reply->id, (pl_str){ relative, stem }))
        return pl_node_fail(err, pl_node_find(table, "id"), "the id must be the file's name, '%.*s'", (int)stem,
                            relative);
    reply->of_shop = pass->of_shop;
    reply->words = pass->of_shop ? pl_arena_format(arena, "shop:%.*s", PL_STR_ARGS(reply->id)) : reply->id;
    return reply->words.at ? PL_OK : pl_fail(err, PL_ERR_MEMORY, "no memory for a reply");
}

/* A root plan with its words in every language; only then is it put into the library. */
static pl_status load_reply(const load_pass *pass, const char *relative, pl_error *err)
{
    pl_reply *reply;
    pl_library *library = pass->library;
    pl_status status = read_reply(&reply, pass, relative, err);
    for (size_t i = 0; !status && i < library->language_count; i++) {
        status = load_words(pass, &library->words[i], reply, err);
        if (!status)
            status = cover_words(pass, &library->words[i], reply, err);
    }
    if (status)
        return status;
    bool stored;
    put_reply(library, reply, &stored);
    return stored ? PL_OK : pl_fail(err, PL_ERR_MEMORY, "no memory for a reply");
}

static pl_status visit_reply(void *payload, const char *relative, pl_error *err)
{
    const load_pass *pass = payload;
    return pl_library_leave_out(pass->broken, load_reply(pass, relative, err), err);
}

/* The words of the shared moves. */
static pl_status load_moves(const load_pass *pass, pl_error *err)
{
    pl_status status = PL_OK;
    for (size_t i = 0; !status && i < pass->library->language_count; i++) {
        pl_words *words = &pass->library->words[i];
        status = pl_library_leave_out(pass->broken, load_words(pass, words, NULL, err), err);
        if (!status && !pass->of_shop)
            status = cover_words(pass, words, NULL, err);
    }
    return status;
}

/* The shop's words for a reply that it did not bring itself. */
static pl_status load_own_words(const load_pass *pass, const pl_reply *reply, pl_error *err)
{
    pl_status status = PL_OK;
    for (size_t i = 0; !status && i < pass->library->language_count; i++)
        status = pl_library_leave_out(pass->broken, load_words(pass, &pass->library->words[i], reply, err), err);
    return status;
}

static pl_status load_folder(const load_pass *pass, pl_error *err)
{
    pl_str path = pl_arena_format(&pass->library->arena, "%s/locales/root/replies", pass->folder);
    if (!path.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the name of a folder");
    pl_status status = load_moves(pass, err);
    if (!status && (!pass->of_shop || pl_file_kind_of(path.at) == PL_FILE_FOLDER))
        status = pl_file_walk(path.at, ".lua", visit_reply, (void *)pass, err);
    for (size_t i = 0; pass->of_shop && !status && i < pass->library->replies.count; i++) {
        const pl_reply *reply = ((const pl_reply **)pass->library->replies.at)[i];
        if (!reply->of_shop)
            status = load_own_words(pass, reply, err);
    }
    return status;
}

static pl_status take_languages(pl_library *library, const pl_catalog *catalog, pl_error *err)
{
    const pl_tag *tags;
    library->language_count = pl_catalog_languages(&tags, catalog);
    library->words = pl_arena_take_many(&library->arena, library->language_count, sizeof *library->words);
    if (!library->words)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the languages");
    pl_status status = PL_OK;
    for (size_t i = 0; !status && i < library->language_count; i++) {
        library->words[i].language = tags[i];
        pl_table_init(&library->words[i].phrases);
        status = pl_formatters_new(&library->words[i].formatters, tags[i], err);
    }
    return status;
}

pl_status pl_library_load(pl_library **out, const pl_catalog *catalog, pl_content_folders folders, pl_vector *broken,
                          pl_error *err)
{
    pl_library *library = pl_alloc_zeroed(1, sizeof *library);
    if (!library)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the replies");
    pl_arena_init(&library->arena, LIBRARY_BYTES);
    pl_vector_init(&library->replies, sizeof(const pl_reply *), &library->arena);
    load_pass builtin = { .library = library, .folder = folders.builtin };
    load_pass shop = { .library = library, .folder = folders.shop, .of_shop = true, .broken = broken };
    pl_status status = take_languages(library, catalog, err);
    if (!status)
        status = load_shared(&builtin, err);
    if (!status)
        status = load_folder(&builtin, err);
    if (!status && folders.shop)
        status = load_folder(&shop, err);
    if (status) {
        pl_library_free(library);
        return status;
    }
    *out = library;
    return PL_OK;
}

void pl_library_free(pl_library *library)
{
    if (!library)
        return;
    for (size_t i = 0; library->words && i < library->language_count; i++) {
        pl_table_drop(&library->words[i].phrases);
        pl_formatters_free(library->words[i].formatters);
    }
    pl_arena_drop(&library->arena);
    pl_free(library);
}

const pl_reply *const *pl_library_replies(const pl_library *library, size_t *count)
{
    *count = library->replies.count;
    return library->replies.at;
}

const pl_reply *pl_library_find(const pl_library *library, pl_str id)
{
    const pl_reply *const *all = library->replies.at;
    for (size_t i = 0; i < library->replies.count; i++) {
        if (pl_str_equal(all[i]->id, id))
            return all[i];
    }
    return NULL;
}

static const pl_reply_move *find_move(const pl_reply_move *moves, size_t count, pl_str id)
{
    for (size_t i = 0; i < count; i++) {
        if (pl_str_equal(moves[i].id, id))
            return &moves[i];
    }
    return NULL;
}

const pl_reply_move *pl_library_move(const pl_library *library, const pl_reply *reply, pl_str id)
{
    const pl_reply_move *own = reply ? find_move(reply->moves, reply->move_count, id) : NULL;
    return own ? own : find_move(library->shared, library->shared_count, id);
}

const pl_reply_move *pl_library_shared(const pl_library *library, size_t *count)
{
    *count = library->shared_count;
    return library->shared;
}

static bool lists(const pl_str *words, size_t count, pl_str word)
{
    for (size_t i = 0; i < count; i++) {
        if (pl_str_equal(words[i], word))
            return true;
    }
    return false;
}

bool pl_reply_answers(const pl_reply *reply, pl_str intent)
{
    return lists(reply->intents, reply->intent_count, intent);
}

bool pl_reply_serves(const pl_reply *reply, pl_str occasion)
{
    return lists(reply->occasions, reply->occasion_count, occasion);
}

bool pl_reply_absorbs(const pl_reply *reply, pl_str intent)
{
    return lists(reply->absorbs, reply->absorb_count, intent);
}

bool pl_reply_contradicts(const pl_reply *reply, pl_str intent)
{
    return lists(reply->contradicts, reply->contradict_count, intent);
}

const pl_variant *pl_move_variant(const pl_reply_move *move, pl_str id)
{
    for (size_t i = 0; i < move->variant_count; i++) {
        if (pl_str_equal(move->variants[i].id, id))
            return &move->variants[i];
    }
    return NULL;
}

const pl_words *pl_library_words(const pl_library *library, pl_tag language)
{
    for (size_t i = 0; i < library->language_count; i++) {
        if (pl_tag_equal(library->words[i].language, language))
            return &library->words[i];
    }
    return NULL;
}
