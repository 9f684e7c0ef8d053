/* Conditions compiled from content tables into rows of tests over facts. */
#include "reply/choices.h"
#include "reply/condition_tests.h"

static const pl_field range_fields[] = {
    { .name = "min", .kind = PL_FIELD_NUMBER },
    { .name = "max", .kind = PL_FIELD_NUMBER },
    { .name = NULL },
};

static pl_status take_words(pl_fact_test *out, pl_arena *arena, const pl_node *node, pl_error *err)
{
    size_t rows;
    pl_str fact = pl_str_of(pl_fact_rows(&rows)[out->fact].name);
    bool single = node->kind == PL_NODE_TEXT;
    size_t count = single ? 1 : node->list_count;
    pl_str *words = pl_arena_take_many(arena, count, sizeof *words);
    if (!words)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a condition");
    const pl_node *child = single ? node : node->first;
    for (size_t i = 0; i < count; i++, child = child->next) {
        if (child->kind != PL_NODE_TEXT)
            return pl_node_fail(err, child, "every word of a condition must be a string");
        pl_status status = pl_choices_check(fact, child, err);
        if (status)
            return status;
        words[i] = child->text;
    }
    out->kind = PL_TEST_WORDS;
    out->words = words;
    out->word_count = count;
    return PL_OK;
}

static pl_status take_range(pl_fact_test *out, const pl_node *node, pl_error *err)
{
    pl_status status = pl_fields_check(node, range_fields, err);
    if (status)
        return status;
    out->kind = PL_TEST_RANGE;
    out->min = pl_node_number(pl_node_find(node, "min"), -PL_TEST_UNBOUNDED);
    out->max = pl_node_number(pl_node_find(node, "max"), PL_TEST_UNBOUNDED);
    return PL_OK;
}

static bool fits_kind(pl_test_kind kind, pl_value_kind fact)
{
    switch (fact) {
    case PL_VALUE_BOOL: return kind == PL_TEST_TRUTH;
    case PL_VALUE_NUMBER: return kind == PL_TEST_RANGE;
    case PL_VALUE_TEXT:
    case PL_VALUE_CHOICE: return kind == PL_TEST_WORDS;
    default: return false;
    }
}

bool pl_condition_knows(pl_str name)
{
    return pl_str_is(name, "tone") || pl_fact_find(name) >= 0;
}

static pl_status refuse_fact(const pl_node *node, pl_str name, pl_error *err)
{
    pl_str nearest = pl_fact_nearest(name);
    pl_status status = pl_node_fail(err, node, "'%.*s' is not a fact that a condition can ask", PL_STR_ARGS(name));
    if (nearest.at)
        pl_error_hint(err, "did you mean '%.*s'?", PL_STR_ARGS(nearest));
    return status;
}

static pl_status take_kind(pl_fact_test *out, pl_arena *arena, const pl_node *node, pl_error *err)
{
    switch (node->kind) {
    case PL_NODE_BOOL:
        *out = (pl_fact_test){ .fact = out->fact, .kind = PL_TEST_TRUTH, .truth = node->truth };
        return PL_OK;
    case PL_NODE_NUMBER:
        *out = (pl_fact_test){ .fact = out->fact, .kind = PL_TEST_RANGE, .min = node->number, .max = node->number };
        return PL_OK;
    case PL_NODE_TEXT: return take_words(out, arena, node, err);
    case PL_NODE_TABLE:
        return node->list_count == node->count ? take_words(out, arena, node, err) : take_range(out, node, err);
    default: return pl_node_fail(err, node, "a condition is data, not a function");
    }
}

static pl_status take_test(pl_fact_test *out, pl_arena *arena, pl_str name, const pl_node *node, pl_error *err)
{
    int fact = pl_fact_find(name);
    if (fact < 0)
        return refuse_fact(node, name, err);
    size_t rows;
    out->fact = (size_t)fact;
    pl_status status = take_kind(out, arena, node, err);
    if (!status && !fits_kind(out->kind, pl_fact_rows(&rows)[fact].kind))
        status = pl_node_fail(err, node, "the test does not fit the fact '%.*s'", PL_STR_ARGS(name));
    return status;
}

/* `tone` is written as a table of axes; each is a fact of its own. */
static pl_status take_axes(pl_condition *condition, pl_arena *arena, const pl_node *tone, pl_error *err)
{
    if (tone->kind != PL_NODE_TABLE)
        return pl_node_fail(err, tone, "'tone' must be a table of axes");
    for (const pl_node *axis = tone->first; axis; axis = axis->next) {
        pl_str name = pl_arena_format(arena, "tone.%.*s", PL_STR_ARGS(axis->key));
        if (!name.at)
            return pl_fail(err, PL_ERR_MEMORY, "no memory for a condition");
        pl_status status = take_test(&condition->tests[condition->count], arena, name, axis, err);
        if (status)
            return status;
        condition->count++;
    }
    return PL_OK;
}

static size_t count_tests(const pl_node *table)
{
    size_t count = table->count;
    const pl_node *tone = pl_node_find(table, "tone");
    return count + (tone ? tone->count : 0);
}

pl_status pl_condition_new(const pl_condition **out, pl_arena *arena, const pl_node *table, pl_error *err)
{
    pl_condition *condition = pl_arena_take(arena, sizeof *condition);
    if (!condition)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a condition");
    *out = condition;
    if (!table)
        return PL_OK;
    if (table->kind != PL_NODE_TABLE || table->list_count)
        return pl_node_fail(err, table, "a condition must be a table of named facts");
    size_t room = count_tests(table);
    if (!room)
        return PL_OK;
    condition->tests = pl_arena_take_many(arena, room, sizeof *condition->tests);
    if (!condition->tests)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a condition");
    for (const pl_node *child = table->first; child; child = child->next) {
        pl_status status;
        if (pl_str_is(child->key, "tone")) {
            status = take_axes(condition, arena, child, err);
        } else {
            status = take_test(&condition->tests[condition->count], arena, child->key, child, err);
            condition->count += !status;
        }
        if (status)
            return status;
    }
    return PL_OK;
}

static bool word_fits(pl_str have, pl_str want)
{
    if (pl_str_equal(have, want))
        return true;
    return have.length > want.length && pl_str_starts(have, want) && have.at[want.length] == '-';
}

/* A language tag also stands for its longer forms. */
typedef enum word_kind { WORD_PLAIN, WORD_TAG } word_kind;

static bool has_word(const pl_fact_test *test, pl_str text, word_kind kind)
{
    pl_str rest = text;
    pl_str word;
    while (pl_str_split(&word, &rest, ' ')) {
        for (size_t i = 0; i < test->word_count; i++) {
            if (kind == WORD_TAG ? word_fits(word, test->words[i]) : pl_str_equal(word, test->words[i]))
                return true;
        }
    }
    return false;
}

static bool fits(const pl_fact_test *test, const pl_value *value, const char *name)
{
    if (value->kind == PL_VALUE_NONE)
        return test->kind == PL_TEST_TRUTH && !test->truth;
    switch (test->kind) {
    case PL_TEST_TRUTH: return (value->number != 0) == test->truth;
    case PL_TEST_RANGE: return value->number >= test->min && value->number <= test->max;
    default: return has_word(test, value->text, pl_str_is(PL_STR("language"), name) ? WORD_TAG : WORD_PLAIN);
    }
}

static bool holds(const pl_fact_test *test, const pl_value *value, const char *name)
{
    return fits(test, value, name) != test->inverted;
}

static const pl_fact_test *first_failing(const pl_condition *condition, const pl_facts *facts)
{
    size_t count;
    const pl_fact_row *rows = pl_fact_rows(&count);
    for (size_t i = 0; condition && i < condition->count; i++) {
        const pl_fact_test *test = &condition->tests[i];
        if (!holds(test, &facts->at[test->fact], rows[test->fact].name))
            return test;
    }
    return NULL;
}

bool pl_condition_holds(const pl_condition *condition, const pl_facts *facts)
{
    return !first_failing(condition, facts);
}

bool pl_condition_fits(const pl_condition *condition, const pl_facts *market)
{
    static const char *const fixed[] = { "market", "platform", "country" };
    for (size_t i = 0; condition && i < condition->count; i++) {
        const pl_fact_test *test = &condition->tests[i];
        for (size_t k = 0; k < sizeof fixed / sizeof *fixed; k++) {
            if ((int)test->fact == pl_fact_find(pl_str_of(fixed[k])) && !holds(test, &market->at[test->fact], fixed[k]))
                return false;
        }
    }
    return true;
}

size_t pl_condition_tests(const pl_condition *condition)
{
    return condition ? condition->count : 0;
}

pl_str pl_condition_fails(const pl_condition *condition, const pl_facts *facts)
{
    size_t count;
    const pl_fact_test *test = first_failing(condition, facts);
    return test ? pl_str_of(pl_fact_rows(&count)[test->fact].name) : (pl_str){ NULL, 0 };
}

bool pl_condition_test_holds(const pl_condition *condition, size_t index, const pl_facts *facts)
{
    size_t count;
    const pl_fact_test *test = &condition->tests[index];
    return holds(test, &facts->at[test->fact], pl_fact_rows(&count)[test->fact].name);
}
