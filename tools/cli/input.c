/* Reading files and lines. */
#include "cli/input.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_BYTES = 64 << 10, BYTES_MAX = 64 << 20 };

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
        if (used < room || room >= BYTES_MAX)
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

char *cli_read_file(const char *path, size_t *length, pl_error *err)
{
    size_t ignored;
    int standard = !strcmp(path, "-");
    FILE *stream = standard ? stdin : fopen(path, "rb");
    if (!stream) {
        fail(err, errno == ENOENT ? PL_ERR_NOT_FOUND : PL_ERR_IO, path, strerror(errno));
        return NULL;
    }
    char *text = read_stream(stream, length ? length : &ignored);
    if (!text)
        fail(err, PL_ERR_MEMORY, path, "no memory for the file");
    else if (ferror(stream))
        fail(err, PL_ERR_IO, path, "the file cannot be read");
    if (err->status) {
        free(text);
        text = NULL;
    }
    if (!standard)
        fclose(stream);
    return text;
}

long cli_read_line(char **line, size_t *room, FILE *stream, long *number)
{
    long length;
    do {
        length = getline(line, room, stream);
        (*number)++;
        while (length > 0 && strchr("\r\n", (*line)[length - 1]))
            (*line)[--length] = '\0';
    } while (length == 0);
    return length;
}
