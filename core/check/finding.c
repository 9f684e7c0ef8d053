/* The names of severities and fixes in documents. */
#include "check/finding.h"

const char *pl_severity_name(pl_severity severity)
{
    static const char *const names[] = { [PL_ADVISE] = "advise", [PL_WARN] = "warn", [PL_BLOCK] = "block" };
    return names[severity];
}

const char *pl_fix_name(pl_fix_kind kind)
{
    static const char *const names[] = {
        [PL_FIX_NONE] = "none", [PL_FIX_REPLACE] = "replace", [PL_FIX_REMOVE] = "remove",
        [PL_FIX_ADD] = "add",   [PL_FIX_HUMAN] = "human",
    };
    return names[kind];
}
