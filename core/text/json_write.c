/* A streaming JSON writer. */
#include "text/json_write.h"

#include <math.h>
#include <string.h>

#include "text/json_scan.h"
#include "text/utf8.h"

enum { DEPTH_MAX = 63, DECIMALS_MAX = 15, DIGITS_BYTES = 40, KEY_BYTES = 64 };

void pl_json_begin(pl_json_writer *json, pl_buf *out)
{
    *json = (pl_json_writer){ .out = out };
}

/* The comma before a key or value that is not the first. */
static void put_comma(pl_json_writer *json)
{
    uint64_t bit = (uint64_t)1 << json->depth;
    if (json->filled & bit)
        pl_buf_put_byte(json->out, ',');
    json->filled |= bit;
}

static void put_before_value(pl_json_writer *json)
{
    if (!json->after_key)
        put_comma(json);
    json->after_key = false;
}

static void open_one(pl_json_writer *json, char mark)
{
    put_before_value(json);
    pl_buf_put_byte(json->out, mark);
    if (json->depth == DEPTH_MAX) {
        json->out->status = json->out->status ? json->out->status : PL_ERR_LIMIT;
        return;
    }
    json->depth++;
    json->filled &= ~((uint64_t)1 << json->depth);
}

static void close_one(pl_json_writer *json, char mark)
{
    pl_buf_put_byte(json->out, mark);
    json->depth -= json->depth > 0;
}

void pl_json_open_object(pl_json_writer *json)
{
    open_one(json, '{');
}

void pl_json_close_object(pl_json_writer *json)
{
    close_one(json, '}');
}

void pl_json_open_array(pl_json_writer *json)
{
    open_one(json, '[');
}

void pl_json_close_array(pl_json_writer *json)
{
    close_one(json, ']');
}

static void put_escape(pl_buf *out, char byte)
{
    static const char *const names[0x20] = {
        ['\b'] = "\\b", ['\t'] = "\\t", ['\n'] = "\\n", ['\f'] = "\\f", ['\r'] = "\\r",
    };
    if (byte == '"')
        pl_buf_put(out, PL_STR("\\\""));
    else if (byte == '\\')
        pl_buf_put(out, PL_STR("\\\\"));
    else if (names[(unsigned char)byte])
        pl_buf_put_text(out, names[(unsigned char)byte]);
    else
        pl_buf_put_format(out, "\\u%04x", (unsigned)byte);
}

static void put_escaped(pl_buf *out, pl_str text)
{
    const char *at = text.at;
    const char *end = at + text.length;
    while (at < end) {
        const char *stop = pl_json_scan_plain(at, end);
        pl_buf_put(out, (pl_str){ .at = at, .length = (size_t)(stop - at) });
        if (stop == end)
            return;
        put_escape(out, *stop);
        at = stop + 1;
    }
}

/* Whether JSON takes these bytes as they are, whatever surrounds them. */
static bool is_plain(pl_str text)
{
    const char *end = text.at + text.length;
    const char *stop = pl_json_scan_ascii(text.at, end);
    return stop == end;
}

/* Bytes that are not UTF-8 (a file's name may be such) come out as U+FFFD: what is written is always a JSON document. */
static void put_quoted(pl_buf *out, pl_str text)
{
    pl_buf_put_byte(out, '"');
    if (is_plain(text)) {
        pl_buf_put(out, text);
        text.length = 0;
    }
    while (text.length) {
        size_t sound = pl_utf8_check(text);
        put_escaped(out, pl_str_slice(text, 0, sound));
        if (sound == text.length)
            break;
        pl_buf_put_rune(out, 0xFFFD);
        text = pl_str_slice(text, sound + 1, text.length);
    }
    pl_buf_put_byte(out, '"');
}

void pl_json_key_str(pl_json_writer *json, pl_str key)
{
    put_comma(json);
    put_quoted(json->out, key);
    pl_buf_put_byte(json->out, ':');
    json->after_key = true;
}

/* Comma, quotes and colon are put with the name: keys are the most of what an answer is made of. */
void pl_json_key(pl_json_writer *json, const char *key)
{
    char text[KEY_BYTES];
    size_t length = strlen(key);
    if (length + sizeof ",\"\":" > sizeof text) {
        pl_json_key_str(json, (pl_str){ key, length });
        return;
    }
    uint64_t bit = (uint64_t)1 << json->depth;
    size_t at = 0;
    if (json->filled & bit)
        text[at++] = ',';
    text[at++] = '"';
    memcpy(text + at, key, length);
    at += length;
    text[at++] = '"';
    text[at++] = ':';
    pl_buf_put(json->out, (pl_str){ text, at });
    json->filled |= bit;
    json->after_key = true;
}

void pl_json_put_raw(pl_json_writer *json, pl_str document)
{
    put_before_value(json);
    pl_buf_put(json->out, document);
}

void pl_json_put_null(pl_json_writer *json)
{
    pl_json_put_raw(json, PL_STR("null"));
}

void pl_json_put_str(pl_json_writer *json, pl_str text)
{
    if (!text.at) {
        pl_json_put_null(json);
        return;
    }
    put_before_value(json);
    put_quoted(json->out, text);
}

void pl_json_put_text(pl_json_writer *json, const char *terminated)
{
    pl_json_put_str(json, pl_str_of(terminated));
}

void pl_json_put_bool(pl_json_writer *json, bool value)
{
    pl_json_put_raw(json, value ? PL_STR("true") : PL_STR("false"));
}

/* Writes `value` so that it ends before `end`, with at least `digits` digits; returns its beginning. */
static char *print_back(char *end, uint64_t value, int digits)
{
    for (; digits > 0 || value; digits--) {
        *--end = (char)('0' + value % 10);
        value /= 10;
    }
    return end;
}

/* `fraction` × `power` to the nearest integer, halves upwards. The product's own rounding error, which fma gives exactly,
 * decides where the product only looks like a half. */
static uint64_t scale(double fraction, double power)
{
    double product = fraction * power;
    double error = fma(fraction, power, -product);
    double whole = floor(product);
    double rest = product - whole;
    bool is_up = rest == 0.5 ? error >= 0 : rest > 0.5;
    return (uint64_t)whole + is_up;
}

/* `sign` is '-' or '\0'. Behind the point stand `decimals` digits without the zeros at their end, and no point when none is left. */
static void put_fixed(pl_json_writer *json, char sign, uint64_t whole, uint64_t fraction, int decimals)
{
    char text[DIGITS_BYTES];
    char *end = text + sizeof text;
    while (decimals > 0 && fraction % 10 == 0) {
        fraction /= 10;
        decimals--;
    }
    char *at = print_back(end, fraction, decimals);
    if (decimals > 0)
        *--at = '.';
    at = print_back(at, whole, 1);
    if (sign && (whole || decimals > 0))
        *--at = sign;
    pl_json_put_raw(json, (pl_str){ .at = at, .length = (size_t)(end - at) });
}

void pl_json_put_int(pl_json_writer *json, int64_t value)
{
    put_fixed(json, value < 0 ? '-' : '\0', value < 0 ? 0 - (uint64_t)value : (uint64_t)value, 0, 0);
}

void pl_json_put_number(pl_json_writer *json, double value, int decimals)
{
    if (!isfinite(value)) {
        pl_json_put_null(json);
        return;
    }
    double size = fabs(value);
    if (size >= 0x1p53) {
        /* Such a number has no fraction, so that printf needs no locale's decimal point. */
        put_before_value(json);
        pl_buf_put_format(json->out, "%.0f", value);
        return;
    }
    uint64_t power = 1;
    int kept = 0;
    for (; kept < decimals && kept < DECIMALS_MAX; kept++)
        power *= 10;
    uint64_t whole = (uint64_t)size;
    uint64_t fraction = scale(size - (double)whole, (double)power);
    if (fraction == power) {
        fraction = 0;
        whole++;
    }
    put_fixed(json, value < 0 ? '-' : '\0', whole, fraction, kept);
}
