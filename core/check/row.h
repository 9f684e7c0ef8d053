/* What one check gets and how it reports; a check is one file and one row of the table in check.c. */
#ifndef PL_CHECK_ROW_H
#define PL_CHECK_ROW_H

#include "check/check.h"

typedef struct pl_check_case {
    const pl_check_text *text;
    const pl_view *folded; /* PL_FOLD_CASE of the text */
    const pl_catalog *catalog;
    pl_arena *arena;
    pl_vector *findings;
    const char *check; /* "check/number" */
} pl_check_case;

/* A report about the bytes [start, end) of the text; start == end: about the whole text. */
typedef struct pl_check_report {
    size_t start;
    size_t end;
    pl_str says;
    pl_fix_kind fix;
    pl_str fix_text;
} pl_check_report;

/* Appends a finding that advises. An absent `says` is refused memory. PL_ERR_MEMORY. */
pl_status pl_check_put(const pl_check_case *of, pl_check_report report, pl_error *err);

/* Whether [start, end) touches a filled value. */
bool pl_check_protected(const pl_check_case *of, size_t start, size_t end);

/* A vector in the case's arena. */
pl_vector pl_check_vector(const pl_check_case *of, size_t element_bytes);

bool pl_check_chat(const pl_check_case *of);

pl_status pl_check_placeholder(const pl_check_case *of, pl_error *err);
pl_status pl_check_space(const pl_check_case *of, pl_error *err);
pl_status pl_check_repeat(const pl_check_case *of, pl_error *err);
pl_status pl_check_greeting(const pl_check_case *of, pl_error *err);
pl_status pl_check_address(const pl_check_case *of, pl_error *err);
pl_status pl_check_language(const pl_check_case *of, pl_error *err);
pl_status pl_check_length(const pl_check_case *of, pl_error *err);
pl_status pl_check_sentence(const pl_check_case *of, pl_error *err);
pl_status pl_check_marks(const pl_check_case *of, pl_error *err);
pl_status pl_check_number(const pl_check_case *of, pl_error *err);
pl_status pl_check_bidi(const pl_check_case *of, pl_error *err);
pl_status pl_check_nfc(const pl_check_case *of, pl_error *err);

#endif
