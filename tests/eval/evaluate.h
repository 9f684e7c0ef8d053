/* Reads the evaluation's messages and counts how they are understood. */
#ifndef TESTS_EVAL_EVALUATE_H
#define TESTS_EVAL_EVALUATE_H

#include "understand/understand.h"

enum { EVAL_INTENTS_MAX = 64 };

typedef enum eval_market { EVAL_WITH_MARKET, EVAL_WITHOUT_MARKET } eval_market;

typedef struct eval_result {
    size_t messages;
    size_t language_right;
    size_t intents_exact; /* the set of intents is as expected; of vague ones: unsure */
    size_t best_right;    /* the best intent is one of the expected; of vague ones: unsure */
    size_t unsure;
    size_t wrong_and_sure; /* sure, and the best intent is not an expected one */
    size_t emotion_right;
    size_t risks_found;
    size_t risks_expected;
    size_t risks_invented;
    double macro_f1; /* of intents */
} eval_result;

/* Evaluates all messages of a TSV file, or those of one language; prints a line for every miss when `loud` is 1. */
pl_status evaluate(eval_result *out, const char *path, const char *language, eval_market market, int loud,
                   pl_error *err);

#endif
