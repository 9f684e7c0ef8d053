/* Makes mutants of one rule and asks its examples about each. */
#include "rule/mutants.h"

#include "rule/rows.h"
#include "rule/trial.h"

enum { CHANGES_BYTES = 64 << 20, WHAT_BYTES = 4 << 10 };

static const char *const names[PL_MUTANT_KIND_COUNT] = {
    [PL_MUTANT_REMOVED] = "removed",
    [PL_MUTANT_CONDITION_INVERTED] = "condition_inverted",
    [PL_MUTANT_CONDITION_DROPPED] = "condition_dropped",
    [PL_MUTANT_MILDER] = "milder",
    [PL_MUTANT_WITHOUT_FIX] = "fix_dropped",
    [PL_MUTANT_WITHOUT_ROW] = "row_dropped",
};

const char *pl_mutant_name(pl_mutant_kind kind)
{
    return names[kind];
}

typedef struct mutating {
    pl_vector *out;
    pl_arena *arena; /* of the results */
    pl_arena scratch;
    const pl_rulebook *book;
    const pl_catalog *catalog;
    size_t index;
    unsigned kinds;
} mutating;

static const pl_rule_entry *entry_of(const mutating *at)
{
    return pl_rulebook_entry(at->book, at->index);
}

static bool wanted(const mutating *at, pl_mutant_kind kind)
{
    return at->kinds & (1u << kind);
}

/* ---- asking the examples ---- */

static bool is_known_to_fail(const pl_node *example)
{
    return pl_node_true(pl_node_find(example, "todo"));
}

/* *found is set when the examples notice; whether one of them reports a fix is told on the way. */
static pl_status ask_examples(bool *noticed, bool *fixes, mutating *at, pl_trial *trial, pl_error *err)
{
    const pl_node *examples = pl_node_find(entry_of(at)->rule.table, "examples");
    pl_status status = PL_OK;
    for (const pl_node *example = examples->first; example && !status && !*noticed; example = example->next) {
        pl_example_result result;
        if (is_known_to_fail(example))
            continue;
        status = pl_trial_run(&result, trial, &at->scratch, example, err);
        *noticed = !status && !result.ok;
        *fixes |= !status && result.fixes;
    }
    return status;
}

/* A mutant that does not even load is noticed. */
static pl_status survives(bool *survived, bool *fixes, mutating *at, const pl_trial_change *change, pl_error *err)
{
    pl_trial trial;
    pl_error cause = { .status = PL_OK };
    bool noticed = false;
    pl_status status = pl_trial_open(&trial, at->book, at->catalog, at->index, change, &cause);
    if (!status)
        status = ask_examples(&noticed, fixes, at, &trial, &cause);
    else if (change->text.at && status != PL_ERR_MEMORY) {
        noticed = true;
        status = PL_OK;
    }
    if (status && err)
        *err = cause;
    pl_trial_close(&trial);
    *survived = !noticed;
    return status;
}

typedef struct mutation {
    pl_mutant_kind kind;
    int line;
    pl_str what;
    pl_trial_change change;
} mutation;

static pl_status try_one(mutating *at, const mutation *one, pl_error *err)
{
    bool fixes = false;
    pl_mutant *mutant = pl_vector_add(at->out);
    if (!mutant)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a mutant");
    *mutant = (pl_mutant){
        .rule = entry_of(at)->rule.id, .source = entry_of(at)->rule.source, .line = one->line, .kind = one->kind
    };
    if (one->what.at)
        mutant->what = pl_arena_copy(at->arena, one->what);
    if (one->what.at && !mutant->what.at)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a mutant");
    pl_status status = survives(&mutant->survived, &fixes, at, &one->change, err);
    pl_arena_clear(&at->scratch);
    return status;
}

/* ---- the kinds ---- */

static int line_of(const mutating *at, const char *field)
{
    const pl_node *node = pl_node_find(entry_of(at)->rule.table, field);
    return node ? node->line : 0;
}

/* Where a test of `when` stands; 0 for the scope's own, which belongs to the path. */
static int test_line(const mutating *at, pl_str name)
{
    static const pl_str axis = { "tone.", sizeof "tone." - 1 };
    const pl_node *when = pl_node_find(entry_of(at)->rule.table, "when");
    const pl_node *node = pl_node_find_str(when, name);
    if (pl_str_starts(name, axis))
        node = pl_node_find_str(pl_node_find(when, "tone"), pl_str_slice(name, axis.length, name.length));
    return node ? node->line : 0;
}

static pl_status describe_test(pl_str *out, mutating *at, size_t test, pl_error *err)
{
    pl_buf text;
    const pl_condition *when = entry_of(at)->rule.when;
    pl_str name = pl_condition_name(when, test);
    pl_buf_init(&text, WHAT_BYTES);
    pl_buf_put_format(&text, "%.*s: ", PL_STR_ARGS(name));
    pl_condition_describe(&text, when, test);
    *out = pl_arena_copy(at->arena, pl_buf_view(&text));
    pl_buf_drop(&text);
    return out->at ? PL_OK : pl_fail(err, PL_ERR_MEMORY, "no memory for a mutant");
}

static pl_status change_test(mutating *at, size_t test, pl_mutant_kind kind, pl_error *err)
{
    const pl_condition *when = entry_of(at)->rule.when;
    pl_condition_change change = kind == PL_MUTANT_CONDITION_INVERTED ? PL_CONDITION_INVERTED : PL_CONDITION_DROPPED;
    mutation one = { .kind = kind, .line = test_line(at, pl_condition_name(when, test)) };
    if (!wanted(at, kind) || !one.line)
        return PL_OK;
    pl_status status = describe_test(&one.what, at, test, err);
    if (!status)
        status = pl_condition_changed(&one.change.when, &at->scratch, when, test, change, err);
    return status ? status : try_one(at, &one, err);
}

size_t pl_rule_scope_tests(const pl_rule *rule)
{
    return pl_str_find(rule->scope, PL_STR("/"), 0) < rule->scope.length;
}

static pl_status change_tests(mutating *at, pl_error *err)
{
    pl_status status = PL_OK;
    for (size_t i = pl_rule_scope_tests(&entry_of(at)->rule);
         i < pl_condition_tests(entry_of(at)->rule.when) && !status; i++) {
        status = change_test(at, i, PL_MUTANT_CONDITION_INVERTED, err);
        if (!status)
            status = change_test(at, i, PL_MUTANT_CONDITION_DROPPED, err);
    }
    return status;
}

static pl_status try_twist(mutating *at, pl_mutant_kind kind, pl_trial_twist twist, const char *field, pl_error *err)
{
    mutation one = { .kind = kind, .line = line_of(at, field), .change = { .twist = twist } };
    return wanted(at, kind) ? try_one(at, &one, err) : PL_OK;
}

/* Whether any example makes the rule report something that has a fix. */
static pl_status has_fixes(bool *fixes, mutating *at, pl_error *err)
{
    bool survived;
    *fixes = false;
    pl_status status = survives(&survived, fixes, at, &(pl_trial_change){ .twist = PL_TRIAL_PLAIN }, err);
    pl_arena_clear(&at->scratch);
    return status;
}

static pl_status change_reports(mutating *at, pl_error *err)
{
    const pl_rule *rule = &entry_of(at)->rule;
    bool fixes = false;
    pl_status status = PL_OK;
    if (rule->stage != PL_RULE_POLICY && rule->stage != PL_RULE_QUALITY)
        return PL_OK;
    if (rule->severity > PL_ADVISE)
        status = try_twist(at, PL_MUTANT_MILDER, PL_TRIAL_MILDER, "severity", err);
    if (!status && wanted(at, PL_MUTANT_WITHOUT_FIX))
        status = has_fixes(&fixes, at, err);
    return status || !fixes ? status : try_twist(at, PL_MUTANT_WITHOUT_FIX, PL_TRIAL_WITHOUT_FIX, "apply", err);
}

static pl_status drop_rows(mutating *at, pl_error *err)
{
    pl_str text = entry_of(at)->text;
    pl_vector rows;
    pl_vector_init(&rows, sizeof(pl_source_row), NULL);
    pl_status status = wanted(at, PL_MUTANT_WITHOUT_ROW) ? pl_rows_find(&rows, text, err) : PL_OK;
    const pl_source_row *all = rows.at;
    for (size_t i = 0; i < rows.count && !status; i++) {
        mutation one = { .kind = PL_MUTANT_WITHOUT_ROW, .line = all[i].line, .what = all[i].text };
        one.change.text = pl_rows_without(&at->scratch, text, &all[i]);
        status = one.change.text.at ? try_one(at, &one, err) : pl_fail(err, PL_ERR_MEMORY, "no memory for a mutant");
    }
    pl_vector_drop(&rows);
    return status;
}

pl_status pl_mutants_run(pl_vector *out, pl_arena *arena, const pl_rulebook *book, const pl_catalog *catalog,
                         size_t index, unsigned kinds, pl_error *err)
{
    mutating at = { .out = out, .arena = arena, .book = book, .catalog = catalog, .index = index, .kinds = kinds };
    pl_arena_init(&at.scratch, CHANGES_BYTES);
    pl_status status = try_twist(&at, PL_MUTANT_REMOVED, PL_TRIAL_NEVER_RUNS, "apply", err);
    if (!status)
        status = change_tests(&at, err);
    if (!status)
        status = change_reports(&at, err);
    if (!status)
        status = drop_rows(&at, err);
    pl_arena_drop(&at.scratch);
    return status;
}
