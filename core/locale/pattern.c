/* Compiled patterns: made, asked for their arguments and plural holes, ended. */
#include "locale/pattern.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "locale/pattern_tree.h"
#include "text/utf8.h"

enum { ARENA_BYTES_MAX = 64 << 20, COUNTED_MAX = 1000, KEYWORD_BYTES = 16 };

/* CLDR's plural keywords besides `other`, in its order. */
static const char *const keywords[] = { "zero", "one", "two", "few", "many" };

enum { KEYWORDS = sizeof keywords / sizeof *keywords };

static pl_status check_text(pl_str text, pl_error *err)
{
    if (text.length > PL_PATTERN_BYTES_MAX)
        return pl_fail(err, PL_ERR_LIMIT, "a pattern of %zu bytes is longer than %d", text.length,
                       PL_PATTERN_BYTES_MAX);
    size_t valid = pl_utf8_check(text);
    if (valid < text.length)
        return pl_fail(err, PL_ERR_CONTENT, "the pattern is not UTF-8 at byte %zu", valid + 1);
    return PL_OK;
}

pl_status pl_pattern_new_shared(pl_pattern **out, pl_str text, pl_formatters *formatters, pl_error *err)
{
    *out = NULL;
    pl_status status = check_text(text, err);
    if (status)
        return status;
    pl_pattern *fresh = pl_alloc_zeroed(1, sizeof *fresh);
    if (!fresh)
        return pl_fail(err, PL_ERR_MEMORY, "no memory for a pattern");
    fresh->formatters = pl_formatters_share(formatters);
    pl_arena_init(&fresh->arena, ARENA_BYTES_MAX);
    pl_vector_init(&fresh->arguments, sizeof(pl_pattern_argument), &fresh->arena);
    status = pl_pattern_parse(fresh, text, err);
    if (status) {
        pl_pattern_free(fresh);
        return status;
    }
    *out = fresh;
    return PL_OK;
}

pl_status pl_pattern_new(pl_pattern **out, pl_str text, pl_tag locale, pl_error *err)
{
    pl_formatters *formatters = NULL;
    *out = NULL;
    pl_status status = check_text(text, err);
    if (status == PL_OK)
        status = pl_formatters_new(&formatters, locale, err);
    if (status == PL_OK)
        status = pl_pattern_new_shared(out, text, formatters, err);
    pl_formatters_free(formatters);
    return status;
}

void pl_pattern_free(pl_pattern *pattern)
{
    if (!pattern)
        return;
    pl_vector_drop(&pattern->arguments);
    pl_arena_drop(&pattern->arena);
    pl_formatters_free(pattern->formatters);
    pl_free(pattern);
}

const pl_pattern_argument *pl_pattern_arguments(const pl_pattern *pattern, size_t *count)
{
    *count = pattern->arguments.count;
    return pattern->arguments.at;
}

static bool has_branch(const pl_node *plural, const char *keyword, int number)
{
    for (const pl_branch *branch = plural->branches; branch; branch = branch->next) {
        if (branch->keyword.at ? pl_str_is(branch->keyword, keyword) : branch->exact == number)
            return true;
    }
    return false;
}

/* Marks the keywords that integers select and no branch of `plural` has. */
static void find_holes(bool holes[KEYWORDS], const pl_node *plural, UFormattedNumber *scratch)
{
    for (int i = 0; i <= COUNTED_MAX; i++) {
        char keyword[KEYWORD_BYTES];
        pl_number number = { .value = i - plural->offset, .whole = plural->offset == 0 };
        if (pl_number_keyword(keyword, plural->rules, plural->number, &number, scratch, NULL))
            return;
        for (size_t j = 0; j < KEYWORDS; j++) {
            if (!strcmp(keyword, keywords[j]) && !has_branch(plural, keyword, i))
                holes[j] = true;
        }
    }
}

static void collect_holes(bool holes[KEYWORDS], const pl_node *first, UFormattedNumber *scratch)
{
    for (const pl_node *node = first; node; node = node->next) {
        if (node->kind == PL_NODE_PLURAL)
            find_holes(holes, node, scratch);
        for (const pl_branch *branch = node->branches; branch; branch = branch->next)
            collect_holes(holes, branch->first, scratch);
    }
}

void pl_pattern_holes(const pl_pattern *pattern, char *out, size_t size)
{
    bool holes[KEYWORDS] = { false };
    size_t used = 0;
    UErrorCode code = U_ZERO_ERROR;
    UFormattedNumber *scratch = unumf_openResult(&code);
    if (U_SUCCESS(code))
        collect_holes(holes, pattern->first, scratch);
    unumf_closeResult(scratch);
    if (size)
        out[0] = '\0';
    for (size_t i = 0; i < KEYWORDS; i++) {
        if (holes[i] && used < size)
            used += (size_t)snprintf(out + used, size - used, "%s%s", used ? ", " : "", keywords[i]);
    }
}
