/* Reading root plans: every field is checked, every fact is known by name. */
#include "reply/root.h"

#include <string.h>

static const pl_field commits_fields[] = {
    { .name = "what", .kind = PL_FIELD_TEXT, .need = PL_FIELD_REQUIRED },
    { .name = "by", .kind = PL_FIELD_TEXT },
    { .name = NULL },
};

static const pl_field move_fields[] = {
    { .name = "act", .kind = PL_FIELD_TEXT },
    { .name = "id", .kind = PL_FIELD_TEXT },
    { .name = "optional", .kind = PL_FIELD_BOOL },
    { .name = "variants", .kind = PL_FIELD_ANY, .need = PL_FIELD_REQUIRED },
    { .name = NULL },
};

/* choices = { remedy = { "refund", "replace" } }: what the agent may decide, and between what. */
static const pl_field choice_fields[] = {
    { .name = "*", .kind = PL_FIELD_TEXTS },
    { .name = NULL },
};

static const pl_field reply_fields[] = {
    { .name = "id", .kind = PL_FIELD_TEXT, .need = PL_FIELD_REQUIRED },
    { .name = "summary", .kind = PL_FIELD_TEXT, .need = PL_FIELD_REQUIRED },
    { .name = "scenario", .kind = PL_FIELD_TEXT, .need = PL_FIELD_REQUIRED },
    { .name = "intents", .kind = PL_FIELD_TEXTS, .need = PL_FIELD_REQUIRED },
    { .name = "occasions", .kind = PL_FIELD_TEXTS },
    { .name = "choices", .kind = PL_FIELD_TABLE, .inner = choice_fields },
    { .name = "situation", .kind = PL_FIELD_TABLE },
    { .name = "absorbs", .kind = PL_FIELD_TEXTS },
    { .name = "contradicts", .kind = PL_FIELD_TEXTS },
    { .name = "pain", .kind = PL_FIELD_NUMBER },
    { .name = "moves", .kind = PL_FIELD_LIST, .need = PL_FIELD_REQUIRED, .inner = move_fields },
    { .name = "examples", .kind = PL_FIELD_LIST, .need = PL_FIELD_REQUIRED },
    { .name = NULL },
};

static const char *const variant_names[] = { "needs", "may", "when", "weight", "commits" };

static pl_status take_texts(const pl_str **out, size_t *count, pl_arena *arena, const pl_node *list, pl_error *err)
{
    *count = list ? list->list_count : 0;
    pl_str *texts = pl_arena_take_many(arena, *count + 1, sizeof *texts);
    if (!texts)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a list");
    size_t i = 0;
    for (const pl_node *child = list ? list->first : NULL; child; child = child->next)
        texts[i++] = child->text;
    *out = texts;
    return PL_OK;
}

static pl_status take_fact(int *out, const pl_node *node, pl_error *err)
{
    pl_str name = pl_node_text(node);
    *out = pl_fact_find(name);
    if (*out >= 0)
        return PL_OK;
    pl_str nearest = pl_fact_nearest(name);
    pl_status status = pl_node_fail(err, node, "'%.*s' is no fact", PL_STR_ARGS(name));
    if (nearest.at)
        pl_error_hint(err, "did you mean '%.*s'?", PL_STR_ARGS(nearest));
    return status;
}

static pl_status take_facts(int *out, size_t *count, const pl_node *list, pl_error *err)
{
    *count = 0;
    if (list && (list->kind != PL_NODE_TABLE || list->list_count != list->count))
        return pl_node_fail(err, list, "must be a list of facts");
    for (const pl_node *child = list ? list->first : NULL; child; child = child->next) {
        if (*count == PL_VARIANT_FACTS_MAX)
            return pl_node_fail(err, child, "a variant names at most %d facts", PL_VARIANT_FACTS_MAX);
        pl_status status = take_fact(&out[(*count)++], child, err);
        if (status)
            return status;
    }
    return PL_OK;
}

static pl_status take_commitment(pl_variant *variant, const pl_node *commits, pl_error *err)
{
    variant->commits_by = -1;
    if (!commits)
        return PL_OK;
    pl_status status = pl_fields_check(commits, commits_fields, err);
    if (status)
        return status;
    variant->commits = pl_node_text(pl_node_find(commits, "what"));
    const pl_node *by = pl_node_find(commits, "by");
    return by ? take_fact(&variant->commits_by, by, err) : PL_OK;
}

static bool known_name(pl_str name)
{
    for (size_t i = 0; i < sizeof variant_names / sizeof *variant_names; i++) {
        if (pl_str_is(name, variant_names[i]))
            return true;
    }
    return false;
}

/* `"name"` or `{ "name", needs = …, … }`. */
static pl_status take_variant(pl_variant *variant, pl_arena *arena, const pl_node *node, pl_error *err)
{
    variant->commits_by = -1;
    if (node->kind == PL_NODE_TEXT) {
        variant->id = node->text;
        return pl_condition_new(&variant->when, arena, NULL, err);
    }
    if (node->kind != PL_NODE_TABLE || node->list_count != 1 || node->first->kind != PL_NODE_TEXT)
        return pl_node_fail(err, node, "a variant is a name or a table that begins with its name");
    for (const pl_node *child = node->first->next; child; child = child->next) {
        if (!known_name(child->key))
            return pl_node_fail(err, child, "unknown field '%.*s' of a variant", PL_STR_ARGS(child->key));
    }
    variant->id = node->first->text;
    variant->weight = (int)pl_node_number(pl_node_find(node, "weight"), 0);
    pl_status status = take_facts(variant->needs, &variant->need_count, pl_node_find(node, "needs"), err);
    if (!status)
        status = take_facts(variant->may, &variant->may_count, pl_node_find(node, "may"), err);
    if (!status)
        status = take_commitment(variant, pl_node_find(node, "commits"), err);
    if (!status)
        status = pl_condition_new(&variant->when, arena, pl_node_find(node, "when"), err);
    return status;
}

static pl_status take_variants(pl_reply_move *move, pl_arena *arena, const pl_node *list, pl_error *err)
{
    if (!list || list->kind != PL_NODE_TABLE || !list->list_count || list->list_count != list->count)
        return pl_node_fail(err, list, "'variants' must be a list with at least one variant");
    pl_variant *variants = pl_arena_take_many(arena, list->count, sizeof *variants);
    if (!variants)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for variants");
    for (const pl_node *child = list->first; child; child = child->next) {
        pl_variant *variant = &variants[move->variant_count++];
        pl_status status = take_variant(variant, arena, child, err);
        if (status)
            return status;
    }
    move->variants = variants;
    return PL_OK;
}

static pl_status take_move(pl_reply_move *move, pl_arena *arena, const pl_node *node, pl_str id, pl_error *err)
{
    pl_str act = pl_node_text(pl_node_find(node, "act"));
    pl_str own = pl_node_text(pl_node_find(node, "id"));
    move->id = own.at ? own : id.at ? id : act;
    if (!move->id.at)
        return pl_node_fail(err, node, "a move needs its 'act'");
    size_t hash = pl_str_find(move->id, PL_STR("#"), 0);
    move->act = act.at ? act : pl_str_slice(move->id, 0, hash);
    move->optional = pl_node_true(pl_node_find(node, "optional"));
    return take_variants(move, arena, pl_node_find(node, "variants"), err);
}

static pl_status take_moves(pl_reply *reply, pl_arena *arena, const pl_node *list, pl_error *err)
{
    pl_reply_move *moves = pl_arena_take_many(arena, list->count + 1, sizeof *moves);
    if (!moves)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for moves");
    for (const pl_node *child = list->first; child; child = child->next) {
        pl_status status = take_move(&moves[reply->move_count++], arena, child, (pl_str){ NULL, 0 }, err);
        if (status)
            return status;
    }
    reply->moves = moves;
    return PL_OK;
}

static pl_status take_pain(pl_reply *reply, const pl_node *pain, pl_error *err)
{
    reply->pain = (int)pl_node_number(pain, 0);
    bool fits = reply->pain >= 0 && reply->pain <= PL_PAIN_MAX;
    return fits ? PL_OK : pl_node_fail(err, pain, "'pain' is a number from 0 to %d", PL_PAIN_MAX);
}

static pl_status take_lists(pl_reply *reply, pl_arena *arena, const pl_node *table, pl_error *err)
{
    const struct {
        const char *name;
        const pl_str **texts;
        size_t *count;
    } lists[] = {
        { "intents", &reply->intents, &reply->intent_count },
        { "occasions", &reply->occasions, &reply->occasion_count },
        { "absorbs", &reply->absorbs, &reply->absorb_count },
        { "contradicts", &reply->contradicts, &reply->contradict_count },
    };
    pl_status status = PL_OK;
    for (size_t i = 0; i < sizeof lists / sizeof *lists && !status; i++)
        status = take_texts(lists[i].texts, lists[i].count, arena, pl_node_find(table, lists[i].name), err);
    return status;
}

static pl_status take_choices(pl_reply *reply, pl_arena *arena, const pl_node *table, pl_error *err)
{
    const pl_node *choices = pl_node_find(table, "choices");
    pl_str *facts = pl_arena_take_many(arena, choices ? choices->count : 0, sizeof *facts);
    if (!facts)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a list");
    reply->choices = facts;
    for (const pl_node *choice = choices ? choices->first : NULL; choice; choice = choice->next) {
        if (pl_fact_find(choice->key) < 0)
            return pl_node_fail(err, choice, "'%.*s' is no fact", PL_STR_ARGS(choice->key));
        if (!choice->list_count)
            return pl_node_fail(err, choice, "the choice '%.*s' has no options", PL_STR_ARGS(choice->key));
        facts[reply->choice_count++] = choice->key;
    }
    return PL_OK;
}

pl_status pl_root_reply(pl_reply **out, pl_arena *arena, const pl_node *table, pl_error *err)
{
    pl_status status = pl_fields_check(table, reply_fields, err);
    if (status)
        return status;
    pl_reply *reply = pl_arena_take(arena, sizeof *reply);
    if (!reply)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a reply");
    *reply = (pl_reply){
        .id = pl_node_text(pl_node_find(table, "id")),
        .summary = pl_node_text(pl_node_find(table, "summary")),
        .scenario = pl_node_text(pl_node_find(table, "scenario")),
        .table = table,
    };
    status = take_lists(reply, arena, table, err);
    if (!status)
        status = take_choices(reply, arena, table, err);
    if (!status)
        status = take_pain(reply, pl_node_find(table, "pain"), err);
    if (!status)
        status = pl_condition_new(&reply->situation, arena, pl_node_find(table, "situation"), err);
    if (!status)
        status = take_moves(reply, arena, pl_node_find(table, "moves"), err);
    *out = reply;
    return status;
}

pl_status pl_root_shared(const pl_reply_move **out, size_t *count, pl_arena *arena, const pl_node *table, pl_error *err)
{
    pl_reply_move *moves = pl_arena_take_many(arena, table->count + 1, sizeof *moves);
    if (!moves)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for shared moves");
    *out = moves;
    *count = table->count;
    for (const pl_node *child = table->first; child; child = child->next, moves++) {
        pl_status status = pl_fields_check(child, move_fields, err);
        if (!status)
            status = take_move(moves, arena, child, child->key, err);
        if (status)
            return status;
        moves->shared = true;
    }
    return PL_OK;
}
