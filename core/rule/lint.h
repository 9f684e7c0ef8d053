/* What is doubtful about rules that load: conditions that never hold, patterns that match nothing, names that are not there, examples that prove nothing. */
#ifndef PL_RULE_LINT_H
#define PL_RULE_LINT_H

#include "rule/rulebook.h"
#include "text/json_write.h"

typedef enum pl_lint_level { PL_LINT_NOTE, PL_LINT_WARNING, PL_LINT_ERROR } pl_lint_level;

typedef enum pl_lint_check {
    PL_LINT_BROKEN,
    PL_LINT_NEVER_APPLIES,
    PL_LINT_ALWAYS_TRUE,
    PL_LINT_UNKNOWN_VALUE,
    PL_LINT_UNUSED_FIELD,
    PL_LINT_DUPLICATE_SUMMARY,
    PL_LINT_UNFINISHED,
    PL_LINT_NO_SOURCE,
    PL_LINT_UNSURE_BLOCK,
    PL_LINT_UNKNOWN_NAME,
    PL_LINT_UNKNOWN_API,
    PL_LINT_WRONG_STAGE,
    PL_LINT_GLOBAL,
    PL_LINT_UNUSED_LOCAL,
    PL_LINT_PATTERN,
    PL_LINT_EMPTY_MATCH,
    PL_LINT_EMPTY_EXAMPLE,
    PL_LINT_REPEATED_EXAMPLE,
    PL_LINT_UNSOUND_SCREEN,
    PL_LINT_UNSTABLE,
    PL_LINT_OVERLAP,
    PL_LINT_CHECK_COUNT
} pl_lint_check;

const char *pl_lint_name(pl_lint_check check);     /* "never_applies" */
const char *pl_lint_sentence(pl_lint_check check); /* what the check looks for */
pl_lint_level pl_lint_level_of(pl_lint_check check);
const char *pl_lint_level_name(pl_lint_level level); /* "warning" */

/* One doubt. Strings live in the arena of the run, `rule` and `source` in the book. */
typedef struct pl_lint_found {
    pl_lint_check check;
    pl_str rule;
    const char *source;
    int line;   /* 0 when unknown */
    int column; /* in code points from 1; 0 when unknown */
    pl_str message;
    pl_str hint; /* "" when there is nothing to add */
} pl_lint_found;

/* Which rules are looked over. */
typedef struct pl_lint_choice {
    pl_str prefix; /* of their ids; all, when it is empty */
    enum { PL_LINT_ALL_RULES, PL_LINT_SHOP_RULES } of;
} pl_lint_choice;

/* Appends what is found about the chosen rules, file by file, line by line; *count is how many rules that were. PL_ERR_MEMORY. */
pl_status pl_lint_run(pl_vector *out, size_t *count, pl_arena *arena, const pl_rulebook *book,
                      const pl_catalog *catalog, pl_lint_choice choice, pl_error *err);

/* A shop's file that did not load, as a doubt. */
pl_status pl_lint_put_broken(pl_vector *out, pl_arena *arena, const pl_error *broken, pl_error *err);

/* Writes a SARIF 2.1.0 log. */
void pl_lint_write_sarif(pl_json_writer *json, const pl_vector *found, const char *version);

#endif
