/* Checks of `when` together with the scope: tests that never or always hold, and rules that no market has a use for. */
#include "locale/region.h"
#include "reply/choices.h"
#include "reply/condition_tests.h"
#include "rule/lint_job.h"

/* The numbers that a fact can be. */
static const struct bounds {
    const char *fact; /* "tone.": all axes */
    double low;
    double high;
} bounds[] = { { "tone.", 0, 100 }, { "intensity", 0, 5 }, { "urgency", 0, 5 } };

static const char *name_of(const pl_fact_test *test)
{
    size_t count;
    return pl_fact_rows(&count)[test->fact].name;
}

/* The place of the test in the file: its field of `when`, or the file's first line for the scope's own. */
static pl_lint_place place_of(const pl_lint_job *job, const pl_fact_test *test)
{
    const pl_node *when = pl_node_find(job->entry->rule.table, "when");
    pl_str name = pl_str_of(name_of(test));
    const pl_node *node = pl_node_find_str(when, name);
    if (!node && pl_str_starts(name, PL_STR("tone.")))
        node = pl_node_find_str(pl_node_find(when, "tone"), pl_str_slice(name, 5, name.length));
    return pl_lint_at(node ? node : job->entry->rule.table);
}

static void refuse(pl_lint_job *job, const pl_fact_test *test, const char *why)
{
    pl_lint_put(job, PL_LINT_NEVER_APPLIES, place_of(job, test), "the test of '%s' never holds: %s", name_of(test),
                why);
}

static void check_range(pl_lint_job *job, const pl_fact_test *test)
{
    if (test->min > test->max) {
        refuse(job, test, "'min' is greater than 'max'");
        return;
    }
    for (size_t i = 0; i < sizeof bounds / sizeof *bounds; i++) {
        if (!pl_str_starts(pl_str_of(name_of(test)), pl_str_of(bounds[i].fact)))
            continue;
        if (test->min > bounds[i].high || test->max < bounds[i].low)
            pl_lint_put(job, PL_LINT_NEVER_APPLIES, place_of(job, test), "the test of '%s' never holds: it is %g to %g",
                        name_of(test), bounds[i].low, bounds[i].high);
        else if (test->min <= bounds[i].low && test->max >= bounds[i].high)
            pl_lint_put(job, PL_LINT_ALWAYS_TRUE, place_of(job, test), "the test of '%s' always holds: it is %g to %g",
                        name_of(test), bounds[i].low, bounds[i].high);
    }
}

static bool has_word(const pl_fact_test *test, pl_str word)
{
    for (size_t i = 0; i < test->word_count; i++)
        if (pl_str_equal(test->words[i], word))
            return true;
    return false;
}

/* Facts that have a value in every case. */
static bool is_always_there(const char *fact)
{
    static const char *const always[] = { "channel", "turn", "emotion", "initiated_by", "order_status" };
    for (size_t i = 0; i < sizeof always / sizeof *always; i++)
        if (pl_str_is(pl_str_of(fact), always[i]))
            return true;
    return false;
}

static void check_words(pl_lint_job *job, const pl_fact_test *test)
{
    const char *const *choices = pl_choices_of(pl_str_of(name_of(test)));
    bool all = choices && is_always_there(name_of(test));
    if (!test->word_count)
        refuse(job, test, "its list is empty");
    for (size_t i = 0; all && choices[i]; i++)
        all = has_word(test, pl_str_of(choices[i]));
    if (all)
        pl_lint_put(job, PL_LINT_ALWAYS_TRUE, place_of(job, test),
                    "the test of '%s' always holds: it names every value", name_of(test));
}

/* Whether the words meet: "de" and "de-AT" do. */
static bool meets(pl_str a, pl_str b)
{
    pl_str shorter = a.length < b.length ? a : b;
    pl_str longer = a.length < b.length ? b : a;
    return pl_str_equal(a, b) || (pl_str_starts(longer, shorter) && longer.at[shorter.length] == '-');
}

/* The scope is a test of its own, on the same fact as one of `when`. */
static void check_scope(pl_lint_job *job, const pl_fact_test *scope, const pl_fact_test *test)
{
    bool any = false;
    bool repeated = false;
    for (size_t i = 0; i < test->word_count; i++) {
        any = any || meets(scope->words[0], test->words[i]);
        repeated = repeated || pl_str_equal(scope->words[0], test->words[i]);
    }
    if (!any)
        pl_lint_put(job, PL_LINT_NEVER_APPLIES, place_of(job, test),
                    "the test of '%s' never holds: the scope is '%.*s'", name_of(test),
                    PL_STR_ARGS(job->entry->rule.scope));
    else if (repeated)
        pl_lint_put(job, PL_LINT_ALWAYS_TRUE, place_of(job, test), "the test of '%s' always holds: the scope is '%.*s'",
                    name_of(test), PL_STR_ARGS(job->entry->rule.scope));
}

/* ---- what there is in the catalog ---- */

static pl_str nearest(const pl_vector *known, pl_str wrong)
{
    pl_str found = { NULL, 0 };
    size_t least = 3;
    for (size_t i = 0; i < known->count; i++) {
        const pl_str *name = pl_vector_get(known, i);
        size_t distance = pl_str_distance(*name, wrong);
        if (distance < least) {
            least = distance;
            found = *name;
        }
    }
    return found;
}

static bool is_in(const pl_vector *known, pl_str name)
{
    for (size_t i = 0; i < known->count; i++)
        if (pl_str_equal(*(const pl_str *)pl_vector_get(known, i), name))
            return true;
    return false;
}

/* A country without a file of its own resolves, too. */
static bool is_country(const pl_fact_test *test, pl_str word)
{
    pl_region region;
    return pl_str_is(pl_str_of(name_of(test)), "country") && !pl_region_find(&region, word, NULL);
}

static void check_known(pl_lint_job *job, const pl_fact_test *test, const pl_vector *known)
{
    for (size_t i = 0; i < test->word_count && !job->status; i++) {
        if (is_in(known, test->words[i]) || is_country(test, test->words[i]))
            continue;
        pl_str meant = nearest(known, test->words[i]);
        pl_lint_put(job, PL_LINT_UNKNOWN_VALUE, place_of(job, test), "no %s is called '%.*s'", name_of(test),
                    PL_STR_ARGS(test->words[i]));
        if (meant.at)
            pl_lint_hint(job, "did you mean '%.*s'?", PL_STR_ARGS(meant));
    }
}

static void check_language(pl_lint_job *job, const pl_fact_test *test)
{
    for (size_t i = 0; i < test->word_count; i++) {
        pl_tag tag;
        if (!pl_tag_of(&tag, test->words[i], NULL) && pl_catalog_profile(job->catalog, tag))
            continue;
        pl_lint_put(job, PL_LINT_UNKNOWN_VALUE, place_of(job, test),
                    "no text is written in '%.*s': the language has no folder below locales/",
                    PL_STR_ARGS(test->words[i]));
    }
}

static void check_catalog(pl_lint_job *job, const pl_fact_test *test)
{
    pl_vector known;
    pl_vector_init(&known, sizeof(pl_str), job->arena);
    pl_str name = pl_str_of(name_of(test));
    if (pl_str_is(name, "language")) {
        check_language(job, test);
    } else if (pl_str_is(name, "platform")) {
        job->status = pl_catalog_platforms(&known, job->catalog, NULL);
        check_known(job, test, &known);
    } else if (pl_str_is(name, "country")) {
        job->status = pl_catalog_countries(&known, job->catalog, NULL);
        check_known(job, test, &known);
    }
}

static bool fits_market(const pl_lint_job *job, pl_str platform, pl_str country, pl_str *room)
{
    pl_facts facts = { 0 };
    *room = pl_arena_format(job->arena, "%.*s-%.*s", PL_STR_ARGS(platform), PL_STR_ARGS(country));
    pl_facts_put_text(&facts, "market", *room);
    pl_facts_put_text(&facts, "platform", platform);
    pl_facts_put_text(&facts, "country", country);
    return pl_condition_fits(job->entry->rule.when, &facts);
}

static void check_markets(pl_lint_job *job)
{
    pl_vector platforms;
    pl_vector countries;
    pl_str market = { NULL, 0 };
    pl_vector_init(&platforms, sizeof(pl_str), job->arena);
    pl_vector_init(&countries, sizeof(pl_str), job->arena);
    if (pl_catalog_platforms(&platforms, job->catalog, NULL) || pl_catalog_countries(&countries, job->catalog, NULL)) {
        job->status = PL_ERR_MEMORY;
        return;
    }
    for (size_t i = 0; i < platforms.count; i++)
        for (size_t k = 0; k < countries.count; k++)
            if (fits_market(job, *(const pl_str *)pl_vector_get(&platforms, i),
                            *(const pl_str *)pl_vector_get(&countries, k), &market))
                return;
    const pl_node *when = pl_node_find(job->entry->rule.table, "when");
    pl_lint_put(job, PL_LINT_NEVER_APPLIES, pl_lint_at(when ? when : job->entry->rule.table),
                "the rule applies in no market");
}

static void check_test(pl_lint_job *job, const pl_fact_test *test)
{
    if (test->kind == PL_TEST_RANGE)
        check_range(job, test);
    else if (test->kind == PL_TEST_WORDS)
        check_words(job, test);
    check_catalog(job, test);
}

void pl_lint_conditions(pl_lint_job *job)
{
    const pl_rule *rule = &job->entry->rule;
    const pl_node *when = pl_node_find(rule->table, "when");
    size_t before = job->found->count;
    if (when && !when->count)
        pl_lint_put(job, PL_LINT_ALWAYS_TRUE, pl_lint_at(when), "'when' is empty: it always holds");
    for (size_t i = 0; i < pl_condition_tests(rule->when) && !job->status; i++) {
        const pl_fact_test *test = &rule->when->tests[i];
        check_test(job, test);
        if (i && test->fact == rule->when->tests[0].fact && rule->scope.length > sizeof "common")
            check_scope(job, &rule->when->tests[0], test);
    }
    if (job->found->count == before && !job->status)
        check_markets(job);
}
