/* The case of first letters and of names, by the rules of a language. */
#include <string.h>

#include <unicode/ucasemap.h>
#include <unicode/uchar.h>

#include "base/alloc.h"
#include "locale/fold.h"
#include "locale/rune.h"
#include "text/utf8.h"

typedef int32_t (*case_mapping)(UCaseMap *map, char *out, int32_t room, const char *text, int32_t length,
                                UErrorCode *code);

static int32_t to_title(UCaseMap *map, char *out, int32_t room, const char *text, int32_t length, UErrorCode *code)
{
    return ucasemap_utf8ToTitle(map, out, room, text, length, code);
}

static int32_t to_lower(UCaseMap *map, char *out, int32_t room, const char *text, int32_t length, UErrorCode *code)
{
    return ucasemap_utf8ToLower(map, out, room, text, length, code);
}

/* Appends the mapped text; one letter becomes at most three (ΐ), so three times the room is always enough. */
static pl_status put_mapped(pl_buf *out, UCaseMap *map, case_mapping mapping, pl_str text, pl_error *err)
{
    UErrorCode code = U_ZERO_ERROR;
    int32_t room = (int32_t)text.length * 3 + 1;
    char *mapped = pl_alloc((size_t)room);
    if (!mapped)
        return pl_fail(err, PL_ERR_MEMORY, "no memory to change the case of a text");
    int32_t length = mapping(map, mapped, room, text.at, (int32_t)text.length, &code);
    if (U_SUCCESS(code))
        pl_buf_put(out, (pl_str){ mapped, (size_t)length });
    pl_free(mapped);
    if (U_FAILURE(code))
        return pl_fail(err, PL_ERR_INTERNAL, "ICU refused to change the case of a text: %s", u_errorName(code));
    return pl_buf_status(out, "a text", err);
}

static pl_status open_map(UCaseMap **out, const char *language, uint32_t options, pl_error *err)
{
    UErrorCode code = U_ZERO_ERROR;
    *out = ucasemap_open(language, options, &code);
    if (U_FAILURE(code))
        return pl_fail(err, PL_ERR_MEMORY, "no memory to change the case of a text");
    return PL_OK;
}

/* The offset of the first letter; text.length when a digit or nothing comes first. */
static size_t find_letter(pl_str text)
{
    for (size_t at = 0; at < text.length;) {
        size_t start = at;
        uint32_t rune = pl_utf8_next(text, &at);
        if (pl_rune_letter(rune))
            return start;
        if (u_isdigit((UChar32)rune))
            break;
    }
    return text.length;
}

/* The end of the letter at `start`: its marks belong to it. */
static size_t letter_end(pl_str text, size_t start)
{
    size_t end = start;
    pl_utf8_next(text, &end);
    while (end < text.length) {
        size_t next = end;
        if (!(U_GET_GC_MASK((UChar32)pl_utf8_next(text, &next)) & U_GC_M_MASK))
            break;
        end = next;
    }
    return end;
}

/* Dutch writes and lowers its digraph as one letter. */
static size_t dutch_end(pl_str text, size_t start, size_t end, const char *language)
{
    bool digraph =
        !strncmp(language, "nl", 2) && start + 1 < text.length && text.at[start] == 'I' && text.at[start + 1] == 'J';
    return digraph ? start + 2 : end;
}

/* Appends `text` with the bytes [start, end) mapped. */
static pl_status put_with(pl_buf *out, pl_str text, size_t start, size_t end, UCaseMap *map, case_mapping mapping,
                          pl_error *err)
{
    pl_buf_put(out, pl_str_slice(text, 0, start));
    pl_status status = end > start ? put_mapped(out, map, mapping, pl_str_slice(text, start, end), err) : PL_OK;
    pl_buf_put(out, pl_str_slice(text, end, text.length));
    return status ? status : pl_buf_status(out, "a text", err);
}

pl_status pl_fold_first_lower(pl_buf *out, pl_str text, const char *language, pl_error *err)
{
    UCaseMap *map = NULL;
    size_t start = find_letter(text);
    size_t end = start < text.length ? letter_end(text, start) : start;
    pl_status status = open_map(&map, language, 0, err);
    if (status)
        return status;
    status = put_with(out, text, start, dutch_end(text, start, end, language), map, to_lower, err);
    ucasemap_close(map);
    return status;
}

pl_status pl_fold_first_upper(pl_buf *out, pl_str text, const char *language, pl_error *err)
{
    UCaseMap *map = NULL;
    size_t start = find_letter(text);
    size_t end = start < text.length ? pl_word_end(text, start) : start;
    pl_status status = open_map(&map, language, U_TITLECASE_WHOLE_STRING | U_TITLECASE_NO_LOWERCASE, err);
    if (status)
        return status;
    status = put_with(out, text, start, end, map, to_title, err);
    ucasemap_close(map);
    return status;
}

static bool mixes_cases(pl_str text)
{
    bool upper = false;
    bool lower = false;
    for (size_t at = 0; at < text.length;) {
        UChar32 rune = (UChar32)pl_utf8_next(text, &at);
        upper = upper || u_isupper(rune);
        lower = lower || u_islower(rune);
    }
    return upper && lower;
}

/* A name in one case is given a capital at each word ("JEAN-LUC O'NEIL"); one that mixes cases stays as its owner wrote it. */
pl_status pl_fold_title(pl_buf *out, pl_str name, const char *language, pl_error *err)
{
    UCaseMap *map = NULL;
    if (mixes_cases(name)) {
        pl_buf_put(out, name);
        return pl_buf_status(out, "a name", err);
    }
    pl_status status = open_map(&map, language, U_TITLECASE_WHOLE_STRING, err);
    for (size_t at = 0; status == PL_OK && at < name.length;) {
        size_t end = pl_word_end(name, at);
        if (end > at) {
            status = put_mapped(out, map, to_title, pl_str_slice(name, at, end), err);
        } else {
            pl_utf8_next(name, &end);
            pl_buf_put(out, pl_str_slice(name, at, end));
        }
        at = end;
    }
    ucasemap_close(map);
    return status ? status : pl_buf_status(out, "a name", err);
}
