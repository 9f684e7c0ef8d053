/* The rules of all scopes: found by their paths, loaded once, put in order. */
#include "rule/rulebook.h"

#include <string.h>

#include "base/alloc.h"
#include "base/file.h"
#include "rule/entry.h"
#include "rule/host.h"
#include "rule/off.h"

enum { BOOK_BYTES = 64 << 20, RULE_BYTES = 256 << 10 };

typedef struct rule_loader {
    pl_rulebook *book;
    pl_rule_host host;
    pl_vm *vm;
    const pl_shelf *shelf;
    pl_vector *broken;
} rule_loader;

pl_status pl_rulebook_leave_out(pl_vector *broken, pl_status status, pl_error *err)
{
    if (!broken || status == PL_ERR_MEMORY)
        return status;
    pl_error *kept = pl_vector_add(broken);
    if (!kept)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the errors of a shop");
    *kept = *err;
    memset(err, 0, sizeof *err);
    return PL_OK;
}

/* The file is named as all faults name it. */
static pl_status refuse_length(const pl_rule_path *path, pl_error *err)
{
    return pl_fail_at(err, PL_ERR_CONTENT, path->source, 0, 0, "the file is larger than %d KiB",
                      (int)(RULE_BYTES / 1024));
}

static pl_status read_text(pl_str *out, rule_loader *loader, const char *relative, pl_error *err)
{
    pl_buf text;
    pl_str path = pl_arena_format(&loader->book->arena, "%s/%s", loader->shelf->folder, relative);
    if (!path.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the path of a rule");
    pl_buf_init(&text, RULE_BYTES);
    pl_status status = pl_file_read(&text, path.at, err);
    *out = status ? (pl_str){ NULL, 0 } : pl_arena_copy(&loader->book->arena, pl_buf_view(&text));
    pl_buf_drop(&text);
    if (!status && !out->at)
        status = pl_fail(err, PL_ERR_MEMORY, "no memory for the text of a rule");
    return status;
}

static pl_status add_entry(rule_loader *loader, pl_rule_entry *entry, pl_error *err)
{
    pl_rulebook *book = loader->book;
    entry->replaced = pl_table_find(&book->by_id, entry->rule.id);
    pl_status status = pl_table_put(&book->by_id, entry->rule.id, entry, err);
    if (status)
        return status;
    if (entry->replaced && entry->replaced->rank == PL_SCOPE_SHOP)
        entry->rank = PL_SCOPE_SHOP; /* it was new with a pack: there is no place of a built-in rule to take */
    for (size_t i = 0; entry->replaced && i < book->entries.count; i++) {
        pl_rule_entry **slot = pl_vector_get(&book->entries, i);
        if (*slot == entry->replaced) {
            *slot = entry;
            return PL_OK;
        }
    }
    if (loader->shelf->of_shop)
        entry->rank = PL_SCOPE_SHOP;
    pl_rule_entry **slot = pl_vector_add(&book->entries);
    if (!slot)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a rule");
    *slot = entry;
    return PL_OK;
}

/* How errors call the file: with the pack that it is of. */
static pl_status name_source(pl_rule_path *path, const rule_loader *loader, pl_error *err)
{
    if (!*loader->shelf->prefix)
        return PL_OK;
    path->source = pl_arena_format(&loader->book->arena, "%s%s", loader->shelf->prefix, path->source).at;
    return path->source ? PL_OK : pl_fail(err, PL_ERR_MEMORY, "no memory for the path of a rule");
}

static pl_status new_entry(pl_rule_entry **out, const rule_loader *loader, pl_error *err)
{
    pl_rule_entry *entry = pl_arena_take(&loader->book->arena, sizeof *entry);
    pl_streak *streak = pl_arena_take(&loader->book->arena, sizeof *streak);
    if (!entry || !streak)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a rule");
    entry->shelf = loader->shelf;
    entry->streak = streak;
    *out = entry;
    return PL_OK;
}

/* Runs the file and checks its table. */
static pl_status read_entry(pl_rule_entry *entry, rule_loader *loader, const pl_rule_path *path, pl_error *err)
{
    pl_arena *arena = &loader->book->arena;
    const pl_node *table = NULL;
    int kept = 0;
    pl_status status = pl_vm_load(&kept, loader->vm, entry->text, path->source, err);
    pl_arena_clear(&loader->host.scratch);
    if (!status)
        status = pl_vm_tree(&table, arena, loader->vm, kept, entry->text, path->source, err);
    if (!status)
        status = pl_rule_read(entry, arena, table, path, err);
    entry->rule.of_shop = loader->shelf->of_shop;
    entry->rule.origin = loader->shelf->origin;
    if (!status && entry->rule.looks_for)
        status = pl_screens_add(&entry->rule.screen, loader->book->screens, arena, entry->rule.looks_for, err);
    return status;
}

static pl_status load_rule(rule_loader *loader, const char *relative, pl_error *err)
{
    pl_rule_entry *entry = NULL;
    pl_rule_path path;
    bool is_rule = false;
    pl_status status = pl_rule_path_read(&is_rule, &path, &loader->book->arena, relative, err);
    if (status || !is_rule)
        return status;
    status = new_entry(&entry, loader, err);
    if (!status)
        status = name_source(&path, loader, err);
    if (!status)
        status = read_text(&entry->text, loader, relative, err);
    if (status == PL_ERR_LIMIT)
        status = refuse_length(&path, err);
    if (!status)
        status = read_entry(entry, loader, &path, err);
    return status ? status : add_entry(loader, entry, err);
}

static pl_status visit(void *payload, const char *relative, pl_error *err)
{
    rule_loader *loader = payload;
    pl_status status = load_rule(loader, relative, err);
    return status && loader->shelf->of_shop ? pl_rulebook_leave_out(loader->broken, status, err) : status;
}

static pl_status load_shelf(rule_loader *loader, const pl_shelf *shelf, pl_error *err)
{
    loader->shelf = shelf;
    pl_vm_see(loader->vm, shelf->libraries, shelf->library_count);
    if (shelf->of_shop && pl_file_kind_of(shelf->folder) == PL_FILE_NONE)
        return PL_OK;
    return pl_file_walk(shelf->folder, ".lua", visit, loader, err);
}

static pl_status load_shelves(pl_rulebook *book, pl_vector *broken, pl_error *err)
{
    rule_loader loader = { .book = book, .broken = broken };
    const pl_shelf *shelves = book->shelves.at;
    pl_host_init(&loader.host);
    pl_status status = pl_host_open(&loader.vm, &loader.host, &book->sources, err);
    for (size_t i = 0; i < book->shelves.count && !status; i++)
        status = load_shelf(&loader, &shelves[i], err);
    pl_vm_free(loader.vm);
    pl_host_drop(&loader.host);
    return status;
}

static pl_status load_folders(pl_rulebook *book, pl_content_folders folders, pl_vector *broken, pl_error *err)
{
    pl_status status = pl_shelves_find(&book->shelves, &book->arena, folders, err);
    const pl_shelf *shelves = book->shelves.at;
    for (size_t i = 0; i < book->shelves.count && !status; i++)
        status = pl_shelf_read(&book->sources, &book->arena, &shelves[i], err);
    return status ? status : load_shelves(book, broken, err);
}

pl_status pl_rulebook_load(pl_rulebook **out, pl_content_folders folders, pl_vector *broken, pl_error *err)
{
    *out = NULL;
    pl_rulebook *book = pl_alloc_zeroed(1, sizeof *book);
    if (!book)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the rules");
    pl_arena_init(&book->arena, BOOK_BYTES);
    pl_vector_init(&book->entries, sizeof(pl_rule_entry *), &book->arena);
    pl_vector_init(&book->shelves, sizeof(pl_shelf), &book->arena);
    pl_vector_init(&book->off, sizeof(pl_rule_entry *), &book->arena);
    pl_table_init(&book->by_id);
    pl_table_init(&book->sources);
    pl_status status = pl_screens_new(&book->screens, err);
    if (!status)
        status = load_folders(book, folders, broken, err);
    if (!status)
        status = pl_rulebook_order(book, broken, err);
    if (!status && folders.shop)
        status = pl_rulebook_switch_off(book, broken, err);
    if (!status)
        status = pl_screens_seal(book->screens, err);
    if (status) {
        pl_rulebook_free(book);
        return status;
    }
    *out = book;
    return PL_OK;
}

void pl_rulebook_free(pl_rulebook *book)
{
    if (!book)
        return;
    pl_screens_free(book->screens);
    pl_table_drop(&book->by_id);
    pl_table_drop(&book->sources);
    pl_arena_drop(&book->arena);
    pl_free(book);
}

size_t pl_rulebook_count(const pl_rulebook *book)
{
    return book->entries.count;
}

const pl_rule_entry *pl_rulebook_entry(const pl_rulebook *book, size_t index)
{
    return ((pl_rule_entry *const *)book->entries.at)[index];
}

const pl_rule *pl_rulebook_rule(const pl_rulebook *book, size_t index)
{
    return &pl_rulebook_entry(book, index)->rule;
}

const pl_rule *pl_rulebook_find(const pl_rulebook *book, pl_str id)
{
    const pl_rule_entry *entry = pl_table_find(&book->by_id, id);
    return entry ? &entry->rule : NULL;
}

const pl_rule *pl_rulebook_off(const pl_rulebook *book, size_t index)
{
    pl_rule_entry *const *entry = pl_vector_get(&book->off, index);
    return entry ? &(*entry)->rule : NULL;
}

const pl_rule *pl_rulebook_replaced(const pl_rulebook *book, const pl_rule *rule)
{
    (void)book;
    const pl_rule_entry *replaced = ((const pl_rule_entry *)rule)->replaced; /* the rule is the entry's first field */
    return replaced ? &replaced->rule : NULL;
}

bool pl_rulebook_outage(pl_rule_outage *out, const pl_rulebook *book, size_t index)
{
    const pl_rule_entry *entry = pl_rulebook_entry(book, index);
    if (!pl_streak_is_over(out, entry->streak))
        return false;
    out->rule = &entry->rule;
    return true;
}

pl_status pl_ruleset_make(const pl_ruleset **out, pl_arena *arena, const pl_rulebook *book, const pl_facts *market,
                          pl_error *err)
{
    pl_ruleset *set = pl_arena_take(arena, sizeof *set);
    size_t *indexes[PL_RULE_STAGE_COUNT];
    for (int stage = 0; stage < PL_RULE_STAGE_COUNT; stage++) {
        indexes[stage] = pl_arena_take_many(arena, book->entries.count + 1, sizeof *indexes[stage]);
        if (!set || !indexes[stage])
            return pl_fail(err, PL_ERR_MEMORY, "no memory for the rules of a market");
        set->at[stage] = indexes[stage];
    }
    for (size_t i = 0; i < book->entries.count; i++) {
        const pl_rule *rule = pl_rulebook_rule(book, i);
        if (!rule->off.at && pl_condition_fits(rule->when, market))
            indexes[rule->stage][set->count[rule->stage]++] = i;
    }
    *out = set;
    return PL_OK;
}
