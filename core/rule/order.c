/* The order of running: scope, then `after`, then id; a circle is named by its members. */
#include <stdlib.h>

#include "base/buf.h"
#include "rule/entry.h"

static int by_rank_then_id(const void *left, const void *right)
{
    const pl_rule_entry *a = *(pl_rule_entry *const *)left;
    const pl_rule_entry *b = *(pl_rule_entry *const *)right;
    if (a->rank != b->rank)
        return a->rank < b->rank ? -1 : 1;
    return pl_str_compare(a->rule.id, b->rule.id);
}

static const pl_node *first_after(const pl_rule_entry *entry)
{
    return entry->after && entry->after->kind == PL_NODE_TABLE ? entry->after->first : entry->after;
}

static const pl_node *next_after(const pl_rule_entry *entry, const pl_node *id)
{
    return entry->after->kind == PL_NODE_TABLE ? id->next : NULL;
}

/* The first rule that the entry waits for; NULL when it may run. */
static pl_rule_entry *waits_for(const pl_rulebook *book, const pl_rule_entry *entry)
{
    for (const pl_node *id = first_after(entry); id; id = next_after(entry, id)) {
        pl_rule_entry *before = pl_table_find(&book->by_id, id->text);
        if (before && !before->placed)
            return before;
    }
    return NULL;
}

pl_str pl_rulebook_after(const pl_rulebook *book, const pl_rule *rule, size_t index)
{
    (void)book;
    const pl_rule_entry *entry = (const pl_rule_entry *)rule; /* the rule is the entry's first field */
    const pl_node *id = first_after(entry);
    while (id && index--)
        id = next_after(entry, id);
    return pl_node_text(id);
}

/* A rule that was left out keeps its id: it is told apart from one that there never was. */
static pl_status refuse_absent(const pl_rulebook *book, const pl_node *id, pl_error *err)
{
    if (pl_table_find_entry(&book->by_id, id->text))
        return pl_node_fail(err, id, "'after' names '%.*s', which is left out itself", PL_STR_ARGS(id->text));
    pl_str nearest = pl_table_nearest(&book->by_id, id->text);
    pl_node_fail(err, id, "'after' names '%.*s', which is no rule", PL_STR_ARGS(id->text));
    if (nearest.at)
        pl_error_hint(err, "did you mean '%.*s'?", PL_STR_ARGS(nearest));
    return PL_ERR_CONTENT;
}

static pl_status check_after(const pl_rulebook *book, const pl_rule_entry *entry, pl_error *err)
{
    for (const pl_node *id = first_after(entry); id; id = next_after(entry, id)) {
        const pl_rule_entry *before = pl_table_find(&book->by_id, id->text);
        if (before && before->rank > entry->rank)
            return pl_node_fail(err, id, "'after' names '%.*s', whose scope runs later", PL_STR_ARGS(id->text));
        if (before)
            continue;
        return refuse_absent(book, id, err);
    }
    return PL_OK;
}

/* Takes a shop's rule out; the built-in rule that it replaced comes back. */
static pl_status leave_out(pl_rulebook *book, pl_rule_entry *entry, pl_vector *broken, pl_status status, pl_error *err)
{
    if (!entry->rule.of_shop)
        return status;
    status = pl_rulebook_leave_out(broken, status, err);
    if (status)
        return status;
    for (size_t i = 0; i < book->entries.count; i++) {
        pl_rule_entry **slot = pl_vector_get(&book->entries, i);
        if (*slot != entry)
            continue;
        if (entry->replaced)
            *slot = entry->replaced;
        else
            pl_vector_remove(&book->entries, i);
        break;
    }
    return pl_table_put(&book->by_id, entry->rule.id, entry->replaced, err);
}

static pl_status check_all(bool *changed, pl_rulebook *book, pl_vector *broken, pl_error *err)
{
    *changed = false;
    for (size_t i = 0; i < book->entries.count; i++) {
        pl_rule_entry *entry = ((pl_rule_entry **)book->entries.at)[i];
        pl_status status = check_after(book, entry, err);
        if (!status)
            continue;
        *changed = true;
        return leave_out(book, entry, broken, status, err);
    }
    return PL_OK;
}

/* `entry` waits and so does all that it waits for: walking on must come round. Names the circle; *out is a member, a shop's one when there is one. */
static pl_status name_circle(pl_rule_entry **out, const pl_rulebook *book, pl_rule_entry *entry, pl_error *err)
{
    for (size_t i = 0; i < book->entries.count; i++)
        entry = waits_for(book, entry);
    pl_buf names;
    pl_buf_init(&names, PL_ERROR_MESSAGE_BYTES);
    *out = entry;
    const pl_rule_entry *start = entry;
    do {
        pl_buf_put_format(&names, "'%.*s' waits for ", PL_STR_ARGS(entry->rule.id));
        if (entry->rule.of_shop)
            *out = entry;
        entry = waits_for(book, entry);
    } while (entry != start);
    pl_buf_put_format(&names, "'%.*s'", PL_STR_ARGS(start->rule.id));
    pl_status status = pl_node_fail(err, (*out)->after, "'after' goes round in a circle: %s",
                                    names.at ? names.at : "no memory to name it");
    pl_buf_drop(&names);
    return status;
}

/* Places the entries one by one: always the first by rank and id that waits for nothing. */
static pl_status place_all(pl_rule_entry **stuck, pl_rulebook *book, pl_error *err)
{
    pl_rule_entry **entries = book->entries.at;
    size_t count = book->entries.count;
    for (size_t i = 0; i < count; i++)
        entries[i]->placed = false;
    if (count)
        qsort(entries, count, sizeof *entries, by_rank_then_id);
    for (size_t placed = 0; placed < count; placed++) {
        size_t next = placed;
        while (next < count && waits_for(book, entries[next]))
            next++;
        if (next == count)
            return name_circle(stuck, book, entries[placed], err);
        pl_rule_entry *entry = entries[next];
        for (; next > placed; next--)
            entries[next] = entries[next - 1];
        entries[placed] = entry;
        entry->placed = true;
    }
    return PL_OK;
}

pl_status pl_rulebook_order(pl_rulebook *book, pl_vector *broken, pl_error *err)
{
    for (;;) {
        bool changed = true;
        pl_rule_entry *stuck = NULL;
        pl_status status = PL_OK;
        while (changed && !status)
            status = check_all(&changed, book, broken, err);
        if (!status)
            status = place_all(&stuck, book, err);
        if (!stuck)
            return status;
        status = leave_out(book, stuck, broken, status, err);
        if (status)
            return status;
    }
}
