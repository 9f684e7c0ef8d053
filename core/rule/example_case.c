/* The subject of an example: a plan, a draft or a reading, made from its `given`. */
#include "rule/example_case.h"

#include <string.h>

enum { DRAFT_BYTES = 256 << 10 };

pl_move pl_example_move(pl_str written)
{
    pl_move move = { .weight = 1 };
    size_t colon = pl_str_find(written, PL_STR(":"), 0);
    size_t equals = pl_str_find(pl_str_slice(written, 0, colon), PL_STR("="), 0);
    if (colon + 2 == written.length && written.at[colon + 1] >= '1' && written.at[colon + 1] <= '3')
        move.weight = written.at[colon + 1] - '0';
    if (equals < colon)
        move.variant = pl_str_slice(written, equals + 1, colon);
    move.id = pl_str_slice(written, 0, equals);
    move.act = pl_str_slice(move.id, 0, pl_str_find(move.id, PL_STR("#"), 0));
    return move;
}

static pl_status make_plan(pl_example_case *made, const pl_node *given, pl_error *err)
{
    pl_plan_init(&made->plan, made->arena);
    made->subject.plan = &made->plan;
    for (const pl_node *node = given->first; node; node = node->next) {
        if (node->kind != PL_NODE_TEXT || node->key.at)
            return pl_node_fail(err, node, "a plan is written as a list of moves: { \"greeting\", \"apology:2\" }");
        pl_move move = pl_example_move(node->text);
        pl_status status = pl_plan_insert(&made->plan, made->plan.moves.count, move.id, move.act, move.weight, err);
        if (status)
            return status == PL_ERR_MEMORY ? status : pl_node_fail(err, node, "%s", err ? err->message : "");
        ((pl_move *)pl_vector_get(&made->plan.moves, made->plan.moves.count - 1))->variant = move.variant;
    }
    return PL_OK;
}

static pl_status find_entities(pl_example_case *made, pl_str text, pl_error *err)
{
    static const char *const names[] = { "order_id", "tracking" };
    const pl_market *market = made->context.market;
    pl_str known[2];
    size_t count = 0;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const pl_value *value = pl_facts_find(&made->facts, pl_str_of(names[i]));
        if (value && value->text.length)
            known[count++] = value->text;
    }
    pl_str country = pl_arena_copy(made->arena, market->country);
    if (!country.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for an example");
    pl_entity_options options = { .locale = market->locale,
                                  .country = country.at,
                                  .currency = market->currency,
                                  .today = made->today,
                                  .known = known,
                                  .known_count = count,
                                  .id_shapes = pl_node_find(market->platform_facts, "ids") };
    pl_vector_init(&made->entities, sizeof(pl_entity), made->arena);
    made->context.entities = &made->entities;
    return pl_entity_find(&made->entities, made->arena, text, &options, err);
}

static pl_status make_draft(pl_example_case *made, const pl_node *given, pl_error *err)
{
    made->subject.draft = &made->draft;
    pl_status status = pl_draft_put(&made->draft, PL_STR("body"), given->text, NULL, err);
    if (!status && made->rule->stage != PL_RULE_TONE)
        status = find_entities(made, given->text, err);
    return status;
}

/* An element of intents or risks: its name alone (score 1), or name = score. */
static pl_str read_score(double *score, const pl_node *node)
{
    *score = node->key.at ? pl_node_number(node, 1) : 1;
    return node->key.at ? node->key : pl_node_text(node);
}

static pl_status put_intents(pl_example_case *made, const pl_node *list, pl_error *err)
{
    for (const pl_node *node = list ? list->first : NULL; node; node = node->next) {
        pl_intent_hit *hit = pl_vector_add(&made->reading.intents);
        if (!hit)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for an example");
        hit->id = read_score(&hit->score, node);
        pl_vector_init(&hit->evidence, sizeof(pl_evidence), made->arena);
        if (!hit->id.at)
            return pl_node_fail(err, node, "an intent is written as its name, or as name = score");
    }
    return PL_OK;
}

static pl_status put_risks(pl_example_case *made, const pl_node *list, pl_error *err)
{
    for (const pl_node *node = list ? list->first : NULL; node; node = node->next) {
        pl_risk *risk = pl_vector_add(&made->reading.risks);
        if (!risk)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for an example");
        risk->kind = read_score(&risk->score, node);
        pl_vector_init(&risk->evidence, sizeof(pl_evidence), made->arena);
        if (!risk->kind.at)
            return pl_node_fail(err, node, "a risk is written as its kind, or as kind = score");
    }
    return PL_OK;
}

static const pl_field reading_fields[] = {
    { "intents", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, NULL },  { "risks", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, NULL },
    { "emotion", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL },   { "intensity", PL_FIELD_NUMBER, PL_FIELD_OPTIONAL, NULL },
    { "urgency", PL_FIELD_NUMBER, PL_FIELD_OPTIONAL, NULL }, { "language", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL },
    { NULL, PL_FIELD_ANY, PL_FIELD_OPTIONAL, NULL },
};

static pl_status make_reading(pl_example_case *made, const pl_node *given, pl_error *err)
{
    pl_reading *reading = &made->reading;
    pl_status status = pl_fields_check(given, reading_fields, err);
    if (status)
        return status;
    made->subject.reading = reading;
    pl_vector_init(&reading->intents, sizeof(pl_intent_hit), made->arena);
    pl_vector_init(&reading->risks, sizeof(pl_risk), made->arena);
    pl_str emotion = pl_facts_find(&made->facts, PL_STR("emotion"))->text;
    while (reading->emotion < PL_EMOTION_COUNT && !pl_str_is(emotion, pl_emotion_name(reading->emotion)))
        reading->emotion++;
    if (reading->emotion == PL_EMOTION_COUNT)
        return pl_node_fail(err, given, "there is no emotion '%.*s'", PL_STR_ARGS(emotion));
    reading->intensity = (int)pl_facts_find(&made->facts, PL_STR("intensity"))->number;
    reading->urgency = (int)pl_node_number(pl_node_find(given, "urgency"), 0);
    reading->language_count = 1;
    pl_str language = pl_node_text(pl_node_find(given, "language"));
    if (!language.at)
        language = pl_facts_find(&made->facts, PL_STR("language"))->text;
    status = pl_tag_of(&reading->language[0].tag, language, err);
    reading->language[0].confidence = 1;
    if (!status)
        status = put_intents(made, pl_node_find(given, "intents"), err);
    return status ? status : put_risks(made, pl_node_find(given, "risks"), err);
}

pl_status pl_example_case_make(pl_example_case *out, pl_arena *arena, const pl_catalog *catalog, const pl_rule *rule,
                               const pl_node *example, pl_error *err)
{
    const pl_node *given = pl_node_find(example, "given");
    memset(out, 0, sizeof *out);
    out->rule = rule;
    out->example = example;
    out->arena = arena;
    pl_draft_init(&out->draft, arena, DRAFT_BYTES);
    pl_status status = pl_example_world_make(out, catalog, err);
    if (status)
        return status;
    if (rule->stage == PL_RULE_ARRANGE)
        return make_plan(out, given, err);
    return given->kind == PL_NODE_TEXT ? make_draft(out, given, err) : make_reading(out, given, err);
}

void pl_example_case_drop(pl_example_case *made)
{
    pl_draft_drop(&made->draft);
}
