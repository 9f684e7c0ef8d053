/* Coverage of a rule by its examples: which act, which stay silent, which conditions and rows none of them asks about. */
#ifndef PL_RULE_COVERAGE_H
#define PL_RULE_COVERAGE_H

#include "rule/examples.h"

/* A test of the rule's own `when`: in how many examples it held, in how many it did not. */
typedef struct pl_test_coverage {
    pl_str name; /* "tone.directness" */
    pl_str asks; /* "at least 60" */
    size_t held;
    size_t failed;
} pl_test_coverage;

/* Strings live in the book or the arena of the run. */
typedef struct pl_rule_coverage {
    pl_str rule;
    const char *source;
    size_t acted;     /* examples in which it acted */
    size_t silent;    /* in which it did not */
    pl_vector tests;  /* pl_test_coverage */
    size_t rows;      /* literal rows of the file */
    pl_vector missed; /* pl_mutant: the rows that no example needs */
} pl_rule_coverage;

/* `results` are those of the rule's examples, from a run in this book. PL_ERR_MEMORY. */
pl_status pl_rule_coverage_make(pl_rule_coverage *out, pl_arena *arena, const pl_rulebook *book,
                                const pl_catalog *catalog, size_t index, const pl_vector *results, pl_error *err);

/* Whether something is not covered: it never acts, is never silent, or a test or row is not asked about. */
bool pl_rule_coverage_has_holes(const pl_rule_coverage *coverage);

#endif
