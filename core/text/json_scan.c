/* Scans JSON strings and numbers, eight bytes at a time where it can. */
#include "text/json_scan.h"

#include <endian.h>
#include <stdlib.h>
#include <string.h>

#include "text/utf8.h"

enum { EXPONENT_MAX = 100000, EXACT_POWER_MAX = 22 };

static uint64_t each_byte(unsigned value)
{
    return 0x0101010101010101U * value;
}

/* The high bit of the first zero byte is set, and maybe those of later bytes. */
static uint64_t mark_below(uint64_t word, unsigned bound)
{
    return (word - each_byte(bound)) & ~word & each_byte(0x80);
}

static bool is_plain(char byte)
{
    return byte != '"' && byte != '\\' && (unsigned char)byte >= 0x20;
}

/* `more` marks the bits of a byte that stop the scan, too. */
static const char *scan(const char *at, const char *end, uint64_t more)
{
    while (end - at >= 8) {
        uint64_t word;
        memcpy(&word, at, sizeof word);
        word = le64toh(word);
        uint64_t marks =
            mark_below(word ^ each_byte('"'), 1) | mark_below(word ^ each_byte('\\'), 1) | mark_below(word, 0x20);
        marks |= word & more;
        if (marks)
            return at + __builtin_ctzll(marks) / 8;
        at += 8;
    }
    while (at < end && is_plain(*at) && !((uint64_t)(unsigned char)*at & more))
        at++;
    return at;
}

const char *pl_json_scan_plain(const char *at, const char *end)
{
    return scan(at, end, 0);
}

const char *pl_json_scan_ascii(const char *at, const char *end)
{
    return scan(at, end, each_byte(0x80));
}

static pl_json_scan wrong(const char *at, const char *what)
{
    return (pl_json_scan){ .at = at, .wrong = what };
}

static pl_json_scan right(const char *at)
{
    return (pl_json_scan){ .at = at };
}

pl_json_scan pl_json_scan_string(const char *at, const char *end, size_t *escapes)
{
    *escapes = 0;
    for (;;) {
        at = pl_json_scan_plain(at, end);
        if (at == end || (*at == '\\' && at + 1 == end))
            return wrong(end, "the document ends inside a string");
        if (*at == '"')
            return right(at);
        if (*at == '\0')
            return wrong(at, "a NUL character is not allowed");
        if (*at != '\\')
            return wrong(at, "a control character inside a string must be written as an escape");
        ++*escapes;
        at += 2;
    }
}

/* The four hexadecimal digits at `at`; above 0xFFFF when they are not four. */
static uint32_t read_hex(const char *at, const char *end)
{
    uint32_t value = 0;
    if (end - at < 4)
        return UINT32_MAX;
    for (int i = 0; i < 4; i++) {
        unsigned char byte = (unsigned char)at[i];
        unsigned char letter = byte | 0x20;
        if (byte >= '0' && byte <= '9')
            value = value << 4 | (byte - (uint32_t)'0');
        else if (letter >= 'a' && letter <= 'f')
            value = value << 4 | (letter - (uint32_t)'a' + 10);
        else
            return UINT32_MAX;
    }
    return value;
}

/* The escape \uXXXX, or a pair of them, whose backslash is at `at`. */
static pl_json_scan read_unicode(const char *at, const char *end, uint32_t *code_point)
{
    uint32_t unit = read_hex(at + 2, end);
    if (unit > 0xFFFF)
        return wrong(at, "the escape \\u needs four hexadecimal digits");
    if (unit == 0)
        return wrong(at, "the escape \\u0000 (NUL) is not allowed");
    *code_point = unit;
    if ((unit & 0xF800) != 0xD800)
        return right(at + 6);
    bool has_more = end - at >= 12 && at[6] == '\\' && at[7] == 'u';
    uint32_t low = has_more ? read_hex(at + 8, end) : UINT32_MAX;
    if (unit >= 0xDC00 || low > 0xFFFF || (low & 0xFC00) != 0xDC00)
        return wrong(at, "a surrogate must be one half of a pair");
    *code_point = 0x10000 + ((unit & 0x3FF) << 10) + (low & 0x3FF);
    return right(at + 12);
}

/* What a backslash and this letter stand for; 0 for an unknown letter. */
static char plain_escape(char letter)
{
    static const char letters[] = "\"\\/bfnrt";
    static const char meanings[] = "\"\\/\b\f\n\r\t";
    const char *hit = letter ? strchr(letters, letter) : NULL;
    return hit ? meanings[hit - letters] : '\0';
}

pl_json_scan pl_json_scan_escapes(const char *at, const char *end, char *out, size_t *length)
{
    char *into = out;
    while (at < end) {
        const char *stop = memchr(at, '\\', (size_t)(end - at));
        size_t plain = (size_t)((stop ? stop : end) - at);
        memcpy(into, at, plain);
        into += plain;
        at += plain;
        if (!stop)
            break;
        char meaning = plain_escape(at[1]);
        if (meaning) {
            *into++ = meaning;
            at += 2;
            continue;
        }
        uint32_t code_point = 0;
        pl_json_scan unicode =
            at[1] == 'u' ? read_unicode(at, end, &code_point) : wrong(at, "this escape is unknown to JSON");
        if (unicode.wrong)
            return unicode;
        into += pl_utf8_write(into, code_point);
        at = unicode.at;
    }
    *length = (size_t)(into - out);
    return right(at);
}

static bool is_digit(const char *at, const char *end)
{
    return at < end && *at >= '0' && *at <= '9';
}

/* Adds a run of digits to the mantissa; those that it cannot hold make the number inexact. */
static const char *take_digits(const char *at, const char *end, pl_json_digits *out)
{
    for (; is_digit(at, end); at++) {
        if (out->mantissa >= 1000000000000000000U) {
            out->exact = false;
            continue;
        }
        out->mantissa = out->mantissa * 10 + (uint64_t)(*at - '0');
    }
    return at;
}

static pl_json_scan take_fraction(const char *at, const char *end, pl_json_digits *out)
{
    const char *fraction = at;
    at = take_digits(fraction, end, out);
    if (at == fraction)
        return wrong(at, "a digit is missing behind the decimal point");
    out->exponent = -(int)(at - fraction);
    return right(at);
}

static pl_json_scan take_exponent(const char *at, const char *end, pl_json_digits *out)
{
    bool negative = at < end && *at == '-';
    if (at < end && (*at == '-' || *at == '+'))
        at++;
    if (!is_digit(at, end))
        return wrong(at, "a digit is missing in the exponent");
    int exponent = 0;
    for (; is_digit(at, end); at++) {
        if (exponent < EXPONENT_MAX)
            exponent = exponent * 10 + (*at - '0');
    }
    out->exponent += negative ? -exponent : exponent;
    return right(at);
}

static pl_json_scan take_integer(const char *at, const char *end, pl_json_digits *out)
{
    if (!is_digit(at, end))
        return wrong(at, "a digit is missing behind the minus sign");
    if (*at == '0' && is_digit(at + 1, end))
        return wrong(at, "a number must not begin with a zero");
    return right(take_digits(at, end, out));
}

pl_json_scan pl_json_scan_number(const char *at, const char *end, pl_json_digits *out)
{
    *out = (pl_json_digits){ .negative = *at == '-', .exact = true };
    pl_json_scan scan = take_integer(at + out->negative, end, out);
    if (!scan.wrong && scan.at < end && *scan.at == '.')
        scan = take_fraction(scan.at + 1, end, out);
    if (!scan.wrong && scan.at < end && (*scan.at | 0x20) == 'e')
        scan = take_exponent(scan.at + 1, end, out);
    out->exact = out->exact && abs(out->exponent) <= EXACT_POWER_MAX && out->mantissa <= (uint64_t)1 << 53;
    return scan;
}

/* Both operands are exact doubles, so that the one operation rounds correctly (Clinger 1990). */
double pl_json_digits_value(const pl_json_digits *digits)
{
    static const double powers[EXACT_POWER_MAX + 1] = { 1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                        1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                                        1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22 };
    double value = (double)digits->mantissa;
    if (digits->exponent < 0)
        value /= powers[-digits->exponent];
    else
        value *= powers[digits->exponent];
    return digits->negative ? -value : value;
}
