/* What went wrong, where, and the one table that ties a status to its code, exit status and HTTP status. */
#ifndef PARLANCE_ERROR_H
#define PARLANCE_ERROR_H

#include <stddef.h>

#include "parlance/export.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum pl_status {
    PL_OK = 0,
    PL_ERR_MEMORY,    /* the allocator refused */
    PL_ERR_USAGE,     /* a caller's argument or a command line is wrong */
    PL_ERR_REQUEST,   /* a request document is wrong */
    PL_ERR_CONTENT,   /* a rule, reply, locale, platform or settings file is wrong */
    PL_ERR_NOT_FOUND, /* a named thing does not exist */
    PL_ERR_LIMIT,     /* a ceiling was reached */
    PL_ERR_BUDGET,    /* a Lua call used up its steps, bytes or time */
    PL_ERR_MISSING,   /* a pattern needs a value that is absent */
    PL_ERR_IO,        /* a file or socket refused */
    PL_ERR_STORE,     /* the database refused */
    PL_ERR_PROVIDER,  /* an external service refused */
    PL_ERR_POLICY,    /* the text may not be sent */
    PL_ERR_INTERNAL,  /* a defect of ours */
    PL_STATUS_COUNT
} pl_status;

enum { PL_ERROR_SOURCE_BYTES = 256, PL_ERROR_FIELD_BYTES = 128, PL_ERROR_MESSAGE_BYTES = 512 };

/* The caller's record of a failure. Strings are cut at a code point when they are too long. All zero means no error. */
typedef struct pl_error {
    pl_status status;
    char source[PL_ERROR_SOURCE_BYTES];   /* file path or document name; "" when there is none */
    int line;                             /* from 1; 0 when unknown */
    int column;                           /* in code points, from 1; 0 when unknown */
    char field[PL_ERROR_FIELD_BYTES];     /* JSON pointer or field path; "" when there is none */
    char message[PL_ERROR_MESSAGE_BYTES]; /* one sentence: what is wrong, in the reader's words */
    char hint[PL_ERROR_MESSAGE_BYTES];    /* what to do about it; "" when there is nothing to add */
} pl_error;

/* Writes "source:line:column: message (hint)" into `out`, always terminated; returns the length that was needed. */
PL_API size_t pl_error_line(char *out, size_t size, const pl_error *err);

/* Writes the line that the error is about, with a mark under the place, as two lines that end in '\n':
 *     11 |   when = "first",
 *        |   ^^^^
 * The source is looked for in each of `folders` (ends with NULL; may be NULL), then as it is named. Returns the length that was needed, 0 when there is
 * no such line; nothing is written when it does not fit. */
PL_API size_t pl_error_excerpt(char *out, size_t size, const pl_error *err, const char *const *folders);

/* The stable code ("bad_request"), the exit status of the program and the HTTP status that belong to `status`. */
PL_API const char *pl_status_code(pl_status status);
PL_API int pl_status_exit(pl_status status);
PL_API int pl_status_http(pl_status status);

#ifdef __cplusplus
}
#endif

#endif
