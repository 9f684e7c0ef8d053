/* The line of a file that an error is about, with a mark below the place. */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "base/file.h"

enum { FILE_BYTES = 4 << 20, PATH_BYTES = 4096, SHOWN = 100, BEFORE = 60, EXCERPT_BYTES = 4096 };

/* One code point further; `at` stands on its first byte. */
static size_t next_point(pl_str text, size_t at)
{
    at++;
    while (at < text.length && ((unsigned char)text.at[at] & 0xC0) == 0x80)
        at++;
    return at;
}

static size_t point_offset(pl_str text, size_t points)
{
    size_t at = 0;
    while (points-- && at < text.length)
        at = next_point(text, at);
    return at;
}

static bool find_line(pl_str *out, pl_str text, int line)
{
    while (line > 1 && pl_str_split(out, &text, '\n'))
        line--;
    if (!pl_str_split(out, &text, '\n') || memchr(out->at, 0, out->length))
        return false;
    if (pl_str_ends(*out, PL_STR("\r")))
        out->length--;
    return true;
}

/* "draft:replce" is called "replce" where the author's draft has another name. */
static pl_str last_name(pl_str name)
{
    size_t start = name.length;
    while (start && name.at[start - 1] != '.' && name.at[start - 1] != ':')
        start--;
    return pl_str_slice(name, start, name.length);
}

static size_t find_words(pl_str line, pl_str words, size_t *length)
{
    *length = words.length;
    return words.length ? pl_str_find(line, words, 0) : line.length;
}

/* The first words in quotes that stand in the line as well: what the error talks of. */
static size_t find_quoted(pl_str line, pl_str message, size_t *length)
{
    pl_str rest = message;
    pl_str part;
    size_t at = line.length;
    for (bool inside = false; at == line.length && pl_str_split(&part, &rest, '\''); inside = !inside) {
        if (!inside)
            continue;
        at = find_words(line, part, length);
        if (at == line.length)
            at = find_words(line, last_name(part), length);
    }
    return at;
}

static size_t word_length(pl_str line, size_t at)
{
    size_t end = at;
    while (end < line.length && (isalnum((unsigned char)line.at[end]) || strchr("_", line.at[end])))
        end++;
    return end > at ? end - at : 1;
}

/* The bytes of the line that the mark goes under: the column's word, else what the message quotes, else all but the indent. */
static void find_mark(size_t *start, size_t *length, pl_str line, const pl_error *err)
{
    *start = err->column > 0 ? point_offset(line, (size_t)err->column - 1) : line.length;
    if (*start < line.length) {
        *length = word_length(line, *start);
        return;
    }
    *start = find_quoted(line, pl_str_of(err->message), length);
    if (*start < line.length)
        return;
    pl_str words = pl_str_trim(line);
    *start = words.length ? (size_t)(words.at - line.at) : 0;
    *length = words.length;
}

/* Long lines are cut around the mark. */
static pl_str cut_line(pl_str line, size_t *start, size_t *length)
{
    size_t from = 0;
    while (*start - from > BEFORE)
        from = next_point(line, from);
    size_t to = from;
    for (size_t points = 0; points < SHOWN && to < line.length; points++)
        to = next_point(line, to);
    *start -= from;
    *length = *start + *length > to - from ? to - from - *start : *length;
    return pl_str_slice(line, from, to);
}

/* Columns of a code point on a terminal by its first two bytes: Han, kana and hangul take two, marks that combine none. */
static int columns_of(unsigned char lead, unsigned char second)
{
    static const struct {
        unsigned char lead;
        unsigned char from;
        unsigned char to;
        int columns;
    } rows[] = { { 0xCC, 0x80, 0xBF, 0 }, { 0xCD, 0x80, 0xAF, 0 }, { 0xEF, 0xBC, 0xBD, 2 } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (lead == rows[i].lead && second >= rows[i].from && second <= rows[i].to)
            return rows[i].columns;
    return (lead >= 0xE3 && lead <= 0xED) || lead >= 0xF0 ? 2 : 1;
}

/* The sign as often as the text is wide; a tab stays a tab before the mark. */
static void put_columns(pl_buf *out, pl_str text, char sign)
{
    for (size_t at = 0; at < text.length; at = next_point(text, at)) {
        unsigned char second = at + 1 < text.length ? (unsigned char)text.at[at + 1] : 0;
        int columns = columns_of((unsigned char)text.at[at], second);
        bool tab = text.at[at] == '\t' && sign == ' ';
        for (int i = 0; i < columns; i++)
            pl_buf_put_byte(out, tab ? '\t' : sign);
    }
}

static void put_visible(pl_buf *out, pl_str line)
{
    for (size_t i = 0; i < line.length; i++) {
        unsigned char byte = (unsigned char)line.at[i];
        pl_buf_put_byte(out, (byte < ' ' && byte != '\t') || byte == 0x7F ? '?' : line.at[i]);
    }
}

static void put_excerpt(pl_buf *out, pl_str text, const pl_error *err)
{
    pl_str line;
    size_t start = 0;
    size_t length = 0;
    char number[16];
    if (!find_line(&line, text, err->line))
        return;
    find_mark(&start, &length, line, err);
    line = cut_line(line, &start, &length);
    int digits = snprintf(number, sizeof number, "%5d", err->line);
    pl_buf_put_format(out, "%s | ", number);
    put_visible(out, line);
    pl_buf_put_format(out, "\n%*s | ", digits, "");
    put_columns(out, pl_str_slice(line, 0, start), ' ');
    put_columns(out, pl_str_slice(line, start, start + length), '^');
    pl_buf_put_byte(out, '\n');
}

static bool read_source(pl_buf *text, const char *folder, const char *source)
{
    char path[PATH_BYTES];
    pl_error ignored = { .status = PL_OK };
    int length = snprintf(path, sizeof path, "%s%s%s", folder ? folder : "", folder ? "/" : "", source);
    pl_buf_clear(text);
    if (length < 0 || (size_t)length >= sizeof path || pl_file_kind_of(path) != PL_FILE_PLAIN)
        return false;
    return !pl_file_read(text, path, &ignored);
}

static bool find_source(pl_buf *text, const pl_error *err, const char *const *folders)
{
    if (err->line < 1 || !err->source[0])
        return false;
    for (size_t i = 0; folders && folders[i]; i++)
        if (read_source(text, folders[i], err->source))
            return true;
    return read_source(text, NULL, err->source);
}

size_t pl_error_excerpt(char *out, size_t size, const pl_error *err, const char *const *folders)
{
    pl_buf text;
    pl_buf made;
    if (size)
        out[0] = '\0';
    pl_buf_init(&text, FILE_BYTES);
    pl_buf_init(&made, EXCERPT_BYTES);
    if (find_source(&text, err, folders))
        put_excerpt(&made, pl_buf_view(&text), err);
    size_t length = made.status ? 0 : made.length;
    if (length && length < size)
        memcpy(out, made.at, length + 1);
    pl_buf_drop(&text);
    pl_buf_drop(&made);
    return length;
}
