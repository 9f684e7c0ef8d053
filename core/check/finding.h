/* What a rule or check reports about a text. */
#ifndef PL_CHECK_FINDING_H
#define PL_CHECK_FINDING_H

#include "base/error.h"
#include "base/str.h"

typedef enum pl_severity { PL_ADVISE, PL_WARN, PL_BLOCK } pl_severity;

typedef enum pl_fix_kind {
    PL_FIX_NONE,
    PL_FIX_REPLACE, /* put `text` in the place of [start, end); safe to do without asking */
    PL_FIX_REMOVE,  /* take [start, end) out, with the sentence when nothing else is left of it; safe */
    PL_FIX_ADD,     /* put `text` behind the end; needs a person's yes */
    PL_FIX_HUMAN,   /* a person must rewrite */
} pl_fix_kind;

typedef struct pl_finding {
    pl_str rule; /* "platform/amazon/policy/no_email" or "check/number" */
    pl_severity severity;
    size_t start; /* bytes of the text; start == end when it is about the whole text */
    size_t end;
    pl_str match;   /* the words, as they stand in the text */
    pl_str says;    /* one sentence for the agent */
    pl_str clause;  /* absent when unknown */
    pl_str penalty; /* absent when unknown */
    pl_fix_kind fix;
    pl_str fix_text;
} pl_finding;

const char *pl_severity_name(pl_severity severity); /* "advise" */
const char *pl_fix_name(pl_fix_kind kind);          /* "replace" */

#endif
