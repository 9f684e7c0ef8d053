/* The fields of an example by stage, and what it claims that the rule does. */
#include "rule/example_read.h"

#include <string.h>

#include "reply/choices.h"
#include "rule/example_case.h"

/* example: one test of a rule, by its data.
 * @field given: string|string[]|table = the text; the moves of a plan: { "greeting", "apology:2" }; what was read of a message
 * @field want: string|string[]|table|nil = what must come of it (tone, arrange, understand, escalate)
 * @field flags: string[]? = the words that are reported, in order; {}: none (policy, quality)
 * @field severity: "advise"|"warn"|"block"|nil = of the findings
 * @field fixes: string[]? = the new words of the findings' fixes, in order
 * @field market: string? = nil: one that fits the rule's scope
 * @field language: string? = nil: the scope's, or the market's
 * @field channel: "mail"|"ticket"|"chat"|"public_review"|nil = nil: mail
 * @field turn: "first"|"later"|nil = nil: first
 * @field emotion: emotion? = nil: calm
 * @field intensity: integer? = 0 to 5
 * @field reply: string? = id of the reply
 * @field situation: string? = its scenario
 * @field intent: string? = the intents, parted by blanks
 * @field tone: table<string, integer>|nil = axes to set: { directness = 80 }
 * @field facts: table<string, any>|nil = facts of the case: { eta = "2026-11-24" }
 * @field order: table<string, any>|nil = what ctx.order is: { id = "302-…" }
 * @field buyer: table<string, any>|nil = what ctx.buyer is
 * @field persona: table<string, any>|nil = what ctx.persona is
 * @field conversation: table[]|nil = what ctx.conversation is: { { from = "buyer", text = "…" } }
 * @field now: string? = the moment, RFC 3339; nil: 2026-11-20T09:00:00Z
 * @field todo: boolean? = true: the rule is known to fail it, and is to be told when it no longer does */
const pl_field pl_example_fields[] = {
    { "given", PL_FIELD_ANY, PL_FIELD_REQUIRED, NULL },
    { "want", PL_FIELD_ANY, PL_FIELD_OPTIONAL, NULL },
    { "flags", PL_FIELD_TEXTS, PL_FIELD_OPTIONAL, NULL },
    { "market", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL },
    { "language", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL },
    { "channel", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL },
    { "turn", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL },
    { "emotion", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL },
    { "intensity", PL_FIELD_NUMBER, PL_FIELD_OPTIONAL, NULL },
    { "reply", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL },
    { "situation", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL },
    { "intent", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL },
    { "order", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, NULL },
    { "buyer", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, NULL },
    { "persona", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, NULL },
    { "conversation", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, NULL },
    { "tone", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, NULL },
    { "facts", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, NULL },
    { "now", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL },
    { "severity", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL },
    { "fixes", PL_FIELD_TEXTS, PL_FIELD_OPTIONAL, NULL },
    { "todo", PL_FIELD_BOOL, PL_FIELD_OPTIONAL, NULL },
    { NULL, PL_FIELD_ANY, PL_FIELD_OPTIONAL, NULL },
};

/* ---- what an example claims ---- */

/* Of a rule that does nothing, and of one that does something. */
static const pl_example_claim claims[] = { PL_EXAMPLE_SILENT, PL_EXAMPLE_ACTS };

static pl_example_claim claim_of_flags(const pl_node *example)
{
    return claims[pl_node_find(example, "flags")->count > 0];
}

static pl_example_claim claim_of_text(const pl_node *example)
{
    return claims[!pl_str_equal(pl_node_find(example, "given")->text, pl_node_find(example, "want")->text)];
}

static bool same_move(const pl_node *a, const pl_node *b)
{
    pl_move left = pl_example_move(a->text);
    pl_move right = pl_example_move(b->text);
    return left.weight == right.weight && pl_str_equal(left.id, right.id) && pl_str_equal(left.variant, right.variant);
}

static pl_example_claim claim_of_plan(const pl_node *example)
{
    const pl_node *given = pl_node_find(example, "given")->first;
    const pl_node *want = pl_node_find(example, "want")->first;
    for (; given && want; given = given->next, want = want->next)
        if (!same_move(given, want))
            return PL_EXAMPLE_ACTS;
    return claims[given || want];
}

static pl_example_claim claim_of_tier(const pl_node *example)
{
    return claims[pl_node_number(pl_node_find(pl_node_find(example, "want"), "tier"), 0) > 0];
}

static pl_str name_of(const pl_node *element)
{
    return element->key.at ? element->key : pl_node_text(element);
}

static bool has_name(const pl_node *list, pl_str name)
{
    for (const pl_node *element = list ? list->first : NULL; element; element = element->next)
        if (pl_str_equal(name_of(element), name))
            return true;
    return false;
}

static bool same_names(const pl_node *given, const pl_node *want)
{
    if ((given ? given->count : 0) != want->count)
        return false;
    for (const pl_node *element = want->first; element; element = element->next)
        if (!has_name(given, name_of(element)))
            return false;
    return true;
}

/* An emotion that is not given is calm, an intensity is 0. */
static bool same_mood(const pl_node *given, const pl_node *want)
{
    if (want->kind == PL_NODE_NUMBER)
        return pl_node_number(given, 0) == want->number;
    pl_str text = pl_node_text(given);
    return pl_str_equal(text.at ? text : PL_STR("calm"), want->text);
}

static pl_example_claim claim_of_reading(const pl_node *example)
{
    const pl_node *given = pl_node_find(example, "given");
    const pl_node *want = pl_node_find(example, "want");
    for (const pl_node *field = want->first; field; field = field->next) {
        const pl_node *before = pl_node_find_str(given, field->key);
        if (field->kind == PL_NODE_TABLE ? !same_names(before, field) : !same_mood(before, field))
            return PL_EXAMPLE_ACTS;
    }
    return want->count ? PL_EXAMPLE_SILENT : PL_EXAMPLE_ASKS_NOTHING;
}

static const struct shape {
    const char *outcome; /* the field that says what must come of it */
    const char *other;   /* the field of other stages */
    pl_node_kind outcome_kind;
    pl_node_kind given;
    pl_example_claim (*claim)(const pl_node *example);
    const char *acting; /* what it takes to be an example of each kind */
    const char *silent;
} shapes[PL_RULE_STAGE_COUNT] = {
    [PL_RULE_UNDERSTAND] = { "want", "flags", PL_NODE_TABLE, PL_NODE_TABLE, claim_of_reading,
                             "something in 'want' is not so in 'given'", "all in 'want' is so in 'given'" },
    [PL_RULE_ESCALATE] = { "want", "flags", PL_NODE_TABLE, PL_NODE_TABLE, claim_of_tier, "want = { tier = 1 } or more",
                           "want = { tier = 0 }" },
    [PL_RULE_ARRANGE] = { "want", "flags", PL_NODE_TABLE, PL_NODE_TABLE, claim_of_plan,
                          "'want' is another than 'given'", "'want' is the same as 'given'" },
    [PL_RULE_TONE] = { "want", "flags", PL_NODE_TEXT, PL_NODE_TEXT, claim_of_text, "'want' is another than 'given'",
                       "'want' is the same as 'given'" },
    [PL_RULE_POLICY] = { "flags", "want", PL_NODE_TABLE, PL_NODE_TEXT, claim_of_flags, "flags = { \"the words\" }",
                         "flags = {}" },
    [PL_RULE_QUALITY] = { "flags", "want", PL_NODE_TABLE, PL_NODE_TEXT, claim_of_flags, "flags = { \"the words\" }",
                          "flags = {}" },
};

pl_example_claim pl_example_claims(const pl_node *example, pl_rule_stage stage)
{
    return shapes[stage].claim(example);
}

/* ---- checks ---- */

static pl_status check_shape(const pl_node *example, const struct shape *shape, pl_error *err)
{
    static const char *const kinds[] = { [PL_NODE_TEXT] = "a string", [PL_NODE_TABLE] = "a table" };
    const pl_node *given = pl_node_find(example, "given");
    const pl_node *outcome = pl_node_find(example, shape->outcome);
    const pl_node *other = pl_node_find(example, shape->other);
    if (given->kind != shape->given)
        return pl_node_fail(err, given, "field 'given' must be %s in an example of this stage", kinds[shape->given]);
    if (other)
        return pl_node_fail(err, other, "an example of this stage has '%s', not '%s'", shape->outcome, shape->other);
    if (!outcome)
        return pl_node_fail(err, example, "an example of this stage needs the field '%s'", shape->outcome);
    if (outcome->kind != shape->outcome_kind)
        return pl_node_fail(err, outcome, "field '%s' must be %s in an example of this stage", shape->outcome,
                            kinds[shape->outcome_kind]);
    return PL_OK;
}

static pl_status check_example(const pl_node *example, const struct shape *shape, pl_error *err)
{
    pl_status status = pl_fields_check(example, pl_example_fields, err);
    for (const pl_node *field = example->first; field && !status; field = field->next)
        if (field->kind == PL_NODE_TEXT)
            status = pl_choices_check(field->key, field, err);
    return status ? status : check_shape(example, shape, err);
}

static pl_status check_claims(const pl_node *examples, pl_rule_stage stage, pl_error *err)
{
    const struct shape *shape = &shapes[stage];
    size_t counts[] = { 0, 0, 0 };
    for (const pl_node *example = examples->first; example; example = example->next)
        if (!pl_node_true(pl_node_find(example, "todo")))
            counts[shape->claim(example)]++;
    if (!counts[PL_EXAMPLE_ACTS]) {
        pl_node_fail(err, examples, "no example shows that the rule acts");
        pl_error_hint(err, "add one: %s", shape->acting);
        return PL_ERR_CONTENT;
    }
    if (!counts[PL_EXAMPLE_SILENT]) {
        pl_node_fail(err, examples, "no example shows that the rule stays silent");
        pl_error_hint(err, "add one: %s", shape->silent);
        return PL_ERR_CONTENT;
    }
    return PL_OK;
}

pl_status pl_examples_check(const pl_node *examples, pl_rule_stage stage, pl_error *err)
{
    pl_status status = PL_OK;
    for (const pl_node *example = examples->first; example && !status; example = example->next)
        status = check_example(example, &shapes[stage], err);
    return status ? status : check_claims(examples, stage, err);
}
