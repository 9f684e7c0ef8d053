/* Versions of packs and of the engine: "1.2.0", and ranges of them: ">=0.1 <1". */
#ifndef PL_RULE_VERSION_H
#define PL_RULE_VERSION_H

#include "base/error.h"

enum { PL_VERSION_PARTS = 3, PL_VERSION_PART_MAX = 999999 };

typedef struct pl_version_number {
    int part[PL_VERSION_PARTS]; /* major, minor, patch */
} pl_version_number;

/* All three parts must be there. PL_ERR_CONTENT. */
pl_status pl_version_read(pl_version_number *out, pl_str text, pl_error *err);

int pl_version_compare(pl_version_number a, pl_version_number b); /* as strcmp */

/* Whether the version fits all comparisons of the range; each is one of >= > <= < = and a version of one to three parts. PL_ERR_CONTENT when the range is none. */
pl_status pl_version_fits(bool *out, pl_version_number version, pl_str range, pl_error *err);

#endif
