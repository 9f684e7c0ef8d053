/* The inside of a condition: what compiles it, asks it and changes it share. */
#ifndef PL_REPLY_CONDITION_TESTS_H
#define PL_REPLY_CONDITION_TESTS_H

#include "reply/condition.h"

#define PL_TEST_UNBOUNDED 1e300

typedef enum pl_test_kind { PL_TEST_WORDS, PL_TEST_TRUTH, PL_TEST_RANGE } pl_test_kind;

typedef struct pl_fact_test {
    size_t fact;
    pl_test_kind kind;
    const pl_str *words;
    size_t word_count;
    bool truth;
    bool inverted; /* holds where it would not: only in conditions that were changed */
    double min;
    double max;
} pl_fact_test;

struct pl_condition {
    pl_fact_test *tests;
    size_t count;
};

#endif
