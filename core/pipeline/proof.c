/* Looks for faults in loaded content. */
#include "pipeline/proof.h"

#include <stdio.h>
#include <string.h>

#include "rule/examples.h"
#include "rule/lint.h"

enum { RESULTS_BYTES = 64 << 20 };

/* The first fault, and how many there are. */
typedef struct faults {
    pl_error first;
    size_t count;
} faults;

static bool stands_below(const char *source, const char *below)
{
    return !below || strncmp(source, below, strlen(below)) == 0;
}

static void find_left_out(faults *out, const pl_content *content, const char *below)
{
    const pl_error *broken = content->broken.at;
    for (size_t i = 0; i < content->broken.count; i++) {
        if (!stands_below(broken[i].source, below))
            continue;
        if (!out->count++)
            out->first = broken[i];
    }
}

static void note_examples(faults *out, const pl_vector *results)
{
    const pl_example_result *all = results->at;
    for (size_t i = 0; i < results->count; i++) {
        if (all[i].ok || out->count++)
            continue;
        (void)pl_fail_at(&out->first, PL_ERR_CONTENT, all[i].source, all[i].line, 0, "example %zu: %.*s", all[i].number,
                         PL_STR_ARGS(all[i].says));
    }
}

static pl_status run_examples(faults *out, const pl_content *content, const char *below, pl_error *err)
{
    const pl_rulebook *book = content->rulebook;
    pl_status status = PL_OK;
    pl_arena arena;
    pl_arena_init(&arena, RESULTS_BYTES);
    for (size_t i = 0; i < pl_rulebook_count(book) && !status; i++) {
        pl_vector results;
        const pl_rule *rule = pl_rulebook_rule(book, i);
        if (rule->off.at || !stands_below(rule->source, below))
            continue;
        pl_vector_init(&results, sizeof(pl_example_result), &arena);
        status = pl_examples_run(&results, &arena, book, content->catalog, rule->id, err);
        if (!status)
            note_examples(out, &results);
        pl_arena_clear(&arena);
    }
    pl_arena_drop(&arena);
    return status;
}

/* Doubts that are errors, about the rules of the shop and its packs. */
static pl_status find_errors(faults *out, const pl_content *content, const char *below, pl_error *err)
{
    size_t rules;
    pl_vector found;
    pl_arena arena;
    pl_arena_init(&arena, RESULTS_BYTES);
    pl_vector_init(&found, sizeof(pl_lint_found), &arena);
    pl_lint_choice choice = { .prefix = PL_STR(""), .of = PL_LINT_SHOP_RULES };
    pl_status status = pl_lint_run(&found, &rules, &arena, content->rulebook, content->catalog, choice, err);
    const pl_lint_found *all = found.at;
    for (size_t i = 0; i < found.count && !status; i++) {
        if (pl_lint_level_of(all[i].check) != PL_LINT_ERROR || !stands_below(all[i].source, below) || out->count++)
            continue;
        (void)pl_fail_at(&out->first, PL_ERR_CONTENT, all[i].source, all[i].line, all[i].column, "%.*s",
                         PL_STR_ARGS(all[i].message));
        pl_error_hint(&out->first, "%.*s", PL_STR_ARGS(all[i].hint));
    }
    pl_arena_drop(&arena);
    return status;
}

pl_status pl_content_prove(const pl_content *content, const char *below, pl_error *err)
{
    faults found = { .count = 0 };
    find_left_out(&found, content, below);
    pl_status status = run_examples(&found, content, below, err);
    if (!status)
        status = find_errors(&found, content, below, err);
    if (status || !found.count)
        return status;
    if (found.count > 1) {
        size_t length = strlen(found.first.hint);
        (void)snprintf(found.first.hint + length, sizeof found.first.hint - length, "%s%zu more %s wrong",
                       length ? "; " : "", found.count - 1, found.count == 2 ? "thing is" : "things are");
    }
    if (err)
        *err = found.first;
    return found.first.status;
}
