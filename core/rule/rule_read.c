/* From a path and a table to a rule: fields, examples, and the condition of its scope. */
#include <stdio.h>
#include <string.h>

#include "rule/entry.h"
#include "rule/example_read.h"

static const char *const stages[PL_RULE_STAGE_COUNT] = { "understand", "escalate", "arrange",
                                                         "tone",       "policy",   "quality" };

const char *pl_rule_stage_name(pl_rule_stage stage)
{
    return stages[stage];
}

/* ---- paths ---- */

static pl_status find_stage(bool *found, pl_rule_stage *out, pl_str folder, const char *source, pl_error *err)
{
    enum { NEAR_ENOUGH = 2 };
    for (int i = 0; i < PL_RULE_STAGE_COUNT; i++) {
        pl_str stage = pl_str_of(stages[i]);
        if (pl_str_equal(folder, stage)) {
            *found = true;
            *out = (pl_rule_stage)i;
        } else if (pl_str_distance(folder, stage) <= NEAR_ENOUGH) {
            pl_fail_at(err, PL_ERR_CONTENT, source, 0, 0, "no stage is called '%.*s'", PL_STR_ARGS(folder));
            pl_error_hint(err, "rename the folder to '%s'", stages[i]);
            return PL_ERR_CONTENT;
        }
    }
    return PL_OK;
}

/* Takes the scope off the front of *rest; false when none stands there. */
static bool take_scope(pl_rule_path *out, pl_str path, pl_str *rest)
{
    static const struct scope {
        const char *folder;
        pl_scope_rank rank;
    } scopes[] = { { "common", PL_SCOPE_COMMON },
                   { "language", PL_SCOPE_LANGUAGE },
                   { "country", PL_SCOPE_COUNTRY },
                   { "platform", PL_SCOPE_PLATFORM } };
    pl_str folder;
    pl_str name = { NULL, 0 };
    if (!pl_str_split(&folder, rest, '/'))
        return false;
    for (size_t i = 0; i < sizeof scopes / sizeof *scopes; i++) {
        if (!pl_str_is(folder, scopes[i].folder))
            continue;
        if (i > 0 && !pl_str_split(&name, rest, '/'))
            return false;
        out->rank = scopes[i].rank;
        out->scope = pl_str_slice(path, 0, i > 0 ? folder.length + 1 + name.length : folder.length);
        return true;
    }
    return false;
}

pl_status pl_rule_path_read(bool *is_rule, pl_rule_path *out, pl_arena *arena, const char *relative, pl_error *err)
{
    pl_str path = pl_arena_copy(arena, pl_str_of(relative));
    pl_str source = pl_arena_format(arena, "rules/%s", relative);
    pl_str rest = path;
    pl_str stage = { NULL, 0 };
    pl_str file = { NULL, 0 };
    *is_rule = false;
    if (!path.at || !source.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for the path of a rule");
    if (!take_scope(out, path, &rest) || !pl_str_split(&stage, &rest, '/') || !pl_str_split(&file, &rest, '/') ||
        rest.at || !pl_str_ends(file, PL_STR(".lua")))
        return PL_OK;
    out->id = pl_str_slice(path, 0, path.length - (sizeof ".lua" - 1));
    out->source = source.at;
    return find_stage(is_rule, &out->stage, stage, out->source, err);
}

/* ---- fields ---- */

/* rule: what a rule file returns.
 * @field id: string = the path below rules/, without .lua
 * @field stage: "understand"|"escalate"|"arrange"|"tone"|"policy"|"quality" = the folder that the file is in
 * @field summary: string = one sentence: what the rule wants
 * @field why: string = why it wants that
 * @field when: condition? = when it applies; nil: always in its scope
 * @field apply: fun(subject: plan|draft|reading, ctx: ctx)|table = what it does, or what a factory of rules/lib makes
 * @field examples: example[] = its tests: one in which it acts, one in which it stays silent, and more
 * @field severity: "advise"|"warn"|"block"|nil = of what a policy or quality rule reports
 * @field clause: string? = the clause of the platform or the law
 * @field penalty: string? = what the seller must fear
 * @field after: string|string[]|nil = ids of rules of the scope that run before it
 * @field meaning: "same"|"changed"|nil = whether the gloss of a move stays true behind a tone rule; nil: changed
 * @field source: string? = where the knowledge is from
 * @field confidence: "high"|"medium"|"low"|nil = how sure it is
 * @field looks_for: table? = what a text must hold for the rule to have anything to say */
const pl_field pl_rule_fields[] = {
    { "id", PL_FIELD_TEXT, PL_FIELD_REQUIRED, NULL },
    { "stage", PL_FIELD_TEXT, PL_FIELD_REQUIRED, NULL },
    { "summary", PL_FIELD_TEXT, PL_FIELD_REQUIRED, NULL },
    { "why", PL_FIELD_TEXT, PL_FIELD_REQUIRED, NULL },
    { "when", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, NULL },
    { "apply", PL_FIELD_ANY, PL_FIELD_REQUIRED, NULL },
    { "examples", PL_FIELD_LIST, PL_FIELD_REQUIRED, NULL },
    { "severity", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL },
    { "clause", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL },
    { "penalty", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL },
    { "after", PL_FIELD_ANY, PL_FIELD_OPTIONAL, NULL },
    { "meaning", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL },
    { "source", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL },
    { "confidence", PL_FIELD_TEXT, PL_FIELD_OPTIONAL, NULL },
    { "looks_for", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, pl_screen_fields },
    { NULL, PL_FIELD_ANY, PL_FIELD_OPTIONAL, NULL },
};

static bool knows(const pl_field *fields, pl_str name)
{
    while (fields->name && !pl_str_is(name, fields->name))
        fields++;
    return fields->name;
}

/* A field that stands one table too far in or out is told where it belongs. */
static pl_status refuse_misplaced(const pl_node *table, const pl_field *here, const pl_field *elsewhere,
                                  const char *where, pl_error *err)
{
    for (const pl_node *child = table->first; child; child = child->next) {
        if (!child->key.at || knows(here, child->key) || !knows(elsewhere, child->key))
            continue;
        pl_node_fail(err, child, "field '%.*s' does not belong here", PL_STR_ARGS(child->key));
        pl_error_hint(err, "%s", where);
        return PL_ERR_CONTENT;
    }
    return PL_OK;
}

/* What conditions mostly ask; a buyer's `given` name is a fact too, but nobody means it here. */
static bool is_condition(pl_str name)
{
    size_t count;
    int fact = pl_fact_find(name);
    return pl_str_is(name, "tone") || (fact >= 0 && pl_fact_rows(&count)[fact].role == PL_FACT_CASE);
}

/* Facts have no rows of fields: `when` asks them by name. */
static pl_status refuse_fact(const pl_node *table, pl_error *err)
{
    for (const pl_node *child = table->first; child; child = child->next) {
        if (!child->key.at || knows(pl_rule_fields, child->key) || !is_condition(child->key))
            continue;
        pl_node_fail(err, child, "field '%.*s' does not belong here", PL_STR_ARGS(child->key));
        pl_error_hint(err, "a condition stands in 'when'");
        return PL_ERR_CONTENT;
    }
    return PL_OK;
}

static pl_status check_places(const pl_node *table, pl_error *err)
{
    static const pl_field none[] = { { .name = NULL } };
    const pl_node *when = pl_node_find(table, "when");
    const pl_node *examples = pl_node_find(table, "examples");
    pl_status status = refuse_fact(table, err);
    if (!status)
        status = refuse_misplaced(table, pl_rule_fields, pl_example_fields, "it belongs in an example", err);
    for (const pl_node *child = when ? when->first : NULL; child && !status; child = child->next)
        if (!child->key.at || !pl_condition_knows(child->key))
            status = refuse_misplaced(&(pl_node){ .first = child, .source = child->source }, none, pl_rule_fields,
                                      "it belongs beside 'when', not in it", err);
    for (const pl_node *example = examples ? examples->first : NULL; example && !status; example = example->next)
        status = refuse_misplaced(example, pl_example_fields, pl_rule_fields,
                                  "it belongs beside 'examples', not in one", err);
    return status;
}

static pl_status take_word(int *out, const pl_node *node, const char *const *words, pl_error *err)
{
    char list[128] = "";
    for (int i = 0; words[i]; i++) {
        if (pl_str_is(pl_node_text(node), words[i])) {
            *out = i;
            return PL_OK;
        }
        size_t length = strlen(list);
        snprintf(list + length, sizeof list - length, "%s'%s'", i ? ", " : "", words[i]);
    }
    return pl_node_fail(err, node, "field '%.*s' must be one of %s", PL_STR_ARGS(node->key), list);
}

static pl_status take_severity(pl_rule *rule, const pl_node *table, pl_error *err)
{
    static const char *const words[] = { "advise", "warn", "block", NULL };
    const pl_node *node = pl_node_find(table, "severity");
    bool reports = rule->stage == PL_RULE_POLICY || rule->stage == PL_RULE_QUALITY;
    int severity = PL_ADVISE;
    if (node && !reports)
        return pl_node_fail(err, node, "field 'severity' belongs to policy and quality rules");
    if (!node && rule->stage == PL_RULE_POLICY)
        return pl_node_fail(err, table, "a policy rule needs the field 'severity'");
    pl_status status = node ? take_word(&severity, node, words, err) : PL_OK;
    rule->severity = (pl_severity)severity;
    if (!status && rule->stage == PL_RULE_QUALITY && rule->severity != PL_ADVISE)
        return pl_node_fail(err, node, "a quality rule only advises; what must warn or block is a policy");
    return status;
}

static pl_status take_meaning(pl_rule *rule, const pl_node *table, pl_error *err)
{
    static const char *const words[] = { "same", "changed", NULL };
    const pl_node *node = pl_node_find(table, "meaning");
    int meaning = 1;
    if (node && rule->stage != PL_RULE_TONE)
        return pl_node_fail(err, node, "field 'meaning' belongs to tone rules");
    pl_status status = node ? take_word(&meaning, node, words, err) : PL_OK;
    rule->meaning = meaning ? PL_MEANING_CHANGED : PL_MEANING_SAME;
    return status;
}

/* What a factory of rules/lib gives for `apply`: the function, and what it looks for. */
static const pl_field made_fields[] = {
    { "run", PL_FIELD_FUNCTION, PL_FIELD_REQUIRED, NULL },
    { "looks_for", PL_FIELD_TABLE, PL_FIELD_OPTIONAL, pl_screen_fields },
    { NULL, PL_FIELD_ANY, PL_FIELD_OPTIONAL, NULL },
};

static pl_status take_apply(pl_rule *rule, const pl_node *table, pl_error *err)
{
    const pl_node *apply = pl_node_find(table, "apply");
    const pl_node *made = pl_node_find(apply, "looks_for");
    if (apply->kind != PL_NODE_FUNCTION && apply->kind != PL_NODE_TABLE)
        return pl_node_fail(err, apply, "field 'apply' must be a function, or what a factory makes");
    pl_status status = apply->kind == PL_NODE_TABLE ? pl_fields_check(apply, made_fields, err) : PL_OK;
    if (status)
        return status;
    rule->looks_for = pl_node_find(table, "looks_for");
    if (rule->looks_for && made)
        return pl_node_fail(err, rule->looks_for, "field 'looks_for' is there twice: what 'apply' is made of has one");
    if (made)
        rule->looks_for = made;
    if (rule->looks_for && rule->stage < PL_RULE_TONE)
        return pl_node_fail(err, rule->looks_for,
                            "field 'looks_for' belongs to rules that read a text: tone, policy and quality");
    return PL_OK;
}

static pl_status check_confidence(const pl_node *table, pl_error *err)
{
    static const char *const words[] = { "high", "medium", "low", NULL };
    const pl_node *node = pl_node_find(table, "confidence");
    int ignored;
    return node ? take_word(&ignored, node, words, err) : PL_OK;
}

static pl_status check_after(const pl_node *after, pl_error *err)
{
    if (!after || after->kind == PL_NODE_TEXT)
        return PL_OK;
    bool texts = after->kind == PL_NODE_TABLE && after->count == after->list_count;
    for (const pl_node *id = texts ? after->first : NULL; id; id = id->next)
        texts = texts && id->kind == PL_NODE_TEXT;
    return texts ? PL_OK : pl_node_fail(err, after, "field 'after' must be a rule's id or a list of ids");
}

/* ---- the scope's own condition ---- */

static pl_node *copy_node(pl_arena *arena, const pl_node *node)
{
    pl_node *copy = pl_arena_take(arena, sizeof *copy);
    if (copy)
        *copy = *node;
    return copy;
}

/* `when` with a test on language, platform or country put before its own; a field that is there twice must hold twice. */
static pl_status compile_when(pl_rule *rule, pl_arena *arena, const pl_node *table, pl_error *err)
{
    const pl_node *when = pl_node_find(table, "when");
    size_t slash = pl_str_find(rule->scope, PL_STR("/"), 0);
    if (slash == rule->scope.length)
        return pl_condition_new(&rule->when, arena, when, err);
    pl_node bare = { .kind = PL_NODE_TABLE, .source = rule->source };
    pl_node scope = { .kind = PL_NODE_TEXT,
                      .key = pl_str_slice(rule->scope, 0, slash),
                      .text = pl_str_slice(rule->scope, slash + 1, rule->scope.length),
                      .source = rule->source,
                      .next = when ? when->first : NULL };
    if (when && when->list_count)
        return pl_node_fail(err, when, "field 'when' must have named fields");
    pl_node *both = copy_node(arena, when ? when : &bare);
    pl_node *first = copy_node(arena, &scope);
    if (!both || !first)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a condition");
    both->first = first;
    both->count++;
    return pl_condition_new(&rule->when, arena, both, err);
}

static pl_status check_identity(const pl_node *table, const pl_rule_path *path, pl_error *err)
{
    const pl_node *id = pl_node_find(table, "id");
    const pl_node *stage = pl_node_find(table, "stage");
    if (!pl_str_equal(id->text, path->id))
        return pl_node_fail(err, id, "field 'id' must be '%.*s', the path below rules/, not '%.*s'",
                            PL_STR_ARGS(path->id), PL_STR_ARGS(id->text));
    if (!pl_str_is(stage->text, stages[path->stage]))
        return pl_node_fail(err, stage, "field 'stage' must be '%s', as the folder, not '%.*s'", stages[path->stage],
                            PL_STR_ARGS(stage->text));
    return PL_OK;
}

pl_status pl_rule_read(pl_rule_entry *out, pl_arena *arena, const pl_node *table, const pl_rule_path *path,
                       pl_error *err)
{
    pl_status status = check_places(table, err);
    if (!status)
        status = pl_fields_check(table, pl_rule_fields, err);
    if (!status)
        status = check_identity(table, path, err);
    if (!status)
        status = pl_examples_check(pl_node_find(table, "examples"), path->stage, err);
    if (status)
        return status;
    out->rank = path->rank;
    out->after = pl_node_find(table, "after");
    out->rule = (pl_rule){ .id = path->id,
                           .stage = path->stage,
                           .scope = path->scope,
                           .summary = pl_node_text(pl_node_find(table, "summary")),
                           .why = pl_node_text(pl_node_find(table, "why")),
                           .clause = pl_node_text(pl_node_find(table, "clause")),
                           .penalty = pl_node_text(pl_node_find(table, "penalty")),
                           .table = table,
                           .source = path->source };
    status = check_after(out->after, err);
    if (!status)
        status = take_apply(&out->rule, table, err);
    if (!status)
        status = check_confidence(table, err);
    if (!status)
        status = take_severity(&out->rule, table, err);
    if (!status)
        status = take_meaning(&out->rule, table, err);
    return status ? status : compile_when(&out->rule, arena, table, err);
}
