/* Running a reply's examples: a request is made of the table, arranged, and its variants are compared. */
#include "reply/example.h"

#include "locale/date.h"
#include "reply/arrange.h"
#include "reply/request.h"

static const pl_field example_fields[] = {
    { .name = "order", .kind = PL_FIELD_TABLE },
    { .name = "buyer", .kind = PL_FIELD_TABLE },
    { .name = "values", .kind = PL_FIELD_TABLE },
    { .name = "choose", .kind = PL_FIELD_TABLE },
    { .name = "remedy", .kind = PL_FIELD_TEXT },
    { .name = "now", .kind = PL_FIELD_TEXT, .need = PL_FIELD_REQUIRED },
    { .name = "variants", .kind = PL_FIELD_TABLE, .need = PL_FIELD_REQUIRED },
    { .name = NULL },
};

typedef struct running {
    pl_vector *faults;
    pl_arena *arena;
    const pl_reply_world *world;
} running;

static pl_json *json_of(pl_arena *arena, const pl_node *node)
{
    pl_json *json = pl_arena_take(arena, sizeof *json);
    if (!json)
        return NULL;
    *json = (pl_json){ .key = node->key, .text = node->text, .number = node->number };
    if (node->kind == PL_NODE_BOOL)
        json->kind = node->truth ? PL_JSON_TRUE : PL_JSON_FALSE;
    else if (node->kind != PL_NODE_TABLE)
        json->kind = node->kind == PL_NODE_NUMBER ? PL_JSON_NUMBER : PL_JSON_STRING;
    else
        json->kind = node->list_count ? PL_JSON_ARRAY : PL_JSON_OBJECT;
    const pl_json **end = &json->first;
    for (const pl_node *child = node->first; child; child = child->next) {
        pl_json *made = json_of(arena, child);
        if (!made)
            return NULL;
        *end = made;
        end = &made->next;
        json->count++;
    }
    return json;
}

/* The example's table is a request, but for the remedy, which stands under `choose` there. */
static pl_status fill_facts(pl_facts *facts, const running *at, const pl_reply *reply, const pl_node *example,
                            pl_error *err)
{
    pl_value now;
    const pl_json *request = json_of(at->arena, example);
    pl_status status = request ? pl_date_read(&now, pl_node_text(pl_node_find(example, "now")), err)
                               : pl_fail(err, PL_ERR_MEMORY, "no memory for an example");
    if (status)
        return status;
    pl_facts_source source = {
        .request = request, .market = at->world->market, .catalog = at->world->catalog, .now = now.time
    };
    status = pl_facts_fill(facts, at->arena, &source, err);
    pl_str remedy = pl_node_text(pl_node_find(example, "remedy"));
    if (remedy.at)
        pl_facts_put(facts, "remedy", (pl_value){ .kind = PL_VALUE_CHOICE, .text = remedy });
    pl_facts_put_bool(facts, "remedy_decided", pl_str_is(remedy, "refund") || pl_str_is(remedy, "replace"));
    pl_facts_put_text(facts, "reply", reply->id);
    pl_facts_put_text(facts, "situation", reply->scenario);
    return status;
}

static pl_status note(const running *at, const pl_reply *reply, const pl_node *example, pl_str says, pl_error *err)
{
    pl_reply_fault *fault = says.at ? pl_vector_add(at->faults) : NULL;
    if (!fault)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for an example");
    *fault = (pl_reply_fault){ .reply = reply->id, .source = example->source, .line = example->line, .says = says };
    return PL_OK;
}

static pl_status compare(const running *at, const pl_reply *reply, const pl_node *example, const pl_plan *plan,
                         pl_error *err)
{
    const pl_node *wants = pl_node_find(example, "variants");
    pl_status status = PL_OK;
    for (const pl_node *want = wants->first; want && !status; want = want->next) {
        size_t index = pl_plan_find(plan, want->key);
        pl_str got = index < plan->moves.count ? ((const pl_move *)plan->moves.at)[index].variant : PL_STR("none");
        pl_str name = want->kind == PL_NODE_TEXT ? want->text : PL_STR("none");
        if (pl_str_equal(got, name))
            continue;
        pl_str says = pl_arena_format(at->arena, "%.*s: want %.*s, got %.*s", PL_STR_ARGS(want->key), PL_STR_ARGS(name),
                                      PL_STR_ARGS(got));
        status = note(at, reply, example, says, err);
    }
    return status;
}

static pl_status run_example(const running *at, const pl_reply *reply, const pl_node *example, pl_error *err)
{
    pl_facts facts;
    pl_plan plan;
    pl_vector missing;
    pl_arrange_case from = { .library = at->world->library, .reply = reply, .facts = &facts };
    from.skeleton = pl_skeleton_find(at->world->skeletons, at->world->market->country, at->world->market->language,
                                     reply->scenario, PL_STR("mail"));
    pl_status status = pl_fields_check(example, example_fields, err);
    if (!status)
        status = fill_facts(&facts, at, reply, example, err);
    if (status)
        return status;
    pl_facts_put_text(&facts, "language", pl_str_of(at->world->market->language.text));
    pl_plan_init(&plan, at->arena);
    pl_vector_init(&missing, sizeof(pl_missing), at->arena);
    status = pl_arrange(&plan, &from, err);
    if (!status)
        status = pl_plan_resolve(&plan, &missing, &from, err);
    return status ? status : compare(at, reply, example, &plan, err);
}

/* An example that does not fit its fields is a fault of the example, not the end of the run. */
static pl_status run_reply(const running *at, size_t *count, const pl_reply *reply, pl_error *err)
{
    const pl_node *examples = pl_node_find(reply->table, "examples");
    pl_status status = PL_OK;
    for (const pl_node *example = examples->first; example && !status; example = example->next) {
        pl_error cause = { .status = PL_OK };
        (*count)++;
        status = run_example(at, reply, example, &cause);
        if (status == PL_ERR_MEMORY)
            return pl_fail(err, status, "no memory for an example");
        if (status)
            status = note(at, reply, example, pl_arena_copy(at->arena, pl_str_of(cause.message)), err);
    }
    return status;
}

pl_status pl_reply_examples_run(pl_vector *faults, size_t *count, pl_arena *arena, const pl_reply_world *world,
                                pl_error *err)
{
    running at = { .faults = faults, .arena = arena, .world = world };
    size_t replies;
    const pl_reply *const *all = pl_library_replies(world->library, &replies);
    pl_status status = PL_OK;
    *count = 0;
    for (size_t i = 0; !status && i < replies; i++)
        status = run_reply(&at, count, all[i], err);
    return status;
}
