/* Language tags: canonical form, likely subtags, and the chain of fallbacks. */
#ifndef PL_LOCALE_TAG_H
#define PL_LOCALE_TAG_H

#include "base/error.h"
#include "base/str.h"

enum { PL_TAG_BYTES = 40, PL_TAG_CHAIN_MAX = 8 };

/* A canonical BCP 47 tag by value: "de-DE", "zh-Hans-CN", "es-419". "" means none. */
typedef struct pl_tag {
    char text[PL_TAG_BYTES];
} pl_tag;

/* Canonicalises case, aliases and extlangs ("iw" → "he", "zh_cn" → "zh-CN"). PL_ERR_USAGE for what is no tag. */
pl_status pl_tag_of(pl_tag *out, pl_str text, pl_error *err);

pl_tag pl_tag_maximal(pl_tag tag); /* with likely script and region: "zh-CN" → "zh-Hans-CN" */
pl_tag pl_tag_language(
    pl_tag
        tag); /* the language that content is shipped for: "de-AT" → "de", "zh-CN" → "zh-Hans", "zh-HK" → "zh-Hant" */
pl_tag pl_tag_script(pl_tag tag); /* four letters, likely script when not written */
pl_tag pl_tag_region(pl_tag tag); /* upper case, likely region when not written; "" when there is none */

/* The tag itself and its fallbacks, best first: CLDR's explicit parents, then truncation, never across scripts.
 * "es-MX" → es-MX, es-419, es; "zh-HK" → zh-Hant-HK, zh-Hant. Returns how many. "root" is not part of it. */
size_t pl_tag_chain(pl_tag out[PL_TAG_CHAIN_MAX], pl_tag tag);

/* Whether language and region exist (ISO 639, ISO 3166 as ICU lists them; areas like 419) and nothing but an extension stands behind
 * them: "foo-12345" is a well-formed tag, but no locale. */
bool pl_tag_known(pl_tag tag);

bool pl_tag_equal(pl_tag a, pl_tag b);
bool pl_tag_rtl(pl_tag tag); /* written from right to left */

/* A display name of `tag` in the language `in` ("German", "德语"); appended to a buffer of `size` bytes, always terminated. */
size_t pl_tag_name(char *out, size_t size, pl_tag tag, pl_tag in);

#endif
