/* Differences of texts, line by line. */
#include "cli/diff.h"

#include <stdlib.h>
#include <string.h>

#include "cli/show.h"

enum { LINES_MAX = 1000, SHOWN_BYTES = 160, BEFORE_BYTES = 60, LABEL_COLUMNS = 8, SIGN_COLUMNS = 2, INDENT = 3 };

typedef struct line {
    const char *at;
    size_t length;
} line;

typedef struct lines {
    line at[LINES_MAX];
    size_t count;
} lines;

/* What stands behind the last line that has room belongs to it. */
static void split(lines *out, const char *text)
{
    out->count = 0;
    for (;;) {
        size_t length = out->count + 1 < LINES_MAX ? strcspn(text, "\n") : strlen(text);
        out->at[out->count++] = (line){ text, length };
        if (!text[length])
            return;
        text += length + 1;
    }
}

static int same(line a, line b)
{
    return a.length == b.length && !memcmp(a.at, b.at, a.length);
}

static int is_inside(char byte)
{
    return ((unsigned char)byte & 0xC0) == 0x80;
}

/* Bytes that both begin with, up to a whole character. */
static size_t shared(line a, line b)
{
    size_t i = 0;
    while (i < a.length && i < b.length && a.at[i] == b.at[i])
        i++;
    while (i > 0 && ((i < a.length && is_inside(a.at[i])) || (i < b.length && is_inside(b.at[i]))))
        i--;
    return i;
}

/* The stretch of a line that is shown when something happens at `at`. */
static line cut(line whole, size_t at, const char **before, const char **behind)
{
    size_t start = whole.length > SHOWN_BYTES && at > BEFORE_BYTES ? at - BEFORE_BYTES : 0;
    while (start > 0 && is_inside(whole.at[start]))
        start--;
    size_t end = start + SHOWN_BYTES < whole.length ? start + SHOWN_BYTES : whole.length;
    while (end < whole.length && is_inside(whole.at[end]))
        end++;
    *before = start ? "…" : "";
    *behind = end < whole.length ? "…" : "";
    return (line){ whole.at + start, end - start };
}

static void put_line(FILE *out, const char *label, size_t columns, line whole, size_t at)
{
    const char *before;
    const char *behind;
    line shown = cut(whole, at, &before, &behind);
    fprintf(out, "%*s%-*s%s%.*s%s\n", INDENT, "", (int)columns, label, before, (int)shown.length, shown.at, behind);
}

/* Columns of what stands before the byte, with what cut() puts there. */
static size_t columns_before(line whole, size_t at)
{
    const char *before;
    const char *behind;
    char text[SHOWN_BYTES * 2];
    line shown = cut(whole, at, &before, &behind);
    size_t length = (size_t)(whole.at + at - shown.at);
    snprintf(text, sizeof text, "%s%.*s", before, (int)length, shown.at);
    return cli_width(text);
}

static void put_pair(FILE *out, const char *first_label, line first, const char *second_label, line second,
                     size_t columns)
{
    size_t at = shared(first, second);
    put_line(out, first_label, columns, first, at);
    put_line(out, second_label, columns, second, at);
    fprintf(out, "%*s^\n", (int)(INDENT + columns + columns_before(second, at)), "");
}

/* ---- many lines ---- */

typedef struct table {
    const lines *first;
    const lines *second;
    unsigned short *longest; /* of the lines from here on that both have, in the same order */
} table;

static unsigned short *cell(const table *of, size_t i, size_t k)
{
    return &of->longest[i * (of->second->count + 1) + k];
}

static int fill(table *out)
{
    out->longest = calloc((out->first->count + 1) * (out->second->count + 1), sizeof *out->longest);
    if (!out->longest)
        return 0;
    for (size_t i = out->first->count; i-- > 0;) {
        for (size_t k = out->second->count; k-- > 0;) {
            unsigned short down = *cell(out, i + 1, k);
            unsigned short right = *cell(out, i, k + 1);
            int both = same(out->first->at[i], out->second->at[k]);
            *cell(out, i, k) = both ? (unsigned short)(*cell(out, i + 1, k + 1) + 1) : down > right ? down : right;
        }
    }
    return 1;
}

/* Lines [i, i_end) gave way to [k, k_end): what stands at the same place in both is shown as a pair. */
static void put_change(FILE *out, const table *of, size_t i, size_t i_end, size_t k, size_t k_end)
{
    for (; i < i_end && k < k_end; i++, k++)
        put_pair(out, "-", of->first->at[i], "+", of->second->at[k], SIGN_COLUMNS);
    for (; i < i_end; i++)
        put_line(out, "-", SIGN_COLUMNS, of->first->at[i], 0);
    for (; k < k_end; k++)
        put_line(out, "+", SIGN_COLUMNS, of->second->at[k], 0);
}

/* Lines that both have: the first and the last of them, beside a change. */
static void put_same(FILE *out, const lines *of, size_t from, size_t to)
{
    if (from > 0 && from < to)
        put_line(out, "", SIGN_COLUMNS, of->at[from++], 0);
    if (to < of->count && from < to && from + 1 < to)
        fprintf(out, "%*s…\n", INDENT + SIGN_COLUMNS, "");
    if (to < of->count && from < to)
        put_line(out, "", SIGN_COLUMNS, of->at[to - 1], 0);
}

static int is_open(const table *of, size_t i, size_t k)
{
    return i < of->first->count || k < of->second->count;
}

static int agree(const table *of, size_t i, size_t k)
{
    return i < of->first->count && k < of->second->count && same(of->first->at[i], of->second->at[k]);
}

/* One line further, in the text whose line the other has not. */
static void step(const table *of, size_t *i, size_t *k)
{
    int of_second = *i >= of->first->count;
    if (!of_second && *k < of->second->count)
        of_second = *cell(of, *i + 1, *k) < *cell(of, *i, *k + 1);
    *(of_second ? k : i) += 1;
}

static void put_lines(FILE *out, const table *of)
{
    size_t i = 0;
    size_t k = 0;
    while (is_open(of, i, k)) {
        size_t first = i;
        for (; agree(of, i, k); i++)
            k++;
        put_same(out, of->first, first, i);
        first = i;
        size_t second = k;
        while (is_open(of, i, k) && !agree(of, i, k))
            step(of, &i, &k);
        put_change(out, of, first, i, second, k);
    }
}

void cli_put_difference(FILE *out, const char *first_label, const char *first, const char *second_label,
                        const char *second)
{
    lines *both = calloc(2, sizeof *both);
    if (!both)
        return;
    split(&both[0], first);
    split(&both[1], second);
    table of = { .first = &both[0], .second = &both[1] };
    if (both[0].count == 1 && both[1].count == 1)
        put_pair(out, first_label, both[0].at[0], second_label, both[1].at[0], LABEL_COLUMNS);
    else if (fill(&of))
        put_lines(out, &of);
    free(of.longest);
    free(both);
}
