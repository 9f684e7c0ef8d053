/* The table of checks, and the run over all rules. */
#include "rule/lint.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rule/lint_job.h"

static const struct {
    const char *name;
    pl_lint_level level;
    const char *says;
} checks[PL_LINT_CHECK_COUNT] = {
    [PL_LINT_BROKEN] = { "broken", PL_LINT_ERROR, "The file does not load." },
    [PL_LINT_NEVER_APPLIES] = { "never_applies", PL_LINT_WARNING, "The rule can apply nowhere." },
    [PL_LINT_ALWAYS_TRUE] = { "always_true", PL_LINT_WARNING, "A test of `when` always holds." },
    [PL_LINT_UNKNOWN_VALUE] = { "unknown_value", PL_LINT_WARNING,
                                "A condition names a market, platform, country or language that there is not." },
    [PL_LINT_UNUSED_FIELD] = { "unused_field", PL_LINT_WARNING, "A field has no effect." },
    [PL_LINT_DUPLICATE_SUMMARY] = { "duplicate_summary", PL_LINT_WARNING,
                                    "Two rules of a scope have the same summary." },
    [PL_LINT_UNFINISHED] = { "unfinished", PL_LINT_WARNING, "Words of the scaffold are still there." },
    [PL_LINT_NO_SOURCE] = { "no_source", PL_LINT_WARNING,
                            "A rule that blocks or warns names neither clause nor source." },
    [PL_LINT_UNSURE_BLOCK] = { "unsure_block", PL_LINT_WARNING, "A rule of low confidence blocks." },
    [PL_LINT_UNKNOWN_NAME] = { "unknown_name", PL_LINT_ERROR, "A name is not declared and not known to rules." },
    [PL_LINT_UNKNOWN_API] = { "unknown_api", PL_LINT_ERROR, "There is no such function or field." },
    [PL_LINT_WRONG_STAGE] = { "wrong_stage", PL_LINT_ERROR, "Rules of this stage may not call the function." },
    [PL_LINT_GLOBAL] = { "global", PL_LINT_ERROR, "A name is assigned that is not declared." },
    [PL_LINT_UNUSED_LOCAL] = { "unused_local", PL_LINT_WARNING, "A local variable is never read." },
    [PL_LINT_PATTERN] = { "pattern", PL_LINT_ERROR, "A pattern is not RE2 syntax." },
    [PL_LINT_EMPTY_MATCH] = { "empty_match", PL_LINT_WARNING, "A pattern also matches nothing at all." },
    [PL_LINT_EMPTY_EXAMPLE] = { "empty_example", PL_LINT_WARNING, "An example proves nothing." },
    [PL_LINT_REPEATED_EXAMPLE] = { "repeated_example", PL_LINT_WARNING, "An example is there twice." },
    [PL_LINT_UNSOUND_SCREEN] = { "unsound_screen", PL_LINT_ERROR,
                                 "looks_for keeps the rule from a text that it acts on." },
    [PL_LINT_UNSTABLE] = { "unstable", PL_LINT_ERROR, "A second run of the rule changes its own result." },
    [PL_LINT_OVERLAP] = { "overlap", PL_LINT_NOTE, "Two rules of a scope report the same words." },
};

const char *pl_lint_name(pl_lint_check check)
{
    return checks[check].name;
}

const char *pl_lint_sentence(pl_lint_check check)
{
    return checks[check].says;
}

pl_lint_level pl_lint_level_of(pl_lint_check check)
{
    return checks[check].level;
}

const char *pl_lint_level_name(pl_lint_level level)
{
    static const char *const names[] = {
        [PL_LINT_NOTE] = "note", [PL_LINT_WARNING] = "warning", [PL_LINT_ERROR] = "error"
    };
    return names[level];
}

/* ---- for the checks ---- */

pl_lint_place pl_lint_at(const pl_node *node)
{
    return (pl_lint_place){ .line = node ? node->line : 0 };
}

static pl_str print(pl_lint_job *job, const char *format, va_list arguments)
{
    char text[PL_ERROR_MESSAGE_BYTES];
    (void)vsnprintf(text, sizeof text, format, arguments);
    pl_str copy = pl_arena_copy(job->arena, pl_str_of(text));
    if (!copy.at)
        job->status = PL_ERR_MEMORY;
    return copy;
}

void pl_lint_put(pl_lint_job *job, pl_lint_check check, pl_lint_place place, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    pl_str message = print(job, format, arguments);
    va_end(arguments);
    pl_lint_found *found = job->status ? NULL : pl_vector_add(job->found);
    if (!found) {
        job->status = PL_ERR_MEMORY;
        return;
    }
    *found = (pl_lint_found){ .check = check,
                              .rule = job->entry->rule.id,
                              .source = job->entry->rule.source,
                              .line = place.line,
                              .column = place.column,
                              .message = message,
                              .hint = PL_STR("") };
}

void pl_lint_hint(pl_lint_job *job, const char *format, ...)
{
    if (job->status)
        return;
    va_list arguments;
    va_start(arguments, format);
    pl_str hint = print(job, format, arguments);
    va_end(arguments);
    if (hint.at)
        ((pl_lint_found *)pl_vector_get(job->found, job->found->count - 1))->hint = hint;
}

bool pl_lint_wants(const pl_lint_job *job, const pl_rule *rule)
{
    bool is_chosen = job->choice.of == PL_LINT_ALL_RULES || rule->of_shop;
    return is_chosen && pl_str_starts(rule->id, job->choice.prefix);
}

/* ---- the run ---- */

static int by_place(const void *left, const void *right)
{
    const pl_lint_found *a = left;
    const pl_lint_found *b = right;
    int order = strcmp(a->source, b->source);
    if (order || a->line != b->line)
        return order ? order : a->line - b->line;
    if (a->column != b->column)
        return a->column - b->column;
    return a->check != b->check ? (int)a->check - (int)b->check : pl_str_compare(a->message, b->message);
}

static pl_status fail_memory(pl_error *err)
{
    return pl_fail(err, PL_ERR_MEMORY, "no memory to look the rules over");
}

static void run_checks(pl_lint_job *job)
{
    static void (*const of_one_rule[])(pl_lint_job *) = { pl_lint_conditions, pl_lint_fields, pl_lint_names,
                                                          pl_lint_patterns, pl_lint_examples };
    for (size_t i = 0; i < sizeof of_one_rule / sizeof *of_one_rule && !job->status; i++)
        of_one_rule[i](job);
}

pl_status pl_lint_run(pl_vector *out, size_t *count, pl_arena *arena, const pl_rulebook *book,
                      const pl_catalog *catalog, pl_lint_choice choice, pl_error *err)
{
    pl_lint_job job = { .found = out, .arena = arena, .book = book, .catalog = catalog, .choice = choice };
    *count = 0;
    if (pl_reference_read(&job.reference, arena, err))
        return PL_ERR_MEMORY;
    for (job.index = 0; job.index < pl_rulebook_count(book) && !job.status; job.index++) {
        job.entry = pl_rulebook_entry(book, job.index);
        if (!pl_lint_wants(&job, &job.entry->rule))
            continue;
        ++*count;
        run_checks(&job);
    }
    if (!job.status && *count)
        pl_lint_corpus(&job);
    if (job.status)
        return fail_memory(err);
    if (out->count)
        qsort(out->at, out->count, sizeof(pl_lint_found), by_place);
    return PL_OK;
}

pl_status pl_lint_put_broken(pl_vector *out, pl_arena *arena, const pl_error *broken, pl_error *err)
{
    pl_lint_found *found = pl_vector_add(out);
    pl_str source = pl_arena_copy(arena, pl_str_of(broken->source));
    pl_str message = pl_arena_copy(arena, pl_str_of(broken->message));
    pl_str hint = pl_arena_copy(arena, pl_str_of(broken->hint));
    if (!found || !source.at || !message.at || !hint.at)
        return fail_memory(err);
    *found = (pl_lint_found){ .check = PL_LINT_BROKEN,
                              .rule = PL_STR(""),
                              .source = source.at,
                              .line = broken->line,
                              .column = broken->column,
                              .message = message,
                              .hint = hint };
    return PL_OK;
}
