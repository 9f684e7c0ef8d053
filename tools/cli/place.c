/* Finding the content beside the program. */
#include "cli/place.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { VALUE_PATH_BYTES = 512 };

/* Whether the folder holds content; `out` gets its path without "..", which faults in files then show. */
static int has_content(char *out, size_t size, const char *folder)
{
    char path[PL_PLACE_BYTES];
    char *real = realpath(folder, NULL);
    int fits = real && snprintf(out, size, "%s", real) < (int)size &&
               snprintf(path, sizeof path, "%s/locales/root/moves.lua", real) < (int)sizeof path;
    free(real);
    return fits && access(path, R_OK) == 0;
}

const char *cli_content_folder(char *out, size_t size)
{
    static const char *const beside[] = { "/../share/parlance", "/../.." };
    const char *named = getenv("PARLANCE_CONTENT");
    char program[PL_PLACE_BYTES / 2];
    if (named && *named)
        return named;
    ssize_t length = readlink("/proc/self/exe", program, sizeof program - 1);
    if (length <= 0)
        return NULL;
    program[length] = '\0';
    *strrchr(program, '/') = '\0';
    for (size_t i = 0; i < sizeof beside / sizeof *beside; i++) {
        char folder[PL_PLACE_BYTES];
        snprintf(folder, sizeof folder, "%s%s", program, beside[i]);
        if (has_content(out, size, folder))
            return out;
    }
    return NULL;
}

pl_status cli_lay_over(pl_document *into, pl_document *from, const char *path, pl_error *err)
{
    const char *json = pl_document_json(from, path, NULL);
    if (!json || *json != '{')
        return json ? pl_document_set(into, path, json, PL_DOCUMENT_JSON, err) : PL_OK;
    const char *key;
    pl_status status = PL_OK;
    for (size_t i = 0; !status && (key = pl_document_key(from, path, i)); i++) {
        char inner[VALUE_PATH_BYTES];
        snprintf(inner, sizeof inner, "%s.%s", path, key);
        status = cli_lay_over(into, from, inner, err);
    }
    return status;
}
