/* The inside of the linter: what its checks share. */
#ifndef PL_RULE_LINT_JOB_H
#define PL_RULE_LINT_JOB_H

#include "rule/entry.h"
#include "rule/lint.h"
#include "rule/reference.h"

typedef struct pl_lint_job {
    pl_vector *found; /* pl_lint_found */
    pl_arena *arena;
    const pl_rulebook *book;
    const pl_catalog *catalog;
    pl_reference reference;
    pl_lint_choice choice;
    const pl_rule_entry *entry; /* the rule that is looked at */
    size_t index;               /* in the book */
    pl_status status;           /* the first PL_ERR_MEMORY; further doubts are not kept */
} pl_lint_job;

/* Where something stands in the rule's file. */
typedef struct pl_lint_place {
    int line;
    int column;
} pl_lint_place;
pl_lint_place pl_lint_at(const pl_node *node);

/* Keeps a doubt about `job->entry`. */
void pl_lint_put(pl_lint_job *job, pl_lint_check check, pl_lint_place place, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* Adds what to do to the doubt that was kept last. */
void pl_lint_hint(pl_lint_job *job, const char *format, ...) __attribute__((format(printf, 2, 3)));

bool pl_lint_wants(const pl_lint_job *job, const pl_rule *rule);

/* The checks of one rule, and those of all rules together. */
void pl_lint_conditions(pl_lint_job *job);
void pl_lint_fields(pl_lint_job *job);
void pl_lint_names(pl_lint_job *job);
void pl_lint_patterns(pl_lint_job *job);
void pl_lint_examples(pl_lint_job *job);
void pl_lint_corpus(pl_lint_job *job);

#endif
