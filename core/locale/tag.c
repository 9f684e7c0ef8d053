/* Language tags, on the aliases, likely subtags and explicit parents that ICU carries from CLDR. */
#include "locale/tag.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include <unicode/uloc.h>
#include <unicode/ures.h>
#include <unicode/ustring.h>

#include "locale/tag_icu.h"

static size_t subtag_length(const char *at)
{
    return strcspn(at, "-");
}

static bool all(const char *at, size_t length, int (*is)(int))
{
    for (size_t i = 0; i < length; i++) {
        if (!is((unsigned char)at[i]))
            return false;
    }
    return true;
}

static bool script_like(const char *at, size_t length)
{
    return length == 4 && all(at, length, isalpha);
}

static bool region_like(const char *at, size_t length)
{
    return (length == 2 && all(at, length, isalpha)) || (length == 3 && all(at, length, isdigit));
}

/* Moves one subtag from *at into `out`. */
static void take(char out[PL_TAG_BYTES], const char **at, size_t length)
{
    memcpy(out, *at, length);
    out[length] = '\0';
    *at += length;
    *at += **at == '-';
}

pl_subtags pl_tag_split(pl_tag tag)
{
    pl_subtags parts = { .language = "" };
    const char *at = tag.text;
    take(parts.language, &at, subtag_length(at));
    if (script_like(at, subtag_length(at)))
        take(parts.script, &at, subtag_length(at));
    if (region_like(at, subtag_length(at)))
        take(parts.region, &at, subtag_length(at));
    take(parts.rest, &at, strlen(at));
    return parts;
}

/* The empty tag when the parts do not fit. */
pl_tag pl_tag_join(const pl_subtags *parts)
{
    const char *const pieces[] = { parts->language, parts->script, parts->region, parts->rest };
    pl_tag tag = { "" };
    size_t length = 0;
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        size_t more = strlen(pieces[i]);
        if (!more)
            continue;
        if (length + more + 2 > PL_TAG_BYTES)
            return (pl_tag){ "" };
        if (length)
            tag.text[length++] = '-';
        memcpy(tag.text + length, pieces[i], more + 1);
        length += more;
    }
    return tag;
}

static pl_tag tag_of_id(const char *id)
{
    pl_tag tag = { "" };
    UErrorCode code = U_ZERO_ERROR;
    int32_t length = uloc_toLanguageTag(id, tag.text, PL_TAG_BYTES, true, &code);
    if (U_FAILURE(code) || length >= PL_TAG_BYTES)
        return (pl_tag){ "" };
    return tag;
}

void pl_tag_icu(char out[PL_ICU_ID_BYTES], pl_tag tag)
{
    UErrorCode code = U_ZERO_ERROR;
    int32_t parsed = 0;
    out[0] = '\0';
    if (tag.text[0])
        uloc_forLanguageTag(tag.text, out, PL_ICU_ID_BYTES, &parsed, &code);
    if (U_FAILURE(code) || !out[0])
        memcpy(out, "root", sizeof "root");
}

void pl_tag_icu_gregorian(char out[PL_ICU_ID_BYTES], pl_tag tag)
{
    char calendar[32];
    UErrorCode code = U_ZERO_ERROR;
    pl_tag_icu(out, tag);
    if (uloc_getKeywordValue(out, "calendar", calendar, sizeof calendar, &code) == 0) {
        code = U_ZERO_ERROR;
        uloc_setKeywordValue("calendar", "gregorian", out, PL_ICU_ID_BYTES, &code);
    }
}

/* Writes what CLDR puts in the place of a deprecated subtag, with '-' between its subtags; false when there is nothing or more
 * than one choice ("SU"). Source: ICU's resource metadata/alias. */
static bool replace_alias(char out[PL_TAG_BYTES], const char *kind, const char *subtag)
{
    UErrorCode code = U_ZERO_ERROR;
    UResourceBundle *bundle = ures_openDirect(NULL, "metadata", &code);
    bundle = ures_getByKey(bundle, "alias", bundle, &code);
    bundle = ures_getByKey(bundle, kind, bundle, &code);
    bundle = ures_getByKey(bundle, subtag, bundle, &code);
    int32_t length = 0;
    const UChar *found = ures_getStringByKey(bundle, "replacement", &length, &code);
    bool usable = U_SUCCESS(code) && length > 0 && length < PL_TAG_BYTES && !u_memchr(found, ' ', length);
    for (int32_t i = 0; usable && i < length; i++)
        out[i] = found[i] == '_' ? '-' : (char)found[i];
    if (usable)
        out[length] = '\0';
    ures_close(bundle);
    return usable;
}

static void replace_aliases(pl_subtags *parts)
{
    pl_tag other = { "" };
    if (replace_alias(other.text, "language", parts->language)) {
        pl_subtags fresh = pl_tag_split(other);
        memcpy(parts->language, fresh.language, PL_TAG_BYTES);
        if (!parts->script[0])
            memcpy(parts->script, fresh.script, PL_TAG_BYTES);
        if (!parts->region[0])
            memcpy(parts->region, fresh.region, PL_TAG_BYTES);
    }
    if (parts->region[0])
        replace_alias(parts->region, "territory", parts->region);
}

static bool spell(char out[PL_TAG_BYTES], pl_str text)
{
    if (!text.at || text.length == 0 || text.length >= PL_TAG_BYTES)
        return false;
    for (size_t i = 0; i < text.length; i++) {
        unsigned char byte = (unsigned char)text.at[i];
        if (byte != '-' && byte != '_' && (byte >= 0x80 || !isalnum(byte)))
            return false;
        out[i] = byte == '_' ? '-' : (char)byte;
    }
    out[text.length] = '\0';
    return true;
}

/* The canonical form, by ICU; the empty tag for what is none. */
static pl_tag read_tag(const char *spelled)
{
    char id[PL_ICU_ID_BYTES];
    UErrorCode code = U_ZERO_ERROR;
    int32_t parsed = 0;
    uloc_forLanguageTag(spelled, id, PL_ICU_ID_BYTES, &parsed, &code);
    if (U_FAILURE(code) || (size_t)parsed != strlen(spelled))
        return (pl_tag){ "" };
    pl_subtags parts = pl_tag_split(tag_of_id(id));
    if (strlen(parts.language) < 2 || subtag_length(spelled) > 3 || !strncasecmp(spelled, "x-", 2))
        return (pl_tag){ "" };
    replace_aliases(&parts);
    return pl_tag_join(&parts);
}

pl_status pl_tag_of(pl_tag *out, pl_str text, pl_error *err)
{
    char spelled[PL_TAG_BYTES];
    *out = (pl_tag){ "" };
    if (spell(spelled, text) && pl_tag_is_usual(spelled))
        memcpy(out->text, spelled, text.length + 1);
    else if (spell(spelled, text))
        *out = read_tag(spelled);
    if (out->text[0])
        return PL_OK;
    pl_fail(err, PL_ERR_USAGE, "'%.*s' is not a language tag", (int)(text.length < 60 ? text.length : 60),
            text.at ? text.at : "");
    pl_error_hint(err, "write a tag such as de, pt-BR or zh-Hans");
    return PL_ERR_USAGE;
}

pl_tag pl_tag_maximal(pl_tag tag)
{
    char id[PL_ICU_ID_BYTES];
    char likely[PL_ICU_ID_BYTES];
    UErrorCode code = U_ZERO_ERROR;
    if (!tag.text[0])
        return tag;
    pl_tag_icu(id, tag);
    uloc_addLikelySubtags(id, likely, PL_ICU_ID_BYTES, &code);
    pl_tag maximal = U_FAILURE(code) ? tag : tag_of_id(likely);
    return maximal.text[0] ? maximal : tag;
}

pl_tag pl_tag_of_subtag(const char *subtag)
{
    pl_tag tag = { "" };
    memcpy(tag.text, subtag, strnlen(subtag, sizeof tag.text - 1));
    return tag;
}

pl_tag pl_tag_region(pl_tag tag)
{
    pl_subtags parts = pl_tag_split(pl_tag_maximal(tag));
    return pl_tag_of_subtag(parts.region);
}

/* Whether content is shipped for language and script together: the script is not the language's usual one, or the language is
 * Chinese, where neither script may pass for the other. */
static bool script_matters(const char *language, const char *script)
{
    return !strcmp(language, "zh") || strcmp(script, pl_tag_script(pl_tag_of_subtag(language)).text) != 0;
}

pl_tag pl_tag_language(pl_tag tag)
{
    pl_subtags parts = pl_tag_split(tag);
    pl_subtags shipped = { .language = "" };
    memcpy(shipped.language, parts.language, PL_TAG_BYTES);
    memcpy(shipped.script, pl_tag_script(tag).text, PL_TAG_BYTES);
    if (!script_matters(shipped.language, shipped.script))
        shipped.script[0] = '\0';
    return pl_tag_join(&shipped);
}

static bool names_child(UResourceBundle *children, const char *id)
{
    bool found = false;
    UErrorCode code = U_ZERO_ERROR;
    char child[PL_ICU_ID_BYTES];
    for (int32_t i = 0; !found && U_SUCCESS(code) && i < ures_getSize(children); i++) {
        int32_t length = 0;
        const UChar *text = ures_getStringByIndex(children, i, &length, &code);
        if (U_FAILURE(code) || length >= PL_ICU_ID_BYTES)
            continue;
        u_UCharsToChars(text, child, length + 1);
        found = !strcmp(child, id);
    }
    return found;
}

/* Whether the children of a parent may hold `id`. Reading the long lists is slow: those of a language hold that language, and root's
 * hold ids with a script. */
static bool worth_reading(UResourceBundle *children, const char *id)
{
    enum { SHORT_LIST = 3 };
    const char *parent = ures_getKey(children);
    if (ures_getSize(children) <= SHORT_LIST || !strncmp(parent, id, 2))
        return true;
    const char *second = strchr(id, '_');
    return !strcmp(parent, "root") && second && script_like(second + 1, strcspn(second + 1, "_"));
}

/* Writes the parent that CLDR states for an ICU id ("es_MX" → "es_419"); false when it states none.
 * Source: ICU's resource supplementalData/parentLocales. */
static bool find_stated_parent(char out[PL_ICU_ID_BYTES], const char *id)
{
    UErrorCode code = U_ZERO_ERROR;
    UResourceBundle *parents = ures_openDirect(NULL, "supplementalData", &code);
    parents = ures_getByKey(parents, "parentLocales", parents, &code);
    UResourceBundle *children = NULL;
    bool found = false;
    for (int32_t i = 0; !found && U_SUCCESS(code) && i < ures_getSize(parents); i++) {
        children = ures_getByIndex(parents, i, children, &code);
        found = U_SUCCESS(code) && worth_reading(children, id) && names_child(children, id);
    }
    if (found)
        snprintf(out, PL_ICU_ID_BYTES, "%s", ures_getKey(children));
    ures_close(children);
    ures_close(parents);
    return found;
}

/* The next tag of the chain, "" behind the last. */
static pl_tag find_parent(pl_tag tag)
{
    char id[PL_ICU_ID_BYTES];
    char stated[PL_ICU_ID_BYTES];
    pl_subtags parts = pl_tag_split(tag);
    if (parts.rest[0]) {
        parts.rest[0] = '\0';
        return pl_tag_join(&parts);
    }
    if (!parts.script[0] && !parts.region[0])
        return (pl_tag){ "" };
    pl_tag_icu(id, tag);
    if (find_stated_parent(stated, id))
        return strcmp(stated, "root") ? tag_of_id(stated) : (pl_tag){ "" };
    if (parts.region[0]) {
        parts.region[0] = '\0';
        return pl_tag_join(&parts);
    }
    pl_tag usual = pl_tag_script(pl_tag_of_subtag(parts.language));
    if (!parts.script[0] || strcmp(parts.script, usual.text))
        return (pl_tag){ "" };
    parts.script[0] = '\0';
    return pl_tag_join(&parts);
}

size_t pl_tag_chain(pl_tag out[PL_TAG_CHAIN_MAX], pl_tag tag)
{
    pl_subtags parts = pl_tag_split(tag);
    pl_subtags shipped = pl_tag_split(pl_tag_language(tag));
    if (!parts.script[0])
        memcpy(parts.script, shipped.script, PL_TAG_BYTES);
    size_t count = 0;
    for (pl_tag next = pl_tag_join(&parts); next.text[0] && count < PL_TAG_CHAIN_MAX; next = find_parent(next))
        out[count++] = next;
    return count;
}

static bool lists(const char *const *codes, const char *code)
{
    while (*codes && strcmp(*codes, code) != 0)
        codes++;
    return *codes != NULL;
}

bool pl_tag_known(pl_tag tag)
{
    pl_subtags parts = pl_tag_split(tag);
    if (!lists(uloc_getISOLanguages(), parts.language))
        return false;
    bool area = all(parts.region, strlen(parts.region), isdigit); /* none at all, too */
    if (!area && !lists(uloc_getISOCountries(), parts.region))
        return false;
    return !parts.rest[0] || !strncmp(parts.rest, "u-", 2);
}

bool pl_tag_equal(pl_tag a, pl_tag b)
{
    return !strcmp(a.text, b.text);
}

size_t pl_tag_name(char *out, size_t size, pl_tag tag, pl_tag in)
{
    char id[PL_ICU_ID_BYTES];
    char reader[PL_ICU_ID_BYTES];
    UChar name[128];
    UErrorCode code = U_ZERO_ERROR;
    if (!size)
        return 0;
    pl_tag_icu(id, tag);
    pl_tag_icu(reader, in);
    int32_t units = uloc_getDisplayName(id, reader, name, 128, &code);
    int32_t length = 0;
    for (int32_t i = 0; U_SUCCESS(code) && i < units;) {
        UChar32 rune;
        U16_NEXT(name, i, units, rune);
        if ((size_t)(length + U8_LENGTH(rune)) >= size)
            break;
        U8_APPEND_UNSAFE(out, length, rune);
    }
    out[length] = '\0';
    return (size_t)length;
}
