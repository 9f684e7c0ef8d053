/* Reading files and lines. */
#include "cli/input.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_BYTES = 64 << 10, FILE_BYTES_MAX = 64 << 20 };

static void fail(pl_error *err, pl_status status, const char *path, const char *what)
{
    err->status = status;
    snprintf(err->source, sizeof err->source, "%s", path);
    snprintf(err->message, sizeof err->message, "%s", what);
}

static char *read_stream(FILE *stream, size_t *length)
{
    size_t room = FIRST_BYTES;
    size_t used = 0;
    char *text = malloc(room + 1);
    while (text) {
        used += fread(text + used, 1, room - used, stream);
        if (used < room || room >= FILE_BYTES_MAX)
            break;
        char *grown = realloc(text, room * 2 + 1);
        if (!grown)
            free(text);
        text = grown;
        room *= 2;
    }
    if (text)
        text[used] = '\0';
    *length = used;
    return text;
}

/* An open stream, whole. */
static char *read_open(FILE *stream, const char *path, size_t *length, pl_error *err)
{
    char *text = read_stream(stream, length);
    if (!text)
        fail(err, PL_ERR_MEMORY, path, "no memory for the file");
    else if (ferror(stream))
        fail(err, PL_ERR_IO, path, strerror(errno));
    else if (*length >= FILE_BYTES_MAX)
        fail(err, PL_ERR_LIMIT, path, "the file is larger than 64 MiB");
    if (!err->status)
        return text;
    free(text);
    return NULL;
}

FILE *cli_open_file(const char *path, pl_error *err)
{
    FILE *stream = strcmp(path, "-") ? fopen(path, "rb") : stdin;
    if (!stream && errno == ENOENT)
        fail(err, PL_ERR_NOT_FOUND, path, "there is no such file");
    else if (!stream)
        fail(err, PL_ERR_IO, path, strerror(errno));
    return stream;
}

char *cli_read_file(const char *path, size_t *length, pl_error *err)
{
    FILE *stream = cli_open_file(path, err);
    char *text = stream ? read_open(stream, path, length, err) : NULL;
    if (stream && stream != stdin)
        fclose(stream);
    return text;
}

/* Continuation bytes behind a first byte, or -1; the second byte is bounded so that no form is overlong, no surrogate. */
static int tail_of(unsigned char first, unsigned char second)
{
    static const struct {
        unsigned char from, to, second_from, second_to, tail;
    } forms[] = {
        { 0x00, 0x7F, 0x00, 0xFF, 0 }, { 0xC2, 0xDF, 0x80, 0xBF, 1 }, { 0xE0, 0xE0, 0xA0, 0xBF, 2 },
        { 0xE1, 0xEC, 0x80, 0xBF, 2 }, { 0xED, 0xED, 0x80, 0x9F, 2 }, { 0xEE, 0xEF, 0x80, 0xBF, 2 },
        { 0xF0, 0xF0, 0x90, 0xBF, 3 }, { 0xF1, 0xF3, 0x80, 0xBF, 3 }, { 0xF4, 0xF4, 0x80, 0x8F, 3 },
    };
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        if (first >= forms[i].from && first <= forms[i].to)
            return second >= forms[i].second_from && second <= forms[i].second_to ? forms[i].tail : -1;
    }
    return -1;
}

int cli_is_text(const char *bytes)
{
    const unsigned char *at = (const unsigned char *)bytes;
    while (*at) {
        int tail = tail_of(at[0], at[1]);
        if (tail < 0)
            return 0;
        for (at++; tail > 0; tail--, at++) {
            if ((*at & 0xC0) != 0x80)
                return 0;
        }
    }
    return 1;
}

long cli_read_line(char **line, size_t *room, FILE *stream, long *number)
{
    long length;
    do {
        length = getline(line, room, stream);
        (*number)++;
        while (length > 0 && ((*line)[length - 1] == '\r' || (*line)[length - 1] == '\n'))
            (*line)[--length] = '\0';
    } while (length == 0);
    return length;
}
