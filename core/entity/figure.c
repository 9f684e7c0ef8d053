/* Numbers as people write them: grouped with dots, commas, blanks or apostrophes, decimals behind a dot or a comma. */
#include "entity/scan.h"

#include <string.h>

enum { RUNS_MAX = 8, PLAIN_BYTES = 64 };

/* Digits and the separator before them. */
typedef struct run {
    size_t start;
    size_t end;
    char separator;
} run;

/* Languages that write a decimal comma. Source: CLDR 42, numbers/symbols/decimal. */
static const char *const comma_languages[] = { "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "nn",
                                               "no", "fi", "cs", "sk", "sl", "hr", "hu", "ro", "bg", "el", "ru",
                                               "uk", "tr", "id", "vi", "ca", "et", "lv", "lt", "sr", "kk", NULL };

/* Regions that write a decimal point although the language elsewhere does not. */
static const char *const point_locales[] = { "de-CH", "de-LI", "it-CH", "es-MX", "es-US", "es-PR", "es-419", NULL };

static char decimal_mark(pl_tag locale)
{
    for (const char *const *known = point_locales; *known; known++) {
        if (strcmp(*known, locale.text) == 0)
            return '.';
    }
    size_t length = strcspn(locale.text, "-");
    for (const char *const *known = comma_languages; *known; known++) {
        if (strlen(*known) == length && strncmp(*known, locale.text, length) == 0)
            return ',';
    }
    return '.';
}

static bool separates(unsigned char byte)
{
    return byte == '.' || byte == ',' || byte == ' ' || byte == '\'';
}

static size_t digits_end(const pl_scan *scan, size_t offset)
{
    while (pl_scan_digit(scan, offset))
        offset++;
    return offset;
}

static size_t read_runs(run runs[RUNS_MAX], const pl_scan *scan, size_t start)
{
    size_t count = 1;
    runs[0] = (run){ .start = start, .end = digits_end(scan, start) };
    while (count < RUNS_MAX) {
        size_t end = runs[count - 1].end;
        unsigned char separator = pl_scan_byte(scan, end);
        if (!separates(separator) || !pl_scan_digit(scan, end + 1))
            break;
        runs[count++] = (run){ .start = end + 1, .end = digits_end(scan, end + 1), .separator = (char)separator };
    }
    return count;
}

static size_t run_length(const run *part)
{
    return part->end - part->start;
}

/* How many runs from the first belong together as groups of thousands. */
static size_t count_groups(const run *runs, size_t count)
{
    size_t groups = 1;
    if (run_length(&runs[0]) > 3)
        return groups;
    while (groups < count && run_length(&runs[groups]) == 3 && runs[groups].separator == runs[1].separator)
        groups++;
    return groups;
}

static bool is_point(char separator)
{
    return separator == '.' || separator == ',';
}

/* "1.234": thousands or a decimal, as the locale has it. */
static bool single_is_decimal(const run *runs, size_t groups, char mark)
{
    return groups == 2 && is_point(runs[1].separator) && runs[1].separator == mark;
}

static bool write_plain(pl_figure *out, const pl_scan *scan, const run *runs, size_t groups, size_t parts)
{
    char plain[PLAIN_BYTES];
    size_t length = 0;
    for (size_t i = 0; i < parts; i++) {
        size_t bytes = run_length(&runs[i]);
        if (bytes + length + 2 > sizeof plain)
            return false;
        if (i == groups)
            plain[length++] = '.';
        memcpy(plain + length, scan->view.text.at + runs[i].start, bytes);
        length += bytes;
    }
    out->plain = pl_arena_copy(scan->arena, (pl_str){ .at = plain, .length = length });
    out->decimals = parts > groups ? run_length(&runs[groups]) : 0;
    return true;
}

/* Whether a joint and a digit follow: a date, a version, a time. */
static bool is_dotted(const pl_scan *scan, size_t end)
{
    unsigned char next = pl_scan_byte(scan, end);
    return next && strchr(".,/-:", next) && pl_scan_digit(scan, end + 1);
}

/* Whether the run behind the groups holds decimals. */
static bool has_decimals(const run *runs, size_t count, size_t groups)
{
    return groups < count && is_point(runs[groups].separator) &&
           (groups == 1 || runs[groups].separator != runs[1].separator);
}

static bool read_figure(pl_figure *out, const pl_scan *scan, size_t start, char mark)
{
    run runs[RUNS_MAX];
    size_t count = read_runs(runs, scan, start);
    size_t groups = count_groups(runs, count);
    if (single_is_decimal(runs, groups, mark))
        groups = 1;
    size_t parts = groups + (has_decimals(runs, count, groups) ? 1 : 0);
    const run *last = &runs[parts - 1];
    *out = (pl_figure){ .start = start, .end = last->end, .dotted = is_dotted(scan, last->end) };
    return write_plain(out, scan, runs, groups, parts);
}

bool pl_figure_money(pl_figure *out, const pl_scan *scan, size_t start)
{
    return read_figure(out, scan, start, 0) && out->plain.at;
}

/* A number does not start inside a word, another number, a version or an id. */
static bool may_start(const pl_scan *scan, size_t offset)
{
    if (offset == 0)
        return true;
    unsigned char before = pl_scan_byte(scan, offset - 1);
    if (pl_scan_word_before(scan, offset) || before == '_')
        return false;
    bool joins = before == '.' || before == ',' || before == '-' || before == '/' || before == ':';
    return !joins || offset < 2 || !pl_scan_alnum(scan, offset - 2);
}

void pl_figures_read(pl_scan *scan)
{
    char mark = decimal_mark(scan->options->locale);
    size_t behind = 0;
    for (size_t i = 0; i < scan->numbers.count; i++) {
        size_t at = scan->numbers.at[i];
        pl_figure figure;
        if (at < behind || !may_start(scan, at) || !read_figure(&figure, scan, at, mark))
            continue;
        pl_figure *kept = figure.plain.at ? pl_vector_add(&scan->figures) : NULL;
        if (!kept) {
            scan->starved = true;
            return;
        }
        *kept = figure;
        behind = figure.end;
    }
}
