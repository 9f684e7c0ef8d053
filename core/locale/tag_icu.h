/* The way from a language tag to ICU's locale ids, for the files of this folder. */
#ifndef PL_LOCALE_TAG_ICU_H
#define PL_LOCALE_TAG_ICU_H

#include "locale/tag.h"

enum { PL_ICU_ID_BYTES = 160 };

/* ICU's id of a tag ("zh-Hans-CN" → "zh_Hans_CN"); "root" for the empty tag. */
void pl_tag_icu(char out[PL_ICU_ID_BYTES], pl_tag tag);

/* As pl_tag_icu, with the Gregorian calendar unless the tag names another ("th-TH-u-ca-buddhist"). */
void pl_tag_icu_gregorian(char out[PL_ICU_ID_BYTES], pl_tag tag);

#endif
