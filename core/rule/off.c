/* Switching rules off by their ids, never without a reason. */
#include "rule/off.h"

#include "base/file.h"

enum { REASON_BYTES_MAX = 400 };

static const char source[] = "rules/off.lua";

static pl_status refuse_unknown(const pl_rulebook *book, const pl_node *entry, pl_error *err)
{
    pl_str nearest = pl_table_nearest(&book->by_id, entry->key);
    pl_node_fail(err, entry, "there is no rule '%.*s' that could be switched off", PL_STR_ARGS(entry->key));
    if (nearest.at)
        pl_error_hint(err, "did you mean '%.*s'?", PL_STR_ARGS(nearest));
    return PL_ERR_CONTENT;
}

static pl_status switch_off(pl_rulebook *book, const pl_node *entry, pl_error *err)
{
    if (!entry->key.at)
        return pl_node_fail(err, entry, "an entry is a rule's id and the reason: [\"common/tone/x\"] = \"why\"");
    pl_rule_entry *rule = pl_table_find(&book->by_id, entry->key);
    if (!rule)
        return refuse_unknown(book, entry, err);
    pl_str reason = pl_str_trim(pl_node_text(entry));
    if (!reason.length)
        return pl_node_fail(err, entry, "why '%.*s' is switched off must be said in a text", PL_STR_ARGS(entry->key));
    if (reason.length > REASON_BYTES_MAX)
        return pl_node_fail(err, entry, "the reason for '%.*s' is longer than %d bytes", PL_STR_ARGS(entry->key),
                            (int)REASON_BYTES_MAX);
    rule->rule.off = reason;
    rule->rule.off_line = entry->line;
    pl_rule_entry **slot = pl_vector_add(&book->off);
    if (!slot)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for what is switched off");
    *slot = rule;
    return PL_OK;
}

pl_status pl_rulebook_switch_off(pl_rulebook *book, pl_vector *broken, pl_error *err)
{
    const pl_node *table = NULL;
    const pl_shelf *shop = pl_vector_get(&book->shelves, book->shelves.count - 1);
    pl_str path = pl_arena_format(&book->arena, "%s/off.lua", shop->folder);
    if (!path.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the path of '%s'", source);
    if (pl_file_kind_of(path.at) == PL_FILE_NONE)
        return PL_OK;
    pl_status status = pl_content_load(&table, &book->arena, path.at, source, err);
    if (status)
        return pl_rulebook_leave_out(broken, status, err);
    for (const pl_node *entry = table->first; entry && !status; entry = entry->next) {
        status = switch_off(book, entry, err);
        if (status)
            status = pl_rulebook_leave_out(broken, status, err);
    }
    return status;
}
