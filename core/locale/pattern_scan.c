/* The small words of the pattern grammar, as ICU's MessagePattern reads them. */
#include "locale/pattern_scan.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <unicode/uchar.h>

#include "text/utf8.h"

enum { NUMBER_BYTES_MAX = 127, ARGUMENT_NUMBER_MAX = 32767 };

static void find_place(int *line, int *column, pl_str text, size_t offset)
{
    *line = 1;
    *column = 1;
    for (size_t at = 0; at < offset && at < text.length;) {
        if (pl_utf8_next(text, &at) == '\n') {
            ++*line;
            *column = 1;
        } else {
            ++*column;
        }
    }
}

pl_status pl_pattern_scan_fail(pl_pattern_scan *scan, size_t offset, const char *format, ...)
{
    char message[PL_ERROR_MESSAGE_BYTES];
    int line = 0;
    int column = 0;
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    find_place(&line, &column, scan->text, offset);
    return pl_fail_at(scan->err, PL_ERR_CONTENT, "", line, column, "%s", message);
}

pl_status pl_pattern_scan_memory(pl_pattern_scan *scan)
{
    return pl_fail(scan->err, PL_ERR_MEMORY, "no memory for a pattern");
}

bool pl_pattern_scan_end(const pl_pattern_scan *scan)
{
    return scan->at >= scan->text.length;
}

bool pl_pattern_scan_sees(const pl_pattern_scan *scan, char byte)
{
    return scan->at < scan->text.length && scan->text.at[scan->at] == byte;
}

void pl_pattern_scan_blanks(pl_pattern_scan *scan)
{
    while (!pl_pattern_scan_end(scan)) {
        size_t next = scan->at;
        if (!u_hasBinaryProperty((UChar32)pl_utf8_next(scan->text, &next), UCHAR_PATTERN_WHITE_SPACE))
            return;
        scan->at = next;
    }
}

static bool name_rune(uint32_t rune)
{
    if (rune < 0x80 && (isalnum((int)rune) || rune == '_'))
        return true;
    return !u_hasBinaryProperty((UChar32)rune, UCHAR_PATTERN_WHITE_SPACE) &&
           !u_hasBinaryProperty((UChar32)rune, UCHAR_PATTERN_SYNTAX);
}

pl_str pl_pattern_scan_name(pl_pattern_scan *scan)
{
    size_t start = scan->at;
    while (!pl_pattern_scan_end(scan)) {
        size_t next = scan->at;
        if (!name_rune(pl_utf8_next(scan->text, &next)))
            break;
        scan->at = next;
    }
    return pl_str_slice(scan->text, start, scan->at);
}

pl_str pl_pattern_scan_letters(pl_pattern_scan *scan)
{
    size_t start = scan->at;
    while (!pl_pattern_scan_end(scan) && isalpha((unsigned char)scan->text.at[scan->at]))
        scan->at++;
    return pl_str_slice(scan->text, start, scan->at);
}

bool pl_pattern_scan_number(double *out, pl_pattern_scan *scan)
{
    char digits[NUMBER_BYTES_MAX + 1];
    size_t start = scan->at;
    while (!pl_pattern_scan_end(scan) && scan->text.at[scan->at] && strchr("0123456789+-.eE", scan->text.at[scan->at]))
        scan->at++;
    size_t length = scan->at - start;
    if (length == 0 || length > NUMBER_BYTES_MAX)
        return false;
    memcpy(digits, scan->text.at + start, length);
    digits[length] = '\0';
    char *end = NULL;
    *out = strtod(digits, &end);
    return end == digits + length;
}

bool pl_argument_name_valid(pl_str name)
{
    long number = 0;
    for (size_t i = 0; i < name.length; i++) {
        if (!isdigit((unsigned char)name.at[i]))
            return true;
        number = number * 10 + (name.at[i] - '0');
        if (number > ARGUMENT_NUMBER_MAX)
            number = ARGUMENT_NUMBER_MAX + 1;
    }
    return name.length > 0 && number <= ARGUMENT_NUMBER_MAX && (name.at[0] != '0' || name.length == 1);
}

pl_status pl_pattern_scan_argument(uint16_t *out, pl_pattern_scan *scan, pl_str name)
{
    pl_vector *arguments = &scan->pattern->arguments;
    pl_pattern_argument *known = arguments->at;
    for (size_t i = 0; i < arguments->count; i++) {
        if (pl_str_equal(known[i].name, name)) {
            *out = (uint16_t)i;
            return PL_OK;
        }
    }
    if (arguments->count == PL_PATTERN_ARGUMENTS_MAX)
        return pl_fail(scan->err, PL_ERR_LIMIT, "a pattern has more than %d arguments", PL_PATTERN_ARGUMENTS_MAX);
    pl_pattern_argument *fresh = pl_vector_add(arguments);
    if (!fresh)
        return pl_pattern_scan_memory(scan);
    fresh->name = pl_arena_copy(&scan->pattern->arena, name);
    *out = (uint16_t)(arguments->count - 1);
    return fresh->name.at ? PL_OK : pl_pattern_scan_memory(scan);
}
