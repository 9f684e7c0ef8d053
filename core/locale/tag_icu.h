/* The way from a language tag to ICU's locale ids, for the files of this folder. */
#ifndef PL_LOCALE_TAG_ICU_H
#define PL_LOCALE_TAG_ICU_H

#include "locale/tag.h"

enum { PL_ICU_ID_BYTES = 160 };

/* ICU's id of a tag ("zh-Hans-CN" → "zh_Hans_CN"); "root" for the empty tag. */
void pl_tag_icu(char out[PL_ICU_ID_BYTES], pl_tag tag);

/* As pl_tag_icu, with the Gregorian calendar unless the tag names another ("th-TH-u-ca-buddhist"). */
void pl_tag_icu_gregorian(char out[PL_ICU_ID_BYTES], pl_tag tag);

/* The subtags of a canonical tag; `rest` is what stands behind the region (variants, extensions). */
typedef struct pl_subtags {
    char language[PL_TAG_BYTES];
    char script[PL_TAG_BYTES];
    char region[PL_TAG_BYTES];
    char rest[PL_TAG_BYTES];
} pl_subtags;

/* Whether a tag is one of the common ones in canonical form: then ICU need not be asked about it. */
bool pl_tag_is_usual(const char *spelled);

pl_subtags pl_tag_split(pl_tag tag);
pl_tag pl_tag_join(const pl_subtags *parts); /* the empty tag when the parts do not fit */
pl_tag pl_tag_of_subtag(const char *subtag);

#endif
